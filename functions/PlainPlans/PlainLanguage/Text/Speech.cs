using System.Collections.Frozen;

namespace PlainPlans.PlainLanguage.Text;

/// <summary>Tells whether a sentence goes on behind spoken words that end in a mark of their own: "Is it far?" Ravi asked.</summary>
internal static class Speech
{
    // From the end of the words to the verb: "Ravi's big brother asked".
    private const int Reach = 5;

    private static readonly FrozenSet<string> Sayings = FrozenSet.ToFrozenSet(
        ("said says asked asks told tells shouted shouts cried cries whispered whispers replied replies yelled yells called wrote writes answered answers added adds " +
        "explained explains muttered mumbled begged screamed wondered insisted repeated exclaimed agreed sighed sobbed laughed joked snapped moaned demanded " +
        "admitted suggested continued interrupted texted").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Whether who said it, or the rest of the sentence, comes behind the words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens; quotations are marked.</param>
    /// <param name="token">Index of the last token before the mark. A word with a capital follows.</param>
    /// <param name="stopAndBehind">The mark and all up to the next token.</param>
    public static bool GoesOn(string text, Token[] tokens, int token, ReadOnlySpan<char> stopAndBehind)
    {
        var close = stopAndBehind.IndexOfAny("”\"’'»");
        if (close < 0 || tokens[token + 1].Is(TokenMarks.Quoted) || stopAndBehind.Contains('\n')) return false;
        if (stopAndBehind[(close + 1)..].IndexOfAny(".!?") >= 0) return false; // “I am sad.”. She was.
        return IsSaidBefore(text, tokens, token, out var isNamed) ? isNamed : SayingFollows(tokens, token + 1);
    }

    // Ravi asked, “Is it far?” Then what follows is new. But in: the “Can do!” Club, the quotation is part of a name.
    private static bool IsSaidBefore(string text, Token[] tokens, int token, out bool isNamed)
    {
        var first = token;
        while (first > 0 && tokens[first].Is(TokenMarks.Quoted) && text.AsSpan(tokens[first - 1].End, tokens[first].Start - tokens[first - 1].End).IndexOfAny("“\"‘«") < 0) first--;
        isNamed = first > 0 && tokens[first - 1].Key is "the" or "a" or "our" or "their" or "your" && !Grammar.SmallWords.Holds(tokens[token + 1].Key);
        if (isNamed) return true;
        return first > 0 && (Sayings.Contains(tokens[first - 1].Key) || (first > 1 && Sayings.Contains(tokens[first - 2].Key) && !tokens[first - 1].Is(TokenMarks.Break)));
    }

    private static bool SayingFollows(Token[] tokens, int next)
    {
        for (var at = next + 1; at < tokens.Length && at <= next + Reach; at++)
        {
            if (tokens[at].Is(TokenMarks.Quoted)) return false;
            if (Sayings.Contains(tokens[at].Key)) return at + 1 == tokens.Length || tokens[at + 1].Key is not ("this" or "that" or "it" or "so" or "nothing" or "no");
            var isSpeaker = tokens[at].Is(TokenMarks.Capital) || tokens[at].Key is "and" || tokens[at - 1].Is(TokenMarks.ApostropheS) || Grammar.People.IsNoun(tokens[at])
                || tokens[at - 1].Key is "the" or "his" or "her" or "my" or "our" or "their";
            if (!isSpeaker) return false;
        }

        return false;
    }
}
