using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Grammar;

/// <summary>
/// Tells what somebody said from what a text states: in "Mum says she wants to stop" and "she wants to stop, Mum told us"
/// the words are hers. What those who write say of others is no such thing: "staff report that he enjoys it".
/// </summary>
internal static class Sayings
{
    // How far before the words somebody may be said to say them.
    private const int Reach = 12;

    private static readonly FrozenSet<string> Verbs = WordSet.Of(
        "say says said saying tell tells told telling write writes wrote written explain explains explained describe describes described ask asks asked reply " +
        "replies replied answer answered answers shout shouts shouted text texted think thinks thought feel feels felt worry worries worried believe believes " +
        "believed fear fears feared mention mentions mentioned add adds added hear hears heard share shared");

    private static readonly FrozenSet<string> Between = WordSet.Of("us me him her them you that also often once then always just never has have had did does already later since still both");

    /// <summary>Whether the words from one token to another are told as what somebody of the family said or thinks.</summary>
    /// <param name="tokens">The tokens of the passage.</param>
    /// <param name="sentence">The sentence of the words.</param>
    /// <param name="first">Index of the first of the words.</param>
    /// <param name="last">Index behind the last of them.</param>
    public static bool Hold(Token[] tokens, Sentence sentence, int first, int last) =>
        StandsBefore(tokens, sentence, first) || StandsBehind(tokens, sentence, last);

    private static bool StandsBefore(Token[] tokens, Sentence sentence, int first)
    {
        var from = Math.Max(sentence.First, first - Reach);
        for (var at = first; at > from; at--)
        {
            // A new clause with its own subject: she says hello, but she only wants ...
            if (at < first && (tokens[at].Key is "but" or "because" or "although" or "while" or "whereas" || (tokens[at].Is(TokenMarks.Break) && tokens[at].Key is "and" or "so" or "yet")))
                return false;
            if (tokens[at - 1].Key is "according" && tokens[at].Key is "to") return true;
            if (at - 1 > sentence.First && IsSaidBySomebody(tokens, sentence, at - 1)) return true;
        }

        return false;
    }

    private static bool StandsBehind(Token[] tokens, Sentence sentence, int last)
    {
        for (var at = last; at < sentence.Last; at++)
        {
            if (tokens[at].Is(TokenMarks.Break) && at + 1 < sentence.Last && IsSpeaker(tokens[at]) && IsSaidBySomebody(tokens, sentence, at + 1)) return true;
        }

        return false;
    }

    private static bool IsSaidBySomebody(Token[] tokens, Sentence sentence, int verb)
    {
        if (!Verbs.Contains(tokens[verb].Key) || tokens[verb].Tag.IsNoun()) return false;
        var at = verb - 1;
        while (at > sentence.First && (Between.Contains(tokens[at].Key) || tokens[at].Tag is Tag.Adverb)) at--;
        return at >= sentence.First && IsSpeaker(tokens[at]);
    }

    private static bool IsSpeaker(Token token) => People.IsSomebody(token) && !token.Is(TokenMarks.ApostropheS);
}
