using System.Collections.Immutable;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Places;

namespace PlainPlans.Pictures.Scenes;

/// <summary>
/// Where everybody and everything of a scene goes. People stand in a row, linked ones close, the others with room; the
/// row is as large as the panel allows, and becomes smaller until every bubble has its place above the heads.
/// </summary>
internal sealed class SceneLayout
{
    private const double Margin = 40;
    private const double Ground = PlaceView.Height * .905;
    private const double GrownAhead = 26;
    private const double LargestScale = 1.5;

    /// <summary>Faces must be seen from a chair away: 9 % of the panel's height and a little more.</summary>
    private const double LeastFace = PlaceView.Height * .0905;

    /// <summary>Half way to the next of the five places.</summary>
    private const double NearEnough = .10;

    private readonly Scene _scene;
    private readonly Dictionary<int, SceneLink> _carried = [];
    private readonly Dictionary<int, int> _visitors;
    private readonly List<int> _row = [];
    private readonly double[] _left;
    private readonly double[] _right;

    private SceneLayout(Scene scene)
    {
        _scene = scene;
        Figures = Staging.Stage(scene);
        foreach (var link in scene.Between.Where(link => link.Link.Carries)) _carried.TryAdd(link.B, link);
        _visitors = Bedside.AllOf(scene).ToDictionary(one => one.Visitor, one => one.Bed);
        for (var i = 0; i < Figures.Length; i++) if (!_carried.ContainsKey(i) && !_visitors.ContainsKey(i)) _row.Add(i);
        Seating = new(scene, Figures);

        // Once and for all, before hands have spots in the panel: those move with every size that is tried.
        _left = [.. Figures.Select((figure, index) => OwnReach(figure, index, Sides.Left))];
        _right = [.. Figures.Select((figure, index) => OwnReach(figure, index, Sides.Right))];
    }

    /// <summary>Who sits with whom.</summary>
    public Seating Seating { get; }

    /// <summary>The figures, in the order of the scene, each with its place.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>The bubbles and signs that found a place.</summary>
    public ImmutableArray<Floating> Floating { get; private set; } = [];

    /// <summary>The bubbles that found none.</summary>
    public ImmutableArray<SceneBubble> LeftOver { get; private set; } = [];

    /// <summary>Whether somebody's face is smaller than it should be because there are so many people.</summary>
    public bool IsCrowded { get; private set; }

    /// <summary>How many people would have to go before the faces of the others are large enough.</summary>
    public int TooMany { get; private set; }

    /// <summary>The signs that found no place.</summary>
    public ImmutableArray<SceneEffect> SignsLeftOver { get; private set; } = [];

    /// <summary>Whether somebody stands about where the scene wants them, or has no such wish.</summary>
    public bool IsWhereWanted(int index)
    {
        if (_scene.People[index].At is not { } at) return true;
        var (left, right) = (Margin + Figures[index].Reach(Sides.Left) * Figures[index].Scale, PlaceView.Width - Margin - Figures[index].Reach(Sides.Right) * Figures[index].Scale);
        return Math.Abs(Math.Clamp(at * PlaceView.Width, Math.Min(left, right), Math.Max(left, right)) - Figures[index].X) < PlaceView.Width * NearEnough;
    }

    public bool IsCarried(int index) => _carried.ContainsKey(index);

    /// <summary>Lays out a scene.</summary>
    public static SceneLayout Of(Scene scene)
    {
        if (scene.Layout is { } found) return found;
        var layout = new SceneLayout(scene);
        layout.Arrange();
        return layout;
    }

    private void Arrange()
    {
        var floating = Scenes.Floating.Of(_scene, Figures);
        while (true)
        {
            var (closeness, widest) = Fit();
            var least = Figures.Max(figure => LeastFace / 2 / figure.Body.Head);
            var scale = Math.Min(Math.Min(widest, LargestScale), RoomAbove(floating));
            IsCrowded = widest < least;
            TooMany = IsCrowded ? Math.Clamp((int)Math.Ceiling(Figures.Length * (1 - widest / least)), 1, Figures.Length - 1) : 0;
            for (scale = Math.Max(scale, Math.Min(least, widest)); ; scale = Math.Max(scale * .93, Math.Min(least, widest)))
            {
                PlaceRow(scale, closeness);
                if (FloatingPlaces.Find(floating, Figures) is { } placed)
                {
                    FaceGuard.Clear(_scene, Figures);
                    Floating = placed;
                    return;
                }

                if (scale <= Math.Min(least, widest)) break;
            }

            // Nothing is cut off: the longest words go below the picture, and the rest is tried again.
            var largest = floating.Where(one => one.Bubble is not null).MaxBy(one => one.Width * one.Height)
                ?? floating.MaxBy(one => one.Width * one.Height)!;
            if (largest.Bubble is { } bubble) LeftOver = LeftOver.Add(bubble);
            else SignsLeftOver = SignsLeftOver.Add(_scene.Effects.First(effect => effect.Effect == largest.Effect && effect.On == largest.Owner));
            floating = floating.Remove(largest);
        }
    }

