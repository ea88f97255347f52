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
        new("outside-home", "Outside a house", Seat.Bench, PaintOutsideHome),
        new("two-homes", "Between two homes", Seat.Bench, PaintTwoHomes),
    ];

    private static void PaintPlain(PlaceView place)
    {
        place.Canvas.Fill(Curve.Box(0, 0, PlaceView.Width, PlaceView.Height), place.Tone("#FDF3E3"));
        place.Canvas.Fill(Curve.Oval(600, 830, 700, 150), place.Tone("#F5E2C4"));
    }

    private static void PaintLivingRoom(PlaceView place)
    {
        place.Room("#FBF0DC", "#EAD8BE");
        place.Window(90, 120, 230, 240, "#F1C9B0");
        place.Picture(900, 150, 120, 96, hasHeart: true);
        place.Picture(1046, 190, 92, 110, hasHeart: false);
        place.Rug("#CFE0D8");
        if (!place.HasSitters) place.Standing("sofa", 600, Floor + 34, 1.15);
        place.Standing("plant", 1100, Floor + 26, 1.05);
        place.Standing("lamp", 110, Floor + 26, 1.05);
    }

    private static void PaintKitchen(PlaceView place)
    {
        place.Room("#EAF3EA", "#E6D9C6");
        place.Window(150, 110, 210, 190, null);
        place.Pale(Curve.Box(560, 90, 470, 132, 8), "#F7E9D2");
        place.PaleLine(new Curve().Move(716, 90).Line(716, 222).Move(874, 90).Line(874, 222));
        foreach (var x in new[] { 690, 742, 900 }) place.PaleLine(new Curve().Move(x, 176).Line(x, 200), 5);
        place.Pale(Curve.Box(470, Floor - 190, 780, 196, 8), "#F7E9D2");
        place.Pale(Curve.Box(456, Floor - 212, 800, 26), "#CDBBA6");
        place.PaleLine(new Curve().Move(650, Floor - 180).Line(650, Floor).Move(850, Floor - 180).Line(850, Floor).Move(1040, Floor - 180).Line(1040, Floor));
        place.Pale(Curve.Box(880, Floor - 276, 92, 64, 10), "#BFD4DB");
        place.PaleLine(new Curve().Move(972, Floor - 250).Line(996, Floor - 268), 8);
    }

    private static void PaintBedroom(PlaceView place)
    {
        place.Room("#E6F0F7", "#E6D5BD");
        place.Window(110, 110, 220, 220, "#F3D9A8");
        place.Picture(930, 130, 130, 104, hasHeart: true);
        if (!place.HasSleeper) place.Standing("bed", 560, Floor + 30, 1.05);
        place.Pale(Curve.Box(1000, Floor - 140, 150, 158, 8), "#E0C6A2");
        place.PaleLine(new Curve().Move(1000, Floor - 64).Line(1150, Floor - 64));
        foreach (var y in new[] { -102, -26 }) place.Canvas.Fill(Curve.Round(1075, Floor + y, 7), Palette.Soft);
        if (place.IsNight) place.Standing("night-light", 1075, Floor - 136);
    }

    private static void PaintBathroom(PlaceView place)
    {
        place.Room("#E3F2F2", "#DCE6E4");
        for (var x = 100; x < 1200; x += 200) place.Canvas.Line(new Curve().Move(x, 260).Line(x, Floor - 16), place.Tone("#CBE2E2"), 3);
        for (var y = 260; y < 640; y += 120) place.Canvas.Line(new Curve().Move(0, y).Line(1200, y), place.Tone("#CBE2E2"), 3);
        place.Window(130, 90, 170, 150, null);
        place.Pale(Curve.Parse("M 520 540 L 1010 540 L 990 650 C 984 676 970 684 940 684 L 590 684 C 560 684 546 676 540 650 Z"), "#FFFFFF", 4.4);
        place.Pale(Curve.Box(500, 522, 530, 26, 13), "#FFFFFF", 4.4);
        foreach (var x in new[] { 590, 940 }) place.PaleLine(new Curve().Move(x, 686).Line(x, 704), 14);
        place.PaleLine(Curve.Parse("M 950 520 L 950 470 Q 950 452 930 452 L 918 452 L 918 466"), 9);
        place.Canvas.Fill(Curve.Oval(640, 512, 24, 16), place.Tone("#F6D98A"));
        place.Canvas.Fill(Curve.Round(660, 494, 13), place.Tone("#F6D98A"));
        place.Canvas.Fill(new Curve().Move(672, 492).Line(686, 497).Line(671, 501).Close(), place.Tone("#EFA492"));
        place.PaleLine(Curve.Parse("M 1070 300 L 1160 300"), 6);
        place.Pale(Curve.Box(1082, 300, 66, 120, 6), "#F1C9B0");
    }

    private static void PaintHallway(PlaceView place)
    {
        place.Room("#F6ECDD", "#DCCDB8");
        place.Pale(Curve.Box(770, 190, 246, Floor - 186, 6), "#FFFFFF", 4.4);
        place.Pale(Curve.Box(788, 208, 210, Floor - 204, 4), "#8FBDB5", 4);
        place.Pale(Curve.Box(826, 240, 134, 110, 8), place.IsNight ? "#8F9CC9" : "#DDF0F8");
        place.Pale(Curve.Box(846, 430, 94, 20, 6), "#F6E3A8");
        place.Canvas.Fill(Curve.Round(976, 462, 9), place.Tone("#F6E3A8"));
        place.Pale(Curve.Box(770, Floor + 24, 250, 36, 12), "#C99B6E");
        place.PaleLine(Curve.Parse("M 150 230 L 520 230"), 12);
        foreach (var (x, colour) in new[] { (230, "#F0CE7A"), (340, "#9BC7E0"), (450, "#EFA492") })
        {
            place.Pale(new Curve().Move(x - 12, 238).Cubic(x - 46, 260, x - 48, 330, x - 44, 430).Line(x + 44, 430).Cubic(x + 48, 330, x + 46, 260, x + 12, 238).Close(), colour);
            place.PaleLine(new Curve().Move(x, 262).Line(x, 428));
        }

        foreach (var x in new[] { 210, 256, 330, 376 }) place.Pale(Curve.Box(x - 20, Floor - 2, 42, 22, 10), "#B9A7B8");
    }

    private static void PaintOutsideHome(PlaceView place)
    {
        place.Outdoors();
        place.Path(850, 560);
        OutdoorThings.DrawHouse(place.Scenery.At(850, Floor - 6, .98), Ink.Parse("#F6E6CF"), Ink.Parse("#7FB5AE"), place.IsNight);
        place.Standing("tree", 160, Floor + 10, 1.1);
    }

    private static void PaintTwoHomes(PlaceView place)
    {
        place.Outdoors();
        place.Canvas.Line(Curve.Parse("M 230 664 C 360 760 840 760 970 664"), place.Tone("#EADFCB"), 54);
        place.Canvas.Line(Curve.Parse("M 230 664 C 360 760 840 760 970 664"), Palette.White, 7, 1, 22, 20);
        OutdoorThings.DrawHouse(place.Scenery.At(220, Floor + 4, .74), Ink.Parse("#F6E6CF"), Ink.Parse("#7FB5AE"), place.IsNight);
        OutdoorThings.DrawHouse(place.Scenery.At(980, Floor + 4, .74), Ink.Parse("#E4ECF3"), Ink.Parse("#D9A94E"), place.IsNight);
    }
}
