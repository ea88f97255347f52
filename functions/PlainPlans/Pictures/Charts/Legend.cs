using System.Collections.Immutable;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Charts;

/// <summary>One line of a legend.</summary>
/// <param name="Words">What the sign means.</param>
/// <param name="Draw">Draws the sign around zero, at most <see cref="Legend.SignWidth"/> wide and <see cref="Legend.SignHeight"/> high.</param>
/// <param name="Width">How wide the sign is.</param>
internal sealed record LegendEntry(string Words, Action<Canvas> Draw, double Width = Legend.SignWidth);

/// <summary>What the signs of a chart mean: a box at its foot with the signs that it uses and no others.</summary>
internal sealed class Legend
{
    public const double SignWidth = 96;
    public const double SignHeight = 56;

    /// <summary>The width of a sign that is about as wide as high.</summary>
    public const double Narrow = 56;

    private const double Padding = 22;
    private const double AfterSign = 18;
    private const double Between = 40;
    private const double MostWords = 400;

    private readonly ImmutableArray<ImmutableArray<(LegendEntry Entry, Label Words)>> _rows;

    private Legend(ImmutableArray<ImmutableArray<(LegendEntry, Label)>> rows) => _rows = rows;

    /// <summary>How high the box is; nothing where there is nothing to explain.</summary>
    public double Height => _rows.IsEmpty ? 0 : 2 * Padding + _rows.Sum(RowHeight);

    public static Legend Of(ImmutableArray<LegendEntry> entries)
    {
        var rows = new List<ImmutableArray<(LegendEntry, Label)>>();
        var row = ImmutableArray<(LegendEntry, Label)>.Empty;
        var x = 0.0;
        foreach (var entry in entries)
        {
            var words = Label.Of(entry.Words, Label.Small, MostWords);
            var wide = entry.Width + AfterSign + words.Width + Between;
            if (x + wide - Between > Sheet.Width - 2 * Sheet.Margin - 2 * Padding)
            {
                rows.Add(row);
                (row, x) = ([], 0);
            }

            row = row.Add((entry, words));
            x += wide;
        }

        if (!row.IsEmpty) rows.Add(row);
        return new([.. rows]);
    }

    public void Draw(Sheet sheet, double top)
    {
        if (_rows.IsEmpty) return;
        sheet.Canvas.Shape(Curve.Box(Sheet.Margin, top, Sheet.Width - 2 * Sheet.Margin, Height, 26), Palette.Paper, Palette.Soft, 3.6);
        var y = top + Padding;
        foreach (var row in _rows)
        {
            var (x, high) = (Sheet.Margin + Padding, RowHeight(row));
            foreach (var (entry, words) in row)
            {
                entry.Draw(sheet.Canvas.At(x + entry.Width / 2, y + high / 2));
                sheet.Write(words, x + entry.Width + AfterSign, y + (high - words.Height) / 2, LetterAlign.Left);
                x += entry.Width + AfterSign + words.Width + Between;
            }

            y += high;
        }
    }

    private static double RowHeight(ImmutableArray<(LegendEntry Entry, Label Words)> row) => Math.Max(SignHeight + 8, row.Max(entry => entry.Words.Height) + 8);
}
