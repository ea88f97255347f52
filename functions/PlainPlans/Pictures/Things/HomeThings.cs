using System.Collections.Immutable;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using static PlainPlans.Pictures.Things.ThingPen;

namespace PlainPlans.Pictures.Things;

/// <summary>Furniture and what lies about at home.</summary>
internal static class HomeThings
{
    public static readonly ImmutableArray<Thing> All =
    [
        new("sofa", "a sofa", 400, 208, canvas => DrawSofa(canvas, 340)) { IsBackground = true },
        new("armchair", "an armchair", 210, 208, canvas => DrawSofa(canvas, 150)) { IsBackground = true },
        new("chair", "a chair", 104, 206, DrawChair) { IsBackground = true },
        new("table", "a table", 260, 130, canvas => DrawTable(canvas, 260, 130)),
        new("bed", "a bed", 420, 220, DrawBed) { IsBackground = true },
        new("cot", "a cot", 210, 170, DrawCot) { IsBackground = true },
        new("pillow", "a pillow", 100, 60, DrawPillow) { Grip = new(0, 10, .9), HalfHold = 40, Pose = "carry" },
        new("blanket", "a blanket", 104, 84, DrawBlanket) { Grip = new(0, 16, .9), HalfHold = 38, Pose = "carry" },
        new("night-light", "a night light", 112, 104, DrawNightLight) { Grip = new(0, -10, .9) },
        new("lamp", "a lamp", 90, 240, DrawLamp) { IsBackground = true },
        new("rug", "a rug", 330, 84, DrawRug) { IsBackground = true },
        new("clock", "a clock", 76, 76, DrawClock) { HangsAt = 430, IsBackground = true, IsOnWall = true },
        new("calendar", "a calendar", 84, 80, DrawCalendar) { HangsAt = 420, IsBackground = true, IsOnWall = true, Grip = new(0, -18, .9, IsInFront: true) },
        new("door-closed", "a closed door", 234, 448, canvas => DrawDoor(canvas.At(0, 0, 1.8), isOpen: false)) { IsBackground = true },
        new("door-open", "an open door", 260, 496, canvas => DrawDoor(canvas.At(-10, 0, 1.8), isOpen: true)) { IsBackground = true },
        new("key", "a key", 70, 28, DrawKey) { Grip = new(22, 0, 1, IsInFront: false), HasDirection = true },
        new("tv", "a TV", 190, 150, DrawTelevision) { IsBackground = true },
        new("washing-pile", "a pile of washing", 140, 84, DrawWashing),
        new("bin-full", "a full bin", 116, 134, DrawBin),
        new("broken-cup", "a broken cup", 92, 46, DrawBrokenCup),
        new("plant", "a plant", 100, 150, DrawPlant) { IsBackground = true },
        new("plant-droopy", "a plant with no water", 148, 140, DrawDroopyPlant) { IsBackground = true },
        new("moving-box", "a moving box", 96, 76, DrawMovingBox) { Grip = new(0, 0, .95), HalfHold = 44, Pose = "carry" },
        new("suitcase", "a suitcase", 100, 96, DrawSuitcase) { Grip = new(0, 46, .92) },
    ];

    /// <summary>A sofa or, when narrow, an armchair.</summary>
    public static void DrawSofa(Canvas thing, double width)
    {
        var (canvas, cloth) = (thing.At(0, 100), Ink("#BFD0DA"));
        canvas.Pale(Curve.Box(-width / 2, -196, width, 166, 34), cloth, 4);
        if (width > 220)
        {
            canvas.Pale(Curve.Box(-width / 2 + 26, -108, width / 2 - 28, 70, 20), cloth.Lighter(.22));
            canvas.Pale(Curve.Box(2, -108, width / 2 - 28, 70, 20), cloth.Lighter(.22));
        }
        else
        {
            canvas.Pale(Curve.Box(-width / 2 + 20, -108, width - 40, 70, 20), cloth.Lighter(.22));
        }

        foreach (var side in new[] { -1, 1 })
        {
            canvas.PaleMark(Curve.Segment(new(side * (width / 2 - 10), -14), new(side * (width / 2 - 10), -2)), 12);
            canvas.Pale(Curve.Box(side * (width / 2 - 3) - 30, -142, 60, 130, 28), cloth.Darker(.12), 4);
        }

        canvas.Pale(Curve.Box(-width / 2 + 24, -54, width - 48, 42, 10), cloth.Darker(.12));
    }

