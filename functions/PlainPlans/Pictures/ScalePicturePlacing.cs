using System.Collections.Immutable;

namespace PlainPlans.Pictures;

/// <summary>
/// Finds places for the name tags of a scale. Each tag hangs over its number, at one of several levels; a stem leads
/// down from it. No two tags overlap, and a stem should not pass behind another person's tag.
/// </summary>
internal static class ScalePicturePlacing
{
    private const double Clear = 12;
    private const double Edge = 6;

    // A crossing is worse than any number of stems that may still come out below the tag.
    private const int Bad = 100;

    /// <summary>Places the tags, and counts the stems that had to pass behind the tag of another number.</summary>
    /// <remarks>
    /// One tag after the other takes the lowest level it can. Which tag goes first matters, and so does the side to
    /// which tags lean, so four orders are tried (up and down the scale, from its middle and from its ends) and three
    /// leanings. Fewest crossings win, then fewest levels, then tags that hang nearest to the middle of their stems.
    /// </remarks>
    public static (ImmutableArray<ScalePictureTag> Tags, int Crossings) Place(ImmutableArray<ScalePictureTag> tags)
    {
        var up = tags.OrderBy(tag => tag.Score.Score).ToImmutableArray();
        ImmutableArray<ScalePictureTag>[] orders =
        [
            up,
            [.. up.Reverse()],
            [.. up.OrderBy(tag => Math.Abs(tag.Score.Score - 5))],
            [.. up.OrderByDescending(tag => Math.Abs(tag.Score.Score - 5))],
        ];
        return orders
            .SelectMany(order => Enum.GetValues<Leaning>().Select(leaning => InOrder(order, leaning)))
            .Select(placed => (placed, Crossings: Crossings(placed)))
            .MinBy(option => (option.Crossings, option.placed.Max(tag => (int?)tag.Level), option.placed.Sum(Offset)));
    }

    private enum Leaning
    {
        Upright,
        Left,
        Right,
    }

    private static double Offset(ScalePictureTag tag) => Math.Abs(tag.Left + tag.Width / 2 - tag.Stem);

    private static ImmutableArray<ScalePictureTag> InOrder(ImmutableArray<ScalePictureTag> order, Leaning leaning)
    {
        var stems = order.Select(tag => tag.Stem).Distinct().ToImmutableArray();
        var placed = ImmutableArray<ScalePictureTag>.Empty;
        foreach (var tag in order)
        {
            var waiting = stems.Except(placed.Select(other => other.Stem)).Where(stem => stem != tag.Stem).ToImmutableArray();
            // A level above all others always keeps tags apart.
            var levels = placed.IsEmpty ? 1 : 2 + placed.Max(other => other.Level);
            placed = placed.Add(Cheapest(Places(tag, levels, stems, leaning), place => Cost(place, placed, waiting)));
        }

        return placed;
    }

    private static IEnumerable<ScalePictureTag> Places(ScalePictureTag tag, int levels, ImmutableArray<double> stems, Leaning leaning)
    {
        var lefts = Lefts(tag, stems, leaning).ToArray();
        for (var level = 0; level < levels; level++)
        {
            foreach (var left in lefts) yield return tag with { Level = level, Left = left };
        }
    }

    private static int Cost(ScalePictureTag place, ImmutableArray<ScalePictureTag> placed, ImmutableArray<double> waiting)
    {
        var cost = 0;
        foreach (var other in placed)
        {
            if (Overlap(place, other)) return int.MaxValue;
            cost += Crossings(place, other) * Bad;
        }

        foreach (var stem in waiting) cost += Covers(place, stem) ? (place.Level == 0 ? Bad : 1) : 0;
        return cost;
    }

    // The first place that costs nothing ends the search.
    private static ScalePictureTag Cheapest(IEnumerable<ScalePictureTag> places, Func<ScalePictureTag, int> cost)
    {
        var (best, least) = (default(ScalePictureTag), int.MaxValue);
        foreach (var place in places)
        {
            var its = cost(place);
            if (its < least) (best, least) = (place, its);
            if (least == 0) break;
        }

        return best!;
    }

    // Upright, best clear of the neighbours' stems on both sides, else over the middle of its own stem, else clear of
    // one of them, else as far to one side as it goes. The stem always leaves from the straight part of the tag.
    private static IEnumerable<double> Lefts(ScalePictureTag tag, ImmutableArray<double> stems, Leaning leaning)
    {
        var (farLeft, farRight) = (tag.Stem - tag.Width + ScalePictureTag.Radius, tag.Stem - ScalePictureTag.Radius);
        var most = stems.Where(stem => stem > tag.Stem).Select(stem => stem - Clear - tag.Width).DefaultIfEmpty(double.MaxValue).Min();
        var least = stems.Where(stem => stem < tag.Stem).Select(stem => stem + Clear).DefaultIfEmpty(double.MinValue).Max();
        var middle = tag.Stem - tag.Width / 2;
        double[] wishes = least <= most ? [Math.Clamp(middle, least, most), farLeft, farRight] : [middle, most, least, farLeft, farRight];
        var lefts = wishes.Select(wish => Math.Clamp(Math.Clamp(wish, farLeft, farRight), Edge, ScalePicture.Width - Edge - tag.Width));
        return leaning switch
        {
            Leaning.Left => lefts.Order(),
            Leaning.Right => lefts.OrderDescending(),
            _ => lefts,
        };
    }

    private static int Crossings(ImmutableArray<ScalePictureTag> tags) =>
        tags.SelectMany((tag, i) => tags.Take(i).Select(other => Crossings(tag, other))).Sum();

    private static int Crossings(ScalePictureTag one, ScalePictureTag other)
    {
        if (one.Score.Score == other.Score.Score || one.Level == other.Level) return 0;
        var (low, high) = one.Level < other.Level ? (one, other) : (other, one);
        return Covers(low, high.Stem) ? 1 : 0;
    }

    private static bool Covers(ScalePictureTag tag, double stem) => stem > tag.Left - Clear / 2 && stem < tag.Left + tag.Width + Clear / 2;

    private static bool Overlap(ScalePictureTag one, ScalePictureTag other) =>
        one.Level == other.Level && one.Left < other.Left + other.Width + Clear && other.Left < one.Left + one.Width + Clear;
}
