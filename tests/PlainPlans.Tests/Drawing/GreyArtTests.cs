using PlainPlans.Drawing;
using Picture = PlainPlans.Drawing.Drawing;

namespace PlainPlans.Tests.Drawing;

public class GreyArtTests
{
    [Fact]
    public void Each_colour_becomes_the_grey_that_is_as_light_and_nothing_else_changes()
    {
        var outline = new OutlineBuilder().Circle(50, 50, 20).Build();
        var drawing = new Picture(120, 90, [new(outline, new(255, 0, 0), new(new(0, 255, 0), 4, [3, 1]), 0.5)]);

        var grey = GreyArt.From(drawing);

        var shape = grey.Shapes.Single();
        Assert.Equal((120, 90), (grey.Width, grey.Height));
        Assert.Equal(drawing.Shapes[0] with { Fill = new(76, 76, 76), Stroke = drawing.Shapes[0].Stroke! with { Ink = new(150, 150, 150) } }, shape);
    }

    [Fact]
    public void White_black_and_grey_stay_what_they_are()
    {
        Assert.All(Enumerable.Range(0, 256), value =>
        {
            var ink = new Ink((byte)value, (byte)value, (byte)value);
            Assert.Equal(ink, ink.Grey());
        });
    }

    [Fact]
    public void The_parts_of_a_shape_turn_grey_with_it()
    {
        var part = new Shape(new OutlineBuilder().Circle(50, 50, 20).Build(), new(255, 0, 0), null);

        var group = GreyArt.From(new Picture(120, 90, [Shape.Group([part], 0.5, part.Outline)])).Shapes.Single();

        Assert.Equal(new Ink(76, 76, 76), group.Parts.Single().Fill);
        Assert.Equal((0.5, part.Outline), (group.Opacity, group.Clip));
    }
}
