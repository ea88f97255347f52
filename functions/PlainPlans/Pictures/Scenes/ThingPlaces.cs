using System.Collections.Immutable;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Places;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Scenes;

/// <summary>A thing with its place in the panel.</summary>
internal sealed record PlacedThing(Thing Thing, Box Box, double Scale, bool IsBehind)
{
    /// <summary>Its place in the list of the request; -1 for what a link brings.</summary>
    public int Entry { get; init; } = -1;

    public void Paint(Canvas canvas) => Thing.Draw(canvas.At(Box.X, Box.Y, Scale));
}

/// <summary>
/// Finds places for things that stand about. Every spot in reach is weighed: nothing lies over a face or over another
/// thing, hands and legs stay in sight, small things stand on the table, and what hangs finds free wall.
/// </summary>
internal sealed class ThingPlaces
{
    private const double Step = 20;
    private const double Edge = 36;
    private const double Gap = 6;

    // Larger than this, a shape is wall, floor or sky and not something that hangs there.
    private const double WidestOnWall = 860;
    private const double HighestOnWall = 540;

    // How much of somebody a thing may hide, and how much of a thing people may.
    private const double MostHiddenPerson = .1;
    private const double MostHiddenWhereAsked = .16;
    private const double MostHiddenThing = .6;

    private static readonly ImmutableArray<double> Shrinking = [1, .8, .64, .5, .38, .28];

    private readonly SceneLayout _layout;
    private readonly ImmutableArray<Box> _faces;
    private readonly ImmutableArray<Box> _bodies;
    private readonly ImmutableArray<Box> _hands;
    private readonly Lazy<ImmutableArray<Box>> _wall;
    private readonly int _big;
    private readonly bool _isOutdoors;
    private readonly List<PlacedThing> _placed = [];

    private ThingPlaces(Scene scene, SceneLayout layout)
    {
        _layout = layout;
        _isOutdoors = scene.Place.IsOutdoors;
        _big = Math.Max(1, scene.Things.Count(one => one.IsBehind && one.Thing.HangsAt == 0));
        _faces = [.. layout.Figures.Select(FloatingPlaces.HeadBox), .. layout.Figures.SelectMany(FloatingPlaces.Tokens)];
        _bodies = [.. layout.Figures.Select(BodyOf)];
        _hands = [.. layout.Figures.Where(figure => figure.Stance != Stance.Lying).SelectMany(figure => Sides.Both.Select(side => HandOf(figure, side)))];
        _wall = new(() => OnWall(scene));
    }

    /// <summary>The things, in the order in which they are drawn.</summary>
    public static ImmutableArray<PlacedThing> Find(Scene scene, SceneLayout layout)
    {
        if (scene.Placed is { } found) return found;
        var places = new ThingPlaces(scene, layout);
        foreach (var link in scene.Between.Where(link => link.Link.OnFloor is not null))
        {
            var (thing, a, b) = (AllThings.All[link.Link.OnFloor!], layout.Figures[link.A], layout.Figures[link.B]);
            places._placed.Add(new(thing, Standing(thing, Meetings.PlaySpot(new(a, b)), 836, a.Scale), a.Scale, IsBehind: false));
        }

        var holdsMore = scene.Things.Any(CanStandOnTable);
        foreach (var one in scene.Things.OrderBy(one => one.Thing.Name == "table" ? 0 : 1)) places._placed.Add(places.Place(one, holdsMore) with { Entry = one.Entry });
        return [.. places._placed];
    }

    /// <summary>What the place itself has on its walls or in its sky: windows, pictures, shelves.</summary>
    public static ImmutableArray<Box> OnWall(Scene scene)
    {
        var canvas = new Canvas();
        scene.Place.Paint(new(canvas, scene.IsNight, scene.Weather, HasSitters: false, HasSleeper: false));
        return
        [
            .. canvas.ToDrawing(PlaceView.Width, PlaceView.Height).Shapes
                .Where(shape => shape.Fill is not null && !shape.Outline.Points.IsEmpty)
                .Select(shape => Box.Between(shape.Outline.Points.Min(at => at.X), shape.Outline.Points.Min(at => at.Y), shape.Outline.Points.Max(at => at.X), shape.Outline.Points.Max(at => at.Y)))
                .Where(box => box.Width < WidestOnWall && box.Height < HighestOnWall && box.Top < PlaceView.Floor - 60),
        ];
    }

