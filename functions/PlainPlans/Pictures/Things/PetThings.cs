using System.Collections.Immutable;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using static PlainPlans.Pictures.Things.ThingPen;

namespace PlainPlans.Pictures.Things;

/// <summary>Animals of the family. Where the pet goes is one of the first questions of a child who moves.</summary>
internal static class PetThings
{
    public static readonly ImmutableArray<Thing> All =
    [
        new("dog", "a dog", 150, 150, DrawDog) { HasDirection = true },
        new("cat", "a cat", 130, 130, DrawCat) { Grip = new(0, -6, .9), HalfHold = 34, Pose = "carry" },
        new("rabbit", "a rabbit", 84, 116, DrawRabbit) { Grip = new(0, -14, .95), HalfHold = 30, Pose = "carry" },
        new("hamster", "a hamster", 92, 66, DrawHamster) { Grip = new(0, -16, .85), HalfHold = 28, Pose = "carry", HasDirection = true },
        new("fish-bowl", "a fish in a bowl", 96, 84, DrawFishBowl) { Grip = new(0, -14, .95), HalfHold = 40, Pose = "carry" },
    ];

    private static void DrawDog(Canvas canvas)
    {
        var (fur, dark, pale) = (Ink("#D9A066"), Ink("#9A6A42"), Ink("#F6E3C8"));
        canvas.Tube(Curve.Parse("M -44 40 C -74 34 -72 4 -58 -6"), fur, 12, Palette.Line, 4.2);
        canvas.Solid(Curve.Parse("M -22 -6 C -58 8 -60 72 -44 72 L 18 72 C 40 72 44 30 30 -6 Z"), fur);
        canvas.Fill(Curve.Parse("M 2 2 C -6 30 2 56 16 58 C 30 50 32 20 26 0 Z"), pale);
        foreach (var x in new[] { 0, 24 }) canvas.Solid(Curve.Box(x - 11, 26, 22, 47, 10), fur, 4);
        canvas.Solid(Curve.Oval(-36, 66, 22, 9), fur, 4);
        canvas.Solid(Curve.Oval(12, -34, 40, 35), fur);
        canvas.Solid(Curve.Parse("M -16 -62 C -40 -64 -46 -24 -34 -12 C -24 -8 -18 -26 -14 -40 Z"), dark, 4);
        canvas.Solid(Curve.Parse("M 40 -62 C 64 -64 70 -24 58 -12 C 48 -8 42 -26 38 -40 Z"), dark, 4);
        canvas.Fill(Curve.Oval(13, -20, 22, 16), pale);
        canvas.Fill(Curve.Oval(13, -28, 9, 6.5), Palette.Line);
        foreach (var x in new[] { -5, 31 }) canvas.Fill(Curve.Round(x, -42, 4.6), Palette.Line);
        canvas.Mark(Curve.Parse("M 13 -22 L 13 -17 M 2 -17 Q 8 -10 13 -17 Q 18 -10 24 -17"), 3);
        canvas.Line(Curve.Parse("M -14 0 Q 12 12 38 0"), Palette.Cloth("coral"), 8);
        canvas.Fill(Curve.Round(12, 10, 6), Palette.Cloth("mustard"));
    }

    private static void DrawCat(Canvas canvas)
    {
        var (fur, pale) = (Ink("#A9A4B2"), Ink("#F3F0F3"));
        canvas.Tube(Curve.Parse("M 30 52 C 62 50 60 18 48 6"), fur, 11, Palette.Line, 4);
        canvas.Solid(Curve.Parse("M -24 -2 C -42 20 -42 62 -30 62 L 32 62 C 44 62 42 20 24 -2 Z"), fur);
        canvas.Fill(Curve.Oval(0, 30, 15, 24), pale);
        foreach (var x in new[] { -12, 12 }) canvas.Solid(Curve.Oval(x, 58, 13, 8), pale, 3.6);
        canvas.Solid(Curve.Parse("M -38 -22 L -37 -62 L -16 -46 Q 0 -50 16 -46 L 37 -62 L 38 -22 C 40 8 -40 8 -38 -22 Z"), fur);
        foreach (var side in new[] { -1, 1 })
        {
            canvas.Fill(new Curve().Move(side * 32, -50).Line(side * 22, -42).Line(side * 32, -36).Close(), Palette.Cloth("rose"));
            canvas.Fill(Curve.Oval(side * 15, -24, 4.4, 5.6), Palette.Line);
            canvas.Mark(new Curve().Move(side * 24, -12).Line(side * 44, -15).Move(side * 24, -7).Line(side * 43, -4), 2.2);
        }

        canvas.Fill(Curve.Oval(0, -8, 14, 9), pale);
        canvas.Fill(Curve.Parse("M -5 -15 L 5 -15 L 0 -9 Z"), Palette.Cloth("coral"));
        canvas.Mark(Curve.Parse("M -8 -6 Q -4 -1 0 -7 Q 4 -1 8 -6"), 2.6);
        canvas.Mark(Curve.Parse("M -8 -44 L -6 -36 M 0 -46 L 0 -37 M 8 -44 L 6 -36"), 3);
    }