    /// <summary>A table with straight legs.</summary>
    public static void DrawTable(Canvas thing, double width, double height)
    {
        var canvas = thing.At(0, height / 2);
        foreach (var side in new[] { -1, 1 })
        {
            canvas.Tube(Curve.Segment(new(side * (width / 2 - 26), -height + 16), new(side * (width / 2 - 20), -6)), Palette.Wood.Darker(.12), 10, Palette.Line, 3.6);
        }

        canvas.Solid(Curve.Box(-width / 2, -height, width, 24, 10), Palette.Wood);
    }

    /// <summary>A clock that shows four.</summary>
    public static void DrawClock(Canvas canvas)
    {
        canvas.Pale(Curve.Round(0, 0, 35), Palette.White, 4.4);
        for (var i = 0; i < 12; i++)
        {
            var (sin, cos) = Math.SinCos(i * Math.PI / 6);
            canvas.PaleMark(Curve.Segment(new(cos * 27, sin * 27), new(cos * 30, sin * 30)), i % 3 == 0 ? 4 : 2.4);
        }

        canvas.PaleMark(Curve.Parse("M 0 -20 L 0 0 L 13 8"), 4.4);
    }

    /// <summary>A month with a star on one day.</summary>
    public static void DrawCalendar(Canvas canvas)
    {
        canvas.Pale(Curve.Box(-38, -36, 76, 72, 6), Palette.White, 4);
        canvas.Fill(Curve.Box(-36, -34, 72, 17, 4), Ink("#EFA492"));
        for (var row = 0; row < 3; row++)
        {
            for (var day = 0; day < 4; day++)
            {
                var (x, y) = (-26 + day * 17.5, -6 + row * 14);
                if (row == 1 && day == 2) canvas.Star(x, y, 9, Ink("#E0A526"));
                else canvas.Fill(Curve.Box(x - 5, y - 4, 10, 8, 2), Ink("#D9D3DE"));
            }
        }
    }

    private static void DrawPlant(Canvas thing)
    {
        var canvas = thing.At(0, 75);
        foreach (var (x, y, turn) in new[] { (-24.0, -92.0, -28.0), (24, -92, 28), (-16, -70, -52), (17, -70, 52), (0.0, -110, 0) })
        {
            canvas.At(x, y, 1, turn).Pale(Curve.Oval(0, 0, 14, 36), Ink("#A7C98C"), Fine);
        }

        DrawPot(canvas);
    }

    // Care that is missing: every stem hangs over, and a leaf lies on the floor.
    private static void DrawDroopyPlant(Canvas thing)
    {
        var (canvas, leaf, stem) = (thing.At(0, 68), Ink("#CDBF7E"), Ink("#A89A5C"));
        foreach (var side in new[] { -1, 1 })
        {
            canvas.Tube(new Curve().Move(side * 6, -54).Cubic(side * 10, -128, side * 52, -128, side * 54, -84), stem, 4, Palette.Soft, 2.4);
            canvas.Tube(new Curve().Move(side * 10, -54).Cubic(side * 14, -96, side * 32, -94, side * 36, -70), stem, 4, Palette.Soft, 2.4);
            canvas.At(side * 56, -56, 1, side * -6).Pale(Curve.Oval(0, 0, 13, 29), leaf, Fine);
            canvas.At(side * 37, -48, 1, side * -4).Pale(Curve.Oval(0, 0, 10, 22), leaf.Darker(.08), Fine);
        }

        canvas.At(52, -6, 1, 78).Pale(Curve.Oval(0, 0, 6, 15), leaf.Darker(.14), Fine);
        DrawPot(canvas);
    }

    private static void DrawPot(Canvas canvas)
    {
        canvas.Pale(Curve.Parse("M -28 -52 L 28 -52 L 21 0 L -21 0 Z"), Ink("#E3A98A"));
        canvas.Pale(Curve.Box(-32, -62, 64, 14, 5), Ink("#E3A98A"));
    }

    private static void DrawChair(Canvas thing)
    {
        var canvas = thing.At(0, 95);
        canvas.Tube(Curve.Parse("M -40 -84 L -44 0 M 40 -84 L 44 0"), Palette.Wood.Darker(.12), 9, Palette.Line, 3.4);
        canvas.Solid(Curve.Box(-42, -188, 84, 74, 12), Palette.Wood.Lighter(.15));
        canvas.Tube(Curve.Parse("M -34 -114 L -34 -90 M 34 -114 L 34 -90"), Palette.Wood.Darker(.12), 9, Palette.Line, 3.4);
        canvas.Solid(Curve.Box(-52, -98, 104, 20, 9), Palette.Wood);
    }

