using System.Collections.Immutable;
using System.Globalization;
using PlainPlans.Drawing;

namespace PlainPlans.Pictures;

/// <summary>A name tag on a scale, and where it stands once it has been placed.</summary>
internal sealed record ScalePictureTag(ScalePictureScore Score, ImmutableArray<string> Lines, double LetterSize, double Width, double Height)
{
    public const double Radius = 30;

    private const double OneLine = 60;
    private const double HeadMiddle = 36;
    private const double HeadRadius = 23;
    private const double AfterName = 24;
    private const double MostLetters = 300;
    private const double LineStep = 1.2;

    /// <summary>Its left end.</summary>
    public double Left { get; init; }

    /// <summary>How many tags stand between it and the scale.</summary>
    public int Level { get; init; }

    /// <summary>The x of the number it belongs to.</summary>
    public double Stem => ScalePicture.X(Score.Score);

    private double NameLeft => Score.Portrait is null ? AfterName : HeadMiddle + Radius;

    /// <summary>Measures a tag. A long name stands in several lines.</summary>
    public static ScalePictureTag Of(ScalePictureScore score, double letterSize, bool withNumber)
    {
        var name = withNumber ? string.Create(CultureInfo.InvariantCulture, $"{score.Name}:\u00A0{score.Score}") : score.Name;
        var lines = Lettering.Break(name, letterSize, MostLetters, LetterWeight.Bold);
        var letters = lines.Max(line => Lettering.Width(line, letterSize, LetterWeight.Bold));
        var tag = new ScalePictureTag(score, lines, letterSize, 0, OneLine + (lines.Length - 1) * LineStep * letterSize);
        return tag with { Width = Math.Max(tag.NameLeft + letters + AfterName, 2 * Radius) };
    }

    /// <summary>Draws the tag with its top at <paramref name="top"/>.</summary>
    public IEnumerable<Shape> Draw(double top)
    {
        var body = new OutlineBuilder().Rectangle(Left, top, Width, Height, Radius).Build();
        yield return new(body, ScalePicture.TagFill, new(ScalePicture.Line, ScalePicture.LineWidth));
        if (Score.Portrait is { } portrait)
        {
            foreach (var shape in DrawHead(portrait, Left + HeadMiddle, top + Height / 2)) yield return shape;
        }

        var baseline = top + OneLine / 2 + ScalePicture.MiddleOfLetters * LetterSize;
        foreach (var line in Lines)
        {
            foreach (var shape in Lettering.Write(line, Left + NameLeft, baseline, LetterSize, LetterAlign.Left, ScalePicture.Line, LetterWeight.Bold)) yield return shape;
            baseline += LineStep * LetterSize;
        }
    }

    private static IEnumerable<Shape> DrawHead(Drawing.Drawing portrait, double x, double y)
    {
        // The ring covers the portrait's own edge.
        var scale = 2 * (HeadRadius + 1.5) / Math.Max(portrait.Width, portrait.Height);
        var ring = new OutlineBuilder().Circle(x, y, HeadRadius).Build();
        return
        [
            .. portrait.PlacedAt(x - portrait.Width * scale / 2, y - portrait.Height * scale / 2, scale),
            new(ring, null, new(ScalePicture.Line, 4)),
        ];
    }
}
