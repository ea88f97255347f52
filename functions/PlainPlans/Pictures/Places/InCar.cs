using System.Collections.Immutable;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Places;

/// <summary>
/// A car, seen from the side: the people sit behind its windows, each with a belt, the small ones in a child seat. Nobody
/// is the driver, so that no child seems to drive.
/// </summary>
internal static class InCar
{
    private const double Door = 606;
    private const string Body = "#B8D0E2";

    public static readonly ImmutableArray<Place> All =
    [
        new("in-car", "In the car", Seat.Ground, PaintBack) { BodyLine = Door, PaintFront = PaintFront },
    ];

    private static void PaintBack(PlaceView place)
    {
        place.Outdoors();
        place.Standing("tree", 300, 560, 1.1);
        place.Standing("tree", 900, 560, .9);
        place.Canvas.Fill(Curve.Box(0, 420, 1200, 240), place.Tone("#CFC6D0"));
    }

    // Seats, people, belts, and then the whole car before them: roof, pillars between the people, doors and wheels.
    private static void PaintFront(PlaceView place, IReadOnlyList<Figure> people)
    {
        foreach (var person in people)
        {
            if (person.Look.Age.IsChild) ChildSeat(place, person);
            var (from, to) = (person.ToPanel(person.Shoulder(-person.Forward)), person.X + person.Forward * person.Body.Shoulder * person.Scale * .9);
            if (from.Y < Door - 20) place.Canvas.Tube(new Curve().Move(from).Line(to, Door + 20), Palette.Cloth("slate"), 11, Palette.Line, 2.6);
        }

        place.Canvas.Fill(Curve.Box(0, 806, 1200, 94), place.Tone("#DAD6CF"));
        var body = new Curve().Move(-20, 470).Cubic(20, 440, 40, 300, 96, 150).Cubic(116, 88, 160, 60, 230, 58).Line(970, 58).Cubic(1040, 60, 1084, 88, 1104, 150)
            .Cubic(1160, 300, 1180, 440, 1220, 470).Line(1220, 836).Line(-20, 836).Close();
        var seams = Seams(people);
        for (var i = 0; i <= seams.Count; i++) Window(body, i == 0 ? 0 : seams[i - 1], i == seams.Count ? PlaceView.Width : seams[i]);
        place.Pale(body, Body, 4.4);
        place.Canvas.Fill(Curve.Box(-20, 622, 1240, 14), Palette.White, place.IsNight ? .3 : .5);
        foreach (var x in seams) place.PaleLine(new Curve().Move(x, Door + 4).Line(x, 830), 4);
        foreach (var x in seams.Count == 0 ? [600] : seams) place.Pale(Curve.Box(x - 110, 664, 84, 24, 12), "#DCE7EF", 3.4);
        foreach (var x in new[] { 170, 1030 })
        {
            place.Pale(Curve.Round(x, 812, 112), "#6B6878", 4.4);
            place.Canvas.Fill(Curve.Round(x, 812, 52), place.Tone("#D8D4DC"));
        }

        place.Pale(Curve.Box(1166, 690, 60, 46, 16), "#FFE9A8", 3.4);
        place.Pale(Curve.Box(-26, 690, 60, 46, 16), "#E8A493", 3.4);
    }

    // What is seen of it beside somebody: a wing at each side of the head, and the sides of the shell.
    private static void ChildSeat(PlaceView place, Figure person)
    {
        var (head, radius) = (person.PanelHead, person.PanelHeadRadius);
        foreach (var side in new[] { -1, 1 })
        {
            var seat = place.Canvas.At(head.X, head.Y, 1, 0, isMirrored: side < 0);
            seat.Shape(
                new Curve().Move(radius * 1.18, -radius * .7).Cubic(radius * 1.7, -radius * .9, radius * 1.8, -radius * .4, radius * 1.7, radius * .8).Line(radius * 1.6, Door + 20 - head.Y)
                    .Line(radius * 1.1, Door + 20 - head.Y).Line(radius * 1.2, radius * 1.1).Quadratic(radius * 1.36, 0, radius * 1.18, -radius * .7).Close(),
                place.Tone("#8C6FA3"), Palette.Line, 4);
        }
    }

    // A pillar stands in the middle between two people, so that it hides nobody.
    private static List<double> Seams(IReadOnlyList<Figure> people)
    {
        var across = people.Select(person => person.X).Order().ToList();
        return [.. across.Zip(across.Skip(1), (one, next) => (one, next)).Where(pair => pair.next - pair.one > 200).Select(pair => (pair.one + pair.next) / 2)];
    }

    // A hole in the body; the first and the last slope with the roof.
    private static void Window(Curve body, double from, double to)
    {
        var (left, right) = (from + 22, to - 22);
        var (lowLeft, lowRight) = (Math.Max(left, 76), Math.Min(right, 1124));
        var (highLeft, highRight) = (from == 0 ? 186 : left, to == PlaceView.Width ? 1014 : right);
        body.Move(lowLeft, Door).Line(lowRight, Door);
        if (to == PlaceView.Width) body.Line(lowRight, 470).Cubic(1100, 360, 1078, 260, 1050, 170).Cubic(1044, 132, 1030, 106, highRight - 10, 104);
        else body.Line(right, 104);
        body.Line(from == 0 ? highLeft + 10 : highLeft, 104);
        if (from == 0) body.Cubic(170, 106, 156, 132, 150, 170).Cubic(122, 260, 100, 360, lowLeft, 470);
        body.Close();
    }
}
