using PlainPlans.PlainLanguage.Measures;

namespace PlainPlans.Tests.PlainLanguage.Measures;

/// <summary>The formulas against examples that others published. Counts are given where the text is not ours to keep.</summary>
public class ReadabilityTests
{
    // How far from a published figure a formula may be.
    private const double Near = 0.05;

    // Wikipedia, Flesch-Kincaid readability tests.
    [Theory]
    [InlineData(6, 6, 116.15, -1.45)]
    [InlineData(13, 24, 37.46, 11.26)]
    [InlineData(1, 1, 121.22, -3.40)]
    public void A_published_sentence_has_its_Flesch_scores(int words, int syllables, double ease, double grade)
    {
        Assert.Equal(ease, Readability.FleschReadingEase(words, (double)syllables / words), Near);
        Assert.Equal(grade, Readability.FleschKincaid(words, (double)syllables / words), Near);
    }

    // Chall and Dale 1995, pages 146, 149 and 150 (by hand, whole sentences of a sample), 31 and 33 (tables).
    [Theory]
    [InlineData(100.0 / 8, 0.03, 52.525, "3")]
    [InlineData(20, 0.35, 16.95, "13-15")]
    [InlineData(50, 0.37, -5.65, "16+")]
    [InlineData(10, 0.20, 38.1, "7-8")]
    [InlineData(100.0 / 27, 0.11, 50.99, "3")]
    public void A_published_text_has_its_cloze_score_and_level(double wordsPerSentence, double unfamiliar, double cloze, string level)
    {
        Assert.Equal(cloze, Readability.NewDaleChallCloze(wordsPerSentence, unfamiliar), Near);
        Assert.Equal(level, Readability.NewDaleChallLevel(cloze));
    }

    // The authors round to whole scores.
    [Theory]
    [InlineData(53, "3")]
    [InlineData(17, "13-15")]
    [InlineData(-6, "16+")]
    [InlineData(64, "1")]
    [InlineData(57.5, "1")]
    [InlineData(57.4, "2")]
    [InlineData(45, "4")]
    [InlineData(44, "5-6")]
    [InlineData(15.4, "16+")]
    public void A_cloze_score_has_the_level_of_the_authors_table(double cloze, string level)
    {
        Assert.Equal(level, Readability.NewDaleChallLevel(cloze));
    }

    [Fact]
    public void A_grade_from_a_cloze_score_lies_in_its_level_and_falls_as_the_score_rises()
    {
        var before = 16.1;
        for (var cloze = -10; cloze <= 64; cloze++)
        {
            var grade = Readability.NewDaleChallGrade(cloze);
            var ends = Readability.NewDaleChallLevel(cloze).TrimEnd('+').Split('-').Select(double.Parse).ToList();
            Assert.True(grade <= before, $"{cloze}");
            Assert.InRange(grade, ends[0] - 1.25, ends[^1] + 1.25);
            before = grade;
        }

        Assert.Equal(1, before);
    }

    // The example of the spache-formula package: 30 words in 2 sentences. 1953 by its formula.
    [Theory]
    [InlineData(6, 4.114, 4.674)]
    [InlineData(0, 2.474, 2.954)]
    public void A_published_text_has_its_Spache_grades(int unfamiliar, double revised, double first)
    {
        Assert.Equal(revised, Readability.Spache(15, unfamiliar / 30.0), 0.0005);
        Assert.Equal(first, Readability.Spache1953(15, unfamiliar / 30.0), 0.0005);
    }

    // McLaughlin 1969: the constant is the grade with no long word; 25 of them in 30 sentences.
    [Theory]
    [InlineData(0, 3.1291)]
    [InlineData(25.0 / 30, 8.3441)]
    public void SMOG_follows_the_square_root_of_the_long_words(double longWordsPerSentence, double grade)
    {
        Assert.Equal(grade, Readability.Smog(longWordsPerSentence), 0.0005);
    }

    // Wikipedia, Coleman-Liau index: an abstract with 639 letters in 119 words and 5 sentences.
    [Fact]
    public void A_published_text_has_its_Coleman_Liau_grade()
    {
        Assert.Equal(14.53, Readability.ColemanLiau(639.0 / 119, 119.0 / 5), Near);
    }

    [Fact]
    public void Fog_and_the_automated_index_follow_their_formulas()
    {
        Assert.Equal(8, Readability.GunningFog(10, 0.1), Near);
        Assert.Equal((4.71 * 4.7) + 4 - 21.43, Readability.AutomatedReadabilityIndex(4.7, 8), Near);
    }

    // Tools that compare a share from 0 to 1 with 5 add the constant always or never.
    [Theory]
    [InlineData(0.05, 1.2855)]
    [InlineData(0.10, 5.7115)]
    public void The_old_Dale_Chall_adds_its_constant_above_five_in_a_hundred(double unfamiliar, double grade)
    {
        Assert.Equal(grade, Readability.DaleChall1948(10, unfamiliar), 0.0005);
    }
}
