using System.Collections.Immutable;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Places;

/// <summary>Where families go and wait: shop, library, waiting room, family centre.</summary>
internal static class TownPlaces
{
    private const double Floor = PlaceView.Floor;

    private static readonly ImmutableArray<string> Colours = ["#EFA492", "#9BC7E0", "#F0CE7A", "#A9C98C", "#D9C6E2"];

    public static readonly ImmutableArray<Place> All =
    [
        new("shop", "In a shop", Seat.Chair, PaintShop),
        new("library", "In the library", Seat.Chair, PaintLibrary),
        new("waiting-room", "In a waiting room", Seat.Chair, PaintWaitingRoom),
        new("family-centre", "At the family centre", Seat.Armchair, PaintFamilyCentre),
    ];

    // A till on its counter, shelves with prices, and a basket.
    private static void PaintShop(PlaceView place)
    {
        place.Room("#F6F1E6", "#DDD6C9");
        foreach (var (y, first) in new[] { (226, 1), (386, 4), (546, 0) })
        {
            Groceries.Row(place, 650, 1140, y, first);
            place.Pale(Curve.Box(630, y, 520, 26, 4), "#D9B78C");
            for (var x = 668; x < 1120; x += 96) place.Pale(Curve.Box(x, y + 3, 52, 20, 3), "#FFFDF5", 2.4);
        }

        place.PaleLine(Curve.Parse("M 640 110 L 640 664 M 1142 110 L 1142 664"), 12);
        place.Window(300, 84, 240, 170, null);
        place.Pale(Curve.Box(60, Floor - 150, 460, 176, 8), "#E6C79C", 4);
        place.Canvas.Fill(Curve.Box(76, Floor - 96, 428, 22), place.Tone("#EFA492"));
        place.Pale(Curve.Box(44, Floor - 176, 492, 30, 8), "#F7E9D2", 4);
        place.Canvas.Fill(Curve.Box(270, Floor - 172, 250, 12, 5), place.Tone("#B9B4BE"));
        var till = place.Scenery.At(158, Floor - 176, 1.15);
        till.Pale(Curve.Box(-76, -40, 152, 40, 6), Drawing.Ink.Parse("#B9C3CC"), 3.4);
        till.PaleMark(Curve.Parse("M -22 -18 L 22 -18"), 4);
        till.Pale(Curve.Parse("M -66 -40 L -52 -104 L 52 -104 L 66 -40 Z"), Drawing.Ink.Parse("#D3DCE2"), 3.4);
        for (var i = 0; i < 6; i++) till.Pale(Curve.Box(-34 + i % 3 * 25, -76 + i / 3 * 18, 18, 12, 3), Drawing.Ink.Parse(i == 5 ? "#A9C98C" : "#FFFFFF"), 2);
        till.PaleMark(Curve.Parse("M -20 -104 L -20 -126"), 6);
        till.Pale(Curve.Box(-58, -160, 76, 38, 5), Drawing.Ink.Parse("#8FAFA0"), 3.4);
        till.Pale(Curve.Parse("M 26 -104 L 26 -140 L 34 -134 L 42 -140 L 50 -134 L 50 -104 Z"), Palette.White, 2.6);
        Groceries.Milk(place, 340, Floor - 172);
        Groceries.Loaf(place, 424, Floor - 172);
    }

    private static void PaintLibrary(PlaceView place)
    {
        place.Room("#F2ECE0", "#D9CBB6");
        foreach (var left in new[] { 56, 760 })
        {
            place.Pale(Curve.Box(left, 90, 384, Floor - 66, 8), "#E6C79C", 4);
            foreach (var y in new[] { 112, 250, 388, 526 })
            {
                place.Canvas.Fill(Curve.Box(left + 16, y, 352, 120, 4), place.Tone("#F6E9D2"));
                for (var i = 0; i < 9; i++)
                {
                    if ((i + y / 100 + left) % 5 == 0) continue;
                    var height = 78 + i * 7 % 4 * 9;
                    place.Pale(Curve.Box(left + 24 + i * 38, y + 120 - height, 30, height, 3), Colours[(i * 2 + y / 100) % 5], 2.4);
                }
            }
        }

        place.Window(506, 110, 188, 210, null);
        place.Rug("#D9E4EE");
    }

