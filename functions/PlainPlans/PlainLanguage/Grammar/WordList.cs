namespace PlainPlans.PlainLanguage.Grammar;

/// <summary>
/// What a word may be: from the small words, which are written out here in <see cref="SmallWords"/>, from the list of some
/// 33,000 others, and for the rest from the ending. The list lies in memory as it stands in its file, sorted, and is
/// searched there, so that starting costs no more than reading it.
/// </summary>
internal static class WordList
{
    private const int LongestWord = 24;

    private static readonly string[] Fronts = ["re", "un", "mis", "out", "over", "under", "fore", "pre", "co", "de"];

    private static readonly byte[] Lines = EmbeddedFiles.Bytes("PlainLanguage.Grammar.words.txt");

    // Where the words with each two first letters begin and end in Lines.
    private static readonly (int From, int To)[] Drawers = Sort(Lines);

    // Most words of a text are among these: found at once. A plain dictionary, which is made in a moment.
    private static readonly Dictionary<string, TagChoices> Common = ReadCommon();

    /// <summary>What a word may be, most likely first; never empty.</summary>
    /// <param name="word">Lower case, straight apostrophes.</param>
    public static TagChoices Of(string word) => Common.TryGetValue(word, out var choices) ? choices : Listed(word);

    /// <summary>Whether a word may be that.</summary>
    public static bool MayBe(string word, Tag tag) => Of(word).Holds(tag);

    /// <summary>Whether the list, or the small words, know the word.</summary>
    public static bool Knows(string word) => Common.ContainsKey(word) || Find(word).Count > 0;

    private static TagChoices Listed(string word)
    {
        if (Find(word) is { Count: > 0 } found) return found;
        foreach (var front in Fronts)
        {
            // rewritten, overfed: as the word without its front, where that is a verb
            if (word.Length > front.Length + 2 && word.StartsWith(front, StringComparison.Ordinal)
                && Find(word[front.Length..]) is { Count: > 0 } bare && (bare.Holds(Tag.Participle) || bare.Holds(Tag.VerbBase))) return bare;
        }

        return WordGuess.Of(word);
    }

    private static TagChoices Find(string word)
    {
        if (word.Length is < 2 or > LongestWord || Drawer(word[0], word[1]) is not (>= 0 and var drawer)) return default;
        Span<byte> wanted = stackalloc byte[LongestWord];
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] is < 'a' or > 'z') return default;
            wanted[i] = (byte)word[i];
        }

        wanted = wanted[..word.Length];
        var (from, to) = Drawers[drawer];
        while (from < to)
        {
            var start = (from + to) / 2;
            while (start > from && Lines[start - 1] != '\n') start--;
            var line = Lines.AsSpan(start, Lines.AsSpan(start).IndexOf((byte)'\n'));
            var space = line.IndexOf((byte)' ');
            var order = wanted.SequenceCompareTo(line[..space]);
            if (order == 0) return TagChoices.Read(line[(space + 1)..]);
            if (order < 0) to = start;
            else from = start + line.Length + 1;
        }

        return default;
    }

    private static Dictionary<string, TagChoices> ReadCommon()
    {
        var common = new Dictionary<string, TagChoices>(4096, StringComparer.Ordinal);
        foreach (var word in Measures.CommonWords.All) common[word] = Listed(word);
        foreach (var (word, choices) in SmallWords.All) common[word] = choices;
        return common;
    }

    private static (int From, int To)[] Sort(byte[] lines)
    {
        var drawers = new (int From, int To)[26 * 26];
        for (var start = 0; start < lines.Length;)
        {
            var end = start + lines.AsSpan(start).IndexOf((byte)'\n') + 1;
            ref var drawer = ref drawers[Drawer((char)lines[start], (char)lines[start + 1])];
            if (drawer.To == 0) drawer.From = start;
            drawer.To = end;
            start = end;
        }

        return drawers;
    }

    private static int Drawer(char first, char second) => first is < 'a' or > 'z' || second is < 'a' or > 'z' ? -1 : (first - 'a') * 26 + second - 'a';
}
