using System.Collections.Immutable;
using PlainPlans.Drawing;

namespace PlainPlans.Pictures.Charts;

/// <summary>
/// Sets a family into rows so that few lines cross and children stand below their parents. Every step is the same on
/// every machine: rows begin in the order of the data; neighbours change places, and couples turn round, as long as
/// that makes the tree tidier.
/// </summary>
internal sealed class FamilyLayout
{
    private const double Left = Sheet.Margin + 14;
    private const double Room = Sheet.Width - 2 * Left;
    private const int Sweeps = 8;
    private const int LastSweeps = 30;
    private const int MostRounds = 6;
    private const double Crossing = 4000;
    private const double OutOfOrder = 90;

    private readonly Family _family;
    private readonly List<FamilyBlock>[] _rows;
    private readonly Dictionary<int, FamilyBlock> _blocks = [];

    private FamilyLayout(Family family, double unit)
    {
        (_family, Unit) = (family, unit);
        var groups = Groups().ToImmutableArray();
        _rows = [.. Enumerable.Range(0, family.RowCount).Select(_ => new List<FamilyBlock>())];
        for (var row = 0; row < _rows.Length; row++)
        {
            foreach (var spacing in FamilySpacing.All(unit))
            {
                Fill(row, groups, spacing);
                if (WidthOf(_rows[row]) <= Room) break;
            }
        }
    }

    /// <summary>The size of everything. Under 1 the letters are small.</summary>
    public double Unit { get; }

    public IReadOnlyList<IReadOnlyList<FamilyBlock>> Rows => _rows;

    /// <summary>Sets a family as roomily as the width lets.</summary>
    public static FamilyLayout Of(Family family)
    {
        FamilyLayout? layout = null;
        foreach (var unit in FamilySpacing.Units(family.RowCount))
        {
            layout = new(family, unit);
            if (layout._rows.All(row => WidthOf(row) <= Room)) break;
        }

        layout!.Tidy();
        return layout;
    }

    /// <summary>The block that somebody is in.</summary>
    public FamilyBlock BlockOf(int place) => _blocks[place];

    private double Gap => new FamilySpacing(0, false, Unit).Gap;

    public double X(int place) => _blocks[place].X(_blocks[place].IndexOf(place));

    /// <summary>Where the line to the children of a couple comes down: in a gap, so that it meets no name.</summary>
    public double DropOf(Couple couple)
    {
        var block = _blocks[couple.Partners[0]];
        var first = block.IndexOf(couple.Partners[0]);
        if (couple.Partners.Length == 2) return block.GapAfter(Math.Max(first, block.IndexOf(couple.Partners[1])) - 1);
        // A parent alone: on the side where nobody stands.
        return first == 0 && block.Members.Length > 1 ? block.GapAfter(-1) : block.GapAfter(first);
    }

    /// <summary>
    /// Where a line that leads further down passes a row: in the gap that is nearest to where it goes, and that no line to
    /// children uses.
    /// </summary>
    public double PassOf(int row, double towards)
    {
        var drops = _family.Couples.Where(couple => _family.Rows[couple.Partners[0]] == row && !couple.Children.IsEmpty).Select(DropOf).ToList();
        return _rows[row].Where(block => !block.IsStack).SelectMany(block => Enumerable.Range(-1, block.Members.Length + 1).Select(block.GapAfter))
            .Concat([Left - Gap / 2, Left + Room + Gap / 2])
            .Where(x => drops.All(drop => Math.Abs(drop - x) > Gap / 2) && !_rows[row].Any(block => x > block.Left && x < block.Left + block.Width - Gap && block.IsStack))
            .MinBy(x => Math.Abs(x - towards));
    }

    private static double WidthOf(IEnumerable<FamilyBlock> row) => row.Sum(block => block.Width);

    private IEnumerable<ImmutableArray<int>> Groups()
    {
        var done = new HashSet<int>();
        foreach (var person in _family.Couples.SelectMany(couple => couple.Partners.Concat(couple.Children.Select(child => child.Child))).Concat(Enumerable.Range(0, _family.People.Count)))
        {
            if (done.Contains(person)) continue;
            var group = InLine(_family.Group(person));
            done.UnionWith(group);
            yield return group;
        }
    }

