using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Fixes;

/// <summary>What a fix must leave in the text: names and other words with a capital, numbers, negations and quotations.</summary>
internal static class Kept
{
    private static readonly FrozenSet<string> Negations = WordClasses.Not
        .Concat(["no", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "unable", "unless", "except", "hardly", "until"])
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NumberWords = FrozenSet.ToFrozenSet(
        [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
            "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million",
            "half", "quarter", "third", "second", "twice", "dozen", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
            "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "today", "tomorrow", "yesterday",
        ], StringComparer.Ordinal);

    /// <summary>Whether all that must stay of one text is in the other, in the same order.</summary>
    public static bool AllOf(Passage before, Passage after) =>
        Facts(before).SequenceEqual(Facts(after), StringComparer.Ordinal) && KeepsNegations(before, after) && SameQuotations(before, after);

    // Numbers and names, in order. A capital at the beginning of a sentence says nothing.
    private static IEnumerable<string> Facts(Passage passage)
    {
        foreach (var sentence in passage.Sentences)
        {
            var isShouted = Untouched.AllCapitals(passage.Tokens, sentence.First, sentence.Last);
            for (var at = sentence.First; at < sentence.Last; at++)
            {
                var token = passage.Tokens[at];
                var isFact = token.Is(TokenMarks.Number) || token.Is(TokenMarks.Name) || token.Is(TokenMarks.Address) || NumberWords.Contains(token.Key)
                    || (!isShouted && token.Is(TokenMarks.AllCapitals))
                    || (!isShouted && token.Is(TokenMarks.Capital) && at > sentence.First && !token.Is(TokenMarks.Break));
                if (isFact) yield return passage.Text[token.Start..token.End];
            }
        }
    }

    // A fix may add a negation (insufficient, not enough) and never takes one away.
    private static bool KeepsNegations(Passage before, Passage after)
    {
        var left = after.Tokens.Where(token => Negations.Contains(token.Key)).CountBy(token => token.Key).ToDictionary();
        return before.Tokens.Where(token => Negations.Contains(token.Key)).CountBy(token => token.Key).All(word => left.GetValueOrDefault(word.Key) >= word.Value);
    }

    private static bool SameQuotations(Passage before, Passage after) =>
        Quotations.Find(before.Text).Select(span => before.Text[span.Start..span.End])
            .SequenceEqual(Quotations.Find(after.Text).Select(span => after.Text[span.Start..span.End]), StringComparer.Ordinal);
}
