using System.Collections.Immutable;
using System.Globalization;
using PlainPlans.Drawing;

namespace PlainPlans.Pictures;

/// <summary>
/// Draws a scale from 0 to 10 with a name tag over each number that somebody chose: warm at 0, green at 10, with a sad, a
/// calm and a happy face under 0, 5 and 10, and the numbers' own words at both ends.
/// </summary>
public static class ScalePicture
{
    /// <summary>The width of the drawing, in its units. Its height follows from what it shows.</summary>
    public const double Width = 1000;

    /// <summary>How many scores one scale can show.</summary>
    public const int MaxScores = 9;

    internal const double LineWidth = 4.5;

    /// <summary>From the baseline up to the middle of a figure, as a share of the letters' size.</summary>
    internal const double MiddleOfLetters = 0.355;

    internal static readonly Ink Line = Ink.Parse("#33293B");
    internal static readonly Ink TagFill = Ink.Parse("#FFFDF9");

    private const double First = 62;
    private const double Step = 87.6;
    private const double Radius = 36;
    private const double Chosen = 7;
    private const double Margin = 10;
    private const double AboveCircles = 22;
    private const double BetweenTags = 14;
    private const double BelowCircles = 16;
    private const double EndWidth = 440;
    private const double FaceRadius = 27;

    // How far the middle of the mouth hangs below its corners, in radii.
    private static readonly ImmutableArray<(int Number, double Mouth)> Faces = [(0, -.42), (5, 0), (10, .46)];

    private static readonly Ink Inside = Ink.Parse("#FBF3E4");
    private static readonly Ink AtZero = Ink.Parse("#F3B29B");
    private static readonly Ink AtFive = Ink.Parse("#F8E0AA");
    private static readonly Ink AtTen = Ink.Parse("#B0D6B2");

    /// <summary>Draws the scale.</summary>
    /// <param name="zero">What 0 means, in a few words. Large print has room for about half as many.</param>
    /// <param name="ten">What 10 means.</param>
    /// <param name="scores">The scores, at most <see cref="MaxScores"/>; any number of them on one number.</param>
    /// <param name="size">How large the letters are.</param>
    /// <returns>
    /// The drawing. Long words stand in several lines; nothing is cut off. Where tags stand so close that a stem has to
    /// pass behind another tag, every tag says its number as well.
    /// </returns>
    /// <exception cref="ArgumentException">There are too many scores, or one is not 0 to 10.</exception>
    public static Drawing.Drawing Draw(string zero, string ten, ImmutableArray<ScalePictureScore> scores, ScalePictureSize size)
    {
        Check(zero, ten, scores);
        var (numberSize, labelSize) = size == ScalePictureSize.LargePrint ? (40.0, 38.0) : (30.0, 27.0);
        var tags = Placed(scores, labelSize);
        var levels = Levels(tags);
        var middle = Margin + Radius + (tags.IsEmpty ? 0 : levels[^1] - BetweenTags + AboveCircles);

        var shapes = ImmutableArray.CreateBuilder<Shape>();
        AddPath(shapes, middle);
        AddStems(shapes, tags, middle, levels);
        for (var number = 0; number <= 10; number++) AddNumber(shapes, number, middle, numberSize, scores.Any(score => score.Score == number));
        foreach (var tag in tags) shapes.AddRange(tag.Draw(Bottom(tag, middle, levels) - tag.Height));

        foreach (var (number, mouth) in Faces) AddFace(shapes, X(number), middle + Radius + FaceRadius + 10, mouth);

        var below = middle + Radius + 2 * FaceRadius + 10 + BelowCircles + labelSize;
        var bottom = Math.Max(
            AddEnd(shapes, zero, X(0) - Radius, below, labelSize, LetterAlign.Left),
            AddEnd(shapes, ten, X(10) + Radius, below, labelSize, LetterAlign.Right));
        return new(Width, Math.Ceiling(bottom + Margin), shapes.ToImmutable());
    }

    /// <summary>Says in words what the picture shows, for people who do not see it: both ends, then each score from low to high.</summary>
    public static string Describe(string zero, string ten, ImmutableArray<ScalePictureScore> scores)
    {
        Check(zero, ten, scores);
        var ends = $"A scale from 0 to 10. 0 means: {Sentence(zero)} 10 means: {Sentence(ten)}";
        if (scores.IsEmpty) return $"{ends} Nobody has chosen a number yet.";
        var said = scores.OrderBy(score => score.Score).Select(score => string.Create(CultureInfo.InvariantCulture, $"{score.Name}: {score.Score}."));
        return $"{ends} {string.Join(' ', said)}";
    }

    /// <summary>Whether there is a letter for every character. If not, leave the picture out and let the words stand alone.</summary>
    public static bool CanDraw(string zero, string ten, ImmutableArray<ScalePictureScore> scores) =>
        scores.Select(score => score.Name).Append(zero).Append(ten).SelectMany(Words).All(Lettering.CanWrite);

