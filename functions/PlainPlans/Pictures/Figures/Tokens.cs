using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.People;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Figures;

/// <summary>
/// The small picture of a feeling, for readers who cannot tell it from the face alone. It is drawn wherever the feeling
/// is: beside the head of a figure or on its body, and in a small disc on a portrait.
/// </summary>
/// <param name="Draw">Draws it around zero, one unit to each side.</param>
internal sealed record Token(Action<Canvas, Look> Draw)
{
    /// <summary>Half its size, in heads.</summary>
    public double Half { get; init; } = .46;

    /// <summary>Where it is on the body of those who carry it there: shoulders forward, and torsos from the hip.</summary>
    public (double X, double Y) OnBody { get; init; }

    /// <summary>Whether it turns with the side of the head on which it is; it is drawn for the right.</summary>
    public bool HasDirection { get; init; }}

/// <summary>The small pictures of feelings.</summary>
internal static class Tokens
{
    private const double Line = .13;
    private static readonly Ink Sleep = Ink.Parse("#5F6FA8");
    private static readonly Ink Grey = Ink.Parse("#6F6A80");

    public static readonly Token Shield = new((canvas, _) => DrawShield(canvas)) { Half = .60 };
    public static readonly Token Hearts = new((canvas, _) => DrawHearts(canvas)) { Half = .60 };
    public static readonly Token Rosette = new((canvas, _) => DrawRosette(canvas)) { OnBody = (.36, -.62) };
    public static readonly Token Sparkles = new((canvas, _) => DrawSparkles(canvas)) { Half = .62 };
    public static readonly Token StrongArm = new(DrawStrongArm) { Half = .56 };
    public static readonly Token Sound = new((canvas, _) => DrawSound(canvas)) { Half = .58, HasDirection = true };
    public static readonly Token Nobody = new((canvas, _) => DrawNobody(canvas)) { Half = .72 };
    public static readonly Token Question = new((canvas, _) => DrawQuestion(canvas)) { Half = .58 };
    public static readonly Token Exclamation = new((canvas, _) => DrawExclamation(canvas)) { Half = .54 };
    public static readonly Token TwoFaces = new((canvas, _) => DrawTwoFaces(canvas)) { Half = .68 };
    public static readonly Token MendedHeart = new((canvas, _) => DrawMendedHeart(canvas)) { Half = .58 };
    public static readonly Token Sleeping = new((canvas, _) => DrawSleep(canvas)) { Half = .64 };
    public static readonly Token Food = new((canvas, _) => DrawFood(canvas)) { Half = .70 };
    public static readonly Token Rumble = new((canvas, _) => DrawRumble(canvas)) { OnBody = (0, -.42) };
    public static readonly Token Swirl = new((canvas, _) => DrawSwirl(canvas)) { Half = .56 };
    public static readonly Token EmptyHeart = new((canvas, _) => DrawEmptyHeart(canvas)) { Half = .58 };

    /// <summary>Draws it beside the head, if the figure has one there.</summary>
    public static void Paint(Canvas canvas, Figure person)
    {
        if (person.Token is not { } place) return;
        var token = person.Feeling.Token!;
        token.Draw(canvas.At(place.Middle.X, place.Middle.Y, place.Half, isMirrored: token.HasDirection && place.Middle.X < person.Head.X), person.Look);
    }

    private static void DrawShield(Canvas canvas)
    {
        canvas.Shape(Curve.Parse("M 0 -.95 C .28 -.78 .56 -.72 .82 -.72 C .86 .05 .60 .62 0 .95 C -.60 .62 -.86 .05 -.82 -.72 C -.56 -.72 -.28 -.78 0 -.95 Z"), Palette.Cloth("sky"), Palette.Line, Line);
        canvas.At(0, -.06, .44).Shape(Signs.HeartCurve, Palette.Cloth("coral"), Palette.Line, .20);
    }

