using System.Globalization;
using System.Xml.Linq;
using PlainPlans.Documents;
using PlainPlans.Tests.Documents;
using PlainPlans.Writers;

namespace PlainPlans.Tests.Writers.Word;

/// <summary>Where things stand: pages, neighbours, cards, frames, headers.</summary>
public class WordLayoutTests
{
    private static readonly XNamespace W = WordFile.W;

    [Fact]
    public void The_title_stands_in_one_band_that_says_what_it_is_and_for_whom()
    {
        var file = WordFile.Of();

        Assert.Equal(["Eyebrow", "Title", "Subtitle"], file.Paragraphs.Select(WordFile.StyleOf));
    }

    [Theory]
    [InlineData(1, "-")]
    [InlineData(3, "++-")]
    [InlineData(6, "+++++-")]
    [InlineData(7, "+----+-")]
    [InlineData(9, "+------+-")]
    public void A_short_table_stays_on_one_page_and_a_long_one_leaves_no_row_alone(int rows, string kept)
    {
        var file = WordFile.Of(WordEdges.Rows(rows, 3));

        var cells = file.Body.Descendants(W + "tr").Skip(1).Select(row => row.Descendants(W + "p").Select(WordFile.KeepsWithNext).Distinct().Single());
        Assert.Equal(kept, string.Concat(cells.Select(keeps => keeps ? '+' : '-')));
    }

    [Fact]
    public void A_table_of_few_rows_with_much_in_them_may_break()
    {
        var table = WordEdges.Rows(5, 2);
        var file = WordFile.Of(table with { Rows = [.. table.Rows.Select(row => row.SetItem(0, WordEdges.Cell(string.Join(' ', Enumerable.Repeat("So many words.", 30)))))] });

        var cells = file.Body.Descendants(W + "tr").Skip(1).Select(row => row.Descendants(W + "p").All(WordFile.KeepsWithNext));
        Assert.Equal([true, false, false, true, false], cells);
    }

    [Fact]
    public void Only_a_column_that_names_its_rows_is_bold()
    {
        var named = WordFile.Of(WordEdges.Rows(2, 2));
        var plain = WordFile.Of(WordEdges.Rows(2, 2) with { RowsAreNamed = false });

        Assert.Equal(2, named.InStyle("TableRowHead").Count);
        Assert.Empty(plain.InStyle("TableRowHead"));
    }

    [Fact]
    public void A_column_with_more_to_say_is_wider_and_no_word_is_squeezed()
    {
        var table = new Table("t", [WordEdges.Cell("No."), WordEdges.Cell("What happened"), WordEdges.Cell("By when")], [[WordEdges.Cell("1"), WordEdges.Cell("A great deal happened on this day, and it took a long time to write all of it down."), WordEdges.Cell("16 November")]], false, Voice.Plain);

        var widths = WordFile.Of(table).Body.Descendants(W + "gridCol").Select(column => int.Parse(column.Attribute(W + "w")!.Value, CultureInfo.InvariantCulture)).ToArray();

        Assert.True(widths[1] > widths[2]);
        Assert.True(widths[2] > widths[0]);
        Assert.True(widths[2] > 1300 + 320, "\"16 November\" is 1300 twips wide, and a cell has 320 of padding.");
    }

    [Fact]
    public void Two_tables_are_parted_by_the_caption_of_the_second()
    {
        var file = WordFile.Of(WordEdges.Rows(1, 2), WordEdges.Rows(1, 2) with { Caption = "The second" });

        Assert.Equal("The second", WordFile.TextOf(file.InStyle("Caption").Single()));
        Assert.DoesNotContain(file.Body.Elements(W + "tbl"), table => table.ElementsAfterSelf().First().Name == W + "tbl");
    }

    [Fact]
    public void A_table_at_the_end_is_followed_by_the_paragraph_that_Word_needs()
    {
        var file = WordFile.Of(WordEdges.Rows(1, 2));

        Assert.Equal(["tbl", "p", "sectPr"], file.Body.Elements().TakeLast(3).Select(element => element.Name.LocalName));
        Assert.Equal("TableEnd", WordFile.StyleOf(file.Paragraphs[^1]));
    }

