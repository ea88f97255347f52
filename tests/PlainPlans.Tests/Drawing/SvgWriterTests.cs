using System.Globalization;
using System.Text;
using System.Xml.Linq;
using PlainPlans.Drawing;
using Picture = PlainPlans.Drawing.Drawing;

namespace PlainPlans.Tests.Drawing;

public class SvgWriterTests
{
    private static readonly Ink Red = Ink.Parse("#CC2211");
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_shape_is_written_with_short_relative_steps()
    {
        var outline = new OutlineBuilder()
            .Move(10, 20).Line(10.5, 19.25).Line(-3, 19.25).Quadratic(0, 0, 1.004, 2).Cubic(1, 1, 2, 2, 3, 3).Close()
            .Move(5, 5).Line(6, 6).Build();

        var path = Paths(new Shape(outline, Red, new Stroke(Ink.Parse("#000000"), 4.5, [6, 2.5]), 0.25)).Single();

        Assert.Equal("m10 20l.5-.75-13.5 0q3-19.25 4-17.25c0-1 1 0 2 1zm-5-15l1 1", path.Attribute("d")!.Value);
        Assert.Equal(
            [("fill", "#CC2211"), ("fill-opacity", ".25"), ("stroke", "#000000"), ("stroke-opacity", ".25"), ("stroke-width", "4.5"), ("stroke-dasharray", "6 2.5")],
            path.Attributes().Skip(1).Select(attribute => (attribute.Name.LocalName, attribute.Value)));
    }

    [Fact]
    public void Rules_joins_and_ends_are_written_where_they_are_not_the_usual_ones()
    {
        var outline = new OutlineBuilder().Circle(5, 5, 2).Build();
        var stroke = new Stroke(Red, 1) { Join = LineJoin.Mitre, MitreLimit = 2.5, End = LineEnd.Flat };

        var usual = Paths(new Shape(outline, Red, new(Red, 1))).Single();
        var unusual = Paths(new Shape(outline, Red, stroke) { Rule = FillRule.EvenOdd }).Single();

        Assert.Equal(["d", "fill", "stroke", "stroke-width"], usual.Attributes().Select(attribute => attribute.Name.LocalName));
        Assert.Equal("evenodd", unusual.Attribute("fill-rule")!.Value);
        Assert.Equal("miter", unusual.Attribute("stroke-linejoin")!.Value);
        Assert.Equal("2.5", unusual.Attribute("stroke-miterlimit")!.Value);
        Assert.Equal("butt", unusual.Attribute("stroke-linecap")!.Value);
    }

    [Fact]
    public void A_clip_stands_once_in_a_drawing_and_has_the_same_id_in_every_drawing()
    {
        Outline one = new OutlineBuilder().Circle(5, 5, 2).Build(), other = new OutlineBuilder().Circle(5, 5, 3).Build();
        var shape = new Shape(new OutlineBuilder().Rectangle(0, 0, 9, 9).Build(), Red, null);

        var elements = Paths(shape with { Clip = one }, shape with { Clip = other }, shape with { Clip = one }).ToList();

        Assert.Equal(["clipPath", "path", "clipPath", "path", "path"], elements.Select(element => element.Name.LocalName));
        Assert.Equal($"url(#{elements[0].Attribute("id")!.Value})", elements[1].Attribute("clip-path")!.Value);
        Assert.Equal(elements[1].Attribute("clip-path")!.Value, elements[4].Attribute("clip-path")!.Value);
        Assert.NotEqual(elements[1].Attribute("clip-path")!.Value, elements[3].Attribute("clip-path")!.Value);
        Assert.Equal(elements[0].ToString(), Paths(shape with { Clip = one, Opacity = 0.5 }).First().ToString());
    }

