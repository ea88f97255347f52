using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PlainPlans.Documents;
using PlainPlans.Tests.Documents;
using PlainPlans.Writers;
using PlainPlans.Writers.Html;

namespace PlainPlans.Tests.Writers;

public partial class HtmlWriterTests
{
    public static TheoryData<DocumentLook, Profile> Pages()
    {
        var pages = new TheoryData<DocumentLook, Profile>();
        foreach (var look in Enum.GetValues<DocumentLook>())
        {
            foreach (var profile in Enum.GetValues<Profile>()) pages.Add(look, profile);
        }

        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_fetches_nothing_and_runs_nothing(DocumentLook look, Profile profile)
    {
        var page = Page(EveryBlock.Document(look), profile);

        var attributes = page.Descendants().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToList();
        var addresses = attributes.Where(attribute => attribute.Name.LocalName is "src" or "href" or "srcset" or "action" or "poster" && attribute.Parent!.Name.LocalName != "a");
        Assert.All(addresses, address => Assert.Matches("^(#|data:image/png)", address.Value));
        Assert.DoesNotContain(attributes, attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName == "style");
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "link" or "iframe" or "object" or "base");
        Assert.All(page.Descendants("style"), style => Assert.DoesNotMatch("url\\(|@import|@font-face", style.Value));
    }

