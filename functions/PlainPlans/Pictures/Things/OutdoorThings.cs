using System.Collections.Immutable;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using static PlainPlans.Pictures.Things.ThingPen;

namespace PlainPlans.Pictures.Things;

/// <summary>Buildings, trees and vehicles. They lie behind people, so they are pale. Lamps are off: nothing alarms.</summary>
internal static class OutdoorThings
{
    // Vehicles are drawn small and shown large, so their line is thin.
    private const double Vehicle = 2.4;

    private static readonly Curve CarBody = Curve.Parse("M -150 -40 C -150 -66 -138 -74 -112 -78 L -74 -82 L -46 -132 C -42 -138 -36 -140 -28 -140 L 52 -140 C 60 -140 66 -138 72 -130 L 108 -84 L 136 -78 C 150 -74 154 -64 154 -44 C 154 -34 150 -30 142 -30 L -140 -30 C -148 -30 -150 -34 -150 -40 Z");
    private static readonly Curve CarRear = Curve.Parse("M -56 -86 L -34 -122 L 4 -122 L 4 -86 Z");
    private static readonly Curve CarFront = Curve.Parse("M 16 -86 L 16 -122 L 54 -122 L 84 -86 Z");

    public static readonly ImmutableArray<Thing> All =
    [
        new("house", "a house", 452, 520, canvas => DrawHouse(canvas.At(0, 260), Ink("#F6E6CF"), Ink("#7FB5AE"))) { IsBackground = true },
        new("school", "a school", 584, 400, canvas => DrawSchool(canvas.At(0, 200))) { IsBackground = true },
        new("court-building", "a court building", 480, 400, DrawCourt) { IsBackground = true },
        new("tree", "a tree", 200, 270, canvas => DrawTree(canvas.At(0, 135))) { IsBackground = true },
        new("car", "a car", 744, 350, canvas => DrawCar(canvas.At(0, 175, 2.4), Ink("#B8D0E2"))) { IsBackground = true, HasDirection = true },
        new("bus", "a bus", 912, 456, canvas => DrawBus(canvas.At(0, 0, 2.4))) { IsBackground = true, HasDirection = true },
        new("police-car", "a police car", 744, 384, canvas => DrawPoliceCar(canvas.At(0, 0, 2.4))) { IsBackground = true, HasDirection = true },
        new("ambulance", "an ambulance", 816, 456, canvas => DrawAmbulance(canvas.At(0, 0, 2.4))) { IsBackground = true, HasDirection = true },
        new("bench", "a bench", 200, 120, canvas => DrawBench(canvas.At(0, 60))) { IsBackground = true },
    ];

    /// <summary>A house with a heart in its gable. The ground is at zero.</summary>
    public static void DrawHouse(Canvas canvas, Ink wall, Ink door, bool isLit = false)
    {
        canvas.Pale(Curve.Box(92, -500, 46, 110), Ink("#C98674"), 4.4);
        canvas.Pale(Curve.Box(-190, -330, 380, 330), wall, 4.4);
        canvas.Pale(Curve.Parse("M -226 -322 L 0 -514 L 226 -322 Z"), Ink("#D9917C"), 4.4);
        foreach (var side in new[] { -1, 1 }) DrawWindow(canvas, side * 110 - 44, -286, 88, 84, isLit ? Palette.Lamp : Palette.Glass);
        canvas.Pale(Curve.Box(-56, -170, 112, 170, 8), door, 4.6);
        canvas.Pale(Curve.Box(-36, -152, 72, 44, 6), Palette.Glass);
        canvas.Fill(Curve.Round(38, -82, 6), Ink("#F6E3A8"));
        canvas.Fill(Curve.Box(-76, -12, 152, 12), Ink("#D8CFC6"));
        canvas.Heart(0, -398, 26, Ink("#FBEBDD"));
    }

    /// <summary>A wide school with a clock. The ground is at zero.</summary>
    public static void DrawSchool(Canvas canvas)
    {
        canvas.Pale(Curve.Box(-270, -230, 540, 230), Ink("#F3DFC6"), 4.4);
        canvas.Pale(Curve.Parse("M -290 -226 L -262 -290 L 262 -290 L 290 -226 Z"), Ink("#D9917C"), 4.4);
        canvas.Pale(Curve.Box(-84, -320, 168, 320), Ink("#F6E9D6"), 4.4);
        canvas.Pale(Curve.Parse("M -100 -316 L 0 -394 L 100 -316 Z"), Ink("#D9917C"), 4.4);
        HomeThings.DrawClock(canvas.At(0, -262, .9));
        foreach (var x in new[] { -236, -158, 116, 194 }) DrawWindow(canvas, x - 16, -178, 64, 76, Palette.Glass);
        canvas.Pale(Curve.Box(-50, -136, 100, 136, 6), Ink("#7FB5AE"), 4);
        canvas.PaleMark(Curve.Parse("M 0 -134 L 0 -2"), 3.4);
    }

    /// <summary>A tree. The ground is at zero.</summary>
    public static void DrawTree(Canvas canvas)
    {
        canvas.Pale(Curve.Box(-13, -130, 26, 130, 8), Ink("#C9A683"));
        canvas.Union([Curve.Round(-46, -150, 52), Curve.Round(46, -150, 52), Curve.Round(0, -200, 64), Curve.Round(0, -140, 56)], Ink("#BCD9A2"), Palette.Soft, Fine);
    }