    private static void DrawRabbit(Canvas canvas)
    {
        var fur = Ink("#EFE3D3");
        canvas.Solid(Curve.Round(32, 40, 10), Palette.White, 4);
        foreach (var (x, turn) in new[] { (-13, -10), (13, 10) })
        {
            var ear = canvas.At(x, -34, 1, turn);
            ear.Solid(Curve.Oval(0, 0, 9, 24), fur, 4);
            ear.Fill(Curve.Oval(0, 2, 4, 16), Palette.Cloth("rose"));
        }

        canvas.Solid(Curve.Oval(0, 32, 30, 24), fur);
        canvas.Solid(Curve.Oval(0, -4, 27, 23), fur);
        foreach (var side in new[] { -1, 1 })
        {
            canvas.Solid(Curve.Oval(side * 15, 50, 12, 7), fur, 3.6);
            canvas.Fill(Curve.Round(side * 11, -8, 4), Palette.Line);
        }

        canvas.Fill(Curve.Oval(0, 2, 4.4, 3.4), Palette.Cloth("coral"));
        canvas.Mark(Curve.Parse("M 0 5 L 0 9 M -7 11 Q -3 14 0 9 Q 3 14 7 11"), 2.6);
    }

    // From the side with a seed in its paws; from the front it is a bear to some.
    private static void DrawHamster(Canvas canvas)
    {
        var (fur, pale, pink) = (Ink("#E5A960"), Ink("#FBEFDC"), Palette.Cloth("rose"));
        canvas.Solid(Curve.Oval(-40, 14, 4.6, 3.6), pink, 3);
        canvas.Solid(Curve.Round(-2, -22, 7.4), fur.Darker(.12), 3.4);
        canvas.Solid(Curve.Parse("M -38 14 C -42 -16 -16 -28 6 -24 C 24 -24 36 -14 41 -2 C 44 6 40 12 32 14 C 30 24 20 28 4 28 L -18 28 C -32 28 -37 22 -38 14 Z"), fur, 4.2);
        canvas.Fill(Curve.Parse("M 38 4 C 40 10 36 12 30 12 C 27 21 18 25.6 4 25.6 L -8 25.6 C -2 14 10 10 18 4 C 24 -1 34 -2 38 4 Z"), pale);
        canvas.Solid(Curve.Round(7, -20, 8.4), pink, 3.4);
        canvas.Fill(Curve.Round(25, -7, 4), Palette.Line);
        canvas.Fill(Curve.Round(26.4, -8.4, 1.4), Palette.White);
        canvas.Fill(Curve.Oval(41, -1, 3.6, 3), Palette.Cloth("coral"));
        canvas.Mark(Curve.Parse("M 38 5 Q 34 8 31 5"), 2.4);
        canvas.Mark(Curve.Parse("M 30 1 L 20 -1 M 30 4 L 20 6"), 1.8);
        canvas.Solid(Curve.Parse("M 34 14 C 40 10 44 14 42 20 C 38 24 33 22 34 14 Z"), Ink("#6A5442"), 2.8);
        canvas.Solid(Curve.Oval(28, 17, 8, 4), pink, 2.8);
        foreach (var x in new[] { -22, 8 }) canvas.Solid(Curve.Oval(x, 28, 10, 4), pink, 3);
    }

    private static void DrawFishBowl(Canvas canvas)
    {
        var bowl = Curve.Parse("M -28 -38 C -58 -18 -54 38 -26 40 L 26 40 C 54 38 58 -18 28 -38 Z");
        canvas.Fill(bowl, Ink("#E4F4FB"));
        canvas.Fill(Curve.Parse("M -44 -14 C -48 16 -44 37 -26 37 L 26 37 C 44 37 48 16 44 -14 Z"), Ink("#A9DBF3"));
        canvas.Line(Curve.Parse("M -22 36 Q -30 16 -20 0"), Palette.Cloth("leaf"), 5);
        canvas.Solid(Curve.Parse("M 20 8 L 34 -4 L 34 22 Z"), Palette.Cloth("coral"), 3.2);
        canvas.Solid(Curve.Oval(4, 9, 20, 13), Palette.Cloth("coral"), 3.4);
        canvas.Fill(Curve.Round(-6, 6, 3.2), Palette.Line);
        canvas.Mark(bowl, 4.4);
        canvas.Solid(Curve.Box(-33, -42, 66, 8, 4), Palette.White, 3.6);
    }
}