    [Fact]
    public void A_paragraph_after_a_table_has_a_space_above_it()
    {
        var file = WordFile.Of(WordEdges.Rows(1, 2), new Paragraph(WordEdges.Text("After.")), new PageBreak(), WordEdges.Rows(1, 2), new BulletList([new(WordEdges.Text("After."))], Voice.Plain));

        Assert.Single(file.InStyle("BodyAfterTable"));
        Assert.Equal("240", file.InStyle("ListBulletLast").Single().Element(W + "pPr")!.Element(W + "spacing")!.Attribute(W + "before")!.Value);
    }

    [Fact]
    public void In_large_print_each_row_is_a_card()
    {
        var file = WordFile.Of(WordFile.Document(DocumentLook.Family, WordEdges.Rows(2, 3)), Profile.LargePrint);

        Assert.Empty(file.Body.Elements(W + "tbl"));
        Assert.Equal(
            ["A table", "Row 1, column 1", "Column 2: Row 1, column 2", "Column 3: Row 1, column 3", "Row 2, column 1", "Column 2: Row 2, column 2", "Column 3: Row 2, column 3"],
            file.Paragraphs.Skip(3).Select(paragraph => WordFile.TextOf(paragraph).Replace('\u00A0', ' ')));
        Assert.Equal(["Caption", "CardTitle", "CardLine", "CardLineLast", "CardTitle", "CardLine", "CardEnd"], file.Paragraphs.Skip(3).Select(WordFile.StyleOf));
    }

    [Fact]
    public void A_table_whose_columns_have_no_room_is_shown_as_cards_with_every_name()
    {
        var fits = WordFile.Of(WordEdges.Rows(1, 6));
        var tooWide = WordFile.Of(WordEdges.Rows(1, 12));

        Assert.Single(fits.Body.Elements(W + "tbl"));
        Assert.Empty(tooWide.Body.Elements(W + "tbl"));
        Assert.Equal(["Column 1: Row 1, column 1", "Column 2: Row 1, column 2"], tooWide.Paragraphs.Skip(4).Take(2).Select(paragraph => WordFile.TextOf(paragraph).Replace('\u00A0', ' ')));
    }

    [Fact]
    public void A_caption_that_repeats_the_heading_is_left_out()
    {
        var file = WordFile.Of(WordFile.Document(DocumentLook.Family, new Heading(2, WordEdges.Text("A table"), Voice.Plain), WordEdges.Rows(2, 3)), Profile.LargePrint);

        Assert.Empty(file.InStyle("Caption"));
    }

    [Fact]
    public void Each_numbered_list_starts_at_one()
    {
        var list = new NumberedList([new(WordEdges.Text("First.")), new(WordEdges.Text("Second."))]);

        var file = WordFile.Of(list, new Paragraph(WordEdges.Text("Between.")), list);

        var used = file.Body.Descendants(W + "numId").Select(WordFile.Value).ToArray();
        Assert.Equal(4, used.Length);
        Assert.Equal(used[0], used[1]);
        Assert.Equal(used[2], used[3]);
        Assert.NotEqual(used[0], used[2]);
        Assert.Equal(["1", "1"], file.Xml("word/numbering.xml").Descendants(W + "startOverride").Select(WordFile.Value));
    }

    [Fact]
    public void A_heading_with_a_voice_has_its_mark_as_a_label()
    {
        var file = WordFile.Of(new Heading(2, WordEdges.Text("What is going well"), Voice.Well), new Heading(3, WordEdges.Text("At school"), Voice.Well));

        Assert.Equal(["Heading2Well", "Heading3Well"], file.Paragraphs.Skip(3).Select(WordFile.StyleOf));
        Assert.All(new[] { "Heading2Well", "Heading3Well" }, id => Assert.Equal("\u2713\u00A0", MarkOf(file, id)));
        Assert.DoesNotContain('\u2713', WordFile.TextOf(file.Body));
    }

    [Theory]
    [InlineData(DocumentLook.Family, true)]
    [InlineData(DocumentLook.Staff, true)]
    [InlineData(DocumentLook.Child, false)]
    [InlineData(DocumentLook.Story, false)]
    public void Adults_get_bands_behind_headings_and_children_do_not(DocumentLook look, bool hasBand)
    {
        var heading = Style(WordFile.Of(look), "Heading2Worry");

        Assert.Equal(hasBand, heading.Element(W + "pPr")!.Element(W + "shd") is not null);
    }

