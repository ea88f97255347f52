using System.Collections.Immutable;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Scenes;

namespace PlainPlans.Pictures.Charts;

/// <summary>Draws a family that has been set into rows.</summary>
internal sealed class FamilyPainter
{
    private const double RowPadding = 22;

    private readonly Family _family;
    private readonly FamilyLayout _layout;
    private readonly string _mark;
    private readonly double _unit;
    private readonly double _half;
    private readonly double _pen;
    private readonly double[] _tops;

    // How far below the row of a couple its line to the children runs level: couples whose lines would touch take turns.
    private readonly int[] _levels;

    private FamilyPainter(Family family, FamilyLayout layout, string mark)
    {
        (_family, _layout, _mark) = (family, layout, mark);
        _pen = Sheet.Pen * Math.Min(FamilySigns.MostPen, layout.Unit);
        (_unit, _half) = (layout.Unit, new FamilySpacing(0, false, layout.Unit).Sign / 2);
        _tops = new double[layout.Rows.Count];
        _levels = Levels();
    }

    /// <summary>Draws the family below a title, with the legend at the foot, and says how high the sheet is.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="heading">The title.</param>
    /// <param name="family">Who.</param>
    /// <param name="layout">Where they stand.</param>
    /// <param name="mark">The sign of those who have died.</param>
    public static double Paint(Sheet sheet, Label heading, Family family, FamilyLayout layout, string mark) =>
        new FamilyPainter(family, layout, mark).Paint(sheet, heading);

    private double Paint(Sheet sheet, Label heading)
    {
        var top = Sheet.BelowTitle(heading) + 10;
        for (var row = 0; row < _tops.Length; row++)
        {
            _tops[row] = top + RowPadding + BracketRoom(row);
            top = _tops[row] + RowHeight(row) + RowPadding + (row == _tops.Length - 1 ? 0 : Between(row));
        }

        var legend = Legend.Of(LegendEntries());
        var height = top + 26 + legend.Height + Sheet.Margin;
        sheet.Paint(height);
        sheet.WriteTitle(heading);
        for (var row = 0; row < _tops.Length; row++)
            sheet.Canvas.Fill(Curve.Box(22, _tops[row] - RowPadding - BracketRoom(row), Sheet.Width - 44, RowHeight(row) + 2 * RowPadding + BracketRoom(row), 26), Sheet.Cream, .75);

        for (var i = 0; i < _family.Couples.Length; i++) DrawCouple(sheet.Canvas, _family.Couples[i], _levels[i]);
        foreach (var (blocks, row) in _layout.Rows.Select((blocks, row) => (blocks, row)))
        {
            foreach (var block in blocks) DrawPeople(sheet, block, _tops[row]);
        }

        legend.Draw(sheet, top + 26);
        return height;
    }

    private double RowHeight(int row) => _layout.Rows[row].Max(block => block.Height);

    private double Between(int row)
    {
        var levels = _family.Couples.Select((couple, i) => _family.Rows[couple.Partners[0]] == row ? _levels[i] + 1 : 0).DefaultIfEmpty(0).Max();
        var pass = _family.Couples.Any(couple => couple.Children.Any(child => IsLong(couple, child.Child) && _family.Rows[couple.Partners[0]] < row && _family.Rows[child.Child] > row)) ? 20 : 0;
        return (22 + Math.Max(1, levels) * 20 + pass) * _unit;
    }

    private bool IsBracketed(Couple couple) => couple.Partners.Length == 2 && Math.Abs(IndexOf(couple.Partners[0]) - IndexOf(couple.Partners[1])) > 1;

    private double BracketRoom(int row) => _family.Couples.Count(couple => _family.Rows[couple.Partners[0]] == row && IsBracketed(couple)) * 18 * _unit + 10 * _unit;

    private int IndexOf(int place) => _layout.BlockOf(place).IndexOf(place);

    private int[] Levels()
    {
        var (levels, taken) = (new int[_family.Couples.Length], new List<(int Row, int Level, double From, double To)>());
        foreach (var (couple, i) in _family.Couples.Select((couple, i) => (couple, i)).OrderBy(entry => Span(entry.couple).To - Span(entry.couple).From))
        {
            var (row, (from, to)) = (_family.Rows[couple.Partners[0]], Span(couple));
            while (taken.Any(other => other.Row == row && other.Level == levels[i] && from < other.To + 24 && other.From < to + 24)) levels[i]++;
            taken.Add((row, levels[i], from, to));
        }

        return levels;
    }

