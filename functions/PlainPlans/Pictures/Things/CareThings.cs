using System.Collections.Immutable;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using static PlainPlans.Pictures.Things.ThingPen;

namespace PlainPlans.Pictures.Things;

/// <summary>What somebody needs to be looked after: clothes, washing, a baby's things, a way upstairs.</summary>
internal static class CareThings
{
    public static readonly ImmutableArray<Thing> All =
    [
        new("coat", "a coat", 104, 120, DrawCoat) { Grip = new(0, 44, .9) },
        new("shoes", "a pair of shoes", 104, 50, DrawShoes) { Grip = new(0, 12, .8), HalfHold = 36, Pose = "carry" },
        new("school-jumper", "a school jumper", 108, 92, DrawJumper) { Grip = new(0, 14, .8), HalfHold = 34, Pose = "carry" },
        new("football-shirt", "a football shirt", 108, 92, DrawFootballShirt) { Grip = new(0, 14, .8), HalfHold = 34, Pose = "carry" },
        new("toothbrush", "a toothbrush and toothpaste", 70, 70, DrawToothbrush) { Grip = new(6, -22, .85) },
        new("bin-bag", "a bin bag", 90, 106, DrawBinBag) { Grip = new(0, 50, .85) },
        new("stairs", "stairs", 280, 304, DrawStairs) { IsBackground = true },
        new("picture", "a picture on the wall", 110, 90, DrawPicture) { HangsAt = 420, IsBackground = true, IsOnWall = true },
        new("wardrobe", "a wardrobe", 190, 360, DrawWardrobe) { IsBackground = true },
        new("tent", "a den", 230, 200, DrawTent) { IsBackground = true },
        new("baby-bottle", "a baby bottle", 38, 90, DrawBabyBottle) { Grip = new(0, -14, .9) },
        new("dummy", "a dummy", 58, 62, DrawDummy) { Grip = new(0, -22, .8) },
        new("nappies", "nappies", 92, 80, DrawNappies) { Grip = new(0, -2, .9), HalfHold = 40, Pose = "carry" },
        new("buggy", "a buggy", 180, 210, DrawBuggy) { HasDirection = true },
        new("high-chair", "a high chair", 120, 210, DrawHighChair) { IsBackground = true },
    ];

    private static void DrawCoat(Canvas canvas)
    {
        var cloth = Palette.Cloth("teal");
        canvas.Solid(Curve.Parse("M -24 -44 L -46 -30 L -52 22 L -34 24 L -30 -8 Z"), cloth);
        canvas.Solid(Curve.Parse("M 24 -44 L 46 -30 L 52 22 L 34 24 L 30 -8 Z"), cloth);
        canvas.Solid(Curve.Parse("M -26 -46 L 26 -46 L 36 54 L -36 54 Z"), cloth);
        canvas.Solid(Curve.Parse("M -22 -46 C -22 -64 22 -64 22 -46 C 12 -36 -12 -36 -22 -46 Z"), cloth.Darker(), 4);
        canvas.Mark(Curve.Parse("M 0 -38 L 0 52"), 3.6);
        foreach (var side in new[] { -1, 1 }) canvas.Mark(new Curve().Move(side * 12, 18).Line(side * 25, 14), 4);
        foreach (var y in new[] { -20, 4, 28 }) canvas.Fill(Curve.Round(7, y, 4), Palette.Cloth("mustard"));
    }

    private static void DrawShoes(Canvas canvas)
    {
        foreach (var (x, y) in new[] { (14, -6), (-14, 6) })
        {
            var shoe = canvas.At(x, y);
            shoe.Solid(Curve.Parse("M -32 -12 L -12 -12 C -6 -4 4 -2 16 0 C 30 2 34 8 34 16 L -34 16 Z"), Palette.Cloth("brick"), 4);
            shoe.Solid(Curve.Box(-36, 11, 72, 8, 4), Palette.White, 3.2);
            shoe.Line(Curve.Parse("M -8 -4 L -2 -10 M 2 0 L 8 -6"), Palette.White, 4);
        }
    }

    private static void DrawShirt(Canvas canvas, Ink cloth, double sleeve)
    {
        canvas.Solid(new Curve().Move(-24, -40).Line(-50, -24).Line(-54 + (sleeve > 40 ? 4 : 0), sleeve - 24).Line(-32, sleeve - 14).Line(-28, -8).Line(-28, 42).Line(28, 42).Line(28, -8)
            .Line(32, sleeve - 14).Line(54 - (sleeve > 40 ? 4 : 0), sleeve - 24).Line(50, -24).Line(24, -40).Quadratic(0, -22, -24, -40).Close(), cloth);
    }

    private static void DrawJumper(Canvas canvas)
    {
        DrawShirt(canvas, Palette.Cloth("navy"), 56);
        canvas.Fill(Curve.Parse("M -14 -36 L 0 -18 L 14 -36 Q 0 -26 -14 -36 Z"), Palette.White);
        canvas.Mark(Curve.Parse("M -18 -37 L 0 -14 L 18 -37"), 3.4);
        canvas.Fill(Curve.Parse("M 8 -8 L 22 -8 L 22 4 Q 15 12 8 4 Z"), Palette.Cloth("mustard"));
        canvas.Line(Curve.Parse("M -26 36 L 26 36"), Palette.Cloth("navy").Darker(.3), 4);
    }

