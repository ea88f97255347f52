using System.Collections.Immutable;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Places;

/// <summary>Places in the open air.</summary>
internal static class OpenPlaces
{
    private const double Floor = PlaceView.Floor;

    public static readonly ImmutableArray<Place> All =
    [
        new("street", "In the street", Seat.Bench, PaintStreet) { IsOutdoors = true },
        new("school-gate", "At the school gate", Seat.Bench, PaintSchoolGate) { IsOutdoors = true },
        new("park", "In the park", Seat.Bench, PaintPark) { IsOutdoors = true },
        new("quiet-garden", "In a quiet garden", Seat.Bench, PaintQuietGarden) { IsOutdoors = true },
        new("seaside", "At the seaside", Seat.Ground, PaintSeaside) { IsOutdoors = true },
        new("path", "On a path", Seat.Ground, PaintPath) { IsOutdoors = true },
    ];

    /// <summary>Places that came later: the order of names in the schema is kept.</summary>
    public static readonly ImmutableArray<Place> More =
    [
        new("bus-stop", "At the bus stop", Seat.Bench, PaintBusStop) { IsOutdoors = true },
    ];

    private static void PaintStreet(PlaceView place)
    {
        place.Sky();
        foreach (var (x, wall, door, roof) in new[] { (26, "#F6E6CF", "#7FB5AE", "#D9917C"), (412, "#E4ECF3", "#D9A94E", "#B9A7B8"), (798, "#F5DCD0", "#8FA9CC", "#C99B86") })
        {
            place.Pale(Curve.Box(x, 240, 372, Floor - 240, 3), wall, 4);
            place.Pale(new Curve().Move(x - 14, 246).Line(x + 44, 140).Line(x + 328, 140).Line(x + 386, 246).Close(), roof, 4);
            place.Pale(Curve.Box(x + 226, Floor - 206, 100, 206, 5), door);
            place.Lit(Curve.Box(x + 244, Floor - 188, 64, 44, 4), isLit: true);
            foreach (var (windowX, windowY) in new[] { (x + 46, 290), (x + 226, 290), (x + 46, 470) })
            {
                place.Lit(Curve.Box(windowX, windowY, 100, 92, 4), (windowX + windowY) % 3 != 0);
                place.PaleLine(new Curve().Move(windowX + 50, windowY).Line(windowX + 50, windowY + 92), 3);
            }
        }

        place.Canvas.Fill(Curve.Box(0, Floor, 1200, 252), place.Tone("#DAD6CF"));
        place.Canvas.Line(Curve.Parse("M 0 652 L 1200 652"), place.Tone("#C6C1BA"), 8);
        for (var x = 150; x < 1200; x += 225) place.Canvas.Line(new Curve().Move(x, 664).Line(x + (x - 600) / 4, 900), place.Tone("#CFCAC2"), 3);
        place.PaleLine(Curve.Parse("M 1168 664 L 1168 190 Q 1168 156 1132 156"), 11);
        place.Pale(Curve.Oval(1114, 162, 30, 16), "#FFE9A8");
    }

    private static void PaintBusStop(PlaceView place)
    {
        place.Outdoors();
        place.Canvas.Fill(Curve.Box(0, Floor - 6, 1200, 260), place.Tone("#DAD6CF"));
        place.Canvas.Line(Curve.Parse("M 0 644 L 1200 644"), place.Tone("#C6C1BA"), 10);
        place.Canvas.Shape(Curve.Box(250, 190, 700, 420, 8), place.Tone("#E4F0F4"), Palette.Soft, 4);
        place.PaleLine(Curve.Parse("M 484 190 L 484 610 M 716 190 L 716 610"), 4);
        place.Pale(Curve.Box(214, 150, 772, 44, 16), "#B9CBD3", 4);
        place.PaleLine(Curve.Parse("M 250 190 L 250 668 M 950 190 L 950 668"), 13);
        place.Pale(Curve.Box(300, 500, 600, 22, 8), "#D9A58F", 4);
        place.PaleLine(Curve.Parse("M 350 522 L 350 640 M 850 522 L 850 640"), 10);
        place.PaleLine(Curve.Parse("M 1094 668 L 1094 190"), 11);
        place.Pale(Curve.Box(1036, 120, 116, 116, 16), "#EFA492", 4.4);
        place.Pale(Curve.Box(1058, 144, 72, 52, 10), "#FBF6EC", 3);
        place.PaleLine(Curve.Parse("M 1058 172 L 1130 172 M 1094 144 L 1094 172"), 3);
        foreach (var x in new[] { 1076, 1112 }) place.Canvas.Fill(Curve.Round(x, 202, 9), Palette.Soft);
        place.Pale(Curve.Box(1050, 300, 88, 120, 5), "#FFFFFF");
        place.PaleLine(Curve.Parse("M 1064 324 L 1124 324 M 1064 348 L 1124 348 M 1064 372 L 1124 372 M 1064 396 L 1104 396"), 3.4);
    }

