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
        new("car", "By the car", Seat.Bench, PaintCar) { IsOutdoors = true },
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

    // Pegs with a picture for each child, an easel and mats.
    private static void PaintNursery(PlaceView place)
    {
        place.Room("#FDF1DF", "#E9DCC9");
        for (var i = 0; i < 6; i++)
        {
            place.Canvas.Fill(Curve.Parse("M 0 0 L 150 0 L 168 76 L -10 76 Z").Shifted(360 + i % 3 * 166 - i / 3 * 14, 706 + i / 3 * 78), place.Tone(Mats[i]));
        }

        place.Pale(Curve.Box(70, 268, 420, 26, 8), "#E6C79C");
        foreach (var (i, colour) in Toys.Select((colour, i) => (i, colour)))
        {
            var x = 124 + i * 104;
            place.Pale(Curve.Box(x - 34, 176, 68, 76, 8), "#FFFFFF", 3);
            var sign = place.Canvas.At(x, 214);
            if (i == 0) sign.Heart(0, 0, 20, place.Tone(colour));
            else if (i == 1) sign.Fill(Curve.Parse("M -24 0 C -10 -20 10 -16 16 -2 L 26 -12 L 26 14 L 16 4 C 10 18 -10 20 -24 0 Z"), place.Tone(colour));
            else if (i == 2) sign.Star(0, 0, 24, place.Tone(colour));
            else sign.Fill(Curve.Parse("M 0 -24 L 24 16 L -24 16 Z"), place.Tone(colour));
            place.PaleLine(new Curve().Move(x, 286).Line(x, 306), 8);
            place.PaleLine(new Curve().Move(x - 14, 334).Quadratic(x, 290, x + 14, 334), 5);
            place.Pale(Curve.Box(x - 32, 328, 64, 72, 20), colour);
            place.PaleLine(new Curve().Move(x - 20, 366).Line(x + 20, 366), 3);
        }

        place.PaleLine(Curve.Parse("M 706 352 L 652 668 M 834 352 L 888 668"), 10);
        place.Pale(Curve.Box(650, 300, 240, 230, 6), "#FFFFFF", 4);
        place.Canvas.Fill(Curve.Round(840, 348, 24), place.Tone("#F6CF6B"));
        place.Canvas.Line(Curve.Parse("M 672 500 L 868 500"), place.Tone("#A9C98C"), 13);
        place.Canvas.Line(Curve.Parse("M 716 496 L 716 420 L 756 382 L 796 420 L 796 496"), place.Tone("#9BC7E0"), 9);
        place.Pale(Curve.Box(640, 530, 260, 22, 6), "#E6C79C");
        foreach (var (x, colour) in new[] { (690, "#EFA492"), (750, "#9BC7E0"), (810, "#F0CE7A") }) place.Pale(Curve.Box(x, 508, 36, 30, 5), colour, 3);
        place.Pale(Curve.Box(960, Floor - 160, 200, 184, 8), "#E6C79C");
        place.PaleLine(new Curve().Move(960, Floor - 66).Line(1160, Floor - 66));
        place.Standing("teddy", 1014, Floor - 160, 1.2);
        place.Standing("blocks", 1104, Floor - 160, 1.05);
        foreach (var (x, colour) in new[] { (982, "#9BC7E0"), (1072, "#F0CE7A") }) place.Pale(Curve.Box(x, Floor - 50, 74, 62, 10), colour);
    }

    // A den, a doll's house and a box of balls.
    private static void PaintPlayroom(PlaceView place)
    {
        place.Room("#F4F0FA", "#E6DACB");
        place.PaleLine(Curve.Parse("M 400 60 Q 640 124 880 60"));
        for (var i = 0; i < 7; i++)
        {
            var share = (i + .5) / 7;
            var (x, y) = (400 + 480 * share, 60 + 4 * 32 * share * (1 - share));
            place.Pale(new Curve().Move(x - 22, y).Line(x + 22, y).Line(x, y + 46).Close(), Toys[i % 4], 2.6);
        }

        place.Rug("#CFE0EA");
        place.Standing("tent", 224, Floor + 40, 1.6);
        place.Pale(Curve.Parse("M 836 330 L 1000 220 L 1164 330 Z"), "#E58A74", 4);
        place.Pale(Curve.Box(858, 330, 284, Floor - 320, 4), "#FBE6C8", 4);
        foreach (var (x, y, colour) in new[] { (876, 350, "#DDEBD2"), (1008, 350, "#DDF0F8"), (876, 500, "#F5CFC4"), (1008, 500, "#E4D6EC") }) place.Pale(Curve.Box(x, y, 116, 132, 3), colour, 3);
        place.Pale(Curve.Box(888, 436, 84, 34, 8), "#9BC7E0", 3);
        place.Pale(Curve.Box(1040, 440, 52, 30, 3), "#E0C6A2", 3);
        place.Pale(Curve.Box(892, 590, 76, 30, 10), "#EFA492", 3);
        place.Pale(Curve.Parse("M 1046 584 L 1086 584 L 1096 548 L 1036 548 Z"), "#F6DFA8", 3);
        foreach (var (x, colour) in new[] { (470, "#EFA492"), (520, "#9BC7E0"), (570, "#F0CE7A"), (495, "#A9C98C"), (545, "#EFA492") }) place.Pale(Curve.Round(x, Floor - (x % 50 == 20 || x == 470 || x == 570 ? 76 : 104), 28), colour, 3);
        place.Pale(Curve.Box(430, Floor - 74, 180, 94, 12), "#B9D3E0", 4);
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

    // The judge's raised desk with the scales of a court. No gavel, no dock.
    private static void PaintCourt(PlaceView place)
    {
        place.Room("#EFEADF", "#DCCFBC");
        foreach (var x in new[] { 40, 240, 780, 980 }) place.Canvas.Line(Curve.Box(x, 60, 180, Floor - 150, 6), place.Tone("#D5CBBB"), 4);
        place.Pale(Curve.Round(600, 136, 96), "#E8D7A6", 4.4);
        place.Canvas.Line(Curve.Round(600, 136, 80), Palette.White, 4);
        place.Canvas.Scales(600, 140, 52, Palette.Soft);
        place.Standing("judge-desk", 600, Floor + 16, 1.32);
        foreach (var x in new[] { 96, 226 })
        {
            place.Pale(Curve.Box(x, Floor - 160, 104, 104, 16), "#C9B9B4");
            place.Pale(Curve.Box(x - 6, Floor - 60, 116, 24, 8), "#B9A79F");
            place.PaleLine(new Curve().Move(x + 8, Floor - 36).Line(x + 8, Floor + 26).Move(x + 96, Floor - 36).Line(x + 96, Floor + 26), 9);
        }

        place.Pale(Curve.Box(900, Floor - 110, 190, 22, 6), "#CDAF85", 4);
        place.PaleLine(new Curve().Move(922, Floor - 86).Line(922, Floor + 28).Move(1068, Floor - 86).Line(1068, Floor + 28), 12);
        foreach (var y in new[] { -126, -142 }) place.Pale(Curve.Box(918, Floor + y, 96, 17, 3), "#FFFFFF", 3);
        place.Pale(Curve.Parse("M -16 0 L -18 -44 L 18 -44 L 16 0 Z").Shifted(1054, Floor - 110), "#DCEFF6", 3);
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
        Badge(place, 600, 166);
        place.PaleLine(Curve.Parse("M 380 90 L 380 124 M 350 90 L 410 90"), 8);
        place.Pale(Curve.Parse("M -34 -44 L 34 -44 L 26 40 L -26 40 Z").Shifted(380, 170), "#9DB9E8", 4);
        place.Pale(Curve.Parse("M -42 -44 L 0 -70 L 42 -44 Z").Shifted(380, 170), "#B9C3CC", 4);
        place.Pale(Curve.Box(900, 110, 246, 180, 6), "#E3CFA9", 4.4);
        foreach (var (x, y, colour) in new[] { (922, 130, "#FFFFFF"), (1000, 140, "#CFE3EE"), (1074, 128, "#F6E3A8"), (930, 216, "#F5CFC4"), (1020, 222, "#FFFFFF") }) place.Pale(Curve.Box(x, y, 56, 62, 3), colour, 2.6);
        place.Pale(Curve.Box(300, Floor - 206, 600, 222, 8), "#CBD6E2", 4);
        for (var i = 0; i < 20; i++)
        {
            foreach (var row in new[] { 0, 1 }) place.Canvas.Fill(Curve.Box(302 + i * 29.8, Floor - 150 + row * 30, 29.8, 30), place.Tone((i + row) % 2 == 0 ? "#7F93BE" : "#FFFFFF"));
        }

        place.PaleLine(new Curve().Move(302, Floor - 150).Line(898, Floor - 150).Move(302, Floor - 90).Line(898, Floor - 90));
        place.Pale(Curve.Box(280, Floor - 234, 640, 34, 8), "#E0C6A2", 4);
        foreach (var x in new[] { 60, 170 })
        {
            place.Pale(Curve.Box(x, Floor - 150, 96, 96, 14), "#B9C6D6");
            place.Pale(Curve.Box(x - 6, Floor - 58, 108, 24, 8), "#A9B8CA");
            place.PaleLine(new Curve().Move(x + 8, Floor - 34).Line(x + 8, Floor + 24).Move(x + 88, Floor - 34).Line(x + 88, Floor + 24), 9);
        }

        place.Standing("plant", 1112, Floor + 34, 1.5);
    }

    // A star of eight points with a ring, as police here wear it.
    private static void Badge(PlaceView place, double x, double y)
    {
        var star = new Curve();
        for (var i = 0; i < 16; i++)
        {
            var ((sin, cos), radius) = (Math.SinCos(i * Math.PI / 8 - Math.PI / 2), i % 2 == 0 ? 100 : 66);
            if (i == 0) star.Move(x + cos * radius, y + sin * radius);
            else star.Line(x + cos * radius, y + sin * radius);
        }

        place.Pale(star.Close(), "#D5DEE8", 4);
        place.Pale(Curve.Round(x, y, 48), "#7F93BE", 4);
        place.Canvas.Line(Curve.Round(x, y, 38), Palette.White, 4);
        place.Canvas.Star(x, y, 24, Palette.White);
    }

    // Lockers for bags, a family on the notice and tables with numbers say what room it is. There are no bars.
    private static void PaintVisitingRoom(PlaceView place)
    {
        place.Room("#EEF0EA", "#DCD6CA");
        for (var i = 0; i < 8; i++)
        {
            var (x, y) = (56 + i % 4 * 78, 236 + i / 4 * 212);
            place.Pale(Curve.Box(x, y, 78, 212, 4), i % 3 == 1 ? "#BFD0C4" : "#C7D3DA", 3.4);
            place.PaleLine(new Curve().Move(x + 22, y + 26).Line(x + 56, y + 26).Move(x + 22, y + 42).Line(x + 56, y + 42), 4);
            place.Canvas.Fill(Curve.Round(x + 62, y + 116, 6), Palette.Soft);
        }

        place.Pale(Curve.Box(46, 214, 332, 24, 4), "#B4C2CA", 4);
        HomeThings.DrawClock(place.Scenery.At(212, 116, 1.6));
        place.Pale(Curve.Box(490, 86, 250, 190, 10), "#FFFFFF", 4.4);
        foreach (var (x, size, colour) in new[] { (556, 1.0, "#8FA9CC"), (616, .66, "#E8A493"), (676, 1.0, "#8FBDB5") })
        {
            var one = place.Canvas.At(x, 256, size);
            one.Fill(Curve.Round(0, -126, 22), place.Tone(colour));
            one.Fill(Curve.Parse("M -30 0 L -30 -64 C -30 -104 30 -104 30 -64 L 30 0 Z"), place.Tone(colour));
        }

        place.Pale(Curve.Box(930, 96, 214, Floor - 94, 5), "#B9CBD3", 4);
        place.Pale(Curve.Box(984, 146, 106, 110, 6), "#DDF0F8");
        place.Canvas.Fill(Curve.Round(956, 400, 11), Palette.Soft);
        if (place.HasSitters) return;
        foreach (var (x, number) in new[] { (470, "1"), (770, "2") })
        {
            foreach (var side in new[] { -1, 1 })
            {
                place.Pale(Curve.Box(x + side * 112 - 34, Floor - 26, 68, 22, 8), "#A9C0B2");
                place.PaleLine(new Curve().Move(x + side * 112, Floor - 4).Line(x + side * 112, Floor + 52), 12);
            }

            place.PaleLine(new Curve().Move(x, Floor - 60).Line(x, Floor + 62).Move(x - 44, Floor + 66).Line(x + 44, Floor + 66), 14);
            place.Pale(Curve.Box(x - 104, Floor - 84, 208, 26, 8), "#E0C6A2", 4);
            place.Pale(new Curve().Move(x - 34, Floor - 84).Line(x - 26, Floor - 150).Line(x + 26, Floor - 150).Line(x + 34, Floor - 84).Close(), "#FFFFFF");
            place.Canvas.Add(Lettering.Write(number, x, Floor - 98, 46, LetterAlign.Centre, Palette.Soft));
        }
    }

    // Food that is known by its outline, and crates that are packed for families.
    private static void PaintFoodBank(PlaceView place)
    {
        place.Room("#F3EFE2", "#DED5C5");
        place.Pale(Curve.Box(430, 50, 340, 96, 14), "#FFFFFF", 4.4);
        place.Canvas.Heart(540, 98, 28, place.Tone("#E58A74"));
        Groceries.Apples(place, 650, 132);
        foreach (var (y, first) in new[] { (300, 0), (460, 4) })
        {
            Groceries.Row(place, 100, 1100, y, first);
            place.Pale(Curve.Box(80, y, 1040, 18, 4), "#D9B78C");
        }

        place.PaleLine(Curve.Parse("M 92 190 L 92 664 M 1108 190 L 1108 664"), 14);
        foreach (var x in new[] { 220, 980 })
        {
            Groceries.Loaf(place, x - 54, Floor - 66);
            Groceries.Milk(place, x + 14, Floor - 56);
            Groceries.Apples(place, x + 70, Floor - 72);
            place.Pale(Curve.Box(x - 124, Floor - 92, 248, 116, 6), "#E0BC88", 4);
            place.PaleLine(new Curve().Move(x - 124, Floor - 34).Line(x + 124, Floor - 34), 3.4);
            place.Pale(Curve.Box(x - 34, Floor - 76, 68, 24, 12), "#C99B6E", 3);
        }
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
