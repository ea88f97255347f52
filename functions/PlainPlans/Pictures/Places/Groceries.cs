using System.Collections.Immutable;
using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Places;

/// <summary>Food on a shelf. Each has the outline that a child knows: boxes alone could be anything.</summary>
internal static class Groceries
{
    private static readonly ImmutableArray<Action<PlaceView, double, double>> All = [Tin, Loaf, Milk, Apples, Cereal, Jar, Pasta];

    /// <summary>A row of food that stands on a shelf, starting with one of them.</summary>
    public static void Row(PlaceView place, double left, double right, double shelf, int first, double step = 96)
    {
        var count = (int)((right - left) / step);
        var spare = (right - left - count * step) / 2;
        for (var i = 0; i < count; i++) All[(first + i) % All.Length](place, left + spare + (i + .5) * step, shelf);
    }

    public static void Loaf(PlaceView place, double x, double foot)
    {
        place.Pale(Curve.Parse("M -38 0 L -38 -30 C -50 -40 -44 -58 -24 -56 C -12 -64 12 -64 24 -56 C 44 -58 50 -40 38 -30 L 38 0 Z").Shifted(x, foot), "#E9BE82", 3);
        foreach (var at in new[] { -18, 0, 18 }) place.PaleLine(new Curve().Move(x + at - 5, foot - 46).Line(x + at + 5, foot - 32), 3);
    }

    public static void Apples(PlaceView place, double x, double foot)
    {
        foreach (var (across, up) in new[] { (-20, 18), (20, 18), (0, 46) })
        {
            place.Pale(Curve.Round(x + across, foot - up, 18), up > 20 ? "#A9C98C" : "#E58A74", 3);
            place.PaleLine(new Curve().Move(x + across, foot - up - 16).Line(x + across + 5, foot - up - 24), 3);
        }
    }

    public static void Milk(PlaceView place, double x, double foot)
    {
        place.Pale(Curve.Parse("M -24 0 L -24 -58 L -10 -80 L 10 -80 L 24 -58 L 24 0 Z").Shifted(x, foot), "#FFFFFF", 3);
        place.Pale(Curve.Box(x - 12, foot - 94, 24, 15, 4), "#9BC7E0", 3);
        place.Canvas.Fill(Curve.Box(x - 22, foot - 42, 44, 24), place.Tone("#9BC7E0"));
    }

    private static void Tin(PlaceView place, double x, double foot)
    {
        place.Pale(Curve.Box(x - 26, foot - 64, 52, 64, 7), "#CFD8DE", 3);
        place.Canvas.Fill(Curve.Box(x - 24, foot - 50, 48, 36), place.Tone("#E58A74"));
        place.Canvas.Fill(Curve.Round(x, foot - 32, 11), Palette.White);
        place.PaleLine(new Curve().Move(x - 26, foot - 56).Line(x + 26, foot - 56).Move(x - 26, foot - 8).Line(x + 26, foot - 8), 2.6);
    }

    private static void Cereal(PlaceView place, double x, double foot)
    {
        place.Pale(Curve.Box(x - 30, foot - 92, 60, 92, 3), "#F0CE7A", 3);
        place.Pale(Curve.Parse("M -22 -34 C -20 -8 20 -8 22 -34 Z").Shifted(x, foot), "#FFFFFF", 2.6);
        foreach (var (across, up) in new[] { (-10, 42), (0, 48), (10, 42) }) place.Pale(Curve.Round(x + across, foot - up, 7), "#E3A15E", 2);
    }

    private static void Jar(PlaceView place, double x, double foot)
    {
        place.Pale(Curve.Box(x - 25, foot - 58, 50, 58, 14), "#D98A94", 3);
        place.Pale(Curve.Box(x - 21, foot - 72, 42, 16, 4), "#F6E3A8", 3);
        place.Pale(Curve.Box(x - 18, foot - 42, 36, 24, 4), "#FFFFFF", 2.4);
    }

    private static void Pasta(PlaceView place, double x, double foot)
    {
        place.Pale(Curve.Parse("M -28 0 L -26 -66 L -32 -82 L 32 -82 L 26 -66 L 28 0 Z").Shifted(x, foot), "#CFE3EE", 3);
        foreach (var (across, up, turn) in new[] { (-10, 20, 30), (9, 26, -24), (-6, 44, -14), (8, 48, 34) }) place.Canvas.At(x + across, foot - up, 1, turn).Shape(Curve.Parse("M -11 -7 L 0 -3 L 11 -7 L 11 7 L 0 3 L -11 7 Z"), place.Tone("#F3D27A"), Palette.Soft, 2);
    }
}
