using System.Collections.Immutable;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Places;

/// <summary>Rooms of a home, houses from outside, and a plain ground.</summary>
internal static class Homes
{
    private const double Floor = PlaceView.Floor;

    public static readonly ImmutableArray<Place> All =
    [
        new("plain", "", Seat.Chair, PaintPlain),
        new("living-room", "In the living room", Seat.Armchair, PaintLivingRoom),
        new("kitchen", "In the kitchen", Seat.Chair, PaintKitchen) { HasTable = true },
        new("bedroom", "In the bedroom", Seat.Chair, PaintBedroom),
        new("bathroom", "In the bathroom", Seat.Ground, PaintBathroom),
        new("hallway", "In the hall by the front door", Seat.Chair, PaintHallway),
        new("outside-home", "Outside a house", Seat.Bench, PaintOutsideHome) { IsOutdoors = true },
        new("two-homes", "Between two homes", Seat.Bench, PaintTwoHomes) { IsOutdoors = true },
    ];

    /// <summary>Homes that came later: the order of names in the schema is kept.</summary>
    public static readonly ImmutableArray<Place> More =
    [
        new("outside-flats", "Outside a block of flats", Seat.Bench, PaintOutsideFlats) { IsOutdoors = true },
        new("garden", "In the garden at home", Seat.Bench, PaintGarden) { IsOutdoors = true },
    ];

    private static void PaintPlain(PlaceView place)
    {
        place.Canvas.Fill(Curve.Box(0, 0, PlaceView.Width, PlaceView.Height), place.Tone("#FDF3E3"));
        place.Canvas.Fill(Curve.Oval(600, 830, 700, 150), place.Tone("#F5E2C4"));
    }

    private static void PaintLivingRoom(PlaceView place)
    {
        place.Room("#FBF0DC", "#EAD8BE");
        place.Window(90, 110, 230, 250, "#F1C9B0");
        place.Picture(880, 120, 130, 104, hasHeart: true);
        place.Picture(1034, 160, 100, 118, hasHeart: false);
        place.Rug("#CFE0D8");
        place.Standing("lamp", 84, Floor + 16, 1.7);
        if (!place.HasSitters) place.Standing("sofa", 600, Floor + 50, 1.6);
        place.Standing("plant", 1112, Floor + 40, 1.5);
    }

    private static void PaintKitchen(PlaceView place)
    {
        place.Room("#EAF3EA", "#E6D9C6");
        place.Pale(Curve.Box(56, 150, 214, Floor - 130, 14), "#E3ECEF", 4);
        place.PaleLine(Curve.Parse("M 56 318 L 270 318 M 242 220 L 242 290 M 242 346 L 242 430"), 5);
        place.Canvas.Heart(140, 236, 14, place.Tone("#EFA492"));
        place.Window(370, 96, 210, 190, null);
        place.Pale(Curve.Box(690, 76, 454, 150, 8), "#F7E9D2");
        place.PaleLine(Curve.Parse("M 842 76 L 842 226 M 994 76 L 994 226"));
        foreach (var x in new[] { 818, 866, 1020 }) place.PaleLine(new Curve().Move(x, 176).Line(x, 204), 5);
        place.Pale(Curve.Box(296, Floor - 200, 960, 212, 8), "#F7E9D2");
        place.PaleLine(Curve.Parse("M 470 470 L 470 652 M 660 470 L 660 652 M 1080 470 L 1080 652"));
        place.Pale(Curve.Box(860, Floor - 178, 200, 182, 6), "#E3ECEF");
        place.Pale(Curve.Box(886, Floor - 122, 148, 92, 8), "#C9D6DC");
        place.PaleLine(Curve.Parse("M 886 506 L 1034 506"), 7);
        place.Pale(Curve.Box(284, Floor - 222, 980, 28, 6), "#CDBBA6");
        place.PaleLine(Curve.Parse("M 438 424 L 438 372 Q 438 350 460 350 Q 478 350 478 372"), 9);
        place.Pale(Curve.Box(902, Floor - 284, 116, 62, 12), "#BFD4DB");
        place.PaleLine(Curve.Parse("M 1018 392 L 1058 376"), 9);
    }

    private static void PaintBedroom(PlaceView place)
    {
        place.Room("#E6F0F7", "#E6D5BD");
        place.Window(96, 100, 230, 230, "#F3D9A8");
        place.Picture(960, 110, 150, 118, hasHeart: true);
        place.Rug("#F0E0EA");
        if (!place.HasSleeper) place.Standing("bed", 560, Floor + 46, 1.5);
        place.Pale(Curve.Box(962, Floor - 196, 180, 226, 8), "#E0C6A2");
        place.PaleLine(Curve.Parse("M 962 528 L 1142 528 M 962 604 L 1142 604"));
        foreach (var y in new[] { -158, -82, -6 }) place.Canvas.Fill(Curve.Round(1052, Floor + y, 7), Palette.Soft);
        if (place.IsNight) place.Standing("night-light", 1052, Floor - 196, 1.25);
        else foreach (var (y, width, colour) in new[] { (-216, 96, "#EFA492"), (-236, 80, "#9BC7E0"), (-256, 88, "#F0CE7A") }) place.Pale(Curve.Box(1052 - width / 2, Floor + y, width, 20, 4), colour, 3);
    }