    [Fact]
    public void A_call_out_before_a_table_stays_with_it()
    {
        var callOut = new CallOut(Voice.Needs, WordEdges.Text("How we will know"), [new(WordEdges.Text("Ela sleeps.")), new(WordEdges.Text("Nan sees it."))]);

        var alone = WordFile.Of(callOut);
        var before = WordFile.Of(callOut, WordEdges.Rows(1, 2));

        Assert.Equal(["BoxTitleNeeds", "BoxNeeds", "BoxNeedsLast"], alone.Paragraphs.Skip(3).Select(WordFile.StyleOf));
        Assert.Equal(["BoxTitleNeeds", "BoxNeeds", "BoxNeedsKeep"], before.Paragraphs.Skip(3).Take(3).Select(WordFile.StyleOf));
    }

    [Theory]
    [InlineData("One line.", "LeadIn")]
    [InlineData("A paragraph that goes on and on, until it has filled the whole width of the page and has to start a second line.", "BodyText")]
    public void A_heading_with_a_single_line_stays_with_the_call_out_below_it(string words, string style)
    {
        var file = WordFile.Of(new Heading(2, WordEdges.Text("Goal"), Voice.Plain), new Paragraph(WordEdges.Text(words)), new CallOut(Voice.Needs, WordEdges.Text("How we will know"), [new(WordEdges.Text("Ela sleeps."))]));

        Assert.Equal(style, WordFile.StyleOf(file.Paragraphs[4]));
    }

    [Fact]
    public void A_short_list_stays_on_one_page()
    {
        var file = WordFile.Of(new BulletList([.. Enumerable.Range(1, 4).Select(i => new ListItem(WordEdges.Text($"Item {i}.")))], Voice.Well));

        Assert.Equal([true, true, true, false], file.Paragraphs.Skip(3).Select(WordFile.KeepsWithNext));
        Assert.Equal("ListWellLast", WordFile.StyleOf(file.Paragraphs[^1]));
    }

    [Fact]
    public void A_long_list_leaves_no_item_alone()
    {
        var file = WordFile.Of(new BulletList([.. Enumerable.Range(1, 7).Select(i => new ListItem(WordEdges.Text($"Item {i}.")))], Voice.Plain));

        Assert.Equal([true, false, false, false, false, true, false], file.Paragraphs.Skip(3).Select(WordFile.KeepsWithNext));
    }

    [Fact]
    public void What_follows_a_page_break_starts_a_page()
    {
        var file = WordFile.Of(new PageBreak(), new Heading(2, WordEdges.Text("One"), Voice.Well), new PageBreak(), new PageBreak(), new Paragraph(WordEdges.Text("Two.")), new PageBreak(), WordEdges.Rows(1, 1), new PageBreak());

        Assert.Equal("Heading2WellNew", WordFile.StyleOf(file.Paragraphs[3]));
        Assert.Equal(["Two.", "Column 1"], file.Paragraphs.Where(BreaksPage).Select(WordFile.TextOf));
    }

    [Fact]
    public void Each_frame_of_a_story_has_its_page_and_the_first_stands_under_the_title()
    {
        var file = WordFile.Of(DocumentLook.Story, Frame("One"), Frame("Two"), new Heading(2, WordEdges.Text("Who you can talk to"), Voice.Next));

        Assert.Equal(["FrameHeading", "Picture", "FrameWordsLast", "FrameHeadingNew", "Picture", "FrameWordsLast", "Heading2NextNew"], file.Paragraphs.Skip(3).Select(WordFile.StyleOf));
        Assert.Equal("%1.", MarkOf(file, "FrameHeading"));
    }

    [Fact]
    public void A_first_frame_with_many_words_starts_a_page_of_its_own()
    {
        var long5 = string.Concat(Enumerable.Repeat("Many words stand under this picture. ", 12));

        var file = WordFile.Of(DocumentLook.Story, Frame("One", long5));

        Assert.Equal("FrameHeadingNew", WordFile.StyleOf(file.Paragraphs[3]));
    }