    private static bool CanStandOnTable(SceneThing one) => !one.IsBehind && one.Thing.Grip is not null && one.Thing.HangsAt == 0 && one.Thing is { Height: <= 125, Width: <= 120 };

    private PlacedThing Place(SceneThing one, bool holdsMore)
    {
        if (one.Thing.IsOnWall && _isOutdoors) one = one with { Thing = one.Thing.OnPost() };
        if (one.Thing.HangsAt > 0) return Hang(one);
        if (OnTable(one) is { } onTable) return onTable;
        if (one.Thing.HasFlame) one = one with { Thing = one.Thing.OnLowTable() };
        PlacedThing? best = null;
        var least = double.MaxValue;
        foreach (var share in Shrinking)
        {
            // Where it would hide somebody it stands behind them, or becomes smaller.
            foreach (var isBehind in one.IsBehind ? [true] : new[] { false, true })
            {
                var (spot, hidden) = Stand(one, isBehind, share, holdsMore);
                if (spot is null) continue;
                if (hidden <= (isBehind ? MostHiddenThing : one.At is null ? MostHiddenPerson : MostHiddenWhereAsked)) return spot;
                if (hidden + (isBehind ? 0 : 1) < least) (best, least) = (spot, hidden + (isBehind ? 0 : 1));
            }
        }

        var scale = ScaleOf(one.Thing, isBehind: true) * Shrinking[^1];
        return best ?? Stand(one with { IsBehind = false }, isBehind: false, Shrinking[^1], holdsMore).Spot
            ?? new(one.Thing, Standing(one.Thing, (one.At ?? .5) * PlaceView.Width, PlaceView.Floor + 44, scale), scale, IsBehind: true);
    }

    private PlacedThing? OnTable(SceneThing one)
    {
        if (!CanStandOnTable(one) || _placed.Find(other => other.Thing.Name == "table") is not { } table) return null;
        if (one.At is { } at && Math.Abs(at * PlaceView.Width - table.Box.X) > PlaceView.Width * .26) return null;
        foreach (var share in new[] { 0, -.28, .28, -.14, .14, -.38, .38 })
        {
            var scale = table.Scale * .9;
            var box = Standing(one.Thing, table.Box.X + share * table.Box.Width, table.Box.Top + 5, scale);
            if (_placed.Exists(other => other != table && other.Box.IsNear(box, 2)) || (!table.IsBehind && _faces.Any(face => face.IsNear(box, Gap)))) continue;
            return new(one.Thing, box, scale, table.IsBehind);
        }

        return null;
    }

    private (PlacedThing? Spot, double Hidden) Stand(SceneThing one, bool isBehind, double share, bool holdsMore)
    {
        var (thing, scale) = (one.Thing, ScaleOf(one.Thing, isBehind) * share);
        PlacedThing? best = null;
        var (least, hidden) = (double.MaxValue, 0.0);
        foreach (var foot in isBehind ? [PlaceView.Floor + 44] : new[] { 852, 800.0 })
        {
            foreach (var x in Across(thing.Width * scale))
            {
                var box = Standing(thing, x, foot, scale);
                var above = thing.Name == "table" && holdsMore ? Box.Between(box.Left, box.Top - 110 * scale, box.Right, box.Bottom) : box;
                if (_placed.Exists(other => other.Box.IsNear(box, Gap)) || (!isBehind && _faces.Any(face => face.IsNear(above, Gap)))) continue;
                var covered = isBehind ? Hidden(above) : Covers(box);
                var cost = (one.At is { } at ? Math.Abs(x - at * PlaceView.Width) * 1.6 : Math.Abs(x - PlaceView.Width / 2) * .12) + covered * (isBehind ? 700 : one.At is null ? 4000 : 2400);
                if (cost < least) (best, least, hidden) = (new(thing, box, scale, isBehind), cost, covered);
            }
        }

        return (best, hidden);
    }

