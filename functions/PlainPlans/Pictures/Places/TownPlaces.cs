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

    private static void PaintShop(PlaceView place)
    {
        place.Room("#F6F1E6", "#DDD6C9");
        place.Window(84, 130, 330, 280, null);
        for (var i = 0; i < 7; i++) place.Pale(new Curve().Move(56 + i * 56, 84).Line(112 + i * 56, 84).Line(112 + i * 56, 140).Quadratic(84 + i * 56, 172, 56 + i * 56, 140).Close(), i % 2 == 0 ? "#EFA492" : "#FFFFFF", 3);
        foreach (var y in new[] { 130, 264, 398 })
        {
            for (var i = 0; i < 6; i++)
            {
                var height = 66 + i * 5 % 3 * 14;
                place.Pale(Curve.Box(740 + i * 66, y + 106 - height, 46, height, i % 2 == 0 ? 14 : 4), Colours[(i + y / 100) % 5], 2.8);
            }

            place.Pale(Curve.Box(716, y + 106, 426, 16, 4), "#D9B78C");
        }

        place.PaleLine(Curve.Parse("M 726 112 L 726 660 M 1132 112 L 1132 660"), 12);
        place.Pale(Curve.Box(60, Floor - 150, 420, 176, 8), "#E6C79C", 4);
        place.Pale(Curve.Box(44, Floor - 176, 452, 30, 8), "#F7E9D2", 4);
        place.Pale(Curve.Parse("M -50 0 L -40 -64 L 40 -64 L 50 0 Z").Shifted(130, Floor - 176), "#B9CBD3");
        foreach (var (x, colour) in new[] { (330, "#E58A74"), (376, "#A9C98C"), (422, "#E58A74") }) place.Pale(Curve.Round(x, Floor - 196, 23), colour, 3);
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

    private static void PaintFamilyCentre(PlaceView place)
    {
        place.Room("#FBF2E4", "#E4D8C6");
        place.Window(84, 120, 220, 210, "#F3D9A8");
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
        place.PaleLine(Curve.Parse("M 900 566 L 1150 566"));
        place.Standing("teddy", 980, Floor - 170, 1.15);
        place.Standing("ball", 1080, Floor - 170, 1.15);
        foreach (var (x, colour) in new[] { (920, "#EFA492"), (960, "#9BC7E0"), (1000, "#F0CE7A"), (1090, "#A9C98C") }) place.Pale(Curve.Box(x, Floor - 162, 32, 78, 3), colour);
        place.Pale(Curve.Box(924, Floor - 62, 200, 76, 10), "#9BC7E0");
    }
}
