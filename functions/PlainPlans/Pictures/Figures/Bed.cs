using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Figures;

/// <summary>Somebody in bed: the head on the pillow, a cover over the rest. The pillow lies away from where they face.</summary>
internal static class Bed
{
    private static readonly Ink Wood = Ink.Parse("#C99B6E");
    private static readonly Ink Metal = Ink.Parse("#C7D2D6");
    private static readonly Ink HomeCover = Ink.Parse("#A9C3E0");
    private static readonly Ink HospitalCover = Ink.Parse("#B5DCD0");

    /// <summary>Half the bed's width in figure units. A child's bed is shorter.</summary>
    public static double HalfWidth(Figure person) => 130 + person.Body.Torso * .30 + person.Body.Leg * .55;

    /// <summary>Where the head lies, in figure units.</summary>
    public static Spot HeadOf(Figure person) => new(-person.Forward * (HalfWidth(person) - 140), -226);

    public static void Paint(Canvas figure, Figure person)
    {
        var canvas = person.Forward < 0 ? figure.At(0, 0, isMirrored: true) : figure;
        var (w, x) = (HalfWidth(person) * 2, -HalfWidth(person));
        var (frame, cover) = person.IsInHospital ? (Metal, HospitalCover) : (Wood, HomeCover);
        canvas.Shape(Curve.Box(x - 26, -320, 40, 320, 14), frame, Palette.Line, 4.6);
        canvas.Shape(Curve.Box(x + w - 16, -220, 36, 220, 14), frame, Palette.Line, 4.6);
        canvas.Shape(Curve.Box(x, -110, w, 62, 10), frame, Palette.Line, 4.6);
        canvas.Shape(Curve.Box(x + 6, -176, w - 12, 82, 22), Palette.White, Palette.Line, 4.6);
        canvas.Shape(Curve.Box(x + 18, -254, 210, 94, 40), Palette.White, Palette.Line, 4.6);

        var head = HeadPainter.View(figure, person);
        HeadPainter.PaintBackHair(head);
        HeadPainter.Paint(head, person.Feeling, person.Gaze);

        canvas.Shape(
            new Curve().Move(x + 196, -172).Cubic(x + 250, -250, x + w * .55, -250, x + w * .66, -226).Cubic(x + w * .78, -208, x + w - 60, -240, x + w - 20, -190)
                .Line(x + w - 12, -84).Cubic(x + w * .6, -74, x + 300, -74, x + 176, -86).Cubic(x + 172, -120, x + 176, -146, x + 196, -172).Close(),
            cover, Palette.Line, 4.8);
        canvas.Shape(
            new Curve().Move(x + 186, -156).Cubic(x + 206, -204, x + 240, -232, x + 282, -238).Cubic(x + 262, -206, x + 244, -150, x + 244, -84)
                .Line(x + 178, -86).Cubic(x + 174, -112, x + 178, -138, x + 186, -156).Close(),
            cover.Lighter(.6), Palette.Line, 4);
        if (person.IsInHospital) return;
        foreach (var (along, y) in new[] { (.56, -186.0), (.68, -138), (.80, -184), (.90, -126), (.56, -112) })
        {
            canvas.At(x + w * along, y, 14).Fill(Signs.StarCurve, cover.Lighter(.5));
        }
    }
}
