using System.Collections.Immutable;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Places;

/// <summary>Rooms outside home: school, health, court, police. None has bars, a dock or a gavel.</summary>
internal static class PublicPlaces
{
    private const double Floor = PlaceView.Floor;

    private static readonly ImmutableArray<string> Mats = ["#F6DFA8", "#CFE3EE", "#F5CFC4", "#D5E6C6", "#E4D6EC", "#F6DFA8"];
    private static readonly ImmutableArray<string> Toys = ["#EFA492", "#9BC7E0", "#F0CE7A", "#A9C98C"];
    private static readonly ImmutableArray<string> Packets = ["#F3D9A8", "#CFE3EE", "#F2C3B6", "#CFE0C0", "#E2D6EA"];

    public static readonly ImmutableArray<Place> All =
    [
        new("classroom", "In the classroom", Seat.Chair, PaintClassroom),
        new("nursery", "At nursery", Seat.Ground, PaintNursery),
        new("playroom", "In a playroom", Seat.Chair, PaintPlayroom),
        new("meeting-room", "In a meeting room", Seat.Chair, PaintMeetingRoom) { HasTable = true },
        new("court", "At court", Seat.Chair, PaintCourt) { HasTable = true },
        new("hospital", "In hospital", Seat.Chair, PaintHospital),
        new("doctor", "At the doctor's", Seat.Chair, PaintDoctor),
        new("police-station", "At the police station", Seat.Chair, PaintPoliceStation),
        new("visiting-room", "In a visiting room", Seat.Chair, PaintVisitingRoom) { HasTable = true },
        new("food-bank", "At the food bank", Seat.Chair, PaintFoodBank),
        new("car", "By the car", Seat.Bench, PaintCar),
    ];

    private static void PaintClassroom(PlaceView place)
    {
        place.Room("#E9F1E4", "#E2D3BC");
        place.Pale(Curve.Box(330, 110, 520, 250, 8), "#C9A683", 4.4);
        place.Pale(Curve.Box(344, 124, 492, 222, 4), "#8FAFA0");
        place.Canvas.Add(Lettering.Write("abc  123", 590, 262, 84, LetterAlign.Centre, Palette.White));
        place.PaleLine(Curve.Parse("M 400 366 L 520 366"), 9);
        foreach (var (x, colour) in new[] { (60, "#F0CE7A"), (120, "#9BC7E0"), (180, "#EFA492"), (240, "#A9C98C") }) place.Pale(Curve.Box(x, 130, 48, 56, 5), colour);
        place.Window(950, 120, 190, 200, null);
        place.Pale(Curve.Box(60, Floor - 130, 210, 144, 6), "#E6C79C");
        place.PaleLine(Curve.Parse("M 60 584 L 270 584"));
        foreach (var (x, colour) in new[] { (78, "#EFA492"), (108, "#9BC7E0"), (138, "#F0CE7A"), (200, "#A9C98C"), (230, "#EFA492") }) place.Pale(Curve.Box(x, Floor - 118, 24, 52, 3), colour);
        place.Standing("table", 1030, Floor + 40, 1.0);
        place.Standing("crayons", 1010, Floor - 88, .8);
    }

    private static void PaintNursery(PlaceView place)
    {
        place.Room("#FDF1DF", "#E9DCC9");
        place.Window(110, 120, 220, 200, "#A9D3CC");
        for (var i = 0; i < 6; i++)
        {
            place.Canvas.Fill(Curve.Parse("M 0 0 L 150 0 L 168 76 L -10 76 Z").Shifted(330 + i % 3 * 178 - i / 3 * 14, 716 + i / 3 * 80), place.Tone(Mats[i]));
        }

        foreach (var (x, y) in new[] { (480, 150), (560, 200), (640, 150) })
        {
            place.PaleLine(new Curve().Move(x, 40).Line(x, y), 3);
            place.Canvas.Star(x, y + 18, 24, place.Tone("#F6CF6B"));
        }

        place.Pale(Curve.Box(780, Floor - 150, 350, 164, 8), "#E6C79C");
        place.PaleLine(Curve.Parse("M 780 572 L 1130 572 M 955 500 L 955 660"));
        place.Standing("teddy", 860, Floor - 150, .9);
        place.Standing("blocks", 1030, Floor - 150, .9);
        foreach (var (x, colour) in new[] { (800, "#EFA492"), (836, "#9BC7E0"), (872, "#A9C98C") }) place.Pale(Curve.Box(x, Floor - 138, 28, 60, 3), colour);
    }

