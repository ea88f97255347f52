using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.PlainLanguage;
using static PlainPlans.Tests.PlainLanguage.LanguageCheck;

namespace PlainPlans.Tests.PlainLanguage;

public class SentenceLimitTests
{
    public static TheoryData<string> Readers() => [.. ReaderGroup.All.Select(reader => reader.Id)];

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_sentence_may_have_as_many_words_as_the_limit_and_not_one_more(string reader)
    {
        var limit = Reader(reader).Limits.LongestSentence;

        Assert.Empty(Field(Sentence(limit), reader));
        var note = Assert.Single(Field(Sentence(limit + 1), reader));
        Assert.Equal("language.sentence-length", note.Code);
        Assert.Contains($"{limit + 1} words", note.Message, StringComparison.Ordinal);
        Assert.Contains($" {limit}.", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_note_spans_the_sentence_without_its_full_stop()
    {
        var text = "Nan came. " + Sentence(21) + " Sam left.";

        Assert.Equal(Sentence(21)[..^1], WordsOf(Assert.Single(Field(text)), text));
    }

    [Fact]
    public void A_sentence_that_the_template_makes_too_long_is_told_at_the_document()
    {
        var note = Assert.Single(WithTemplate(Sentence(18), "This is what we are going to do: " + Sentence(18)));

        Assert.Equal(("language.sentence-length", ""), (note.Code, note.Pointer));
    }

    [Fact]
    public void A_sentence_that_is_too_long_in_its_field_is_not_told_again()
    {
        var note = Assert.Single(WithTemplate(Sentence(21), "So: " + Sentence(21)));

        Assert.Equal("/data/a", note.Pointer);
    }

    [Fact]
    public void The_mean_and_the_reading_age_are_told_of_the_whole_document_with_no_pointer()
    {
        var notes = Panels("The agency undertook a comprehensive evaluation of parental capability and functioning throughout the previous academic year.", "parent");

        Assert.All(notes.Where(note => note.Code is "language.mean-sentence" or "language.reading-age"), note => Assert.Equal("", note.Pointer));
        Assert.Single(notes, note => note.Code == "language.mean-sentence");
        Assert.Single(notes, note => note.Code == "language.reading-age");
    }

    [Fact]
    public void The_reading_age_names_the_hardest_fields()
    {
        const string Hard = "The agency undertook a comprehensive evaluation of parental capability. ";
        const string Easy = "Sam went to the park with Nan. ";

        var notes = Of(new() { Reader = Reader("parent"), Prose = [new("/data/easy", Easy), new("/data/hard", string.Concat(Enumerable.Repeat(Hard, 20)))], Names = ["Sam", "Nan"] });

        var note = Assert.Single(notes, note => note.Code == "language.reading-age");
        Assert.Contains("/data/hard", note.Hint, StringComparison.Ordinal);
        Assert.DoesNotContain("/data/easy", note.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_words_have_no_reading_age()
    {
        Assert.DoesNotContain("language.reading-age", Codes(Field("Significant deterioration necessitated professional involvement. It was comprehensive.")));
    }

    [Fact]
    public void Labels_and_own_words_do_not_make_a_document_harder()
    {
        Block[] blocks =
        [
            new OwnWords([Paragraph("Comprehensive evaluations necessitate professional multidisciplinary deliberation.")], [new Words("Sam")]),
            new Facts([new("Comprehensive evaluation", [new Words("Necessitated deliberation")])]),
        ];

        var notes = Blocks("child-5-7", [.. Enumerable.Repeat(blocks, 40).SelectMany(block => block)]);

        Assert.DoesNotContain(Codes(notes), code => code is "language.reading-age" or "language.mean-sentence" or "language.sentence-length");
    }

    // As many words as asked for, and nothing else to flag.
    private static string Sentence(int words) => "Sam" + string.Concat(Enumerable.Repeat(" ran", words - 1)) + ".";

    private static ImmutableArray<Note> WithTemplate(string field, string paragraph) =>
        Of(new() { Reader = Reader("parent"), Prose = [new("/data/a", field)], Document = LanguageCheck.Document(Paragraph(paragraph)) });
}