    private static void DrawBed(Canvas thing)
    {
        var canvas = thing.At(0, 110);
        canvas.Pale(Curve.Box(-206, -216, 30, 216, 12), Palette.Wood, 4);
        canvas.Pale(Curve.Box(178, -150, 28, 150, 12), Palette.Wood, 4);
        canvas.Pale(Curve.Box(-190, -74, 380, 44, 8), Palette.Wood);
        canvas.Pale(Curve.Box(-184, -126, 366, 60, 18), Palette.White);
        canvas.Pale(Curve.Box(-172, -164, 120, 58, 26), Palette.White);
        canvas.Pale(Curve.Parse("M -60 -130 C -20 -150 130 -150 178 -128 L 184 -58 L -70 -58 C -78 -84 -76 -114 -60 -130 Z"), Ink("#B9CDE4"));
        foreach (var (x, y) in new[] { (-20, -106), (50, -88), (110, -112), (150, -82) }) canvas.Star(x, y, 10, Ink("#DCE7F3"));
    }

    private static void DrawCot(Canvas thing)
    {
        var canvas = thing.At(0, 85);
        canvas.Pale(Curve.Box(-92, -70, 184, 44, 10), Palette.White);
        canvas.Pale(Curve.Box(-40, -92, 128, 40, 16), Ink("#F6D98A"));
        for (var i = -4; i <= 4; i++) canvas.Tube(Curve.Segment(new(i * 21, -140), new(i * 21, -28)), Palette.Wood, 5, Palette.Soft, 2.4);
        canvas.Pale(Curve.Box(-104, -160, 18, 160, 7), Palette.Wood);
        canvas.Pale(Curve.Box(86, -160, 18, 160, 7), Palette.Wood);
        canvas.Pale(Curve.Box(-96, -150, 192, 15, 7), Palette.Wood);
        canvas.Pale(Curve.Box(-96, -34, 192, 16, 7), Palette.Wood);
    }

    private static void DrawPillow(Canvas canvas)
    {
        canvas.Solid(Curve.Parse("M -44 -24 C -20 -30 20 -30 44 -24 C 52 -10 52 10 44 24 C 20 30 -20 30 -44 24 C -52 10 -52 -10 -44 -24 Z"), Palette.White);
        canvas.PaleMark(Curve.Parse("M -34 14 Q 0 20 34 14"), 3);
    }

    private static void DrawBlanket(Canvas canvas)
    {
        canvas.Solid(Curve.Parse("M -46 -34 Q 0 -42 46 -34 Q 52 0 48 32 Q 36 44 24 34 Q 12 44 0 35 Q -12 44 -24 34 Q -36 44 -48 32 Q -52 0 -46 -34 Z"), Palette.Cloth("sky"));
        foreach (var (x, y) in new[] { (-26, -14), (8, -20), (30, 4), (-8, 10), (-34, 16) }) canvas.Star(x, y, 8, Palette.White);
    }

    // A toadstool, as many children have one; a plain lamp is a brush to some.
    private static void DrawNightLight(Canvas canvas)
    {
        canvas.Fill(Curve.Round(0, -2, 50), Ink("#FFF3B8"), .6);
        canvas.Solid(Curve.Parse("M -15 -4 L 15 -4 C 14 14 18 26 24 38 L -24 38 C -18 26 -14 14 -15 -4 Z"), Ink("#FFE99A"), 4);
        foreach (var side in new[] { -1, 1 }) canvas.Fill(Curve.Round(side * 7, 14, 2.6), Palette.Line);
        canvas.Mark(Curve.Parse("M -5 22 Q 0 27 5 22"), 2.8);
        canvas.Solid(Curve.Parse("M -42 2 C -42 -54 42 -54 42 2 C 20 10 -20 10 -42 2 Z"), Palette.Cloth("coral").Lighter(.15), 4.2);
        foreach (var (x, y, radius) in new[] { (-20, -14, 8.0), (4, -26, 7), (22, -8, 7.5), (0, -4, 4.5) }) canvas.Fill(Curve.Round(x, y, radius), Ink("#FFF6D2"));
        canvas.Solid(Curve.Box(-29, 36, 58, 12, 6), Palette.Cloth("teal"), 4);
    }

