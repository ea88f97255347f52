using System.Collections.Immutable;
using PlainPlans.PlainLanguage;

namespace PlainPlans.Tests.PlainLanguage;

/// <summary>Rules about a share of the words or sentences say nothing of a short text, and one thing of a long one.</summary>
public class ShareTests
{
    public static TheoryData<string> Shares => ["language.unfamiliar-words", "language.passive-share", "language.paragraph-length"];

    [Theory]
    [MemberData(nameof(Shares))]
    public void A_share_has_one_note_for_the_whole_text(string code)
    {
        Assert.All(Examples(code), example => Assert.Single(LanguageCheck.Codes(LanguageCheck.Paragraphs(example.Text, example.Reader!)), code)); // not null: every example of these names one
    }

    [Theory]
    [MemberData(nameof(Shares))]
    public void No_single_paragraph_is_judged_by_a_share(string code)
    {
        var paragraphs = Examples(code).SelectMany(example => example.Text.Split("\n\n").Select(text => (Text: text, Reader: example.Reader!))); // not null: see above

        Assert.All(paragraphs, row => Assert.DoesNotContain(code, LanguageCheck.Codes(LanguageCheck.Field(row.Text, row.Reader))));
    }

    [Theory]
    [InlineData("language.unfamiliar-words", "Robust multidisciplinary monitoring arrangements remain operational. ")]
    [InlineData("language.passive-share", "Sam was taken to school by his nan. ")]
    [InlineData("language.paragraph-length", "Nan came on the bus to see all of us at home on Monday. ")]
    public void A_share_begins_at_a_hundred_words(string code, string sentence)
    {
        var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        var enough = (100 + words - 1) / words;

        Assert.DoesNotContain(code, LanguageCheck.Codes(LanguageCheck.Field(string.Concat(Enumerable.Repeat(sentence, enough - 1)))));
        Assert.Contains(code, LanguageCheck.Codes(LanguageCheck.Field(string.Concat(Enumerable.Repeat(sentence, enough)))));
    }

    [Fact]
    public void A_share_begins_at_five_sentences()
    {
        var words = string.Join(' ', Enumerable.Repeat("multidisciplinary", 29));

        Assert.DoesNotContain("language.unfamiliar-words", LanguageCheck.Codes(LanguageCheck.Field(string.Concat(Enumerable.Repeat($"The {words}. ", 4)))));
        Assert.Contains("language.unfamiliar-words", LanguageCheck.Codes(LanguageCheck.Field(string.Concat(Enumerable.Repeat($"The {words}. ", 5)))));
    }

    private static ImmutableArray<RuleExample> Examples(string code) => LanguageRule.All.Single(rule => rule.Code == code).Flags;
}
