using PlainPlans.Documents;
using PlainPlans.Tests.Documents;
using PlainPlans.Writers;

namespace PlainPlans.Tests.Writers.Word;

public class WordTextTests
{
    public static TheoryData<string> Edges => WordEdges.Names;

    [Theory]
    [MemberData(nameof(Edges))]
    public void Every_word_of_an_unusual_document_is_in_the_file(string name)
    {
        var document = WordEdges.Find(name);

        var file = WordFile.Of(document);

        Assert.Empty(Missing(document, file));
    }

    [Theory]
    [InlineData("We meet on 16 November.", "We meet on 16\u00A0November.")]
    [InlineData("Ask Mr Hughes or Dr Lin about the appointment.", "Ask Mr\u00A0Hughes or Dr\u00A0Lin about the appointment.")]
    [InlineData("Call 01632 960 214 about everything.", "Call 01632\u00A0960\u00A0214 about everything.")]
    [InlineData("Nan comes and makes the tea.", "Nan comes and makes the\u00A0tea.")]
    [InlineData("Nan comes and makes breakfast.", "Nan comes and makes breakfast.")]
    [InlineData("Ela sleeps", "Ela sleeps")]
    [InlineData("It costs 5 < 6", "It costs 5 < 6")]
    public void Words_that_belong_together_stay_on_one_line(string words, string bound)
    {
        var file = WordFile.Of(new Paragraph([new Words(words)]));

        Assert.Equal(bound, WordFile.TextOf(file.InStyle("BodyText").Single()));
    }

    [Fact]
    public void A_short_phrase_that_stands_out_at_the_end_never_has_a_line_to_itself()
    {
        var file = WordFile.Of(new Paragraph([new Words("Ela reads. "), new Strong("Seen by Priya.")]));

        Assert.Equal("Ela reads.\u00A0Seen\u00A0by\u00A0Priya.", WordFile.TextOf(file.InStyle("BodyText").Single()));
    }

    [Fact]
    public void Own_words_stand_in_quotation_marks_and_are_not_changed()
    {
        const string Said = "i went to dr Who on 9 May  and  it was ok so";

        var file = WordFile.Of(new OwnWords([new([new Words(Said)]), new([new Words("bye")])], [new Words("Ela")]));

        Assert.Equal(["\u201C" + Said, "\u201Cbye\u201D"], file.InStyle("ChildWords").Select(WordFile.TextOf));
    }

    [Fact]
    public void Own_words_that_are_quoted_already_get_no_more_quotation_marks()
    {
        var file = WordFile.Of(new OwnWords([new([new Words("\u201CYes.\u201D")])], [new Words("Ela")]));

        Assert.Equal("\u201CYes.\u201D", WordFile.TextOf(file.InStyle("ChildWords").Single()));
    }

    [Fact]
    public void An_address_that_the_words_of_a_link_do_not_say_stands_beside_it()
    {
        var file = WordFile.Of(new Paragraph([new Link("Write to us", "mailto:us@example.org"), new Words(" or call "), new Link("01632 960 200", "tel:01632960200"), new Words(".")]));

        Assert.Equal("Write to us (us@example.org) or call 01632\u00A0960\u00A0200.", WordFile.TextOf(file.InStyle("BodyText").Single()));
    }

    [Fact]
    public void A_value_that_looks_like_markup_arrives_as_it_is()
    {
        var file = WordFile.Of(new Paragraph([new Words(EveryBlock.Hostile)]));

        Assert.Equal(EveryBlock.Hostile, WordFile.TextOf(file.InStyle("BodyText").Single()));
    }

    [Fact]
    public void Tabs_and_new_lines_in_a_value_stay_tabs_and_new_lines()
    {
        var file = WordFile.Of(new Paragraph([new Words("one\ttwo\nthree\r\nfour")]));

        Assert.Equal("one\ttwo\nthree\nfour", WordFile.TextOf(file.InStyle("BodyText").Single()));
    }

    [Fact]
    public void A_gap_in_a_scale_is_named_and_a_column_that_nobody_filled_is_left_out()
    {
        var file = WordFile.Of(new Scale(
            [new Words("How?")], [new Words("bad")], [new Words("good")],
            [new([new Words("Ela")], 7, [new Words("Nan reads.")], []), new([new Words("Mum")], 0, [], [])], null));

        Assert.Equal(["Who", "Score", "Why", "Ela", "7", "Nan reads.", "Mum", "0", "Not said yet"], file.Body.Descendants(WordFile.W + "tc").Select(Loose));
    }

    private static string Loose(System.Xml.Linq.XElement element) => WordFile.TextOf(element).Replace('\u00A0', ' ');

    // White space is compared loosely here; other tests look at it.
    private static IEnumerable<string> Missing(Document document, WordFile file)
    {
        string[] running = [.. file.Parts.Keys.Where(part => part.StartsWith("word/header", StringComparison.Ordinal) || part.StartsWith("word/footer", StringComparison.Ordinal))];
        var said = string.Join('\n', [
            .. file.Paragraphs.Select(WordFile.TextOf),
            .. file.Body.Descendants(WordFile.W + "tblCaption").Select(WordFile.Value),
            .. file.Body.Descendants(WordFile.Wp + "docPr").Select(picture => picture.Attribute("descr")!.Value),
            .. running.Select(part => WordFile.TextOf(file.Xml(part)))]);
        return [.. WordsOfTree.Around(document)
            .Concat(document.Blocks.SelectMany(new WordsOfTree(Profile.Standard).Visit))
            .Where(words => !Squeezed(said).Contains(Squeezed(words), StringComparison.Ordinal))];
    }

    private static string Squeezed(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
