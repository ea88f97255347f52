using System.Collections.Immutable;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using static PlainPlans.Pictures.Things.ThingPen;

namespace PlainPlans.Pictures.Things;

/// <summary>Letters, cards and signs that stand for help, safety, memory and feelings.</summary>
internal static class SignThings
{
    public static readonly ImmutableArray<Thing> All =
    [
        new("letter", "a letter", 86, 58, DrawLetter) { Grip = new(10, -14, .9, IsInFront: true) },
        new("form", "a form", 70, 94, DrawForm) { Grip = new(14, -26, 1, IsInFront: true), HasDirection = true },
        new("promise-card", "a card with promises", 100, 70, DrawPromises) { Grip = new(0, -20, .95), HalfHold = 46, Pose = "carry" },
        new("badge", "a badge", 46, 46, DrawBadge) { Grip = new(0, -26, 1.15) },
        new("handshake", "two hands that shake", 124, 124, DrawHandshake) { HangsAt = 270 },
        new("heart", "a heart", 60, 58, DrawHeart) { Grip = new(0, -28), HalfHold = 30, Pose = "carry", HangsAt = 260 },
        new("star", "a star", 60, 58, DrawStar) { Grip = new(0, -30), HangsAt = 300 },
        new("shield", "a shield", 66, 78, DrawShield) { Grip = new(0, -20), HalfHold = 30, Pose = "carry" },
        new("umbrella", "an umbrella", 170, 180, DrawUmbrella) { Grip = new(44, -66, .85) },
        new("sun", "a sun", 150, 150, DrawSun) { HangsAt = 560, IsBackground = true },
        new("rainbow", "a rainbow", 300, 160, DrawRainbow) { HangsAt = 480, IsBackground = true },
        new("worry-jar", "a jar for worries", 66, 84, DrawWorryJar) { Grip = new(0, -10, .95), HalfHold = 34, Pose = "carry" },
        new("hand-of-five", "a hand with five safe people", 102, 110, DrawHandOfFive) { Grip = new(25, -40, .85), HangsAt = 260 },
        new("signpost", "a signpost", 170, 220, DrawSignpost) { IsBackground = true },
        new("traffic-light", "a traffic light", 66, 190, DrawTrafficLight),
        new("phone-card", "a card with a phone number", 94, 60, DrawPhoneCard) { Grip = new(0, -14, .95, IsInFront: true) },
        new("memory-box", "a memory box", 96, 66, DrawMemoryBox) { Grip = new(0, -8), HalfHold = 46, Pose = "carry" },
        new("photo-frame", "a photo in a frame", 80, 74, DrawPhotoFrame) { Grip = new(0, -16), HalfHold = 38, Pose = "carry" },
        new("candle", "a candle", 60, 80, DrawCandle) { Grip = new(0, -20, .9), HasFlame = true },
        new("flower", "a flower", 52, 96, DrawFlower) { Grip = new(0, -34, .9) },
        new("stone", "a stone with flowers", 96, 104, DrawStone) { IsBackground = true },
        new("warning-box", "a box of things not to touch", 108, 96, DrawWarningBox),
    ];