    [Fact]
    public void Shapes_that_are_seen_through_as_one_stand_in_one_element()
    {
        var shape = new Shape(new OutlineBuilder().Circle(5, 5, 2).Build(), Red, new(Red, 1), 0.5);

        var group = Paths(Shape.Group([shape, shape], 0.25, shape.Outline)).Last();

        Assert.Equal(["clip-path", "opacity"], group.Attributes().Select(attribute => attribute.Name.LocalName));
        Assert.Equal(".25", group.Attribute("opacity")!.Value);
        Assert.Equal(2, group.Elements().Count());
        Assert.All(group.Elements(), path => Assert.Equal(".5", path.Attribute("fill-opacity")!.Value));
    }

    [Theory]
    [InlineData("Tom & \"Jerry\" <b>'bold'</b> ]]> --> 😀")]
    [InlineData("</title><script>alert(1)</script>")]
    [InlineData("")]
    public void A_title_is_text_and_nothing_else(string title)
    {
        var root = Read(SvgWriter.Write(new Picture(10, 10, []), title, title + title));

        Assert.Equal(title, root.Element(Svg + "title")!.Value);
        Assert.Equal(title + title, root.Element(Svg + "desc")!.Value);
        Assert.Equal(3, root.Elements().Count());
    }

    [Theory]
    [InlineData(0x0001)]
    [InlineData(0xD83D)]
    [InlineData(0xFFFE)]
    public void What_XML_cannot_hold_is_shown_as_lost(int character)
    {
        var root = Read(SvgWriter.Write(new Picture(10, 10, []), $"a{(char)character}b", ""));

        Assert.Equal("a\uFFFDb", root.Element(Svg + "title")!.Value);
    }

    [Fact]
    public void The_picture_has_a_role_and_a_size()
    {
        var root = Read(SvgWriter.Write(new Picture(1200, 900.5, []), "Home", "A house."));

        Assert.Equal("0 0 1200 900.5", root.Attribute("viewBox")!.Value);
        Assert.Equal("img", root.Attribute("role")!.Value);
    }

    [Fact]
    public void The_machine_s_culture_changes_nothing()
    {
        var picture = new Picture(9.5, 10, [new Shape(new OutlineBuilder().Circle(-1234.56, 5.25, 2.5).Build(), Red, null)]);
        var before = CultureInfo.CurrentCulture;
        var expected = SvgWriter.Write(picture, "A", "B");

        CultureInfo.CurrentCulture = new CultureInfo("fa-IR") { NumberFormat = { NegativeSign = "minus", NumberDecimalSeparator = "," } };
        var actual = SvgWriter.Write(picture, "A", "B");
        CultureInfo.CurrentCulture = before;

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Shapes_that_leave_no_mark_are_left_out()
    {
        var outline = new OutlineBuilder().Circle(5, 5, 2).Build();

        Assert.Empty(Paths(new Shape(outline, null, null)));
        Assert.Empty(Paths(new Shape(outline, Red, null, 0)));
        Assert.Empty(Paths(new Shape(outline, null, new Stroke(Red, 0))));
        Assert.Empty(Paths(new Shape(new OutlineBuilder().Build(), Red, null)));
    }

    [Fact]
    public void Numbers_out_of_all_proportion_stay_numbers()
    {
        var outline = new Outline([Step.Line, Step.Line], [new(double.NaN, double.MaxValue), new(double.NegativeInfinity, 1)]);

        var path = Paths(new Shape(outline, Red, null)).Single();

        Assert.Matches("^[-mlz0-9. ]+$", path.Attribute("d")!.Value);
    }

    [Fact]
    public void An_outline_without_enough_points_is_our_mistake()
    {
        var outline = new Outline([Step.Move, Step.Cubic], [new(1, 1), new(2, 2)]);

        Assert.Throws<ArgumentException>(() => Paths(new Shape(outline, Red, null)));
    }

    private static IEnumerable<XElement> Paths(params Shape[] shapes) =>
        Read(SvgWriter.Write(new Picture(100, 100, [.. shapes]), "", "")).Element(Svg + "g")!.Elements();

    private static XElement Read(byte[] svg) => XDocument.Parse(Encoding.UTF8.GetString(svg), LoadOptions.PreserveWhitespace).Root!;
}
