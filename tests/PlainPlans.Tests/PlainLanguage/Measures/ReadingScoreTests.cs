using PlainPlans.PlainLanguage;
using PlainPlans.PlainLanguage.Measures;

namespace PlainPlans.Tests.PlainLanguage.Measures;

public class ReadingScoreTests
{
    private const string Easy = "Sam lives with Nan in a small house. He goes to school on the bus each day. ";

    private const string Hard = "The agency undertook a comprehensive evaluation of parental capability. Significant deterioration necessitated professional involvement. ";

    [Fact]
    public void The_score_is_the_mean_of_SMOG_Dale_Chall_and_Spache()
    {
        var score = Of(Easy, 10).Score!;

        Assert.Equal(["smog", "dale-chall", "spache"], score.Formulas.Where(formula => formula.IsInScore).Select(formula => formula.Name));
        Assert.Equal(score.Formulas.Take(3).Average(formula => formula.Grade), score.Grade);
        Assert.Equal(10, score.Formulas.Length);
    }

    [Fact]
    public void The_reading_age_is_the_grade_plus_five_and_lies_in_its_range()
    {
        foreach (var text in new[] { Easy, Hard })
        {
            var score = Of(text, 10).Score!;

            Assert.Equal(Math.Max(5, score.Grade + 5), score.ReadingAge);
            Assert.True(score.From < score.To);
            Assert.InRange(score.ReadingAge, score.From - 0.5, score.To + 0.5);
        }
    }

    [Fact]
    public void Hard_words_have_a_higher_reading_age()
    {
        var (easy, hard) = (Of(Easy, 10), Of(Hard, 10));

        Assert.True(hard.Score!.ReadingAge > easy.Score!.ReadingAge + 5);
        Assert.Equal((true, false), (easy.SuitsReader, hard.SuitsReader));
    }

    [Fact]
    public void A_text_of_few_words_or_few_sentences_is_too_short_to_grade()
    {
        var few = Of(Easy, 3);

        Assert.Null(few.Score);
        Assert.Null(few.SuitsReader);
        Assert.Equal("This is too short to grade. It has 51 words in 6 sentences. A grade needs 100 words in 5 sentences.", few.Says);
        Assert.Null(Of(string.Concat(Enumerable.Repeat("We went on and on and ", 30)) + "stopped.", 1).Score);
        Assert.Equal((0, 0.0), (Of("", 1).Words, Of("", 1).WordsPerSentence));
    }

    [Fact]
    public void What_it_says_is_plain_itself()
    {
        Assert.All([Of(Easy, 1).Says, Of(Easy, 10).Says], text => Assert.Empty(LanguageCheck.Field(text, "parent")));
    }

    private static TextMeasure Of(string text, int times) =>
        TextMeasure.Of(string.Concat(Enumerable.Repeat(text, times)), LanguageCheck.Reader("parent"), ["Sam", "Nan"]);
}
