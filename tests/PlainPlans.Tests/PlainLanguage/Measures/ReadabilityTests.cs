using PlainPlans.PlainLanguage.Measures;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.Tests.PlainLanguage.Measures;

/// <summary>The formulas against examples that others published. Counts are given where the text is not ours to keep.</summary>
public class ReadabilityTests
{
    // Wikipedia, Flesch-Kincaid readability tests.
    [Theory]
    [InlineData("The cat sat on the mat.", 6, 6, -1.45)]
    [InlineData("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 13, 24, 11.26)]
    [InlineData("Go!", 1, 1, -3.40)]
    public void A_published_sentence_has_its_published_score(string text, int words, int syllables, double grade)
    {
        var measure = Reading(text);

        Assert.Equal((words, syllables, 1), (measure.Words, measure.SyllableCount, measure.Sentences));
        Assert.Equal(grade, Readability.FleschKincaid(words, (double)syllables / words), 0.05);
    }

    // The example of the spache-formula package: 30 words in 2 sentences.
    [Theory]
    [InlineData(6, 4.114)]
    [InlineData(0, 2.474)]
    public void A_published_text_has_its_Spache_grade(int unfamiliar, double grade)
    {
        Assert.Equal(grade, Readability.Spache(15, unfamiliar / 30.0), 0.0005);
    }

    // McLaughlin 1969: 30 sentences with 25 long words; the constant is the grade with none.
    [Theory]
    [InlineData(0, 3.1291)]
    [InlineData(25.0 / 30, 8.3441)]
    public void SMOG_follows_the_square_root_of_the_long_words(double longWordsPerSentence, double grade)
    {
        Assert.Equal(grade, Readability.Smog(longWordsPerSentence), 0.0005);
    }

    [Theory]
    [InlineData(0.05, 1.2855)]
    [InlineData(0.10, 5.7115)]
    public void The_old_Dale_Chall_adds_its_constant_above_five_in_a_hundred(double unfamiliar, double grade)
    {
        Assert.Equal(grade, Readability.DaleChall(10, unfamiliar), 0.0005);
    }

    [Fact]
    public void A_word_that_is_said_again_and_again_is_easy_each_time()
    {
        Assert.Equal(0, Reading("The dog saw the dog and the dog ran to the dog and the dog sat by the dog and the dog slept.").UnfamiliarWords);
    }

    [Fact]
    public void A_sentence_of_two_words_counts()
    {
        Assert.Equal(2, Reading("We care. We do.").Sentences);
    }

    [Fact]
    public void Names_numbers_and_quotations_are_not_hard_words()
    {
        Assert.Equal(0, Reading("On 3 May Babcia and Zbigniew said, “Antidisestablishmentarianism.”").UnfamiliarWords);
    }

    private static Measure Reading(string text) =>
        PlainPlans.PlainLanguage.Reading.MeasureOf([Passage.Read(text, new NameBook([]), PassagePlace.Field("", 1))]);
}
