using System.Text;
using System.Text.Json.Nodes;
using PlainPlans.Diagnostics;
using PlainPlans.Drawing;
using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Requests;
using PlainPlans.Writers;

namespace PlainPlans.Tests.Rendering;

/// <summary>The style of a document's pictures and the layout of a story's frames, from the request to the file.</summary>
public class StoryOutputTests
{
    private const string Story = "words-and-pictures";

    private static readonly KindStore Kinds = KindStore.Read(Repository.At("templates"));
    private static readonly DocumentPipeline Pipeline = new(Kinds);

    public static TheoryData<string> Formats() => [.. DocumentWriter.All.Select(writer => writer.Format)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_style_gives_a_document_in_every_format_or_a_note_that_it_changes_nothing(string format)
    {
        var hasPictures = DocumentWriter.All.Single(writer => writer.Format == format).Pictures != PictureForms.None;
        var colour = Render(new(format)).Value!.Bytes.ToArray();

        foreach (var style in PictureStyle.Names.Skip(1))
        {
            var (document, notes) = Render(new(format, Style: style));

            Assert.Equal(hasPictures, !document!.Bytes.Span.SequenceEqual(colour));
            Assert.Equal(!hasPictures, notes.Any(note => note is { Code: "writer.style-not-shown", Severity: Severity.Information }));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_layout_gives_a_document_where_the_format_has_pages_and_is_refused_elsewhere(string format)
    {
        var hasPages = DocumentWriter.All.Single(writer => writer.Format == format).HasPages;
        foreach (var layout in FrameLayouts.Names.Skip(1))
        {
            var (document, notes) = Render(new(format, Layout: layout));

            Assert.Equal(hasPages, document is not null);
            if (!hasPages) Assert.Equal("request.layout-not-made", Assert.Single(notes, note => note.Severity == Severity.Error).Code);
        }
    }

    [Theory]
    [InlineData("child-plan", "standard")]
    [InlineData(Story, "large-print")]
    public void A_layout_that_the_document_cannot_have_is_refused_with_those_it_can_have(string kind, string profile)
    {
        var request = Request(kind);
        request["output"] = new JsonObject { ["format"] = "docx", ["profile"] = profile, ["layout"] = "booklet" };

        var (document, notes) = Render(new(), request);

        var error = Assert.Single(notes, note => note.Severity == Severity.Error);
        Assert.Null(document);
        Assert.Equal(("request.layout-not-made", "/output/layout"), (error.Code, error.Pointer));
        Assert.Contains("one-a-page", error.Hint, StringComparison.Ordinal);
        Assert.DoesNotContain("two-a-page", error.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void The_envelope_asks_for_style_and_layout_and_what_comes_beside_it_wins()
    {
        var request = Request(Story);
        request["output"] = new JsonObject { ["format"] = "docx", ["style"] = "line", ["layout"] = "two-a-page" };

        Assert.Equal("words-and-pictures-two-a-page-line.docx", Render(new(), request).Value!.FileName);
        Assert.Equal("words-and-pictures-booklet.docx", Render(new(Style: "colour", Layout: "booklet"), request).Value!.FileName);
    }

    [Fact]
    public void A_picture_that_the_child_may_colour_is_in_lines_and_the_others_are_not()
    {
        var request = Request(Story);
        request["data"]!["frames"]![1]!["childSpace"] = "colour";

        string[] usual = Pictures(Render(new("html"))), toColour = Pictures(Render(new("html"), request)), lines = Pictures(Render(new("html", Style: "line")));

        Assert.Equal((usual[0], lines[1], usual[2]), (toColour[0], toColour[1], toColour[2]));
        Assert.NotEqual(usual[1], toColour[1]);
    }

    private static string[] Pictures(Outcome<RenderedDocument> rendered) =>
        [.. Encoding.UTF8.GetString(rendered.Value!.Bytes.Span).Split("<svg ").Skip(1).Select(picture => picture.Split("</svg>")[0])];

    private static JsonObject Request(string kind) => JsonNode.Parse(Kinds.Find(kind)!.Sample.Span)!.AsObject();

    private static Outcome<RenderedDocument> Render(OutputWish wish, JsonObject? request = null) =>
        Pipeline.Render(Encoding.UTF8.GetBytes((request ?? Request(Story)).ToJsonString()), wish);
}
