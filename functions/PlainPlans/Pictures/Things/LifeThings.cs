using System.Collections.Immutable;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using static PlainPlans.Pictures.Things.ThingPen;

namespace PlainPlans.Pictures.Things;

/// <summary>Free time, faith, and signs for where and when.</summary>
internal static class LifeThings
{
    public static readonly ImmutableArray<Thing> All =
    [
        new("game-controller", "a game controller", 96, 66, DrawController) { Grip = new(0, -8, .95), HalfHold = 40, Pose = "carry" },
        new("headphones", "headphones", 88, 88, DrawHeadphones) { Grip = new(0, -36, .85) },
        new("guitar", "a guitar", 120, 210, DrawGuitar) { Grip = new(8, 4, .72) },
        new("football-goal", "a football goal", 340, 198, DrawGoal) { IsBackground = true },
        new("certificate", "a certificate", 104, 82, DrawCertificate) { Grip = new(0, -14, .95), HalfHold = 48, Pose = "carry" },
        new("map", "a map", 116, 82, DrawMap) { Grip = new(0, -14, .9), HalfHold = 48, Pose = "carry" },
        new("map-pin", "a pin on a map", 62, 86, DrawMapPin) { HangsAt = 260, Grip = new(0, -40, .8) },
        new("cloud", "a cloud", 170, 96, DrawCloud) { HangsAt = 520, IsBackground = true },
        new("stop-hand", "a hand that says stop", 92, 108, DrawStopHand) { HangsAt = 280, Grip = new(6, -22, .7) },
        new("judge-desk", "the judge's desk", 340, 300, DrawJudgeDesk) { IsBackground = true },
        new("prayer-book", "a prayer book", 68, 100, DrawPrayerBook) { Grip = new(0, -8, .95), HalfHold = 28, Pose = "carry" },
        new("prayer-mat", "a prayer mat", 216, 70, DrawPrayerMat),
        new("lantern", "a lantern", 64, 96, DrawLantern) { Grip = new(0, 46, .9), HasFlame = true },
    ];

    private static void DrawController(Canvas canvas)
    {
        canvas.Solid(Curve.Parse("M -26 -28 L 26 -28 C 42 -28 48 4 46 24 C 44 38 30 34 20 16 L -20 16 C -30 34 -44 38 -46 24 C -48 4 -42 -28 -26 -28 Z"), Palette.Cloth("slate"));
        canvas.Line(Curve.Parse("M -30 -8 L -14 -8 M -22 -16 L -22 0"), Palette.White, 6);
        foreach (var (x, y, colour) in new[] { (22, -17, "mustard"), (31, -8, "coral"), (13, -8, "sky"), (22, 1, "leaf") }) canvas.Fill(Curve.Round(x, y, 4.8), Palette.Cloth(colour));
    }

    private static void DrawHeadphones(Canvas canvas)
    {
        canvas.Tube(Curve.Parse("M -34 14 C -38 -48 38 -48 34 14"), Palette.Cloth("plum"), 9, Palette.Line, 3.8);
        foreach (var side in new[] { -1, 1 }) canvas.Solid(Curve.Box(side * 32 - 12, 0, 24, 40, 11), Palette.Cloth("coral"));
    }

    private static void DrawGuitar(Canvas thing)
    {
        var canvas = thing.At(0, 0, 1, 12);
        canvas.Solid(Curve.Box(-7, -84, 14, 90, 3), Palette.Wood.Darker(.35), 4);
        canvas.Solid(Curve.Box(-12, -104, 24, 26, 5), Palette.Wood.Darker(.2), 4);
        canvas.Solid(Curve.Parse("M -22 -2 C -40 14 -28 26 -32 40 C -58 58 -42 102 0 102 C 42 102 58 58 32 40 C 28 26 40 14 22 -2 C 10 -10 -10 -10 -22 -2 Z"), Ink("#E0A45C"));
        canvas.Solid(Curve.Round(0, 40, 14), Ink("#6A4632"), 3.4);
        canvas.Line(Curve.Parse("M -3 -80 L -3 78 M 3 -80 L 3 78"), Palette.Paper, 1.8);
        canvas.Mark(Curve.Parse("M -16 79 L 16 79"), 6);
    }

