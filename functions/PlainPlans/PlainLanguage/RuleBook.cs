using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.PlainLanguage.Shapes;

namespace PlainPlans.PlainLanguage;

/// <summary>All rules, read once from the files in <c>Rules</c>, with their shapes ready to run.</summary>
internal static class RuleBook
{
    private static readonly ImmutableArray<(LanguageRule Rule, ImmutableArray<Shape> Shapes)> Entries =
        [.. EmbeddedFiles.Below("PlainLanguage.Rules").Select(Read).OrderBy(entry => entry.Rule.Code, StringComparer.Ordinal)];

    /// <summary>All rules, by code.</summary>
    public static ImmutableArray<LanguageRule> Rules { get; } = [.. Entries.Select(entry => entry.Rule)];

    /// <summary>What to run for each reader.</summary>
    private static readonly ImmutableDictionary<string, ImmutableArray<Shape>> ForReader = ReaderGroup.All.ToImmutableDictionary(
        reader => reader.Id,
        reader => Entries.Where(entry => entry.Rule.SeverityFor(reader) is not null).SelectMany(entry => entry.Shapes).ToImmutableArray(),
        StringComparer.Ordinal);

    /// <summary>The shapes of every rule that holds for a reader.</summary>
    public static ImmutableArray<Shape> ShapesFor(ReaderGroup reader) => ForReader[reader.Id];

    private static (LanguageRule Rule, ImmutableArray<Shape> Shapes) Read(string name)
    {
        try
        {
            var file = JsonSerializer.Deserialize(EmbeddedFiles.Text(name), PlainLanguageJson.Default.RuleFile) ?? throw new JsonException("The file is empty.");
            var rule = file.ToRule();
            if (file.Shapes.Count == 0) throw new FormatException("The rule has no shape.");
            return (rule, [.. file.Shapes.Select(shape => ShapeTable.Read(shape.Key, shape.Value, rule))]);
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidDataException)
        {
            throw new InvalidDataException($"{name} cannot be read. {fault.Message}", fault);
        }
    }
}
