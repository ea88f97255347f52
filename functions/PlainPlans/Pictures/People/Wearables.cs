using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.People;

/// <summary>Something else that is worn.</summary>
/// <param name="Name">Its name.</param>
/// <param name="OnFace">Draws it over the face, or null.</param>
/// <param name="OnEar">Draws it on the ear at the right of the page, or null. Mirrored for the other ear.</param>
/// <param name="OnTorso">Draws it on the clothes, or null.</param>
internal sealed record Wearable(string Name, Action<HeadView>? OnFace = null, Action<HeadView>? OnEar = null, Action<TorsoView>? OnTorso = null) : INamed;

/// <summary>All wearables.</summary>
internal static class Wearables
{
    public static readonly Table<Wearable> All = new(
        new("glasses", OnFace: PaintGlasses),
        new("hearing-aid", OnEar: PaintHearingAid),
        new("cochlear-implant", OnEar: PaintImplant),
        new("eye-patch", OnFace: PaintEyePatch),
        new("feeding-tube", OnFace: PaintFeedingTube),
        new("earrings", OnEar: ear => ear.Shape(Curve.Round(1.04, .42, .085), Palette.Cloth("mustard"), .7)),
        new("lanyard", OnTorso: PaintLanyard),
        new("stethoscope", OnTorso: PaintStethoscope),
        new("apron", OnTorso: PaintApron),
        new("tie", OnTorso: PaintTie),
        new("scarf", OnTorso: PaintScarf));

    private static (double X, double Far) Eye(HeadView head, int side)
    {
        var apart = head.Look.Age.IsChild ? .37 : .35;
        var isFar = head.Facing * side > 0;
        return (head.Facing * .25 + side * apart * (isFar ? .82 : 1), isFar ? .86 : 1);
    }

    private static double EyeY(HeadView head) => head.Look.Age.IsChild ? .10 : .04;

    // On deep skin a dark frame would be lost, so it is golden there. A little white on the lenses shows that they are glass.
    private static void PaintGlasses(HeadView head)
    {
        var ((left, leftWidth), (right, rightWidth)) = (Eye(head, -1), Eye(head, 1));
        var (y, canvas, ink) = (EyeY(head) + .02, head.Canvas, head.Look.IsDeep ? Ink.Parse("#D9B25F") : Palette.Line);
        foreach (var (x, width) in new[] { (left, leftWidth), (right, rightWidth) })
        {
            canvas.Fill(Curve.Oval(x, y, .265 * width, .26), Palette.White, .14);
            canvas.Line(Curve.Oval(x, y, .265 * width, .26), ink, .06);
        }

        canvas.Line(new Curve().Move(left + .265 * leftWidth, y - .03).Quadratic((left + right) / 2, y - .09, right - .265 * rightWidth, y - .03), ink, .06);
        if (head.Facing >= 0) canvas.Line(new Curve().Move(left - .265 * leftWidth, y - .04).Line(-.92, y - .06), ink, .055);
        if (head.Facing <= 0) canvas.Line(new Curve().Move(right + .265 * rightWidth, y - .04).Line(.92, y - .06), ink, .055);
    }

    private static void PaintHearingAid(HeadView ear)
    {
        ear.Canvas.Tube(Curve.Parse("M 1.00 -.16 C 1.20 -.22 1.27 .08 1.13 .24"), Palette.Cloth("sky"), .12, Palette.Line, .04);
        ear.Canvas.Line(Curve.Parse("M 1.00 -.14 Q .90 -.04 .98 .08"), Palette.Cloth("sky"), .06);
    }

    private static void PaintImplant(HeadView ear)
    {
        ear.Canvas.Line(Curve.Parse("M 1.10 -.10 Q 1.20 -.34 1.00 -.46"), Palette.Line, .05);
        ear.Shape(Curve.Round(.96, -.50, .13), Palette.Cloth("sky"), .7);
        PaintHearingAid(ear);
    }

    private static void PaintEyePatch(HeadView head)
    {
        var (x, width) = Eye(head, head.Facing < 0 ? 1 : -1);
        // Flat above and with a broad band: a round one on a thread is an eyeglass.
        var y = EyeY(head);
        head.Canvas.Line(new Curve().Move(-.95, y - .34).Line(x, y - .20).Line(.95, y - .34), Palette.Line, .13);
        head.Canvas.Line(new Curve().Move(-.95, y - .34).Line(x, y - .20).Line(.95, y - .34), Palette.Cloth("sky").Darker(.25), .055);
        head.Canvas.Shape(
            new Curve().Move(x - .34 * width, y - .24).Quadratic(x, y - .32, x + .34 * width, y - .24).Cubic(x + .36 * width, y + .18, x + .16 * width, y + .36, x, y + .36)
                .Cubic(x - .16 * width, y + .36, x - .36 * width, y + .18, x - .34 * width, y - .24).Close(),
            Palette.Cloth("sky"), Palette.Line, .055);
        head.Canvas.At(x, EyeY(head), .15).Fill(Signs.StarCurve, Palette.White);
    }