    private static void DrawHearts(Canvas canvas)
    {
        canvas.At(-.22, .20, .70).Shape(Signs.HeartCurve, Palette.Cloth("coral"), Palette.Line, Line / .70);
        canvas.At(.62, -.52, .36).Shape(Signs.HeartCurve, Palette.Cloth("rose"), Palette.Line, Line / .36);
    }

    private static void DrawRosette(Canvas canvas)
    {
        foreach (var side in Sides.Both)
        {
            canvas.Shape(new Curve().Move(side * .06, .20).Line(side * .62, .98).Line(side * .26, .92).Line(side * .06, 1.08).Line(-side * .16, .30).Close(), Palette.Cloth("brick"), Palette.Line, Line);
        }

        canvas.Shape(Curve.Round(0, -.22, .72), Palette.Cloth("mustard"), Palette.Line, Line);
        canvas.At(0, -.22, .44).Shape(Signs.StarCurve, Palette.White, Palette.Line, .16);
    }

    private static void DrawSparkles(Canvas canvas)
    {
        var spark = new Curve().Move(0, -1).Quadratic(.14, -.14, 1, 0).Quadratic(.14, .14, 0, 1).Quadratic(-.14, .14, -1, 0).Quadratic(-.14, -.14, 0, -1).Close();
        foreach (var (x, y, size) in new[] { (-.26, .22, .66), (.56, -.50, .40), (.60, .56, .30) }) canvas.At(x, y, size).Shape(spark, Palette.Cloth("mustard"), Palette.Line, Line * .9 / size);
    }

    private static void DrawStrongArm(Canvas canvas, Look look)
    {
        canvas.Shape(
            Curve.Parse("M -.92 .30 C -.50 .10 -.30 .14 -.10 .28 C .00 .00 .02 -.28 .00 -.44 C -.24 -.50 -.26 -.90 .06 -.94 C .36 -.98 .58 -.84 .62 -.56 C .92 -.10 1.00 .44 .78 .74 C .30 1.00 -.50 .96 -.92 .82 Z"),
            look.Skin, Palette.Line, Line);
        canvas.Line(Curve.Parse("M .02 -.44 Q .20 -.40 .30 -.52"), Palette.Line, Line * .8);
        canvas.Line(Curve.Parse("M -.10 .28 Q .16 .20 .34 .36"), Palette.Line, Line * .8);
    }

    // Waves that come in to the ear below.
    private static void DrawSound(Canvas canvas)
    {
        foreach (var radius in new[] { .62, 1.12, 1.62 })
        {
            var (sin, cos) = Math.SinCos(78 * Math.PI / 180);
            var (near, far) = (new Spot(-.86 + radius * (1 - sin) * .9, .86 - radius * sin), new Spot(-.86 + radius * sin, .86 - radius * cos));
            var arc = new Curve().Move(near).Quadratic(new Spot(-.86 + radius * .86, .86 - radius * .86), far);
            canvas.Line(arc, Palette.Line, .30);
            canvas.Line(arc, Palette.Cloth("teal"), .16);
        }
    }

    // Where somebody could be, nobody is.
    private static void DrawNobody(Canvas canvas)
    {
        canvas.Line(Curve.Round(0, -.46, .42), Grey, .13, 1, .20, .20);
        canvas.Line(Curve.Parse("M -.78 .95 C -.78 .36 -.46 .12 0 .12 C .46 .12 .78 .36 .78 .95"), Grey, .13, 1, .20, .20);
    }

    private static void DrawQuestion(Canvas canvas)
    {
        foreach (var (ink, width) in new[] { (Palette.Line, .50), (Palette.Cloth("mustard"), .26) })
        {
            canvas.Line(Curve.Parse("M -.42 -.42 C -.42 -.98 .50 -.98 .46 -.38 C .42 0 0 0 0 .32"), ink, width);
            canvas.Fill(Curve.Round(0, .78, width / 2 + .02), ink);
        }
    }

