using System.Collections.Immutable;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using static PlainPlans.Pictures.Things.ThingPen;

namespace PlainPlans.Pictures.Things;

/// <summary>School things and toys.</summary>
internal static class PlayThings
{
    public static readonly ImmutableArray<Thing> All =
    [
        new("book", "a book", 96, 50, DrawBook) { Grip = new(0, -12), HalfHold = 44, Pose = "read" },
        new("backpack", "a backpack", 78, 104, DrawBackpack) { Grip = new(0, 43, .9) },
        new("crayons", "crayons", 60, 60, DrawCrayons) { Grip = new(0, -16, .9) },
        new("pencil", "a pencil", 34, 56, DrawPencil) { Grip = new(4, -16, 1.15), HasDirection = true },
        new("drawing", "a drawing", 72, 84, DrawDrawing) { Grip = new(14, -26, 1, IsInFront: true), HasDirection = true },
        new("paper", "a sheet of paper", 66, 82, DrawPaper) { Grip = new(14, -26, 1, IsInFront: true), HasDirection = true },
        new("notepad", "a notepad", 62, 74, DrawNotepad) { Grip = new(0, -14, 1, IsInFront: true) },
        new("tablet", "a tablet", 94, 70, DrawTablet) { Grip = new(0, -14), HalfHold = 44, Pose = "read" },
        new("phone", "a phone", 32, 56, DrawPhone) { Grip = new(0, -4, 1, IsInFront: true), HasDirection = true, Pose = "phone" },
        new("laptop", "a laptop", 120, 84, DrawLaptop) { Grip = new(0, -18, .9), HalfHold = 54, Pose = "carry" },
        new("ball", "a ball", 64, 64, DrawBall) { Grip = new(22, -4), HasDirection = true },
        new("blocks", "toy blocks", 86, 72, DrawBlocks),
        new("teddy", "a teddy", 80, 106, DrawTeddy) { Grip = new(10, 4, 1.15), HalfHold = 36, Pose = "carry" },
        new("doll", "a doll", 82, 112, DrawDoll) { Grip = new(10, -28, .7) },
        new("toy-car", "a toy car", 68, 42, DrawToyCar) { Grip = new(0, -24), HasDirection = true },
        new("scooter", "a scooter", 116, 130, DrawScooter) { HasDirection = true },
        new("bike", "a bike", 170, 120, DrawBike) { HasDirection = true },
        new("swing", "a swing", 220, 286, DrawSwing) { IsBackground = true },
        new("slide", "a slide", 244, 210, DrawSlide) { IsBackground = true },
        new("balloon", "a balloon", 58, 150, DrawBalloon) { Grip = new(6, -76) },
        new("present", "a present", 64, 72, DrawPresent) { Grip = new(0, -18), HalfHold = 32, Pose = "carry" },
        new("bubbles", "soap bubbles", 100, 90, DrawBubbles) { HangsAt = 250 },
    ];

    /// <summary>A teddy: the child's own thing that comes along everywhere.</summary>
    public static void DrawTeddy(Canvas canvas)
    {
        var (fur, belly) = (Ink("#C08A5A"), Ink("#EBCFA8"));
        foreach (var side in new[] { -1, 1 })
        {
            canvas.Solid(Curve.Round(side * 22, -42, 11), fur);
            canvas.Fill(Curve.Round(side * 22, -42, 5), belly);
            canvas.Solid(Curve.Oval(side * 23, 41, 13, 11), fur);
        }

        canvas.Solid(Curve.Oval(0, 20, 27, 29), fur);
        canvas.Fill(Curve.Oval(0, 23, 15, 17), belly);
        foreach (var side in new[] { -1, 1 }) canvas.Solid(Curve.Oval(side * 28, 12, 9, 14), fur);
        canvas.Solid(Curve.Oval(0, -23, 31, 27), fur);
        canvas.Fill(Curve.Oval(0, -14, 14, 11), belly);
        canvas.Fill(Curve.Oval(0, -18, 5, 4), Palette.Line);
        foreach (var side in new[] { -1, 1 }) canvas.Fill(Curve.Round(side * 12, -27, 3.6), Palette.Line);
        canvas.Mark(Curve.Parse("M -6 -11 Q 0 -5 6 -11"), 3);
    }