    private static void PaintBathroom(PlaceView place)
    {
        place.Room("#E3F2F2", "#DCE6E4");
        for (var x = 100; x < 1200; x += 200) place.Canvas.Line(new Curve().Move(x, 290).Line(x, Floor - 16), place.Tone("#CBE2E2"), 3);
        for (var y = 290; y < 640; y += 120) place.Canvas.Line(new Curve().Move(0, y).Line(1200, y), place.Tone("#CBE2E2"), 3);
        place.Pale(Curve.Oval(170, 180, 92, 104), "#F3FAFB", 5);
        place.Canvas.Line(Curve.Parse("M 122 168 Q 132 128 170 112"), Palette.White, 8);
        place.Pale(Curve.Box(146, 470, 48, 188, 8), "#FFFFFF", 4);
        place.Pale(Curve.Parse("M 66 404 L 274 404 C 272 458 236 480 170 480 C 104 480 68 458 66 404 Z"), "#FFFFFF", 4.4);
        place.PaleLine(Curve.Parse("M 170 400 L 170 362 Q 170 350 184 350 Q 198 350 198 362"), 9);
        place.Window(880, 90, 200, 170, null);
        place.Pale(Curve.Parse("M 440 500 L 1090 500 L 1066 640 C 1060 672 1042 684 1006 684 L 524 684 C 488 684 470 672 464 640 Z"), "#FFFFFF", 4.4);
        place.Pale(Curve.Box(416, 478, 698, 32, 16), "#FFFFFF", 4.4);
        foreach (var x in new[] { 530, 1000 }) place.PaleLine(new Curve().Move(x, 688).Line(x, 708), 16);
        place.PaleLine(Curve.Parse("M 1040 476 L 1040 412 Q 1040 392 1018 392 L 1002 392 L 1002 410"), 10);
        place.Canvas.Fill(Curve.Oval(960, 464, 32, 21), place.Tone("#F6D98A"));
        place.Canvas.Fill(Curve.Round(986, 440, 17), place.Tone("#F6D98A"));
        place.Canvas.Fill(Curve.Parse("M 1002 438 L 1020 444 L 1001 450 Z"), place.Tone("#EFA492"));
        place.PaleLine(Curve.Parse("M 420 300 L 560 300"), 7);
        place.Pale(Curve.Box(440, 300, 100, 150, 8), "#F1C9B0");
    }

    private static void PaintHallway(PlaceView place)
    {
        place.Room("#F6ECDD", "#DCCDB8");
        place.Pale(Curve.Box(826, 96, 286, Floor - 92, 6), "#FFFFFF", 4.4);
        place.Pale(Curve.Box(846, 116, 246, Floor - 112, 4), "#8FBDB5", 4);
        place.Pale(Curve.Box(890, 152, 158, 128, 8), place.IsNight ? "#8F9CC9" : place.Weather == Weather.Sun ? "#DDF0F8" : "#DDE3EA");
        place.Pale(Curve.Box(914, 392, 110, 22, 6), "#F6E3A8");
        place.Canvas.Fill(Curve.Round(1068, 424, 11), place.Tone("#F6E3A8"));
        place.Pale(Curve.Box(826, Floor + 24, 290, 38, 12), "#C99B6E");
        place.PaleLine(Curve.Parse("M 70 190 L 470 190"), 14);
        foreach (var (x, colour, longer) in new[] { (134, "#F0CE7A", 40), (270, "#9BC7E0", 0), (406, "#EFA492", 60) })
        {
            Coat(place, x, colour, longer);
        }

        place.Pale(Curve.Box(70, Floor - 34, 410, 26, 8), "#E0C6A2");
        foreach (var x in new[] { 92, 444 }) place.Pale(Curve.Box(x, Floor - 8, 18, 44, 4), "#CDAF85");
        foreach (var (x, colour) in new[] { (140, "#B9A7B8"), (192, "#B9A7B8"), (300, "#A9C0CE"), (352, "#A9C0CE") }) place.Pale(Curve.Parse("M 0 0 L 22 0 L 24 14 L 44 22 L 44 34 L 0 34 Z").Shifted(x, Floor + 2), colour);
    }