    private static void DrawExclamation(Canvas canvas)
    {
        foreach (var (ink, width) in new[] { (Palette.Line, .50), (Palette.Cloth("mustard"), .26) })
        {
            canvas.Line(Curve.Parse("M 0 -.74 L 0 .26"), ink, width);
            canvas.Fill(Curve.Round(0, .76, width / 2 + .02), ink);
        }
    }

    private static void DrawTwoFaces(Canvas canvas)
    {
        foreach (var (x, y, ink, bend) in new[] { (.40, .36, Palette.Cloth("sky"), -.26), (-.36, -.34, Palette.Cloth("mustard"), .26) })
        {
            var face = canvas.At(x, y, .58);
            face.Shape(Curve.Round(0, 0, 1), ink, Palette.Line, .20);
            foreach (var side in Sides.Both) face.Fill(Curve.Oval(side * .36, -.22, .13, .18), Palette.Line);
            face.Line(new Curve().Move(-.46, .36 - bend * .7).Quadratic(0, .36 + bend * 1.5, .46, .36 - bend * .7), Palette.Line, .18);
        }
    }

    private static void DrawMendedHeart(Canvas canvas)
    {
        canvas.At(0, .06, .92).Shape(Signs.HeartCurve, Palette.Cloth("coral"), Palette.Line, Line);
        var plaster = canvas.At(0, 0, 1, -38);
        plaster.Shape(Curve.Box(-.66, -.24, 1.32, .48, .24), Palette.Cloth("cream"), Palette.Line, Line * .85);
        plaster.Fill(Curve.Box(-.20, -.15, .40, .30, .06), Palette.Cloth("stone"));
    }

    private static void DrawSleep(Canvas canvas)
    {
        foreach (var (x, y, size) in new[] { (-.74, .74, .20), (-.14, .26, .28), (.60, -.46, .38) })
        {
            canvas.Line(new Curve().Move(x - size, y - size).Line(x + size, y - size).Line(x - size, y + size).Line(x + size, y + size), Sleep, .19);
        }
    }

    private static void DrawFood(Canvas canvas)
    {
        canvas.Shape(Curve.Round(0, -.10, .88), Palette.White, Palette.Line, Line * .8);
        canvas.At(0, -.02, .46).Shape(
            Curve.Parse("M 0 -.56 C -.30 -.86 -1.0 -.70 -1.0 .06 C -1.0 .66 -.50 1.06 0 .86 C .50 1.06 1.0 .66 1.0 .06 C 1.0 -.70 .30 -.86 0 -.56 Z"), Palette.Cloth("brick"), Palette.Line, .22);
        canvas.Line(Curve.Parse("M 0 -.28 Q .02 -.52 .14 -.62"), Palette.Line, Line * .8);
        canvas.Fill(Curve.Parse("M .06 -.42 C .14 -.66 .34 -.66 .44 -.58 C .38 -.40 .22 -.34 .06 -.42 Z"), Palette.Cloth("leaf"));
    }

    // Two small bolts, as a stomach sounds.
    private static void DrawRumble(Canvas canvas)
    {
        foreach (var side in Sides.Both)
        {
            var bolt = new Curve().Move(side * .10, -.86).Line(side * .42, -.50).Line(side * .12, -.22).Line(side * .40, .16);
            canvas.Tube(bolt, Palette.White, .16, Palette.Line, .08);
        }
    }

    private static void DrawSwirl(Canvas canvas)
    {
        var curve = new Curve().Move(.06, 0);
        for (var i = 1; i <= 36; i++)
        {
            var (sin, cos) = Math.SinCos(i * Math.PI / 9);
            curve.Line(cos * (.08 + i * .0235), sin * (.08 + i * .0235) * .92);
        }

        canvas.Line(curve, Palette.Cloth("plum"), .17);
    }

    private static void DrawEmptyHeart(Canvas canvas) => canvas.At(0, .06, .86).Line(Signs.HeartCurve, Grey, .15, 1, .22, .24);
}