    /// <summary>A car. The ground is at zero.</summary>
    public static void DrawCar(Canvas canvas, Ink colour)
    {
        canvas.Pale(CarBody, colour, Vehicle);
        canvas.Pale(CarRear, Palette.Glass, Vehicle);
        canvas.Pale(CarFront, Palette.Glass, Vehicle);
        DrawWheels(canvas, 88, 32);
        canvas.Fill(Curve.Round(146, -58, 8), Ink("#FFE9A8"));
    }

    /// <summary>A bench. The ground is at zero.</summary>
    public static void DrawBench(Canvas canvas)
    {
        foreach (var x in new[] { -74, 74 }) canvas.Tube(Curve.Segment(new(x, -104), new(x, -4)), Ink("#8D93A3"), 9, Palette.Soft, 2.6);
        foreach (var y in new[] { -114, -92, -62 }) canvas.Pale(Curve.Box(-96, y, 192, 16, 6), Palette.Wood);
    }

    private static void DrawWindow(Canvas canvas, double x, double y, double width, double height, Ink glass)
    {
        canvas.Pale(Curve.Box(x, y, width, height, 5), glass, 4.2);
        canvas.Line(new Curve().Move(x + width / 2, y).Line(x + width / 2, y + height).Move(x, y + height / 2).Line(x + width, y + height / 2), Palette.White, 6);
        canvas.PaleMark(Curve.Box(x, y, width, height, 5), 4.2);
    }

    private static void DrawWheels(Canvas canvas, double apart, double radius)
    {
        foreach (var side in new[] { -1, 1 })
        {
            canvas.Pale(Curve.Round(side * apart, -radius, radius), Ink("#6B6878"), Vehicle);
            canvas.Fill(Curve.Round(side * apart, -radius, radius * .44), Ink("#D8D4DC"));
        }
    }

    private static void DrawCourt(Canvas thing)
    {
        var canvas = thing.At(0, 200);
        canvas.Pale(Curve.Box(-220, -40, 440, 20, 3), Ink("#E2DACB"));
        canvas.Pale(Curve.Box(-236, -20, 472, 20, 3), Ink("#E2DACB"));
        canvas.Pale(Curve.Box(-196, -270, 392, 230), Ink("#EFE9DC"), 4);
        foreach (var x in new[] { -160, -84, 40, 116 }) canvas.Pale(Curve.Box(x, -262, 42, 222, 8), Ink("#FBF8F1"));
        canvas.Pale(Curve.Box(-32, -170, 62, 130, 5), Ink("#A9C3C0"));
        canvas.Pale(Curve.Box(-214, -294, 428, 28, 3), Ink("#E2DACB"));
        canvas.Pale(Curve.Parse("M -220 -294 L 0 -392 L 220 -294 Z"), Ink("#EFE9DC"), 4);
        canvas.Scales(0, -326, 30, Palette.Soft);
    }

    private static void DrawBus(Canvas thing)
    {
        var canvas = thing.At(0, 95);
        canvas.Pale(Curve.Box(-186, -184, 372, 156, 22), Ink("#E8A493"), Vehicle);
        foreach (var x in new[] { -166, -96, -26 }) canvas.Pale(Curve.Box(x, -160, 60, 56, 6), Palette.Glass, Vehicle);
        canvas.Pale(Curve.Box(46, -160, 50, 126, 6), Palette.Glass, Vehicle);
        canvas.PaleMark(Curve.Parse("M 71 -158 L 71 -36"), 3);
        canvas.Pale(Curve.Box(112, -160, 62, 66, 8), Palette.Glass, Vehicle);
        canvas.Fill(Curve.Box(-184, -86, 224, 10), Palette.White, .7);
        DrawWheels(canvas, 112, 30);
    }

    private static void DrawPoliceCar(Canvas thing)
    {
        var canvas = thing.At(0, 80);
        canvas.Pale(Curve.Box(-14, -154, 56, 14, 6), Ink("#B8C6D6"), Vehicle);
        DrawCar(canvas, Ink("#F4F6F8"));
        for (var i = 0; i < 7; i++)
        {
            canvas.Fill(Curve.Box(-64 + i * 26, -76, 13, 13), Ink("#7F93BE"));
            canvas.Fill(Curve.Box(-51 + i * 26, -63, 13, 13), Ink("#7F93BE"));
            canvas.Fill(Curve.Box(-51 + i * 26, -76, 13, 13), Ink("#F3E39A"));
            canvas.Fill(Curve.Box(-64 + i * 26, -63, 13, 13), Ink("#F3E39A"));
        }
    }

    private static void DrawAmbulance(Canvas thing)
    {
        var canvas = thing.At(0, 95);
        canvas.Pale(Curve.Box(-40, -190, 60, 14, 6), Ink("#B8C6D6"), Vehicle);
        canvas.Pale(Curve.Parse("M -166 -30 L -166 -160 C -166 -172 -160 -178 -148 -178 L 70 -178 L 118 -112 L 150 -100 C 164 -96 168 -88 168 -74 L 168 -42 C 168 -34 164 -30 156 -30 Z"), Ink("#F8F4E4"), Vehicle);
        canvas.Pale(Curve.Parse("M 46 -108 L 46 -158 L 66 -158 L 100 -108 Z"), Palette.Glass, Vehicle);
        canvas.Fill(Curve.Box(-164, -84, 330, 16), Ink("#A9CF8C"));
        canvas.Fill(Curve.Parse("M -86 -160 L -62 -160 L -62 -142 L -44 -142 L -44 -120 L -62 -120 L -62 -102 L -86 -102 L -86 -120 L -104 -120 L -104 -142 L -86 -142 Z"), Ink("#8FBF9A"));
        DrawWheels(canvas, 100, 32);
    }
}
