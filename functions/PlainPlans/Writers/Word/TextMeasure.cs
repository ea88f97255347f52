namespace PlainPlans.Writers.Word;

/// <summary>
/// How much room words take, from the widths of Arial's letters. Word sets the lines; this is used to share out the
/// columns of a table and to choose the size of a picture, and is wrong by a few per cent.
/// </summary>
internal static class TextMeasure
{
    // Advance widths of the characters from space to tilde, in thousandths of the text size. Source: the font's own
    // metrics, the same as Helvetica's (Adobe Font Metrics, 1990).
    private static ReadOnlySpan<short> Widths =>
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private const double OtherLetter = 0.6;
    private const double WideLetter = 1;
    private const char FirstWide = '\u1100';
    private const double BoldFactor = 1.08;

    // Ascent, descent and gap of Arial together, as a multiple of the text size.
    private const double SingleLine = 1.15;

    /// <summary>The width of a text on one line, in points.</summary>
    public static double Width(ReadOnlySpan<char> text, double size, bool isBold = false)
    {
        var sum = 0.0;
        foreach (var letter in text) sum += WidthOf(letter);
        return sum * size * (isBold ? BoldFactor : 1);
    }

    /// <summary>How many lines a text fills, broken at its spaces.</summary>
    public static int Lines(string text, double size, double width, bool isBold = false)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines()) lines += LinesOf(line, size, width, isBold);
        return lines;
    }

    /// <summary>How high a text stands, in points, without the space before and after it.</summary>
    public static double Height(string text, double size, double lineDistance, double width, bool isBold = false) =>
        Lines(text, size, width, isBold) * size * SingleLine * lineDistance;

    private static int LinesOf(ReadOnlySpan<char> line, double size, double width, bool isBold)
    {
        var lines = 1;
        var used = 0.0;
        var space = Width(" ", size, isBold);
        foreach (var range in line.Split(' '))
        {
            var word = Width(line[range], size, isBold);
            if (used > 0 && used + space + word > width)
            {
                lines++;
                used = 0;
            }

            used += used > 0 ? space + word : word;
            for (; used > width; used -= width) lines++;
        }

        return lines;
    }

    private static double WidthOf(char letter) => letter switch
    {
        >= ' ' and <= '~' => Widths[letter - ' '] / 1000.0,
        '\u00A0' => Widths[0] / 1000.0,
        >= FirstWide => WideLetter,
        _ => OtherLetter,
    };
}
