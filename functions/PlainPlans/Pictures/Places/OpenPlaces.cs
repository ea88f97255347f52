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
        new("street", "In the street", Seat.Bench, PaintStreet),
        new("school-gate", "At the school gate", Seat.Bench, PaintSchoolGate),
        new("park", "In the park", Seat.Bench, PaintPark),
        new("quiet-garden", "In a quiet garden", Seat.Bench, PaintQuietGarden),
        new("seaside", "At the seaside", Seat.Ground, PaintSeaside),
        new("path", "On a path", Seat.Ground, PaintPath),
    ];

    private static void PaintStreet(PlaceView place)
    {
        place.Sky();
        foreach (var (x, wall, door, roof) in new[] { (70, "#F6E6CF", "#7FB5AE", "#D9917C"), (430, "#E4ECF3", "#D9A94E", "#B9A7B8"), (790, "#F5DCD0", "#8FA9CC", "#C99B86") })
        {
            place.Pale(Curve.Box(x, 300, 340, Floor - 300, 3), wall, 4);
            place.Pale(new Curve().Move(x - 14, 304).Line(x + 40, 220).Line(x + 300, 220).Line(x + 354, 304).Close(), roof, 4);
            place.Pale(Curve.Box(x + 210, Floor - 150, 80, 150, 5), door);
            foreach (var (windowX, windowY) in new[] { (x + 50, 350), (x + 210, 350), (x + 50, 500) })
            {
                place.Pale(Curve.Box(windowX, windowY, 84, 80, 4), place.IsNight ? "#FFF3C9" : "#DDF0F8");
                place.PaleLine(new Curve().Move(windowX + 42, windowY).Line(windowX + 42, windowY + 80), 3);
            }
        }

        place.Canvas.Fill(Curve.Box(0, Floor, 1200, 252), place.Tone("#DAD6CF"));
        place.Canvas.Line(Curve.Parse("M 0 652 L 1200 652"), place.Tone("#C6C1BA"), 8);
        place.PaleLine(Curve.Parse("M 1160 660 L 1160 270 Q 1160 240 1130 240"), 9);
        place.Pale(Curve.Oval(1118, 246, 24, 13), "#FFE9A8");
    }

    private static void PaintSchoolGate(PlaceView place)
    {
        place.Outdoors("#D9DED0");
        OutdoorThings.DrawSchool(place.Scenery.At(600, Floor - 20, 1.1));
        for (var x = 20; x < 1200; x += 46)
        {
            if (x is > 380 and < 820) continue;
            place.PaleLine(new Curve().Move(x, 520).Line(x, Floor + 10), 6);
        }

        place.PaleLine(Curve.Parse("M 0 540 L 380 540 M 820 540 L 1200 540"), 7);
        foreach (var x in new[] { 360, 800 }) place.Pale(Curve.Box(x, 470, 44, Floor - 456, 4), "#D9A58F", 4);
        place.Canvas.Fill(Curve.Parse("M 404 660 L 800 660 L 960 900 L 240 900 Z"), place.Tone("#EADFCB"));
    }

    private static void PaintPark(PlaceView place)
    {
        place.Outdoors();
        place.Standing("tree", 150, Floor + 6, 1.25);
        place.Standing("slide", 520, Floor + 10, 1.15);
        place.Standing("swing", 960, Floor + 16, 1.15);
    }

    private static void PaintQuietGarden(PlaceView place)
    {
        place.Outdoors();
        place.Standing("tree", 150, Floor + 6, 1.3);
        place.Standing("stone", 900, Floor + 14, 1.3);
        place.Standing("bench", 480, Floor - 4, 1.05);
        foreach (var (x, y, colour) in new[] { (1040, 690, "#F3AEBB"), (1090, 720, "#F6CF6B"), (760, 700, "#A9CDE6"), (90, 740, "#F3AEBB"), (300, 700, "#F6CF6B") })
        {
            place.PaleLine(new Curve().Move(x, y).Line(x, y + 22));
            place.Canvas.Fill(Curve.Round(x, y, 10), place.Tone(colour));
        }
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

        place.Canvas.Fill(Curve.Parse("M 0 610 C 300 580 800 640 1200 600 L 1200 900 L 0 900 Z"), place.Tone("#F3E2BC"));
        place.PaleLine(Curve.Parse("M 1070 700 L 1020 240"), 8);
        place.Pale(Curve.Parse("M 926 292 C 946 180 1130 150 1186 250 Q 1156 240 1120 260 Q 1086 244 1056 272 Q 1022 258 996 284 Q 960 272 926 292 Z").Shifted(-50, 0), "#F1B8A8");
        place.Pale(Curve.Parse("M 150 700 L 214 700 L 204 760 L 160 760 Z"), "#F0CE7A");
        place.PaleLine(Curve.Parse("M 152 700 Q 182 650 212 700"), 5);
    }

    private static void PaintPath(PlaceView place)
    {
        place.Outdoors("#DDEBCB");
        place.Canvas.Line(Curve.Parse("M 640 600 C 760 620 820 660 640 700 C 420 748 380 790 520 900"), place.Tone("#EADFCB"), 100);
        place.Canvas.Line(Curve.Parse("M 640 600 C 760 620 820 660 640 700 C 420 748 380 790 520 900"), Palette.White, 7, 1, 20, 20);
        place.Canvas.Heart(640, 540, 30, place.Tone("#EFA492"));
        place.Standing("tree", 160, Floor + 6, 1.2);
        place.Standing("tree", 1040, Floor, 1.05);
        place.Standing("signpost", 860, Floor + 10, 1);
    }
}