    private static void PaintFeedingTube(HeadView head)
    {
        var side = head.Facing < 0 ? 1 : -1;
        var tube = new Curve().Move(head.Facing * .3 + side * .05, EyeY(head) + .28).Quadratic(head.Facing * .2 + side * .5, EyeY(head) + .42, side * .95, .20);
        head.Canvas.Line(tube, Palette.Line, .085);
        head.Canvas.Line(tube, Palette.Cloth("cream"), .045);
        head.Canvas.Fill(Curve.Box(head.Facing * .2 + side * .52 - .09, EyeY(head) + .25, .18, .15, .04), Palette.White, .9);
    }

    private static void PaintLanyard(TorsoView torso)
    {
        var strap = Palette.Cloth(torso.Look.TopColour.Name is "leaf" or "teal" ? "navy" : "leaf");
        var low = torso.Neck + torso.Torso * .46;
        torso.Canvas.Line(new Curve().Move(-torso.Shoulder * .36, torso.Neck + 3).Line(0, low).Line(torso.Shoulder * .36, torso.Neck + 3), strap, 5);
        torso.Canvas.Shape(Curve.Box(-15, low, 30, 38, 4), Palette.White, Palette.Line, 3.2);
        torso.Canvas.Fill(Curve.Round(0, low + 13, 6), Palette.Cloth("slate"));
        torso.Canvas.Line(new Curve().Move(-8, low + 27).Line(8, low + 27), Palette.Cloth("slate"), 3);
    }

    private static void PaintStethoscope(TorsoView torso)
    {
        var (low, wide) = (torso.Neck + torso.Torso * .46, torso.Shoulder * .40);
        var tube = new Curve().Move(-wide, torso.Neck + 2).Cubic(-wide, torso.Neck + torso.Torso * .34, -wide * .5, low, 0, low)
            .Cubic(wide * .5, low, wide, torso.Neck + torso.Torso * .34, wide, torso.Neck + 2);
        torso.Canvas.Line(tube, Palette.Line, 6);
        torso.Canvas.Line(new Curve().Move(0, low).Line(0, low + torso.Torso * .10), Palette.Line, 6);
        torso.Canvas.Shape(Curve.Round(0, low + torso.Torso * .15, 9), Ink.Parse("#D8DEE4"), Palette.Line, 3.4);
    }

    private static void PaintApron(TorsoView torso)
    {
        var top = torso.Neck + torso.Torso * .34;
        var half = torso.Body.Hip * .70;
        torso.Canvas.Line(new Curve().Move(-torso.Shoulder * .40, torso.Neck + 3).Line(-half + 6, top + 4), Palette.Cloth("cream").Darker(.15), 6);
        torso.Canvas.Line(new Curve().Move(torso.Shoulder * .40, torso.Neck + 3).Line(half - 6, top + 4), Palette.Cloth("cream").Darker(.15), 6);
        torso.Canvas.Shape(Curve.Box(-half, top, half * 2, torso.Hip - top + 4, 10), Palette.Cloth("cream"), Palette.Line, 3.4);
        torso.Canvas.Line(Curve.Box(-half * .5, torso.Hip - torso.Torso * .30, half, torso.Torso * .18, 5), Palette.Soft, 3);
    }

    private static void PaintTie(TorsoView torso)
    {
        var ink = Palette.Cloth(torso.Look.TopColour.Name is "brick" or "coral" ? "navy" : "brick");
        var top = torso.Neck + torso.Torso * .10;
        torso.Canvas.Shape(
            new Curve().Move(-6, top + 12).Line(-11, top + torso.Torso * .46).Line(0, top + torso.Torso * .56).Line(11, top + torso.Torso * .46).Line(6, top + 12).Close(), ink, Palette.Line, 3);
        torso.Canvas.Shape(new Curve().Move(-9, top).Line(9, top).Line(6, top + 13).Line(-6, top + 13).Close(), ink, Palette.Line, 3);
    }

    private static void PaintScarf(TorsoView torso)
    {
        var ink = Palette.Cloth(torso.Look.TopColour.Name is "brick" or "coral" ? "sky" : "brick");
        var wide = torso.Shoulder * .52;
        torso.Canvas.Shape(Curve.Box(wide * .1, torso.Neck + 6, wide * .52, torso.Torso * .46, 6), ink.Darker(.1), Palette.Line, 3.6);
        torso.Canvas.Shape(Curve.Box(-wide, torso.Neck - 4, wide * 2, 28, 14), ink, Palette.Line, 4);
    }
}