    private static void DrawBook(Canvas canvas)
    {
        canvas.Solid(Curve.Parse("M 0 -16 C -14 -26 -34 -26 -47 -20 L -47 22 C -34 16 -14 16 0 25 C 14 16 34 16 47 22 L 47 -20 C 34 -26 14 -26 0 -16 Z"), Palette.Cloth("brick"));
        canvas.Solid(Curve.Parse("M 0 -19 C -14 -28 -32 -28 -43 -23 L -43 15 C -32 10 -14 11 0 19 C 14 11 32 10 43 15 L 43 -23 C 32 -28 14 -28 0 -19 Z"), Ink("#FFFDF5"), 3.6);
        canvas.Mark(Curve.Parse("M 0 -19 L 0 19"), 3.4);
        canvas.PaleMark(Curve.Parse("M -34 -12 C -26 -15 -16 -13 -9 -9 M -34 -3 C -26 -6 -16 -4 -9 0 M 34 -12 C 26 -15 16 -13 9 -9 M 34 -3 C 26 -6 16 -4 9 0"), 2.8);
    }

    private static void DrawBackpack(Canvas thing)
    {
        var canvas = thing.At(0, 3);
        canvas.Mark(Curve.Parse("M -12 -42 C -12 -54 12 -54 12 -42"), 6.5);
        canvas.Solid(Curve.Box(-36, -42, 72, 88, 24), Palette.Cloth("teal"));
        canvas.Solid(Curve.Box(-25, 4, 50, 34, 9), Palette.Cloth("teal").Lighter(.25), 3.6);
        canvas.Mark(Curve.Parse("M -24 -16 Q 0 -6 24 -16"), 3.4);
        canvas.Star(0, 20, 9, Palette.Cloth("mustard"));
    }

    private static void DrawCrayons(Canvas canvas)
    {
        foreach (var (x, turn, colour) in new[] { (-18, -14, "coral"), (18, 14, "sky"), (0, 0, "mustard") })
        {
            var crayon = canvas.At(x * .6, 0, 1, turn);
            crayon.Solid(Curve.Parse("M -8 -10 L -3 -26 L 3 -26 L 8 -10 Z"), Palette.Cloth(colour), 3.4);
            crayon.Solid(Curve.Box(-8, -10, 16, 36, 3), Palette.Cloth(colour), 3.4);
            crayon.Fill(Curve.Box(-6, 2, 12, 6), Palette.White, .7);
        }
    }

    private static void DrawPencil(Canvas canvas)
    {
        var pencil = canvas.At(0, 0, 1, 28);
        pencil.Solid(Curve.Parse("M -4.5 -28 L 4.5 -28 L 4.5 15 L 0 26 L -4.5 15 Z"), Palette.Cloth("mustard"), 3.4);
        pencil.Mark(Curve.Parse("M -4 -19 L 4 -19"), 3);
    }

    private static void DrawDrawing(Canvas canvas)
    {
        var sheet = canvas.At(0, 0, 1, 5);
        sheet.Solid(Curve.Box(-33, -39, 66, 78, 4), Palette.White, 4);
        sheet.Fill(Curve.Round(18, -24, 9), Palette.Cloth("mustard"));
        sheet.Solid(Curve.Parse("M -24 20 L -24 -2 L -10 -14 L 4 -2 L 4 20 Z"), Ink("#EFA492"), 2.8);
        sheet.Line(Curve.Parse("M -30 22 L 30 22"), Palette.Cloth("leaf"), 5);
        sheet.Heart(18, 6, 9, Palette.Cloth("coral"));
    }

    private static void DrawPaper(Canvas canvas)
    {
        var sheet = canvas.At(0, 0, 1, 6);
        sheet.Solid(Curve.Parse("M -30 -38 L 14 -38 L 30 -22 L 30 38 L -30 38 Z"), Palette.White, 4);
        sheet.Solid(Curve.Parse("M 14 -38 L 14 -22 L 30 -22 Z"), Ink("#E6E1EA"), 3.4);
        sheet.PaleMark(Curve.Parse("M -19 -22 L 4 -22 M -19 -8 L 19 -8 M -19 6 L 19 6 M -19 20 L 6 20"), 4);
    }

