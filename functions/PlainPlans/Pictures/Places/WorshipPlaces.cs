using System.Collections.Immutable;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Places;

/// <summary>
/// Where people pray: light, windows, carpet and flowers. There are no figures and no writing in them, so that nothing
/// is shown that a faith does not show; the quiet room serves every faith and none.
/// </summary>
internal static class WorshipPlaces
{
    private const double Floor = PlaceView.Floor;

    public static readonly ImmutableArray<Place> All =
    [
        new("church", "In church", Seat.Bench, PaintChurch),
        new("mosque", "In the mosque", Seat.Ground, PaintMosque),
        new("temple", "In the temple", Seat.Ground, PaintTemple),
        new("quiet-room", "In a quiet room to think or pray", Seat.Chair, PaintQuietRoom),
    ];

    private static void PaintChurch(PlaceView place)
    {
        place.Room("#F1EDE6", "#D9CFC2");
        foreach (var x in new[] { 180, 600, 1020 })
        {
            place.Pale(Arch(x, 70, x == 600 ? 190 : 160, x == 600 ? 360 : 300), "#E2DACB", 4);
            place.Canvas.Fill(Arch(x, 88, x == 600 ? 158 : 128, x == 600 ? 326 : 266), place.IsNight ? place.Tone("#9FB0DA") : place.Tone("#CFE3EE"));
            foreach (var (y, colour) in new[] { (170, "#F6DFA8"), (240, "#D5E6C6"), (310, "#F5CFC4") }) place.Canvas.Fill(Curve.Parse("M 0 -34 L 30 0 L 0 34 L -30 0 Z").Shifted(x, y), place.Tone(colour));
            place.PaleLine(new Curve().Move(x, 92).Line(x, x == 600 ? 412 : 352), 3);
        }

        place.PaleLine(Curve.Parse("M 600 150 L 600 270 M 562 188 L 638 188"), 12);
        foreach (var (y, inset) in new[] { (470, 90), (560, 40) })
        {
            foreach (var side in new[] { -1, 1 })
            {
                var (from, to) = (600 + side * 110, 600 + side * (560 - inset));
                place.Pale(Curve.Box(Math.Min(from, to), y, Math.Abs(to - from), 80, 8), "#D9B78C");
                place.Pale(Curve.Box(from - 15, y - 18, 30, 130, 10), "#C9A67C");
            }
        }

        place.Canvas.Fill(Curve.Parse("M 520 648 L 680 648 L 800 900 L 400 900 Z"), place.Tone("#C9BBD6"));
    }

    private static void PaintMosque(PlaceView place)
    {
        place.Room("#EEF3F0", "#A9C3B6");
        foreach (var x in new[] { 170, 1030 })
        {
            place.Pale(Pointed(x, 130, 170, 330), "#FFFFFF", 4);
            place.Canvas.Fill(Pointed(x, 152, 134, 296), place.IsNight ? place.Tone("#9FB0DA") : place.Tone("#DDF0F8"));
            place.PaleLine(new Curve().Move(x, 160).Line(x, 448).Move(x - 66, 320).Line(x + 66, 320), 3);
        }

        place.Pale(Pointed(600, 70, 330, 580), "#DCE8E2", 4.4);
        place.Pale(Pointed(600, 116, 250, 534), "#8FBDB5", 4);
        for (var i = 0; i < 3; i++)
        {
            var star = place.Canvas.At(600, 260 + i * 110, 1);
            foreach (var turn in new[] { 0, 45 }) star.At(0, 0, 1, turn).Fill(Curve.Box(-26, -26, 52, 52), place.Tone("#E8D7A6"));
            star.Fill(Curve.Round(0, 0, 14), place.Tone("#8FBDB5"));
        }

        foreach (var x in new[] { 360, 840 }) Lantern(place, x, 150);
        for (var i = 0; i < 8; i++) place.Canvas.Line(Pointed(110 + i * 140, 690, 100, 170), place.Tone("#8FB0A2"), 4);
    }

