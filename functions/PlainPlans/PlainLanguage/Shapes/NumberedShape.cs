using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>Looks for things of the service that are known by a number: section 47, Reg 24, s.20, tier 3, a stage 2 complaint.</summary>
internal sealed class NumberedShape : Shape
{
    // Behind these the number is a place in something the reader has in the hand: section 3 of your form.
    private static readonly FrozenSet<string> PlacesInText = FrozenSet.ToFrozenSet(
        ["form", "plan", "report", "letter", "book", "page", "leaflet", "map", "guide", "story", "film", "exam", "paper", "test", "document", "booklet", "worksheet", "file", "diary", "garden", "library"],
        StringComparer.Ordinal);

    private static readonly string[] NumberWords = ["one", "two", "three", "four"];

    private static readonly SearchValues<char> OtherSigns = SearchValues.Create(",;:()£");

    private readonly FrozenDictionary<string, Row> _rows;

    public NumberedShape(Settings settings, LanguageRule rule) : base(rule)
    {
        _rows = settings.Rows
            .SelectMany(row => row.Words.Select(word => (word, Row: new Row(row.From, row.To, Words(row.Behind), Words(row.Before), Words(row.AlsoBehind), Words(row.AlsoBefore), row.NeedsCapital))))
            .ToFrozenDictionary(pair => pair.word, pair => pair.Row, StringComparer.Ordinal);
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
        for (var at = sentence.First; at < sentence.Last; at++)
        {
            var token = tokens[at];
            if (!token.IsOpen) continue;
            var last = at;
            if (token.Is(TokenMarks.Number))
            {
                // s47, S20
                if (!IsShortSection(token.Key)) continue;
                last = at + 1;
            }
            else if (_rows.TryGetValue(token.Key, out var row) && at + 1 < sentence.Last && Fits(passage, sentence, at, row))
            {
                last = at + 2;
            }

            if (last == at || Explanations.Stands(passage, at, last)) continue;
            var shown = passage.Text[token.Start..tokens[last - 1].End]; // a known word and a number
            reading.Flag(new(Rule, passage, at, last, Rule.Message.Replace("{term}", shown, StringComparison.Ordinal), Rule.Hint));
        }
    }

    private static bool Fits(Passage passage, Sentence sentence, int at, Row row)
    {
        var tokens = passage.Tokens;
        var number = tokens[at + 1];
        if (!number.IsOpen || Value(number.Key) < 1) return false;
        if (row.NeedsCapital && !tokens[at].Is(TokenMarks.Capital)) return false;

        // "s.20" and "Reg. 24" have a full stop between, a date or a sum has another sign.
        var between = passage.Text.AsSpan(tokens[at].End, number.Start - tokens[at].End);
        if (between.ContainsAny(OtherSigns)) return false;
        var value = Value(number.Key);
        if (value < row.From || value > row.To) return IsNamedByNeighbours(tokens, sentence, at, row.AlsoBehind, row.AlsoBefore);
        return row.Behind.Count + row.Before.Count > 0 ? IsNamedByNeighbours(tokens, sentence, at, row.Behind, row.Before) : !IsPlaceInText(tokens, sentence, at);
    }

    private static bool IsNamedByNeighbours(Token[] tokens, Sentence sentence, int at, FrozenSet<string> behind, FrozenSet<string> before)
    {
        if (at > sentence.First && before.Contains(tokens[at - 1].Key)) return true;
        for (var i = at + 2; i < sentence.Last && i < at + 4; i++)
        {
            if (tokens[i].Is(TokenMarks.Break)) return false;
            if (behind.Contains(tokens[i].Key)) return true;
        }

        return false;
    }

    private static bool IsPlaceInText(Token[] tokens, Sentence sentence, int at)
    {
        if (at > sentence.First && tokens[at - 1].Key is "see" or "read" or "fill" or "complete" or "in" && at + 2 >= sentence.Last) return true;
        for (var i = at + 2; i < sentence.Last && i < at + 6; i++)
        {
            if (PlacesInText.Contains(tokens[i].Key) && tokens[at + 2].Key is "of" or "in" or "on") return true;
        }

        return false;
    }

    // 0 where it is no number.
    private static int Value(string key)
    {
        var word = Array.IndexOf(NumberWords, key);
        if (word >= 0) return word + 1;
        var value = 0;
        foreach (var character in key)
        {
            if (!char.IsAsciiDigit(character)) break;
            value = Math.Min(100_000, (value * 10) + character - '0');
        }

        return value;
    }

    private static bool IsShortSection(string key) =>
        key.Length is 3 or 4 && key[0] == 's' && char.IsAsciiDigit(key[1]) && char.IsAsciiDigit(key[2]) && (key.Length == 3 || char.IsAsciiLetterOrDigit(key[3])) && key is not "s21";

    private static FrozenSet<string> Words(ImmutableArray<string> words) => words.ToFrozenSet(StringComparer.Ordinal);

    private sealed record Row(
        int From, int To, FrozenSet<string> Behind, FrozenSet<string> Before, FrozenSet<string> AlsoBehind, FrozenSet<string> AlsoBefore, bool NeedsCapital);

    /// <summary>What stands in a rule's file under <c>numbered</c>.</summary>
    internal sealed record Settings
    {
        public required ImmutableArray<RowSettings> Rows { get; init; }
    }

    /// <summary>Words that stand before a number.</summary>
    internal sealed record RowSettings
    {
        /// <summary>The words, in lower case.</summary>
        public required ImmutableArray<string> Words { get; init; }

        /// <summary>Lowest number that means the law or the service by itself, inclusive.</summary>
        public int From { get; set; } = 1;

        /// <summary>Highest such number, inclusive.</summary>
        public int To { get; set; } = 999;

        /// <summary>Words that show, within two words behind the number, that the service is meant. Empty where the number alone shows it.</summary>
        public ImmutableArray<string> Behind { get; set; } = [];

        /// <summary>Words that show it right before.</summary>
        public ImmutableArray<string> Before { get; set; } = [];

        /// <summary>As <see cref="Behind"/>, for a number outside the range.</summary>
        public ImmutableArray<string> AlsoBehind { get; set; } = [];

        /// <summary>As <see cref="Before"/>, for a number outside the range.</summary>
        public ImmutableArray<string> AlsoBefore { get; set; } = [];

        /// <summary>Whether the word must have a capital, as a verb is spelt the same.</summary>
        public bool NeedsCapital { get; set; }
    }
}
