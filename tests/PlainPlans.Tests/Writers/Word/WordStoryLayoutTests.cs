using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PlainPlans.Documents;
using PlainPlans.Tests.Documents;
using PlainPlans.Writers;
using static PlainPlans.Tests.Writers.Word.WordFile;

namespace PlainPlans.Tests.Writers.Word;

/// <summary>The frames of a story on pages: one, two, or on the pages of a booklet.</summary>
public class WordStoryLayoutTests
{
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    public static TheoryData<FrameLayout> Layouts() => [.. Enum.GetValues<FrameLayout>()];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_block_is_valid_in_every_layout(FrameLayout layout)
    {
        foreach (var isDraft in new[] { false, true })
        {
            var file = WordFile.Of(EveryBlock.Document(DocumentLook.Story, isDraft: isDraft) with { Layout = layout });
            using var package = WordprocessingDocument.Open(new MemoryStream(file.Bytes), isEditable: false);

            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"));
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_frame_keeps_together_in_every_layout(FrameLayout layout)
    {
        var file = Story(layout, Frame("One"), Frame("Two"), Frame("Three"));

        string[] together = ["FrameHeading", "FrameHeadingNew", "Picture", "FrameWords"];
        var kept = file.Styles.Elements(W + "style").Where(style => together.Contains(style.Attribute(W + "styleId")!.Value)).ToList();
        Assert.Equal(together.Length, kept.Count);
        Assert.All(together, id => Assert.True(Keeps(file, id), id));
    }

    [Theory]
    [InlineData(FrameLayout.OneAPage, 3)]
    [InlineData(FrameLayout.TwoAPage, 2)]
    [InlineData(FrameLayout.Booklet, 3)]
    public void Frames_start_pages_as_the_layout_says(FrameLayout layout, int newPages)
    {
        var file = Story(layout, Frame("Below the title"), Frame("Two"), Frame("Three"), Frame("Four"));

        Assert.Equal(newPages, file.InStyle("FrameHeadingNew").Count);
    }

    [Fact]
    public void Two_frames_with_their_pictures_and_words_fit_on_one_page()
    {
        var file = Story(FrameLayout.TwoAPage, Frame("Below the title"), Frame("Two"), Frame("Three"));

        var heights = file.Body.Descendants(Wp + "extent").Skip(1).Select(extent => (double)extent.Attribute("cy")! / 12700).ToList();
        Assert.Equal(2, heights.Count);
        Assert.True(heights.Sum() < 530, $"{heights.Sum()} points of a page that has 711"); // the rest is for two headings and their words
        Assert.All(heights, height => Assert.True(height > 130, $"{height}"));
    }

    [Fact]
    public void A_frame_with_many_words_has_its_page_for_itself()
    {
        var file = Story(FrameLayout.TwoAPage, Frame("Below the title"), Frame("Two", words: 250), Frame("Three"));

        Assert.Equal(2, file.InStyle("FrameHeadingNew").Count);
    }

    [Fact]
    public void A_space_to_draw_shares_the_page_with_its_frame_and_no_other()
    {
        var file = Story(FrameLayout.TwoAPage, Frame("Below the title"), Frame("Two"), Frame("Three"), new DrawingSpace(WordEdges.Text("Draw here.")), Frame("Four"));

        Assert.Equal(3, file.InStyle("FrameHeadingNew").Count);
        Assert.DoesNotContain(file.Body.Elements(W + "tbl").Single().Descendants(W + "p"), paragraph => paragraph.Element(W + "pPr")!.Element(W + "pageBreakBefore") is not null);
    }

    [Fact]
    public void A_booklet_has_half_pages_that_Word_prints_in_the_order_of_a_booklet()
    {
        var booklet = Story(FrameLayout.Booklet, Frame("One"));

        var size = booklet.Body.Element(W + "sectPr")!.Element(W + "pgSz")!;
        Assert.Equal(("8419", "11906", "landscape"), (size.Attribute(W + "w")!.Value, size.Attribute(W + "h")!.Value, size.Attribute(W + "orient")!.Value));
        Assert.NotNull(booklet.Xml("word/settings.xml").Element(W + "bookFoldPrinting"));
        Assert.Null(Story(FrameLayout.OneAPage, Frame("One")).Xml("word/settings.xml").Element(W + "bookFoldPrinting"));
    }

    [Fact]
    public void Nothing_of_a_booklet_is_wider_or_higher_than_its_page()
    {
        var file = WordFile.Of(EveryBlock.Document(DocumentLook.Story) with { Layout = FrameLayout.Booklet });

        const double Width = (148.5 - 2 * 15) * 36000, Height = (210 - 20 - 18) * 36000;
        Assert.All(file.Body.Descendants(Wp + "extent"), extent => Assert.True((double)extent.Attribute("cx")! <= Width + 1 && (double)extent.Attribute("cy")! < Height));
        Assert.All(file.Body.Descendants(W + "tblW"), width => Assert.True((int)width.Attribute(W + "w")! <= Width / 635 + 330));
        Assert.All(file.Body.Descendants(W + "trHeight"), height => Assert.True((int)height.Attribute(W + "val")! < Height / 635));
    }

    [Fact]
    public void Other_looks_and_large_print_have_one_layout()
    {
        foreach (var layout in Enum.GetValues<FrameLayout>())
        {
            foreach (var look in Enum.GetValues<DocumentLook>().Where(look => look != DocumentLook.Story))
                Assert.Equal(Write(EveryBlock.Document(look), Profile.Standard), Write(EveryBlock.Document(look) with { Layout = layout }, Profile.Standard));
            Assert.Equal(Write(EveryBlock.Document(DocumentLook.Story), Profile.LargePrint), Write(EveryBlock.Document(DocumentLook.Story) with { Layout = layout }, Profile.LargePrint));
        }
    }

    // "Change Graphic", or "Change Picture", is there for a picture that stands in the line by itself: no group, no canvas, no lock, no content
    // control round it. It takes the PNG's place and drops the SVG beside it.
    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_picture_has_the_ordinary_form_that_Word_can_change_for_a_photo(FrameLayout layout)
    {
        var picture = Story(layout, Frame("One")).Body.Descendants(Pic + "pic").Single();

        string[] round = [.. picture.Ancestors().TakeWhile(element => element.Name != W + "body").Select(element => element.Name.LocalName)];
        Assert.Equal(["graphicData", "graphic", "inline", "drawing", "r", "p"], round);
        Assert.Equal(["nvPicPr", "blipFill", "spPr"], picture.Elements().Select(part => part.Name.LocalName));
        Assert.Equal(["blip", "stretch"], picture.Element(Pic + "blipFill")!.Elements().Select(part => part.Name.LocalName));
        Assert.Empty(picture.Descendants(A + "picLocks"));
        var png = picture.Descendants(A + "blip").Single().Attribute(R + "embed")!.Value;
        var svg = picture.Descendants().Single(element => element.Name.LocalName == "svgBlip").Attribute(R + "embed")!.Value;
        Assert.NotEqual(png, svg);
    }

    private static bool Keeps(WordFile file, string id)
    {
        var style = file.Styles.Elements(W + "style").Single(style => style.Attribute(W + "styleId")!.Value == id);
        if (style.Element(W + "pPr")?.Element(W + "keepNext") is { } keeps) return Value(keeps) is not ("0" or "false");
        return Value(style.Element(W + "basedOn")) is { } parent && Keeps(file, parent);
    }

    private static Panel Frame(string title, int words = 20) => new(
        WordEdges.Text(title),
        EveryBlock.Picture("Nan and Ela are hugging."),
        [new(WordEdges.Text(string.Join(' ', Enumerable.Repeat("happy", words))))]);

    private static WordFile Story(FrameLayout layout, params Block[] blocks) =>
        WordFile.Of(WordFile.Document(DocumentLook.Story, blocks) with { Layout = layout });
}
