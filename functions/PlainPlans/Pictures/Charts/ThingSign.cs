using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Charts;

/// <summary>A thing in a circle.</summary>
internal static class ThingSign
{
    public static void Draw(Canvas canvas, Thing thing, Spot spot, double radius)
    {
        canvas.Shape(Curve.Round(spot.X, spot.Y, radius), Palette.Paper, Palette.Line, Sheet.Pen);
        // The corners of its box touch the circle.
        var scale = 2 * (radius - 8) / Math.Sqrt(thing.Width * thing.Width + thing.Height * thing.Height);
        thing.Draw(canvas.At(spot.X, spot.Y, scale));
    }
}
