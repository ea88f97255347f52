using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Grammar;

/// <summary>
/// Tells what a text states as a fact from what it asks, leaves open or guesses and says so: "she hates us" is a fact to
/// the reader; "does she hate us?", "if she hates us", "she may hate us" and "I think she hates us" are none.
/// </summary>
internal static class Statements
{
    // How far before the words it may stand that they are open.
    private const int Reach = 10;

    private static readonly FrozenSet<string> Open = WordSet.Of("if whether what how may might could perhaps maybe seem seems seemed appear appears appeared unless");
    private static readonly FrozenSet<string> Guesses = WordSet.Of("think thought believe believed wonder wondered guess guessed ask asked worry worried worries");

    /// <summary>Whether the words from one token to another stand there as a fact.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="sentence">The sentence of the words.</param>
    /// <param name="first">Index of the first of the words.</param>
    public static bool Hold(Passage passage, Sentence sentence, int first)
    {
        var tokens = passage.Tokens;
        if (IsQuestion(passage, sentence)) return false;
        var from = Math.Max(sentence.First, first - Reach);
        for (var at = first; at >= from; at--)
        {
            var key = tokens[at].Key;
            if (at < first || key is "if" or "what")
            {
                if (Open.Contains(key)) return false;
                if (Guesses.Contains(key) && at > sentence.First && tokens[at - 1].Key is "i" or "we" or "we're" or "i'm" or "am" or "are") return false;
                if (key is "when" or "whenever" && tokens[at + 1].Key is "you") return false; // a word stands behind: the first of the words, at least
                if (key is "so" && tokens[at + 1].Key is "that") return false; // as above
            }

            if (tokens[at].Is(TokenMarks.Break)) return true;
        }

        return true;
    }

    private static bool IsQuestion(Passage passage, Sentence sentence)
    {
        var end = passage.Tokens[sentence.Last - 1].End;
        return passage.Text.AsSpan(end, Math.Min(2, passage.Text.Length - end)).Contains('?');
    }
}