    private static void DrawLamp(Canvas canvas)
    {
        canvas.PaleMark(Curve.Parse("M 0 -60 L 0 108"), 8);
        canvas.Pale(Curve.Oval(0, 110, 34, 8), Palette.Wood);
        canvas.Pale(Curve.Parse("M -24 -112 L 24 -112 L 44 -44 L -44 -44 Z"), Ink("#FFE9B0"));
    }

    private static void DrawRug(Canvas canvas)
    {
        foreach (var side in new[] { -1, 1 })
        {
            for (var y = -34; y <= 34; y += 17) canvas.PaleMark(Curve.Segment(new(side * (140 + y * .24), y), new(side * (152 + y * .24), y + 3)), 4);
        }

        canvas.Pale(Curve.Parse("M -132 -38 L 132 -38 L 150 38 L -150 38 Z"), Ink("#BFD9CE"), 4);
        canvas.Line(Curve.Parse("M -130 -20 L 130 -20 M -139 19 L 139 19"), Ink("#EFA492"), 9);
        canvas.Line(Curve.Parse("M -130 0 L 130 0"), Ink("#F6E3A8"), 9, 1, 14, 14);
    }

    private static void DrawDoor(Canvas canvas, bool isOpen)
    {
        canvas.Pale(Curve.Box(-64, -124, 128, 248, 4), Palette.White, 4);
        if (!isOpen)
        {
            canvas.Pale(Curve.Box(-54, -114, 108, 238, 3), Ink("#8FBDB5"));
            canvas.PaleMark(Curve.Box(-38, -98, 76, 84, 4).Rectangle(-38, 6, 76, 96, 4), 3);
            canvas.Pale(Curve.Round(40, 6, 6), Ink("#F6E3A8"), 2.6);
            return;
        }

        canvas.Fill(Curve.Box(-54, -114, 108, 238), Ink("#FFF3C9"));
        canvas.Fill(Curve.Parse("M -54 124 L 54 124 L 86 140 L -40 140 Z"), Ink("#FFF3C9"), .7);
        canvas.Pale(Curve.Parse("M -54 -114 L -2 -98 L -2 136 L -54 124 Z"), Ink("#8FBDB5"));
        canvas.Pale(Curve.Round(-12, 14, 5), Ink("#F6E3A8"), 2.6);
    }

    private static void DrawKey(Canvas canvas)
    {
        canvas.Mark(Curve.Parse("M -8 0 L 30 0 M 18 0 L 18 9 M 27 0 L 27 10"), 11);
        canvas.Line(Curve.Parse("M -8 0 L 30 0 M 18 0 L 18 9 M 27 0 L 27 10"), Palette.Cloth("mustard"), 5);
        canvas.Mark(Curve.Round(-18, 0, 11), 12);
        canvas.Line(Curve.Round(-18, 0, 11), Palette.Cloth("mustard"), 5.6);
    }

    private static void DrawTelevision(Canvas canvas)
    {
        canvas.PaleMark(Curve.Parse("M -30 50 L -44 72 M 30 50 L 44 72"), 9);
        canvas.Pale(Curve.Box(-92, -72, 184, 122, 10), Ink("#6B6878"), 4);
        canvas.Fill(Curve.Box(-82, -62, 164, 102, 5), Ink("#CFE3EE"));
        canvas.Fill(Curve.Parse("M -82 40 L -82 10 C -40 -14 0 24 40 4 C 60 -6 74 -4 82 0 L 82 40 Z"), Ink("#BCD9A2"));
        canvas.Fill(Curve.Round(48, -34, 13), Ink("#FFE9A8"));
    }

    // A shirt and a sock on top say that the heap is clothes.
    // Clothes hang over the edge of a basket, so that the heap is washing.
    private static void DrawWashing(Canvas canvas)
    {
        canvas.Solid(Curve.Parse("M -56 4 C -62 -26 -36 -40 -18 -26 C -8 -46 26 -46 32 -26 C 52 -36 66 -14 56 4 Z"), Palette.Cloth("mustard"), 4);
        canvas.Solid(Curve.Parse("M -14 4 C -22 -22 10 -36 22 -18 C 30 -10 28 0 24 4 Z"), Palette.Cloth("sky"), 4);
        canvas.Mark(Curve.Parse("M -42 -14 Q -36 -24 -26 -22 M 36 -12 Q 44 -18 48 -8 M -4 -12 Q 4 -20 12 -14"), 3);
        canvas.Solid(Curve.Parse("M -62 0 L 62 0 L 52 42 L -52 42 Z"), Palette.Wood, 4.4);
        canvas.Line(Curve.Parse("M -54 14 L 54 14 M -52 28 L 52 28"), Palette.Wood.Darker(.25), 3.4);
        canvas.Solid(Curve.Parse("M 22 -6 L 46 -6 L 44 16 C 52 20 54 30 46 32 C 36 32 28 26 26 18 Z"), Palette.White, 3.6);
        canvas.Line(Curve.Parse("M 24 2 L 44 2"), Palette.Cloth("coral"), 4);
        canvas.Solid(Curve.Parse("M -48 -4 L -18 -4 L -20 24 L -32 18 L -46 24 Z"), Palette.Cloth("plum"), 3.6);
    }

