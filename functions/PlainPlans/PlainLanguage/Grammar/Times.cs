using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Grammar;

/// <summary>Tells whether a sentence says when or how many: then a loose word beside it does no harm ("soon, on 3 May").</summary>
internal static class Times
{
    private static readonly FrozenSet<string> Days = FrozenSet.ToFrozenSet(
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
        "january", "february", "april", "june", "july", "august", "september", "october", "november", "december",
        "today", "tomorrow", "tonight", "yesterday", "christmas", "easter", "midnight", "noon", "birthday",
    ], StringComparer.Ordinal);

    /// <summary>Whether a number, a day, a month or a feast stands in the sentence.</summary>
    /// <param name="tokens">The tokens of the passage.</param>
    /// <param name="sentence">The sentence.</param>
    public static bool StandIn(Token[] tokens, Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.Last; at++)
        {
            var token = tokens[at];
            if (token.Is(TokenMarks.Number) || (token.Tag is Tag.Number && token.Key is not "one") || Days.Contains(token.Key)) return true;
            if (token.Key is "may" or "march" && token.Tag is Tag.Name && at > sentence.First) return true;
        }

        return false;
    }
}
