using System.Collections.Immutable;

namespace PlainPlans.Pictures.Charts;

/// <summary>How closely a row of a family tree is set.</summary>
/// <param name="MostWords">How wide a name may be, in units of <paramref name="Unit"/>.</param>
/// <param name="Stacks">Whether brothers and sisters without families of their own may stand one under the other.</param>
/// <param name="Unit">The size of everything in the tree; under 1 the letters become small.</param>
internal sealed record FamilySpacing(double MostWords, bool Stacks, double Unit)
{
    // The letters of a large tree grow less than its people.
    private const double MostLetters = 1.25;

    private static readonly ImmutableArray<double> AllUnits = [1.9, 1.7, 1.5, 1.35, 1.2, 1, .85, .7, .58, .48, .4, .33];

    public double Sign => 78 * Unit;

    /// <summary>Between people side by side. A large tree has room to spare.</summary>
    public double Gap => (Unit > 1 ? 52 : 26) * Unit;

    /// <summary>The size of names.</summary>
    public double Letters => Label.Small * Math.Min(Unit, MostLetters);

    /// <summary>How wide a name may be.</summary>
    public double WordsWidth => MostWords * Math.Min(Unit, MostLetters);

    /// <summary>The sizes that a tree may have, the largest first. With many rows it would not fit on a page if it were large.</summary>
    public static IEnumerable<double> Units(int rows) => AllUnits.Where(unit => unit <= Math.Max(1, 6.0 / rows));

    /// <summary>Whether a name has room for its longest word, within reason: in pieces it is hard to read.</summary>
    public bool KeepsWords { get; init; } = true;

    /// <summary>From roomy to close. Nobody is set closely so that all can be large.</summary>
    public static IEnumerable<FamilySpacing> All(double unit) => unit > 1
        ? [new(230, false, unit), new(180, false, unit)]
        : [new(230, false, unit), new(180, false, unit), new(145, false, unit), new(145, true, unit), new(118, true, unit), new(96, true, unit), new(96, true, unit) { KeepsWords = false }];
}

/// <summary>One person in a tree, measured.</summary>
internal sealed record FamilyMember(int Place, PersonLabel Label, double Sign)
{
    public double Width => Math.Max(Sign * 1.4, Label.Width);
}

/// <summary>
/// People who keep together in a row: partners side by side, or a stack of brothers and sisters, one under the other
/// with their names at the right.
/// </summary>
internal sealed class FamilyBlock
{
    public const double AboveName = 10;
    public const double StackStep = 24;

    private readonly FamilySpacing _spacing;

    // From the left end: the middle of each member, and the middle of the gap before each and after the last.
    private readonly double[] _middles;
    private readonly double[] _gaps;

    public FamilyBlock(ImmutableArray<FamilyMember> members, bool isStack, FamilySpacing spacing)
    {
        (Members, IsStack, _spacing) = (members, isStack, spacing);
        (_middles, _gaps) = (new double[members.Length], new double[members.Length + 1]);
        Width = spacing.Gap + (isStack
            ? StackIndent + spacing.Sign + 12 * spacing.Unit + members.Max(member => member.Label.Width)
            : members.Sum(member => member.Width + spacing.Gap) - spacing.Gap);
        Measure();
    }

    public ImmutableArray<FamilyMember> Members { get; private set; }

    public bool IsStack { get; }

    /// <summary>The left end, once it is placed.</summary>
    public double Left { get; set; }

    /// <summary>With the gap to the next block.</summary>
    public double Width { get; }

    public double Height => IsStack
        ? Members.Sum(StackHeight)
        : _spacing.Sign + AboveName * _spacing.Unit + Members.Max(member => member.Label.Height);

    public double StackIndent => 22 * _spacing.Unit;

    public double StackHeight(FamilyMember member) => Math.Max(_spacing.Sign, member.Label.Height) + StackStep * _spacing.Unit;

    /// <summary>The middle of a member's sign; of a stack, where its line comes down.</summary>
    public double X(int index) => Left + _middles[index];

    /// <summary>The middle of the gap to the right of a member, or with -1 to the left of the first.</summary>
    public double GapAfter(int index) => Left + _gaps[index + 1];

    public int IndexOf(int place)
    {
        for (var i = 0; i < Members.Length; i++)
        {
            if (Members[i].Place == place) return i;
        }

        return -1;
    }

    public void Turn()
    {
        Members = [.. Members.Reverse()];
        Measure();
    }

    private void Measure()
    {
        var x = 0.0;
        for (var i = 0; i < Members.Length; i++)
        {
            _gaps[i] = x - _spacing.Gap / 2;
            _middles[i] = IsStack ? 4 * _spacing.Unit : x + Members[i].Width / 2;
            x += Members[i].Width + _spacing.Gap;
        }

        _gaps[^1] = x - _spacing.Gap / 2;
    }
}