    // Rubbish lifts the lid and lies beside it, so that the bin is too full.
    private static void DrawBin(Canvas thing)
    {
        var canvas = thing.At(-4, 8);
        canvas.Solid(Curve.Parse("M -30 -18 C -34 -44 -18 -48 -12 -54 L -4 -48 L 2 -54 C 8 -46 16 -40 14 -18 Z"), Palette.Cloth("slate").Lighter(.15), 4);
        canvas.Line(Curve.Parse("M -15 -49 L 4 -49"), Palette.Cloth("coral"), 4.4);
        canvas.Solid(Curve.Box(8, -44, 22, 34, 3), Palette.Cloth("sky"), 3.8);
        canvas.Fill(Curve.Box(10, -36, 18, 8), Palette.White);
        canvas.Solid(Curve.Parse("M -34 -18 L 34 -18 L 28 56 L -28 56 Z"), Ink("#9AA5AF"));
        canvas.Solid(Curve.Box(-38, -22, 76, 12, 5), Ink("#B9C3CC"), 4);
        canvas.Mark(Curve.Parse("M -13 0 L -10 44 M 13 0 L 10 44"), 3);
        canvas.Solid(Curve.Parse("M 18 -14 C 16 2 20 10 26 14 C 28 6 28 0 30 -4 C 34 4 40 6 44 4 C 42 -6 36 -14 28 -18 Z"), Palette.Cloth("mustard"), 3.4);
        canvas.At(0, -58, 1, -14).Solid(Curve.Box(-42, -7, 80, 13, 6), Ink("#B9C3CC"), 4);
        canvas.Solid(Curve.Parse("M 38 42 L 46 36 L 56 40 L 58 50 L 50 57 L 40 54 Z"), Palette.White, 3.4);
        canvas.PaleMark(Curve.Parse("M 45 43 L 50 48 L 46 52"), 2.6);
    }

    private static void DrawBrokenCup(Canvas canvas)
    {
        canvas.Mark(Curve.Parse("M -34 -8 C -50 -8 -48 14 -30 12"), 5.4);
        canvas.Solid(Curve.Parse("M -34 -20 L -14 -20 L -20 -8 L -10 0 L -18 10 L -12 22 L -26 22 C -30 22 -32 20 -32 16 Z"), Palette.Cloth("coral"), 4);
        canvas.Solid(Curve.Parse("M 6 -20 L 24 -20 L 22 16 C 22 20 20 22 16 22 L 4 22 L 0 10 L 8 0 L -2 -8 Z"), Palette.Cloth("coral"), 4);
        canvas.Solid(Curve.Parse("M 32 22 L 38 8 L 46 22 Z"), Palette.Cloth("coral"), 3.4);
    }

    private static void DrawMovingBox(Canvas canvas)
    {
        canvas.Solid(Curve.Parse("M -46 -26 L -34 -38 L 34 -38 L 46 -26 Z"), Ink("#E3C08D"));
        canvas.Solid(Curve.Box(-44, -26, 88, 62, 3), Ink("#D9B078"));
        canvas.Fill(Curve.Box(-9, -26, 18, 62), Ink("#EFD9B4"));
        canvas.Heart(26, 14, 9, Palette.Cloth("brick"));
    }

    private static void DrawSuitcase(Canvas canvas)
    {
        canvas.Mark(Curve.Parse("M -18 -26 L -18 -40 Q -18 -46 -12 -46 L 12 -46 Q 18 -46 18 -40 L 18 -26"), 6.5);
        canvas.Solid(Curve.Box(-48, -30, 96, 76, 10), Palette.Cloth("mustard"));
        foreach (var side in new[] { -1, 1 }) canvas.Fill(Curve.Box(side * 28 - 6, -27.6, 12, 71), Palette.Cloth("mustard").Darker(.22));
        canvas.Heart(0, 8, 13, Palette.White);
    }
}
