using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.Documents.Reading;

namespace PlainPlans.Tests.Documents;

public class DocumentReaderTests
{
    private const string Front = "::: title\nEyebrow\n\n# Title\n\nSubtitle\n:::\n\n";

    [Fact]
    public void The_title_part_gives_eyebrow_title_and_subtitle()
    {
        var (document, notes) = Read("::: footer\nSam's plan, version 2\n:::");

        Assert.Empty(notes);
        Assert.Equal(("Eyebrow", "Title", "Subtitle", "Sam's plan, version 2"), (document!.Eyebrow, document.Title, document.Subtitle, document.Footer));
    }

    [Fact]
    public void A_document_without_a_title_is_an_error()
    {
        var notes = new Notes();

        var document = DocumentReader.Read("Words.", "en-GB", _ => null, notes);

        Assert.Null(document);
        Assert.Equal("template.markup", Assert.Single(notes.ToImmutable()).Code);
    }

    [Fact]
    public void A_heading_names_its_voice_in_braces_and_the_lists_below_take_it()
    {
        var blocks = Blocks("## What is working well {well}\n\n- One\n- Two\n\n## Next\n\n- Three");

        Assert.Equal(Voice.Well, Assert.IsType<Heading>(blocks[0]).Voice);
        Assert.Equal("What is working well", Text(((Heading)blocks[0]).Text));
        Assert.Equal(Voice.Well, Assert.IsType<BulletList>(blocks[1]).Voice);
        Assert.Equal(Voice.Plain, Assert.IsType<BulletList>(blocks[3]).Voice);
    }

    [Fact]
    public void Facts_are_labels_with_values()
    {
        var facts = Assert.IsType<Facts>(Assert.Single(Blocks("::: facts\n- **About** Sam, aged 9\n- **Written on** 3 May\n:::")));

        Assert.Equal([("About", "Sam, aged 9"), ("Written on", "3 May")], facts.Items.Select(fact => (fact.Label, Text(fact.Value))));
    }

    [Fact]
    public void A_table_has_its_caption_and_says_whether_its_first_column_names_the_rows()
    {
        var table = Assert.IsType<Table>(Assert.Single(Blocks("::: table Who is here\n| **Name** | Role |\n| --- | --- |\n| Nan | Helps |\n:::")));

        Assert.Equal("Who is here", table.Caption);
        Assert.True(table.RowsAreNamed);
        Assert.Equal(["Name", "Role"], table.Header.Select(cell => Text(cell.Text)));
        Assert.Equal(["Nan", "Helps"], Assert.Single(table.Rows).Select(cell => Text(cell.Text)));
    }

    [Fact]
    public void A_scale_keeps_each_score_apart()
    {
        const string Markdown = """
            ::: scale
            #### How safe is Sam?

            - **0** not safe
            - **10** safe

            | Who | Score | Why | More |
            | --- | --- | --- | --- |
            | Sam | 7 | Toast | |
            | Nan | 0 | Worn out | Sleep |
            :::
            """;

        var scale = Assert.IsType<Scale>(Assert.Single(Blocks(Markdown)));

        Assert.Equal(("How safe is Sam?", "not safe", "safe"), (Text(scale.Question), Text(scale.Zero), Text(scale.Ten)));
        Assert.Equal([("Sam", 7), ("Nan", 0)], scale.Scores.Select(score => (Text(score.Who), score.Score)));
        Assert.True(scale.Scores[0].OnePointMore.IsEmpty);
    }

    [Fact]
    public void A_panel_holds_title_picture_and_words()
    {
        var picture = new Picture(default, default, 4, 3, "Mum and Ela");

        var panel = Assert.IsType<Panel>(Assert.Single(Blocks("::: panel\n#### Who\n\n![](scene:/data/frames/0/scene)\n\nMum.\n\nElla.\n:::", _ => picture)));

        Assert.Same(picture, panel.Picture);
        Assert.Equal(2, panel.Words.Length);
    }

    [Fact]
    public void A_picture_that_cannot_be_drawn_is_noted_by_whoever_draws_it_and_by_nobody_else()
    {
        var (_, notes) = Read("![](scene:/data/a)\n\n::: panel\n![](scene:/data/b)\n\nElla.\n:::", _ => null);

        Assert.Empty(notes);
    }

    [Fact]
    public void A_second_picture_in_a_panel_is_an_error_and_does_not_take_the_place_of_the_first()
    {
        var picture = new Picture(default, default, 4, 3, "Mum and Ela");

        var (_, notes) = Read("::: panel\n![](scene:/data/a)\n\n![](scene:/data/b)\n:::", _ => picture);

        Assert.Equal("template.markup", Assert.Single(notes).Code);
    }

