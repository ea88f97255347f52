using System.Collections.Immutable;
using PlainPlans.Pictures.Pens;
using static PlainPlans.Pictures.Things.ThingPen;

namespace PlainPlans.Pictures.Things;

/// <summary>Food, drink and where they are kept.</summary>
internal static class FoodThings
{
    private static readonly Curve BottleBody = Curve.Parse("M -9 -52 L 9 -52 L 9 -26 C 9 -16 20 -12 20 2 L 20 46 C 20 51 17 52 14 52 L -14 52 C -17 52 -20 51 -20 46 L -20 2 C -20 -12 -9 -16 -9 -26 Z");
    private static readonly Curve GlassBowl = Curve.Parse("M -17 -28 C -17 10 -10 18 0 18 C 10 18 17 10 17 -28 Z");
    private static readonly Curve MugBody = Curve.Parse("M -18 -22 L 18 -22 L 16 18 C 16 22 12 22 10 22 L -10 22 C -12 22 -16 22 -16 18 Z");

    public static readonly ImmutableArray<Thing> All =
    [
        new("bottle", "a bottle", 44, 114, DrawBottle) { Grip = new(0, -12.5, .95) },
        new("glass", "a glass", 36, 60, DrawGlass) { Grip = new(0, -6), Pose = "hold" },
        new("can", "a can", 44, 66, DrawCan) { Grip = new(0, -18) },
        new("mug", "a mug", 58, 50, DrawMug) { Grip = new(22, -10), HasDirection = true },
        new("beaker", "a beaker", 40, 62, DrawBeaker) { Grip = new(0, -18, 1.1) },
        new("plate-empty", "an empty plate", 118, 62, DrawPlate) { Grip = new(0, -2, 1.1), HalfHold = 48, Pose = "carry" },
        new("plate-food", "a plate of food", 98, 46, DrawPlateOfFood) { Grip = new(0, -8, 1.1), HalfHold = 48, Pose = "carry" },
        new("bowl", "a bowl", 78, 70, DrawBowl) { Grip = new(0, -8), HalfHold = 40, Pose = "carry" },
        new("lunchbox", "a lunchbox", 100, 84, DrawLunchbox) { Grip = new(0, -14, .95), HalfHold = 44, Pose = "carry" },
        new("apple", "an apple", 38, 44, DrawApple) { Grip = new(0, -26) },
        new("cake", "a cake", 92, 92, DrawCake) { Grip = new(0, -26), HalfHold = 44, Pose = "carry" },
        new("pan", "a pan", 104, 44, DrawPan) { Grip = new(37.5, -2), HasDirection = true },
        new("fridge-full", "a full fridge", 300, 370, canvas => DrawFridge(canvas.At(-46, 0, 1.55), isFull: true)) { IsBackground = true },
        new("fridge-empty", "an empty fridge", 300, 370, canvas => DrawFridge(canvas.At(-46, 0, 1.55), isFull: false)) { IsBackground = true },
        new("cupboard-empty", "an empty cupboard", 260, 250, canvas => DrawCupboard(canvas.At(0, 0, 1.36))) { IsBackground = true },
    ];

    private static void DrawBottle(Canvas thing)
    {
        var canvas = thing.At(0, 2.5);
        canvas.Solid(BottleBody, Ink("#5E8F6B"));
        canvas.Solid(Curve.Box(-20, 6, 40, 26, 3), Ink("#F5EBD6"), Fine);
        canvas.Solid(Curve.Box(-11, -58, 22, 12, 3), Ink("#7A4A3A"), 3.4);
    }

    private static void DrawGlass(Canvas canvas)
    {
        canvas.Fill(GlassBowl, Palette.White, .7);
        canvas.Fill(Curve.Parse("M -15 -4 C -15 14 -8 18 0 18 C 8 18 15 14 15 -4 Z"), Ink("#B0485A"));
        canvas.Mark(GlassBowl, 3.8);
        canvas.Mark(Curve.Parse("M 0 18 L 0 28 M -14 29 L 14 29"), 3.8);
    }

