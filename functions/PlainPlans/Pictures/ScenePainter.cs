using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Places;
using PlainPlans.Pictures.Scenes;

namespace PlainPlans.Pictures;

/// <summary>Draws scenes.</summary>
public static class ScenePainter
{
    /// <summary>The width of a panel, in units.</summary>
    public const double Width = PlaceView.Width;

    /// <summary>The height of a panel, in units.</summary>
    public const double Height = PlaceView.Height;

    /// <summary>Draws one panel of <see cref="Width"/> by <see cref="Height"/>. The same scene gives the same drawing.</summary>
    public static Drawing.Drawing Draw(Scene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var canvas = new Canvas();
        var layout = SceneLayout.Of(scene);
        var things = ThingPlaces.Find(scene, layout);

        var stances = layout.Figures.Select(figure => figure.Stance).ToHashSet();
        var view = new PlaceView(canvas, scene.IsNight, scene.Weather, stances.Contains(Stance.Sitting), stances.Contains(Stance.Lying));
        scene.Place.Paint(view);
        foreach (var thing in things.Where(thing => thing.IsBehind)) thing.Paint(canvas);
        PaintDivider(canvas, scene, layout);
        foreach (var effect in scene.Effects.Where(effect => effect.Effect.IsAround)) PaintSafePlace(canvas, layout.Figures[effect.On]);
        PaintPeople(canvas, scene, layout);
        scene.Place.PaintFront?.Invoke(view, layout.Figures);
        foreach (var thing in things.Where(thing => !thing.IsBehind)) thing.Paint(canvas);
        foreach (var floating in layout.Floating) floating.Paint(canvas);
        PaintFrame(canvas);
        return canvas.ToDrawing(Width, Height);
    }

    /// <summary>Where the parts of a panel lie: for tests, and for whoever puts something over it.</summary>
    public static PanelParts Parts(Scene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return Parts(scene, SceneLayout.Of(scene));
    }

    internal static PanelParts Parts(Scene scene, SceneLayout layout)
    {
        var parts = layout.Figures.Select((figure, index) => (figure, scene.People[index].Member.Id)).ToList();
        return new(
            [.. parts.Select(one => Part(one.Id, FaceOf(one.figure)))],
            [.. parts.Select(one => Part(one.Id, BodyOf(one.figure, scene.Place.BodyLine)))],
            [.. layout.Floating.Select(one => Part(scene.People[one.Owner].Member.Id, one.Box))]);

        static PanelPart Part(string id, Box box) => new(id, box.Left, box.Top, box.Right, box.Bottom);
    }

    private static Box FaceOf(Figure figure) => new(figure.PanelHead.X, figure.PanelHead.Y, figure.PanelHeadRadius * 2, figure.PanelHeadRadius * 2);

    private static Box BodyOf(Figure figure, double? bodyLine) => Box.Between(
        figure.X - figure.Reach(Sides.Left) * figure.Scale, figure.Y - figure.Height * figure.Scale, figure.X + figure.Reach(Sides.Right) * figure.Scale, bodyLine ?? figure.Y);

    // Grown-ups first and small people last, so that nobody small is hidden. Arms that meet somebody lie over both.
    private static void PaintPeople(Canvas canvas, Scene scene, SceneLayout layout)
    {
        var figures = layout.Figures;
        var order = Order(scene, layout);
        var meeting = scene.Between.Where(link => link.Link.IsTouching).SelectMany(link => new[] { link.A, link.B }).ToHashSet();
        foreach (var index in order.Where(index => !layout.IsCarried(index) && !layout.Seating.IsOnSharedSeat(index)))
            SeatPainter.Paint(canvas, figures[index], scene.Place.Seat, layout.Seating.IsShared(index));
        layout.Seating.PaintSeats(canvas);
        foreach (var index in order) if (!layout.IsCarried(index)) FigurePainter.PaintShadow(canvas, figures[index]);
        foreach (var index in order)
        {
            FigurePainter.PaintBody(canvas, figures[index]);
            FigurePainter.PaintArmBehind(canvas, figures[index]);
            if (!layout.Seating.IsShared(index)) SeatPainter.PaintDesk(canvas, figures[index]);
            if (!meeting.Contains(index) && !layout.Seating.IsAtLongTable(index)) FigurePainter.PaintArms(canvas, figures[index]);
        }

        layout.Seating.PaintTables(canvas);
        foreach (var index in order.Where(index => !meeting.Contains(index) && layout.Seating.IsAtLongTable(index))) FigurePainter.PaintArms(canvas, figures[index]);
        PaintMeetingArms(canvas, scene, figures, order.Where(meeting.Contains));
        foreach (var index in order) FigurePainter.PaintHandInFront(canvas, figures[index]);
    }

    /// <summary>The people in the order in which they are drawn.</summary>
    internal static List<int> Order(Scene scene, SceneLayout layout)
    {
        var figures = layout.Figures;
        var order = Enumerable.Range(0, figures.Length)
            .OrderBy(layout.IsCarried).ThenBy(index => figures[index].Stance == Stance.Lying ? 0 : 1).ThenByDescending(index => figures[index].Body.Torso).ToList();
        foreach (var link in scene.Between.Where(link => link.Link.IsBehindB)) PutBefore(order, link.A, link.B);
        foreach (var link in scene.Between.Where(link => link.Link.Embraces && figures[link.A].Stance != Stance.Lying && figures[link.B].Stance != Stance.Lying))
        {
            var bigger = Bigger(figures, link);
            PutBefore(order, bigger, bigger == link.A ? link.B : link.A);
        }

        return order;
    }

