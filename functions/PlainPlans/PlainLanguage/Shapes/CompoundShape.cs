using System.Collections.Frozen;
using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>
/// Looks for adjectives that the service makes from two words, of which no list is complete: trauma-informed, needs-led,
/// child-centred, whole-family.
/// </summary>
internal sealed class CompoundShape : Shape
{
    private readonly FrozenSet<string> _stems;
    private readonly FrozenSet<string> _endings;
    private readonly FrozenSet<string> _openStems;
    private readonly FrozenSet<string> _wholes;

    public CompoundShape(Settings settings, LanguageRule rule) : base(rule)
    {
        _stems = settings.Stems.ToFrozenSet(StringComparer.Ordinal);
        _endings = settings.Endings.ToFrozenSet(StringComparer.Ordinal);
        _openStems = settings.OpenStems.ToFrozenSet(StringComparer.Ordinal);
        _wholes = settings.Wholes.ToFrozenSet(StringComparer.Ordinal);
    }

    public override void Look(Reading reading)
    {
        foreach (var passage in reading.Passages)
        {
            var tokens = passage.Tokens;
            foreach (var sentence in passage.Sentences)
            {
                for (var at = sentence.First; at + 1 < sentence.Last; at++)
                {
                    if (!tokens[at].IsOpen || !tokens[at + 1].IsOpen || !IsCompound(tokens, sentence, at) || Explanations.Stands(passage, at, at + 2)) continue;
                    var shown = $"{tokens[at].Key}-{tokens[at + 1].Key}";
                    reading.Flag(new(Rule, passage, at, at + 2, Rule.Message.Replace("{term}", shown, StringComparison.Ordinal), Rule.Hint));
                }
            }
        }
    }

    private bool IsCompound(Token[] tokens, Sentence sentence, int at)
    {
        var next = tokens[at + 1];
        if (next.Is(TokenMarks.Break)) return false;
        if (tokens[at].Key == "whole") return _wholes.Contains(next.Key) && (next.Is(TokenMarks.Joined) || IsBehind(tokens, sentence, at + 2, "approach", "working"));
        if (!_endings.Contains(next.Key)) return false;
        if (next.Is(TokenMarks.Joined)) return _stems.Contains(tokens[at].Key) || _openStems.Contains(tokens[at].Key);

        // Without a hyphen it may be a sentence: "The family led the way", "a service based in Hull".
        return _openStems.Contains(tokens[at].Key) && !IsBehind(tokens, sentence, at + 2, "in", "at", "on", "to", "by", "the", "him", "her", "them", "us");
    }

    private static bool IsBehind(Token[] tokens, Sentence sentence, int at, params ReadOnlySpan<string> words) =>
        at < sentence.Last && !tokens[at].Is(TokenMarks.Break) && words.Contains(tokens[at].Key);

    /// <summary>What stands in a rule's file under <c>compounds</c>.</summary>
    internal sealed record Settings
    {
        /// <summary>First words that need their hyphen: family-led.</summary>
        public required ImmutableArray<string> Stems { get; init; }

        /// <summary>First words that are found without one, too: trauma informed.</summary>
        public required ImmutableArray<string> OpenStems { get; init; }

        /// <summary>Second words.</summary>
        public required ImmutableArray<string> Endings { get; init; }

        /// <summary>What may stand behind <c>whole-</c>.</summary>
        public required ImmutableArray<string> Wholes { get; init; }
    }
}