    private static void PaintWaitingRoom(PlaceView place)
    {
        place.Room("#EDF3EF", "#DAD7CE");
        HomeThings.DrawClock(place.Scenery.At(150, 170, 1.7));
        place.Window(520, 100, 220, 200, null);
        place.Pale(Curve.Box(860, 100, 284, 190, 6), "#E3CFA9", 4.4);
        foreach (var (x, y, colour) in new[] { (884, 122, "#FFFFFF"), (966, 132, "#CFE3EE"), (1050, 120, "#F6E3A8"), (894, 208, "#F5CFC4"), (1000, 212, "#D5E6C6") }) place.Pale(Curve.Box(x, y, 62, 66, 3), colour, 2.6);
        for (var i = 0; i < 6; i++)
        {
            var x = 130 + i * 150;
            place.Pale(Curve.Box(x, Floor - 190, 128, 130, 18), "#BFD0DA");
            place.Pale(Curve.Box(x - 4, Floor - 66, 136, 34, 10), "#A9C0CE");
        }

        place.Pale(Curve.Box(120, Floor - 32, 904, 14, 6), "#B9B4BE");
        foreach (var x in new[] { 180, 560, 950 }) place.PaleLine(new Curve().Move(x, Floor - 18).Line(x, Floor + 34), 11);
        place.Standing("plant", 1112, Floor + 34, 1.5);
    }

    // A family in a house on the wall, hands in paint, and a drink for everybody.
    private static void PaintFamilyCentre(PlaceView place)
    {
        place.Room("#FBF2E4", "#E4D8C6");
        place.Pale(Curve.Parse("M 60 236 L 210 96 L 360 236 L 330 236 L 330 400 L 90 400 L 90 236 Z"), "#FFFFFF", 4.4);
        foreach (var (x, size, colour) in new[] { (150, .92, "#8FA9CC"), (212, .6, "#E8A493"), (270, .92, "#8FBDB5") })
        {
            var one = place.Canvas.At(x, 386, size);
            one.Fill(Curve.Round(0, -126, 22), place.Tone(colour));
            one.Fill(Curve.Parse("M -30 0 L -30 -64 C -30 -104 30 -104 30 -64 L 30 0 Z"), place.Tone(colour));
        }

        place.Canvas.Heart(210, 188, 22, place.Tone("#EFA492"));
        place.Pale(Curve.Box(840, 100, 300, 170, 8), "#FFFFFF", 4.4);
        foreach (var (x, y, colour) in new[] { (880, 150, "#EFA492"), (940, 190, "#9BC7E0"), (1000, 150, "#F0CE7A"), (1060, 200, "#A9C98C"), (1100, 146, "#D9C6E2") })
        {
            var hand = place.Canvas.At(x, y, 1.25);
            foreach (var (fingerX, fingerY) in new[] { (-16, -16), (-6, -24), (6, -24), (16, -14) }) hand.Line(new Curve().Move(0, 0).Line(fingerX, fingerY), place.Tone(colour), 9);
            hand.Fill(Curve.Oval(0, 4, 15, 15), place.Tone(colour));
        }

        place.Rug("#DCE8DC");
        if (!place.HasSitters) place.Standing("sofa", 560, Floor + 50, 1.5);
        place.Pale(Curve.Box(900, Floor - 170, 250, 200, 8), "#E6C79C");
        place.PaleLine(Curve.Parse("M 900 566 L 1150 566 M 1025 566 L 1025 672"));
        place.Pale(Curve.Parse("M -36 0 L -30 -76 C -26 -92 26 -92 30 -76 L 36 0 Z").Shifted(964, Floor - 170), "#C6D3DC");
        place.PaleLine(Curve.Parse("M 992 452 L 1012 434 M 944 392 L 984 392"), 8);
        foreach (var x in new[] { 1050, 1106 })
        {
            place.PaleLine(new Curve().Move(x + 18, Floor - 208).Cubic(x + 36, Floor - 208, x + 36, Floor - 184, x + 18, Floor - 186), 5);
            place.Pale(Curve.Box(x - 20, Floor - 216, 40, 46, 6), x == 1050 ? "#EFA492" : "#9BC7E0", 3);
        }
    }
}