    // Whoever has most partners stands in the middle: the first partner at one side, the later ones at the other.
    private ImmutableArray<int> InLine(HashSet<int> group)
    {
        List<int> line = [group.OrderByDescending(person => PartnersOf(person).Count()).ThenBy(person => person).First()];
        for (var i = 0; line.Count < group.Count; i++)
        {
            var person = line[Math.Min(i, line.Count - 1)];
            foreach (var (partner, index) in PartnersOf(person).Where(partner => !line.Contains(partner)).Select((partner, index) => (partner, index)).ToList())
            {
                var isLeft = PartnersOf(person).Count() > 1 ? index == 0 && line[0] == person : IsFirst(partner, person);
                if (isLeft)
                {
                    line.Insert(0, partner);
                    i = -1;
                }
                else
                {
                    line.Add(partner);
                }
            }
        }

        return [.. line];
    }

    private IEnumerable<int> PartnersOf(int person) => _family.Couples.Where(couple => couple.Partners.Contains(person)).SelectMany(couple => couple.Partners).Where(partner => partner != person).Distinct();

    private bool IsFirst(int partner, int person) => _family.Couples.Any(couple => couple.Partners is [var a, var b] && a == partner && b == person);

    private void Fill(int row, ImmutableArray<ImmutableArray<int>> groups, FamilySpacing spacing)
    {
        _rows[row].Clear();
        foreach (var group in groups.Where(group => _family.Rows[group[0]] == row)) Add(group, isStack: false, spacing);

        // Brothers and sisters who have nobody beside or below them give up their places first.
        while (spacing.Stacks && WidthOf(_rows[row]) > Room && Stackable(row) is { Count: > 1 } leaves)
        {
            foreach (var leaf in leaves) _rows[row].Remove(_blocks[leaf]);
            Add([.. leaves], isStack: true, spacing);
        }
    }

    private void Add(ImmutableArray<int> people, bool isStack, FamilySpacing spacing)
    {
        var block = new FamilyBlock([.. people.Select(person => Measured(person, isStack, spacing))], isStack, spacing);
        foreach (var person in people) _blocks[person] = block;
        _rows[_family.Rows[people[0]]].Add(block);
    }

    private FamilyMember Measured(int place, bool isStack, FamilySpacing spacing)
    {
        var person = _family.People[place];
        var word = person.Person.Shown.Split(' ').Max(part => Lettering.Width(part, spacing.Letters, LetterWeight.Bold));
        var wide = spacing.WordsWidth * (isStack ? 1.15 : 1);
        if (spacing.KeepsWords) wide = Math.Max(wide, Math.Min(word, 2 * wide));
        return new(place, new(
            Label.Of(person.Person.Shown, spacing.Letters, wide, LetterWeight.Bold),
            person.ShownAbout is { } about ? Label.Of(about, spacing.Letters, wide) : Label.None), spacing.Sign);
    }

    private List<int>? Stackable(int row) => _family.Couples
        .Select(couple => couple.Children.Select(child => child.Child).Where(child => _family.Rows[child] == row && IsLeaf(child)).Take(5).ToList())
        .MaxBy(leaves => leaves.Count);

    private bool IsLeaf(int person) => !_family.People[person].IsChild && !_blocks[person].IsStack
        && !_family.Couples.Any(couple => couple.Partners.Contains(person)) && _family.Couples.Count(couple => couple.Children.Any(child => child.Child == person)) == 1;

    private void Tidy()
    {
        var best = Settled();
        for (var round = 0; round < MostRounds; round++)
        {
            var before = best;
            foreach (var row in _rows)
            {
                foreach (var block in row.Where(block => block.Members.Length > 1 && !block.IsStack).ToList()) best = Try(block.Turn, block.Turn, best);
                for (var i = 0; i < row.Count; i++)
                {
                    for (var j = 0; j < row.Count; j++)
                    {
                        var (from, to) = (i, j);
                        if (from != to) best = Try(() => Move(row, from, to), () => Move(row, to, from), best);
                    }
                }
            }

            if (best >= before - 1) break;
        }

        Settled(LastSweeps);
    }

