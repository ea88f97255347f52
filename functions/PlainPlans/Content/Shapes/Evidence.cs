using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.Content.Shapes;

/// <summary>Tells whether words tell of something that happened: a day, a number, or a verb in the past.</summary>
internal static class Evidence
{
    private static readonly FrozenSet<string> Dates = WordSet.Of(
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december " +
        "today tomorrow yesterday tonight christmas easter weekend weekends week weeks month months day days night nights morning mornings evening evenings term " +
        "one two three four five six seven eight nine ten once twice daily weekly");

    private static readonly FrozenSet<string> Past = WordSet.Of(
        "was were did had saw told said heard found came went got gave took made left kept held fell hit hurt ran rang sat slept spoke stood threw woke broke bit " +
        "drank drove ate felt lost met paid sent shook shut spent stole wrote let put cut");

    private static readonly FrozenSet<string> NotPast = WordSet.Of(
        "worried concerned frightened scared related based need bed red indeed shed speed hundred isolated neglected abused exposed needed continued increased supervised engaged");

    // What life is like, told as it is: "when they argue", "every night".
    private static readonly FrozenSet<string> Telling = WordSet.Of("when while whenever every each most because until after before if so");

    /// <summary>Whether a sentence names a day, a time or a number.</summary>
    public static bool HasDate(Passage passage, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (passage.Tokens[i].Is(TokenMarks.Number) || Dates.Contains(passage.Tokens[i].Key)) return true;
        }

        return false;
    }

    /// <summary>Whether a text tells of something that somebody saw, heard or did.</summary>
    public static bool Tells(Passage passage) => passage.Sentences.Exists(sentence => HasDate(passage, sentence)) || passage.Tokens.Any(IsTelling);

    private static bool IsTelling(Token token) => Past.Contains(token.Key) || Telling.Contains(token.Key)
        || (token.Key.Length > 3 && token.Key.EndsWith("ed", StringComparison.Ordinal) && !NotPast.Contains(token.Key))
        || (IrregularVerbs.VerbOfParticiple.ContainsKey(token.Key) && !NotPast.Contains(token.Key));
}
