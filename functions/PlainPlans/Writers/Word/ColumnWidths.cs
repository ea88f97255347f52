namespace PlainPlans.Writers.Word;

/// <summary>
/// Shares the width of a table out among its columns. Each gets room for its longest word; the rest goes, a little at
/// a time, where it saves the most; what saves nothing is shared in proportion.
/// </summary>
internal static class ColumnWidths
{
    private const double Padding = 2 * WordPage.Hang + 2;
    private const double Step = 12;

    // A line less counts for something even where another cell keeps the row as high: two columns may have to give
    // way together before the row gets lower.
    private const double OwnLine = 0.25;

    // In a longer table every second, third ... row stands for all of them.
    private const int RowsLookedAt = 40;

    /// <summary>The widths, in twips. Their sum is the table's width exactly. Null where the longest words do not fit side by side.</summary>
    /// <param name="columns">For each column the text of its cells, the header first.</param>
    /// <param name="tableWidth">In points.</param>
    /// <param name="size">The size of the text, in points.</param>
    public static int[]? Share(IReadOnlyList<IReadOnlyList<string>> columns, double tableWidth, double size)
    {
        var measured = columns.Select(cells => new Column(cells, size)).ToArray();
        if (measured.Sum(column => column.Width) > tableWidth) return null;
        while (WidenOne(measured, tableWidth - measured.Sum(column => column.Width)))
        {
        }

        var factor = tableWidth / measured.Sum(column => column.Width);
        var twips = measured.Select(column => WordUnits.Twips(column.Width * factor)).ToArray();
        twips[^1] += WordUnits.Twips(tableWidth) - twips.Sum();
        return twips;
    }

    // Widens the column where a point of width saves the most. False when there is nothing left to save.
    private static bool WidenOne(Column[] columns, double spare)
    {
        var (best, bestBy, bestSaved) = (-1, 0.0, 0.0);
        for (var i = 0; i < columns.Length; i++)
        {
            var floor = HighestOfOthers(columns, i);
            var before = columns[i].Cost(floor, columns[i].Width);
            for (var by = Step; by <= spare && !columns[i].IsDone; by += Step)
            {
                var saved = (before - columns[i].Cost(floor, columns[i].Width + by)) / by;
                if (saved > bestSaved) (best, bestBy, bestSaved) = (i, by, saved);
            }
        }

        if (best >= 0) columns[best].Width += bestBy;
        return best >= 0;
    }

    private static int[] HighestOfOthers(Column[] columns, int column)
    {
        var highest = new int[columns[0].Rows];
        Array.Fill(highest, 1);
        for (var i = 0; i < columns.Length; i++)
        {
            for (var row = 0; i != column && row < highest.Length; row++) highest[row] = Math.Max(highest[row], columns[i].LinesAt(row));
        }

        return highest;
    }

    /// <summary>A column as the widths of the words of its cells. Bold, because headers and the names of rows are.</summary>
    private sealed class Column
    {
        private readonly double[][] _cells;
        private readonly double _space;

        public Column(IReadOnlyList<string> cells, double size)
        {
            var every = 1 + cells.Count / RowsLookedAt;
            var words = cells.Select(cell => Array.ConvertAll(cell.Split([' ', '\n', '\t']), word => TextMeasure.Width(word, size, isBold: true))).ToArray();
            _cells = [.. words.Where((_, row) => row % every == 0)];
            _space = TextMeasure.Width(" ", size, isBold: true);
            Width = words.Max(cell => cell.Max()) + Padding;
        }

        public int Rows => _cells.Length;

        public double Width { get; set; }

        public int LinesAt(int row) => Lines(_cells[row], Width);

        /// <summary>Whether every cell looked at stands on one line.</summary>
        public bool IsDone => Array.TrueForAll(_cells, cell => Lines(cell, Width) == 1);

        /// <summary>The lines by which this column makes its rows higher than the others do, and a little for each of its own.</summary>
        public double Cost(int[] others, double width)
        {
            var sum = 0.0;
            for (var row = 0; row < _cells.Length; row++)
            {
                var lines = Lines(_cells[row], width);
                sum += Math.Max(0, lines - others[row]) + OwnLine * lines;
            }

            return sum;
        }

        private int Lines(double[] words, double width)
        {
            var (lines, used) = (1, 0.0);
            foreach (var word in words)
            {
                if (used > 0 && used + _space + word > width - Padding)
                {
                    lines++;
                    used = 0;
                }

                used += used > 0 ? _space + word : word;
            }

            return lines;
        }
    }
}
