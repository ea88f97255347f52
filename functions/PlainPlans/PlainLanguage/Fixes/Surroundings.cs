using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Grammar;
using PlainPlans.PlainLanguage.Measures;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Fixes;

/// <summary>Tells whether new words go with the words that stay beside them.</summary>
internal static class Surroundings
{
    private static readonly FrozenSet<string> Particles =
        FrozenSet.ToFrozenSet(["out", "up", "on", "off", "down", "away", "back", "over", "in", "right", "again"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Openers = WordClasses.Determiner
        .Concat(["many", "enough", "more", "most", "several", "lots", "all", "both"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether these words may stand in place of the tokens from first to last (exclusive).</summary>
    public static bool Accept(Token[] tokens, Sentence sentence, int first, int last, List<string> words, bool isVerb)
    {
        var before = first > sentence.First && !tokens[first].Is(TokenMarks.Break) ? tokens[first - 1] : default;
        var behind = last < sentence.Last && !tokens[last].Is(TokenMarks.Break) ? tokens[last] : default;

        // "his another", "the enough".
        if (before.Key is not null && Openers.Contains(words[0]) && (WordClasses.Determiner.Contains(before.Key) || before.Is(TokenMarks.ApostropheS))) return false;

        // "more rich", "the most hard", "too very happy".
        if (before.Key is "more" or "most" && last - first == 1 && tokens[first].Tag is Tag.Adjective or Tag.Participle && ComparesByEnding(words[0])) return false;
        if (before.Key is not null && words[0] is "very" or "too" or "not" && WordClasses.IsAdverb(before)) return false;

        // ", so, "
        if (words is ["so"] && behind.Key is null && first > sentence.First) return false;

        // The same word twice: "about about", "to to".
        if (before.Key is not null && before.Key == words[0]) return false;
        if (behind.Key is not null && behind.Key == words[^1]) return false;

        // "dangerous and dangerous"
        if (words.Count == 1 && first - 2 >= sentence.First && IsAnd(tokens[first - 1]) && tokens[first - 2].Key == words[0]) return false;
        if (words.Count == 1 && last + 1 < sentence.Last && IsAnd(tokens[last]) && tokens[last + 1].Key == words[0]) return false;

        // "find it out" and not "find out it".
        var isPhrasal = isVerb && words.Count > 1 && Particles.Contains(words[^1]);
        if (isPhrasal && behind.Key is not null && WordClasses.Object.Contains(behind.Key)) return false;

        // "We talked about." is no end.
        if (isVerb && behind.Key is null && words.Count > 1 && (words[^1] is "about" or "for" or "with" or "to" or "of")) return false;

        // "About housing, …" is no good beginning; "About 16 weeks …" is.
        if (words is ["once"] && first == sentence.First) return false; // it would begin a tale
        return words is not ["about"] || first > sentence.First || (last < sentence.Last && tokens[last].Is(TokenMarks.Number));
    }

    private static bool IsAnd(Token token) => token.Key is "and" or "or";

    // Short adjectives and those in -y take -er and -est; older and later have it already.
    private static bool ComparesByEnding(string adjective) =>
        Syllables.Count(adjective) == 1 || adjective.EndsWith("er", StringComparison.Ordinal)
        || (adjective.EndsWith('y') && !adjective.EndsWith("ly", StringComparison.Ordinal) && Syllables.Count(adjective) == 2);
}