    [Fact]
    public void The_policy_lets_in_the_two_style_elements_by_their_hash_and_nothing_else()
    {
        var page = Page(EveryBlock.Document(isDraft: true));

        var policy = page.Descendants("meta").Single(meta => meta.Attribute("http-equiv") is not null).Attribute("content")!.Value;
        var hashes = page.Descendants("style").Select(style => $"'sha256-{Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(style.Value)))}'");
        Assert.Equal($"default-src 'none'; style-src {string.Join(' ', hashes)}; img-src data:; base-uri 'none'; form-action 'none'", policy);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_outline_has_one_title_and_skips_no_level(DocumentLook look, Profile profile)
    {
        var document = EveryBlock.Document(look) with { Blocks = [new Heading(3, [new Words("Deep at once")], Voice.Plain), .. EveryBlock.Blocks] };

        var levels = Page(document, profile).Descendants().Where(element => HeadingName().IsMatch(element.Name.LocalName)).Select(heading => heading.Name.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_part_that_needs_a_name_has_one(DocumentLook look, Profile profile)
    {
        var page = Page(EveryBlock.Document(look), profile);

        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Distinct(ids);
        Assert.All(page.Descendants().Attributes("aria-labelledby"), name => Assert.Contains(name.Value, ids));
        Assert.All(page.Descendants("th"), cell => Assert.True(cell.Attribute("scope")?.Value is "col" or "row"));
        Assert.All(page.Descendants("table"), table => Assert.NotEqual("", table.Element("caption")?.Value ?? ""));
        Assert.All(page.Descendants("img"), image => Assert.NotEqual("", image.Attribute("alt")?.Value ?? ""));
        Assert.All(Drawings(page), drawing => Assert.Equal(("img", false), (drawing.Attribute("role")?.Value, string.IsNullOrWhiteSpace(drawing.Attribute("aria-label")?.Value))));
        Assert.NotEmpty(Drawings(page));
        Assert.Equal("en-GB", page.Root!.Attribute("lang")?.Value);
        Assert.Equal("A plan to help Ela feel safe", page.Root.Element("head")!.Element("title")!.Value);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_element_is_empty_but_the_space_to_draw_in(DocumentLook look, Profile profile)
    {
        var document = new Document { Language = "en-GB", Title = "A title", Look = look, Blocks = EveryBlock.Blocks.Add(new Panel([], EveryBlock.Picture("Nan"), [])) };

        var empty = Page(document, profile).Root!.Element("body")!.Descendants()
            .Where(element => element.Name.NamespaceName.Length == 0 && !element.HasElements && string.IsNullOrWhiteSpace(element.Value))
            .Where(element => element.Name.LocalName is not ("br" or "hr" or "img"));

        Assert.Equal(["draw-space"], empty.Select(element => element.Attribute("class")?.Value));
    }

    [Fact]
    public void A_voice_is_a_mark_a_colour_and_a_word_unless_the_heading_says_the_word_itself()
    {
        var page = Page(With(new Heading(2, [new Words("What is working well")], Voice.Well), new Heading(2, [new Words("What we are worried about")], Voice.Worry)));

        var headings = page.Descendants("h2").ToList();
        Assert.Equal(["✓ Going well: What is working well", "! What we are worried about"], headings.Select(heading => heading.Value.Replace('\u00A0', ' ')));
        Assert.Equal(["voice-well", "voice-worry"], headings.Select(heading => heading.Attribute("class")!.Value));
        Assert.All(headings, heading => Assert.Equal("true", heading.Elements("span").First().Attribute("aria-hidden")!.Value));
    }

    [Fact]
    public void Dates_numbers_and_titles_stay_on_one_line_and_own_words_are_not_changed()
    {
        const string Words = "Call Dr Lin on 01632 960 214 before 16 November at the surgery.";

        var page = Page(With(new Paragraph([new Words(Words)]), new OwnWords([new([new Words(Words)])], [new Words("Mr Hughes")])));

        var (said, own) = (page.Descendants("main").Single().Element("p")!.Value, page.Descendants("blockquote").Single().Value.Trim());
        Assert.Equal("Call Dr\u00A0Lin on 01632\u00A0960\u00A0214 before 16\u00A0November at the surgery.", said);
        Assert.Equal($"\u201C{Words}\u201D", own);
        Assert.Equal("Mr\u00A0Hughes", page.Descendants("figcaption").Single().Value);
    }

    [Fact]
    public void A_short_phrase_at_the_end_is_kept_on_one_line_by_the_style_and_not_by_its_spaces()
    {
        var page = Page(With(new Paragraph([new Words("Ela reads. "), new Strong("Seen by Mr Hughes.")])));

        var paragraph = page.Descendants("main").Single().Element("p")!;
        Assert.Equal("Ela reads.\u00A0Seen by Mr Hughes.", paragraph.Value);
        Assert.Equal("phrase", paragraph.Element("strong")!.Attribute("class")?.Value);
    }

    [Fact]
    public void Frames_of_a_story_are_numbered_and_others_are_not()
    {
        Panel panel = new([new Words("The good things")], null, [new([new Words("We cook.")])]);

        string Heading(DocumentLook look) => Page(With(panel) with { Look = look }).Descendants("section").Single().Element("h2")!.Value;

        Assert.Equal("1.\u00A0The good things", Heading(DocumentLook.Story).Replace("good\u00A0things", "good things", StringComparison.Ordinal));
        Assert.DoesNotContain("1.", Heading(DocumentLook.Family), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_lead_from_each_frame_of_a_story_to_its_neighbours_and_say_where()
    {
        Panel[] frames = [Frame("Good things"), Frame(""), Frame("Now")];

        var page = Page(With([.. frames, new Heading(2, [new Words("Who to talk to")], Voice.Next)]) with { Look = DocumentLook.Story });

        var links = page.Descendants("section").Select(frame => frame.Elements("ul").Last().Descendants("a").ToList()).ToList();
        Assert.Equal(
            ["Part 2 \u2192", "\u2190 1. Good things", "3. Now \u2192", "\u2190 Part 2", "Who to talk to \u2192"],
            links.SelectMany(frame => frame).Select(link => link.Value.Replace('\u00A0', ' ')));
        var targets = page.Descendants().Where(element => element.Attribute("id") is not null).ToDictionary(element => "#" + element.Attribute("id")!.Value, element => element.Name.LocalName);
        Assert.Equal(["section", "section", "section", "section", "h2"], links.SelectMany(frame => frame).Select(link => targets[link.Attribute("href")!.Value]));
        Assert.All(page.Descendants().Where(element => targets.ContainsKey("#" + element.Attribute("id")?.Value)), target => Assert.Equal("-1", target.Attribute("tabindex")?.Value));
    }

    [Fact]
    public void Frames_of_another_look_have_no_links()
    {
        var page = Page(With(Frame("Good things"), Frame("Now")));

        Assert.Empty(page.Descendants("a"));
        Assert.Empty(page.Descendants().Attributes("tabindex"));
    }

    [Fact]
    public void The_page_moves_by_itself_only_for_those_who_have_not_asked_for_less_of_that()
    {
        var rules = Page(With(Frame("Now")) with { Look = DocumentLook.Story }).Descendants("style").First().Value;

        var moving = MovingRule().Match(rules);
        Assert.True(moving.Success);
        Assert.DoesNotMatch("scroll-behavior|scroll-snap-type|transition|animation", rules.Remove(moving.Index, moving.Length));
    }

    [Fact]
    public void Ids_of_drawings_do_not_meet()
    {
        var picture = Picture("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'><title>x</title><defs><clipPath id='a'><rect width='1' height='1'/></clipPath></defs><use xlink:href='#a' clip-path='url(#a)'/></svg>");

        var drawings = Drawings(Page(With(picture, picture))).ToList();

        Assert.Equal(["picture-1-a", "picture-2-a"], drawings.Descendants().Attributes("id").Select(id => id.Value));
        Assert.Equal(["#picture-1-a", "#picture-2-a"], drawings.Descendants().Attributes("href").Select(address => address.Value));
        Assert.Equal(["url(#picture-1-a)", "url(#picture-2-a)"], drawings.Descendants().Attributes("clip-path").Select(clip => clip.Value));
        Assert.DoesNotContain(drawings.Descendants(), element => element.Name.LocalName == "title");
        Assert.Equal("0 0 4 3", drawings[0].Attribute("viewBox")!.Value);
    }

    [Theory]
    [InlineData("<script/>")]
    [InlineData("<style>p{}</style>")]
    [InlineData("<foreignObject/>")]
    [InlineData("<image href='https://example.test/x.png'/>")]
    [InlineData("<use href='https://example.test/x.svg#a'/>")]
    [InlineData("<rect fill='url(https://example.test/x.svg#a)'/>")]
    [InlineData("<rect onclick='x()'/>")]
    [InlineData("<rect style='fill:red'/>")]
    [InlineData("<x:rect xmlns:x='http://example.test'/>")]
    public void A_drawing_that_holds_more_than_shapes_is_refused(string inside)
    {
        var picture = Picture($"<svg xmlns='http://www.w3.org/2000/svg'>{inside}</svg>");

        Assert.Throws<ArgumentException>(() => Page(With(picture)));
    }

    [Fact]
    public void A_picture_without_a_drawing_is_shown_from_its_bytes()
    {
        var picture = EveryBlock.Picture("Nan") with { Svg = default };

        var image = Assert.Single(Page(With(picture)).Descendants("img"));

        Assert.Equal("Nan", image.Attribute("alt")!.Value);
        Assert.Equal("data:image/png;base64," + Convert.ToBase64String(picture.Png.Span), image.Attribute("src")!.Value);
    }

    [Fact]
    public void A_picture_without_any_bytes_is_our_own_mistake() =>
        Assert.Throws<ArgumentException>(() => Page(With(new Picture(default, default, 4, 3, "Nan"))));

    [Fact]
    public void The_title_of_a_table_is_not_seen_twice_below_a_heading_that_says_the_same()
    {
        var table = new Table("Who", [new([new Words("Name")])], [[new([new Words("Nan")])]], RowsAreNamed: true, Voice.Plain);

        var captions = Page(With(table, new Heading(2, [new Words("Who")], Voice.Plain), table)).Descendants("caption").Select(caption => caption.Attribute("class")?.Value);

        Assert.Equal([null, "unseen"], captions);
    }

    [Fact]
    public void Only_a_very_long_word_may_break_anywhere()
    {
        var word = new string('a', 200);

        var page = Page(With(new Paragraph([new Words($"A responsibility and {word}, then.")])));

        Assert.Equal([word + ","], page.Descendants("span").Where(span => span.Attribute("class")?.Value == "long").Select(span => span.Value));
        Assert.Equal($"A responsibility and {word}, then.", page.Descendants("main").Single().Element("p")!.Value);
    }

    [Fact]
    public void Names_of_rows_and_dates_stay_on_one_line_in_a_table()
    {
        static Cell Cell(string words) => new([new Words(words)]);
        var table = new Table("Caption", [Cell("Name"), Cell("When"), Cell("What")], [[Cell("Mr Hughes"), Cell("30 September 2026"), Cell("Read a story")]], RowsAreNamed: true, Voice.Plain);

        var cells = Page(With(table)).Descendants("tbody").Single().Descendants("tr").Single().Elements();

        Assert.Equal(["brief", "brief", null], cells.Select(cell => cell.Attribute("class")?.Value));
    }

    [Fact]
    public void An_address_stands_beside_a_link_only_where_the_words_do_not_hold_it()
    {
        var page = Page(With(new Paragraph([new Link("01632 960 214", "tel:01632960214"), new Link("our page", "https://example.test/a"), new Link("kim@example.test", "mailto:kim@example.test")])));

        Assert.Equal([" (https://example.test/a)"], page.Descendants("span").Where(span => span.Attribute("class")?.Value == "address").Select(span => span.Value));
    }

    [Fact]
    public void A_value_cannot_leave_the_style_rules_for_paper()
    {
        var page = Page(EveryBlock.Document() with { Title = "\"}</style><script>\\A }", Footer = EveryBlock.Hostile });

        Assert.Equal(2, page.Descendants("style").Count());
        Assert.Empty(page.Descendants("script"));
        Assert.Matches("^[^\"]*\"[^\"<>{}]*\"", page.Descendants("style").Last().Value);
    }

    // WCAG 2.2, 1.4.6: contrast of at least 7 to 1.
    [Fact]
    public void Every_pair_of_text_and_paper_has_a_contrast_of_7_to_1()
    {
        var css = Page(EveryBlock.Document()).Descendants("style").First().Value;
        string Colour(string name) => Regex.Match(css, $"--{name}: (#[0-9A-F]{{6}})").Groups[1].Value;

        var voices = VoiceColours().Matches(css).Select(match => (Accent: match.Groups[1].Value, Tint: match.Groups[2].Value)).ToList();
        var pairs = voices.SelectMany(voice => new[] { (voice.Accent, "#FFFFFF"), (voice.Accent, voice.Tint), (Colour("ink"), voice.Tint) })
            .Concat(new[] { "ink", "muted", "brand" }.SelectMany(name => new[] { (Colour(name), "#FFFFFF"), (Colour(name), Colour("cream")) }));

        Assert.Equal(6, voices.Count);
        Assert.All(pairs, pair => Assert.InRange(Contrast(pair.Item1, pair.Item2), 7, 21));
    }

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    // Relative luminance, WCAG 2.2.
    private static double Luminance(string colour)
    {
        double Channel(int start)
        {
            var value = int.Parse(colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }

    private static IEnumerable<XElement> Drawings(XDocument page) => page.Descendants(XName.Get("svg", "http://www.w3.org/2000/svg"));

    private static Picture Picture(string svg) => new(Encoding.UTF8.GetBytes(svg), default, 4, 3, "Nan");

    private static Panel Frame(string title) => new(title.Length == 0 ? [] : [new Words(title)], null, [new([new Words("We cook.")])]);

    private static Document With(params Block[] blocks) => new() { Language = "en-GB", Title = "A title", Blocks = [.. blocks] };

    private static XDocument Page(Document document, Profile profile = Profile.Standard) => ReadableFile.Html(new HtmlWriter().Write(document, profile, new()));

    [GeneratedRegex(@"@media screen and \(prefers-reduced-motion: no-preference\) \{\n.*?\n\}", RegexOptions.Singleline)]
    private static partial Regex MovingRule();

    [GeneratedRegex("^h[1-6]$")]
    private static partial Regex HeadingName();

    [GeneratedRegex("--accent: (#[0-9A-F]{6}); --tint: (#[0-9A-F]{6})")]
    private static partial Regex VoiceColours();
}
