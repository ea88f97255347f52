using System.Collections.Frozen;

namespace PlainPlans.PlainLanguage.Measures;

/// <summary>The everyday words, which few readers stumble over. The list is our own: <c>common-words.txt</c>.</summary>
internal static class CommonWords
{
    /// <summary>The base forms, in lower case.</summary>
    public static FrozenSet<string> All { get; } = EmbeddedFiles.Text("PlainLanguage.Measures.common-words.txt")
        .Split('\n')
        .Where(line => !line.StartsWith('#'))
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    // An ending, and what stands in its place in the base form.
    private static readonly (string Ending, string Instead)[] Endings =
    [
        ("s", ""), ("es", ""), ("ies", "y"), ("ves", "f"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e"), ("er", ""), ("er", "e"),
        ("ier", "y"), ("est", ""), ("est", "e"), ("iest", "y"), ("ly", ""), ("ily", "y"), ("y", ""), ("ful", ""), ("less", ""), ("'d", ""), ("n", ""),
    ];

    /// <summary>Whether a word (lower case, without 's) is common, with or without an ending.</summary>
    public static bool Holds(string word)
    {
        if (All.Contains(word)) return true;
        Span<char> stem = stackalloc char[64];
        if (word.Length > 60) return false;
        foreach (var (ending, instead) in Endings)
        {
            if (word.Length < ending.Length + 2 || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var length = word.Length - ending.Length;
            word.AsSpan(0, length).CopyTo(stem);
            instead.CopyTo(stem[length..]);
            if (Lookup.Contains(stem[..(length + instead.Length)])) return true;

            // stopped, running: the last letter was doubled.
            if (instead.Length == 0 && length > 2 && stem[length - 1] == stem[length - 2] && Lookup.Contains(stem[..(length - 1)])) return true;
        }

        return false;
    }
}
