using System.Collections.Immutable;

namespace PlainPlans.PlainLanguage.Measures;

/// <summary>
/// How hard a text is to read: SMOG, Dale-Chall and Spache in equal parts, as a school grade and a reading age. Of the
/// formulas without a fitted model this mean follows teachers' judgement best (research note, plain-language.md 2.2).
/// </summary>
public sealed record ReadingScore
{
    private const int YoungestReader = 5;
    private const int YearsBeforeSchool = 5;
    private const int SentencesForSureness = 8;

    /// <summary>The mean of the three formulas, as a grade of American schools.</summary>
    public required double Grade { get; init; }

    /// <summary>The reading age in years, 5 or more: <see cref="Grade"/> plus 5.</summary>
    public double ReadingAge => Math.Max(YoungestReader, Grade + YearsBeforeSchool);

    /// <summary>The reading age may be this low, in whole years.</summary>
    public required int From { get; init; }

    /// <summary>The reading age may be this high, in whole years.</summary>
    public required int To { get; init; }

    /// <summary>What each formula says: the three of the score first.</summary>
    public required ImmutableArray<FormulaScore> Formulas { get; init; }

    /// <summary>The score of what was counted; null where that is too short.</summary>
    internal static ReadingScore? Of(Measure measure)
    {
        if (!measure.IsEnough) return null;
        var formulas = FormulasOf(measure);
        var grade = formulas.Where(formula => formula.IsInScore).Average(formula => formula.Grade!.Value); // the three of the score have one

        // Short texts move by a year and more with one sentence; longer ones still differ by about a year from formula to formula.
        var margin = measure.Sentences < SentencesForSureness ? 1.5 : 1;
        return new()
        {
            Grade = grade,
            From = Years(grade - margin),
            To = Math.Max(YoungestReader + 1, Years(grade + margin)),
            Formulas = formulas,
        };
    }

    private static int Years(double grade) => (int)Math.Round(Math.Max(YoungestReader, grade + YearsBeforeSchool), MidpointRounding.AwayFromZero);

    private static ImmutableArray<FormulaScore> FormulasOf(Measure measure)
    {
        var wordsPerSentence = measure.WordsPerSentence;
        var syllables = measure.ShareOfWords(measure.SyllableCount);
        var unfamiliar = measure.ShareOfWords(measure.UnfamiliarWords);
        var unfamiliarToYoung = measure.ShareOfWords(measure.DifferentUnfamiliarToYoung);
        var cloze = Readability.NewDaleChallCloze(wordsPerSentence, unfamiliar);
        return
        [
            InScore("smog", Readability.Smog((double)measure.LongWords / measure.Sentences)),
            new("dale-chall", cloze, Readability.NewDaleChallGrade(cloze), Readability.NewDaleChallLevel(cloze), IsInScore: true),
            InScore("spache", Readability.Spache(wordsPerSentence, unfamiliarToYoung)),
            new("flesch-reading-ease", Readability.FleschReadingEase(wordsPerSentence, syllables), null, "", IsInScore: false),
            Other("flesch-kincaid", Readability.FleschKincaid(wordsPerSentence, syllables)),
            Other("gunning-fog", Readability.GunningFog(wordsPerSentence, measure.ShareOfWords(measure.ComplexWords))),
            Other("coleman-liau", Readability.ColemanLiau(measure.ShareOfWords(measure.Letters), wordsPerSentence)),
            Other("automated-readability-index", Readability.AutomatedReadabilityIndex(measure.ShareOfWords(measure.Characters), wordsPerSentence)),
            Other("dale-chall-1948", Readability.DaleChall1948(wordsPerSentence, unfamiliar)),
            Other("spache-1953", Readability.Spache1953(wordsPerSentence, unfamiliarToYoung)),
        ];
    }

    private static FormulaScore InScore(string name, double grade) => new(name, grade, grade, "", IsInScore: true);

    private static FormulaScore Other(string name, double grade) => new(name, grade, grade, "", IsInScore: false);
}

/// <summary>What one formula says.</summary>
/// <param name="Name">Stable: <c>flesch-kincaid</c>.</param>
/// <param name="Value">What the formula gives: a grade, the cloze score of <c>dale-chall</c>, the ease of <c>flesch-reading-ease</c>.</param>
/// <param name="Grade">The value as a grade; null where the formula gives none.</param>
/// <param name="Level">The level in the authors' words, such as <c>7-8</c>; empty where they have none.</param>
/// <param name="IsInScore">Whether it is one of the three of the score.</param>
public sealed record FormulaScore(string Name, double Value, double? Grade, string Level, bool IsInScore);