    private static void PaintSchoolGate(PlaceView place)
    {
        place.Outdoors("#D9DED0");
        OutdoorThings.DrawSchool(place.Scenery.At(600, Floor - 20, 1.34));
        for (var x = 20; x < 1200; x += 46)
        {
            if (x is > 330 and < 870) continue;
            place.PaleLine(new Curve().Move(x, 486).Line(x, Floor + 10), 6);
        }

        place.PaleLine(Curve.Parse("M 0 508 L 330 508 M 870 508 L 1200 508"), 7);
        foreach (var x in new[] { 308, 840 })
        {
            place.Pale(Curve.Box(x, 440, 52, Floor - 426, 4), "#D9A58F", 4);
            place.Pale(Curve.Box(x - 8, 424, 68, 22, 5), "#C98F78", 4);
        }

        place.Canvas.Fill(Curve.Parse("M 362 660 L 838 660 L 1000 900 L 200 900 Z"), place.Tone("#EADFCB"));
    }

    private static void PaintPark(PlaceView place)
    {
        place.Outdoors();
        place.Standing("tree", 620, Floor - 50, .62);
        place.Standing("tree", 700, Floor - 54, .5);
        place.Standing("slide", 236, Floor + 26, 1.6);
        place.Standing("swing", 1000, Floor + 26, 1.55);
        place.Flowers((60, 700, "#F3AEBB"), (110, 716, "#F6CF6B"), (1150, 712, "#F3AEBB"));
    }

    private static void PaintQuietGarden(PlaceView place)
    {
        place.Outdoors();
        place.Standing("tree", 130, Floor + 10, 1.7);
        place.Standing("stone", 1040, Floor + 28, 1.8);
        place.Standing("bench", 470, Floor + 8, 1.5);
        place.Flowers((900, 700, "#F3AEBB"), (942, 724, "#A9CDE6"), (1150, 706, "#F6CF6B"), (760, 700, "#A9CDE6"), (60, 740, "#F3AEBB"), (270, 706, "#F6CF6B"));
    }

    private static void PaintSeaside(PlaceView place)
    {
        place.Sky();
        place.Canvas.Fill(Curve.Box(0, 430, 1200, 260), place.Tone("#B9DDEA"));
        foreach (var y in new[] { 480, 540 })
        {
            var wave = new Curve().Move(60, y);
            for (var x = 60; x < 1140; x += 90) wave.Quadratic(x + 22, y - 16, x + 45, y).Quadratic(x + 68, y + 16, x + 90, y);
            place.Canvas.Line(wave, place.Tone("#FFFFFF"), 6);
        }

        place.Pale(Curve.Parse("M 836 432 L 836 336 L 908 428 Z"), "#FFFFFF", 3);
        place.Pale(Curve.Parse("M 790 436 L 916 436 L 896 462 L 812 462 Z"), "#EFA492", 3);
        place.Canvas.Fill(Curve.Parse("M 0 610 C 300 580 800 640 1200 600 L 1200 900 L 0 900 Z"), place.Tone("#F3E2BC"));
        place.PaleLine(Curve.Parse("M 1100 720 L 1040 216"), 9);
        place.Pale(Curve.Parse("M 926 292 C 946 180 1130 150 1186 250 Q 1156 240 1120 260 Q 1086 244 1056 272 Q 1022 258 996 284 Q 960 272 926 292 Z").Shifted(-36, -30), "#F1B8A8");
        place.Pale(Curve.Parse("M 150 700 L 214 700 L 204 760 L 160 760 Z").Shifted(-60, -16), "#F0CE7A");
        place.PaleLine(Curve.Parse("M 92 684 Q 122 634 152 684"), 5);
        place.Pale(Curve.Parse("M 196 748 L 196 690 L 222 690 L 222 664 L 248 664 L 248 690 L 286 690 L 286 664 L 312 664 L 312 748 Z"), "#EBD3A0", 3.2);
    }

    private static void PaintPath(PlaceView place)
    {
        place.Outdoors("#DDEBCB");
        // It comes over the hill, narrow there and wide here.
        place.Canvas.Fill(Curve.Parse("M 786 566 C 800 562 812 562 824 567 C 880 596 960 626 894 672 C 780 740 740 780 860 900 L 400 900 C 420 790 560 730 740 672 C 830 640 810 600 786 566 Z"), place.Tone("#E8D8BC"));
        place.Canvas.Line(Curve.Parse("M 806 566 C 846 604 916 626 830 668 C 690 730 600 780 632 896"), Palette.White, 7, 1, 20, 20);
        place.Canvas.Heart(806, 500, 30, place.Tone("#EFA492"));
        place.Standing("tree", 110, Floor + 10, 1.5);
        place.Standing("tree", 1120, Floor, 1.2);
        place.Standing("signpost", 1000, Floor + 40, 1.4);
    }
}