    // The narrow top with its ring pull says drink.
    private static void DrawCan(Canvas canvas)
    {
        canvas.Solid(Curve.Parse("M -14 -25 L -19 -15 L -19 21 L -14 29 L 14 29 L 19 21 L 19 -15 L 14 -25 Z"), Ink("#C6D3DC"), 4);
        canvas.Fill(Curve.Parse("M -17 -8 Q -6 -16 4 -8 Q 11 -3 17 -8 L 17 14 Q 8 20 -2 14 Q -10 9 -17 14 Z"), Palette.Cloth("mustard"));
        foreach (var (x, y) in new[] { (-8, 1), (3, 6), (9, -1) }) canvas.Fill(Curve.Round(x, y, 2.6), Palette.White);
        canvas.Solid(Curve.Oval(0, -25, 14, 5), Ink("#EEF2F5"), 3.4);
        canvas.Mark(Curve.Oval(3, -26, 5, 2), 2.2);
    }

    private static void DrawMug(Canvas thing)
    {
        var canvas = thing.At(-6, 0);
        canvas.Mark(Curve.Parse("M 16 -10 C 34 -12 34 12 16 10"), 6);
        canvas.Solid(MugBody, Palette.Cloth("coral"));
        canvas.Heart(0, 1, 7, Palette.White);
    }

    private static void DrawBeaker(Canvas canvas)
    {
        canvas.Solid(Curve.Parse("M -15 -12 L 15 -12 L 12 28 L -12 28 Z"), Palette.Cloth("sky"));
        canvas.Solid(Curve.Box(-18, -22, 36, 12, 5), Palette.Cloth("mustard"), 4);
        canvas.Solid(Curve.Box(2, -30, 12, 10, 4), Palette.Cloth("mustard"), 3.4);
        canvas.Star(0, 8, 7, Palette.White);
    }

    // With knife and fork, so that it cannot be a ring.
    private static void DrawPlate(Canvas canvas)
    {
        canvas.Mark(Curve.Parse("M -52 -22 L -52 24 M -58 -24 L -58 -10 Q -58 -4 -52 -4 Q -46 -4 -46 -10 L -46 -24"), 4.4);
        canvas.Solid(Curve.Parse("M 49 -24 C 58 -20 58 -4 55 4 L 49 4 Z"), Ink("#C6D3DC"), 3);
        canvas.Mark(Curve.Parse("M 52 4 L 52 24"), 5);
        canvas.Solid(Curve.Oval(0, 0, 39, 28), Palette.White);
        canvas.PaleMark(Curve.Oval(0, -1, 25, 17), 3);
    }

    private static void DrawPlateOfFood(Canvas canvas)
    {
        canvas.Solid(Curve.Oval(0, 8, 46, 13), Palette.White);
        canvas.Solid(Curve.Parse("M -28 6 C -28 -16 -2 -16 -2 6 Z"), Ink("#F3D27A"), 3.6);
        canvas.Solid(Curve.Round(10, 0, 9), Palette.Cloth("leaf"), Fine);
        canvas.Solid(Curve.Round(24, 3, 8), Palette.Cloth("coral"), Fine);
    }

    private static void DrawBowl(Canvas thing)
    {
        var canvas = thing.At(0, 4);
        canvas.PaleMark(Curve.Parse("M -10 -14 Q -16 -20 -10 -26 Q -4 -32 -10 -38 M 10 -14 Q 4 -20 10 -26 Q 16 -32 10 -38"), 3.4);
        canvas.Solid(Curve.Parse("M -38 -6 C -38 26 -18 30 0 30 C 18 30 38 26 38 -6 Z"), Palette.Cloth("sky"));
        canvas.Solid(Curve.Oval(0, -6, 38, 9), Ink("#F3D27A"), 4);
    }

