using PlainPlans.Drawing;
using PlainPlans.Tests.Drawing;

namespace PlainPlans.Tests;

public class GreyPaperTests
{
    private static readonly Ink Pen = Ink.Parse("#33293B");

    [Fact]
    public void A_picture_is_cut_off_at_its_edges()
    {
        var paper = new GreyPaper(40, 20);
        paper.Draw([new(new OutlineBuilder().Circle(10, 10, 30).Build(), Pen, null)], 10, 5, 20, 10, 0, 0, 1);

        var picture = PngPicture.Read(paper.ToPng());

        Assert.Equal((40, 20), (picture.Width, picture.Height));
        Assert.True(picture.At(10, 5).Red < 80 && picture.At(29, 14).Red < 80);
        Assert.Equal((255, 255, 255), picture.At(9, 5));
        Assert.Equal((255, 255, 255), picture.At(30, 14));
        Assert.Equal((255, 255, 255), picture.At(20, 15));
    }

    [Fact]
    public void A_line_that_moves_by_one_pixel_is_seen()
    {
        var (mean, most) = PngPicture.Read(Line(10)).DifferenceTo(PngPicture.Read(Line(11)));

        Assert.InRange(most, 100, 255);
        Assert.InRange(mean, 1, 255);
        Assert.Equal((0, 0), PngPicture.Read(Line(10)).DifferenceTo(PngPicture.Read(Line(10))));
    }

    private static byte[] Line(double x)
    {
        var paper = new GreyPaper(40, 20);
        paper.Draw([new(new OutlineBuilder().Move(x, 0).Line(x, 20).Build(), null, new(Pen, 3))], 0, 0, 40, 20, 0, 0, 1);
        return paper.ToPng();
    }
}
