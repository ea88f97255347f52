using System.Collections.Immutable;
using PlainPlans.Drawing.Letters;

namespace PlainPlans.Drawing;

/// <summary>Which part of a line of letters lies at the x that is given.</summary>
public enum LetterAlign
{
    /// <summary>Its left end.</summary>
    Left,

    /// <summary>Its middle.</summary>
    Centre,

    /// <summary>Its right end.</summary>
    Right,
}

/// <summary>How thick the pen is.</summary>
public enum LetterWeight
{
    /// <summary>For reading.</summary>
    Regular,

    /// <summary>For a word that stands out.</summary>
    Bold,
}

/// <summary>Writes words into drawings, with the same round pen that draws everything else.</summary>
/// <remarks>
/// <c>size</c> is always the size of the type as printers count it, in the drawing's units: a capital letter is 0.7 of
/// it high, a small x half of it, accents reach 1.0 above the baseline and tails 0.25 below it. Lines stand
/// <see cref="LineHeight"/> sizes apart. In a drawing of 1200 units, 42 is a good size for children.
/// </remarks>
public static class Lettering
{
    /// <summary>From one baseline to the next, as a share of the size.</summary>
    public const double LineHeight = 1.3;

    /// <summary>The height of a capital letter, as a share of the size.</summary>
    public const double CapitalHeight = 0.7;

    // The pen's width, and how much wider than drawn the letters are, so that a bold letter keeps its white inside.
    private static readonly (double Pen, double Stretch) Regular = (0.088, 1);
    private static readonly (double Pen, double Stretch) Bold = (0.128, 1.1);

    /// <summary>Whether there is a letter for every character of the text. A space counts; a line break does not.</summary>
    public static bool CanWrite(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LetterLine.Of(text).IsComplete;
    }

    /// <summary>How wide one line of text is, in the units of <paramref name="size"/>.</summary>
    public static double Width(string text, double size, LetterWeight weight = LetterWeight.Regular)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LetterLine.Of(text).Width * size / 1000 * Look(weight).Stretch;
    }

    /// <summary>
    /// Writes one line of text. A character without a letter is drawn as an empty box, so that its loss is seen:
    /// ask <see cref="CanWrite"/> first.
    /// </summary>
    /// <param name="text">What to write.</param>
    /// <param name="x">Where the line stands, from the left; what part of it, <paramref name="align"/> says.</param>
    /// <param name="baselineY">Where the feet of the letters stand.</param>
    /// <param name="size">The size of the type.</param>
    /// <param name="align">What lies at <paramref name="x"/>.</param>
    /// <param name="ink">The colour.</param>
    /// <param name="weight">How thick the pen is.</param>
    /// <returns>Strokes to paint in order; nothing for a text that leaves no mark.</returns>
    public static ImmutableArray<Shape> Write(
        string text, double x, double baselineY, double size, LetterAlign align, Ink ink, LetterWeight weight = LetterWeight.Regular)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (line, scale, (pen, stretch)) = (LetterLine.Of(text), size / 1000, Look(weight));
        var left = x - line.Width * scale * stretch * align switch
        {
            LetterAlign.Left => 0,
            LetterAlign.Centre => 0.5,
            _ => 1,
        };
        var outline = new OutlineBuilder();
        line.Draw(outline, left, baselineY - pen * size / 2, scale * stretch, scale);
        var way = outline.Build();
        return way.Steps.IsEmpty ? [] : [new(way, null, new Stroke(ink, pen * size))];
    }

    /// <summary>
    /// Breaks a text into lines no wider than <paramref name="maxWidth"/>, at spaces where it can. A word that is
    /// wider than a line is broken after a hyphen, or else anywhere; nothing is lost but the spaces at which lines break.
    /// </summary>
    /// <returns>The lines, at least one, none with a space at its ends.</returns>
    public static ImmutableArray<string> Break(string text, double size, double maxWidth, LetterWeight weight = LetterWeight.Regular)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LetterBreaks.Break(text, line => Width(line, size, weight) <= maxWidth);
    }

    private static (double Pen, double Stretch) Look(LetterWeight weight) => weight == LetterWeight.Bold ? Bold : Regular;
}