    private static void DrawGoal(Canvas canvas)
    {
        for (var x = -140; x <= 140; x += 28) canvas.Line(new Curve().Move(x, -80).Line(x * 1.04, 88), Ink("#D5D8DE"), 2.6);
        for (var y = -54; y < 90; y += 28) canvas.Line(new Curve().Move(-158, y).Line(158, y), Ink("#D5D8DE"), 2.6);
        canvas.Tube(Curve.Parse("M -160 92 L -160 -86 L 160 -86 L 160 92"), Palette.White, 10, Palette.Soft, 3);
    }

    private static void DrawCertificate(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-50, -38, 100, 74, 4), Ink("#FFF8E4"), 4.2);
        canvas.Line(Curve.Box(-42, -30, 84, 58, 3), Palette.Cloth("mustard"), 3.4);
        canvas.PaleMark(Curve.Parse("M -24 -16 L 24 -16 M -30 -2 L 30 -2"), 4);
        canvas.Solid(Curve.Parse("M 18 20 L 14 40 L 24 34 L 34 40 L 30 20 Z"), Palette.Cloth("coral"), 3);
        canvas.Solid(Curve.Round(24, 16, 13), Palette.Cloth("mustard"), 3.4);
        canvas.Star(24, 16, 7, Palette.White);
    }

    private static void DrawMap(Canvas canvas)
    {
        canvas.Solid(Curve.Parse("M -54 -34 L -18 -24 L 18 -34 L 54 -24 L 54 36 L 18 26 L -18 36 L -54 26 Z"), Ink("#DCEBC8"));
        canvas.Fill(Curve.Parse("M 20 -31 L 51 -22.5 L 51 6 C 40 -8 30 -2 20 -10 Z"), Ink("#A9DBF3"));
        canvas.Line(Curve.Parse("M -42 14 C -24 -6 -8 26 12 6 C 20 -2 28 12 38 16"), Palette.Cloth("coral"), 4.4, 1, 7, 8);
        canvas.PaleMark(Curve.Parse("M -18 -24 L -18 34 M 18 -32 L 18 26"), 3);
        canvas.Mark(Curve.Parse("M 32 10 L 44 22 M 44 10 L 32 22"), 5);
        canvas.Fill(Curve.Round(-42, 14, 5.4), Palette.Line);
    }

    private static void DrawMapPin(Canvas canvas)
    {
        canvas.Fill(Curve.Oval(0, 40, 20, 5), Palette.Soft, .5);
        canvas.Solid(Curve.Parse("M 0 40 C -8 20 -28 6 -28 -14 C -28 -50 28 -50 28 -14 C 28 6 8 20 0 40 Z"), Palette.Cloth("coral"));
        canvas.Solid(Curve.Round(0, -14, 11), Palette.White, 3.8);
    }

    private static void DrawCloud(Canvas canvas) => canvas.Union(
        [Curve.Round(-50, 14, 28), Curve.Round(-20, -10, 34), Curve.Round(22, -6, 32), Curve.Round(54, 16, 26), Curve.Box(-56, 8, 116, 34, 17)], Palette.White, Palette.Soft, 4);

    private static void DrawStopHand(Canvas canvas)
    {
        canvas.Solid(Curve.Parse("M -20 -50 L 20 -50 L 44 -26 L 44 26 L 20 50 L -20 50 L -44 26 L -44 -26 Z"), Palette.Cloth("brick"));
        var fingers = Curve.Parse("M -13 6 L -13 -20 M -4 4 L -4 -28 M 6 4 L 6 -27 M 15 6 L 15 -19 M -16 16 L -25 2");
        canvas.Line(fingers, Palette.White, 8.4);
        canvas.Fill(Curve.Box(-18, -2, 38, 36, 15), Palette.White);
    }

    // Raised on a step, with a high chair behind and the scales of a court before it. No gavel: there are none here.
    private static void DrawJudgeDesk(Canvas thing)
    {
        var canvas = thing.At(0, 148);
        canvas.Pale(Curve.Parse("M -48 -130 L -48 -262 C -48 -306 48 -306 48 -262 L 48 -130 Z"), Ink("#B98F86"), 4);
        canvas.Pale(Curve.Parse("M -34 -130 L -34 -256 C -34 -284 34 -284 34 -256 L 34 -130 Z"), Ink("#D9A79B"), 3);
        canvas.Pale(Curve.Box(-166, -24, 332, 24, 4), Ink("#C9A67C"), 4);
        canvas.Pale(Curve.Box(-140, -160, 280, 136, 5), Ink("#D6B48A"), 4);
        foreach (var x in new[] { -126, 62 }) canvas.PaleMark(Curve.Box(x, -136, 64, 96, 4), 3.4);
        canvas.Pale(Curve.Box(-50, -142, 100, 108, 6), Ink("#F3E3B8"), 3.4);
        canvas.Scales(0, -88, 36, Palette.Soft);
        canvas.Pale(Curve.Box(-152, -178, 304, 24, 6), Ink("#E6CBA4"), 4);
        canvas.Pale(Curve.Box(-128, -194, 66, 16, 3), Palette.White, 3);
        canvas.Pale(Curve.Box(62, -202, 74, 24, 4), Ink("#F3E3B8"), 3);
        canvas.PaleMark(Curve.Parse("M 76 -190 L 122 -190"), 4);
    }

    private static void DrawPrayerBook(Canvas thing)
    {
        var canvas = thing.At(0, -6);
        canvas.Solid(Curve.Box(-29, -37, 60, 74, 6), Palette.White, 4);
        canvas.Solid(Curve.Box(-30, -38, 54, 76, 6), Palette.Cloth("teal").Darker(.2), 4.4);
        canvas.Line(Curve.Box(-20, -27, 34, 54, 4), Palette.Cloth("mustard"), 3);
        foreach (var turn in new[] { 0, 45 }) canvas.At(-3, 0, 1, turn).Fill(Curve.Box(-8, -8, 16, 16), Palette.Cloth("mustard"));
        canvas.Line(Curve.Parse("M 12 38 L 12 50"), Palette.Cloth("brick"), 5);
    }

    private static void DrawPrayerMat(Canvas canvas)
    {
        canvas.Solid(Curve.Parse("M -72 -28 L 100 -28 L 78 28 L -100 28 Z"), Palette.Cloth("brick").Lighter(.15), 4.2);
        canvas.Line(Curve.Parse("M -64 -20 L 86 -20 L 70 20 L -84 20 Z"), Palette.Cloth("mustard"), 3.6);
        canvas.Fill(Curve.Parse("M -60 12 L -50 -12 L 26 -12 C 44 -10 52 -4 62 0 C 48 4 36 10 16 12 Z"), Palette.Cloth("teal").Lighter(.25));
        canvas.Mark(Curve.Parse("M -104 22 L -108 30 M -98 4 L -104 12 M -90 -14 L -96 -6 M 104 -22 L 108 -30 M 98 -4 L 102 -12"), 3);
    }

    private static void DrawLantern(Canvas canvas)
    {
        canvas.Fill(Curve.Round(0, 10, 40), Ink("#FFF3B8"), .6);
        canvas.Mark(Curve.Parse("M -9 -30 C -9 -50 9 -50 9 -30"), 4.6);
        canvas.Solid(Curve.Parse("M -22 -14 L 0 -34 L 22 -14 Z"), Palette.Cloth("teal"), 4);
        canvas.Solid(Curve.Parse("M -20 -14 L 20 -14 L 26 8 L 20 34 L -20 34 L -26 8 Z"), Ink("#FFE38A"), 4.2);
        canvas.Mark(Curve.Parse("M -7 -14 L -9 34 M 7 -14 L 9 34"), 3);
        canvas.Solid(Curve.Parse("M 0 -4 C 6 4 6 12 0 16 C -6 12 -6 4 0 -4 Z"), Palette.Cloth("coral"), 2.6);
        canvas.Solid(Curve.Box(-24, 34, 48, 11, 4), Palette.Cloth("teal"), 4);
    }
}
