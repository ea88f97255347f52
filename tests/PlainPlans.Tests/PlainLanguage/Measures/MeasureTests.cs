using PlainPlans.PlainLanguage.Measures;
using PlainPlans.PlainLanguage.Text;
using static PlainPlans.PlainLanguage.Reading;

namespace PlainPlans.Tests.PlainLanguage.Measures;

/// <summary>What is counted. Many of these are where other tools go wrong (research note, plain-language.md 2.4).</summary>
public class MeasureTests
{
    [Theory]
    [InlineData("The cat sat on the mat.", 6, 6)]
    [InlineData("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 13, 24)]
    [InlineData("Go!", 1, 1)]
    public void A_published_sentence_has_its_published_counts(string text, int words, int syllables)
    {
        var measure = Of(text);

        Assert.Equal((words, syllables, 1), (measure.Words, measure.SyllableCount, measure.Sentences));
    }

    [Fact]
    public void A_word_that_is_said_again_and_again_is_easy_each_time()
    {
        var measure = Of("The dog saw the dog and the dog ran to the dog and the dog sat by the dog and the dog ran.");

        Assert.Equal((23, 0), (measure.Words, measure.UnfamiliarWords));
        Assert.Equal(1.1, Readability.DaleChall1948(measure.WordsPerSentence, measure.ShareOfWords(measure.UnfamiliarWords)), 0.05);
    }

    [Fact]
    public void Syllables_are_not_rounded_before_they_are_used()
    {
        var measure = Of("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.");

        Assert.Equal(11.26, Readability.FleschKincaid(measure.WordsPerSentence, measure.ShareOfWords(measure.SyllableCount)), 0.05);
    }

    [Fact]
    public void A_sentence_of_two_words_counts()
    {
        Assert.Equal(2, Of("We care. We do.").Sentences);
    }

    [Fact]
    public void Spache_has_a_list_of_its_own()
    {
        var measure = Of("The judge was upset.");

        Assert.Equal((0, 2), (measure.UnfamiliarWords, measure.UnfamiliarToYoung));
    }

    [Fact]
    public void For_Spache_an_unfamiliar_word_counts_once_in_a_hundred_words()
    {
        const string Ten = "We saw the judge and then we went back home. ";

        Assert.Equal(1, Of(string.Concat(Enumerable.Repeat(Ten, 10))).DifferentUnfamiliarToYoung);
        Assert.Equal(2, Of(string.Concat(Enumerable.Repeat(Ten, 20))).DifferentUnfamiliarToYoung);
        Assert.Equal(20, Of(string.Concat(Enumerable.Repeat(Ten, 20))).UnfamiliarToYoung);
    }

    [Theory]
    [InlineData("On 3 May Babcia and Zbigniew said, “Antidisestablishmentarianism.”")]
    [InlineData("We rang Childline with Priya at 11:30.")]
    [InlineData("Mum and Nan are at home. Nan is well.")]
    public void Names_numbers_quotations_and_family_are_not_hard_words(string text)
    {
        Assert.Equal((0, 0), (Of(text, "Priya", "Zbigniew").UnfamiliarWords, Of(text, "Priya", "Zbigniew").LongWords));
    }

    [Theory]
    [InlineData("Elizabeth", "Sam")]
    [InlineData("Oluwaseun", "Bo")]
    public void Another_name_does_not_change_the_score(string one, string other)
    {
        static string Text(string name) => string.Concat(Enumerable.Repeat($"{name} goes to a new school now. The teachers like {name}'s drawings. A friend of {name} lives there. ", 10));

        Assert.Equal(ReadingScore.Of(Of(Text(other), other))!.Grade, ReadingScore.Of(Of(Text(one), one))!.Grade);
    }

    [Theory]
    [InlineData("favourite colours neighbours levelled", 0)]
    [InlineData("bigger biggest happily stopped running worries worried carries", 0)]
    [InlineData("we'll they've couldn't who's", 0)]
    [InlineData("comprehensive implementation", 2)]
    [InlineData("well-known half-comprehensive", 1)]
    public void The_list_takes_endings_and_British_spelling(string words, int unfamiliar)
    {
        Assert.Equal(unfamiliar, Of($"The {words}.").UnfamiliarWords);
    }

    [Theory]
    [InlineData("Her grandmother was interesting to everybody.", 0)]
    [InlineData("Her grandmother was considering everybody.", 1)]
    [InlineData("The professional visited a twelve-year-old.", 1)]
    [InlineData("An assessment of capability.", 2)]
    public void Fog_passes_over_compounds_of_easy_words_and_endings(string text, int complex)
    {
        Assert.Equal(complex, Of(text).ComplexWords);
    }

    [Fact]
    public void A_word_with_hyphens_is_one_long_word()
    {
        var measure = Of("A twelve-year-old boy.");

        Assert.Equal((3, 1), (measure.Words, measure.LongWords));
    }

    private static Measure Of(string text, params string[] names) =>
        MeasureOf([Passage.Read(text, new NameBook(names), PassagePlace.Field("", 1))]);
}