    /// <summary>How close people must come (0 at ease, 1 shoulder to shoulder), and how large they can be then.</summary>
    private (double Closeness, double Scale) Fit()
    {
        var (atEase, close) = (Length(0), Length(1));
        var width = PlaceView.Width - 2 * Margin;
        if (atEase <= width || atEase - close < 1) return (0, width / atEase);
        var closeness = Math.Clamp((atEase - width) / (atEase - close), 0, 1);
        return (closeness, width / (atEase + (close - atEase) * closeness));
    }

    private double RoomAbove(ImmutableArray<Floating> floating)
    {
        var scale = _row.Concat(_visitors.Keys).Min(index => (Foot(index) - 76) / (Figures[index].Height + Figures[index].Raised));
        foreach (var one in floating)
        {
            var figure = Figures[one.Owner];
            scale = Math.Min(scale, (Ground - GrownAhead - 40 - one.Height - (one.Bubble is null ? 12 : FloatingPlaces.Clearance(one.Bubble))) / (figure.Raised + Math.Max(figure.Height, -figure.Head.Y + figure.Crown)));
        }

        return scale;
    }

    private double Length(double closeness)
    {
        var length = Reach(_row[0], Sides.Left) + Reach(_row[^1], Sides.Right);
        for (var i = 0; i + 1 < _row.Count; i++) length += Distance(_row[i], _row[i + 1], closeness);
        return length;
    }

    private double Distance(int a, int b, double closeness)
    {
        var (left, right) = (Figures[a], Figures[b]);
        var faces = Math.Max(left.HeadReach(Sides.Right) + right.Body.Head, right.HeadReach(Sides.Left) + left.Body.Head) + 6;
        var link = LinkOf(a, b);
        if (link?.Link.Apart is { } apart && WheelRoom(left) is { } leftWheel && WheelRoom(right) is { } rightWheel && left.Stance != Stance.Lying && right.Stance != Stance.Lying)
            return Math.Max(apart(left, right) + leftWheel + rightWheel, faces);

        var (reaches, bodies) = (Reach(a, Sides.Right) + Reach(b, Sides.Left), left.Body.Shoulder + right.Body.Shoulder + 44);
        if (link?.Link.IsTouching == true) return Math.Max(reaches + 4, faces);
        var atEase = Math.Max(reaches + (link?.Link.Room ?? 34), faces);
        var tight = Math.Max(bodies, faces);
        if (left.IsInWheelchair || right.IsInWheelchair || left.Stance == Stance.Lying || right.Stance == Stance.Lying) tight = Math.Max(tight, reaches - 40);
        if (_carried.Values.Any(carried => (carried.A == a && CarrySide(carried) > 0) || (carried.A == b && CarrySide(carried) < 0))) tight = Math.Max(tight, reaches);
        return atEase + (Math.Min(tight, atEase) - atEase) * closeness;
    }

    // How much further off somebody must be for the wheels; null where knees and footplates reach out to the side.
    private static double? WheelRoom(Figure figure) => !figure.IsInWheelchair ? 0 : figure.Facing == 0 ? 22 : null;

    private SceneLink? LinkOf(int a, int b) => _scene.Between.FirstOrDefault(link => (link.A == a && link.B == b) || (link.A == b && link.B == a));

    private double OwnReach(Figure figure, int index, int side) =>
        Math.Max(Math.Max(figure.Reach(side), IsNeeded(index) ? AidPainter.ParkedReach(figure, side) : 0), Seating.IsOnSharedSeat(index) ? figure.Body.Hip * 1.2 + figure.Body.ArmWidth + 34 : Seating.IsAtLongTable(index) ? Seating.TableReach(figure) + 8 : 0);

    // Whether a hand that may be on a stick is needed for somebody.
    private bool IsNeeded(int index) => _scene.Between.Any(link => link.Link.IsTouching && (link.A == index || link.B == index));

