using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Figures;

/// <summary>
/// Draws a wheelchair around somebody who really sits in it: from the side for those who face left or right, from the
/// front for those who face the reader.
/// </summary>
internal static class WheelchairPainter
{
    private static readonly Ink Frame = Ink.Parse("#5B6B8C");
    private static readonly Ink Tyre = Ink.Parse("#4A4654");
    private static readonly Ink Rim = Ink.Parse("#D8DEE4");

    /// <summary>How far it reaches to one side of the hips, in figure units.</summary>
    public static double Reach(Figure person, int side)
    {
        if (person.Facing == 0) return person.Body.Shoulder * 1.04 + 30;
        return side == person.Facing ? person.Body.Leg * .50 + person.Body.LegWidth * 1.6 : person.WheelRadius * 1.12 + person.Body.Shoulder * .30;
    }

    /// <summary>The backrest, the far wheel and the seat.</summary>
    public static void PaintBehind(Canvas canvas, Figure person)
    {
        var (hip, half) = (person.Hip.Y, person.Body.Shoulder * 1.04);
        if (person.Facing == 0)
        {
            foreach (var side in Sides.Both)
            {
                canvas.Tube(Curve.Segment(new(side * half * .92, hip), new(side * half * .92, hip - person.Body.Torso * .80)), Frame, 9, Palette.Line, 3.4);
                canvas.Shape(Curve.Oval(side * (half + 10), -person.WheelRadius, 15, person.WheelRadius), Tyre, Palette.Line, 4.6);
                canvas.Shape(Curve.Oval(side * (half + 10), -person.WheelRadius, 6, person.WheelRadius * .78), Rim, Palette.Line, 3);
            }

            canvas.Shape(Curve.Box(-half, hip - person.Body.Torso * .72, half * 2, person.Body.Torso * .72, 12), Frame.Lighter(.25), Palette.Line, 4.6);
            canvas.Shape(Curve.Box(-half, hip - 2, half * 2, 20, 8), Frame, Palette.Line, 4.6);
            return;
        }

        var back = -person.Facing;
        var rear = back * person.Body.Hip * .92;
        var handle = hip - person.Body.Torso * .74;
        canvas.Tube(new Curve().Move(rear, hip + 6).Line(rear + back * 6, handle).Line(rear + back * 30, handle - 4), Frame, 9, Palette.Line, 3.4);
        canvas.Shape(Curve.Box(Math.Min(rear, rear - back * 16), hip - person.Body.Torso * .66, 16, person.Body.Torso * .68, 7), Frame.Lighter(.25), Palette.Line, 4.2);
        canvas.Shape(Curve.Box(-person.Body.Hip * 1.1, hip + person.Body.LegWidth * .28, person.Body.Hip * 2.2, 15, 7), Frame, Palette.Line, 4.2);
    }

    /// <summary>The near wheel, the small wheel and the footplate.</summary>
    public static void PaintBefore(Canvas canvas, Figure person)
    {
        var (radius, leg) = (person.WheelRadius, person.Body.Leg);
        var small = Math.Max(10, radius * .24);
        if (person.Facing == 0)
        {
            canvas.Shape(Curve.Box(-person.Body.Hip * 1.05, -9, person.Body.Hip * 2.1, 12, 6), Frame, Palette.Line, 4);
            return;
        }

        var (d, knee) = (person.Facing, leg * .50);
        var front = d * (knee * .86);
        canvas.Tube(new Curve().Move(d * person.Body.Hip * .5, person.Hip.Y + person.Body.LegWidth * .5).Line(front, person.Hip.Y + person.Body.LegWidth * .6).Line(front + d * 8, -small * .8), Frame, 8, Palette.Line, 3.2);
        canvas.Shape(Curve.Box(Math.Min(front + d * 2, front + d * (person.Body.LegWidth * 1.5)), -8, person.Body.LegWidth * 1.5 - 2, 10, 5), Frame, Palette.Line, 3.8);
        PaintWheel(canvas, front - d * small * .4, -small, small, 0);
        PaintWheel(canvas, -d * person.Body.Hip * .30, -radius, radius, 6);
    }

    private static void PaintWheel(Canvas canvas, double x, double y, double radius, int spokes)
    {
        canvas.Line(Curve.Round(x, y, radius - 5), Palette.Line, 15);
        canvas.Line(Curve.Round(x, y, radius - 5), Tyre, 6);
        if (spokes == 0)
        {
            canvas.Fill(Curve.Round(x, y, radius * .5), Rim);
            return;
        }

        canvas.Line(Curve.Round(x, y, radius * .76), Palette.Line, 5);
        canvas.Line(Curve.Round(x, y, radius * .76), Rim, 2.4);
        for (var i = 0; i < spokes; i++)
        {
            var (sin, cos) = Math.SinCos(i * Math.PI / spokes + .26);
            canvas.Line(Curve.Segment(new(x - cos * radius * .74, y - sin * radius * .74), new(x + cos * radius * .74, y + sin * radius * .74)), Palette.Line, 2);
        }

        canvas.Shape(Curve.Round(x, y, 8), Rim, Palette.Line, 3.4);
    }
}