    [Fact]
    public void Words_that_a_picture_has_no_room_for_stand_below_it()
    {
        var picture = new Picture(default, default, 4, 3, "Mum and Ela") { Below = ["Mum says: I love you."] };

        var blocks = Blocks("![](scene:/data/a)\n\n::: panel\n![](scene:/data/b)\n\nElla.\n:::", _ => picture);

        Assert.Equal("Mum says: I love you.", Text(Assert.IsType<Paragraph>(blocks[1]).Text));
        Assert.Equal(["Mum says: I love you.", "Ella."], Assert.IsType<Panel>(blocks[2]).Words.Select(words => Text(words.Text)));
    }

    [Theory]
    [InlineData("# Title again")]
    [InlineData("#### Too deep")]
    [InlineData("::: nonsense\nwords\n:::")]
    [InlineData("::: call-out purple\n#### Title\n\nWords\n:::")]
    [InlineData("| a | b |\n| - | - |\n| c | d |")]
    [InlineData("    code")]
    [InlineData("> quoted")]
    [InlineData("An *italic* word.")]
    [InlineData("Some `code` words.")]
    [InlineData("[here](http://example.test)")]
    [InlineData("[here](javascript:alert)")]
    [InlineData("![](https://example.test/picture.png)")]
    [InlineData("- one\n  - nested")]
    [InlineData("::: table Caption\n| a | b |\n| - | - |\n| c |  |\n:::")]
    [InlineData("::: facts\n- no label\n:::")]
    [InlineData("## Going well {nonsense}")]
    [InlineData("-")]
    [InlineData("::: scale\n#### Question\n\n- **0** a\n- **10** b\n\n| Who | Score | Why | More |\n| - | - | - | - |\n| Sam | 11 | x | y |\n:::")]
    public void What_the_tree_cannot_hold_is_an_error_with_its_line(string markdown)
    {
        var (_, notes) = Read(markdown);

        Assert.NotEmpty(notes);
        Assert.All(notes, note => Assert.Equal("template.markup", note.Code));
        Assert.All(notes, note => Assert.NotNull(note.Place));
    }

    [Theory]
    [InlineData("# Bob [x](http://y)")]
    [InlineData("**bold** *it* `code` <b>html</b> &amp; ~~no~~")]
    [InlineData("- list\n- more")]
    [InlineData("1. May is her name")]
    [InlineData("::: title\n# Mine\n:::")]
    [InlineData("a | b | c")]
    [InlineData("![](scene:/data/x)")]
    [InlineData("{{ secret }} {well}")]
    [InlineData("    four spaces \\ and a backslash \\")]
    [InlineData("ends with a bracket [")]
    [InlineData("<https://example.test> http://example.test")]
    [InlineData("***")]
    public void A_value_arrives_as_its_own_characters_wherever_it_stands(string value)
    {
        var hidden = PrintableText.Disguise(value);
        var expected = value.Replace("\n", " ", StringComparison.Ordinal).Trim();

        var (document, notes) = Read($"{hidden}\n\n- {hidden}\n\n::: table {hidden}\n| {hidden} | b |\n| - | - |\n| {hidden} | **{hidden}** |\n:::\n\n## {hidden}");

        Assert.Empty(notes);
        Assert.Collection(
            document!.Blocks,
            block => Assert.Equal(expected, Text(Assert.IsType<Paragraph>(block).Text)),
            block => Assert.Equal(expected, Text(Assert.Single(Assert.IsType<BulletList>(block).Items).Text)),
            block =>
            {
                var table = Assert.IsType<Table>(block);
                Assert.Equal([expected, expected], table.Rows[0].Select(cell => Text(cell.Text)));
            },
            block => Assert.Equal(expected, Text(Assert.IsType<Heading>(block).Text)));
    }

    [Fact]
    public void An_empty_line_in_a_value_starts_a_new_paragraph_and_a_single_break_a_new_line()
    {
        var blocks = Blocks(PrintableText.Disguise("One\ntwo\n\nthree"));

        Assert.Collection(
            blocks,
            block => Assert.Equal(3, Assert.IsType<Paragraph>(block).Text.Length),
            block => Assert.Equal("three", Text(Assert.IsType<Paragraph>(block).Text)));
    }

    private static ImmutableArray<Block> Blocks(string markdown, PictureSource? pictures = null)
    {
        var (document, notes) = Read(markdown, pictures);
        Assert.Empty(notes);
        return document!.Blocks;
    }

    private static (Document? Document, ImmutableArray<Note> Notes) Read(string markdown, PictureSource? pictures = null)
    {
        var notes = new Notes();
        var document = DocumentReader.Read(Front + markdown, "en-GB", pictures ?? (_ => null), notes);
        return (document, notes.ToImmutable());
    }

    private static string Text(ImmutableArray<Inline> words) => string.Concat(words.Select(word => word switch
    {
        Words plain => plain.Text,
        Strong strong => strong.Text,
        Link link => link.Text,
        _ => " ",
    }));
}
