using System.Collections.Immutable;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Places;

/// <summary>
/// The back seat of a car, seen from the side: roof and windows lie behind the people, the door before them. Everybody
/// wears a belt, and nobody is the driver, so that no child seems to drive.
/// </summary>
internal static class InCar
{
    private const double Door = 606;
    private const string Body = "#B8D0E2";

    public static readonly ImmutableArray<Place> All =
    [
        new("in-car", "In the car", Seat.Ground, PaintBack) { BodyLine = Door, PaintFront = PaintFront },
    ];

    // The windows are holes in the body, so that the weather outside is seen.
    private static void PaintBack(PlaceView place)
    {
        place.Outdoors();
        place.Standing("tree", 300, 560, 1.1);
        place.Standing("tree", 900, 560, .9);
        place.Pale(Curve.Parse(
            "M -20 640 L -20 420 C 60 380 96 300 140 190 C 158 120 196 96 270 92 L 930 92 C 1004 96 1042 120 1060 190 C 1104 300 1140 380 1220 420 L 1220 640 Z " +
            "M 566 600 L 566 150 L 280 150 C 226 152 204 178 192 218 C 168 290 150 360 120 430 L 120 600 Z " +
            "M 634 600 L 1080 600 L 1080 430 C 1050 360 1032 290 1008 218 C 996 178 974 152 920 150 L 634 150 Z"), Body, 4.4);
        place.Pale(Curve.Box(-20, Door - 14, 1240, 60), Body);
        foreach (var x in new[] { 270, 600, 930 })
        {
            place.Pale(Curve.Box(x - 56, 372, 112, 90, 32), "#CBBFCB", 4);
            place.Pale(Curve.Box(x - 146, 440, 292, 220, 44), "#D9CFD9", 4);
        }
    }

    private static void PaintFront(PlaceView place, IReadOnlyList<Figure> people)
    {
        foreach (var person in people)
        {
            var (from, to) = (person.ToPanel(person.Shoulder(-person.Forward)), person.X + person.Forward * person.Body.Shoulder * person.Scale * .9);
            if (from.Y < Door - 20) place.Canvas.Tube(new Curve().Move(from).Line(to, Door + 20), Palette.Cloth("slate"), 11, Palette.Line, 2.6);
        }

        place.Canvas.Fill(Curve.Box(0, 800, 1200, 100), place.Tone("#DAD6CF"));
        place.Pale(Curve.Parse("M -20 606 L 1220 606 L 1220 806 C 1220 826 1206 834 1180 834 L 20 834 C -6 834 -20 826 -20 806 Z"), Body, 4.4);
        place.Canvas.Fill(Curve.Box(-20, 606, 1240, 16), Palette.White, place.IsNight ? .3 : .5);
        place.PaleLine(Curve.Parse("M 112 610 L 140 826 M 600 610 L 600 830 M 1088 610 L 1060 826"), 4);
        foreach (var x in new[] { 490, 980 }) place.Pale(Curve.Box(x, 656, 78, 22, 11), "#DCE7EF", 3.4);
        foreach (var x in new[] { 40, 1160 })
        {
            place.Pale(Curve.Round(x, 826, 104), "#6B6878", 4.4);
            place.Canvas.Fill(Curve.Round(x, 826, 48), place.Tone("#D8D4DC"));
        }
    }
}
