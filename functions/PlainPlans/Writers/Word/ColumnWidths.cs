namespace PlainPlans.Writers.Word;

/// <summary>
/// Shares the width of a table out among its columns. Each gets room for its longest word; what is left goes to the
/// columns that would otherwise break into the most lines.
/// </summary>
internal static class ColumnWidths
{
    private const double Padding = 2 * WordPage.Hang + 2;

    /// <summary>The widths, in twips. Their sum is the table's width exactly.</summary>
    /// <param name="columns">For each column the text of its cells, the header first.</param>
    /// <param name="tableWidth">In points.</param>
    /// <param name="size">The size of the text, in points.</param>
    public static int[] Share(IReadOnlyList<IReadOnlyList<string>> columns, double tableWidth, double size)
    {
        var least = columns.Select(cells => cells.Max(cell => LongestWord(cell, size)) + Padding).ToArray();
        var wanted = columns.Select((cells, i) => Math.Max(least[i], cells.Max(cell => LongestLine(cell, size)) + Padding)).ToArray();
        return InTwips(Share(least, wanted, tableWidth), tableWidth);
    }

    private static double[] Share(double[] least, double[] wanted, double width)
    {
        // Long words in many columns: all give way, and Word breaks the words.
        if (least.Sum() >= width) return [.. least.Select(one => one * width / least.Sum())];

        // Everything fits on one line: the spare width is shared in proportion.
        if (wanted.Sum() <= width) return [.. wanted.Select(one => one * width / wanted.Sum())];

        // The square root keeps one very long column from taking all of it.
        var needs = wanted.Select((one, i) => Math.Sqrt(one - least[i])).ToArray();
        var spare = width - least.Sum();
        return [.. least.Select((one, i) => one + spare * needs[i] / needs.Sum())];
    }

    private static int[] InTwips(double[] widths, double tableWidth)
    {
        var twips = widths.Select(WordUnits.Twips).ToArray();
        twips[^1] += WordUnits.Twips(tableWidth) - twips.Sum();
        return twips;
    }

    // Bold, because headers and the names of rows are.
    private static double LongestWord(string cell, double size)
    {
        var longest = 0.0;
        foreach (var range in cell.AsSpan().SplitAny(' ', '\n', '\t')) longest = Math.Max(longest, TextMeasure.Width(cell.AsSpan()[range], size, isBold: true));
        return longest;
    }

    private static double LongestLine(string cell, double size)
    {
        var longest = 0.0;
        foreach (var line in cell.AsSpan().EnumerateLines()) longest = Math.Max(longest, TextMeasure.Width(line, size, isBold: true));
        return longest;
    }
}
