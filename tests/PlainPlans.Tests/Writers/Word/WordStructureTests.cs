using System.Globalization;
using System.Xml.Linq;
using PlainPlans.Documents;
using PlainPlans.Tests.Documents;
using PlainPlans.Writers;

namespace PlainPlans.Tests.Writers.Word;

/// <summary>What a screen reader and a person who edits the file rely on.</summary>
public class WordStructureTests
{
    private static readonly XNamespace W = WordFile.W;

    public static TheoryData<DocumentLook, Profile> Pages => WordFile.EveryPage();

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_style_that_is_named_exists(DocumentLook look, Profile profile)
    {
        var file = WordFile.Of(EveryBlock.Document(look, isDraft: true), profile);
        var known = file.Styles.Elements(W + "style").Select(style => style.Attribute(W + "styleId")!.Value).ToArray();
        XName[] names = [W + "pStyle", W + "rStyle", W + "tblStyle", W + "basedOn", W + "next"];

        var used = XmlParts(file).SelectMany(part => part.DescendantsAndSelf().Where(element => names.Contains(element.Name))).Select(WordFile.Value);

        Assert.Empty(used.Except(known));
        Assert.Equal(known.Distinct(), known);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_numbering_that_is_named_exists(DocumentLook look, Profile profile)
    {
        var file = WordFile.Of(EveryBlock.Document(look), profile);
        var numbering = file.Xml("word/numbering.xml");
        var patterns = numbering.Elements(W + "abstractNum").Select(pattern => pattern.Attribute(W + "abstractNumId")!.Value);
        var known = numbering.Elements(W + "num").ToDictionary(one => one.Attribute(W + "numId")!.Value, one => WordFile.Value(one.Element(W + "abstractNumId"))!);

        var used = XmlParts(file).SelectMany(part => part.Descendants(W + "numId")).Select(WordFile.Value);

        Assert.Empty(used.Except(known.Keys));
        Assert.Empty(known.Values.Except(patterns));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_relationship_leads_to_a_part_and_every_part_has_a_type(DocumentLook look, Profile profile)
    {
        var file = WordFile.Of(EveryBlock.Document(look), profile);
        var relationships = file.Xml("word/_rels/document.xml.rels").Elements().ToArray();
        var types = file.Xml("[Content_Types].xml").Elements().Select(type => (type.Attribute("PartName") ?? type.Attribute("Extension"))!.Value).ToArray();

        var ids = XmlParts(file).SelectMany(part => part.Descendants()).Attributes().Where(attribute => attribute.Name.Namespace == WordFile.R).Select(attribute => attribute.Value);
        var inside = relationships.Where(one => one.Attribute("TargetMode") is null).Select(one => "word/" + one.Attribute("Target")!.Value);

        Assert.Empty(ids.Except(relationships.Select(one => one.Attribute("Id")!.Value)));
        Assert.Empty(inside.Except(file.Parts.Keys));
        Assert.DoesNotContain(file.Parts.Keys, part => part != "[Content_Types].xml" && !types.Contains("/" + part) && !types.Contains(part.Split('.')[^1]));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_table_says_what_it_holds_and_has_a_header_row_and_whole_rows(DocumentLook look, Profile profile)
    {
        var tables = WordFile.Of(EveryBlock.Document(look), profile).Body.Descendants(W + "tbl").ToArray();

        Assert.NotEmpty(tables);
        Assert.All(tables, table =>
        {
            var properties = table.Element(W + "tblPr")!;
            var rows = table.Elements(W + "tr").ToArray();
            var widths = table.Element(W + "tblGrid")!.Elements().Select(column => int.Parse(column.Attribute(W + "w")!.Value, CultureInfo.InvariantCulture)).ToArray();
            Assert.NotEmpty(WordFile.Value(properties.Element(W + "tblCaption"))!);
            Assert.NotEmpty(WordFile.Value(properties.Element(W + "tblDescription"))!);
            Assert.Equal("fixed", properties.Element(W + "tblLayout")!.Attribute(W + "type")!.Value);
            Assert.Equal(properties.Element(W + "tblW")!.Attribute(W + "w")!.Value, $"{widths.Sum()}");
            Assert.All(widths, width => Assert.True(width > 0));
            Assert.All(rows, row => Assert.NotNull(row.Element(W + "trPr")!.Element(W + "cantSplit")));
            Assert.All(rows, row => Assert.Equal(widths.Length, row.Elements(W + "tc").Count()));
            Assert.Equal([rows[0]], rows.Where(row => row.Element(W + "trPr")!.Element(W + "tblHeader") is not null));
            Assert.All(rows[0].Descendants(W + "p"), head => Assert.NotEmpty(WordFile.TextOf(head)));
        });
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_picture_says_what_it_shows_and_keeps_its_shape(DocumentLook look, Profile profile)
    {
        var pictures = WordFile.Of(EveryBlock.Document(look), profile).Body.Descendants(WordFile.Wp + "inline").ToArray();
        var numbers = pictures.Select(picture => picture.Element(WordFile.Wp + "docPr")!.Attribute("id")!.Value).ToArray();

        Assert.Equal(3, pictures.Length);
        Assert.Equal(numbers.Distinct(), numbers);
        Assert.All(pictures, picture =>
        {
            var extent = picture.Element(WordFile.Wp + "extent")!;
            Assert.NotEmpty(picture.Element(WordFile.Wp + "docPr")!.Attribute("descr")!.Value);
            Assert.Equal(4.0 / 3, (double)extent.Attribute("cx")! / (double)extent.Attribute("cy")!, precision: 4);
        });
    }

    [Fact]
    public void A_picture_has_its_drawing_and_a_fallback_and_is_held_once()
    {
        var file = WordFile.Of(EveryBlock.Picture("Ela sleeps."), EveryBlock.Picture("Ela sleeps again."), EveryBlock.Picture("Nan.") with { Svg = default });

        Assert.Equal(["word/media/picture1.png", "word/media/picture2.svg"], file.Parts.Keys.Where(part => part.Contains("media", StringComparison.Ordinal)));
        Assert.Equal(3, file.Body.Descendants().Count(element => element.Name.LocalName == "blip"));
        Assert.Equal(2, file.Body.Descendants().Count(element => element.Name.LocalName == "svgBlip"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_empty_paragraph_stands_for_a_space(DocumentLook look, Profile profile)
    {
        var file = WordFile.Of(EveryBlock.Document(look), profile);

        var empty = file.Paragraphs.Where(paragraph => WordFile.TextOf(paragraph).Trim().Length == 0 && !paragraph.Descendants(W + "drawing").Any());

        // The room to draw in is the one cell that is meant to be empty.
        Assert.All(empty, paragraph => Assert.Equal("DrawTable", WordFile.Value(paragraph.Ancestors(W + "tbl").Single().Descendants(W + "tblStyle").Single())));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_look_comes_from_styles(DocumentLook look, Profile profile)
    {
        var file = WordFile.Of(EveryBlock.Document(look), profile);
        string[] placing = ["pStyle", "keepNext", "pageBreakBefore", "numPr", "spacing"];

        var ofRuns = file.Body.Descendants(W + "r").Elements(W + "rPr").Elements().Select(element => element.Name.LocalName);
        var ofParagraphs = file.Body.Descendants(W + "p").Elements(W + "pPr").Elements().ToArray();

        Assert.All(ofRuns, name => Assert.Equal("rStyle", name));
        Assert.All(ofParagraphs, element => Assert.Contains(element.Name.LocalName, placing));
        Assert.All(ofParagraphs.Where(element => element.Name == W + "spacing"), spacing => Assert.Equal([W + "before"], spacing.Attributes().Select(attribute => attribute.Name)));
        Assert.All(file.Paragraphs, paragraph => Assert.NotEmpty(WordFile.StyleOf(paragraph)));
        Assert.DoesNotContain(file.Body.Descendants(), element => element.Name.LocalName is "tcBorders" or "jc" or "framePr" or "txbxContent" or "pict" or "anchor");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_title_is_the_first_heading_and_no_level_is_skipped(DocumentLook look, Profile profile)
    {
        var file = WordFile.Of(EveryBlock.Document(look), profile);

        var levels = file.Paragraphs.Select(paragraph => OutlineLevel(file, WordFile.StyleOf(paragraph))).OfType<int>().ToArray();

        Assert.Equal(0, levels[0]);
        Assert.Equal(1, levels.Count(level => level == 0));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_heading_and_every_title_of_a_call_out_stays_with_what_follows(DocumentLook look, Profile profile)
    {
        var styles = WordFile.Of(EveryBlock.Document(look), profile).Styles;
        string[] starts = ["Heading2", "Heading3", "BoxTitle", "FrameHeading", "LeadIn", "CardTitle", "Caption", "Question", "Signer"];

        var keeping = Ids(styles).Where(id => starts.Any(start => id.StartsWith(start, StringComparison.Ordinal)) && id != "CardTitleOnly").ToArray();

        Assert.True(keeping.Length > 25);
        Assert.All(keeping, id => Assert.NotNull(Inherited(styles, id, "pPr", "keepNext")));
    }

    [Theory]
    [InlineData(Profile.Standard, 24)]
    [InlineData(Profile.LargePrint, 36)]
    public void Nothing_is_smaller_than_the_profile_allows(Profile profile, int least)
    {
        foreach (var look in Enum.GetValues<DocumentLook>())
        {
            var styles = WordFile.Of(EveryBlock.Document(look), profile).Styles;

            var sizes = styles.Elements(W + "style").Where(style => style.Attribute(W + "styleId")!.Value != "TableEnd").Elements(W + "rPr").Elements(W + "sz");

            Assert.All(sizes, size => Assert.True(int.Parse(WordFile.Value(size)!, CultureInfo.InvariantCulture) >= least));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void All_words_stand_out_from_their_ground_by_seven_to_one(DocumentLook look, Profile profile)
    {
        var styles = WordFile.Of(EveryBlock.Document(look), profile).Styles;

        Assert.All(Ids(styles), id =>
        {
            var ink = WordFile.Value(Inherited(styles, id, "rPr", "color")) ?? "33293B";
            var ground = (Inherited(styles, id, "pPr", "shd") ?? Inherited(styles, id, "rPr", "shd"))?.Attribute(W + "fill")!.Value ?? "FFFFFF";
            Assert.True(Contrast(ink, ground) >= 7, id);
        });
        Assert.All(styles.Descendants(W + "tblStylePr"), header =>
        {
            var ink = WordFile.Value(header.Element(W + "rPr")!.Element(W + "color"))!;
            Assert.True(Contrast(ink, header.Descendants(W + "shd").Single().Attribute(W + "fill")!.Value) >= 7);
        });
    }

    [Fact]
    public void The_language_is_set_for_words_properties_and_fonts()
    {
        var file = WordFile.Of(EveryBlock.Document() with { Language = "cy-GB" });

        Assert.Equal("cy-GB", WordFile.Value(file.Styles.Descendants(W + "lang").Single()));
        Assert.Equal("cy-GB", WordFile.Value(file.Xml("word/settings.xml").Element(W + "themeFontLang")));
        Assert.Contains(file.Xml("docProps/core.xml").Elements(), element => element.Name.LocalName == "language" && element.Value == "cy-GB");
    }

    [Fact]
    public void The_properties_say_title_and_language_and_nothing_about_people_or_time()
    {
        var properties = WordFile.Of(EveryBlock.Document()).Xml("docProps/core.xml").Elements().ToArray();

        Assert.Equal(["title", "language"], properties.Select(element => element.Name.LocalName));
        Assert.Equal("A plan to help Ela feel safe", properties[0].Value);
    }

    [Fact]
    public void Every_control_has_a_name_a_lock_and_an_id_of_its_own()
    {
        var controls = WordFile.Of(EveryBlock.Document()).Body.Descendants(W + "sdtPr").ToArray();
        var ids = controls.Select(control => WordFile.Value(control.Element(W + "id"))).ToArray();

        Assert.Equal(10, controls.Length);
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(controls, control =>
        {
            Assert.Matches("^(Marta Nowak|Priya Raman): (I |Signed|Date)", WordFile.Value(control.Element(W + "alias")));
            Assert.StartsWith("signatures/", WordFile.Value(control.Element(W + "tag")), StringComparison.Ordinal);
            Assert.Equal("sdtLocked", WordFile.Value(control.Element(W + "lock")));
        });
    }

    [Fact]
    public void The_name_of_a_control_is_never_longer_than_Word_allows()
    {
        var file = WordFile.Of(new Signatures([new(new string('n', 200), "friend")]));

        Assert.All(file.Body.Descendants(W + "alias"), alias => Assert.InRange(WordFile.Value(alias)!.Length, 1, 64));
    }

    [Fact]
    public void Links_lead_out_of_the_file_and_the_same_address_is_held_once()
    {
        var link = new Paragraph([new Link("Write to us", "mailto:us@example.org"), new Link("Write again", "mailto:us@example.org"), new Link("Read", "https://example.org/?a=1&b=2")]);

        var file = WordFile.Of(link);

        var outside = file.Xml("word/_rels/document.xml.rels").Elements().Where(one => one.Attribute("TargetMode")?.Value == "External");
        Assert.Equal(["mailto:us@example.org", "https://example.org/?a=1&b=2"], outside.Select(one => one.Attribute("Target")!.Value));
        Assert.Equal(["rIdLink1", "rIdLink1", "rIdLink2"], file.Body.Descendants(W + "hyperlink").Select(one => one.Attribute(WordFile.R + "id")!.Value));
    }

    private static IEnumerable<XElement> XmlParts(WordFile file) =>
        file.Parts.Keys.Where(part => part.StartsWith("word/", StringComparison.Ordinal) && part.EndsWith(".xml", StringComparison.Ordinal)).Select(file.Xml);

    private static IEnumerable<string> Ids(XElement styles) =>
        styles.Elements(W + "style").Where(style => style.Attribute(W + "type")!.Value != "table").Select(style => style.Attribute(W + "styleId")!.Value);

    private static int? OutlineLevel(WordFile file, string style) =>
        WordFile.Value(Inherited(file.Styles, style, "pPr", "outlineLvl")) is { } level ? int.Parse(level, CultureInfo.InvariantCulture) : null;

    private static XElement? Inherited(XElement styles, string id, string group, string name)
    {
        for (var next = id; next is not null;)
        {
            var style = styles.Elements(W + "style").Single(one => one.Attribute(W + "styleId")!.Value == next);
            if (style.Element(W + group)?.Element(W + name) is { } found) return found;
            next = WordFile.Value(style.Element(W + "basedOn"));
        }

        return null;
    }

    // WCAG 2.2, relative luminance and contrast ratio.
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Convert.FromHexString(colour).Select(part => part / 255.0).Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
