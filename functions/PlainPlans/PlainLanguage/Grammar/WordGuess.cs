namespace PlainPlans.PlainLanguage.Grammar;

/// <summary>
/// What a word that is in no list may be, by its ending. The list leaves out what is guessed right here: change one and
/// make the other again.
/// </summary>
internal static class WordGuess
{
    private static readonly TagChoices Adverb = TagChoices.Read("r");
    private static readonly TagChoices Ing = TagChoices.Read("g");
    private static readonly TagChoices Past = TagChoices.Read("pd");
    private static readonly TagChoices Plural = TagChoices.Read("s");
    private static readonly TagChoices Adjective = TagChoices.Read("a");
    private static readonly TagChoices Noun = TagChoices.Read("n");
    private static readonly string[] OfAdjectives = ["ous", "ful", "less", "able", "ible", "ish", "ive", "ical", "ial"];

    public static TagChoices Of(string word)
    {
        if (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal)) return Adverb;
        if (word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal)) return Ing;
        if (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal)) return Past;
        if (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i')) return Plural;
        if (word.Length > 5)
        {
            foreach (var ending in OfAdjectives)
            {
                if (word.EndsWith(ending, StringComparison.Ordinal)) return Adjective;
            }
        }

        return Noun;
    }
}