    private static void PaintPlayroom(PlaceView place)
    {
        place.Room("#FDF1DF", "#E9DCC9");
        place.Window(110, 130, 230, 210, "#A9D3CC");
        place.Pale(Curve.Box(860, Floor - 250, 300, 262, 8), "#E6C79C");
        place.PaleLine(new Curve().Move(860, Floor - 126).Line(1160, Floor - 126));
        foreach (var (x, colour) in new[] { (884, "#EFA492"), (922, "#9BC7E0"), (960, "#F0CE7A"), (998, "#A9C98C") }) place.Pale(Curve.Box(x, Floor - 226, 30, 98, 4), colour);
        place.Pale(Curve.Box(1052, Floor - 190, 84, 62, 8), "#9BC7E0");
        place.Pale(Curve.Box(890, Floor - 96, 110, 96, 8), "#F0CE7A");
        place.Pale(Curve.Box(1026, Floor - 96, 110, 96, 8), "#EFA492");
        place.Rug("#CFE0EA");
        place.PaleLine(Curve.Parse("M 400 60 Q 640 124 880 60"));
        for (var i = 0; i < 7; i++)
        {
            var share = (i + .5) / 7;
            var (x, y) = (400 + 480 * share, 60 + 4 * 32 * share * (1 - share));
            place.Pale(new Curve().Move(x - 22, y).Line(x + 22, y).Line(x, y + 46).Close(), Toys[i % 4], 2.6);
        }
    }

    private static void PaintMeetingRoom(PlaceView place)
    {
        place.Room("#EEF1F5", "#D9D3CB");
        place.Window(110, 120, 230, 210, null);
        HomeThings.DrawCalendar(place.Scenery.At(980, 210, 1.5));
        foreach (var x in new[] { 420, 540, 660, 780 }) place.Pale(Curve.Box(x - 44, Floor - 150, 88, 110, 18), "#B9C6D6");
        if (!place.HasSitters) place.RoundTable(290, 54, "#E0C6A2");
        place.Standing("plant", 1110, Floor + 20, 1.05);
    }

    private static void PaintCourt(PlaceView place)
    {
        place.Room("#EFEADF", "#DCCFBC");
        for (var i = 0; i < 5; i++) place.Canvas.Line(Curve.Box(40 + i * 230, 60, 200, Floor - 150, 6), place.Tone("#D5CBBB"), 4);
        var shield = place.Canvas.At(600, 170);
        shield.Shape(Curve.Parse("M -54 -62 L 54 -62 L 54 0 C 54 40 26 62 0 74 C -26 62 -54 40 -54 0 Z"), place.Tone("#E8D7A6"), Palette.Soft, 4.2);
        shield.Star(0, -4, 32, Palette.White);
        if (place.HasSitters) return;
        place.RoundTable(340, 54, "#CDAF85");
        place.Pale(Curve.Box(640, Floor - 66, 34, 52, 8), "#DCEFF6", 2.8);
        place.Pale(Curve.Box(690, Floor - 46, 22, 34, 4), "#DCEFF6", 2.8);
    }

    // Round, so that everybody sits at one level. Its edge and legs show that it stands.
    private static void RoundTable(this PlaceView place, double halfWidth, double halfDepth, string wood)
    {
        foreach (var side in new[] { -1, 1 })
        {
            place.Pale(Curve.Box(600 + side * halfWidth * .56 - 11, Floor + 20, 22, 116, 6), wood, 4);
        }

        place.Pale(Curve.Oval(600, Floor + 18, halfWidth, halfDepth), "#B08F62", 4);
        place.Pale(Curve.Oval(600, Floor, halfWidth, halfDepth), wood, 4);
    }

    private static void PaintHospital(PlaceView place)
    {
        place.Room("#E6F4F2", "#D9E3E2");
        place.Window(110, 120, 230, 210, "#BFDDE6");
        place.PaleLine(Curve.Parse("M 420 70 L 1200 70"), 6);
        place.Pale(new Curve().Move(1000, 72).Cubic(980, 260, 1020, 420, 996, Floor - 30).Line(1170, Floor - 30).Cubic(1186, 420, 1150, 260, 1172, 72).Close(), "#BFE0D6");
        foreach (var x in new[] { 1042, 1086, 1130 }) place.Canvas.Line(new Curve().Move(x, 84).Cubic(x - 8, 260, x + 8, 420, x, Floor - 40), place.Tone("#A3CCC0"), 3);
        if (!place.HasSleeper) HealthThings.DrawHospitalBed(place.Scenery.At(660, Floor - 78, 1.12));
        place.Pale(Curve.Box(470, 170, 150, 60, 10), "#F7FAFA");
        place.PaleLine(Curve.Parse("M 490 200 L 520 200 L 532 184 L 548 216 L 560 200 L 600 200"), 4);
    }