    private static void PutBefore(List<int> order, int first, int second)
    {
        if (order.IndexOf(first) < order.IndexOf(second)) return;
        order.Remove(first);
        order.Insert(order.IndexOf(second), first);
    }

    // Who is touched first, then who touches, then who embraces; at last the heads that must not be hidden.
    private static void PaintMeetingArms(Canvas canvas, Scene scene, IReadOnlyList<Figure> figures, IEnumerable<int> meeting)
    {
        var touching = scene.Between.Where(link => link.Link.ShowsHeadOfB).Select(link => link.A).ToHashSet();
        var embracing = scene.Between.Where(link => link.Link.Embraces).Select(link => Bigger(figures, link)).ToHashSet();
        var order = meeting.OrderBy(embracing.Contains).ThenBy(touching.Contains).ThenBy(index => !HasDrape(figures[index]));
        foreach (var index in order) FigurePainter.PaintArms(canvas, figures[index]);

        foreach (var link in scene.Between)
        {
            var (a, b) = (figures[link.A], figures[link.B]);
            if (link.Link.Shares is not null) PaintShared(canvas, link.Link, scene.People[link.A].Holds, new(a, b));
            if (link.Link.Embraces) FigurePainter.PaintHeadAgain(canvas, Bigger(figures, link) == link.A ? b : a);
            else if (link.Link.ShowsHeadOfB && b.Stance != Stance.Lying && (link.Link.Carries || !HasDrape(b))) FigurePainter.PaintHeadAgain(canvas, b);
        }
    }

    // What two people have a hand on, with the hands before its edges.
    private static void PaintShared(Canvas canvas, Link link, Things.Thing? held, LinkedPair pair)
    {
        if (pair.A.Stance == Stance.Lying || pair.B.Stance == Stance.Lying) return;
        var (thing, size) = Meetings.SharedThing(link, held);
        var (one, other) = (pair.A.ToPanel(pair.A.Arm(pair.Side).Hand), pair.B.ToPanel(pair.B.Arm(-pair.Side).Hand));
        var middle = Spot.Between(one, other, .5);
        thing.Draw(canvas.At(middle.X, middle.Y - (thing.HangsAt > 0 ? 0 : thing.Height * .18) * size * pair.A.Scale, size * pair.A.Scale));
        foreach (var (person, hand) in new[] { (pair.A, one), (pair.B, other) })
        {
            canvas.Shape(Curve.Round(hand.X, hand.Y, person.Body.ArmWidth * .56 * person.Scale), person.Look.Skin, Palette.Line, Figure.LineWidth * person.Scale);
        }
    }

    private static int Bigger(IReadOnlyList<Figure> figures, SceneLink link) =>
        figures[link.A].Body.Torso >= figures[link.B].Body.Torso ? link.A : link.B;

    private static bool HasDrape(Figure figure) => figure.Look.HeadCovering is { HidesEars: true };

    private static void PaintSafePlace(Canvas canvas, Figure figure)
    {
        var (k, head) = (figure.Scale, figure.PanelHead);
        var (top, bottom) = (Math.Max(44, head.Y - (figure.Crown + 34) * k), Math.Min(866, figure.Y + 26 * k));
        var half = (Math.Max(figure.Reach(Sides.Left), figure.Reach(Sides.Right)) + 34) * k;
        var width = Math.Min(half, Math.Min(figure.X, Width - figure.X) - 40);
        var curve = Curve.Oval(figure.X, (top + bottom) / 2, width, (bottom - top) / 2, .62);
        canvas.Fill(curve, Palette.White, .45);
        canvas.Line(curve, Palette.Cloth("teal"), 6, 1, 20, 16);
        foreach (var side in Sides.Both) Effects.PaintShield(canvas.At(figure.X + side * width, (top + bottom) / 2, 1.15));
    }

    // Two people on the telephone are in two places.
    private static void PaintDivider(Canvas canvas, Scene scene, SceneLayout layout)
    {
        foreach (var link in scene.Between.Where(link => link.Link.Name == "phone-call"))
        {
            var x = (layout.Figures[link.A].X + layout.Figures[link.B].X) / 2;
            var wave = new Curve().Move(x, 0);
            for (var y = 0; y < Height; y += 150) wave.Quadratic(x + 26, y + 37, x, y + 75).Quadratic(x - 26, y + 112, x, y + 150);
            canvas.Line(wave, Palette.Paper, 16);
            canvas.Line(wave, Palette.Soft, 4, 1, 18, 14);
        }
    }

    // Everything outside the rounded frame is covered, then the frame is drawn.
    private static void PaintFrame(Canvas canvas)
    {
        var (margin, radius) = (10, 44);
        var around = new Curve().Move(-5, -5).Line(-5, Height + 5).Line(Width + 5, Height + 5).Line(Width + 5, -5).Close();
        canvas.Fill(around.Rectangle(margin, margin, Width - 2 * margin, Height - 2 * margin, radius), Palette.Paper);
        canvas.Line(Curve.Box(margin, margin, Width - 2 * margin, Height - 2 * margin, radius), Palette.Line, 6);
    }
}
