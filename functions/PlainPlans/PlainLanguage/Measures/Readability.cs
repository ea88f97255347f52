namespace PlainPlans.PlainLanguage.Measures;

/// <summary>
/// The published formulas, from counts. Grades are those of American schools; reading age is the grade plus 5. No formula
/// is right for a single sentence or for fewer than 100 words, so no rule uses one alone.
/// </summary>
internal static class Readability
{
    /// <summary>Grade, -3.40 or more. Kincaid, Fishburne, Rogers and Chissom, Research Branch Report 8-75, 1975. Made for adults.</summary>
    public static double FleschKincaid(double wordsPerSentence, double syllablesPerWord) => (0.39 * wordsPerSentence) + (11.8 * syllablesPerWord) - 15.59;

    /// <summary>Grade at which all of a text is understood, so higher than others. McLaughlin, "SMOG grading", Journal of Reading 12, 1969.</summary>
    /// <param name="longWordsPerSentence">Words of three syllables or more for each sentence.</param>
    public static double Smog(double longWordsPerSentence) => (1.043 * Math.Sqrt(30 * longWordsPerSentence)) + 3.1291;

    /// <summary>Grade. Dale and Chall, "A formula for predicting readability", Educational Research Bulletin 27, 1948. Made for grade 4 and up.</summary>
    /// <param name="wordsPerSentence">Mean words of a sentence.</param>
    /// <param name="unfamiliar">Share of words that are not on the list of common words, 0 to 1. The paper's list is another one than ours.</param>
    public static double DaleChall(double wordsPerSentence, double unfamiliar) =>
        (15.79 * unfamiliar) + (0.0496 * wordsPerSentence) + (unfamiliar > 0.05 ? 3.6365 : 0);

    /// <summary>Grade, made for grades 1 to 4. Spache, "Good reading for poor readers", revised 1974.</summary>
    /// <inheritdoc cref="DaleChall"/>
    public static double Spache(double wordsPerSentence, double unfamiliar) => (0.121 * wordsPerSentence) + (8.2 * unfamiliar) + 0.659;
}
