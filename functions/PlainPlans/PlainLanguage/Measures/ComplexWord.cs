namespace PlainPlans.PlainLanguage.Measures;

/// <summary>Which long words Gunning calls complex: not those that -ed, -es or -ing makes long, nor two easy words in one.</summary>
internal static class ComplexWord
{
    private const int ShortestFront = 4;
    private const int ShortestBack = 3;

    /// <summary>Whether a word is complex.</summary>
    /// <param name="word">Lower case, no name.</param>
    /// <param name="syllables">How many it has.</param>
    public static bool Is(string word, int syllables) => syllables - Ending(word) >= 3 && !IsOfTwoEasyWords(word);

    private static int Ending(string word)
    {
        if (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ted", StringComparison.Ordinal) || word.EndsWith("ded", StringComparison.Ordinal)) return 1;
        return word.EndsWith("es", StringComparison.Ordinal) && word.Length > 3 && word[^3] is 's' or 'x' or 'z' or 'h' or 'c' or 'g' ? 1 : 0;
    }

    // grandmother, everybody; not reason-able
    private static bool IsOfTwoEasyWords(string word)
    {
        for (var at = ShortestFront; at <= word.Length - ShortestBack; at++)
        {
            if (word[at..] is "able" or "age" or "ally" or "ant" or "ate" or "ion" or "ring" or "ration") continue;
            if (FamiliarWords.DaleChall.Holds(word[..at]) && FamiliarWords.DaleChall.Holds(word[at..])) return true;
        }

        return false;
    }
}