    // With whoever is carried or comes to the bed.
    private double Reach(int index, int side)
    {
        var reach = side < 0 ? _left[index] : _right[index];
        foreach (var (child, link) in _carried)
        {
            if (link.A == index && CarrySide(link) == side) reach = Math.Max(reach, CarryOffset(link) + (side < 0 ? _left[child] : _right[child]));
        }

        foreach (var (visitor, bed) in _visitors)
        {
            if (bed == index) reach = Math.Max(reach, side * Bedside.Aside(Figures[visitor], Figures[bed]) + (side < 0 ? _left[visitor] : _right[visitor]));
        }

        return reach;
    }

    private static int CarrySide(SceneLink link) => link.B > link.A ? Sides.Right : Sides.Left;

    private double CarryOffset(SceneLink link)
    {
        var (big, child) = (Figures[link.A], Figures[link.B]);
        var up = Math.Abs(big.Head.Y - (CarryHeight(link) + child.Head.Y - child.Hip.Y));
        var clear = Math.Max(big.Body.Head + child.HairWidth, big.HairWidth + child.Body.Head) + 6;
        return Math.Max(big.Body.Shoulder * .8, Math.Sqrt(Math.Max(0, clear * clear - up * up)));
    }

    private double CarryHeight(SceneLink link) => Figures[link.A].Hip.Y + 16;

    private double Foot(int index)
    {
        var figure = Figures[index];
        if (Seating.IsShared(index)) return Ground - GrownAhead;
        return Ground - (figure.Look.Age.IsGrown && figure.Stance is Stance.Standing or Stance.Walking or Stance.Sitting ? GrownAhead : figure.Stance == Stance.Lying ? 14 : 0);
    }

    private void PlaceRow(double scale, double closeness)
    {
        var length = Length(closeness) * scale;
        var free = Enumerable.Range(0, _row.Count - 1).Count(i => LinkOf(_row[i], _row[i + 1]) is not { Link.IsTouching: true });
        var slack = Math.Min(96, Math.Max(0, PlaceView.Width - 2 * Margin - length) / (free + 2));
        var x = (PlaceView.Width - length - slack * free) / 2 + Reach(_row[0], Sides.Left) * scale;
        var (usual, gaps, isRigid) = (new double[_row.Count], new double[_row.Count - 1], new bool[_row.Count - 1]);
        for (var i = 0; i < _row.Count; i++)
        {
            usual[i] = x;
            if (i + 1 == _row.Count) break;
            gaps[i] = Distance(_row[i], _row[i + 1], closeness) * scale;
            isRigid[i] = LinkOf(_row[i], _row[i + 1]) is { Link.IsTouching: true };
            x += gaps[i] + (isRigid[i] ? 0 : slack);
        }

        var wanted = _row.Select(index => _scene.People[index].At * PlaceView.Width).ToList();
        var places = wanted.TrueForAll(one => one is null)
            ? usual
            : Spots.Move(usual, wanted, gaps, isRigid, Margin + Reach(_row[0], Sides.Left) * scale, PlaceView.Width - Margin - Reach(_row[^1], Sides.Right) * scale);
        for (var i = 0; i < _row.Count; i++)
        {
            var figure = Figures[_row[i]];
            (figure.X, figure.Y, figure.Scale) = (places[i], Foot(_row[i]) - figure.Raised * scale, scale);
            if (_scene.Place.BodyLine is { } line) figure.Y = line - (figure.Hip.Y - figure.Body.Torso * .18) * scale;
        }

        foreach (var (visitor, bed) in _visitors)
        {
            var figure = Figures[visitor];
            (figure.X, figure.Y, figure.Scale) = (Figures[bed].X + Bedside.Aside(figure, Figures[bed]) * scale, Ground, scale);
        }

        foreach (var (child, link) in _carried) PlaceCarried(Figures[link.A], Figures[child], link, scale);
        foreach (var link in _scene.Between) link.Link.Arrange?.Invoke(new(Figures[link.A], Figures[link.B]));
        Seating.Arrange();
    }

    private void PlaceCarried(Figure big, Figure child, SceneLink link, double scale)
    {
        var side = CarrySide(link);
        child.Scale = scale;
        child.X = big.X + side * CarryOffset(link) * scale;
        child.Y = big.Y + (CarryHeight(link) - child.Hip.Y) * scale;
        Embraces.Carry(new(big, child));
    }
}