    // Open, so that the food says what it is.
    private static void DrawLunchbox(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-42, -38, 84, 44, 9), Palette.Cloth("sky").Lighter(.3), 4.2);
        canvas.Star(0, -24, 9, Palette.White);
        canvas.Solid(Curve.Parse("M -38 10 L -14 -12 L 8 10 Z"), Ink("#F3DDB0"), 3.6);
        canvas.Line(Curve.Parse("M -27 4 L -4 4"), Palette.Cloth("leaf"), 4.4);
        canvas.Solid(Curve.Round(22, -1, 13), Palette.Cloth("brick"), 3.6);
        canvas.Mark(Curve.Parse("M 22 -13 Q 22 -18 25 -20"), 3);
        canvas.Solid(Curve.Box(-46, 6, 92, 33, 9), Palette.Cloth("sky"), 4.2);
        canvas.Solid(Curve.Box(-9, 12, 18, 13, 4), Palette.Cloth("mustard"), 3.4);
    }

    private static void DrawApple(Canvas canvas)
    {
        canvas.Solid(Curve.Parse("M 0 -10 C 8 -18 20 -12 19 2 C 18 16 8 23 0 19 C -8 23 -18 16 -19 2 C -20 -12 -8 -18 0 -10 Z"), Palette.Cloth("brick"));
        canvas.Mark(Curve.Parse("M 0 -10 Q 0 -18 4 -22"), 3.6);
        canvas.Solid(Curve.Parse("M 4 -14 C 8 -22 16 -22 18 -18 C 14 -12 8 -12 4 -14 Z"), Palette.Cloth("leaf"), 2.6);
    }

    private static void DrawCake(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-3.5, -34, 7, 20, 2), Palette.Cloth("sky"), 3);
        canvas.Solid(Curve.Parse("M 0 -48 C 5 -42 6 -37 0 -34 C -6 -37 -5 -42 0 -48 Z"), Palette.Cloth("mustard"), 2.6);
        canvas.Solid(Curve.Box(-30, -14, 60, 30, 6), Ink("#F6DDB4"));
        canvas.Solid(Curve.Box(-44, 12, 88, 34, 6), Ink("#F6DDB4"));
        canvas.Solid(Curve.Parse("M -30 -10 L -30 -12 Q -30 -16 -24 -16 L 24 -16 Q 30 -16 30 -12 L 30 -8 Q 22 4 14 -6 Q 6 6 -2 -5 Q -10 6 -17 -5 Q -25 4 -30 -10 Z"), Palette.Cloth("rose"), Fine);
        canvas.Line(Curve.Parse("M -42 28 Q -31 36 -20 28 Q -10 20 0 28 Q 10 36 20 28 Q 31 20 42 28"), Palette.Cloth("coral"), 5);
    }

    private static void DrawPan(Canvas thing)
    {
        var canvas = thing.At(6.5, 0);
        canvas.Mark(Curve.Parse("M -30 -6 L -52 -10"), 11);
        canvas.Solid(Curve.Box(-28, -16, 66, 38, 10), Ink("#9FB4C4"));
        canvas.Solid(Curve.Box(-32, -20, 74, 10, 5), Ink("#C6D3DC"), 3.8);
    }

    private static void DrawFridge(Canvas canvas, bool isFull)
    {
        canvas.Pale(Curve.Box(-60, -116, 120, 230, 10), Ink("#E8EEF2"), 4);
        canvas.Pale(Curve.Box(-48, -104, 96, 206, 6), isFull ? Ink("#F7FAFC") : Ink("#DCE6EC"));
        canvas.Pale(Curve.Parse("M 60 -114 L 122 -94 L 122 108 L 60 112 Z"), Ink("#F7FAFC"), 4);
        canvas.PaleMark(Curve.Parse("M 70 -40 L 112 -32 M 70 34 L 112 36"), 3.4);
        foreach (var y in new[] { -46, 8, 58 }) canvas.PaleMark(new Curve().Move(-48, y).Line(48, y), 4);
        if (!isFull) return;
        foreach (var (x, y, width, height, colour) in new[]
        {
            (-38, -86, 22, 38, "#F0CE7A"), (-10, -76, 26, 28, "#EFA492"), (22, -92, 18, 44, "#A9C98C"), (-40, -22, 34, 28, "#9BC7E0"), (2, -32, 20, 38, "#F0CE7A"),
            (26, -16, 16, 22, "#EFA492"), (-40, 26, 26, 30, "#A9C98C"), (-6, 32, 44, 24, "#F3D9A8"), (-34, 72, 30, 28, "#EFA492"), (4, 68, 32, 32, "#9BC7E0"),
        }) canvas.Pale(Curve.Box(x, y, width, height, 5), Ink(colour), 2.8);
    }

    private static void DrawCupboard(Canvas canvas)
    {
        canvas.Pale(Curve.Box(-62, -88, 124, 176, 6), Ink("#EFE3CD"), 4);
        canvas.Pale(Curve.Box(-52, -78, 104, 156, 4), Ink("#FBF6EC"));
        foreach (var y in new[] { -26, 26 }) canvas.PaleMark(new Curve().Move(-52, y).Line(52, y), 4);
        foreach (var side in new[] { -1, 1 })
        {
            canvas.Pale(new Curve().Move(side * 62, -88).Line(side * 92, -76).Line(side * 92, 90).Line(side * 62, 88).Close(), Ink("#E3D2B4"));
            canvas.Fill(Curve.Round(side * 84, 4, 4), Palette.Soft);
        }
    }
}
