using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Grammar;

namespace PlainPlans.PlainLanguage.Measures;

/// <summary>
/// A published list of familiar words, with the endings that its authors count as the same word. The lists are American:
/// a British word is as familiar as the American one that <c>Lists/british.txt</c> gives for it.
/// </summary>
internal sealed class FamiliarWords
{
    private const int LongestWord = 40;

    private static readonly Lazy<FamiliarWords> ReadDaleChall = new(() => new("dale-chall", takesComparisons: true));
    private static readonly Lazy<FamiliarWords> ReadSpache = new(() => new("spache", takesComparisons: false));

    // What a word may end in, and what stands in its place in the list.
    private static readonly (string Ending, string Instead)[] Always =
        [("s", ""), ("es", ""), ("ies", "y"), ("d", ""), ("ed", ""), ("ied", "y"), ("ing", ""), ("ing", "e")];

    private static readonly (string Ending, string Instead)[] Comparisons =
        [("er", ""), ("r", ""), ("ier", "y"), ("est", ""), ("st", ""), ("iest", "y")];

    private static readonly string[] Contractions = ["n't", "'ll", "'ve", "'re", "'d", "'m", "'s"];

    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly bool _takesComparisons;

    private FamiliarWords(string list, bool takesComparisons)
    {
        var american = Words(list).ToHashSet(StringComparer.Ordinal);
        var british = Words("british").Select(pair => pair.Split('=')).Where(pair => american.Contains(pair[1])).Select(pair => pair[0]);
        _words = american.Concat(british).ToFrozenSet(StringComparer.Ordinal);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _takesComparisons = takesComparisons;
    }

    /// <summary>
    /// The list of Chall and Dale, 1995. Plurals, forms of verbs, steps of adjectives and adverbs in -ly are as familiar as
    /// their word; nouns in -er are not, unless they are listed.
    /// </summary>
    public static FamiliarWords DaleChall => ReadDaleChall.Value;

    /// <summary>The list of Spache, revised 1974. Plurals and regular forms of verbs are as familiar as their word.</summary>
    public static FamiliarWords Spache => ReadSpache.Value;

    /// <summary>Whether the word, or the word it is a form of, is on the list.</summary>
    /// <param name="word">Lower case, straight apostrophes, without 's.</param>
    public bool Holds(string word)
    {
        if (_words.Contains(word)) return true;
        if (word.Length is < 3 or > LongestWord) return word.Length == 1;
        foreach (var contraction in Contractions)
        {
            if (word.EndsWith(contraction, StringComparison.Ordinal)) return _lookup.Contains(word.AsSpan(0, word.Length - contraction.Length));
        }

        foreach (var (ending, instead) in Always)
        {
            if (HoldsStem(word, ending, instead, out _)) return true;
        }

        if (!_takesComparisons) return false;
        if (HoldsStem(word, "ly", "", out _)) return true;
        foreach (var (ending, instead) in Comparisons)
        {
            if (HoldsStem(word, ending, instead, out var stem) && WordList.MayBe(stem, Tag.Adjective)) return true;
        }

        return false;
    }

    private bool HoldsStem(string word, string ending, string instead, out string stem)
    {
        stem = "";
        if (word.Length < ending.Length + 2 || !word.EndsWith(ending, StringComparison.Ordinal)) return false;
        Span<char> letters = stackalloc char[LongestWord];
        var length = word.Length - ending.Length;
        word.AsSpan(0, length).CopyTo(letters);
        instead.CopyTo(letters[length..]);
        if (_lookup.TryGetValue(letters[..(length + instead.Length)], out var found))
        {
            stem = found;
            return true;
        }

        // stopped, running, bigger: the last letter was doubled.
        var isDoubled = instead.Length == 0 && ending[0] is 'e' or 'i' && length > 3 && letters[length - 1] == letters[length - 2];
        if (!isDoubled || !_lookup.TryGetValue(letters[..(length - 1)], out found)) return false;
        stem = found;
        return true;
    }

    private static IEnumerable<string> Words(string list) => EmbeddedFiles.Text($"PlainLanguage.Measures.Lists.{list}.txt")
        .Split('\n')
        .Where(line => !line.StartsWith('#'))
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
