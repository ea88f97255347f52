using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Charts;

/// <summary>How a line between two people is drawn, and what it says.</summary>
/// <param name="Name">As JSON has it.</param>
/// <param name="Legend">In the legend: "a strong link".</param>
/// <param name="Draw">Draws it from one end to the other.</param>
internal sealed record Tie(string Name, string Legend, Action<Canvas, Spot, Spot> Draw) : INamed
{
    /// <summary>In the twin, after the name: "a strong link".</summary>
    public string Words => Legend;
}

/// <summary>All kinds of tie, and the arrows that show where energy flows. Shape tells them apart, never colour.</summary>
internal static class Ties
{
    private const double Wave = 15;

    public static readonly Table<Tie> All = new(
        new("usual", "a link", (canvas, from, to) => canvas.Line(Curve.Segment(from, to), Palette.Line, Sheet.Pen)),
        new("strong", "a strong link", (canvas, from, to) => canvas.Line(Curve.Segment(from, to), Palette.Line, 14)),
        new("weak", "a weak link", (canvas, from, to) => canvas.Line(Curve.Segment(from, to), Palette.Line, Sheet.Pen, 1, 13, 14)),
        new("stressful", "a hard link", (canvas, from, to) => canvas.Line(Zigzag(from, to), Palette.Line, Sheet.Pen)),
        new("broken", "a broken link", DrawBroken));

    /// <summary>The point of an arrow.</summary>
    public static void DrawArrow(Canvas canvas, Spot point, Spot from)
    {
        var along = (point - from).Unit;
        var (back, across) = (point - along * 30, along.Across * 17);
        canvas.Shape(new Curve().Move(point).Line(back + across).Line(back - across).Close(), Palette.Line, Palette.Line, 3);
    }

    private static Curve Zigzag(Spot from, Spot to)
    {
        var (along, length) = ((to - from).Unit, (to - from).Length);
        var count = Math.Max(2, (int)(length / 20));
        var curve = new Curve().Move(from);
        for (var i = 1; i < count; i++) curve.Line(from + along * (length * i / count) + along.Across * (i % 2 == 0 ? -Wave : Wave) * .8);
        return curve.Line(to);
    }

    private static void DrawBroken(Canvas canvas, Spot from, Spot to)
    {
        var (middle, along) = (Spot.Between(from, to, .5), (to - from).Unit);
        foreach (var (end, way) in new[] { (from, -1), (to, 1) })
        {
            var stop = middle + along * (way * 13);
            canvas.Line(Curve.Segment(end, stop), Palette.Line, Sheet.Pen);
            canvas.Line(Curve.Segment(stop + along.Across * 17, stop - along.Across * 17), Palette.Line, Sheet.Pen);
        }
    }
}
