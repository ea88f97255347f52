using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Fixes;

/// <summary>Keeps fixes away from what nobody may change: quotations, addresses, titles, and words with a capital in mid-sentence.</summary>
internal static class Untouched
{
    /// <summary>Whether the tokens from first to last (exclusive) may be written anew.</summary>
    public static bool MayChange(Passage passage, Sentence sentence, int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            var token = passage.Tokens[at];
            if (token.Is(TokenMarks.Quoted) || token.Is(TokenMarks.Address) || token.Is(TokenMarks.Number)) return false;
            if (token.Is(TokenMarks.FromData)) return false;
            if (token.Is(TokenMarks.Capital) && !token.Is(TokenMarks.Name) && at == first && !MayHoldCapital(passage, sentence, at)) return false;
            if (token.Is(TokenMarks.AllCapitals) && first != last - 1 && !AllCapitals(passage.Tokens, first, last)) return false;
        }

        // Half of a word with hyphens is another word: self-purchase.
        var isHalf = passage.Tokens[first].Is(TokenMarks.Joined)
            || (last < passage.Tokens.Length && passage.Tokens[last].Is(TokenMarks.Joined));
        return !isHalf;
    }

    // A capital belongs to the beginning of a sentence, or to what stands behind a colon. Elsewhere it is a name:
    // the Additional Support Panel.
    private static bool MayHoldCapital(Passage passage, Sentence sentence, int at)
    {
        if (at == sentence.First) return true;
        var between = passage.Text.AsSpan(passage.Tokens[at - 1].End, passage.Tokens[at].Start - passage.Tokens[at - 1].End);
        var isListed = at - 1 == sentence.First && passage.Tokens[at - 1].Is(TokenMarks.Number) && between.IndexOfAny('.', ')') >= 0; // 1. Notify …
        return isListed || between.Contains(':') || between.Contains('\n') || AllCapitals(passage.Tokens, sentence.First, sentence.Last);
    }

    /// <summary>Whether all these words stand in capitals, and not one alone.</summary>
    public static bool AllCapitals(Token[] tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (!tokens[i].Is(TokenMarks.AllCapitals) && !tokens[i].Is(TokenMarks.Number) && tokens[i].End - tokens[i].Start > 1) return false;
        }

        return last - first > 1;
    }
}
