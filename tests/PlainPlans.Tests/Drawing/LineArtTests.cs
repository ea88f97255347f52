using PlainPlans.Drawing;
using Picture = PlainPlans.Drawing.Drawing;

namespace PlainPlans.Tests.Drawing;

public class LineArtTests
{
    private static readonly Ink Pen = Ink.Parse("#33293B");
    private static readonly Ink Teal = Ink.Parse("#2E9C95");
    private static readonly Ink White = new(255, 255, 255);
    private static readonly Outline Round = new OutlineBuilder().Circle(50, 50, 20).Build();

    [Fact]
    public void A_coloured_area_turns_white_and_keeps_its_line()
    {
        var shape = InLines(new Shape(Round, Teal, new(Pen, 4)));

        Assert.Equal(White, shape.Fill);
        Assert.Equal(new Stroke(Pen, 4), shape.Stroke);
    }

    [Fact]
    public void An_area_without_a_line_gets_a_fine_one()
    {
        var shape = InLines(new Shape(Round, Teal, null));

        Assert.Equal(White, shape.Fill);
        Assert.Equal(Pen, shape.Stroke!.Ink);
        Assert.InRange(shape.Stroke.Width, 1, 3);
    }

    [Fact]
    public void Areas_whose_lines_were_drawn_below_them_all_get_no_lines_inside()
    {
        var other = new OutlineBuilder().Circle(70, 50, 20).Build();

        var shapes = LineArt.From(new(100, 100, [new(Round, Teal, null, 0.5), new(Round, null, new(Pen, 4)), new(other, null, new(Pen, 4)), new(Round, White, null), new(other, White, null)])).Shapes;

        Assert.Equal([Pen, Pen, null, null], shapes.Select(shape => shape.Stroke?.Ink));
    }

    [Fact]
    public void The_middle_of_an_eye_stays_dark()
    {
        var shape = InLines(new Shape(Round, Pen, null));

        Assert.Equal(Pen, shape.Fill);
        Assert.Null(shape.Stroke);
    }

    [Fact]
    public void The_inside_of_an_arm_turns_white_and_its_edge_stays()
    {
        Assert.Equal(Pen, InLines(new Shape(Round, null, new(Pen, 40))).Stroke!.Ink);
        Assert.Equal(White, InLines(new Shape(Round, null, new(Teal, 32))).Stroke!.Ink);
    }

    [Fact]
    public void A_narrow_coloured_line_is_drawn_with_the_pen()
    {
        Assert.Equal(Pen, InLines(new Shape(Round, null, new(Teal, 6))).Stroke!.Ink);
    }

    [Fact]
    public void What_is_seen_through_is_left_out()
    {
        var drawing = LineArt.From(new Picture(1200, 900, [new Shape(Round, Teal, null, 0.5)]));

        Assert.Empty(drawing.Shapes);
        Assert.Equal((1200, 900), (drawing.Width, drawing.Height));
    }

    [Fact]
    public void The_parts_of_a_shape_turn_to_lines_within_its_clip()
    {
        var group = InLines(Shape.Group([new(Round, Teal, null), new(Round, Teal, null, 0.5)], 1, Round));

        Assert.Equal(Round, group.Clip);
        Assert.Equal(White, group.Parts.Single().Fill);
        Assert.Equal(Pen, group.Parts.Single().Stroke!.Ink);
    }

    private static Shape InLines(Shape shape)
    {
        var line = new Shape(new OutlineBuilder().Circle(500, 500, 20).Build(), null, new(Pen, 4));
        return LineArt.From(new Picture(1200, 900, [line, line, shape])).Shapes[^1];
    }
}
