using System.Collections.Immutable;

namespace PlainPlans.Pictures.Charts;

/// <summary>How closely a row of a family tree is set.</summary>
/// <param name="MostWords">How wide a name may be, in units of <paramref name="Unit"/>.</param>
/// <param name="Stacks">Whether brothers and sisters without families of their own may stand one under the other.</param>
/// <param name="Unit">The size of everything in the tree; under 1 the letters become small.</param>
internal sealed record FamilySpacing(double MostWords, bool Stacks, double Unit)
{
    /// <summary>The sizes a tree may have, the usual one first.</summary>
    public static readonly ImmutableArray<double> Units = [1, .85, .7, .58, .48, .4, .33];

    public double Sign => 78 * Unit;

    public double Gap => 26 * Unit;

    /// <summary>From roomy to close.</summary>
    public static IEnumerable<FamilySpacing> All(double unit) =>
    [
        new(230, false, unit), new(180, false, unit), new(145, false, unit), new(145, true, unit), new(118, true, unit), new(96, true, unit),
    ];
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
    private const double AboveName = 6;
    public const double StackStep = 24;

    private readonly FamilySpacing _spacing;

    public FamilyBlock(ImmutableArray<FamilyMember> members, bool isStack, FamilySpacing spacing)
    {
        (Members, IsStack, _spacing) = (members, isStack, spacing);
    }

    public ImmutableArray<FamilyMember> Members { get; private set; }

    public bool IsStack { get; }

    /// <summary>The left end, once it is placed.</summary>
    public double Left { get; set; }

    /// <summary>With the gap to the next block.</summary>
    public double Width => (IsStack ? StackIndent + _spacing.Sign + 10 * _spacing.Unit + Members.Max(member => member.Label.Width) : Members.Sum(member => member.Width + _spacing.Gap) - _spacing.Gap) + _spacing.Gap;

    public double Height => IsStack
        ? Members.Sum(StackHeight)
        : _spacing.Sign + AboveName * _spacing.Unit + Members.Max(member => member.Label.Height);

    public double StackIndent => 22 * _spacing.Unit;

    public double StackHeight(FamilyMember member) => Math.Max(_spacing.Sign, member.Label.Height) + StackStep * _spacing.Unit;

    /// <summary>The middle of a member's sign; of a stack, where its line comes down.</summary>
    public double X(int index)
    {
        if (IsStack) return Left + 4 * _spacing.Unit;
        var x = Left;
        for (var i = 0; i < index; i++) x += Members[i].Width + _spacing.Gap;
        return x + Members[index].Width / 2;
    }

    /// <summary>The middle of the gap to the right of a member, or with -1 to the left of the first.</summary>
    public double GapAfter(int index)
    {
        var x = Left - _spacing.Gap / 2;
        for (var i = 0; i <= index; i++) x += Members[i].Width + _spacing.Gap;
        return x;
    }

    public int IndexOf(int place)
    {
        for (var i = 0; i < Members.Length; i++)
        {
            if (Members[i].Place == place) return i;
        }

        return -1;
    }

    public void Turn() => Members = [.. Members.Reverse()];
}
