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
        new("stethoscope", "a stethoscope", 76, 92, DrawStethoscope) { Grip = new(0, 30, .85) },
        new("x-ray", "an X-ray picture", 84, 100, DrawXRay) { Grip = new(10, -28, .95, IsInFront: true) },
        new("inhaler", "an inhaler", 52, 62, DrawInhaler) { Grip = new(4, -24, .95), HasDirection = true },
        new("glasses", "a pair of glasses", 104, 46, DrawGlasses) { Grip = new(20, -12, .8) },
        new("hearing-aid", "a hearing aid", 56, 70, DrawHearingAid) { Grip = new(0, -28, .85) },
        new("walking-frame", "a walking frame", 130, 190, DrawWalkingFrame),
        new("crutches", "crutches", 90, 240, DrawCrutches),
        new("white-cane", "a white cane", 90, 220, DrawCane),
    ];

    private static void DrawStethoscope(Canvas canvas)
    {
        var tube = Curve.Parse("M -22 -38 C -28 -2 -10 8 0 8 C 10 8 28 -2 22 -38 M 0 8 C 0 46 34 44 28 14");
        canvas.Tube(tube, Palette.Cloth("teal"), 5.6, Palette.Line, 3.2);
        foreach (var x in new[] { -22, 22 }) canvas.Fill(Curve.Round(x, -41, 5.4), Palette.Line);
        canvas.Solid(Curve.Round(28, 8, 12), Ink("#C6D3DC"), 4);
        canvas.Fill(Curve.Round(28, 8, 5), Palette.White);
    }

    private static void DrawXRay(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-40, -48, 80, 96, 5), Ink("#34506E"));
        canvas.Line(Curve.Parse("M -8 34 L -8 -2 M 8 34 L 8 -2"), Ink("#E4F0F6"), 8);
        canvas.Fill(Curve.Oval(0, -8, 17, 11), Ink("#E4F0F6"));
        canvas.Line(Curve.Parse("M -13 -14 L -19 -32 M -4 -16 L -6 -38 M 5 -16 L 7 -38 M 13 -14 L 20 -30 M 15 -4 L 27 -12"), Ink("#E4F0F6"), 6);
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

    private static void DrawCane(Canvas canvas)
    {
        var cane = canvas.At(0, 0, 1, -16);
        cane.Tube(Curve.Parse("M 0 -104 L 0 104"), Palette.White, 8, Palette.Line, 3);
        cane.Line(Curve.Parse("M 0 66 L 0 102"), Palette.Cloth("coral"), 8);
        cane.Line(Curve.Parse("M 0 -104 L 0 -70"), Palette.Line, 14);
        cane.Mark(Curve.Parse("M 0 -70 Q -16 -54 -6 -42"), 3);
        cane.Solid(Curve.Round(0, 106, 8), Palette.White, 3.6);
    }
}
