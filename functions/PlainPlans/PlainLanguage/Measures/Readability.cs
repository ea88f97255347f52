namespace PlainPlans.PlainLanguage.Measures;

/// <summary>
/// The published formulas, from counts. Grades are those of American schools: reading age is the grade plus 5, the British
/// school year is the grade plus 1. All of them count and none of them reads, so a text of easy words in a wild order has
/// an easy grade. None is right for a single sentence, or below 100 words: there they are wrong by two grades and more.
/// </summary>
public static class Readability
{
    // Grade levels of the New Dale-Chall, by the lowest cloze score of each, and their middle.
    private static readonly (int Lowest, string Level, double Middle)[] Levels =
    [
        (58, "1", 1), (54, "2", 2), (50, "3", 3), (45, "4", 4), (40, "5-6", 5.5),
        (34, "7-8", 7.5), (28, "9-10", 9.5), (22, "11-12", 11.5), (16, "13-15", 14), (int.MinValue, "16+", 16),
    ];

    // The middle of each of those levels on the scale of cloze scores.
    private static readonly double[] Middles = [58, 55.5, 51.5, 47, 42, 36.5, 30.5, 24.5, 18.5, 15];

    /// <summary>
    /// Reading ease from 121.22, one word of one syllable, downwards; 60 to 70 is plain, below 30 very hard. Flesch, "A new
    /// readability yardstick", Journal of Applied Psychology 32, 1948. Made for adults' magazines; long easy words
    /// (grandmother, everybody) and names look hard to it.
    /// </summary>
    public static double FleschReadingEase(double wordsPerSentence, double syllablesPerWord) => 206.835 - (1.015 * wordsPerSentence) - (84.6 * syllablesPerWord);

    /// <summary>
    /// Grade, -3.40 or more. Kincaid, Fishburne, Rogers and Chissom, Research Branch Report 8-75, 1975. Made for manuals of the
    /// American navy; it follows teachers' judgement of children's texts badly.
    /// </summary>
    public static double FleschKincaid(double wordsPerSentence, double syllablesPerWord) => (0.39 * wordsPerSentence) + (11.8 * syllablesPerWord) - 15.59;

    /// <summary>
    /// Grade. Gunning, The Technique of Clear Writing, 1952. Made for business text. Complex words have three syllables or
    /// more without -ed, -es and -ing, and are neither names nor made of two easy words. Hard short words (kin, lien) are
    /// easy to it.
    /// </summary>
    /// <param name="wordsPerSentence">Mean words of a sentence.</param>
    /// <param name="complex">Share of complex words, 0 to 1.</param>
    public static double GunningFog(double wordsPerSentence, double complex) => 0.4 * (wordsPerSentence + (100 * complex));

    /// <summary>
    /// Grade at which all of a text is understood, so higher than others, and 3.1291 where no word is long. McLaughlin, "SMOG
    /// grading", Journal of Reading 12, 1969. Made for samples of 30 sentences; sentence length counts only through the long
    /// words in it.
    /// </summary>
    /// <param name="longWordsPerSentence">Words of three syllables or more for each sentence.</param>
    public static double Smog(double longWordsPerSentence) => (1.043 * Math.Sqrt(30 * longWordsPerSentence)) + 3.1291;

    /// <summary>
    /// Grade. Coleman and Liau, "A computer readability formula designed for machine scoring", Journal of Applied Psychology 60,
    /// 1975. Made so that a machine need not count syllables; of all these it follows teachers' judgement least.
    /// </summary>
    public static double ColemanLiau(double lettersPerWord, double wordsPerSentence) => (5.88 * lettersPerWord) - (29.6 / wordsPerSentence) - 15.8;

    /// <summary>
    /// Grade. Automated Readability Index: Smith and Senter, Aerospace Medical Research Laboratories 66-220, 1967. Made for
    /// electric typewriters that counted strokes; weak for the same reasons as <see cref="ColemanLiau"/>.
    /// </summary>
    /// <param name="charactersPerWord">Letters and digits of a word.</param>
    /// <param name="wordsPerSentence">Mean words of a sentence.</param>
    public static double AutomatedReadabilityIndex(double charactersPerWord, double wordsPerSentence) => (4.71 * charactersPerWord) + (0.5 * wordsPerSentence) - 21.43;

    /// <summary>
    /// Grade, for grade 4 and up. Dale and Chall, "A formula for predicting readability", Educational Research Bulletin 27, 1948.
    /// It jumps where more than 5 words in 100 are unfamiliar. Its own list was another one than that of 1995, which stands
    /// in for it here, so this is reported and never part of the score.
    /// </summary>
    /// <param name="wordsPerSentence">Mean words of a sentence.</param>
    /// <param name="unfamiliar">Share of words that are not on the list, 0 to 1.</param>
    public static double DaleChall1948(double wordsPerSentence, double unfamiliar) =>
        (15.79 * unfamiliar) + (0.0496 * wordsPerSentence) + (unfamiliar > 0.05 ? 3.6365 : 0);

    /// <summary>
    /// Cloze score: of 100 words left out of a text, about how many a reader can put back. 60 is easy, 15 and less is for
    /// graduates. Chall and Dale, Readability Revisited: The New Dale-Chall Readability Formula, 1995.
    /// </summary>
    /// <inheritdoc cref="DaleChall1948"/>
    public static double NewDaleChallCloze(double wordsPerSentence, double unfamiliar) => 64 - (95 * unfamiliar) - (0.69 * wordsPerSentence);

    /// <summary>The grades a cloze score stands for, as the authors' table has them: <c>4</c>, <c>7-8</c>, <c>16+</c>.</summary>
    public static string NewDaleChallLevel(double cloze) =>
        Array.Find(Levels, level => Math.Round(cloze, MidpointRounding.AwayFromZero) >= level.Lowest).Level;

    /// <summary>One grade from a cloze score, 1 to 16: between the middles of the authors' levels on a straight line. Ours, so that a mean can be taken.</summary>
    public static double NewDaleChallGrade(double cloze)
    {
        if (cloze >= Middles[0]) return Levels[0].Middle;
        for (var i = 1; i < Middles.Length; i++)
        {
            if (cloze < Middles[i]) continue;
            var share = (Middles[i - 1] - cloze) / (Middles[i - 1] - Middles[i]);
            return Levels[i - 1].Middle + (share * (Levels[i].Middle - Levels[i - 1].Middle));
        }

        return Levels[^1].Middle;
    }

    /// <summary>
    /// Grade, for grades 1 to 4. Spache, Good Reading for Poor Readers, revised 1974. It counts an unfamiliar word once in a
    /// sample of 100 to 150 words. Above grade 4 it flattens: hard texts look easier than they are.
    /// </summary>
    /// <param name="wordsPerSentence">Mean words of a sentence.</param>
    /// <param name="unfamiliar">Different words that are not on the list, as a share of all words, 0 to 1.</param>
    public static double Spache(double wordsPerSentence, double unfamiliar) => (0.121 * wordsPerSentence) + (8.2 * unfamiliar) + 0.659;

    /// <summary>
    /// Grade, for grades 1 to 3. Spache, "A new readability formula for primary-grade reading materials", Elementary School
    /// Journal 53, 1953. Made for an older list, for which that of 1974 stands in here, so this is reported and never part of the score.
    /// </summary>
    /// <inheritdoc cref="Spache"/>
    public static double Spache1953(double wordsPerSentence, double unfamiliar) => (0.141 * wordsPerSentence) + (8.6 * unfamiliar) + 0.839;
}
