using System.Text;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.Tests.Documents;
using PlainPlans.Writers;
using PlainPlans.Writers.PlainText;

namespace PlainPlans.Tests.Writers;

public class PlainTextWriterTests
{
    [Fact]
    public void Every_kind_of_block_as_text()
    {
        const string Hostile = "# <b>Bob</b> & \"Ann\" [x](http://y) {{ z }} | ]]> \\ 5 < 6";
        const string Expected = $$$"""
            Draft: not agreed yet

            Northmere Council
            Children and families

            Child's plan: copy for parents
            A plan to help Ela feel safe
            ============================
            For Mum

            Plan for: Ela, aged 6
            Written on: 16 November 2026

            Next: The plan in short
              We all want quiet evenings.

              We meet on 18 January.

            What this plan is
            -----------------

            Ask Priya on 01632 960 214.
            {{{Hostile}}}

            Going well: A heading that says Well
            ------------------------------------

            - One thing.
            - Nan saw another thing.

            """;

        var text = Text(EveryBlock.Document(isDraft: true));

        Assert.StartsWith(Expected, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_becomes_a_record_for_each_row()
    {
        var text = Text(With(new Table("Steps for goal 1", [Cell("Step"), Cell("Who?")], [[Cell("Read a story"), Cell("Nan")], [Cell("Wash"), Cell("Mum")]], RowsAreNamed: false, Voice.Needs)));

        Assert.EndsWith("\n\nSteps for goal 1:\n\nStep: Read a story\nWho? Nan\n\nStep: Wash\nWho? Mum\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_words_stand_in_curly_quotation_marks_above_who_said_them()
    {
        var text = Text(With(new OwnWords([Words("i like it  when nan reads"), Words("and i like toast")], [new Words("Ela")])));

        Assert.EndsWith("\n\n  “i like it  when nan reads\n\n  “and i like toast”\n  Ela\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scale_says_each_score_and_leaves_out_what_nobody_has_said_yet()
    {
        var text = Text(With(new Scale([new Words("How safe is Ela?")], [new Words("not safe")], [new Words("safe")], [new([new Words("Ela")], 7, [new Words("Nan reads.")], [])], Drawn: null)));

        Assert.EndsWith("\n\nHow safe is Ela?\n0 means: not safe\n10 means: safe\n\nEla: 7 out of 10.\nWhy: Nan reads.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Panels_are_numbered_and_pictures_become_their_words()
    {
        var text = Text(With(new Panel([new Words("Home")], EveryBlock.Picture("Nan waves"), [Words("Nan loves you.")]), new Panel([], null, [Words("So does Mum.")])));

        Assert.EndsWith("\n\n1. Home\n-------\n\nPicture: Nan waves.\n\nNan loves you.\n\nPart 2\n------\n\nSo does Mum.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_who_signs_has_boxes_to_tick_and_a_line()
    {
        var text = Text(With(new Signatures([new("Marta", "Ela's mum"), new("Priya", "")])));

        Assert.Contains("\n\nMarta, Ela's mum\n[ ] I agree\n[ ] I agree with some of it\n[ ] I do not agree\nSigned: ____", text, StringComparison.Ordinal);
        Assert.Contains("\n\nPriya\n[ ] I agree\n", text, StringComparison.Ordinal);
        Assert.EndsWith("__  Date: ____________________\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_shows_its_address_unless_its_words_hold_it()
    {
        var text = Text(With(new Paragraph([new Link("our page", "https://example.test/a"), new Words(", "), new Link("01632 960 214", "tel:01632960214"), new Words(", "), new Link("example.test", "https://example.test.other")])));

        Assert.EndsWith("\n\nour page (https://example.test/a), 01632 960 214, example.test\n(https://example.test.other)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_short_enough_to_quote_and_only_a_longer_word_passes_the_limit()
    {
        var address = "https://example.test/" + new string('a', 90);

        var lines = Text(With(new BulletList([new([new Words(string.Join(' ', Enumerable.Repeat("many words", 30)) + " " + address + " more words.")])], Voice.Plain))).Split('\n');

        Assert.All(lines, line => Assert.True(line.Length <= 76 || line == "  " + address, line));
        Assert.Contains("  " + address, lines);
        Assert.Contains(lines, line => line.Length > 70 && line.StartsWith("- many words", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(DocumentLook.Family)]
    [InlineData(DocumentLook.Story)]
    public void No_line_ends_with_a_blank_and_no_two_empty_lines_meet(DocumentLook look)
    {
        var text = Text(EveryBlock.Document(look, isDraft: true));

        Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("Ela's plan, version 2\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Large_print_changes_nothing_and_says_so()
    {
        var notes = new Notes();

        var large = new PlainTextWriter().Write(EveryBlock.Document(), Profile.LargePrint, notes);

        Assert.Equal(Text(EveryBlock.Document()), Encoding.UTF8.GetString(large));
        var note = Assert.Single(notes.ToImmutable());
        Assert.Equal((Severity.Information, "writer.profile-not-shown", "/output/profile"), (note.Severity, note.Code, note.Pointer));
    }

    private static string Text(Document document)
    {
        var notes = new Notes();
        var text = Encoding.UTF8.GetString(new PlainTextWriter().Write(document, Profile.Standard, notes));
        Assert.Equal(0, notes.Count);
        return text;
    }

    private static Document With(params Block[] blocks) => new() { Language = "en-GB", Title = "A title", Blocks = [.. blocks] };

    private static Paragraph Words(string words) => new([new Words(words)]);

    private static Cell Cell(string words) => new([new Words(words)]);
}
