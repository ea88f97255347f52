using System.Collections.Immutable;
using PlainPlans.Drawing;
using PlainPlans.Pictures;
using Picture = PlainPlans.Drawing.Drawing;

namespace PlainPlans.Tests.Pictures;

public class ScalePictureTests
{
    private const string Zero = "Not safe enough for Sam";
    private const string Ten = "Safe and well without us";

    private static readonly Ink TagFill = Ink.Parse("#FFFDF9");

    private static readonly string[] Names =
    [
        "Sam", "Mum", "Dad", "Nani", "Grandpa", "Ms Okafor", "Oluwaseun Adébáyò-Fotheringham the Third", "Zosia", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch",
    ];

    public static TheoryData<string, ScalePictureSize> Scales()
    {
        var scales = new TheoryData<string, ScalePictureSize>();
        string[] all = ["", "0", "5", "10", "45567", "000000000", "555555555", "101010101010101010", "012345678", "0134689", "2345678910", "55566", "0010"];
        var random = new Random(2024);
        var mixed = Enumerable.Range(0, 20).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(1, 10)).Select(_ => random.Next(11))));
        foreach (var scores in all.Concat(mixed))
        {
            scales.Add(scores, ScalePictureSize.Standard);
            scales.Add(scores, ScalePictureSize.LargePrint);
        }

        return scales;
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Every_tag_hangs_over_its_number_and_covers_no_other_tag(string numbers, ScalePictureSize size)
    {
        var scores = Scores(numbers);

        var drawing = ScalePicture.Draw(Zero, Ten, scores, size);

        var tags = drawing.Shapes.Where(shape => shape.Fill == TagFill).Select(Bounds).ToImmutableArray();
        Assert.Equal(scores.Length, tags.Length);
        Assert.All(tags.SelectMany((tag, i) => tags.Take(i).Select(other => (tag, other))), pair => Assert.False(Overlap(pair.tag, pair.other)));
        foreach (var chosen in scores.GroupBy(score => score.Score))
        {
            Assert.True(tags.Count(tag => tag.Left < X(chosen.Key) - 20 && tag.Right > X(chosen.Key) + 20) >= chosen.Count(), $"A tag is missing over {chosen.Key}.");
        }
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Nothing_is_cut_off(string numbers, ScalePictureSize size)
    {
        var drawing = ScalePicture.Draw(string.Join(' ', Enumerable.Repeat(Zero, 4)), Names[8] + Ten, Scores(numbers), size);

        Assert.All(drawing.Shapes, shape =>
        {
            var (left, top, right, bottom) = Bounds(shape);
            Assert.True(left >= 0 && top >= 0 && right <= drawing.Width && bottom <= drawing.Height);
        });
    }

    [Theory]
    [InlineData("4 5 5 6 7")]
    [InlineData("0 1 3 3 4 6 8 9 10")]
    public void No_stem_passes_behind_the_tag_of_another_number_where_there_is_a_way(string numbers)
    {
        var scores = Scores(numbers, ["Sam", "Amina", "Dad", "Mum", "Nan", "Uncle Joe", "Zosia", "Mr Lee", "Grandpa"]);

        var drawing = ScalePicture.Draw(Zero, Ten, scores, ScalePictureSize.Standard);

        var tags = drawing.Shapes.Where(shape => shape.Fill == TagFill).Select(Bounds).ToImmutableArray();
        var stems = drawing.Shapes.Where(shape => shape.Fill is null && shape.Stroke!.Width == 4.5 && shape.Outline.Points.Length == 2).Select(Bounds);
        Assert.All(stems, stem =>
        {
            // The stem begins at the highest of its own tags.
            var middle = (stem.Left + stem.Right) / 2;
            var passed = tags.Count(tag => tag.Left < middle && tag.Right > middle && tag.Bottom > stem.Top - 5);
            Assert.Equal(scores.Count(score => Math.Abs(X(score.Score) - middle) < 1), passed);
        });
    }

    [Theory]
    [InlineData("4 5 5 6 6", 3)]
    [InlineData("4 5 5 6 7", 3)]
    [InlineData("3 7", 1)]
    [InlineData("5 5 5 5", 4)]
    public void Tags_stack_no_higher_than_they_must(string numbers, int levels)
    {
        var scores = Scores(numbers, ["Tomasz", "Marta", "Priya", "Zosia", "Mr Hughes"]);

        var drawing = ScalePicture.Draw(Zero, Ten, scores, ScalePictureSize.Standard);

        var tags = drawing.Shapes.Where(shape => shape.Fill == TagFill).Select(Bounds);
        Assert.Equal(levels, tags.Select(tag => Math.Round(tag.Top)).Distinct().Count());
    }

    [Fact]
    public void Tags_that_cannot_be_kept_apart_say_their_number()
    {
        // Each tag is wider than any gap between the stems beside it.
        var everyone = Scores("0 2 3 4 5 6 7 8 10", [.. Enumerable.Repeat("Godmother", 9)]);

        var crowded = ScalePicture.Draw(Zero, Ten, everyone, ScalePictureSize.LargePrint);
        var roomy = ScalePicture.Draw(Zero, Ten, everyone[..2], ScalePictureSize.LargePrint);

        Assert.All(everyone, score => Assert.True(Says(crowded, $"Godmother:\u00A0{score.Score}")));
        Assert.True(Says(roomy, "Godmother"));
    }

    [Fact]
    public void A_long_name_stands_in_several_lines()
    {
        var drawing = ScalePicture.Draw(Zero, Ten, Scores("2", [Names[6]]), ScalePictureSize.LargePrint);

        Assert.All(["Oluwaseun", "Adébáyò-", "Fotheringham", "the Third"], line => Assert.True(Says(drawing, line), line));
    }

    [Fact]
    public void A_number_that_somebody_chose_stands_out()
    {
        var circles = Circles(ScalePicture.Draw(Zero, Ten, Scores("4 4 9"), ScalePictureSize.Standard));

        Assert.Equal(Enumerable.Range(0, 11).Select(number => number is 4 or 9 ? 7 : 4.5), circles.Select(circle => circle.Stroke!.Width));
    }

    [Fact]
    public void The_colours_run_from_warm_to_green()
    {
        var circles = Circles(ScalePicture.Draw(Zero, Ten, [], ScalePictureSize.Standard));

        Assert.Equal(
            "#F3B29B #F4BB9E #F5C4A1 #F6CEA4 #F7D7A7 #F8E0AA #EADEAC #DBDCAD #CDDAAF #BED8B0 #B0D6B2",
            string.Join(' ', circles.Select(circle => circle.Fill)));
    }

    [Fact]
    public void A_portrait_stays_within_the_circle_at_the_head_of_its_tag()
    {
        var green = new Ink(0, 128, 0);
        var portrait = new Picture(240, 240, [new(new OutlineBuilder().Circle(120, 120, 112).Build(), green, null)]);

        var drawing = ScalePicture.Draw(Zero, Ten, [new("Sam", 6, portrait)], ScalePictureSize.Standard);

        var tag = Bounds(drawing.Shapes.Single(shape => shape.Fill == TagFill));
        var head = Bounds(drawing.Shapes.Single(shape => shape.Fill == green));
        Assert.Equal(46, head.Right - head.Left, 1.0);
        Assert.Equal(tag.Left + 2.25 + 36, (head.Left + head.Right) / 2, 0.1);
        Assert.Equal((tag.Top + tag.Bottom) / 2, (head.Top + head.Bottom) / 2, 0.1);
    }

    [Fact]
    public void The_words_list_both_ends_and_each_score_from_low_to_high()
    {
        var words = ScalePicture.Describe("Sam is not safe.", Ten, Scores("9 3 3"));

        Assert.Equal("A scale from 0 to 10. 0 means: Sam is not safe. 10 means: Safe and well without us. Mum: 3. Dad: 3. Sam: 9.", words);
    }

    [Fact]
    public void The_words_say_when_nobody_has_chosen()
    {
        Assert.EndsWith("Nobody has chosen a number yet.", ScalePicture.Describe(Zero, Ten, []), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sam", true)]
    [InlineData("Two\nlines", true)]
    [InlineData("Żaneta", true)]
    [InlineData("中文", false)]
    [InlineData("محمد", false)]
    public void Names_without_letters_of_ours_are_known_before(string name, bool expected)
    {
        Assert.Equal(expected, ScalePicture.CanDraw(Zero, Ten, [new(name, 3, null)]));
    }

    [Fact]
    public void Too_many_scores_or_a_wrong_one_are_our_mistake()
    {
        var ten = Enumerable.Range(0, 10).Select(i => new ScalePictureScore("Sam", i, null)).ToImmutableArray();

        Assert.Throws<ArgumentException>(() => ScalePicture.Draw(Zero, Ten, ten, ScalePictureSize.Standard));
        Assert.Throws<ArgumentException>(() => ScalePicture.Draw(Zero, Ten, [new("Sam", 11, null)], ScalePictureSize.Standard));
        Assert.Throws<ArgumentException>(() => ScalePicture.Describe(Zero, Ten, [new("Sam", -1, null)]));
    }

    private static double X(int number) => 62 + 87.6 * number;

    private static IEnumerable<Shape> Circles(Picture drawing) =>
        drawing.Shapes.Where(shape => shape.Fill is { } fill && fill != TagFill).Take(11); // the faces follow

    private static ImmutableArray<ScalePictureScore> Scores(string numbers, string[]? names = null)
    {
        var split = numbers.Contains(' ', StringComparison.Ordinal) ? numbers.Split(' ') : numbers.Replace("10", "T", StringComparison.Ordinal).Select(digit => digit == 'T' ? "10" : digit.ToString());
        return [.. split.Select((number, i) => new ScalePictureScore((names ?? Names)[i], int.Parse(number, System.Globalization.CultureInfo.InvariantCulture), null))];
    }

    // The steps of the pen tell a line of large bold letters from any other.
    private static bool Says(Picture drawing, string line)
    {
        var steps = Lettering.Write(line, 0, 0, 38, LetterAlign.Left, TagFill, LetterWeight.Bold).Single().Outline.Steps;
        return drawing.Shapes.Any(shape => shape.Outline.Steps.SequenceEqual(steps));
    }

    private static bool Overlap((double Left, double Top, double Right, double Bottom) one, (double Left, double Top, double Right, double Bottom) other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;

    // Curves stay within their control points.
    private static (double Left, double Top, double Right, double Bottom) Bounds(Shape shape)
    {
        var (points, reach) = (shape.Outline.Points, (shape.Stroke?.Width ?? 0) / 2);
        return (points.Min(p => p.X) - reach, points.Min(p => p.Y) - reach, points.Max(p => p.X) + reach, points.Max(p => p.Y) + reach);
    }
}
