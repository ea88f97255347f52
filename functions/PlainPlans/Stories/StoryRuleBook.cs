using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.PlainLanguage;
using PlainPlans.Stories.Shapes;

namespace PlainPlans.Stories;

/// <summary>All rules for stories, read once from the files in <c>Rules</c>, with their shapes ready to run.</summary>
internal static class StoryRuleBook
{
    /// <summary>Each rule with its shapes, by number and code; our own come last.</summary>
    public static ImmutableArray<(StoryRule Rule, ImmutableArray<StoryShape> Shapes)> Entries { get; } =
        [.. EmbeddedFiles.Below("Stories.Rules").Select(Read).OrderBy(entry => entry.Rule.Number.Length == 0).ThenBy(entry => entry.Rule.Number, StringComparer.Ordinal).ThenBy(entry => entry.Rule.Code, StringComparer.Ordinal)];

    public static ImmutableArray<StoryRule> Rules { get; } = [.. Entries.Select(entry => entry.Rule)];

    private static (StoryRule Rule, ImmutableArray<StoryShape> Shapes) Read(string name)
    {
        try
        {
            var rule = JsonSerializer.Deserialize(EmbeddedFiles.Text(name), StoryJson.Default.StoryRule) ?? throw new JsonException("The file is empty.");
            if (rule.Shapes.Count == 0) throw new FormatException("The rule has no shape.");
            return (rule, [.. rule.Shapes.Select(shape => StoryShapeTable.Read(shape.Key, shape.Value))]);
        }
        catch (Exception fault) when (fault is JsonException or FormatException)
        {
            throw new InvalidDataException($"{name} cannot be read. {fault.Message}", fault);
        }
    }
}