    private static void DrawLetter(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-40, -26, 80, 52, 4), Ink("#FFFDF5"));
        canvas.Mark(Curve.Parse("M -38 -24 L 0 6 L 38 -24"), 4);
        canvas.Heart(0, 6, 8, Palette.Cloth("coral"));
    }

    private static void DrawForm(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-34, -40, 68, 84, 6), Palette.Wood, 4.2);
        canvas.Solid(Curve.Box(-26, -32, 52, 68, 3), Palette.White, 3.2);
        canvas.Solid(Curve.Box(-15, -47, 30, 16, 5), Ink("#C6D3DC"), 3.6);
        foreach (var y in new[] { -16, 4, 24 })
        {
            canvas.Mark(Curve.Box(-20, y - 6, 12, 12, 2), 2.6);
            canvas.PaleMark(new Curve().Move(0, y).Line(18, y), 3.4);
            if (y < 20) canvas.Tick(-14, y, 7, Palette.Cloth("teal"), 3.6);
        }
    }

    private static void DrawPromises(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-47, -33, 94, 66, 7), Ink("#FFF6DD"));
        foreach (var y in new[] { -16, 2, 20 })
        {
            canvas.Tick(-30, y, 7, Palette.Cloth("teal"), 4.4);
            canvas.PaleMark(new Curve().Move(-14, y).Line(24, y), 4);
        }

        canvas.Heart(34, -18, 8, Palette.Cloth("coral"));
    }

    private static void DrawBadge(Canvas canvas)
    {
        var edge = new Curve();
        for (var i = 0; i < 24; i++)
        {
            var (sin, cos) = Math.SinCos(i * Math.PI / 12);
            var radius = i % 2 == 0 ? 22 : 17;
            if (i == 0) edge.Move(cos * radius, sin * radius);
            else edge.Line(cos * radius, sin * radius);
        }

        canvas.Solid(edge.Close(), Palette.Cloth("mustard"), 3.6);
        canvas.Solid(Curve.Round(0, 0, 12), Palette.White, 3);
        canvas.Star(0, 0, 8, Palette.Cloth("navy"));
    }

    // On a round sign, so that the arms end at its edge and not in the air.
    private static void DrawHandshake(Canvas canvas)
    {
        var (one, other) = (Palette.Skin[6], Palette.Skin[2]);
        canvas.Fill(Curve.Round(0, 0, 58), Ink("#FFF6DD"));
        foreach (var (side, cloth) in new[] { (-1, "teal"), (1, "mustard") })
        {
            canvas.Solid(Curve.Box(side * 43.5 - 12.5, -17, 25, 34), Palette.Cloth(cloth), 4);
            canvas.Solid(Curve.Box(side * 29 - 5, -19, 10, 38, 3), Palette.White, 3.4);
        }

        canvas.Solid(Curve.Box(-25, -14, 44, 29, 12), one, 4);
        canvas.Solid(Curve.Box(-4, -14, 29, 30, 9), other, 4);
        for (var i = 0; i < 4; i++) canvas.Solid(Curve.Box(-15, -9 + i * 6.6, 26, 7.6, 3.8), other, 2.8);
        canvas.Fill(Curve.Box(4, -9, 16, 24, 6), other);
        canvas.At(0, -14, 1, 10).Solid(Curve.Box(-16, -6, 30, 12, 6), one, 3.6);
        canvas.Fill(Curve.Box(-20, -13, 12, 14, 6), one);
        canvas.Mark(Curve.Round(0, 0, 58), 5);
    }

    private static void DrawHeart(Canvas canvas) => canvas.At(0, 2, 29).Shape(Signs.HeartCurve, Palette.Cloth("coral"), Palette.Line, .16);

    private static void DrawStar(Canvas canvas) => canvas.At(0, 2, 29).Shape(Signs.StarCurve, Palette.Cloth("mustard"), Palette.Line, .16);

    private static void DrawShield(Canvas canvas)
    {
        canvas.Solid(Curve.Parse("M -31 -37 L 31 -37 L 31 -2 C 31 20 14 32 0 38 C -14 32 -31 20 -31 -2 Z"), Palette.Cloth("sky"));
        canvas.Tick(0, -2, 16, Palette.White, 8);
    }

    private static void DrawUmbrella(Canvas canvas)
    {
        canvas.Mark(Curve.Parse("M 0 -20 L 0 70 C 0 90 24 90 24 72"), 7);
        canvas.Solid(Curve.Parse("M -84 -10 C -80 -64 -44 -86 0 -86 C 44 -86 80 -64 84 -10 Q 67 -26 50 -10 Q 34 -26 17 -10 Q 0 -26 -17 -10 Q -34 -26 -50 -10 Q -67 -26 -84 -10 Z"), Palette.Cloth("coral"));
        canvas.Mark(Curve.Parse("M -50 -10 C -46 -50 -26 -76 0 -86 C 26 -76 46 -50 50 -10 M -17 -10 C -14 -50 -6 -74 0 -86 C 6 -74 14 -50 17 -10"), 3);
    }

    private static void DrawSun(Canvas canvas)
    {
        for (var i = 0; i < 8; i++)
        {
            var (sin, cos) = Math.SinCos(i * Math.PI / 4);
            canvas.Line(Curve.Segment(new(cos * 56, sin * 56), new(cos * 72, sin * 72)), Ink("#F6CF6B"), 9);
        }

        canvas.Fill(Curve.Round(0, 0, 46), Ink("#FFE9A8"));
        canvas.Line(Curve.Round(0, 0, 46), Ink("#F6CF6B"), 4);
    }

    private static void DrawRainbow(Canvas thing)
    {
        var canvas = thing.At(0, 72);
        var radius = 138;
        foreach (var colour in new[] { "#EFA492", "#F6CF9A", "#F6E6A0", "#BCD9A2", "#A9CDE6" })
        {
            canvas.Line(new Curve().Move(-radius, 0).Cubic(-radius, -radius * 1.33, radius, -radius * 1.33, radius, 0), Ink(colour), 17);
            radius -= 16;
        }
    }

    private static void DrawWorryJar(Canvas canvas)
    {
        canvas.Fill(Curve.Parse("M -28 -22 C -34 -14 -34 -10 -34 0 L -34 30 C -34 38 -30 40 -24 40 L 24 40 C 30 40 34 38 34 30 L 34 0 C 34 -10 34 -14 28 -22 Z"), Palette.Glass, .9);
        foreach (var (x, y, turn, colour) in new[] { (-14, 22, -14, "#FFFFFF"), (12, 24, 12, "#FFF3C9"), (-8, 4, 20, "#FBE0E4"), (14, 4, -18, "#FFFFFF") })
        {
            canvas.At(x, y, 1, turn).Solid(Curve.Box(-11, -8, 22, 16, 2), Ink(colour), 2.6);
        }

        canvas.Mark(Curve.Parse("M -28 -22 C -34 -14 -34 -10 -34 0 L -34 30 C -34 38 -30 40 -24 40 L 24 40 C 30 40 34 38 34 30 L 34 0 C 34 -10 34 -14 28 -22 Z"), Wide);
        canvas.Solid(Curve.Box(-30, -40, 60, 19, 6), Palette.Cloth("coral"));
    }

    private static void DrawHandOfFive(Canvas thing)
    {
        var canvas = thing.At(-7, 0);
        var skin = Palette.Cloth("cream");
        var fingers = new Curve().Move(-24, 0).Line(-32, -34).Move(-9, -6).Line(-11, -46).Move(9, -6).Line(12, -46).Move(24, 0).Line(33, -30).Move(26, 26).Line(46, 6);
        canvas.Line(fingers, Palette.Line, 24);
        canvas.Solid(Curve.Box(-33, -12, 64, 64, 26), skin);
        canvas.Line(fingers, skin, 15);
        foreach (var (x, y) in new[] { (-31, -32), (-11, -44), (12, -44), (32, -28), (44, 7) }) canvas.Heart(x, y, 5, Palette.Cloth("coral"));
        canvas.Star(0, 22, 13, Palette.Cloth("mustard"));
    }

    private static void DrawSignpost(Canvas canvas)
    {
        canvas.Pale(Curve.Box(-8, -106, 16, 214, 5), Palette.Wood);
        canvas.Pale(Curve.Parse("M -6 -90 L 62 -90 L 82 -68 L 62 -46 L -6 -46 Z"), Ink("#F6E0B8"));
        canvas.Pale(Curve.Parse("M 6 -34 L -62 -34 L -82 -12 L -62 10 L 6 10 Z"), Ink("#CFE3EE"));
    }

    private static void DrawTrafficLight(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-6, 56, 12, 38, 3), Ink("#6B6878"), 4);
        canvas.Solid(Curve.Box(-31, -93, 62, 152, 18), Ink("#6B6878"));
        foreach (var (y, colour, mouth) in new[] { (-66, "#E58A74", 6), (-18, "#F6CF6B", 0), (30, "#A9CF8C", -6) })
        {
            canvas.Solid(Curve.Round(0, y, 20), Ink(colour), 3.4);
            foreach (var side in new[] { -1, 1 }) canvas.Fill(Curve.Round(side * 7, y - 4, 2.6), Palette.Line);
            canvas.Mark(new Curve().Move(-7, y + 7 + mouth * .4).Quadratic(0, y + 7 - mouth, 7, y + 7 + mouth * .4), 3);
        }
    }

    private static void DrawPhoneCard(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-45, -30, 90, 60, 7), Palette.White, 4);
        var handset = canvas.At(-22, 0, 1, -45);
        handset.Line(Curve.Parse("M -16 6 C -12 -10 12 -10 16 6"), Palette.Cloth("teal"), 8);
        foreach (var x in new[] { -15, 15 }) handset.Fill(Curve.Box(x - 7, 0, 14, 11, 4), Palette.Cloth("teal"));
        for (var i = 0; i < 9; i++) canvas.Fill(Curve.Round(12 + i % 3 * 12, -14 + i / 3 * 12, 3.8), Palette.Line);
    }

    private static void DrawMemoryBox(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-43, -10, 86, 42, 4), Palette.Cloth("plum").Lighter(.3));
        canvas.Solid(Curve.Box(-47, -32, 94, 24, 6), Palette.Cloth("plum").Lighter(.1));
        canvas.Heart(0, 12, 13, Palette.White);
    }

    private static void DrawPhotoFrame(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-39, -36, 78, 72, 5), Palette.Wood);
        canvas.Fill(Curve.Box(-29, -26, 58, 52, 2), Ink("#EAF3F8"));
        foreach (var (x, tone, colour) in new[] { (-11, 3, "teal"), (13, 6, "coral") })
        {
            canvas.Fill(new Curve().Move(x - 14, 26).Cubic(x - 14, 6, x + 14, 6, x + 14, 26).Close(), Palette.Cloth(colour));
            canvas.Fill(Curve.Round(x, -4, 10), Palette.Skin[tone]);
        }

        canvas.Mark(Curve.Box(-29, -26, 58, 52, 2), 3);
    }

    private static void DrawCandle(Canvas canvas)
    {
        canvas.Fill(Curve.Round(0, -22, 26), Ink("#FFF3B8"), .6);
        canvas.Solid(Curve.Box(-11, -10, 22, 44, 3), Palette.Cloth("cream"), 4);
        canvas.Mark(Curve.Parse("M 0 -10 L 0 -16"), 3);
        canvas.Solid(Curve.Parse("M 0 -38 C 8 -28 9 -20 0 -15 C -9 -20 -8 -28 0 -38 Z"), Palette.Cloth("mustard"), 3);
        canvas.Solid(Curve.Oval(0, 35, 24, 6), Ink("#C6D3DC"), 3.6);
    }

    private static void DrawFlower(Canvas canvas)
    {
        canvas.Line(Curve.Parse("M 0 -20 Q 4 16 0 46"), Palette.Line, 9);
        canvas.Line(Curve.Parse("M 0 -20 Q 4 16 0 46"), Palette.Cloth("leaf"), 4);
        canvas.Solid(Curve.Parse("M 2 22 C 10 8 24 10 26 14 C 20 26 10 26 2 22 Z"), Palette.Cloth("leaf"), 3);
        for (var i = 0; i < 5; i++)
        {
            var (sin, cos) = Math.SinCos(-Math.PI / 2 + i * Math.PI * .4);
            canvas.Solid(Curve.Round(cos * 14, -24 + sin * 14, 11), Palette.Cloth("rose"), 3.4);
        }

        canvas.Solid(Curve.Round(0, -24, 8), Palette.Cloth("mustard"), 3);
    }

    private static void DrawStone(Canvas canvas)
    {
        canvas.Fill(Curve.Oval(0, 44, 46, 8), Ink("#BCD3A2"));
        canvas.Pale(Curve.Parse("M -32 44 L -32 -12 C -32 -56 32 -56 32 -12 L 32 44 Z"), Ink("#D0D2D2"), 4);
        canvas.PaleMark(Curve.Parse("M -16 6 L 16 6 M -12 16 L 12 16"), 3.4);
        canvas.Heart(0, -18, 11, Palette.White);
        foreach (var (x, y, colour) in new[] { (-34, 36, "#F3AEBB"), (-20, 40, "#F6CF6B"), (22, 40, "#A9CDE6"), (36, 35, "#F3AEBB") })
        {
            canvas.Fill(Curve.Oval(x + 5, y + 8, 7, 4), Ink("#A9C98C"));
            canvas.Pale(Curve.Round(x, y, 9), Ink(colour), 2.6);
            canvas.Fill(Curve.Round(x, y, 3), Palette.White);
        }
    }

    // A locked box with the sign that means "do not touch"; what is in it is not shown.
    private static void DrawWarningBox(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-47, -22, 94, 66, 6), Ink("#B9C3CC"));
        canvas.Solid(Curve.Box(-51, -38, 102, 19, 6), Ink("#9FB0BC"));
        canvas.Solid(Curve.Round(-12, 11, 28), Palette.White, 3);
        canvas.Line(Curve.Parse("M -19 10 L -20 -4 M -13 8 L -13 -8 M -7 8 L -6 -6 M -1 12 L 0 0 M -20 20 L -27 10"), Palette.Line, 5);
        canvas.Fill(Curve.Box(-22, 6, 24, 20, 8), Palette.Line);
        canvas.Line(Curve.Round(-12, 11, 25), Palette.Cloth("brick"), 6);
        canvas.Line(Curve.Parse("M -30 -7 L 6 29"), Palette.Cloth("brick"), 6);
        canvas.Mark(Curve.Parse("M 25 -8 L 25 -17 C 25 -29 41 -29 41 -17 L 41 -8"), 4.6);
        canvas.Solid(Curve.Box(19, -9, 28, 24, 5), Palette.Cloth("mustard"), 3.8);
        canvas.Mark(Curve.Parse("M 33 0 L 33 6"), 4.6);
    }
}
