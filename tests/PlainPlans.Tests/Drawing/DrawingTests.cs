using PlainPlans.Drawing;
using Picture = PlainPlans.Drawing.Drawing;

namespace PlainPlans.Tests.Drawing;

public class DrawingTests
{
    [Fact]
    public void A_drawing_placed_in_another_is_scaled_then_moved()
    {
        var line = new OutlineBuilder().Move(10, 20).Line(30, 40).Build();
        var drawing = new Picture(100, 100, [new(line, null, new Stroke(new(0, 0, 0), 4, [6, 2]), 0.5)]);

        var placed = drawing.PlacedAt(100, 200, 0.5).Single();

        Assert.Equal([new Point(105, 210), new Point(115, 220)], placed.Outline.Points.ToArray());
        Assert.Equal(2, placed.Stroke!.Width);
        Assert.Equal([3.0, 1.0], placed.Stroke.Dash.ToArray());
        Assert.Equal(0.5, placed.Opacity);
    }

    [Fact]
    public void Clip_and_parts_are_placed_with_their_shape()
    {
        var line = new OutlineBuilder().Move(10, 20).Line(30, 40).Build();
        var stroke = new Stroke(new(0, 0, 0), 4) { Join = LineJoin.Mitre, MitreLimit = 2, End = LineEnd.Flat };
        var drawing = new Picture(100, 100, [Shape.Group([new(line, null, stroke) { Rule = FillRule.EvenOdd }], 0.5, line)]);

        var placed = drawing.PlacedAt(100, 200, 0.5).Single();

        Assert.Equal([new Point(105, 210), new Point(115, 220)], placed.Clip!.Points.ToArray());
        Assert.Equal([new Point(105, 210), new Point(115, 220)], placed.Parts.Single().Outline.Points.ToArray());
        Assert.Equal((2, LineJoin.Mitre, 2, LineEnd.Flat), (placed.Parts[0].Stroke!.Width, placed.Parts[0].Stroke!.Join, placed.Parts[0].Stroke!.MitreLimit, placed.Parts[0].Stroke!.End));
        Assert.Equal(FillRule.EvenOdd, placed.Parts[0].Rule);
    }

    [Fact]
    public void A_co_ordinate_that_is_no_number_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new OutlineBuilder().Line(double.NaN, 0));
        Assert.Throws<ArgumentException>(() => new OutlineBuilder().Circle(0, double.PositiveInfinity, 1));
    }

    [Fact]
    public void Co_ordinates_are_kept_in_hundredths()
    {
        var point = new OutlineBuilder().Move(1.0 / 3, -2.0 / 3).Build().Points.Single();

        Assert.Equal(new Point(0.33, -0.67), point);
    }
}