    private (double From, double To) Span(Couple couple)
    {
        var ends = couple.Children.Select(child => Turn(couple, child.Child)).Append(_layout.DropOf(couple)).ToList();
        return (ends.Min(), ends.Max());
    }

    private bool IsLong(Couple couple, int child) => _family.Rows[child] > _family.Rows[couple.Partners[0]] + 1;

    // Where the line to a child leaves the level line of the couple.
    private double Turn(Couple couple, int child) =>
        IsLong(couple, child) ? _layout.PassOf(_family.Rows[couple.Partners[0]] + 1, _layout.X(child)) : Entry(couple, child);

    // Where the line to a child arrives: with more than one set of parents, side by side; and beside, not on, a line
    // that comes down from somebody else's parents.
    private double Entry(Couple couple, int child)
    {
        var above = _family.Couples.Where(other => other.Children.Any(entry => entry.Child == child)).OrderBy(_layout.DropOf).ToList();
        var x = _layout.X(child) + (above.IndexOf(couple) - (above.Count - 1) / 2.0) * 26 * _unit;
        if (_layout.BlockOf(child).IsStack || above.Count > 1) return x;
        var near = _family.Couples.Where(other => other != couple && !other.Children.IsEmpty && _family.Rows[other.Partners[0]] == _family.Rows[child] - 1)
            .Select(_layout.DropOf).Where(drop => Math.Abs(drop - x) < 16 * _unit).ToList();
        return near.Count == 0 ? x : x + (near[0] > x ? -18 : 18) * _unit;
    }

    private void DrawCouple(Canvas canvas, Couple couple, int level)
    {
        var row = _family.Rows[couple.Partners[0]];
        var drop = _layout.DropOf(couple);
        var y = _tops[row] + _half;
        if (couple.Partners is [var a, var b]) y = DrawBond(canvas, couple, row, Math.Min(_layout.X(a), _layout.X(b)), Math.Max(_layout.X(a), _layout.X(b)));
        else canvas.Line(Curve.Segment(new(_layout.X(couple.Partners[0]), y), new(drop, y)), Palette.Line, _pen);
        if (couple.Children.IsEmpty) return;

        var bus = _tops[row] + RowHeight(row) + RowPadding + (16 + level * 20) * _unit;
        var dash = couple.Children.Any(child => child.How == "birth") ? [] : Dash(couple.Children[0].How);
        var (from, to) = Span(couple);
        Line(canvas, new(drop, y), new(drop, bus), dash);
        if (to - from > .5) Line(canvas, new(from, bus), new(to, bus), dash);
        foreach (var (child, how) in couple.Children) DrawChildLine(canvas, couple, bus, child, Dash(how));
    }

    private double DrawBond(Canvas canvas, Couple couple, int row, double left, double right)
    {
        var y = _tops[row] + _half;
        var strokes = FamilySigns.Bonds[couple.Now].Strokes;
        if (!IsBracketed(couple))
        {
            Line(canvas, new(left, y), new(right, y), []);
            FamilySigns.DrawStrokes(canvas, strokes, right - _half - (right - left - 2 * _half) * .22, y, _unit * .9);
            return y;
        }

        // Over the heads of those who stand between.
        var order = _family.Couples.Where(other => _family.Rows[other.Partners[0]] == row && IsBracketed(other)).ToList().IndexOf(couple);
        var top = _tops[row] - (14 + order * 18) * _unit;
        var (from, to) = (left + 16 * _unit, right - 16 * _unit);
        canvas.Line(new Curve().Move(from, y).Line(from, top).Line(to, top).Line(to, y), Palette.Line, _pen);
        FamilySigns.DrawStrokes(canvas, strokes, to - 46 * _unit, top, _unit * .8);
        return top;
    }

