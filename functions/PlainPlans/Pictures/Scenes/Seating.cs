using System.Collections.Immutable;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Places;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Scenes;

/// <summary>
/// Who sits with whom: two on one seat, two at a table of their own, or neighbours at the long table of the place. Whoever
/// is smaller sits higher there, with feet that hang, as children do.
/// </summary>
internal sealed class Seating
{
    private readonly Scene _scene;
    private readonly ImmutableArray<Figure> _figures;
    private readonly List<SceneLink> _seats = [];
    private readonly List<SceneLink> _tables = [];
    private readonly List<ImmutableArray<int>> _long = [];

    public Seating(Scene scene, ImmutableArray<Figure> figures)
    {
        (_scene, _figures) = (scene, figures);
        foreach (var link in scene.Between)
        {
            if (link.Link.SharesSeat && !IsPaired(link) && OnSeat(link.A) && OnSeat(link.B)) _seats.Add(link);
            if (link.Link.OnTable is not null && !IsPaired(link) && SharedTable.CanSit(figures[link.A]) && SharedTable.CanSit(figures[link.B])) _tables.Add(link);
        }

        foreach (var link in _seats) Raise([link.A, link.B], one => one.IsBaby ? 0 : one.SeatHeight, Math.Max(figures[link.A].SeatHeight, figures[link.B].SeatHeight));
        foreach (var link in _tables) Raise([link.A, link.B], SharedTable.OwnHeight, SharedTable.Height(figures[link.A], figures[link.B]));
        if (scene.Place.HasTable) GatherAtTable();
    }

    /// <summary>Whether somebody sits at the long table of the place.</summary>
    public bool IsAtLongTable(int index) => _long.Exists(group => group.Contains(index));

    /// <summary>Whether somebody shares a seat or a table, so that all of them are equally far from the reader.</summary>
    public bool IsShared(int index) => IsAtLongTable(index) || _seats.Concat(_tables).Any(link => link.A == index || link.B == index);

    /// <summary>Whether somebody sits on the seat of two.</summary>
    public bool IsOnSharedSeat(int index) => _seats.Exists(link => link.A == index || link.B == index);

    /// <summary>Hands lie on the long table.</summary>
    public void Arrange()
    {
        foreach (var group in _long)
        {
            foreach (var index in group)
            {
                var (figure, top) = (_figures[index], TopOf(group) - 8 * _figures[group[0]].Scale);
                foreach (var side in Sides.Both)
                {
                    if (figure.ArmPlanOf(side).Anchor is not (Anchor.Knee or Anchor.Lap or Anchor.Table or Anchor.FarTable) && figure.ArmPlanOf(side) != ArmPlan.Rest && figure.ArmPlanOf(side) is not { Fixed: not null, IsOnTable: true }) continue;
                    figure.SetArm(side, new(0, 0) { Fixed = new(figure.X + side * figure.Body.Shoulder * .62 * figure.Scale, top), IsOnTable = true });
                }
            }
        }
    }

    /// <summary>What stands behind people: the seats of two.</summary>
    public void PaintSeats(Canvas panel)
    {
        foreach (var link in _seats)
        {
            var (left, right) = _figures[link.A].X < _figures[link.B].X ? (_figures[link.A], _figures[link.B]) : (_figures[link.B], _figures[link.A]);
            SeatPainter.PaintForTwo(panel, left, right, IsSoft(_scene.Place));
        }
    }

    /// <summary>What stands before people: tables, and what lies on them.</summary>
    public void PaintTables(Canvas panel)
    {
        foreach (var group in _long) PaintLongTable(panel, group);
        foreach (var link in _tables)
        {
            var table = SharedTable.Of(new(_figures[link.A], _figures[link.B]))!;
            var held = _scene.People[link.A].Holds;
            var thing = link.Link.Name == "feed" && held is { Pose: "carry", Width: < 120 } ? held : AllThings.All[link.Link.OnTable!];
            table.Paint(panel, thing, link.Link.Name == "feed" ? .66 : .52);
        }
    }

    private static bool IsSoft(Place place) => place.Seat == Seat.Armchair || place.Name is "plain" or "bedroom" or "playroom" or "nursery";

    private void GatherAtTable()
    {
        var group = new List<int>();
        for (var i = 0; i <= _figures.Length; i++)
        {
            if (i < _figures.Length && _figures[i].Stance == Stance.Sitting && _figures[i].Pose.Stance == Stance.Sitting && !_figures[i].IsBaby && !IsShared(i) && !IsCarried(i))
            {
                group.Add(i);
                continue;
            }

            if (group.Count > 0)
            {
                _long.Add([.. group]);
                Raise(group, SharedTable.OwnHeight, HeightOf(group));
            }

            group.Clear();
        }
    }

    private double HeightOf(IReadOnlyList<int> group) =>
        group.Where(index => !_figures[index].IsInWheelchair).Select(index => SharedTable.OwnHeight(_figures[index])).DefaultIfEmpty(SharedTable.OwnHeight(_figures[group[0]])).Max();

    private double TopOf(ImmutableArray<int> group) => _figures[group[0]].Y + (_figures[group[0]].Raised - HeightOf(group)) * _figures[group[0]].Scale;

    private void PaintLongTable(Canvas panel, ImmutableArray<int> group)
    {
        var (first, last, k) = (_figures[group[0]], _figures[group[^1]], _figures[group[0]].Scale);
        var (left, right, top, ground) = (first.X / k - TableReach(first), last.X / k + TableReach(last), TopOf(group) / k, (first.Y / k) + first.Raised + 10);
        var canvas = panel.At(0, 0, k);
        foreach (var x in new[] { left + 22, right - 22 }) canvas.Tube(Curve.Segment(new(x, top + 24), new(x, ground - 4)), Palette.Wood.Darker(.12), 13, Palette.Line, 3.8);
        canvas.Shape(Curve.Box(left + 10, top + 12, right - left - 20, 44, 6), Palette.Wood.Darker(.10), Palette.Line, 4.2);
        canvas.Shape(Curve.Box(left, top, right - left, 22, 9), Palette.Wood, Palette.Line, 4.6);
    }

    /// <summary>How far the long table reaches to the side of somebody at its end, in figure units.</summary>
    public static double TableReach(Figure figure) => figure.Body.Shoulder + figure.Body.ArmWidth * 1.6 + 14;

    private void Raise(IReadOnlyList<int> group, Func<Figure, double> height, double common)
    {
        foreach (var figure in group.Select(index => _figures[index]))
        {
            if (figure.Stance == Stance.Sitting && !figure.IsInWheelchair) figure.Raised = Math.Max(0, common - height(figure));
        }
    }

    private bool OnSeat(int index) => _figures[index] is { Stance: Stance.Sitting, IsInWheelchair: false };

    private bool IsPaired(SceneLink link) => _seats.Concat(_tables).Any(other => other.A == link.A || other.B == link.A || other.A == link.B || other.B == link.B);

    private bool IsCarried(int index) => _scene.Between.Any(link => link.Link.Carries && link.B == index);
}
