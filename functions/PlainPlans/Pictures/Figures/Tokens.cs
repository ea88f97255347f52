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

    /// <summary>Whether a figure that holds out a hand has it in that hand.</summary>
    public bool IsInHand { get; init; }

    /// <summary>
    /// Whether only portraits have it. Calm people and those who listen stand in nearly every scene, where what they do
    /// says it and a sign beside each head only puzzles.
    /// </summary>
    public bool IsOnlyInPortraits { get; init; }
}

/// <summary>The small pictures of feelings.</summary>
internal static class Tokens
{
    private const double Line = .13;
    private static readonly Ink Blue = Ink.Parse("#5F6FA8");
    private static readonly Ink Grey = Ink.Parse("#6F6A80");

    public static readonly Token Shield = new((canvas, _) => DrawShield(canvas)) { Half = .60 };
    public static readonly Token Hearts = new((canvas, _) => DrawHearts(canvas)) { Half = .60 };
    public static readonly Token Rosette = new((canvas, _) => DrawRosette(canvas)) { OnBody = (.36, -.62) };
    public static readonly Token Sparkles = new((canvas, _) => DrawSparkles(canvas)) { Half = .62 };
    public static readonly Token StillWater = new((canvas, _) => DrawStillWater(canvas)) { IsOnlyInPortraits = true };
    public static readonly Token Lion = new((canvas, _) => DrawLion(canvas)) { Half = .58 };
    public static readonly Token Hearing = new(DrawHearing) { IsOnlyInPortraits = true };
    public static readonly Token Nobody = new((canvas, _) => DrawNobody(canvas)) { Half = .72 };
    public static readonly Token Question = new((canvas, _) => DrawQuestion(canvas)) { Half = .58 };
    public static readonly Token Exclamation = new((canvas, _) => DrawExclamation(canvas)) { Half = .54 };
    public static readonly Token TwoFaces = new((canvas, _) => DrawTwoFaces(canvas)) { Half = .68 };
    public static readonly Token Flower = new((canvas, _) => DrawFlower(canvas)) { Half = .66, IsInHand = true };
    public static readonly Token Sleeping = new((canvas, _) => DrawSleep(canvas)) { Half = .64 };
    public static readonly Token Drowsy = new((canvas, _) => DrawDrowsy(canvas)) { Half = .46 };
    public static readonly Token Food = new((canvas, _) => DrawFood(canvas)) { Half = .70 };
    public static readonly Token Tangle = new((canvas, _) => DrawTangle(canvas)) { Half = .64 };
    public static readonly Token EmptyHeart = new((canvas, _) => DrawEmptyHeart(canvas)) { Half = .58 };

