using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Measures;

/// <summary>
/// How hard a text is by several signs at once. Labels, headings, quotations and own words do not count; names and
/// numbers count as easy words.
/// </summary>
internal sealed class Measure
{
    /// <summary>Below this there is no reading age: the formulas go wrong by more than a year.</summary>
    public const int FewestWords = 100;

    /// <summary>As <see cref="FewestWords"/>.</summary>
    public const int FewestSentences = 5;

    public int Words { get; private set; }

    public int Sentences { get; private set; }

    public int SyllableCount { get; private set; }

    /// <summary>Words of three syllables or more.</summary>
    public int LongWords { get; private set; }

    /// <summary>Words that are not common.</summary>
    public int UnfamiliarWords { get; private set; }

    public double WordsPerSentence => (double)Words / Math.Max(1, Sentences);

    /// <summary>Whether there are enough words for a reading age.</summary>
    public bool IsEnough => Words >= FewestWords && Sentences >= FewestSentences;

    /// <summary>Adds one whole sentence.</summary>
    public void Add(Passage passage, Sentence sentence)
    {
        var words = 0;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            var token = passage.Tokens[i];
            if (token.Is(TokenMarks.Quoted) || token.Is(TokenMarks.Address)) continue;
            if (!token.Is(TokenMarks.Joined)) words++;
            var isEasy = token.Is(TokenMarks.Number) || token.Is(TokenMarks.Name) || (token.Is(TokenMarks.Capital) && i > sentence.First);
            var syllables = token.Is(TokenMarks.Number) ? 1 : Syllables.Count(token.Key);
            SyllableCount += syllables;
            if (isEasy) continue;
            if (syllables >= 3) LongWords++;
            if (!CommonWords.Holds(token.Key)) UnfamiliarWords++;
        }

        if (words == 0) return;
        Words += words;
        Sentences++;
    }

    /// <summary>
    /// The reading ages that four formulas give, in years, lowest first. The middle of them is the estimate: one formula
    /// alone follows teachers' judgement badly (research note, plain-language.md 2.2).
    /// </summary>
    public double[] ReadingAges()
    {
        var unfamiliar = (double)UnfamiliarWords / Math.Max(1, Words);
        double[] grades =
        [
            Readability.FleschKincaid(WordsPerSentence, (double)SyllableCount / Math.Max(1, Words)),
            Readability.Smog((double)LongWords / Math.Max(1, Sentences)),
            Readability.DaleChall(WordsPerSentence, unfamiliar),
            Readability.Spache(WordsPerSentence, unfamiliar),
        ];
        return [.. grades.Select(grade => Math.Max(5, grade + 5)).Order()];
    }

    /// <summary>The estimate: the mean of the two middle formulas, in years.</summary>
    public double ReadingAge()
    {
        var ages = ReadingAges();
        return (ages[1] + ages[2]) / 2;
    }
}
