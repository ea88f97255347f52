using System.Collections.Frozen;
using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>
/// Looks for rows of office nouns, of which no list is complete: placement stability meeting, multi-agency child
/// exploitation screening tool. A row of two counts only where its first or its last word belongs to offices alone.
/// </summary>
internal sealed class NounChainShape : Shape
{
    private readonly FrozenDictionary<string, Weight> _words;

    public NounChainShape(Settings settings, LanguageRule rule) : base(rule)
    {
        var words = new Dictionary<string, Weight>(StringComparer.Ordinal);
        Add(words, settings.Everyday, Weight.Everyday);
        Add(words, settings.Describing, Weight.Describing);
        Add(words, settings.OfficeDescribing, Weight.OfficeDescribing);
        Add(words, settings.Heads, Weight.Head);
        Add(words, settings.OfficeHeads, Weight.OfficeHead);
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private enum Weight
    {
        Everyday,
        Describing,
        OfficeDescribing,
        Head,
        OfficeHead,
    }

    public override void Look(Reading reading)
    {
        foreach (var passage in reading.Passages)
        {
            foreach (var sentence in passage.Sentences) Look(reading, passage, sentence);
        }
    }

    private void Look(Reading reading, Passage passage, Sentence sentence)
    {
        var tokens = passage.Tokens;
        for (var first = sentence.First; first < sentence.Last; first++)
        {
            if (!Starts(tokens, first)) continue;
            var last = first + 1;
            while (last < sentence.Last && tokens[last].IsOpen && !tokens[last].Is(TokenMarks.Break) && !tokens[last - 1].Is(TokenMarks.ApostropheS) && _words.ContainsKey(tokens[last].Key)) last++;
            while (last > first && _words[tokens[last - 1].Key] < Weight.Head) last--;
            if (last > first && IsChain(tokens, first, last))
            {
                if (!Explanations.Stands(passage, first, last)) reading.Flag(Found(passage, first, last));
                first = last - 1;
            }
        }
    }

    private bool Starts(Token[] tokens, int at) =>
        tokens[at].IsOpen && _words.ContainsKey(tokens[at].Key) && WordUses.MayBe(WordUse.Noun, tokens, at);

    private bool IsChain(Token[] tokens, int first, int last)
    {
        var strong = 0;
        for (var i = first; i < last; i++)
        {
            if (_words[tokens[i].Key] > Weight.Everyday) strong++;
        }

        return last - first > 2 ? strong > 1 : last - first == 2 && strong == 2 && (_words[tokens[first].Key] == Weight.OfficeDescribing || _words[tokens[last - 1].Key] == Weight.OfficeHead);
    }

    private Finding Found(Passage passage, int first, int last)
    {
        var shown = string.Join(' ', passage.Tokens[first..last].Select(token => token.Key)); // only words of the lists
        return new(Rule, passage, first, last, Rule.Message.Replace("{term}", shown, StringComparison.Ordinal), Rule.Hint);
    }

    private static void Add(Dictionary<string, Weight> words, ImmutableArray<string> nouns, Weight weight)
    {
        foreach (var form in nouns.SelectMany(Inflections.OfNoun)) words[form] = weight;
    }

    /// <summary>What stands in a rule's file under <c>nounChains</c>. All in the singular.</summary>
    internal sealed record Settings
    {
        /// <summary>Words that may stand in a row but do not make it one: family, school.</summary>
        public required ImmutableArray<string> Everyday { get; init; }

        /// <summary>Office words that come before others: placement, exploitation.</summary>
        public required ImmutableArray<string> Describing { get; init; }

        /// <summary>Office words before which a row of two is enough, where the second is a head: reunification plan.</summary>
        public required ImmutableArray<string> OfficeDescribing { get; init; }

        /// <summary>Words that a row may end with: meeting, plan.</summary>
        public required ImmutableArray<string> Heads { get; init; }

        /// <summary>Heads that only offices have, so that a row of two is enough: protocol, matrix.</summary>
        public required ImmutableArray<string> OfficeHeads { get; init; }
    }
}
