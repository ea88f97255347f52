using System.Collections.Frozen;
using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Measures;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>
/// Looks for hard words that no list of a rule holds: long ones with an ending from Latin or Greek, unless they are words
/// of everyday life. A word with a capital in mid-sentence is a name and passes, and so does one that is explained.
/// </summary>
internal sealed class HardWordShape : Shape
{
    private const int ShortestWord = 8;

    // What may follow the base form of an everyday word, and what stands in its place there.
    private static readonly (string Ending, string Instead)[] Inflected =
        [("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e"), ("ly", ""), ("ally", ""), ("ably", "able"), ("ibly", "ible"), ("r", ""), ("rs", "")];

    private static readonly string[] Beginnings = ["re", "un", "over", "under", "mis", "dis", "super", "mini", "grand", "out"];

    private readonly int _fewestSyllables;
    private readonly string[] _endings;
    private readonly FrozenSet<string> _everyday;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public HardWordShape(Settings settings, LanguageRule rule) : base(rule)
    {
        _fewestSyllables = settings.FewestSyllables;
        _endings = [.. settings.Endings.SelectMany(line => line.Split(' '))];
        _everyday = settings.Everyday.SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
        _lookup = _everyday.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public override void Look(Reading reading)
    {
        foreach (var passage in reading.Passages)
        {
            foreach (var sentence in passage.Sentences)
            {
                for (var at = sentence.First; at < sentence.Last; at++)
                {
                    if (!MayBeHard(passage, sentence, at) || !IsHard(passage.Tokens[at].Key) || Explanations.Stands(passage, at, at + 1)) continue;
                    var message = Rule.Message.Replace("{term}", passage.Tokens[at].Key, StringComparison.Ordinal);
                    reading.Flag(new(Rule, passage, at, at + 1, message, Rule.Hint));
                }
            }
        }
    }

    /// <summary>Whether a word (lower case, without 's) is hard by its looks and not one of everyday life.</summary>
    internal bool IsHard(string word) =>
        HasHardEnding(word) && !IsEveryday(word) && Syllables.Count(word) >= _fewestSyllables;

    private static bool MayBeHard(Passage passage, Sentence sentence, int at)
    {
        var token = passage.Tokens[at];
        if (token.Key.Length < ShortestWord || !token.IsOpen || token.Is(TokenMarks.Number) || token.Is(TokenMarks.Joined) || token.Is(TokenMarks.AllCapitals)) return false;
        if (token.Is(TokenMarks.Capital) && at > sentence.First) return false;
        return at + 1 >= passage.Tokens.Length || !passage.Tokens[at + 1].Is(TokenMarks.Joined);
    }

    private bool HasHardEnding(string word)
    {
        foreach (var ending in _endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // redecorating, unforgivable: an everyday word with an everyday beginning.
    private bool IsEveryday(string word)
    {
        if (IsEverydayForm(word)) return true;
        foreach (var beginning in Beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal) && IsEverydayForm(word[beginning.Length..])) return true;
        }

        return false;
    }

    private bool IsEverydayForm(string word)
    {
        if (_everyday.Contains(word) || CommonWords.Holds(word)) return true;
        Span<char> stem = stackalloc char[64];
        if (word.Length > 60) return false;
        foreach (var (ending, instead) in Inflected)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var length = word.Length - ending.Length;
            word.AsSpan(0, length).CopyTo(stem);
            instead.CopyTo(stem[length..]);
            if (_lookup.Contains(stem[..(length + instead.Length)])) return true;
        }

        return false;
    }

    /// <summary>What stands in a rule's file under <c>hardWords</c>.</summary>
    internal sealed record Settings
    {
        /// <summary>How many syllables make a word long.</summary>
        public required int FewestSyllables { get; init; }

        /// <summary>Endings of hard words, with spaces between them.</summary>
        public required ImmutableArray<string> Endings { get; init; }

        /// <summary>Long words that are no trouble, in their base form, with spaces between them.</summary>
        public required ImmutableArray<string> Everyday { get; init; }
    }
}