    internal static double X(int number) => First + Step * number;

    private static IEnumerable<string> Words(string text) => Lettering.Break(text, 1, double.MaxValue);

    private static void Check(string zero, string ten, ImmutableArray<ScalePictureScore> scores)
    {
        ArgumentNullException.ThrowIfNull(zero);
        ArgumentNullException.ThrowIfNull(ten);
        if (scores.Length > MaxScores) throw new ArgumentException($"A scale shows at most {MaxScores} scores.", nameof(scores));
        if (scores.Any(score => score.Score is < 0 or > 10)) throw new ArgumentException("A score is 0 to 10.", nameof(scores));
    }

    private static ImmutableArray<ScalePictureTag> Placed(ImmutableArray<ScalePictureScore> scores, double labelSize)
    {
        var (tags, crossings) = ScalePicturePlacing.Place([.. scores.Select(score => ScalePictureTag.Of(score, labelSize, withNumber: false))]);
        return crossings == 0
            ? tags
            : ScalePicturePlacing.Place([.. scores.Select(score => ScalePictureTag.Of(score, labelSize, withNumber: true))]).Tags;
    }

    // How far above the first level each level begins; the last is where the next would begin.
    private static double[] Levels(ImmutableArray<ScalePictureTag> tags)
    {
        List<double> levels = [0];
        while (tags.Any(tag => tag.Level == levels.Count - 1))
        {
            levels.Add(levels[^1] + BetweenTags + tags.Where(tag => tag.Level == levels.Count - 1).Max(tag => tag.Height));
        }

        return [.. levels];
    }

    private static double Bottom(ScalePictureTag tag, double middle, double[] levels) => middle - Radius - AboveCircles - levels[tag.Level];

    private static void AddPath(ImmutableArray<Shape>.Builder shapes, double middle)
    {
        var path = new OutlineBuilder().Move(X(0), middle).Line(X(10), middle).Build();
        shapes.Add(new(path, null, new(Line, 26)));
        shapes.Add(new(path, null, new(Inside, 16)));
    }

    private static void AddStems(ImmutableArray<Shape>.Builder shapes, ImmutableArray<ScalePictureTag> tags, double middle, double[] levels)
    {
        foreach (var stem in tags.GroupBy(tag => tag.Stem))
        {
            var top = stem.Min(tag => Bottom(tag, middle, levels));
            shapes.Add(new(new OutlineBuilder().Move(stem.Key, top).Line(stem.Key, middle - Radius).Build(), null, new(Line, LineWidth)));
        }
    }

    private static void AddNumber(ImmutableArray<Shape>.Builder shapes, int number, double middle, double size, bool isChosen)
    {
        var fill = number <= 5 ? AtZero.Mix(AtFive, number / 5.0) : AtFive.Mix(AtTen, (number - 5) / 5.0);
        shapes.Add(new(new OutlineBuilder().Circle(X(number), middle, Radius).Build(), fill, new(Line, isChosen ? Chosen : LineWidth)));
        var text = number.ToString(CultureInfo.InvariantCulture);
        var weight = isChosen ? LetterWeight.Bold : LetterWeight.Regular;
        shapes.AddRange(Lettering.Write(text, X(number), middle + MiddleOfLetters * size, size, LetterAlign.Centre, Line, weight));
    }

    // A plain face of nobody: what it feels is in its mouth, so that it is as clear in grey.
    private static void AddFace(ImmutableArray<Shape>.Builder shapes, double x, double y, double mouth)
    {
        shapes.Add(new(new OutlineBuilder().Circle(x, y, FaceRadius).Build(), TagFill, new(Line, LineWidth)));
        foreach (var side in new[] { -1, 1 })
            shapes.Add(new(new OutlineBuilder().Ellipse(x + side * .36 * FaceRadius, y - .20 * FaceRadius, .10 * FaceRadius, .14 * FaceRadius).Build(), Line, null));
        var corners = y + (.40 - mouth * .45) * FaceRadius;
        var smile = new OutlineBuilder().Move(x - .44 * FaceRadius, corners).Quadratic(x, corners + 1.5 * mouth * FaceRadius, x + .44 * FaceRadius, corners).Build();
        shapes.Add(new(smile, null, new(Line, LineWidth)));
    }

    // Returns where the words end below.
    private static double AddEnd(ImmutableArray<Shape>.Builder shapes, string text, double x, double baseline, double size, LetterAlign align)
    {
        foreach (var line in Lettering.Break(text, size, EndWidth))
        {
            shapes.AddRange(Lettering.Write(line, x, baseline, size, align, Line));
            baseline += Lettering.LineHeight * size;
        }

        return baseline - (Lettering.LineHeight - 0.25) * size;
    }

    private static string Sentence(string words)
    {
        var text = words.Trim();
        return text.EndsWith('.') || text.EndsWith('!') || text.EndsWith('?') ? text : text + ".";
    }
}