    private static void DrawFootballShirt(Canvas canvas)
    {
        DrawShirt(canvas, Palette.Cloth("brick"), 26);
        foreach (var x in new[] { -16, 16 }) canvas.Fill(Curve.Box(x - 4, -14, 8, 54), Palette.White);
        canvas.Line(Curve.Parse("M -5 -2 L 2 -8 L 2 24 M -6 24 L 10 24"), Palette.White, 6);
    }

    private static void DrawToothbrush(Canvas canvas)
    {
        canvas.Solid(Curve.Parse("M 4 -18 L 28 -18 L 24 24 L 8 24 Z"), Palette.White, 4);
        canvas.Fill(Curve.Box(8, -6, 16, 14), Palette.Cloth("coral"));
        canvas.Solid(Curve.Box(9, 24, 14, 10, 3), Palette.Cloth("coral"), 3.4);
        var brush = canvas.At(-14, 0, 1, -14);
        brush.Solid(Curve.Box(-6, -32, 18, 22, 3), Palette.White, 3.4);
        brush.Mark(Curve.Parse("M 0 -25 L 10 -25 M 0 -18 L 10 -18"), 2.6);
        brush.Solid(Curve.Box(-10, -34, 10, 68, 5), Palette.Cloth("teal"), 3.6);
    }

    private static void DrawBinBag(Canvas canvas)
    {
        canvas.Solid(Curve.Parse("M -14 -46 L -4 -36 L 6 -48 L 16 -38 L 8 -26 L -8 -26 Z"), Palette.Cloth("slate"));
        canvas.Solid(Curve.Parse("M -10 -28 C -52 -6 -54 52 -30 52 L 32 52 C 54 52 50 -6 10 -28 Z"), Palette.Cloth("slate"));
        canvas.Line(Curve.Parse("M -10 -28 L 10 -28"), Palette.Cloth("coral"), 6);
        canvas.Line(Curve.Parse("M -28 10 Q -30 26 -24 36 M 22 0 Q 32 14 30 28"), Palette.Cloth("slate").Lighter(.4), 4);
    }

    private static void DrawStairs(Canvas canvas)
    {
        canvas.Pale(Curve.Parse("M -138 148 L -138 98 L -82 98 L -82 48 L -26 48 L -26 -2 L 30 -2 L 30 -52 L 86 -52 L 86 -102 L 138 -102 L 138 148 Z"), Palette.Wood, 4);
        canvas.Line(Curve.Parse("M -136 98 L -82 98 M -80 48 L -26 48 M -24 -2 L 30 -2 M 32 -52 L 86 -52 M 88 -102 L 136 -102"), Ink("#C98F78"), 9);
        foreach (var (x, y) in new[] { (-110, 98), (-54, 48), (2, -2), (58, -52) }) canvas.PaleMark(new Curve().Move(x, y).Line(x, y - 96), 5);
        canvas.Tube(Curve.Parse("M -122 6 L 112 -146"), Palette.Wood.Darker(.1), 9, Palette.Soft, 3);
    }

    private static void DrawPicture(Canvas canvas)
    {
        canvas.Pale(Curve.Box(-54, -44, 108, 88, 5), Palette.Wood, 4);
        canvas.Fill(Curve.Box(-42, -32, 84, 64), Ink("#DDEFF7"));
        canvas.Fill(Curve.Parse("M -42 32 L -42 14 C -20 -10 0 22 20 4 C 30 -4 38 2 42 6 L 42 32 Z"), Ink("#A9C98C"));
        canvas.Fill(Curve.Round(22, -14, 10), Ink("#F6CF6B"));
        canvas.PaleMark(Curve.Box(-42, -32, 84, 64), 3);
    }

    private static void DrawWardrobe(Canvas canvas)
    {
        canvas.Pale(Curve.Box(-92, -174, 184, 336, 8), Palette.Wood.Lighter(.2), 4);
        foreach (var side in new[] { -1, 1 })
        {
            canvas.Pale(Curve.Box(side * 44 - 38, -160, 76, 220, 4), Palette.Wood.Lighter(.4));
            canvas.Fill(Curve.Round(side * 16, -46, 5), Palette.Soft);
            canvas.PaleMark(Curve.Segment(new(side * 74, 164), new(side * 74, 174)), 12);
        }

        canvas.Pale(Curve.Box(-82, 74, 164, 72, 4), Palette.Wood.Lighter(.4));
        canvas.PaleMark(Curve.Parse("M -16 110 L 16 110"), 5);
    }

