using System.Collections.Immutable;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Places;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Scenes;

/// <summary>A thing with its place in the panel.</summary>
internal sealed record PlacedThing(Thing Thing, Box Box, double Scale, bool IsBehind)
{
    public void Paint(Canvas canvas) => Thing.Draw(canvas.At(Box.X, Box.Y, Scale));
}

/// <summary>Finds places for things that stand about: where the scene asks, or where there is most room.</summary>
internal static class ThingPlaces
{
    private static readonly ImmutableArray<double> Spots = [.5, .1, .9, .3, .7, .2, .8, .4, .6, .45, .55, .35, .65, .25, .75, .15, .85];

    public static ImmutableArray<PlacedThing> Find(Scene scene, ImmutableArray<Figure> figures)
    {
        var placed = ImmutableArray.CreateBuilder<PlacedThing>();
        foreach (var link in scene.Between.Where(link => link.Link.OnFloor is not null))
        {
            var thing = AllThings.All[link.Link.OnFloor!];
            var scale = figures[link.A].Scale;
            placed.Add(new(thing, At(thing, Meetings.PlaySpot(new(figures[link.A], figures[link.B])), 836, scale), scale, IsBehind: false));
        }

        foreach (var one in scene.Things.OrderBy(one => one.Thing.Name == "table" ? 0 : 1)) placed.Add(OnTable(one, placed) ?? Place(one, figures, placed));
        return placed.ToImmutable();
    }

    // Small things that have no place of their own stand on the table, if there is one.
    private static PlacedThing? OnTable(SceneThing one, IEnumerable<PlacedThing> before)
    {
        if (one.At is not null || one.IsBehind || one.Thing.Grip is null || one.Thing.Height > 125 || one.Thing.Width > 110) return null;
        if (before.FirstOrDefault(other => other.Thing.Name == "table") is not { } table) return null;
        var onIt = before.Count(other => other.Thing.Name != "table" && Math.Abs(other.Box.Bottom - table.Box.Top) < 8);
        var x = table.Box.X + new[] { 0, -.30, .30 }[onIt % 3] * table.Box.Width;
        return new(one.Thing, At(one.Thing, x, table.Box.Top + 4, table.Scale), table.Scale, table.IsBehind);
    }

    private static PlacedThing Place(SceneThing one, ImmutableArray<Figure> figures, IEnumerable<PlacedThing> before)
    {
        var (thing, scale) = (one.Thing, one.IsBehind ? 1.08 : Math.Clamp(figures[0].Scale * 1.05, .9, 1.4));
        var foot = one.IsBehind ? PlaceView.Floor + 44 : 848;
        var faces = figures.Select(FloatingPlaces.HeadBox).ToList();
        var shares = one.At is { } wanted ? Spots.OrderBy(spot => Math.Abs(spot - wanted)) : Spots.OrderByDescending(spot => Math.Round(RoomAt(spot)));
        if (!one.IsBehind && one.At is null && shares.All(share => RoomAt(share) < -30)) return Place(one with { IsBehind = true }, figures, before);
        foreach (var share in shares)
        {
            var box = At(thing, Inside(share, thing.Width * scale), foot, scale);
            if (one.IsBehind || !faces.Exists(face => face.IsNear(box, 6))) return new(thing, box, scale, one.IsBehind);
        }

        // In front of a face everywhere: then it stands behind.
        return Place(one with { IsBehind = true }, figures, before);

        double RoomAt(double share)
        {
            var x = Inside(share, thing.Width * scale);
            var people = figures.Select(figure => Math.Abs(figure.X - x) - figure.Body.Shoulder * figure.Scale);
            var things = before.Select(other => Math.Abs(other.Box.X - x) - other.Box.Width / 2);
            return Math.Min(220, people.Concat(things).DefaultIfEmpty(600).Min() - thing.Width * scale / 2);
        }
    }

    private static Box At(Thing thing, double x, double foot, double scale)
    {
        var y = thing.HangsAt > 0 ? PlaceView.Floor + 60 - thing.HangsAt : foot - thing.Height / 2 * scale;
        return new(x, Math.Max(y, 40 + thing.Height / 2 * scale), thing.Width * scale, thing.Height * scale);
    }

    private static double Inside(double share, double width) =>
        Math.Clamp(share * PlaceView.Width, 36 + width / 2, Math.Max(36 + width / 2, PlaceView.Width - 36 - width / 2));
}