    private double Try(Action change, Action undo, double best)
    {
        change();
        var cost = Settled();
        if (cost < best - 1) return cost;
        undo();
        return best;
    }

    private static void Move(List<FamilyBlock> row, int from, int to)
    {
        var block = row[from];
        row.RemoveAt(from);
        row.Insert(to, block);
    }

    // Places every block as near as can be to where its parents and children want it, and says how untidy the tree is.
    private double Settled(int sweeps = Sweeps)
    {
        foreach (var row in _rows)
        {
            var x = Left + (Room - WidthOf(row)) / 2;
            foreach (var block in row)
            {
                block.Left = x + Gap / 2;
                x += block.Width;
            }
        }

        for (var sweep = 0; sweep < sweeps; sweep++)
        {
            for (var row = 0; row < _rows.Length; row++) Settle(_rows[sweep % 2 == 0 ? row : _rows.Length - 1 - row]);
        }

        return Cost();
    }

    // Least squares with the blocks kept apart: pool those that would overlap, and give each pool the mean of its wishes.
    private void Settle(List<FamilyBlock> row)
    {
        var pools = new List<(double Sum, int Count, int First)>();
        var offset = new double[row.Count + 1];
        for (var i = 0; i < row.Count; i++)
        {
            offset[i + 1] = offset[i] + row[i].Width;
            pools.Add((Wish(row[i]) - Gap / 2 - offset[i], 1, i));
            while (pools is [.., var one, var two] && one.Sum / one.Count > two.Sum / two.Count)
            {
                pools.RemoveRange(pools.Count - 2, 2);
                pools.Add((one.Sum + two.Sum, one.Count + two.Count, one.First));
            }
        }

        for (var p = 0; p < pools.Count; p++)
        {
            var last = p + 1 < pools.Count ? pools[p + 1].First : row.Count;
            var start = Math.Clamp(pools[p].Sum / pools[p].Count, Left, Math.Max(Left, Left + Room - offset[row.Count]));
            for (var i = pools[p].First; i < last; i++) row[i].Left = start + offset[i] + Gap / 2;
        }
    }

    private double Wish(FamilyBlock block)
    {
        var (sum, count) = (0.0, 0);
        foreach (var couple in _family.Couples)
        {
            if (couple.Children.IsEmpty) continue;
            if (_blocks[couple.Partners[0]] == block)
            {
                sum += block.Left + MiddleOfChildren(couple) - DropOf(couple);
                count++;
            }

            foreach (var (child, _) in couple.Children)
            {
                if (_blocks[child] != block) continue;
                sum += block.Left + DropOf(couple) - MiddleOfChildren(couple);
                count++;
            }
        }

        return count == 0 ? block.Left : sum / count;
    }

    private double MiddleOfChildren(Couple couple)
    {
        var (least, most) = (double.MaxValue, double.MinValue);
        foreach (var (child, _) in couple.Children)
        {
            var x = X(child);
            (least, most) = (Math.Min(least, x), Math.Max(most, x));
        }

        return (least + most) / 2;
    }

    private double Cost()
    {
        var lines = _family.Couples.SelectMany((couple, i) => couple.Children.Select(child => (Couple: i, From: DropOf(couple), To: X(child.Child), Row: _family.Rows[couple.Partners[0]]))).ToArray();
        var cost = 0.0;
        for (var i = 0; i < lines.Length; i++)
        {
            cost += Math.Abs(lines[i].From - lines[i].To);
            for (var j = 0; j < i; j++)
            {
                if (lines[i].Row != lines[j].Row) continue;
                if (lines[i].Couple == lines[j].Couple) cost += lines[i].To < lines[j].To ? OutOfOrder : 0;
                else if ((lines[i].From - lines[j].From) * (lines[i].To - lines[j].To) < 0) cost += Crossing;
            }
        }

        // Earlier partners stand to the left where nothing else speaks against it.
        foreach (var couple in _family.Couples)
        {
            if (couple.Partners is [var a, var b] && X(a) > X(b)) cost += OutOfOrder / 3;
        }

        return cost;
    }
}
