using System.Collections.Frozen;

namespace PlainPlans.PlainLanguage.Text;

/// <summary>
/// Gives the key of a word without making a new string for the words that texts are mostly made of.
/// </summary>
internal static class KnownWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Common =
        Measures.CommonWords.All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word in lower case and with straight apostrophes.</summary>
    public static string Key(ReadOnlySpan<char> word)
    {
        Span<char> lower = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        for (var i = 0; i < word.Length; i++)
            lower[i] = Apostrophes.Is(word[i]) ? '\'' : char.ToLowerInvariant(word[i]);
        return Common.TryGetValue(lower, out var known) ? known : new string(lower);
    }
}
