using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlainPlans.Diagnostics;

namespace PlainPlans.PlainLanguage;

/// <summary>A file in <c>Rules</c>. Each property that is not named here must be the name of a shape, and holds its settings.</summary>
/// <remarks>What may be left out has a setter: the JSON reader would put null into an init-only property that is not there.</remarks>
internal sealed record RuleFile
{
    public required string Code { get; init; }

    public string Number { get; set; } = "";

    public required RuleCategory Category { get; init; }

    /// <summary>Readers or audiences for whom it holds.</summary>
    public required ImmutableArray<string> Readers { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>Readers or audiences to whom it matters more or less.</summary>
    public Dictionary<string, Severity> SeverityFor { get; set; } = [];

    public bool GivesWay { get; set; }

    public required string Why { get; init; }

    public required string Source { get; init; }

    public required string Message { get; init; }

    public required string Hint { get; init; }

    public required ImmutableArray<RuleExample> Flags { get; init; }

    public required ImmutableArray<RuleExample> Passes { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement> Shapes { get; set; } = [];

    /// <summary>What the file says about the rule, without its shapes.</summary>
    public LanguageRule ToRule()
    {
        ImmutableArray<string> readers = [.. Readers.SelectMany(PlainLanguage.Readers.Named).Distinct(StringComparer.Ordinal)];
        var special = SeverityFor
            .SelectMany(entry => PlainLanguage.Readers.Named(entry.Key).Select(id => (id, entry.Value)))
            .ToDictionary(pair => pair.id, pair => pair.Value, StringComparer.Ordinal);
        return new()
        {
            Code = Code,
            Number = Number,
            Category = Category,
            Readers = readers,
            Severities = [.. readers.Select(id => special.GetValueOrDefault(id, Severity))],
            GivesWay = GivesWay,
            Why = Why,
            Source = Source,
            Message = Message,
            Hint = Hint,
            Flags = Flags,
            Passes = Passes,
        };
    }
}