    [Fact]
    public void A_picture_gets_smaller_when_more_words_stand_under_it()
    {
        var file = WordFile.Of(DocumentLook.Story, Frame("One"), Frame("Two", string.Concat(Enumerable.Repeat("Many words stand under this picture. ", 12))));

        var widths = file.Body.Descendants(WordFile.Wp + "extent").Select(extent => (long)extent.Attribute("cx")!).ToArray();
        Assert.True(widths[0] > widths[1]);
    }

    [Fact]
    public void A_space_to_draw_in_fills_the_page_of_a_frame_without_a_picture()
    {
        var file = WordFile.Of(DocumentLook.Story, Frame("One"), new Panel(WordEdges.Text("Two"), null, [new(WordEdges.Text("Draw."))]), new DrawingSpace(WordEdges.Text("Draw Ammi.")), new DrawingSpace(WordEdges.Text("Draw Nani.")));

        var boxes = file.Body.Descendants(W + "tbl").ToArray();
        Assert.Equal([false, true], boxes.Select(box => BreaksPage(box.Descendants(W + "p").First())));
        Assert.All(boxes, box => Assert.True((int)box.Descendants(W + "trHeight").Single().Attribute(W + "val")! > 8000));
    }

    [Fact]
    public void A_table_of_five_columns_for_staff_lies_across()
    {
        var narrow = WordFile.Of(DocumentLook.Staff, WordEdges.Rows(1, 4)).Body.Descendants(W + "pgSz").Single();
        var wide = WordFile.Of(DocumentLook.Staff, WordEdges.Rows(1, 5)).Body.Descendants(W + "pgSz").Single();

        Assert.Equal(("11906", "16838", null), (narrow.Attribute(W + "w")!.Value, narrow.Attribute(W + "h")!.Value, narrow.Attribute(W + "orient")?.Value));
        Assert.Equal(("16838", "11906", "landscape"), (wide.Attribute(W + "w")!.Value, wide.Attribute(W + "h")!.Value, wide.Attribute(W + "orient")?.Value));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_draft_says_so_at_the_top_of_every_page(bool isDraft)
    {
        var file = WordFile.Of(EveryBlock.Document(isDraft: isDraft));

        Assert.All(new[] { "word/header1.xml", "word/header2.xml" }, part =>
            Assert.Equal(isDraft, WordFile.TextOf(file.Xml(part)).Contains("\u00A0Draft: not agreed yet\u00A0", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_mark_of_a_draft_stands_above_a_council_that_leaves_it_no_room()
    {
        var document = EveryBlock.Document(isDraft: true) with { Council = "The Council of the County of Northmere and its Islands", Service = "" };

        var header = WordFile.Of(document, Profile.LargePrint).Xml("word/header1.xml");

        Assert.Equal(["\u00A0Draft: not agreed yet\u00A0", document.Council], header.Elements(W + "p").Select(WordFile.TextOf));
    }

    [Theory]
    [InlineData(false, "A plan that helps Ela feel safe and well", "A plan that helps Ela feel safe and well")]
    [InlineData(true, "A plan that helps Ela feel safe and well", "\t\u00A0Draft: not agreed yet\u00A0")]
    [InlineData(false, "A plan that helps Ela feel safe and well at home, at school and at Nan's", "")]
    public void A_title_that_has_no_room_at_the_top_of_a_page_stands_on_the_first_page_only(bool isDraft, string title, string header)
    {
        var file = WordFile.Of(EveryBlock.Document(isDraft: isDraft) with { Title = title }, Profile.LargePrint);

        Assert.Equal(header, WordFile.TextOf(file.Xml("word/header2.xml")));
        Assert.Equal(title, WordFile.TextOf(file.InStyle("Title").Single()).Replace('\u00A0', ' '));
    }

    [Fact]
    public void Two_call_outs_in_a_row_do_not_join_into_one()
    {
        static CallOut Worry(string words) => new(Voice.Worry, WordEdges.Text("Mornings"), [new(WordEdges.Text(words))]);

        var file = WordFile.Of(Worry("One."), Worry("Two."), Worry("Three."), new Paragraph(WordEdges.Text("Between.")), Worry("Four."));

        var indents = file.InStyle("BoxWorryLast").Select(paragraph => paragraph.Element(W + "pPr")!.Element(W + "ind")?.Attribute(W + "left")?.Value);
        Assert.Equal([null, "2", null, null], indents);
    }

    [Fact]
    public void The_first_page_names_the_council_and_every_page_its_number()
    {
        var file = WordFile.Of(EveryBlock.Document());
        var section = file.Body.Element(W + "sectPr")!;

        Assert.NotNull(section.Element(W + "titlePg"));
        Assert.Equal("Northmere Council\tChildren and families", WordFile.TextOf(file.Xml("word/header1.xml")));
        Assert.Equal("A plan to help Ela feel safe", WordFile.TextOf(file.Xml("word/header2.xml")));
        Assert.Equal("Ela's plan, version 2\tPage 1 of 1", WordFile.TextOf(file.Xml("word/footer1.xml")));
        Assert.Equal([" PAGE ", " NUMPAGES "], file.Xml("word/footer1.xml").Descendants(W + "fldSimple").Select(field => field.Attribute(W + "instr")!.Value));
        Assert.Equal(["default", "first"], section.Elements(W + "footerReference").Select(footer => footer.Attribute(W + "type")!.Value));
    }

    [Theory]
    [InlineData(DocumentLook.Family, 3)]
    [InlineData(DocumentLook.Child, 3)]
    [InlineData(DocumentLook.Staff, 0)]
    [InlineData(DocumentLook.Story, 0)]
    public void Families_and_children_may_agree_in_part_or_not(DocumentLook look, int choices)
    {
        var file = WordFile.Of(look, new Signatures([new("Marta Nowak", "Ela's mum")]));

        Assert.Equal(choices, file.Body.Descendants().Count(element => element.Name.LocalName == "checkbox"));
        Assert.Single(file.InStyle("SignLine"));
    }

    [Theory]
    [InlineData(4, 3)]
    [InlineData(5, 0)]
    public void Four_people_or_fewer_sign_on_one_page(int signers, int kept)
    {
        var file = WordFile.Of(new Signatures([.. Enumerable.Range(1, signers).Select(i => new Signer($"Person {i}", "friend"))]));

        Assert.Equal(kept, file.InStyle("SignLine").Count(WordFile.KeepsWithNext));
    }

    [Fact]
    public void In_large_print_people_sign_on_two_pages_rather_than_leave_one_half_empty()
    {
        var three = new Signatures([.. Enumerable.Range(1, 3).Select(i => new Signer($"Person {i}", "friend"))]);

        var file = WordFile.Of(WordFile.Document(DocumentLook.Family, three), Profile.LargePrint);

        Assert.DoesNotContain(file.InStyle("SignLine"), WordFile.KeepsWithNext);
    }

    [Theory]
    [InlineData(5, 56)]
    [InlineData(60, 48)]
    [InlineData(110, 40)]
    public void The_words_of_frames_are_as_large_as_the_frame_with_most_words_has_room_for(int words, int halfPoints)
    {
        var document = WordFile.Document(DocumentLook.Story, Frame("One"), Frame("Two", string.Join(' ', Enumerable.Repeat("word", words))));

        var size = Style(WordFile.Of(document), "FrameWords").Element(W + "rPr")!.Element(W + "sz")!;

        Assert.Equal(halfPoints.ToString(CultureInfo.InvariantCulture), WordFile.Value(size));
    }

    private static Panel Frame(string title, string words = "A few words.") =>
        new(WordEdges.Text(title), EveryBlock.Picture(title), [new(WordEdges.Text(words))]);

    private static bool BreaksPage(XElement paragraph) => paragraph.Element(W + "pPr")!.Element(W + "pageBreakBefore") is not null;

    private static XElement Style(WordFile file, string id) => file.Styles.Elements(W + "style").Single(style => style.Attribute(W + "styleId")!.Value == id);

    private static string? MarkOf(WordFile file, string style)
    {
        var numbering = file.Xml("word/numbering.xml");
        var id = WordFile.Value(Style(file, style).Descendants(W + "numId").Single());
        var pattern = WordFile.Value(numbering.Elements(W + "num").Single(one => one.Attribute(W + "numId")!.Value == id).Element(W + "abstractNumId"));
        return WordFile.Value(numbering.Elements(W + "abstractNum").Single(one => one.Attribute(W + "abstractNumId")!.Value == pattern).Descendants(W + "lvlText").Single());
    }
}
