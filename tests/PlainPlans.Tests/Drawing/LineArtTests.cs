using System.Collections.Immutable;
using PlainPlans.Drawing;
using Picture = PlainPlans.Drawing.Drawing;

namespace PlainPlans.Tests.Drawing;

public class LineArtTests
{
    private static readonly Ink Pen = Ink.Parse("#33293B");
    private static readonly Ink Teal = Ink.Parse("#2E9C95");
    private static readonly Ink White = new(255, 255, 255);
    private static readonly Outline Round = new OutlineBuilder().Circle(50, 50, 10).Build();
    private static readonly Outline Beside = new OutlineBuilder().Circle(60, 50, 10).Build();
    private static readonly Outline Large = new OutlineBuilder().Circle(50, 50, 40).Build();

    [Fact]
    public void A_coloured_area_turns_white_and_keeps_its_line()
    {
        var shape = InLines(new Shape(Round, Teal, new(Pen, 4))).Single();

        Assert.Equal(White, shape.Fill);
        Assert.Equal(new Stroke(Pen, 4), shape.Stroke);
    }

    [Fact]
    public void An_area_without_a_line_gets_a_fine_one_under_its_inside()
    {
        var shapes = InLines(new Shape(Round, Teal, null));

        Assert.Equal([null, White], shapes.Select(shape => shape.Fill));
        Assert.Equal(Pen, shapes[0].Stroke!.Ink);
        Assert.InRange(shapes[0].Stroke!.Width, 2, 6);
        Assert.Null(shapes[1].Stroke);
    }

    [Fact]
    public void Areas_of_one_colour_get_one_edge_around_them_all()
    {
        var shapes = InLines(new(Round, Teal, null), new(Beside, Teal, null));

        Assert.Equal([(Round, null), (Beside, null), (Round, White), (Beside, (Ink?)White)], shapes.Select(shape => (shape.Outline, shape.Fill)));
    }

    [Fact]
    public void The_middle_of_an_eye_stays_dark_and_dark_hair_does_not()
    {
        Assert.Equal(new Shape(Round, Pen, null), InLines(new Shape(Round, Pen, null)).Single());
        Assert.Equal([null, White], InLines(new Shape(Large, Pen, null)).Select(shape => shape.Fill));
        Assert.Equal(White, InLines(new Shape(Large, Pen, new(Pen, 4))).Single().Fill);
    }

    [Fact]
    public void An_arm_is_white_between_the_lines_of_its_border()
    {
        var shapes = InLines(new(Round, null, new(Pen, 40)), new(Round, null, new(Teal, 32)));

        Assert.Equal([new(Pen, 40), new(White, 32)], shapes.Select(shape => shape.Stroke));
    }

    [Fact]
    public void A_patch_beside_the_inside_of_an_arm_gets_no_edge()
    {
        var shapes = InLines(new(Round, null, new(Pen, 40)), new(Round, null, new(Teal, 32)), new(Beside, null, new(Teal, 32)));

        Assert.Equal([new(Pen, 40), new(White, 32), new(White, 32)], shapes.Select(shape => shape.Stroke));
    }

    [Fact]
    public void A_light_line_under_a_dark_one_goes()
    {
        var shapes = InLines(new(Round, null, new(Teal, 10)), new(Round, null, new(Pen, 4)));

        Assert.Equal(new Stroke(Pen, 4), shapes.Single().Stroke);
    }

    [Fact]
    public void A_road_under_its_dashes_is_an_area()
    {
        var shapes = InLines(new(Round, null, new(Teal, 70)), new(Round, null, new(White, 4, [20, 16])));

        Assert.Equal([Pen, White, Pen], shapes.Select(shape => shape.Stroke!.Ink));
    }

    [Fact]
    public void A_line_too_wide_for_the_pen_turns_into_two()
    {
        foreach (var ink in new[] { Teal, Pen })
        {
            var shapes = InLines(new Shape(Round, null, new(ink, 20)));

            Assert.Equal([Pen, White], shapes.Select(shape => shape.Stroke!.Ink));
            Assert.InRange(shapes[0].Stroke!.Width - shapes[1].Stroke!.Width, 2, 6);
        }
    }

    [Fact]
    public void A_narrow_coloured_line_is_drawn_with_the_pen()
    {
        Assert.Equal(new Stroke(Pen, 4), InLines(new Shape(Round, null, new(Teal, 4))).Single().Stroke);
    }

    [Fact]
    public void Rain_does_not_change_the_pen()
    {
        var rain = Enumerable.Repeat(new Shape(Beside, null, new(Teal, 4)), 50);

        Assert.Equal([Pen], InLines([.. rain, new(Round, Teal, new(Pen, 4))]).Select(shape => shape.Stroke!.Ink).Distinct());
    }

    [Fact]
    public void What_is_seen_through_is_left_out()
    {
        var drawing = LineArt.From(new Picture(1200, 900, [new Shape(Round, Teal, null, 0.5)]), Pen);

        Assert.Empty(drawing.Shapes);
        Assert.Equal((1200, 900), (drawing.Width, drawing.Height));
    }

    [Fact]
    public void The_parts_of_a_shape_turn_to_lines_within_its_clip()
    {
        var group = InLines(Shape.Group([new(Round, Teal, null), new(Round, Teal, null, 0.5)], 1, Round)).Single();

        Assert.Equal(Round, group.Clip);
        Assert.Equal([null, White], group.Parts.Select(part => part.Fill));
    }

    private static ImmutableArray<Shape> InLines(params ImmutableArray<Shape> shapes) => LineArt.From(new Picture(1200, 900, shapes), Pen).Shapes;
}
