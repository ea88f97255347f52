using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage;

/// <summary>What a rule found in a passage: the tokens from <paramref name="First"/> to <paramref name="Last"/>, the last one exclusive.</summary>
internal sealed record Finding(LanguageRule Rule, Passage Passage, int First, int Last, string Message, string Hint)
{
    /// <summary>Whether the whole sentence is meant, and not its words. Such a finding stands beside others in the same place.</summary>
    public bool IsAboutSentence { get; init; }

    /// <summary>What to write instead, best first, for a person to choose from; empty where the hint says enough.</summary>
    public ImmutableArray<string> Suggestions { get; init; } = [];

    /// <summary>What may be written there without asking anybody, in the right form; null where a person has to decide.</summary>
    public string? Fix { get; init; }

    /// <summary>How much it matters where something makes it matter less than its rule says; null elsewhere.</summary>
    public Severity? Lowered { get; init; }

    /// <summary>How much it matters to a reader for whom its rule holds.</summary>
    public Severity SeverityFor(ReaderGroup reader) => Lowered ?? Rule.SeverityFor(reader)!.Value; // only rules that hold for the reader are run

    /// <summary>First character, in UTF-16 units.</summary>
    public int Start => Passage.Tokens[First].Start;

    /// <summary>Behind the last character.</summary>
    public int End => Passage.Tokens[Last - 1].End;
}