    private PlacedThing Hang(SceneThing one)
    {
        var thing = one.Thing;
        foreach (var share in Shrinking)
        {
            var scale = Math.Min(1.25, 280 / thing.Width) * share;
            var (width, height) = (thing.Width * scale, thing.Height * scale);
            var wanted = PlaceView.Floor + 60 - thing.HangsAt;
            PlacedThing? best = null;
            var least = double.MaxValue;
            for (var y = 44 + height / 2; y < 500; y += Step)
            {
                foreach (var x in Across(width))
                {
                    var box = new Box(x, y, width, height);
                    if (_placed.Exists(other => other.Box.IsNear(box, Gap)) || _faces.Any(face => face.IsNear(box, 2))) continue;
                    var cost = (one.At is { } at ? Math.Abs(x - at * PlaceView.Width) : Math.Abs(x - PlaceView.Width / 2) * .15) + Math.Abs(y - wanted) * .5
                        + Hidden(box) * 900 + _wall.Value.Sum(other => Shared(box, other)) * 1200 + _layout.Floating.Sum(other => Shared(box, other.Box)) * 1200;
                    if (cost < least) (best, least) = (new(thing, box, scale, one.IsBehind), cost);
                }
            }

            if (best is not null) return best;
        }

        return new(thing, new(PlaceView.Width / 2, 90, thing.Width * .28, thing.Height * .28), .28, IsBehind: true);
    }

    // Things keep pace with the people, nothing is higher or wider than half the panel, and big things share its width.
    private double ScaleOf(Thing thing, bool isBehind)
    {
        var people = _layout.Figures.Max(figure => figure.Scale);
        var scale = isBehind ? Math.Clamp(people * .95, .7, 1.35) : Math.Clamp(people, .7, 1.4);
        var widest = isBehind && thing.Width > 640 ? 900 : 640; // a car behind people is wider than a bed
        return Math.Min(scale, Math.Min(580 / thing.Height, (isBehind ? Math.Min(widest, 1060.0 / _big) : widest) / thing.Width));
    }

    /// <summary>How much of a box is hidden by people, 0 to 1.</summary>
    private double Hidden(Box box) => Math.Min(1, _bodies.Sum(body => Shared(box, body)));

    /// <summary>How much of anybody a box hides, 0 to 1. A hand counts as much as a part of a leg.</summary>
    private double Covers(Box box) => _bodies.Max(body => Shared(body, box)) + _hands.Count(hand => hand.IsNear(box, 0)) * .05;

    /// <summary>Which share of the first box lies in the second.</summary>
    private static double Shared(Box box, Box other) =>
        Math.Max(0, Math.Min(box.Right, other.Right) - Math.Max(box.Left, other.Left)) * Math.Max(0, Math.Min(box.Bottom, other.Bottom) - Math.Max(box.Top, other.Top)) / (box.Width * box.Height);

    private static Box BodyOf(Figure figure)
    {
        if (figure.Stance == Stance.Lying) return Box.Between(figure.X - Bed.HalfWidth(figure) * figure.Scale, figure.Y - 250 * figure.Scale, figure.X + Bed.HalfWidth(figure) * figure.Scale, figure.Y);
        var half = (figure.Body.Shoulder + figure.Body.ArmWidth * .5) * figure.Scale;
        return Box.Between(figure.X - half, figure.PanelHead.Y - figure.Crown * figure.Scale, figure.X + half, Math.Min(figure.Y, PlaceView.Height));
    }

    private static Box HandOf(Figure figure, int side)
    {
        var (hand, size) = (figure.ToPanel(figure.Arm(side).Hand), figure.Body.ArmWidth * figure.Scale * 1.2);
        return new(hand.X, hand.Y, size, size);
    }

    private static Box Standing(Thing thing, double x, double foot, double scale) =>
        new(x, Math.Max(foot - thing.Height / 2 * scale, 40 + thing.Height / 2 * scale), thing.Width * scale, thing.Height * scale);

    private static IEnumerable<double> Across(double width)
    {
        for (var x = Edge + width / 2; x <= PlaceView.Width - Edge - width / 2; x += Step) yield return x;
    }
}