    private static void PaintDoctor(PlaceView place)
    {
        place.Room("#E8F3F6", "#DBE2E4");
        place.Window(100, 130, 200, 190, null);
        place.Pale(Curve.Box(400, 160, 44, Floor - 176, 6), "#FFFFFF");
        for (var i = 0; i < 9; i++) place.PaleLine(new Curve().Move(400, 200 + i * 48).Line(i % 2 == 0 ? 432 : 420, 200 + i * 48), 4);
        place.Pale(Curve.Box(560, 130, 130, 170, 6), "#FFFFFF");
        foreach (var (y, count, size) in new[] { (172, 1, 15.0), (212, 2, 11), (246, 3, 8.5), (274, 4, 6) })
        {
            for (var i = 0; i < count; i++) place.Canvas.Fill(Curve.Round(625 + (i - (count - 1) / 2.0) * size * 2.6, y, size), Palette.Soft);
        }

        place.Pale(Curve.Box(760, Floor - 110, 380, 46, 16), "#BFE0D6", 4);
        place.Pale(Curve.Box(1050, Floor - 150, 90, 56, 20), "#FFFFFF");
        place.PaleLine(new Curve().Move(800, Floor - 62).Line(800, Floor + 20).Move(1100, Floor - 62).Line(1100, Floor + 20), 12);
    }

    private static void PaintPoliceStation(PlaceView place)
    {
        place.Room("#E9EEF4", "#D6D4D0");
        place.Window(100, 130, 190, 180, null);
        place.Pale(Curve.Parse("M 600 110 L 680 160 L 600 210 L 520 160 Z"), "#A9BFDD", 4);
        place.Canvas.Star(600, 160, 24, Palette.White);
        place.Pale(Curve.Box(380, Floor - 160, 520, 170, 8), "#CBD6E2", 4);
        place.Pale(Curve.Box(364, Floor - 182, 552, 28, 8), "#E0C6A2", 4);
        place.Picture(980, 150, 130, 110, hasHeart: false);
        place.Standing("plant", 1100, Floor + 20, 1.05);
    }

    private static void PaintVisitingRoom(PlaceView place)
    {
        place.Room("#EEF0EA", "#DCD6CA");
        HomeThings.DrawClock(place.Scenery.At(600, 150, 1.5));
        place.Pale(Curve.Box(930, 210, 180, Floor - 208, 5), "#B9CBD3", 4);
        place.Pale(Curve.Box(980, 250, 80, 90, 6), "#DDF0F8");
        place.Canvas.Fill(Curve.Round(956, 450, 8), Palette.Soft);
        place.Picture(130, 150, 150, 116, hasHeart: false);
        if (place.HasSitters) return;
        place.Standing("table", 600, Floor + 60, 1.15);
        foreach (var side in new[] { -1, 1 }) place.Pale(Curve.Box(600 + side * 240 - 42, Floor - 96, 84, 96, 14), "#BFD0C4");
    }

    private static void PaintFoodBank(PlaceView place)
    {
        place.Room("#F3EFE2", "#DED5C5");
        foreach (var y in new[] { 190, 330, 470 })
        {
            for (var i = 0; i < 12; i++)
            {
                var (width, height) = (46 + i * 7 % 3 * 12, 64 + i * 5 % 4 * 12);
                place.Pale(Curve.Box(150 + i * 78, y + 104 - height, width, height, i % 3 == 0 ? 12 : 5), Packets[(i + y / 100) % 5], 2.8);
            }

            place.Pale(Curve.Box(120, y + 104, 960, 16, 4), "#D9B78C");
        }

        place.PaleLine(Curve.Parse("M 128 150 L 128 650 M 1072 150 L 1072 650"), 12);
    }

    private static void PaintCar(PlaceView place)
    {
        place.Outdoors();
        place.Canvas.Fill(Curve.Box(0, Floor - 8, 1200, 260), place.Tone("#DAD6CF"));
        place.Canvas.Line(Curve.Parse("M 0 640 L 1200 640"), place.Tone("#C6C1BA"), 10);
        place.Standing("tree", 1080, Floor - 6, 1.1);
        OutdoorThings.DrawCar(place.Scenery.At(560, Floor + 40, 2.05), Ink.Parse("#B8D0E2"));
    }
}
