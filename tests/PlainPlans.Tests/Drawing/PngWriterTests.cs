using System.Collections.Immutable;
using System.Security.Cryptography;
using PlainPlans.Drawing;
using Picture = PlainPlans.Drawing.Drawing;

namespace PlainPlans.Tests.Drawing;

public class PngWriterTests
{
    private static readonly Ink Black = new(0, 0, 0);
    private static readonly Ink Teal = Ink.Parse("#2E9C95");
    private static readonly Ink Coral = Ink.Parse("#EC7F62");

    public static TheoryData<string, Shape> Shapes() => new()
    {
        { "a circle", new(new OutlineBuilder().Circle(10.3, 7.7, 6.2).Build(), Teal, null) },
        { "a circle with a line", new(new OutlineBuilder().Circle(10, 7.5, 5).Build(), Teal, new(Black, 2.2)) },
        { "a circle seen through", new(new OutlineBuilder().Circle(10, 7.5, 5).Build(), Teal, null, 0.4) },
        { "a ring with its hole", new(new OutlineBuilder().Circle(10, 7, 6).Move(13, 7).Cubic(13, 3, 7, 3, 7, 7).Cubic(7, 11, 13, 11, 13, 7).Build(), Coral, null) },
        { "a star over itself", new(new OutlineBuilder().Move(10, 1).Line(14, 13).Line(3, 5).Line(17, 5).Line(6, 13).Close().Build(), Coral, null) },
        { "a line with corners", new(new OutlineBuilder().Move(3, 12).Line(6, 3).Line(9, 12).Line(9.5, 4).Line(17, 11).Build(), null, new(Black, 1.5)) },
        { "a fat line in a tight curve", new(new OutlineBuilder().Move(4, 12).Cubic(4, -4, 11, -4, 11, 12).Cubic(11, 14, 15, 14, 15, 9).Build(), null, new(Teal, 4)) },
        { "a line back along itself", new(new OutlineBuilder().Move(4, 4).Line(16, 9).Line(4, 4).Build(), null, new(Teal, 3)) },
        { "a closed corner", new(new OutlineBuilder().Move(4, 3).Line(16, 7).Line(4, 12).Close().Build(), null, new(Coral, 2.5)) },
        { "a curve with one control point", new(new OutlineBuilder().Move(2, 12).Quadratic(10, -8, 18, 12).Build(), Teal, new(Black, 0.6)) },
        { "a dot", new(new OutlineBuilder().Move(8.2, 6.1).Line(8.2, 6.1).Build(), null, new(Black, 5)) },
        { "a hair", new(new OutlineBuilder().Move(1, 1).Line(19, 13.3).Build(), null, new(Black, 0.05)) },
        { "far outside", new(new OutlineBuilder().Move(-900, -400).Line(800, 700).Line(-30, 9000).Close().Build(), Teal, new(Black, 3)) },
        { "over the left edge", new(new OutlineBuilder().Circle(0, 7, 5).Build(), Teal, new(Black, 2)) },
        { "over the right edge", new(new OutlineBuilder().Circle(20, 7, 5).Build(), Teal, new(Black, 2)) },
        { "over the corners", new(new OutlineBuilder().Circle(10, 7, 12.2).Build(), Teal, new(Black, 1)) },
        { "a star with a hole", new(new OutlineBuilder().Move(10, 1).Line(14, 13).Line(3, 5).Line(17, 5).Line(6, 13).Close().Build(), Coral, null) { Rule = FillRule.EvenOdd } },
        { "three rings", new(new OutlineBuilder().Circle(10, 7, 6).Circle(10, 7, 4).Circle(10, 7, 2).Build(), Coral, null, 0.7) { Rule = FillRule.EvenOdd } },
        { "a line with flat ends", new(new OutlineBuilder().Move(3, 12).Line(6, 3).Cubic(9, 12, 9, 12, 16, 4).Build(), null, new(Black, 2) { End = LineEnd.Flat }) },
        { "a line with points", new(new OutlineBuilder().Move(3, 12).Line(6, 4).Line(9, 12).Line(15, 9).Line(16.5, 3).Build(), null, new(Black, 1.5) { Join = LineJoin.Mitre }) },
        { "a line with cut corners", new(new OutlineBuilder().Move(3, 12).Line(6, 4).Line(9, 12).Line(15, 9).Line(16.5, 3).Build(), null, new(Black, 1.5) { Join = LineJoin.Mitre, MitreLimit = 1.5, End = LineEnd.Flat }) },
        { "a frame with points", new(new OutlineBuilder().Move(4, 3).Line(16, 5).Line(9, 12).Close().Build(), Teal, new(Black, 2) { Join = LineJoin.Mitre, End = LineEnd.Flat }, 0.6) },
        { "what a circle cuts out", new(new OutlineBuilder().Rectangle(2, 2, 16, 7).Build(), Teal, new(Black, 2), 0.8) { Clip = new OutlineBuilder().Circle(9.3, 7.7, 5.4).Build() } },
        { "seen through as one", Shape.Group([
            new(new OutlineBuilder().Circle(7, 7, 4.5).Build(), Teal, new(Black, 2)),
            new(new OutlineBuilder().Circle(12, 8, 4.5).Build(), Coral, null)], 0.5) },
        { "a cut in a cut", Shape.Group([
            new(new OutlineBuilder().Rectangle(0, 0, 20, 15).Build(), Teal, null),
            new(new OutlineBuilder().Rectangle(0, 4, 20, 5).Build(), Coral, null) { Clip = new OutlineBuilder().Circle(12, 7, 5).Build() }],
            0.7, new OutlineBuilder().Circle(7, 7, 5.5).Build()) },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_shape_has_the_pixels_that_it_covers(string name, Shape shape)
    {
        var drawing = new Picture(20, 15, [shape]);
        var expected = SlowPixels.Of(drawing, 3);

        var actual = PngPicture.Read(PngWriter.Write(drawing, 60, 10));

        double worst = 0, sum = 0;
        for (var i = 0; i < 60 * 45; i++)
        {
            var (wanted, got) = (expected[i % 60, i / 60], actual.At(i % 60, i / 60));
            var error = Math.Max(Math.Abs(wanted.Red - got.Red), Math.Max(Math.Abs(wanted.Green - got.Green), Math.Abs(wanted.Blue - got.Blue)));
            worst = Math.Max(worst, error);
            sum += error;
        }

        // Where a line covers itself, the two edges in one pixel add up; a pixel left out or filled by mistake is off by more.
        var (most, mean) = name.Contains("itself", StringComparison.Ordinal) ? (110, 2.0) : (60, 0.5);
        Assert.True(worst <= most, $"{name}: {worst:0} of 255 in one pixel.");
        Assert.True(sum / (60 * 45) <= mean, $"{name}: {sum / (60 * 45):0.00} of 255 on average.");
    }

    [Fact]
    public void The_file_is_packed_at_the_second_level()
    {
        var rings = Enumerable.Range(1, 12).Select(size => new Shape(new OutlineBuilder().Circle(10, 7, size * .7).Build(), null, new(size % 2 == 0 ? Teal : Coral, .3)));

        Assert.Equal([2], Enumerable.Range(1, 9).Where(PngPicture.Read(PngWriter.Write(new Picture(20, 15, [.. rings]), 500, 60)).IsPackedAt));
    }

    [Fact]
    public void A_rectangle_on_half_pixels_is_exact()
    {
        var drawing = new Picture(4, 4, [new(new OutlineBuilder().Rectangle(0.5, 1.25, 2, 2).Build(), Black, null)]);

        var picture = PngPicture.Read(PngWriter.Write(drawing, 4, 4));

        var rows = Enumerable.Range(0, 4).Select(y => string.Join(' ', Enumerable.Range(0, 4).Select(x => picture.At(x, y).Red)));
        Assert.Equal(["255 255 255 255", "159 64 159 255", "127 0 127 255", "223 191 223 255"], rows);
    }

    [Fact]
    public void A_part_without_a_length_leaves_a_dot_only_where_ends_are_round()
    {
        var point = new OutlineBuilder().Move(5, 5).Line(5, 5).Build();

        Assert.NotEqual((255, 255, 255), MiddleOf(new Shape(point, null, new(Black, 4))));
        Assert.Equal((255, 255, 255), MiddleOf(new Shape(point, null, new(Black, 4) { End = LineEnd.Flat })));
    }

    [Fact]
    public void Nothing_is_painted_outside_a_clip_that_is_nowhere()
    {
        var everywhere = new OutlineBuilder().Rectangle(0, 0, 10, 10).Build();

        Assert.Equal((255, 255, 255), MiddleOf(new Shape(everywhere, Teal, null) { Clip = new OutlineBuilder().Build() }));
        Assert.Equal((255, 255, 255), MiddleOf(new Shape(everywhere, Teal, null) { Clip = new OutlineBuilder().Circle(-50, 5, 3).Build() }));
    }

    [Fact]
    public void What_is_seen_through_as_one_is_no_darker_where_its_parts_overlap()
    {
        Shape[] squares = [new(new OutlineBuilder().Rectangle(0, 0, 6, 10).Build(), Black, null), new(new OutlineBuilder().Rectangle(4, 0, 6, 10).Build(), Black, null)];

        Assert.Equal((127, 127, 127), MiddleOf(Shape.Group([.. squares], 0.5)));
        Assert.Equal((127, 127, 127), MiddleOf(new Shape(squares[0].Outline, Black, null, 0.5) { Parts = [squares[1]] }));
    }

    private static (int Red, int Green, int Blue) MiddleOf(Shape shape) => PngPicture.Read(PngWriter.Write(new Picture(10, 10, [shape]), 10, 10)).At(5, 5);

    [Fact]
    public void Dashes_and_gaps_take_turns_and_have_round_ends()
    {
        var dashed = new Stroke(Black, 2, [8, 8]);
        var drawing = new Picture(48, 10, [new(new OutlineBuilder().Move(4, 5).Line(44, 5).Build(), null, dashed)]);

        var picture = PngPicture.Read(PngWriter.Write(drawing, 48, 10));

        var row = string.Concat(Enumerable.Range(0, 48).Select(x => picture.At(x, 4).Red switch { 0 => '#', 255 => '.', _ => '+' }));
        Assert.Equal("...+########+......+########+......+########+...", row);
    }

    [Fact]
    public void Dashes_that_would_never_end_are_an_unbroken_line()
    {
        var outline = new OutlineBuilder().Move(-1e6, 5).Line(1e6, 5).Build();
        var fine = new Picture(50, 10, [new(outline, null, new(Black, 2, [0.001, 0.001]))]);
        var solid = new Picture(50, 10, [new(outline, null, new(Black, 2))]);

        Assert.Equal(PngWriter.Write(solid, 50, 10), PngWriter.Write(fine, 50, 10));
    }

    [Fact]
    public void The_file_says_how_large_it_prints()
    {
        var picture = PngPicture.Read(PngWriter.Write(new Picture(120, 90, []), 1200, 101.6));

        Assert.Equal((1200, 900, 11811), (picture.Width, picture.Height, picture.PixelsPerMetre));
    }

    [Fact]
    public void Every_ink_keeps_its_exact_colour_among_soft_edges()
    {
        var inks = Enumerable.Range(0, 200).Select(i => new Ink((byte)(i * 97), (byte)(i * 31), (byte)(i * 151))).ToImmutableArray();
        var dots = inks.Select((ink, i) => new Shape(new OutlineBuilder().Circle(i % 20 * 10 + 5, i / 20 * 10 + 5, 4.3).Build(), ink, null));
        var drawing = new Picture(200, 100, [.. dots]);

        var picture = PngPicture.Read(PngWriter.Write(drawing, 300, 100));

        Assert.Equal(3, picture.ColourType);
        Assert.All(inks.Select((ink, i) => (ink, i)), pair => Assert.Equal(
            (pair.ink.Red, pair.ink.Green, pair.ink.Blue), picture.At((int)((pair.i % 20 * 10 + 5) * 1.5), (int)((pair.i / 20 * 10 + 5) * 1.5))));
    }

    [Fact]
    public void More_than_256_inks_are_written_in_full_colour()
    {
        var squares = Enumerable.Range(0, 300).Select(i =>
            new Shape(new OutlineBuilder().Rectangle(i % 20, i / 20, 1, 1).Build(), new Ink((byte)i, (byte)(i / 256), 7), null));

        var picture = PngPicture.Read(PngWriter.Write(new Picture(20, 15, [.. squares]), 200, 10));

        Assert.Equal(2, picture.ColourType);
        Assert.Equal((299 - 256, 1, 7), picture.At(195, 145));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    [InlineData(-1e9)]
    public void Numbers_out_of_all_proportion_do_no_harm(double wild)
    {
        var outline = new Outline(
            [Step.Close, Step.Line, Step.Cubic, Step.Close, Step.Quadratic, Step.Move],
            [new(wild, 3), new(3, wild), new(wild, wild), new(5, 5), new(wild, -wild), new(7, 2), new(1, wild)]);
        var shape = new Shape(outline, Teal, new Stroke(Black, wild, [wild, 2]), Math.Abs(wild));

        var picture = PngPicture.Read(PngWriter.Write(new Picture(20, 10, [shape]), 20, 10));

        Assert.Equal((20, 10), (picture.Width, picture.Height));
    }

    [Theory]
    [InlineData(0, 20)]
    [InlineData(20_000, 20)]
    [InlineData(10, 0)]
    [InlineData(10, double.NaN)]
    public void A_measure_that_makes_no_picture_is_our_mistake(int pixels, double millimetres)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PngWriter.Write(new Picture(10, 10, []), pixels, millimetres));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(10, double.NaN)]
    [InlineData(1, 100_000)]
    public void A_drawing_without_a_shape_of_its_own_is_our_mistake(double width, double height)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PngWriter.Write(new Picture(width, height, []), 100, 10));
    }

    [Fact]
    public async Task Many_threads_write_the_same_bytes()
    {
        var drawing = Everything();
        var expected = PngWriter.Write(drawing, 400, 50);

        var files = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => PngWriter.Write(drawing, 400, 50))));

        Assert.All(files, file => Assert.Equal(expected, file));
    }

    // The sum of the pixels was taken once, and holds on every machine: run the tests with DOTNET_EnableHWIntrinsic=0
    // to see the vectors do the same sums as the narrowest processor.
    [Fact]
    public void Every_machine_draws_the_same_pixels()
    {
        var picture = PngPicture.Read(PngWriter.Write(Everything(), 400, 50));

        var pixels = Enumerable.Range(0, picture.Width * picture.Height)
            .Select(i => picture.At(i % picture.Width, i / picture.Width))
            .SelectMany(pixel => new[] { (byte)pixel.Red, (byte)pixel.Green, (byte)pixel.Blue });
        Assert.Equal("61501A1297164411", Convert.ToHexString(SHA256.HashData([.. pixels]))[..16]);
    }

    [Fact]
    public void A_shape_is_the_same_in_one_band_of_rows_or_in_many()
    {
        // The far square makes the shape so wide that only a few rows of it are worked out at a time.
        var near = new OutlineBuilder().Move(10, 3).Line(190, 40).Line(100, 118).Line(30, 97).Close();
        var inOne = LeftOf(200, near.Build());

        var inMany = LeftOf(8000, near.Rectangle(7900, 50, 10, 10).Build());

        Assert.Equal(inOne, inMany);
        Assert.Contains(inOne, pixel => pixel != uint.MaxValue);
    }

    private static uint[] LeftOf(int width, Outline outline)
    {
        using var surface = new PixelSurface(width, 120, 1);
        surface.Draw(new(outline, Teal, null));
        return [.. Enumerable.Range(0, 120).SelectMany(y => surface.Row(y)[..200].ToArray())];
    }

    private static Picture Everything() => new(20, 15, [
        .. Shapes().Select(row => (Shape)row[1]),
        new(new OutlineBuilder().Rectangle(2, 2, 16, 11, 3).Build(), null, new(Coral, 0.7, [1.5, 2, 0, 2]), 0.8)]);
}
