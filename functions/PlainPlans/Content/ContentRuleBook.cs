using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Content.Shapes;
using PlainPlans.PlainLanguage;

namespace PlainPlans.Content;

/// <summary>All rules about content, read once from the files in <c>Rules</c>, with their shapes ready to run.</summary>
internal static class ContentRuleBook
{
    /// <summary>Each rule with its shapes, by number and code.</summary>
    public static ImmutableArray<(ContentRule Rule, ImmutableArray<ContentShape> Shapes)> Entries { get; } =
        [.. EmbeddedFiles.Below("Content.Rules").Select(Read).OrderBy(entry => entry.Rule.Number, StringComparer.Ordinal).ThenBy(entry => entry.Rule.Code, StringComparer.Ordinal)];

    private static (ContentRule Rule, ImmutableArray<ContentShape> Shapes) Read(string name)
    {
        try
        {
            var rule = JsonSerializer.Deserialize(EmbeddedFiles.Text(name), ContentJson.Default.ContentRule) ?? throw new JsonException("The file is empty.");
            if (rule.Shapes.Count == 0) throw new FormatException("The rule has no shape.");
            return (rule, [.. rule.Shapes.Select(shape => ContentShapeTable.Read(shape.Key, shape.Value))]);
        }
        catch (Exception fault) when (fault is JsonException or FormatException)
        {
            throw new InvalidDataException($"{name} cannot be read. {fault.Message}", fault);
        }
    }
}
