using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Drawing;
using PlainPlans.Pictures;
using Picture = PlainPlans.Drawing.Drawing;

namespace PlainPlans.Tests.Drawing;

/// <summary>
/// How near the pixels of real panels come to those of a picture four times as wide and high, made smaller by taking the
/// mean of sixteen. (Our own pen draws that one as well; <see cref="SlowPixels"/> vouches for the pen.)
/// </summary>
public class QualityTests
{
    private const int Wide = 800;
    private const int Times = 4;
    private const double LeastDecibels = 46;

    public static TheoryData<int> Frames() => [0, 3, 6, 9];

    [Theory]
    [MemberData(nameof(Frames))]
    public void A_panel_looks_like_one_drawn_sixteen_times_as_finely(int frame)
    {
        var drawing = Panel(frame);
        var height = (int)Math.Round(drawing.Height * Wide / drawing.Width);
        using var fine = Painted(drawing, Wide * Times, height * Times);

        var file = PngPicture.Read(PngWriter.Write(drawing, Wide, 166));

        double sum = 0;
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < Wide; x++)
            {
                var (wanted, got) = (Mean(fine, x, y), file.At(x, y));
                sum += Square(wanted.Red - got.Red) + Square(wanted.Green - got.Green) + Square(wanted.Blue - got.Blue);
            }
        }

        Assert.Equal(3, file.ColourType);
        var decibels = 10 * Math.Log10(255 * 255 / (sum / (3.0 * Wide * height)));
        Assert.True(decibels >= LeastDecibels, $"{decibels:0.0} dB.");
    }

    private static Picture Panel(int frame)
    {
        using var sample = JsonDocument.Parse(File.ReadAllText(Repository.At("templates", "words-and-pictures", "sample.json")));
        var data = sample.RootElement.GetProperty("data");
        var scenes = data.GetProperty("frames").EnumerateArray().Where(each => each.TryGetProperty("scene", out _)).ToList();
        return ScenePainter.Draw(SceneReader.Read(scenes[frame].GetProperty("scene"), "/scene", Cast.Read(data.GetProperty("people")), new Notes())!);
    }

    private static PixelSurface Painted(Picture drawing, int width, int height)
    {
        var surface = new PixelSurface(width, height, width / drawing.Width);
        foreach (var shape in drawing.Shapes) surface.Draw(shape);
        return surface;
    }

    private static (double Red, double Green, double Blue) Mean(PixelSurface fine, int x, int y)
    {
        var (red, green, blue) = (0.0, 0.0, 0.0);
        for (var row = y * Times; row < (y + 1) * Times; row++)
        {
            foreach (var pixel in fine.Row(row).Slice(x * Times, Times))
            {
                red += (byte)pixel;
                green += (byte)(pixel >> 8);
                blue += (byte)(pixel >> 16);
            }
        }

        const double Count = Times * Times;
        return (red / Count, green / Count, blue / Count);
    }

    private static double Square(double value) => value * value;
}