    /// <summary>Draws it beside the head, if the figure has one there.</summary>
    public static void Paint(Canvas canvas, Figure person)
    {
        if (person.Token is not { } place) return;
        person.Feeling.Token!.Draw(canvas.At(place.Middle.X, place.Middle.Y, place.Half), person.Look);
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

    // A low sun over water without a wave.
    private static void DrawStillWater(Canvas canvas)
    {
        canvas.Shape(Curve.Parse("M -.62 .10 C -.62 -.74 .62 -.74 .62 .10 Z"), Palette.Cloth("mustard"), Palette.Line, Line);
        foreach (var (y, half) in new[] { (.14, 1.0), (.50, .74), (.84, .42) })
        {
            canvas.Line(new Curve().Move(-half, y).Quadratic(-half * .5, y + .12, 0, y).Quadratic(half * .5, y - .12, half, y), Palette.Line, .24);
            canvas.Line(new Curve().Move(-half, y).Quadratic(-half * .5, y + .12, 0, y).Quadratic(half * .5, y - .12, half, y), Palette.Cloth("sky"), .11);
        }
    }

    // As brave as a lion.
    private static void DrawLion(Canvas canvas)
    {
        canvas.Union([.. Enumerable.Range(0, 10).Select(i => { var (sin, cos) = Math.SinCos(i * Math.PI / 5); return Curve.Round(cos * .64, sin * .64, .32); }), Curve.Round(0, 0, .66)], Palette.Cloth("brick"), Palette.Line, Line);
        foreach (var side in Sides.Both) canvas.Shape(Curve.Round(side * .46, -.46, .17), Palette.Cloth("mustard"), Palette.Line, Line * .8);
        canvas.Shape(Curve.Round(0, .04, .58), Palette.Cloth("mustard"), Palette.Line, Line * .8);
        foreach (var side in Sides.Both) canvas.Fill(Curve.Oval(side * .24, -.08, .085, .12), Palette.Line);
        canvas.Fill(Curve.Parse("M -.13 .14 L .13 .14 Q .10 .26 0 .29 Q -.10 .26 -.13 .14 Z"), Palette.Line);
        canvas.Line(Curve.Parse("M 0 .26 L 0 .34 M -.22 .33 Q -.10 .46 0 .34 Q .10 .46 .22 .33"), Palette.Line, .08);
    }

    private static void DrawHearing(Canvas canvas, Look look)
    {
        canvas.Shape(Curve.Parse("M -.58 -.38 C -.56 -1.14 .36 -1.12 .32 -.34 C .30 .10 -.02 .24 -.06 .58 C -.10 1.00 -.62 .96 -.58 .52 Z"), look.Skin, Palette.Line, Line);
        canvas.Line(Curve.Parse("M -.34 -.34 C -.30 -.78 .14 -.72 .06 -.30 C .02 -.06 -.26 -.02 -.20 .30"), Palette.Line, Line * .8);
        canvas.At(.72, -.22, .42).Line(Curve.Parse("M .70 -.86 L -.42 -.40 M .84 0 L -.48 0 M .70 .86 L -.42 .40"), Palette.Cloth("teal"), .36);
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

    // What somebody brings who wants to make up.
    private static void DrawFlower(Canvas canvas)
    {
        canvas.Line(Curve.Parse("M .02 -.30 Q .10 .40 -.10 1"), Palette.Line, .30);
        canvas.Line(Curve.Parse("M .02 -.30 Q .10 .40 -.10 1"), Palette.Cloth("leaf"), .13);
        canvas.Shape(Curve.Parse("M .02 .60 C .20 .24 .58 .20 .76 .28 C .66 .58 .36 .72 .02 .60 Z"), Palette.Cloth("leaf"), Palette.Line, Line * .8);
        canvas.Union([.. Enumerable.Range(0, 6).Select(i => { var (sin, cos) = Math.SinCos(i * Math.PI / 3); return Curve.Round(cos * .36, -.44 + sin * .36, .24); })], Palette.Cloth("rose"), Palette.Line, Line);
        canvas.Shape(Curve.Round(0, -.44, .22), Palette.Cloth("mustard"), Palette.Line, Line * .8);
    }

    private static void DrawSleep(Canvas canvas)
    {
        foreach (var (x, y, size) in new[] { (-.74, .74, .20), (-.14, .26, .28), (.60, -.46, .38) }) DrawZ(canvas, x, y, size);
    }

    // Sleep that is only on its way.
    private static void DrawDrowsy(Canvas canvas)
    {
        foreach (var (x, y, size) in new[] { (-.46, .52, .26), (.34, -.30, .36) }) DrawZ(canvas, x, y, size);
    }

    private static void DrawZ(Canvas canvas, double x, double y, double size) =>
        canvas.Line(new Curve().Move(x - size, y - size).Line(x + size, y - size).Line(x - size, y + size).Line(x + size, y + size), Blue, .19);

    private static void DrawFood(Canvas canvas)
    {
        canvas.Shape(Curve.Round(0, -.10, .88), Palette.White, Palette.Line, Line * .8);
        canvas.At(0, -.02, .52).Shape(
            Curve.Parse("M 0 -.56 C -.30 -.86 -1.0 -.70 -1.0 .06 C -1.0 .66 -.50 1.06 0 .86 C .50 1.06 1.0 .66 1.0 .06 C 1.0 -.70 .30 -.86 0 -.56 Z"), Palette.Cloth("brick"), Palette.Line, .22);
        canvas.Line(Curve.Parse("M 0 -.28 Q .02 -.52 .14 -.62"), Palette.Line, Line * .8);
        canvas.Fill(Curve.Parse("M .06 -.42 C .14 -.66 .34 -.66 .44 -.58 C .38 -.40 .22 -.34 .06 -.42 Z"), Palette.Cloth("leaf"));
    }

    // A thread that nobody can follow.
    private static void DrawTangle(Canvas canvas)
    {
        canvas.Line(Curve.Parse("M -1 .30 C -.60 .86 .30 .90 .10 .10 C -.08 -.66 -.90 -.30 -.60 .22 C -.30 .72 .60 .20 .44 -.46 C .30 -.98 -.40 -.90 -.30 -.34 C -.18 .26 .86 .60 .84 -.04 C .82 -.50 .30 -.40 .20 .02 C .10 .50 .60 .90 1 .50"), Blue.Darker(.25), .12);
    }

    private static void DrawEmptyHeart(Canvas canvas) => canvas.At(0, .06, .86).Line(Signs.HeartCurve, Grey, .15, 1, .22, .24);
}
