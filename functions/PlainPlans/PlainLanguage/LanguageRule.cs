using System.Collections.Immutable;
using System.Text.Json.Serialization;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage.Glossary;

namespace PlainPlans.PlainLanguage;

/// <summary>
/// One plain-language rule: what it is for, for whom it holds and how much it matters. What it looks for is its shapes;
/// see <c>Shapes/ShapeTable.cs</c>. Every rule is one file in <c>Rules</c>.
/// </summary>
public sealed record LanguageRule
{
    /// <summary>The code of its notes, stable: <c>language.blame</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Its number in the research note (domain.md 2), such as <c>P-08</c>; empty for a rule of our own.</summary>
    public required string Number { get; init; }

    /// <summary>What sort of rule it is.</summary>
    public required RuleCategory Category { get; init; }

    /// <summary>Ids of the reader groups for whom it holds.</summary>
    public required ImmutableArray<string> Readers { get; init; }

    /// <summary>How much it matters to each of <see cref="Readers"/>, in the same order.</summary>
    public required ImmutableArray<Severity> Severities { get; init; }

    /// <summary>Whether it is silent where another rule has something more exact to say about the same words.</summary>
    public required bool GivesWay { get; init; }

    /// <summary>Why it matters, in a sentence.</summary>
    public required string Why { get; init; }

    /// <summary>Where it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>What its notes say. Shapes fill in what stands in braces.</summary>
    public required string Message { get; init; }

    /// <summary>What its notes tell the writer to do.</summary>
    public required string Hint { get; init; }

    /// <summary>Texts it must flag, for a reader for whom it holds.</summary>
    public required ImmutableArray<RuleExample> Flags { get; init; }

    /// <summary>Texts it must pass.</summary>
    public required ImmutableArray<RuleExample> Passes { get; init; }

    /// <summary>All rules, by code.</summary>
    public static ImmutableArray<LanguageRule> All => RuleBook.Rules;

    /// <summary>How much the rule matters to a reader, or null where it does not hold.</summary>
    public Severity? SeverityFor(ReaderGroup reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var index = Readers.IndexOf(reader.Id);
        return index < 0 ? null : Severities[index];
    }
}

/// <summary>What a rule is about. The names are stable: callers may count by them.</summary>
public enum RuleCategory
{
    /// <summary>A term of the service that families may not know.</summary>
    [JsonStringEnumMemberName("jargon")]
    Jargon,

    /// <summary>Initials that are not written out.</summary>
    [JsonStringEnumMemberName("acronym")]
    Acronym,

    /// <summary>Words that blame, order or label people.</summary>
    [JsonStringEnumMemberName("blame")]
    Blame,

    /// <summary>A hard word for which there is an everyday one.</summary>
    [JsonStringEnumMemberName("complex-word")]
    ComplexWord,

    /// <summary>A sentence that says what was done before, or without, who did it.</summary>
    [JsonStringEnumMemberName("passive")]
    Passive,

    /// <summary>Words that leave out who, what or when.</summary>
    [JsonStringEnumMemberName("vague")]
    Vague,

    /// <summary>A sentence longer than the reader can take in.</summary>
    [JsonStringEnumMemberName("long-sentence")]
    LongSentence,

    /// <summary>Two words for no, which the reader has to add up.</summary>
    [JsonStringEnumMemberName("double-negative")]
    DoubleNegative,

    /// <summary>What somebody thinks or wants, told as a fact.</summary>
    [JsonStringEnumMemberName("mind-reading")]
    MindReading,

    /// <summary>A thing done, dressed up as a noun.</summary>
    [JsonStringEnumMemberName("nominalisation")]
    Nominalisation,

    /// <summary>A soft word that hides death or harm, or who did it.</summary>
    [JsonStringEnumMemberName("euphemism")]
    Euphemism,

    /// <summary>A promise that nobody can keep.</summary>
    [JsonStringEnumMemberName("over-promise")]
    OverPromise,

    /// <summary>A date, time or number that can be misread.</summary>
    [JsonStringEnumMemberName("number")]
    Number,

    /// <summary>A person whose name is written in more than one way.</summary>
    [JsonStringEnumMemberName("name")]
    Name,

    /// <summary>How long and how hard everything together is.</summary>
    [JsonStringEnumMemberName("whole")]
    Whole,
}

/// <summary>A text that shows a rule at work.</summary>
/// <param name="Text">The text. For a rule about the whole document it is repeated until there is enough of it.</param>
/// <param name="Reader">Id of the reader it is for; null for the first one for whom the rule holds.</param>
[JsonConverter(typeof(RuleExampleReader))]
public sealed record RuleExample(string Text, string? Reader = null)
{
    /// <summary>The people of the data around it; empty for a text that needs none.</summary>
    public ImmutableArray<PersonNames> People { get; init; } = [];

    /// <summary>What a child around it calls things.</summary>
    public ImmutableArray<ChildWord> Words { get; init; } = [];
}