    private void DrawChildLine(Canvas canvas, Couple couple, double bus, int child, ImmutableArray<double> dash)
    {
        var (block, row, x) = (_layout.BlockOf(child), _family.Rows[child], Entry(couple, child));
        var top = _tops[row];
        for (var (passed, at) = (_family.Rows[couple.Partners[0]] + 1, Turn(couple, child)); passed < row; passed++)
        {
            // Down through the gap, then level again close above the next row.
            var below = _tops[passed + 1] - RowPadding - BracketRoom(passed + 1) - 9 * _unit;
            var next = passed + 1 < row ? _layout.PassOf(passed + 1, x) : x;
            Line(canvas, new(at, bus), new(at, below), dash);
            Line(canvas, new(at, below), new(next, below), dash);
            (bus, at) = (below, next);
        }

        if (!block.IsStack)
        {
            Line(canvas, new(x, bus), new(x, top + _half * .3), dash);
            return;
        }

        var y = top;
        foreach (var member in block.Members)
        {
            if (member.Place == child) break;
            y += block.StackHeight(member);
        }

        var middle = y + (block.StackHeight(block.Members[block.IndexOf(child)]) - FamilyBlock.StackStep * _unit) / 2;
        Line(canvas, new(x, bus), new(x, middle), []);
        Line(canvas, new(x, middle), new(x + block.StackIndent, middle), dash);
    }

    private void DrawPeople(Sheet sheet, FamilyBlock block, double top)
    {
        var y = top;
        for (var i = 0; i < block.Members.Length; i++)
        {
            var member = block.Members[i];
            if (!block.IsStack)
            {
                DrawSign(sheet.Canvas, member.Place, block.X(i), top + _half);
                member.Label.Write(sheet, block.X(i), top + 2 * _half + FamilyBlock.AboveName * _unit);
                continue;
            }

            var (high, x) = (block.StackHeight(member), block.Left + block.StackIndent + _half);
            var middle = y + (high - FamilyBlock.StackStep * _unit) / 2;
            DrawSign(sheet.Canvas, member.Place, x, middle);
            member.Label.Write(sheet, x + _half + 12 * _unit, middle - member.Label.Height / 2, LetterAlign.Left);
            y += high;
        }
    }

    private void DrawSign(Canvas canvas, int place, double x, double y)
    {
        var person = _family.People[place];
        FamilySigns.Draw(canvas, FamilySigns.Signs[person.Sign], person.IsChild, person.Person.Member, x, y, _half);
        if (person.HasDied) FamilySigns.DrawDied(canvas, _mark, x, y, _half);
    }

    private ImmutableArray<double> Dash(string how) => [.. FamilySigns.Lines[how].Dash.Select(length => length * _unit)];

    private void Line(Canvas canvas, Spot from, Spot to, ImmutableArray<double> dash) =>
        canvas.Line(Curve.Segment(from, to), Palette.Line, _pen, 1, dash);

    // Only what the picture uses.
    private ImmutableArray<LegendEntry> LegendEntries()
    {
        var people = _family.People;
        var (left, right) = (new Spot(-Legend.SignWidth / 2, 0), new Spot(Legend.SignWidth / 2, 0));
        var entries = FamilySigns.Signs.Where(sign => people.Any(person => person.Sign == sign.Name && !person.IsChild))
            .Select(sign => new LegendEntry(sign.Legend, canvas => FamilySigns.Draw(canvas, sign, false, null, 0, 0, 21), Legend.Narrow)).ToList();
        var child = people.First(person => person.IsChild);
        entries.Add(new(child.Person.Shown, canvas => FamilySigns.Draw(canvas, FamilySigns.Signs[child.Sign], true, null, 0, 0, 19), Legend.Narrow));
        if (people.Any(person => person.HasDied))
        {
            entries.Add(new("has died", canvas =>
            {
                if (_mark == "cross") FamilySigns.Draw(canvas, FamilySigns.Signs["woman"], false, null, 0, 0, 21);
                FamilySigns.DrawDied(canvas, _mark, _mark == "cross" ? 0 : -30, _mark == "cross" ? 0 : 20, _mark == "cross" ? 21 : 32);
            }, Legend.Narrow));
        }

        foreach (var bond in FamilySigns.Bonds.Where(bond => _family.Couples.Any(couple => couple.Partners.Length == 2 && couple.Now == bond.Name)))
        {
            entries.Add(new(bond.Legend, canvas =>
            {
                canvas.Line(Curve.Segment(left, right), Palette.Line, Sheet.Pen);
                FamilySigns.DrawStrokes(canvas, bond.Strokes, 0, 0, .9);
            }));
        }

        foreach (var line in FamilySigns.Lines.Where(line => _family.Couples.Any(couple => couple.Children.Any(entry => entry.How == line.Name))))
            entries.Add(new(line.Legend, canvas => canvas.Line(Curve.Segment(new(0, -28), new(0, 28)), Palette.Line, Sheet.Pen, 1, line.Dash), Legend.Narrow));

        return [.. entries];
    }
}
