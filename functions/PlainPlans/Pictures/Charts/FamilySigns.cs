using System.Collections.Immutable;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Charts;

/// <summary>The shape that stands for somebody in a family tree.</summary>
/// <param name="Name">As JSON has it.</param>
/// <param name="Legend">In the legend.</param>
/// <param name="Curve">The outline, one unit from the middle to the side.</param>
/// <param name="Inside">How large a portrait inside it may be, of the same units.</param>
internal sealed record FamilySign(string Name, string Legend, Curve Curve, double Inside) : INamed;

/// <summary>How a child came to a couple, and how the line to the child is drawn.</summary>
/// <param name="Name">As JSON has it.</param>
/// <param name="Legend">In the legend.</param>
/// <param name="Words">After the child's name in the twin; nothing for children by birth.</param>
/// <param name="Dash">Lengths of dash and gap.</param>
internal sealed record FamilyLine(string Name, string Legend, string Words, ImmutableArray<double> Dash) : INamed;

/// <summary>How two people stand to each other.</summary>
/// <param name="Name">As JSON has it.</param>
/// <param name="Legend">In the legend.</param>
/// <param name="Words">After both names in the twin.</param>
/// <param name="Strokes">How many short strokes cut their line.</param>
internal sealed record FamilyBond(string Name, string Legend, string Words, int Strokes) : INamed;

/// <summary>The usual signs of family trees: a square, a circle, a diamond; lines for couples and for children.</summary>
internal static class FamilySigns
{
    /// <summary>How much larger the ring of the child is than the sign inside it.</summary>
    public const double ChildRing = 1.15;

    /// <summary>How much thicker the lines of a large tree are than usual.</summary>
    public const double MostPen = 1.2;

    private static readonly Curve Diamond = new Curve().Move(0, -1.2).Line(1.2, 0).Line(0, 1.2).Line(-1.2, 0).Close();

    public static readonly Table<FamilySign> Signs = new(
        new("man", "a man or boy", Curve.Box(-1, -1, 2, 2, .1), .94),
        new("woman", "a woman or girl", Curve.Round(0, 0, 1), .94),
        new("other", "a person", Diamond, .7),
        new("unknown", "somebody we do not know", Diamond, 0),
        new("unborn", "a baby who is not born yet", new Curve().Move(0, -.8).Line(.9, .8).Line(-.9, .8).Close(), 0));

    public static readonly Table<FamilyLine> Lines = new(
        new("birth", "a child by birth", "", []),
        new("adopted", "an adopted child", "adopted", [22, 13]),
        new("fostered", "a foster child", "foster child", [1, 14]),
        new("kinship", "a child they look after", "they look after this child", [22, 13, 1, 13]));

    public static readonly Table<FamilyBond> Bonds = new(
        new("together", "together", "are together", 0),
        new("separated", "not together now", "are not together now", 1),
        new("divorced", "divorced", "are divorced", 2));

    /// <summary>Draws the shape of one person, with their head in it where we know how they look.</summary>
    public static void Draw(Canvas canvas, FamilySign sign, bool isChild, CastMember? member, double x, double y, double half)
    {
        var local = canvas.At(x, y, half);
        var pen = Pen(half);
        if (isChild) canvas.At(x, y, half * ChildRing).Shape(sign.Curve, Palette.Cloth("mustard"), Palette.Line, pen);
        local.Shape(sign.Curve, isChild || member is not null ? Sheet.Cream : Palette.Paper, Palette.Line, pen);
        if (member is not null && sign.Inside > 0) DrawHead(canvas, member, x, y, half * sign.Inside);
        if (sign.Name == "unknown")
        {
            local.Line(Curve.Parse("M -.26 -.26 C -.26 -.62 .30 -.62 .28 -.24 C .26 0 0 0 0 .24"), Palette.Line, .16);
            local.Fill(Curve.Round(0, .54, .11), Palette.Line);
        }
    }

    /// <summary>The sign of somebody who has died, at the upper right of their shape. A cross goes over the shape.</summary>
    public static void DrawDied(Canvas canvas, string mark, double x, double y, double half)
    {
        if (mark == "cross")
        {
            canvas.At(x, y, half).Line(Curve.Parse("M -1.1 -1.1 L 1.1 1.1 M 1.1 -1.1 L -1.1 1.1"), Palette.Line, Pen(half));
            return;
        }

        var thing = AllThings.All[mark];
        var scale = half * 1.15 / Math.Max(thing.Height, thing.Width);
        thing.Draw(canvas.At(x + half * 1.06, y - half * .72, scale));
    }

    /// <summary>The strokes that cut the line of a couple.</summary>
    public static void DrawStrokes(Canvas canvas, int count, double x, double y, double unit)
    {
        for (var i = 0; i < count; i++)
        {
            var middle = x + (i - (count - 1) / 2.0) * 13 * unit;
            canvas.Line(Curve.Segment(new(middle + 8 * unit, y - 19 * unit), new(middle - 8 * unit, y + 19 * unit)), Palette.Line, Sheet.Pen * unit);
        }
    }

    // As thick as the lines of the tree, in units of the sign.
    private static double Pen(double half) => Sheet.Pen * Math.Min(1.0 / 39, MostPen / half);

    // The head without the circle of a portrait around it.
    private static void DrawHead(Canvas canvas, CastMember member, double x, double y, double radius)
    {
        var portrait = Portrait.Draw(member);
        var scale = radius / (Portrait.Size / 2 * .86);
        canvas.Add((portrait with { Shapes = portrait.Shapes[1..^1] }).PlacedAt(x - Portrait.Size / 2 * scale, y - Portrait.Size / 2 * scale, scale));
    }
}
