using System.Collections.Immutable;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using static PlainPlans.Pictures.Things.ThingPen;

namespace PlainPlans.Pictures.Things;

/// <summary>Things that help somebody to move, see, hear and breathe.</summary>
internal static class AidThings
{
    public static readonly ImmutableArray<Thing> All =
    [
        new("stethoscope", "a stethoscope", 82, 92, DrawStethoscope) { Grip = new(0, 30, .85) },
        new("x-ray", "an X-ray picture", 84, 100, DrawXRay) { Grip = new(10, -28, .95, IsInFront: true) },
        new("inhaler", "an inhaler", 52, 62, DrawInhaler) { Grip = new(4, -24, .95), HasDirection = true },
        new("glasses", "a pair of glasses", 104, 46, DrawGlasses) { Grip = new(20, -12, .8) },
        new("hearing-aid", "a hearing aid", 56, 70, DrawHearingAid) { Grip = new(0, -28, .85) },
        new("walking-frame", "a walking frame", 130, 194, DrawWalkingFrame),
        new("crutches", "crutches", 90, 240, DrawCrutches),
        new("white-cane", "a white cane", 150, 300, DrawCane),
    ];

    private static void DrawStethoscope(Canvas canvas)
    {
        var tube = Curve.Parse("M -22 -38 C -28 -2 -10 8 0 8 C 10 8 28 -2 22 -38 M 0 8 C 0 46 34 44 28 14");
        canvas.Tube(tube, Palette.Cloth("teal"), 5.6, Palette.Line, 3.2);
        foreach (var x in new[] { -22, 22 }) canvas.Fill(Curve.Round(x, -41, 5.4), Palette.Line);
        canvas.Solid(Curve.Round(28, 8, 12), Ink("#C6D3DC"), 4);
        canvas.Fill(Curve.Round(28, 8, 5), Palette.White);
    }

    // A child's arm: a small hand, and nothing is broken.
    private static void DrawXRay(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-40, -48, 80, 96, 5), Ink("#34506E"));
        var (arm, bone) = (canvas.At(0, 2), Ink("#E8F2F7"));
        var fingers = Curve.Parse("M -10 -16 L -14 -27 M -3 -18 L -4 -32 M 4 -18 L 5 -31 M 10 -15 L 14 -25 M 11 -6 L 21 -13");
        var flesh = Ink("#5F81A2");
        arm.Fill(Curve.Parse("M -12 -10 L 12 -10 C 14 6 14 20 17 43 L -17 43 C -14 20 -14 6 -12 -10 Z"), flesh);
        arm.Fill(Curve.Oval(0, -10, 15, 13), flesh);
        arm.Line(fingers, flesh, 9.4);
        arm.Line(Curve.Parse("M -6 40 L -5 6 M 6 40 L 5 6"), bone, 5);
        foreach (var x in new[] { -5, 5 }) arm.Fill(Curve.Round(x, 5, 4.4), bone);
        foreach (var (x, y) in new[] { (-5, -4), (1, -5), (6, -3) }) arm.Fill(Curve.Round(x, y, 2.6), bone);
        arm.Line(Curve.Parse("M -7 -10 L -13 -26 M -2 -11 L -4 -31 M 4 -11 L 5 -30 M 8 -9 L 13 -24 M 10 -5 L 20 -12"), bone, 3, 1, 7, 4.6);
    }

    private static void DrawInhaler(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-12, -31, 22, 26, 5), Ink("#C6D3DC"), 3.8);
        canvas.Solid(Curve.Parse("M -16 -10 L 14 -10 L 14 10 L 25 12 L 25 30 L -6 30 C -14 30 -16 24 -16 18 Z"), Palette.Cloth("sky"));
        canvas.Solid(Curve.Box(20, 10, 7, 21, 3), Palette.Cloth("navy"), 3.4);
    }

    private static void DrawGlasses(Canvas canvas)
    {
        canvas.Mark(Curve.Parse("M -46 -8 L -52 -14 M 46 -8 L 52 -14 M -8 -4 Q 0 -12 8 -4"), 5);
        foreach (var side in new[] { -1, 1 }) canvas.Shape(Curve.Round(side * 27, 2, 19), Ink("#E4F4FB"), Palette.Cloth("plum"), 6);
    }

    private static void DrawHearingAid(Canvas canvas)
    {
        canvas.Mark(Curve.Parse("M 8 -18 C 28 -30 30 8 10 14"), 9);
        canvas.Line(Curve.Parse("M 8 -18 C 28 -30 30 8 10 14"), Palette.Glass, 3.6);
        canvas.Solid(Curve.Parse("M 8 -26 C -16 -38 -30 -10 -22 20 C -18 36 0 36 0 20 C -2 4 -4 -8 8 -12 Z"), Palette.Cloth("sky"));
        canvas.Solid(Curve.Round(8, 18, 9), Palette.Cloth("cream"), 3.6);
        foreach (var y in new[] { -4, 6 }) canvas.Fill(Curve.Round(-13, y, 2.6), Palette.Line);
    }

    private static void DrawWalkingFrame(Canvas canvas)
    {
        canvas.Tube(Curve.Parse("M -58 90 L -46 -80 Q -44 -92 -32 -92 L 32 -92 Q 44 -92 46 -80 L 58 90 M -50 0 L 50 0 M -24 90 L -32 -90 M 24 90 L 32 -90"), Ink("#C6D3DC"), 7, Palette.Line, 3);
        foreach (var x in new[] { -58, -24, 24, 58 }) canvas.Fill(Curve.Box(x - 8, 84, 16, 11, 4), Palette.Line);
        foreach (var side in new[] { -1, 1 }) canvas.Line(Curve.Segment(new(side * 47, -78), new(side * 45, -52)), Palette.Line, 14);
    }

    private static void DrawCrutches(Canvas canvas)
    {
        foreach (var (x, turn) in new[] { (-18, -6), (18, 6) })
        {
            var crutch = canvas.At(x, 0, 1, turn);
            crutch.Tube(Curve.Parse("M 0 112 L 0 -58 M 0 -58 L -3 -104"), Ink("#C6D3DC"), 8, Palette.Line, 3);
            crutch.Line(Curve.Parse("M 0 -42 L 20 -42"), Palette.Line, 12);
            crutch.Line(Curve.Parse("M -15 -104 Q 0 -90 14 -108"), Palette.Cloth("sky").Darker(.2), 9);
            crutch.Fill(Curve.Box(-8, 106, 16, 12, 4), Palette.Line);
        }
    }

    // Long, with a loop for the wrist, and a line where its tip feels along the ground.
    private static void DrawCane(Canvas canvas)
    {
        canvas.Line(Curve.Parse("M -70 128 Q -30 146 20 132"), Palette.Soft, 5, 1, 10, 11);
        var cane = canvas.At(4, -2, 1, 22);
        cane.Mark(Curve.Parse("M 0 -138 C -40 -124 -46 -66 -26 -62 C -10 -60 -6 -100 0 -134"), 4);
        cane.Tube(Curve.Parse("M 0 -130 L 0 134"), Palette.White, 6.4, Palette.Line, 3);
        cane.Line(Curve.Parse("M 0 84 L 0 126"), Palette.Cloth("brick"), 6.4);
        cane.Mark(Curve.Parse("M -4 -42 L 4 -42 M -4 20 L 4 20 M -4 80 L 4 80"), 3);
        cane.Line(Curve.Parse("M 0 -136 L 0 -96"), Palette.Line, 14);
        cane.Solid(Curve.Round(0, 138, 9), Palette.White, 3.6);
    }
}