    // Sleeves, a collar and buttons: a smooth shape on a peg is a board to some.
    private static void Coat(PlaceView place, double x, string colour, double longer)
    {
        var low = 370 + longer;
        place.PaleLine(new Curve().Move(x, 184).Line(x, 212), 9);
        foreach (var side in new[] { -1, 1 })
        {
            place.Pale(new Curve().Move(x + side * 30, 232).Cubic(x + side * 54, 240, x + side * 62, 300, x + side * 62, low - 60).Line(x + side * 36, low - 56).Line(x + side * 32, 280).Close(), colour);
            place.PaleLine(new Curve().Move(x + side * 37, low - 76).Line(x + side * 61, low - 79), 3);
        }

        place.Pale(new Curve().Move(x - 32, 228).Line(x + 32, 228).Line(x + 42, low).Line(x - 42, low).Close(), colour);
        place.Pale(new Curve().Move(x - 34, 232).Quadratic(x, 190, x + 34, 232).Line(x + 4, 262).Line(x, 250).Line(x - 4, 262).Close(), colour);
        place.PaleLine(new Curve().Move(x, 254).Line(x, low));
        foreach (var side in new[] { -1, 1 }) place.PaleLine(new Curve().Move(x + side * 14, low - 58).Line(x + side * 30, low - 66), 4);
        for (var y = 284.0; y < low - 30; y += 44) place.Canvas.Fill(Curve.Round(x + 8, y, 4.4), Palette.Soft);
    }

    private static void PaintOutsideHome(PlaceView place)
    {
        place.Outdoors();
        place.Path(850, 560, 40, Floor - 76);
        OutdoorThings.DrawHouse(place.Scenery.At(850, Floor - 64, .94), Ink.Parse("#F6E6CF"), Ink.Parse("#7FB5AE"), place.IsNight);
        foreach (var (x, size) in new[] { (628.0, 1.0), (1084, 1.15) }) place.Bush(x, Floor - 50, size);
        place.Flowers((596, 646, "#F3AEBB"), (646, 660, "#F6CF6B"), (1040, 646, "#F3AEBB"), (1104, 662, "#A9CDE6"));
        place.Standing("tree", 120, Floor + 16, 1.6);
    }

    private static void PaintOutsideFlats(PlaceView place)
    {
        place.Outdoors();
        place.Path(880, 560);
        place.Pale(Curve.Box(620, 66, 520, Floor - 80, 6), "#F1E3D2", 4.4);
        place.Pale(Curve.Box(604, 50, 552, 30, 6), "#D9B9A4", 4.4);
        for (var row = 0; row < 3; row++)
        {
            for (var column = 0; column < 4; column++)
            {
                if (row == 2 && column is (1 or 2)) continue;
                var (x, y) = (650 + column * 124, 110 + row * 160);
                place.Lit(Curve.Box(x, y, 88, 84, 5), (row + column) % 2 == 0);
                place.PaleLine(new Curve().Move(x + 44, y).Line(x + 44, y + 84), 3);
                place.Pale(Curve.Box(x - 12, y + 84, 112, 30, 4), column % 2 == 0 ? "#BFD4DB" : "#E8C3B2", 3);
            }
        }

        place.Pale(Curve.Box(792, 432, 178, Floor - 446, 6), "#FFFFFF", 4);
        place.Pale(Curve.Box(806, 446, 72, Floor - 460, 4), "#8FBDB5");
        place.Pale(Curve.Box(884, 446, 72, Floor - 460, 4), "#8FBDB5");
        place.Standing("tree", 120, Floor + 16, 1.6);
    }

    private static void PaintGarden(PlaceView place)
    {
        place.Outdoors();
        for (var x = -10; x < 1200; x += 62) place.Pale(new Curve().Move(x, Floor - 10).Line(x, 430).Line(x + 26, 408).Line(x + 52, 430).Line(x + 52, Floor - 10).Close(), "#EAD9BF", 2.8);
        place.PaleLine(Curve.Parse("M 40 640 L 40 180 M 1160 640 L 1160 180"), 11);
        place.PaleLine(Curve.Parse("M 40 200 Q 600 262 1160 200"), 3.4);
        foreach (var (x, y, colour) in new[] { (150, 214, "#9BC7E0"), (270, 224, "#F0CE7A"), (900, 226, "#EFA492"), (1020, 216, "#A9C98C") })
            place.Pale(Curve.Parse("M -20 0 L 20 0 L 52 26 L 36 52 L 28 44 L 28 108 L -28 108 L -28 44 L -36 52 L -52 26 Z").Shifted(x, y), colour);
        place.Flowers((90, 690, "#F3AEBB"), (140, 706, "#F6CF6B"), (1040, 694, "#A9CDE6"), (1090, 708, "#F3AEBB"), (1140, 690, "#F6CF6B"));
    }

    private static void PaintTwoHomes(PlaceView place)
    {
        place.Outdoors();
        // Far off, at the ends of two paths that meet before the reader.
        place.Path(222, 560, 22, Floor - 96);
        place.Path(978, 640, 22, Floor - 96);
        OutdoorThings.DrawHouse(place.Scenery.At(222, Floor - 86, .66), Ink.Parse("#F6E6CF"), Ink.Parse("#7FB5AE"), place.IsNight);
        OutdoorThings.DrawHouse(place.Scenery.At(978, Floor - 86, .66), Ink.Parse("#E4ECF3"), Ink.Parse("#D9A94E"), place.IsNight);
        foreach (var x in new[] { 70, 374, 826, 1130 }) place.Bush(x, Floor - 72, .7);
        place.Canvas.Heart(600, 500, 24, place.Tone("#EFA492"));
    }
}