    private static void DrawNotepad(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-27, -28, 54, 64, 5), Palette.Cloth("mustard").Lighter(.6), 4);
        foreach (var x in new[] { -18, -6, 6, 18 }) canvas.Tube(new Curve().Move(x, -20).Line(x, -34), Ink("#C6D3DC"), 3, Palette.Line, 2);
        canvas.PaleMark(Curve.Parse("M -16 -6 L 14 -6 M -16 6 L 10 6 M -16 18 L 4 18"), 3.6);
        var pencil = canvas.At(17, 14, 1, 32);
        pencil.Solid(Curve.Parse("M -4 -22 L 4 -22 L 4 14 L 0 23 L -4 14 Z"), Palette.Cloth("coral"), 3);
    }

    private static void DrawTablet(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-46, -33, 92, 66, 8), Ink("#454055"), 4);
        canvas.Fill(Curve.Box(-38, -26, 76, 52, 3), Ink("#BFE3F4"));
        canvas.Star(0, 0, 13, Palette.Cloth("mustard"));
    }

    private static void DrawPhone(Canvas canvas)
    {
        var phone = canvas.At(0, 0, 1, 12);
        phone.Solid(Curve.Box(-13, -26, 26, 52, 6), Ink("#454055"), 3.6);
        phone.Fill(Curve.Box(-9, -19, 18, 34, 2), Ink("#BFE3F4"));
    }

    private static void DrawLaptop(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-50, -40, 100, 66, 7), Ink("#8D93A3"), 4);
        canvas.Fill(Curve.Box(-42, -32, 84, 50, 3), Ink("#DCEBF4"));
        canvas.Solid(Curve.Box(-58, 26, 116, 14, 6), Ink("#B9C3CC"), 4);
    }

    private static void DrawBall(Canvas canvas)
    {
        canvas.Fill(Curve.Round(0, 0, 30), Palette.Cloth("coral"));
        canvas.Line(Curve.Parse("M -25 -14 Q 0 2 25 -14 M -25 14 Q 0 -2 25 14"), Palette.White, 5);
        canvas.Mark(Curve.Round(0, 0, 30), Wide);
    }

    private static void DrawBlocks(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-42, 1, 40, 34, 4), Palette.Cloth("sky"));
        canvas.Solid(Curve.Box(1, 1, 40, 34, 4), Palette.Cloth("leaf"));
        canvas.Solid(Curve.Box(-21, -35, 40, 34, 4), Palette.Cloth("mustard"));
        canvas.Heart(-22, 19, 9, Palette.White);
        canvas.Star(-1, -18, 10, Palette.White);
        canvas.Fill(Curve.Round(21, 18, 8), Palette.White);
    }

    // A rag doll with wool bunches, so that it is a toy and not somebody small.
    private static void DrawDoll(Canvas canvas)
    {
        var (cloth, wool) = (Ink("#F3D3B0"), Palette.Cloth("mustard"));
        foreach (var side in new[] { -1, 1 })
        {
            canvas.Tube(Curve.Segment(new(side * 9, 26), new(side * 11, 42)), cloth, 9, Palette.Line, 3.4);
            canvas.Solid(Curve.Oval(side * 15, 47, 11, 6), Palette.Cloth("brick"), 3.4);
            canvas.Tube(Curve.Segment(new(side * 10, -2), new(side * 30, 12)), cloth, 9, Palette.Line, 3.4);
            canvas.Tube(new Curve().Move(side * 24, -30).Quadratic(side * 34, -20, side * 31, -2), wool, 9, Palette.Line, 3.4);
            canvas.Fill(Curve.Round(side * 32, -6, 4.4), Palette.Cloth("teal"));
        }

        canvas.Solid(Curve.Parse("M -11 -10 L 11 -10 L 26 30 Q 0 38 -26 30 Z"), Palette.Cloth("teal"), 4);
        canvas.Solid(Curve.Box(-9, 8, 18, 15, 5), Palette.White, 3);
        canvas.Heart(0, 15, 5, Palette.Cloth("coral"));
        canvas.Solid(Curve.Oval(0, -28, 25, 22), cloth, 4);
        canvas.Solid(Curve.Parse("M -25 -28 C -28 -60 28 -60 25 -28 C 10 -37 -10 -37 -25 -28 Z"), wool, 3.6);
        foreach (var side in new[] { -1, 1 })
        {
            canvas.Fill(Curve.Round(side * 9, -26, 3.2), Palette.Line);
            canvas.Fill(Curve.Round(side * 15, -18, 4), Palette.Cloth("rose"));
        }

        canvas.Mark(Curve.Parse("M -7 -17 Q 0 -10 7 -17"), 3);
    }

    private static void DrawToyCar(Canvas canvas)
    {
        canvas.Solid(Curve.Parse("M -32 10 L -32 0 C -32 -5 -26 -6 -20 -6 L -12 -18 L 12 -18 L 22 -6 C 30 -5 32 -2 32 10 Z"), Palette.Cloth("brick"), 4);
        canvas.Solid(Curve.Parse("M -9 -6 L -5 -13 L 8 -13 L 14 -6 Z"), Palette.Glass, 2.8);
        foreach (var side in new[] { -1, 1 }) canvas.Solid(Curve.Round(side * 17, 11, 9), Ink("#6B6878"), 3.8);
    }

    private static void DrawScooter(Canvas canvas)
    {
        canvas.Tube(Curve.Parse("M -40 50 L 26 50 L 42 -56"), Palette.Cloth("teal"), 9, Palette.Line, 3.6);
        canvas.Tube(Curve.Parse("M 26 -58 L 50 -54"), Palette.Cloth("coral"), 8, Palette.Line, 3.4);
        foreach (var x in new[] { -40, 34 }) canvas.Solid(Curve.Round(x, 54, 11), Ink("#6B6878"));
    }

    private static void DrawBike(Canvas canvas)
    {
        foreach (var side in new[] { -1, 1 })
        {
            canvas.Line(Curve.Round(side * 48, 24, 32), Palette.Line, 9);
            canvas.Line(Curve.Round(side * 48, 24, 32), Ink("#8D93A3"), 3);
        }

        canvas.Tube(Curve.Parse("M -48 24 L -16 -24 L 34 -24 L 0 24 L -48 24 M 0 24 L -20 -36 M 48 24 L 32 -38"), Palette.Cloth("brick"), 6, Palette.Line, 3);
        canvas.Tube(Curve.Parse("M 20 -46 L 40 -40"), Palette.Line, 6, Palette.Line, 2);
        canvas.Tube(Curve.Parse("M -32 -38 L -8 -38"), Palette.Line, 8, Palette.Line, 2);
    }

    private static void DrawSwing(Canvas canvas)
    {
        foreach (var side in new[] { -1, 1 }) canvas.Tube(Curve.Segment(new(side * 70, -130), new(side * 104, 136)), Ink("#D9917C"), 10, Palette.Soft, 2.6);
        canvas.Tube(Curve.Parse("M -78 -130 L 78 -130"), Ink("#D9917C"), 11, Palette.Soft, 2.6);
        canvas.PaleMark(Curve.Parse("M -24 -126 L -24 66 M 24 -126 L 24 66"), 4);
        canvas.Pale(Curve.Box(-34, 62, 68, 13, 6), Ink("#F0CE7A"));
    }

    private static void DrawSlide(Canvas thing)
    {
        var canvas = thing.At(-18, 0);
        canvas.Tube(Curve.Parse("M -96 100 L -78 -70 M -46 100 L -46 -70"), Ink("#9BC7E0"), 8, Palette.Soft, 2.6);
        canvas.PaleMark(Curve.Parse("M -90 60 L -46 60 M -86 20 L -46 20 M -82 -20 L -46 -20"), 5);
        canvas.Tube(Curve.Parse("M -78 -60 L -40 -60 C 0 -50 30 60 84 84 L 124 84"), Ink("#F0CE7A"), 24, Palette.Soft, 3);
        canvas.PaleMark(Curve.Parse("M -86 -100 L -86 -60 M -86 -100 L -44 -100 L -44 -62"), 6);
    }

    private static void DrawBalloon(Canvas canvas)
    {
        canvas.Mark(Curve.Parse("M 0 -4 Q -8 24 2 44 Q 8 60 0 74"), 2.8);
        canvas.Solid(Curve.Parse("M -6 0 L 0 -8 L 6 0 Z"), Palette.Cloth("coral"), 3.4);
        canvas.Solid(Curve.Oval(0, -40, 27, 33), Palette.Cloth("coral"));
        canvas.Line(Curve.Parse("M -13 -50 Q -11 -61 -2 -64"), Palette.White, 4, .8);
    }

    private static void DrawPresent(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-28, -12, 56, 46, 3), Palette.Cloth("sky"));
        canvas.Solid(Curve.Box(-32, -20, 64, 14, 3), Palette.Cloth("sky").Lighter(.25));
        canvas.Fill(Curve.Box(-6, -18, 12, 50), Palette.Cloth("coral"));
        foreach (var side in new[] { -1, 1 }) canvas.Solid(new Curve().Move(0, -20).Cubic(side * 8, -40, side * 30, -38, side * 24, -24).Cubic(side * 20, -18, side * 8, -20, 0, -20).Close(), Palette.Cloth("coral"), 3.4);
    }

    private static void DrawBubbles(Canvas canvas)
    {
        foreach (var (x, y, radius) in new[] { (-24, 14, 24), (22, -10, 17), (10, 32, 11), (-14, -30, 10) })
        {
            canvas.Fill(Curve.Round(x, y, radius), Ink("#E4F4FB"), .8);
            canvas.Line(Curve.Round(x, y, radius), Palette.DeepWater, 2.8);
            canvas.Line(new Curve().Move(x - radius * .5, y - radius * .1).Quadratic(x - radius * .4, y - radius * .55, x, y - radius * .58), Palette.White, 3);
        }
    }
}
