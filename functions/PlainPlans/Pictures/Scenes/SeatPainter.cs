using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Places;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Scenes;

/// <summary>Draws what somebody sits on, and the little table somebody draws at.</summary>
internal static class SeatPainter
{
    public static void Paint(Canvas panel, Figure person, Seat seat, bool isAtTable)
    {
        if (person.Stance != Stance.Sitting || person.IsInWheelchair || (person.IsBaby && person.Raised == 0)) return;
        var canvas = panel.At(person.X, person.Y, person.Scale);
        var (top, half) = (person.IsBaby ? -2 : -person.SeatHeight + person.Body.LegWidth * .30, person.Facing == 0 ? person.Body.Shoulder + person.Body.ArmWidth * .8 : person.Body.Hip * 1.28);
        switch (isAtTable ? Seat.Chair : seat)
        {
            case Seat.Armchair when person.Pose.Name != "draw":
                PaintArmchair(canvas, person, top);
                break;
            case Seat.Bench:
                PaintBench(canvas, top, half * 1.25);
                break;
            default:
                PaintChair(canvas, person, top, half);
                break;
        }
    }

    /// <summary>The table in front of somebody who draws, with a sheet on it.</summary>
    public static void PaintDesk(Canvas panel, Figure person)
    {
        if (person.Pose.Name != "draw" || person.IsBaby) return;
        var canvas = panel.At(person.X, person.Y, person.Scale);
        var hand = person.Arm(person.Forward).Hand;
        var (d, top) = (person.Forward, Math.Max(hand.Y, person.Arm(-person.Forward).Hand.Y) + person.Body.ArmWidth * .5);
        var (near, far) = (person.Facing == 0 ? -person.DeskReach : d * person.Body.Hip * .55, d * person.DeskReach);
        var (left, right) = (Math.Min(near, far), Math.Max(near, far));
        if (person.Facing == 0) canvas.Tube(Curve.Segment(new(near + 16, top + 12), new(near + 12, -4)), Palette.Wood.Darker(.12), 9, Palette.Line, 3.4);
        canvas.Tube(Curve.Segment(new(far - d * 16, top + 12), new(far - d * 12, -4)), Palette.Wood.Darker(.12), 9, Palette.Line, 3.4);
        canvas.Shape(Curve.Box(left, top, right - left, 18, 8), Palette.Wood, Palette.Line, 4.6);
        canvas.Shape(new Curve().Move(near + d * 14, top - 1).Line(near + d * 26, top - 9).Line(far - d * 12, top - 9).Line(far - d * 20, top - 1).Close(), Palette.White, Palette.Line, 3.4);
    }

    /// <summary>A sofa, or a bench, under two people who face the reader.</summary>
    public static void PaintForTwo(Canvas panel, Figure left, Figure right, bool isSoft)
    {
        var k = left.Scale;
        var canvas = panel.At(0, 0, k);
        var bigger = left.SeatHeight >= right.SeatHeight ? left : right;
        var (from, to) = (left.X / k - left.Body.Hip * 1.2 - left.Body.ArmWidth, right.X / k + right.Body.Hip * 1.2 + right.Body.ArmWidth);
        var (ground, top) = (bigger.Y / k + bigger.Raised, bigger.Y / k + bigger.Raised - Math.Max(left.SeatHeight, right.SeatHeight) + bigger.Body.LegWidth * .30);
        if (!isSoft)
        {
            canvas.Tube(new Curve().Move(from + 26, top + 10).Line(from + 26, ground - 2).Move(to - 26, top + 10).Line(to - 26, ground - 2), Palette.Wood.Darker(.12), 12, Palette.Line, 3.4);
            canvas.Shape(Curve.Box(from + 6, top - bigger.Body.Torso * .52, to - from - 12, 24, 9), Palette.Wood.Lighter(.18), Palette.Line, 4.2);
            canvas.Tube(new Curve().Move(from + 30, top).Line(from + 30, top - bigger.Body.Torso * .40).Move(to - 30, top).Line(to - 30, top - bigger.Body.Torso * .40), Palette.Wood.Darker(.12), 9, Palette.Line, 3.4);
            canvas.Shape(Curve.Box(from, top, to - from, 21, 8), Palette.Wood, Palette.Line, 4.6);
            return;
        }

        var (cloth, back) = (ThingPen.Ink("#A9C0CE"), top - bigger.Body.Torso * .70);
        foreach (var x in new[] { from + 4, to - 18 }) canvas.Shape(Curve.Box(x, ground - 22, 14, 20, 4), Palette.Wood.Darker(.12), Palette.Line, 3.4);
        canvas.Shape(Curve.Box(from - 6, back, to - from + 12, ground - back - 14, 34), cloth, Palette.Line, 4.6);
        var middle = (from + to) / 2;
        foreach (var (x, width) in new[] { (from + 6, middle - from - 6), (middle, to - middle - 6) }) canvas.Shape(Curve.Box(x, top - 4, width, 34, 15), cloth.Lighter(.25), Palette.Line, 4.2);
        foreach (var x in new[] { from - 24, to - 18 }) canvas.Shape(Curve.Box(x, top - bigger.Body.Torso * .24, 42, ground - 8 - top + bigger.Body.Torso * .24, 20), cloth.Darker(.10), Palette.Line, 4.6);
    }

    private static void PaintChair(Canvas canvas, Figure person, double top, double half)
    {
        canvas.Tube(new Curve().Move(-half * .74, top + 10).Line(-half * .84, person.Raised - 2).Move(half * .74, top + 10).Line(half * .84, person.Raised - 2), Palette.Wood.Darker(.12), 9, Palette.Line, 3.4);
        var (back, width) = (person.Facing == 0 ? -half * .86 : -person.Facing * half * .98 - (person.Facing > 0 ? 0 : 15), person.Facing == 0 ? half * 1.72 : 15);
        canvas.Shape(Curve.Box(back, top - person.Body.Torso * .62, width, person.Body.Torso * .62 + 8, 9), Palette.Wood.Lighter(.18), Palette.Line, 4.6);
        canvas.Shape(Curve.Box(-half, top, half * 2, 17, 8), Palette.Wood, Palette.Line, 4.6);
    }

    private static void PaintBench(Canvas canvas, double top, double half)
    {
        canvas.Tube(new Curve().Move(-half * .80, top + 10).Line(-half * .80, -2).Move(half * .80, top + 10).Line(half * .80, -2), Palette.Wood.Darker(.12), 11, Palette.Line, 3.4);
        canvas.Shape(Curve.Box(-half, top, half * 2, 19, 8), Palette.Wood, Palette.Line, 4.6);
    }

    // Behind a person only back and arms are seen, so an armchair is its sides.
    private static void PaintArmchair(Canvas canvas, Figure person, double top)
    {
        var (cloth, half) = (ThingPen.Ink("#A9C0CE"), person.Body.Hip * 1.34 + person.Body.ArmWidth * .9);
        var back = top - person.Body.Torso * .78;
        canvas.Shape(Curve.Box(-half, back, half * 2, -back - 14, 34), cloth, Palette.Line, 4.6);
        canvas.Shape(Curve.Box(-half + 14, top - 4, half * 2 - 28, 34, 15), cloth.Lighter(.25), Palette.Line, 4.2);
        foreach (var side in Sides.Both)
        {
            canvas.Shape(Curve.Box(side * half - 21, top - person.Body.Torso * .24, 42, -top + person.Body.Torso * .24 - 8, 20), cloth.Darker(.10), Palette.Line, 4.6);
        }
    }
}
