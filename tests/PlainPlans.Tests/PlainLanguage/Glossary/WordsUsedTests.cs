using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.PlainLanguage;
using Plain = PlainPlans.Documents.Words;

namespace PlainPlans.Tests.PlainLanguage.Glossary;

public class WordsUsedTests
{
    private static readonly string[] Many =
    [
        "care order", "special guardianship", "pathway plan", "core group", "threshold", "advocate", "parental responsibility", "epilepsy", "autism", "adoption",
        "placement order", "strategy discussion", "child in need", "respite", "genogram",
    ];

    [Fact]
    public void The_end_of_a_document_explains_the_hard_words_it_uses_in_the_order_of_the_alphabet()
    {
        var rows = Rows("parent", "The court made a care order in May. The core group meets in June. A second core group meets in July.");

        Assert.Equal(["care order", "core group", "court"], rows.Select(row => row.Word));
        Assert.All(rows, row => Assert.EndsWith(".", row.Means, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("child-5-7", "A judge asks the council to look after you.")]
    [InlineData("teen", "A judge decides that the council shares the job of being your parent.")]
    [InlineData("parent", "A court order. The council shares the rights of a parent and may decide where the child lives.")]
    public void A_word_is_explained_in_the_way_of_its_reader(string reader, string means)
    {
        Assert.Equal(means, Rows(reader, "There is a care order now.").Single().Means);
    }

    [Theory]
    [InlineData("child-under-5")]
    [InlineData("court")]
    [InlineData("staff")]
    public void Those_who_listen_and_those_who_know_the_words_get_no_list(string reader)
    {
        Assert.Empty(Rows(reader, "There is a care order now."));
    }

    [Theory]
    [InlineData("It is called a care order. The council helps to decide.")]
    [InlineData("There is a care order: somebody said that the council helps to decide.")]
    [InlineData("Sam said, “I hate the care order.”")]
    [InlineData("Leo plays on the tennis court, and Joy has two hearing aids.")]
    [InlineData("We all met at Nan's house.")]
    public void What_the_text_explains_and_what_means_something_else_is_left_out(string text)
    {
        Assert.Empty(Rows("parent", text));
    }

    [Fact]
    public void A_short_form_stands_in_the_list_as_the_reader_met_it()
    {
        Assert.Equal("s17 (child in need)", Rows("parent", "You get help under s17 from us.").Single().Word);
    }

    [Fact]
    public void A_list_explains_twelve_words_and_a_note_names_the_others()
    {
        var (rows, notes) = Look("parent", string.Join(" ", Many.Select(word => $"They spoke about the {word} today.")));

        Assert.Equal(12, rows.Length);
        var note = Assert.Single(notes, note => note.Code == "language.words-left");
        Assert.Equal(Severity.Information, note.Severity);
        Assert.All(Many.Except(rows.Select(row => row.Word)), word => Assert.Contains($"'{word}'", note.Message, StringComparison.Ordinal));
        Assert.Contains("care order", rows.Select(row => row.Word));
    }

    [Theory]
    [InlineData("parent", Severity.Information)]
    [InlineData("teen", Severity.Information)]
    [InlineData("child-8-11", Severity.Warning)]
    public void A_word_that_the_end_explains_is_worth_knowing_to_grown_ups_and_a_warning_for_children(string reader, Severity severity)
    {
        var (_, notes) = Look(reader, "The core group meets in June.");

        var note = Assert.Single(notes, note => note.Message.Contains("core group", StringComparison.Ordinal));
        Assert.Equal(severity, note.Severity);
    }

    [Fact]
    public void A_kind_that_explains_nothing_gets_no_list()
    {
        var subject = Subject("parent", "There is a care order now.") with { Explains = false };

        Assert.Empty(LanguageChecker.Check(subject, new Notes()));
    }

    [Fact]
    public void A_document_in_another_language_gets_no_list()
    {
        var subject = Subject("parent", "There is a care order now.");

        Assert.Empty(LanguageChecker.Check(subject with { Document = subject.Document! with { Language = "cy" } }, new Notes()));
    }

    private static ImmutableArray<(string Word, string Means)> Rows(string reader, string text) => Look(reader, text).Rows;

    private static (ImmutableArray<(string Word, string Means)> Rows, ImmutableArray<Note> Notes) Look(string reader, string text)
    {
        var notes = new Notes();
        var rows = LanguageChecker.Check(Subject(reader, text), notes).OfType<Table>().SelectMany(table => table.Rows);
        return ([.. rows.Select(row => (((Strong)row[0].Text[0]).Text, ((Plain)row[1].Text[0]).Text))], notes.ToImmutable());
    }

    private static LanguageSubject Subject(string reader, string text) => new()
    {
        Reader = LanguageCheck.Reader(reader),
        Prose = [],
        Explains = true,
        Document = LanguageCheck.Document(LanguageCheck.Paragraph(text)),
    };
}