    private static void DrawTent(Canvas canvas)
    {
        canvas.PaleMark(Curve.Parse("M -20 -96 L 0 -76 L 20 -96"), 7);
        canvas.Pale(Curve.Parse("M 0 -82 L 112 98 L -112 98 Z"), Ink("#BFD9E6"), 4);
        canvas.Pale(Curve.Parse("M 0 -30 L 44 98 L -44 98 Z"), Ink("#FFF0C4"));
        canvas.Pale(Curve.Parse("M 0 -34 C -10 20 -34 60 -62 98 L -40 98 C -16 60 -4 20 0 -34 Z"), Ink("#F1C9B0"), 3);
        canvas.Pale(Curve.Parse("M 0 -34 C 10 20 34 60 62 98 L 40 98 C 16 60 4 20 0 -34 Z"), Ink("#F1C9B0"), 3);
        foreach (var (x, y) in new[] { (-60, 56), (62, 60), (-28, 8), (32, 14) }) canvas.Star(x, y, 9, Palette.White);
        canvas.Pale(Curve.Oval(0, 88, 30, 12), Ink("#EFA492"), 3);
    }

    private static void DrawBabyBottle(Canvas canvas)
    {
        canvas.Solid(Curve.Parse("M -8 -26 C -8 -34 -4 -34 -4 -42 C -4 -46 4 -46 4 -42 C 4 -34 8 -34 8 -26 Z"), Palette.Cloth("mustard").Lighter(.4), 3.6);
        canvas.Solid(Curve.Box(-16, -28, 32, 13, 4), Palette.Cloth("sky"), 4);
        canvas.Solid(Curve.Box(-15, -15, 30, 58, 10), Palette.White, 4.2);
        canvas.Fill(Curve.Box(-12.6, 4, 25.2, 36, 8), Ink("#FBEBCB"));
        canvas.Mark(Curve.Parse("M 4 -4 L 12 -4 M 4 8 L 12 8 M 4 20 L 12 20"), 2.8);
    }

    private static void DrawDummy(Canvas canvas)
    {
        canvas.Mark(Curve.Round(0, 16, 13), 10);
        canvas.Line(Curve.Round(0, 16, 13), Palette.Cloth("coral"), 4.4);
        canvas.Solid(Curve.Parse("M -6 -8 C -18 -32 18 -32 6 -8 Z"), Palette.Cloth("mustard").Lighter(.35), 3.6);
        canvas.Solid(Curve.Parse("M -28 -8 C -20 -14 20 -14 28 -8 C 30 6 14 12 0 6 C -14 12 -30 6 -28 -8 Z"), Palette.Cloth("teal"), 4);
    }

    private static void DrawNappies(Canvas canvas)
    {
        foreach (var (y, colour) in new[] { (28, "#DCEFF6"), (12, "#FFFFFF") }) canvas.Solid(Curve.Box(-44, y - 8, 88, 18, 9), Ink(colour), 3.8);
        canvas.Solid(Curve.Parse("M -44 -34 C -20 -28 20 -28 44 -34 L 44 -16 C 26 -14 22 2 20 6 C 8 10 -8 10 -20 6 C -22 2 -26 -14 -44 -16 Z"), Palette.White);
        canvas.PaleMark(Curve.Parse("M -34 -14 C -22 -10 -16 -2 -14 6 M 34 -14 C 22 -10 16 -2 14 6"), 3.2);
        foreach (var side in new[] { -1, 1 }) canvas.Solid(Curve.Box(side * 36 - 11, -32, 22, 12, 4), Palette.Cloth("sky"), 3);
        canvas.Heart(0, -12, 7, Palette.Cloth("coral"));
    }

    private static void DrawBuggy(Canvas thing)
    {
        var canvas = thing.At(8, 0);
        canvas.Tube(Curve.Parse("M -84 -64 L -56 -50 L 28 70 M 46 0 L -40 72"), Ink("#6B6878"), 7, Palette.Line, 2.6);
        canvas.Line(Curve.Parse("M -88 -66 L -76 -60"), Palette.Cloth("coral"), 13);
        canvas.Solid(Curve.Parse("M -36 -16 L 70 -16 C 70 22 50 40 22 40 L -6 40 C -28 40 -40 16 -36 -16 Z"), Palette.Cloth("teal"));
        canvas.Solid(Curve.Parse("M -36 -16 C -46 -82 20 -104 52 -74 L 10 -16 Z"), Palette.Cloth("teal").Lighter(.3));
        canvas.Mark(Curve.Parse("M 10 -16 L -18 -74"), 3.4);
        foreach (var x in new[] { -42, 34 })
        {
            canvas.Solid(Curve.Round(x, 80, 22), Ink("#6B6878"));
            canvas.Fill(Curve.Round(x, 80, 9), Ink("#D8D4DC"));
        }
    }

    private static void DrawHighChair(Canvas canvas)
    {
        canvas.PaleMark(Curve.Parse("M -28 10 L -52 102 M 28 10 L 52 102 M -42 66 L 42 66"), 9);
        canvas.Pale(Curve.Box(-36, -102, 72, 100, 22), Ink("#F6DFA8"), 4);
        canvas.Star(0, -66, 14, Palette.White);
        canvas.Pale(Curve.Box(-40, -4, 80, 22, 10), Ink("#F0CE7A"), 4);
        canvas.Pale(Curve.Box(-56, -38, 112, 18, 9), Palette.White, 4);
    }
}
