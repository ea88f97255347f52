using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Requests;
using PlainPlans.Tests.Documents;
using PlainPlans.Writers;
using PlainPlans.Writers.Speech;

namespace PlainPlans.Tests.Writers.Speech;

/// <summary>What the audio script does beyond what every format promises.</summary>
public partial class SpeechWriterTests
{
    private static readonly KindStore Kinds = KindStore.Read(Repository.At("templates"));
    private static readonly DocumentPipeline Pipeline = new(Kinds);

    // Marks for eyes and for hands, and the words beside them.
    private static readonly HashSet<string> OnPaperOnly = ["signed", "date"];

    public static TheoryData<DocumentLook> Looks() => [.. Enum.GetValues<DocumentLook>()];

    public static TheoryData<string, string> Copies()
    {
        var copies = new TheoryData<string, string>();
        foreach (var kind in Kinds.All)
        {
            foreach (var reader in kind.Readers) copies.Add(kind.Id, reader);
        }

        return copies;
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void Every_block_keeps_the_rules_of_the_standard(DocumentLook look)
    {
        Assert.Empty(SsmlRules.Faults(SsmlRules.Read(Write(EveryBlock.Document(look, isDraft: true)))));
    }

    [Theory]
    [MemberData(nameof(Copies))]
    public void Every_copy_keeps_the_rules_of_the_standard_and_says_each_word_of_the_text(string id, string reader)
    {
        foreach (var profile in Profiles.Names)
        {
            var script = SsmlRules.Read(Render(id, reader, "ssml", profile));

            Assert.Empty(SsmlRules.Faults(script));
            Assert.Empty(WordsOf(Encoding.UTF8.GetString(Render(id, reader, "txt", profile))).Except(WordsOf(script.Value)).Except(OnPaperOnly));
        }
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void The_blocks_are_said_in_their_order(DocumentLook look)
    {
        var document = EveryBlock.Document(look);
        var said = ReadableFile.Spaced(SsmlRules.Read(Write(document)).Value);

        var from = said.IndexOf(document.Subtitle, StringComparison.Ordinal);
        foreach (var block in document.Blocks)
        {
            var places = new WordsOfTree(Profile.Standard).Visit(block).Select(ReadableFile.Spaced).Where(words => words.Length > 0)
                .Select(words => said.IndexOf(words, from, StringComparison.Ordinal)).ToList();
            Assert.DoesNotContain(-1, places);
            if (places.Count > 0) from = places.Min();
        }

        Assert.EndsWith(document.Footer, said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_is_a_sentence_between_pauses_and_a_greater_one_has_more_time_before_it()
    {
        var lines = Lines(Words("First."), new Heading(2, [new Words("A part")], Voice.Worry), Words("Then."), new Heading(3, [new Words("A section")], Voice.Plain), Words("Last."));

        Assert.Equal(
            [
                "<p>First.</p>", "<break time=\"2s\"/>", "<p><s>Worried: A part</s></p>", "<break time=\"800ms\"/>", "<p>Then.</p>",
                "<break time=\"1200ms\"/>", "<p><s>A section</s></p>", "<break time=\"800ms\"/>", "<p>Last.</p>",
            ],
            lines);
    }

    [Fact]
    public void A_list_says_how_long_it_is_and_gives_time_between_its_items()
    {
        Assert.Equal(
            ["<p><s>A list of 2:</s></p>", "<break time=\"500ms\"/>", "<p>Toast.</p>", "<break time=\"500ms\"/>", "<p>Tea.</p>"],
            Lines(new BulletList([new([new Words("Toast.")]), new([new Words("Tea.")])], Voice.Plain)));
        Assert.Equal(
            ["<p><s>A list of 2:</s></p>", "<break time=\"500ms\"/>", "<p>Number 1: Wash.</p>", "<break time=\"500ms\"/>", "<p>Number 2: Read.</p>"],
            Lines(new NumberedList([new([new Words("Wash.")]), new([new Words("Read.")])])));
        Assert.Equal(["<p>Toast.</p>"], Lines(new BulletList([new([new Words("Toast.")])], Voice.Plain)));
    }

    [Fact]
    public void Each_cell_of_a_table_is_said_with_the_name_of_its_column()
    {
        var table = new Table("Steps", [Cell("Step"), Cell("Who")], [[Cell("Read"), Cell("Mum")], [Cell("Wash"), Cell("Nan")]], RowsAreNamed: false, Voice.Plain);

        Assert.Equal(
            [
                "<p><s>Steps</s></p>", "<p><s>A table with 2 rows:</s></p>", "<break time=\"800ms\"/>",
                "<p>", "  <s>Step: Read</s>", "  <s>Who: Mum</s>", "</p>", "<break time=\"800ms\"/>",
                "<p>", "  <s>Step: Wash</s>", "  <s>Who: Nan</s>", "</p>",
            ],
            Lines(table));
    }

    [Fact]
    public void Whose_words_these_are_is_said_before_them_and_after_them_that_they_are_over()
    {
        Assert.Equal(
            [
                "<p><s>Own words: Ela, told Priya:</s></p>", "<break time=\"800ms\"/>", "<p>“i like toast”</p>", "<break time=\"800ms\"/>",
                "<p><s>That is the end of these words.</s></p>", "<break time=\"1200ms\"/>", "<p>Then.</p>",
            ],
            Lines(new OwnWords([Words("i like toast")], [new Words("Ela, told Priya")]), Words("Then.")));
    }

    [Fact]
    public void A_frame_gives_time_to_look_at_its_picture_and_then_its_words()
    {
        Assert.Equal(
            [
                "<p><s>Part 1: Help came</s></p>", "<break time=\"800ms\"/>", "<p>Picture: Nan is here.</p>", "<break time=\"4s\"/>", "<p>Nan came.</p>",
                "<break time=\"2s\"/>", "<p><s>Part 2</s></p>", "<break time=\"800ms\"/>", "<p>Mum loves you.</p>",
            ],
            Lines(new Panel([new Words("Help came")], EveryBlock.Picture("Nan is here."), [Words("Nan came.")]), new Panel([], null, [Words("Mum loves you.")])));
    }

    [Fact]
    public void A_scale_is_told_in_words()
    {
        var scale = new Scale([new Words("How safe?")], [new Words("not at all")], [new Words("fully")], [new([new Words("Ela")], 7, [new Words("Nan is here.")], [])], null);

        Assert.Equal(
            [
                "<p>", "  <s>How safe?</s>", "  <s>0 means: not at all</s>", "  <s>10 means: fully</s>", "</p>", "<break time=\"800ms\"/>",
                "<p>", "  <s>Ela: 7 out of 10.</s>", "  <s>Why: Nan is here.</s>", "</p>",
            ],
            Lines(scale));
    }

    [Theory]
    [InlineData("Call 01632 960 214.", "Call [telephone:01632 960 214].")]
    [InlineData("Childline: 0800 1111, 24 hours", "Childline: [telephone:0800 1111], 24 hours")]
    [InlineData("Ring 0800 1111 24 hours a day", "Ring [telephone:0800 1111] 24 hours a day")]
    [InlineData("01632960214 or +44 1632 960214", "[telephone:01632960214] or [telephone:+44 1632 960214]")]
    [InlineData("020\u00A07946\u00A00958", "[telephone:020\u00A07946\u00A00958]")]
    [InlineData("It is 2026-11-16 now", "It is [date:2026-11-16] now")]
    [InlineData("16/11/2026 and 31/02/2026", "[date:16/11/2026] and 31/02/2026")]
    [InlineData("On 16 November 2026, 3.30pm", "On 16 November 2026, 3.30pm")]
    [InlineData("£1,250.00, 1998, 007, 0.12345678, Dr Lin, CP plan, 999", "£1,250.00, 1998, 007, 0.12345678, Dr Lin, CP plan, 999")]
    [InlineData("https://example.test/01632960214", "https://example.test/01632960214")]
    [InlineData("0123456789012345", "0123456789012345")]
    public void Only_what_is_surely_a_telephone_number_or_a_date_in_digits_gets_a_hint(string text, string expected)
    {
        var words = SsmlRules.Read(Write(With(Words(text)))).Elements().Last();

        Assert.Equal(expected, string.Concat(words.Nodes().Select(node => node is XElement hint ? $"[{(string?)hint.Attribute("interpret-as")}:{hint.Value}]" : ((XText)node).Value)));
    }

    [Fact]
    public void A_date_that_other_countries_read_the_other_way_round_gets_no_hint_in_their_languages()
    {
        var script = Encoding.UTF8.GetString(Write(With(Words("On 3/4/2026.")) with { Language = "en-US" }));

        Assert.Contains("<p>On 3/4/2026.</p>", script, StringComparison.Ordinal);
        Assert.Contains("xml:lang=\"en-US\"", script, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_line_is_heard_as_a_short_pause()
    {
        Assert.Contains("<p>One<break strength=\"medium\"/>\ntwo<break strength=\"medium\"/>\nthree</p>",
            Encoding.UTF8.GetString(Write(With(new Paragraph([new Words("One\r\ntwo"), new LineBreak(), new Words("three")])))), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void The_script_reads_well_as_text(DocumentLook look)
    {
        var text = Encoding.UTF8.GetString(Write(EveryBlock.Document(look, isDraft: true)));

        Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotMatch(@"<break[^>]*>\s*(<break|</speak)", text);
        Assert.EndsWith("<p>Ela's plan, version 2</p>\n</speak>\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Large_print_changes_nothing_and_says_so()
    {
        var notes = new Notes();

        var large = new SpeechWriter().Write(EveryBlock.Document(), Profile.LargePrint, notes);

        Assert.Equal(Write(EveryBlock.Document()), large);
        Assert.Equal("writer.profile-not-shown", Assert.Single(notes.ToImmutable()).Code);
    }

    // The lines of these blocks, without what stands before them in each script.
    private static string[] Lines(params Block[] blocks)
    {
        var lines = Encoding.UTF8.GetString(Write(With(blocks))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.SkipWhile(line => !line.Contains("A title", StringComparison.Ordinal)).Skip(2).SkipLast(1)];
    }

    private static byte[] Write(Document document)
    {
        var notes = new Notes();
        var script = new SpeechWriter().Write(document, Profile.Standard, notes);
        Assert.Equal(0, notes.Count);
        return script;
    }

    private static byte[] Render(string id, string reader, string format, string profile)
    {
        var request = JsonNode.Parse(Kinds.Find(id)!.Sample.Span)!;
        request["reader"] = new JsonObject { ["group"] = reader };
        return Pipeline.Render(Encoding.UTF8.GetBytes(request.ToJsonString()), new OutputWish(format, profile)).Value!.Bytes.ToArray();
    }

    private static HashSet<string> WordsOf(string text) => [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant())];

    private static Document With(params Block[] blocks) => new() { Language = "en-GB", Title = "A title", Blocks = [.. blocks] };

    private static Paragraph Words(string words) => new([new Words(words)]);

    private static Cell Cell(string words) => new([new Words(words)]);

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
