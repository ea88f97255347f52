using System.Collections.Immutable;
using PlainPlans.Pictures.Pens;
using static PlainPlans.Pictures.Things.ThingPen;

namespace PlainPlans.Pictures.Things;

/// <summary>Things of doctors, nurses and hospitals. Nothing here shows an injury.</summary>
internal static class HealthThings
{
    public static readonly ImmutableArray<Thing> All =
    [
        new("medicine-bottle", "a bottle of medicine", 44, 62, DrawMedicineBottle) { Grip = new(0, -14, .95) },
        new("medicine-cup", "a cup of medicine", 76, 56, DrawMedicineCup) { Grip = new(14, -26, 1) },
        new("pills", "two pills", 54, 30, DrawPills) { Grip = new(0, -24) },
        new("plaster", "a plaster", 62, 40, DrawPlaster) { Grip = new(0, -22) },
        new("thermometer", "a thermometer", 18, 76, DrawThermometer) { Grip = new(0, -16, .9) },
        new("drip", "a drip stand", 70, 270, DrawDrip) { IsBackground = true },
        new("hospital-bed", "a hospital bed", 420, 190, DrawHospitalBed) { IsBackground = true },
        new("wheelchair", "an empty wheelchair", 150, 170, DrawWheelchair) { HasDirection = true },
    ];

    /// <summary>A hospital bed without anybody in it, in pale ink.</summary>
    public static void DrawHospitalBed(Canvas thing)
    {
        var canvas = thing.At(0, 95);
        foreach (var x in new[] { -170, 170 })
        {
            canvas.PaleMark(Curve.Segment(new(x, -60), new(x, -18)), 9);
            canvas.Pale(Curve.Round(x, -11, 11), Ink("#8D93A3"));
        }

        canvas.Pale(Curve.Box(-206, -184, 22, 140, 9), Ink("#C7D2D6"), 4);
        canvas.Pale(Curve.Box(188, -132, 20, 88, 9), Ink("#C7D2D6"), 4);
        canvas.Pale(Curve.Box(-196, -72, 392, 26, 8), Ink("#C7D2D6"));
        canvas.Pale(Curve.Box(-186, -110, 374, 44, 16), Palette.White);
        canvas.At(-126, -132, 1, -14).Pale(Curve.Box(-56, -26, 112, 52, 22), Palette.White);
        canvas.Pale(Curve.Parse("M -66 -116 C -20 -134 130 -130 184 -112 L 186 -62 L -76 -62 C -82 -86 -78 -104 -66 -116 Z"), Ink("#BFE0D6"));
        canvas.PaleMark(Curve.Parse("M -20 -106 L 40 -106 M -20 -106 L -20 -70 M 40 -106 L 40 -70"), 3.6);
    }

    private static void DrawMedicineBottle(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-19, -16, 38, 46, 6), Ink("#E8A15A"));
        canvas.Solid(Curve.Box(-21, -30, 42, 15, 4), Palette.White);
        canvas.Fill(Curve.Box(-12, -4, 24, 22, 2), Palette.White);
        canvas.PaleMark(Curve.Parse("M -7 2 L 7 2 M -7 10 L 3 10"), 3);
    }

    // The rim shows that it is open, and the spoon what it is for.
    private static void DrawMedicineCup(Canvas thing)
    {
        var canvas = thing.At(-12, 2);
        canvas.Fill(Curve.Parse("M -22 -16 L 22 -16 L 16 22 L -16 22 Z"), Palette.Glass);
        canvas.Fill(Curve.Parse("M -19.6 -2 L 19.6 -2 L 16 22 L -16 22 Z"), Palette.Cloth("rose"));
        canvas.Fill(Curve.Oval(0, -2, 19.6, 4.4), Palette.Cloth("rose").Lighter(.4));
        canvas.Mark(Curve.Parse("M -22 -16 L -16 22 L 16 22 L 22 -16"), 4);
        canvas.Mark(Curve.Oval(0, -16, 22, 6), 3.6);
        canvas.Mark(Curve.Parse("M 9 -5 L 18 -5 M 11 4 L 17 4 M 11 13 L 16 13"), 2.4);
        canvas.Tube(Curve.Parse("M 30 20 L 40 -12"), Ink("#C6D3DC"), 4, Palette.Line, 2.8);
        canvas.At(41, -17, 1, 18).Solid(Curve.Oval(0, 0, 6, 8), Palette.Cloth("rose"), 3.2);
    }

    private static void DrawPills(Canvas canvas)
    {
        foreach (var (x, turn, colour) in new[] { (-13, -30, "coral"), (13, 20, "sky") })
        {
            var pill = canvas.At(x, 0, 1, turn);
            pill.Solid(Curve.Box(-8, -14, 16, 28, 8), Palette.White, 3.4);
            pill.Fill(Curve.Parse("M -6.4 0 L 6.4 0 L 6.4 6 C 6.4 15 -6.4 15 -6.4 6 Z"), Palette.Cloth(colour));
            pill.Mark(Curve.Parse("M -7 0 L 7 0"), 2.4);
        }
    }

    private static void DrawPlaster(Canvas canvas)
    {
        var plaster = canvas.At(0, 0, 1, -24);
        plaster.Solid(Curve.Box(-28, -10, 56, 20, 10), Palette.Skin[3], 4);
        plaster.Fill(Curve.Box(-10, -8, 20, 16, 3), Palette.White, .9);
        foreach (var x in new[] { -20, 20 }) plaster.Fill(Curve.Round(x, 0, 2), Palette.Line);
    }

    private static void DrawThermometer(Canvas canvas)
    {
        canvas.Solid(Curve.Box(-6, -38, 12, 62, 6), Palette.White, 3.8);
        canvas.Solid(Curve.Round(0, 28, 10), Palette.Cloth("brick"), 3.8);
        canvas.Line(Curve.Parse("M 0 22 L 0 -10"), Palette.Cloth("brick"), 4);
    }

    private static void DrawDrip(Canvas canvas)
    {
        canvas.PaleMark(Curve.Parse("M 0 -120 L 0 122 M -26 130 L 0 116 L 26 130 M -18 -116 Q 0 -134 18 -116"), 6);
        canvas.Pale(Curve.Box(4, -112, 30, 46, 8), Ink("#DCEFF6"));
        canvas.PaleMark(Curve.Parse("M 18 -66 C 18 -30 34 -20 26 20"), 3);
    }

    private static void DrawWheelchair(Canvas thing)
    {
        var canvas = thing.At(-1, 85);
        var frame = Ink("#5B6B8C");
        canvas.Tube(Curve.Parse("M -50 -164 L -28 -160 L -22 -84 L 40 -84 L 52 -20 L 68 -12"), frame, 9, Palette.Line, 3.4);
        canvas.Solid(Curve.Box(-32, -150, 16, 66, 7), frame.Lighter(.25), 4.2);
        canvas.Solid(Curve.Box(-30, -92, 74, 15, 7), frame, 4.2);
        canvas.Line(Curve.Round(44, -15, 11), Palette.Line, 9);
        canvas.Line(Curve.Round(-10, -62, 57), Palette.Line, 13);
        canvas.Line(Curve.Round(-10, -62, 57), Ink("#8D93A3"), 4);
        for (var i = 0; i < 6; i++)
        {
            var (sin, cos) = Math.SinCos(i * Math.PI / 6);
            canvas.Mark(Curve.Segment(new(-10 - cos * 52, -62 - sin * 52), new(-10 + cos * 52, -62 + sin * 52)), 2);
        }
    }
}
