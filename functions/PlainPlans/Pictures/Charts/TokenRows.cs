using System.Collections.Immutable;
using PlainPlans.Drawing;

namespace PlainPlans.Pictures.Charts;

/// <summary>People in rows, each with their name below: as many side by side as their names let.</summary>
internal sealed class TokenRows
{
    private const double Gap = 26;
    private const double BetweenRows = 18;
    private const double AboveName = 4;
    private const double MostName = 230;

    private readonly double _radius;
    private readonly ImmutableArray<ImmutableArray<(Somebody Person, Label Name)>> _rows;

    private TokenRows(double radius, ImmutableArray<ImmutableArray<(Somebody, Label)>> rows) => (_radius, _rows) = (radius, rows);

    public double Height => _rows.Sum(RowHeight) + Math.Max(0, _rows.Length - 1) * BetweenRows;

    public double Wide => _rows.Select(row => Width(row, _radius)).DefaultIfEmpty(0).Max();

    /// <summary>Sets people into rows no wider than a limit, which must have room for one name.</summary>
    public static TokenRows Of(ImmutableArray<Somebody> people, double radius, double width)
    {
        var all = people.Select(person => (person, Label.Of(person.Shown, Label.Small, Math.Min(MostName, width), LetterWeight.Bold))).ToImmutableArray();
        // The fewest rows that do; then the same number in each, so that nobody stands alone in the last.
        for (var rows = 1; ; rows++)
        {
            var each = (all.Length + rows - 1) / Math.Max(1, rows);
            var shared = all.Select((entry, i) => (entry, Row: i / Math.Max(1, each))).GroupBy(entry => entry.Row, entry => entry.entry).Select(row => row.ToImmutableArray()).ToImmutableArray();
            if (each <= 1 || shared.All(row => Width(row, radius) <= width)) return new(radius, shared);
        }
    }

    /// <summary>Draws them around a middle, and says where they end below.</summary>
    public double Draw(Sheet sheet, double middle, double top)
    {
        foreach (var row in _rows)
        {
            var x = middle - Width(row, _radius) / 2;
            foreach (var (person, name) in row)
            {
                var wide = Slot(name, _radius);
                PersonToken.Draw(sheet.Canvas, person, x + wide / 2, top + _radius, _radius);
                sheet.Write(name, x + wide / 2, top + 2 * _radius + AboveName);
                x += wide + Gap;
            }

            top += RowHeight(row) + BetweenRows;
        }

        return _rows.IsEmpty ? top : top - BetweenRows;
    }

    private double RowHeight(ImmutableArray<(Somebody Person, Label Name)> row) => 2 * _radius + AboveName + row.Max(entry => entry.Name.Height);

    private static double Width(ImmutableArray<(Somebody Person, Label Name)> row, double radius) => row.Sum(entry => Slot(entry.Name, radius)) + (row.Length - 1) * Gap;

    private static double Slot(Label name, double radius) => Math.Max(2 * radius + Sheet.Pen, name.Width);
}
