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
        place.Pale(Curve.Box(330, 96, 540, 270, 8), "#C9A683", 4.4);
        place.Pale(Curve.Box(346, 112, 508, 238, 4), "#8FAFA0");
        place.Canvas.Add(Lettering.Write("abc  123", 600, 206, 78, LetterAlign.Centre, Palette.White));
        place.PaleLine(Curve.Parse("M 400 372 L 520 372"), 9);
        foreach (var (x, colour) in new[] { (52, "#F0CE7A"), (114, "#9BC7E0"), (176, "#EFA492"), (238, "#A9C98C") }) place.Pale(Curve.Box(x, 116, 52, 62, 5), colour);
        place.Window(936, 110, 210, 220, null);
        place.Pale(Curve.Box(40, Floor - 190, 250, 210, 6), "#E6C79C");
        place.PaleLine(Curve.Parse("M 40 560 L 290 560"));
        foreach (var (x, y, colour) in new[] { (58, 476, "#EFA492"), (94, 476, "#9BC7E0"), (130, 476, "#F0CE7A"), (210, 476, "#A9C98C"), (246, 476, "#EFA492"), (58, 578, "#9BC7E0"), (94, 578, "#F0CE7A"), (176, 578, "#EFA492"), (212, 578, "#A9C98C") })
            place.Pale(Curve.Box(x, y, 28, 78, 3), colour);
        place.Standing("chair", 960, Floor + 34, 1.15);
        place.Standing("table", 1000, Floor + 64, 1.2);
        place.Standing("crayons", 1090, Floor - 90, 1.1);
    }

    private static void PaintNursery(PlaceView place)
    {
        place.Room("#FDF1DF", "#E9DCC9");
        place.Window(96, 110, 230, 220, "#A9D3CC");
        for (var i = 0; i < 6; i++)
        {
            place.Canvas.Fill(Curve.Parse("M 0 0 L 150 0 L 168 76 L -10 76 Z").Shifted(360 + i % 3 * 166 - i / 3 * 14, 706 + i / 3 * 78), place.Tone(Mats[i]));
        }

        foreach (var (x, y) in new[] { (480, 110), (560, 156), (640, 110) })
        {
            place.PaleLine(new Curve().Move(x, 20).Line(x, y), 3);
            place.Canvas.Star(x, y + 18, 26, place.Tone("#F6CF6B"));
        }

        place.Pale(Curve.Box(780, Floor - 200, 370, 224, 8), "#E6C79C");
        place.PaleLine(Curve.Parse("M 780 548 L 1150 548 M 965 448 L 965 670"));
        place.Standing("teddy", 880, Floor - 200, 1.3);
        place.Standing("blocks", 1060, Floor - 200, 1.3);
        foreach (var (x, y, colour) in new[] { (800, 466, "#EFA492"), (840, 466, "#9BC7E0"), (880, 466, "#A9C98C"), (990, 466, "#F0CE7A"), (1030, 466, "#EFA492") }) place.Pale(Curve.Box(x, y, 32, 80, 3), colour);
        place.Pale(Curve.Box(806, 578, 130, 82, 12), "#9BC7E0");
        place.Pale(Curve.Box(992, 578, 130, 82, 12), "#F0CE7A");
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
        place.Window(96, 110, 230, 220, null);
        place.Pale(Curve.Box(470, 100, 320, 200, 8), "#FFFFFF", 4.4);
        place.PaleLine(Curve.Parse("M 500 140 L 640 140 M 500 172 L 600 172 M 560 306 L 700 306"), 5);
        place.Canvas.Heart(720, 196, 24, place.Tone("#EFA492"));
        HomeThings.DrawCalendar(place.Scenery.At(1010, 190, 1.7));
        foreach (var x in new[] { 400, 533, 667, 800 }) place.Pale(Curve.Box(x - 54, Floor - 190, 108, 150, 22), "#B9C6D6");
        if (!place.HasSitters) place.RoundTable(350, 64, "#E0C6A2");
        place.Standing("plant", 1116, Floor + 34, 1.5);
    }

    private static void PaintCourt(PlaceView place)
    {
        place.Room("#EFEADF", "#DCCFBC");
        for (var i = 0; i < 5; i++) place.Canvas.Line(Curve.Box(40 + i * 230, 60, 200, Floor - 150, 6), place.Tone("#D5CBBB"), 4);
        var shield = place.Canvas.At(600, 166, 1.1);
        shield.Shape(Curve.Parse("M -54 -62 L 54 -62 L 54 0 C 54 40 26 62 0 74 C -26 62 -54 40 -54 0 Z"), place.Tone("#E8D7A6"), Palette.Soft, 4.2);
        shield.Star(0, -4, 32, Palette.White);
        place.Standing("plant", 1116, Floor + 34, 1.5);
        if (place.HasSitters) return;
        foreach (var x in new[] { 420, 600, 780 }) place.Pale(Curve.Box(x - 60, Floor - 200, 120, 170, 26), "#C9B9B4");
        place.RoundTable(400, 64, "#CDAF85");
        place.Pale(Curve.Parse("M -22 0 L 22 0 L 18 64 L -18 64 Z").Shifted(330, Floor - 64), "#DCEFF6", 3);
        foreach (var x in new[] { 376, 852 }) place.Pale(Curve.Box(x, Floor - 34, 28, 42, 4), "#DCEFF6", 3);
    }

    // Round, so that everybody sits at one level. Its edge and legs show that it stands.
    private static void RoundTable(this PlaceView place, double halfWidth, double halfDepth, string wood)
    {
        foreach (var side in new[] { -1, 1 })
        {
            place.Pale(Curve.Box(600 + side * halfWidth * .56 - 13, Floor, 26, 150, 6), wood, 4);
        }

        place.Pale(Curve.Oval(600, Floor + 2, halfWidth, halfDepth), "#B08F62", 4);
        place.Pale(Curve.Oval(600, Floor - 16, halfWidth, halfDepth), wood, 4);
    }

    private static void PaintHospital(PlaceView place)
    {
        place.Room("#E6F4F2", "#D9E3E2");
        place.Window(96, 110, 230, 220, "#BFDDE6");
        place.PaleLine(Curve.Parse("M 420 64 L 1200 64"), 6);
        place.Pale(new Curve().Move(1000, 66).Cubic(980, 260, 1020, 420, 996, Floor - 30).Line(1170, Floor - 30).Cubic(1186, 420, 1150, 260, 1172, 66).Close(), "#BFE0D6");
        foreach (var x in new[] { 1042, 1086, 1130 }) place.Canvas.Line(new Curve().Move(x, 78).Cubic(x - 8, 260, x + 8, 420, x, Floor - 40), place.Tone("#A3CCC0"), 3);
        place.Pale(Curve.Box(400, 130, 210, 84, 12), "#F7FAFA");
        place.PaleLine(Curve.Parse("M 424 172 L 466 172 L 484 148 L 506 196 L 524 172 L 586 172"), 5);
        if (!place.HasSleeper) HealthThings.DrawHospitalBed(place.Scenery.At(640, Floor - 88, 1.5));
        place.Pale(Curve.Box(60, Floor - 150, 150, 180, 8), "#DCE9EA");
        place.PaleLine(Curve.Parse("M 60 570 L 210 570 M 118 536 L 152 536 M 118 606 L 152 606"), 4);
        place.Pale(Curve.Parse("M -18 0 L 18 0 L 15 46 L -15 46 Z").Shifted(104, Floor - 196), "#DCEFF6", 3);
        place.Canvas.Fill(Curve.Round(166, Floor - 170, 20), place.Tone("#F6CF9A"));
    }

    private static void PaintDoctor(PlaceView place)
    {
        place.Room("#E8F3F6", "#DBE2E4");
        place.Window(84, 110, 210, 210, null);
        place.Pale(Curve.Box(380, 120, 52, Floor - 136, 6), "#FFFFFF");
        for (var i = 0; i < 10; i++) place.PaleLine(new Curve().Move(380, 164 + i * 48).Line(i % 2 == 0 ? 418 : 402, 164 + i * 48), 4);
        place.Pale(Curve.Box(980, 106, 150, 196, 6), "#FFFFFF");
        foreach (var (y, count, size) in new[] { (150, 1, 18.0), (198, 2, 13), (240, 3, 10), (272, 4, 7) })
        {
            for (var i = 0; i < count; i++) place.Canvas.Fill(Curve.Round(1055 + (i - (count - 1) / 2.0) * size * 2.6, y, size), Palette.Soft);
        }

        place.Pale(Curve.Box(620, Floor - 150, 540, 60, 20), "#BFE0D6", 4);
        place.Pale(Curve.Box(1020, Floor - 196, 124, 66, 26), "#FFFFFF");
        place.Canvas.Fill(Curve.Box(700, Floor - 146, 90, 52), Palette.White, .6);
        place.PaleLine(Curve.Parse("M 670 560 L 670 690 M 1110 560 L 1110 690 M 670 640 L 1110 640"), 13);
        place.Pale(Curve.Box(56, Floor - 160, 230, 190, 8), "#E4DCCB");
        place.PaleLine(Curve.Parse("M 56 560 L 286 560 M 171 560 L 171 676"), 3.4);
        place.Standing("teddy", 130, Floor - 160, .95);
        place.Pale(Curve.Box(210, Floor - 214, 50, 56, 6), "#FFFFFF", 3);
        place.Canvas.Fill(Curve.Parse("M 229 450 L 241 450 L 241 458 L 249 458 L 249 470 L 241 470 L 241 478 L 229 478 L 229 470 L 221 470 L 221 458 L 229 458 Z"), place.Tone("#8FBF9A"));
    }

    private static void PaintPoliceStation(PlaceView place)
    {
        place.Room("#E9EEF4", "#D6D4D0");
        place.Window(84, 116, 200, 190, null);
        place.Pale(Curve.Parse("M 600 76 L 700 138 L 600 200 L 500 138 Z"), "#A9BFDD", 4);
        place.Canvas.Star(600, 138, 30, Palette.White);
        place.Pale(Curve.Box(900, 110, 246, 180, 6), "#E3CFA9", 4.4);
        foreach (var (x, y, colour) in new[] { (922, 130, "#FFFFFF"), (1000, 140, "#CFE3EE"), (1074, 128, "#F6E3A8"), (930, 216, "#F5CFC4"), (1020, 222, "#FFFFFF") }) place.Pale(Curve.Box(x, y, 56, 62, 3), colour, 2.6);
        place.Pale(Curve.Box(300, Floor - 206, 600, 222, 8), "#CBD6E2", 4);
        foreach (var x in new[] { 330, 530, 730 }) place.Canvas.Line(Curve.Box(x, Floor - 166, 140, 150, 6), place.Tone("#B7C5D4"), 4);
        place.Pale(Curve.Box(280, Floor - 234, 640, 34, 8), "#E0C6A2", 4);
        foreach (var x in new[] { 60, 170 })
        {
            place.Pale(Curve.Box(x, Floor - 150, 96, 96, 14), "#B9C6D6");
            place.Pale(Curve.Box(x - 6, Floor - 58, 108, 24, 8), "#A9B8CA");
            place.PaleLine(new Curve().Move(x + 8, Floor - 34).Line(x + 8, Floor + 24).Move(x + 88, Floor - 34).Line(x + 88, Floor + 24), 9);
        }

        place.Standing("plant", 1112, Floor + 34, 1.5);
    }

    private static void PaintVisitingRoom(PlaceView place)
    {
        place.Room("#EEF0EA", "#DCD6CA");
        HomeThings.DrawClock(place.Scenery.At(150, 170, 1.7));
        place.Pale(Curve.Box(920, 96, 224, Floor - 94, 5), "#B9CBD3", 4);
        place.Pale(Curve.Box(978, 146, 108, 120, 6), "#DDF0F8");
        place.Canvas.Fill(Curve.Round(950, 400, 11), Palette.Soft);
        place.Picture(540, 90, 160, 124, hasHeart: true);
        place.Pale(Curve.Box(80, Floor - 120, 160, 140, 8), "#E6C79C");
        place.Standing("blocks", 160, Floor - 120, 1.2);
        if (place.HasSitters) return;
        foreach (var side in new[] { -1, 1 })
        {
            place.Pale(Curve.Box(600 + side * 330 - 56, Floor - 170, 112, 150, 20), "#BFD0C4");
            place.Pale(Curve.Box(600 + side * 330 - 64, Floor - 34, 128, 28, 10), "#A9C0B2");
            place.PaleLine(new Curve().Move(600 + side * 330 - 48, Floor - 6).Line(600 + side * 330 - 48, Floor + 40).Move(600 + side * 330 + 48, Floor - 6).Line(600 + side * 330 + 48, Floor + 40), 10);
        }

        place.RoundTable(240, 50, "#E0C6A2");
    }

    private static void PaintFoodBank(PlaceView place)
    {
        place.Room("#F3EFE2", "#DED5C5");
        foreach (var y in new[] { 150, 304, 458 })
        {
            for (var i = 0; i < 11; i++)
            {
                var (width, height) = (54 + i * 7 % 3 * 12, 72 + i * 5 % 4 * 14);
                place.Pale(Curve.Box(110 + i * 90, y + 124 - height, width, height, i % 3 == 0 ? 14 : 5), Packets[(i + y / 100) % 5], 2.8);
            }

            place.Pale(Curve.Box(80, y + 124, 1040, 18, 4), "#D9B78C");
        }

        place.PaleLine(Curve.Parse("M 92 120 L 92 664 M 1108 120 L 1108 664"), 14);
    }

    private static void PaintCar(PlaceView place)
    {
        place.Outdoors();
        place.Canvas.Fill(Curve.Box(0, Floor - 8, 1200, 260), place.Tone("#DAD6CF"));
        place.Canvas.Line(Curve.Parse("M 0 640 L 1200 640"), place.Tone("#C6C1BA"), 10);
        place.Standing("tree", 1120, Floor - 6, 1.4);
        OutdoorThings.DrawCar(place.Scenery.At(540, Floor + 70, 2.9), Ink.Parse("#B8D0E2"));
    }
}