    private static void PaintTemple(PlaceView place)
    {
        place.Room("#FBF1E2", "#E2CDB0");
        foreach (var x in new[] { 110, 400, 800, 1090 })
        {
            place.Pale(Curve.Box(x - 34, 130, 68, Floor - 130, 6), "#F3DCB8");
            place.Pale(Curve.Box(x - 54, 106, 108, 32, 8), "#E8C79A");
            place.Pale(Curve.Box(x - 54, Floor - 34, 108, 40, 8), "#E8C79A");
        }

        foreach (var (from, to) in new[] { (110, 400), (400, 800), (800, 1090) })
        {
            for (var i = 0; i <= 10; i++)
            {
                var share = i / 10.0;
                place.Canvas.Fill(Curve.Round(from + (to - from) * share, 132 + 4 * 62 * share * (1 - share), 15), place.Tone(i % 2 == 0 ? "#F3B45E" : "#F6CF6B"));
            }
        }

        place.Pale(Curve.Box(846, Floor - 150, 196, 160, 8), "#EFA492");
        place.Pale(Curve.Box(832, Floor - 172, 224, 28, 8), "#F6DFA8");
        foreach (var x in new[] { 880, 944, 1008 })
        {
            place.Canvas.Fill(Curve.Round(x, Floor - 214, 30), Palette.Lamp, .7);
            place.Pale(Curve.Parse("M -26 -12 Q 0 22 26 -12 Z").Shifted(x, Floor - 176), "#D9A94E", 3);
            place.Canvas.Fill(Curve.Parse("M 0 -30 C 9 -18 10 -8 0 -2 C -10 -8 -9 -18 0 -30 Z").Shifted(x, Floor - 190), Ink("#F0A23C"));
        }

        place.Rug("#EBC6BC");

        static Drawing.Ink Ink(string hex) => Drawing.Ink.Parse(hex);
    }

    private static void PaintQuietRoom(PlaceView place)
    {
        place.Room("#F1EFF6", "#D9D2DC");
        place.Window(84, 110, 230, 230, "#D9CBE6");
        place.Picture(930, 130, 200, 150, hasHeart: false);
        place.Rug("#DCE6EA");
        place.Pale(Curve.Box(760, Floor - 150, 240, 170, 8), "#E0C6A2");
        place.PaleLine(Curve.Parse("M 760 560 L 1000 560"));
        place.Standing("candle", 820, Floor - 150, 1.3);
        place.Standing("flower", 930, Floor - 150, 1.2);
        place.Standing("armchair", 190, Floor + 44, 1.45);
        place.Standing("plant", 1100, Floor + 34, 1.5);
    }

    private static Curve Arch(double x, double top, double width, double height) => new Curve()
        .Move(x - width / 2, top + height).Line(x - width / 2, top + width / 2)
        .Cubic(x - width / 2, top - width * .17, x + width / 2, top - width * .17, x + width / 2, top + width / 2).Line(x + width / 2, top + height).Close();

    private static Curve Pointed(double x, double top, double width, double height) => new Curve()
        .Move(x - width / 2, top + height).Line(x - width / 2, top + width * .62)
        .Cubic(x - width / 2, top + width * .30, x - width * .22, top + width * .16, x, top)
        .Cubic(x + width * .22, top + width * .16, x + width / 2, top + width * .30, x + width / 2, top + width * .62).Line(x + width / 2, top + height).Close();

    private static void Lantern(PlaceView place, double x, double y)
    {
        place.PaleLine(new Curve().Move(x, 0).Line(x, y - 30), 3);
        place.Canvas.Fill(Curve.Round(x, y + 8, 52), Palette.Lamp, .45);
        place.Pale(Curve.Parse("M -14 -34 L 14 -34 L 30 0 L 16 44 L -16 44 L -30 0 Z").Shifted(x, y), "#F6DFA8", 3);
    }
}
