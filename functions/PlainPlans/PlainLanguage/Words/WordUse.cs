using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Words;

/// <summary>What a word is used as.</summary>
internal enum WordUse
{
    /// <summary>Anything.</summary>
    Any,

    /// <summary>A thing: the contact.</summary>
    Noun,

    /// <summary>Something done: to contact her.</summary>
    Verb,
}

/// <summary>
/// Tells from the words beside it whether a word that may be both is a noun or a verb. Only what is clear counts: where
/// it is not, the word may be either.
/// </summary>
internal static class WordUses
{
    // Endings that make a noun: "resistant to intervention" is no verb.
    private static readonly string[] NounEndings = ["tion", "tions", "ssion", "ssions", "ity", "ities", "ness", "ology", "ologies", "ance", "ence", "ism", "ship", "ships"];

    private static readonly string[] VerbsWithNounEndings = ["mention", "mentions", "question", "questions", "caution", "cautions", "function", "functions", "position", "positions"];

    public static bool IsClearlyVerb(Token[] tokens, Sentence sentence, int at)
    {
        if (IsNounByItsEnding(tokens[at].Key)) return false;

        // "contacted" and "contacting" are in no list of a noun's forms, so only the base and the -s form come here.
        if (at + 1 < sentence.Last && tokens[at + 1].Key is "with" or "between" or "is" or "was" or "will" or "has") return false;
        if (at > sentence.First && !tokens[at].Is(TokenMarks.Break))
        {
            var before = tokens[at - 1];
            if (before.Key is "to" or "please" or "don't" or "doesn't" or "didn't" or "let" || WordClasses.Modal.Contains(before.Key) || WordClasses.Subject.Contains(before.Key)) return true;
            if (WordClasses.Determiner.Contains(before.Key) || WordClasses.Preposition.Contains(before.Key) || before.Is(TokenMarks.ApostropheS)) return false;
        }

        return at + 1 < sentence.Last && !tokens[at + 1].Is(TokenMarks.Break)
            && (WordClasses.Object.Contains(tokens[at + 1].Key) || WordClasses.Determiner.Contains(tokens[at + 1].Key) || tokens[at + 1].Is(TokenMarks.Name));
    }

    public static bool IsClearlyNoun(Token[] tokens, Sentence sentence, int at)
    {
        if (at == sentence.First || tokens[at].Is(TokenMarks.Break)) return false;
        var before = tokens[at - 1];
        return (WordClasses.Determiner.Contains(before.Key) && before.Key is not ("that" or "this" or "her"))
            || before.Key is "of" or "in" or "for" or "with";
    }

    private static bool IsNounByItsEnding(string word)
    {
        foreach (var ending in NounEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)) return Array.IndexOf(VerbsWithNounEndings, word) < 0;
        }

        return word.EndsWith("placement", StringComparison.Ordinal) || word.EndsWith("assessment", StringComparison.Ordinal) || word.EndsWith("referral", StringComparison.Ordinal);
    }
}
