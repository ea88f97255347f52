using System.Collections.Frozen;

namespace PlainPlans.PlainLanguage.Words;

/// <summary>A set of words for code that asks one question of many words.</summary>
internal static class WordSet
{
    /// <summary>The words of a text, with spaces or line ends between them: in lower case, with straight apostrophes, as tokens have them.</summary>
    public static FrozenSet<string> Of(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
