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
        place.Pale(Curve.Box(492, Floor - 112, 216, 112, 4), "#D9B78C");
        place.Pale(Curve.Parse("M 480 528 L 720 528 L 720 566 Q 690 580 660 566 Q 630 580 600 566 Q 570 580 540 566 Q 510 580 480 566 Z"), "#FFFFFF");
        place.Canvas.Fill(Curve.Parse("M 540 648 L 660 648 L 800 900 L 400 900 Z"), place.Tone("#C9BBD6"));
        foreach (var (foot, near, far, high) in new[] { (Floor + 36, 128.0, 500.0, 108.0), (Floor + 150, 196, 580, 136) })
        {
            foreach (var side in new[] { -1, 1 })
            {
                // A bench from behind: its back, the ledge for books, and ends that stand on the floor.
                var (from, to) = (600 + side * near, 600 + side * far);
                place.Pale(Curve.Box(Math.Min(from, to), foot - high, Math.Abs(to - from), high - 22, 6), "#D9B78C");
                place.PaleLine(new Curve().Move(from, foot - high * .66).Line(to, foot - high * .66), 5);
                foreach (var end in new[] { from, to }) place.Pale(Curve.Box(end - 15, foot - high - 14, 30, high + 14, 10), "#C9A67C");
            }
        }
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

    // A shrine on steps with a tiered roof, a lotus, bells and lamps.
    private static void PaintTemple(PlaceView place)
    {
        place.Room("#FBF1E2", "#E2CDB0");
        foreach (var (y, half) in new[] { (236, 250.0), (172, 190), (112, 130) })
        {
            place.Pale(new Curve().Move(600 - half, y).Cubic(600 - half * .8, y - 30, 600 - half * .66, y - 50, 600 - half * .6, y - 66).Line(600 + half * .6, y - 66).Cubic(600 + half * .66, y - 50, 600 + half * .8, y - 30, 600 + half, y).Close(), "#E3A98A", 4);
            place.Pale(Curve.Box(600 - half - 12, y - 6, half * 2 + 24, 18, 8), "#F0CE7A");
        }

        place.Pale(Curve.Round(600, 34, 17), "#F0CE7A");
        place.Pale(Curve.Box(392, 248, 416, Floor - 300, 4), "#F6E3C4", 4);
        place.Pale(Pointed(600, 270, 250, Floor - 322), "#E8B98E", 4);
        foreach (var x in new[] { 420, 780 })
        {
            place.Pale(Curve.Box(x - 24, 262, 48, Floor - 316, 6), "#F3DCB8");
            foreach (var y in new[] { 256.0, Floor - 74 }) place.Pale(Curve.Box(x - 36, y, 72, 22, 8), "#E8C79A");
        }

        foreach (var (y, half) in new[] { (Floor - 54, 270.0), (Floor - 26, 310), (Floor + 2, 350) }) place.Pale(Curve.Box(600 - half, y, half * 2, 30, 5), "#EBD3AE", 4);
        var lotus = place.Scenery.At(600, Floor - 64, 1.25);
        foreach (var turn in new[] { -68, 68, -36, 36, 0 }) lotus.At(0, 0, 1, turn).Shape(Curve.Parse("M 0 0 C -26 -24 -22 -56 0 -80 C 22 -56 26 -24 0 0 Z"), Drawing.Ink.Parse("#F3B9C4"), Palette.Soft, 3);
        foreach (var x in new[] { 200, 1000 })
        {
            place.PaleLine(new Curve().Move(x, 0).Line(x, 170), 4);
            place.Pale(Curve.Parse("M -14 -34 C -36 -20 -32 20 -50 44 L 50 44 C 32 20 36 -20 14 -34 Z").Shifted(x, 202), "#E8C46A", 4);
            place.Pale(Curve.Round(x, 254, 10), "#D9A94E", 3);
        }

        foreach (var x in new[] { 300, 900 })
        {
            place.Canvas.Fill(Curve.Round(x, Floor - 34, 30), Palette.Lamp, .7);
            place.Pale(Curve.Parse("M -30 -12 Q 0 24 30 -12 Z").Shifted(x, Floor + 4), "#D9A94E", 3);
            place.Canvas.Fill(Curve.Parse("M 0 -30 C 9 -18 10 -8 0 -2 C -10 -8 -9 -18 0 -30 Z").Shifted(x, Floor - 8), Drawing.Ink.Parse("#F0A23C"));
        }

        place.Rug("#EBC6BC");
    }

    // Cushions, plants and soft light: somewhere to rest.
    private static void PaintQuietRoom(PlaceView place)
    {
        place.Room("#EAF1F0", "#DDD5C6");
        place.Window(84, 110, 230, 230, "#CFE0D8");
        place.Picture(760, 130, 200, 150, hasHeart: false);
        place.Rug("#CFE0EA");
        place.Standing("armchair", 210, Floor + 44, 1.45);
        place.Standing("lamp", 1112, Floor + 8, 1.6);
        place.Standing("plant", 990, Floor + 30, 1.6);
        foreach (var (x, y, turn, colour) in new[] { (760, Floor - 6, -6, "#F0CE7A"), (850, Floor + 24, 8, "#EFA492"), (470, Floor + 6, 5, "#A9C98C") })
        {
            var cushion = place.Canvas.At(x, y, 1.5, turn);
            cushion.Shape(Curve.Parse("M -44 -24 C -20 -32 20 -32 44 -24 C 54 -10 54 10 44 24 C 20 32 -20 32 -44 24 C -54 10 -54 -10 -44 -24 Z"), place.Tone(colour), Palette.Soft, 2.6);
            cushion.Heart(0, 0, 9, Palette.White);
        }
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
