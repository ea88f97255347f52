namespace PlainPlans.Pictures.Scenes;

/// <summary>
/// Moves people of a row to where a scene wants them, as near as the others let them: nobody comes closer to a neighbour
/// than the gap between them, and whose hands meet move together. Least squares on a row that keeps its order: pool
/// adjacent violators (Ayer et al. 1955).
/// </summary>
internal static class Spots
{
    // Who has a wish counts so much more than who stands where there is room.
    private const double Wish = 200;

    /// <summary>Where everybody goes, from left to right.</summary>
    /// <param name="usual">Where they stand by themselves.</param>
    /// <param name="wanted">Where the scene wants them, or null.</param>
    /// <param name="gaps">The least distance of each from the next one.</param>
    /// <param name="isRigid">Whether that is also the greatest.</param>
    /// <param name="lowest">The least place of the first.</param>
    /// <param name="highest">The greatest place of the last.</param>
    public static double[] Move(IReadOnlyList<double> usual, IReadOnlyList<double?> wanted, IReadOnlyList<double> gaps, IReadOnlyList<bool> isRigid, double lowest, double highest)
    {
        var offsets = new double[usual.Count];
        for (var i = 1; i < offsets.Length; i++) offsets[i] = offsets[i - 1] + gaps[i - 1];

        // Without the offsets, the row only has to rise.
        var pools = new List<(double Sum, double Weight, int Count, bool IsOpen)>();
        for (var i = 0; i < offsets.Length; i++)
        {
            var weight = wanted[i] is null ? 1 : Wish;
            pools.Add((((wanted[i] ?? usual[i]) - offsets[i]) * weight, weight, 1, i == 0 || !isRigid[i - 1]));
            while (pools.Count > 1 && (!pools[^1].IsOpen || pools[^1].Sum / pools[^1].Weight < pools[^2].Sum / pools[^2].Weight))
            {
                var (last, before) = (pools[^1], pools[^2]);
                pools.RemoveRange(pools.Count - 2, 2);
                pools.Add((before.Sum + last.Sum, before.Weight + last.Weight, before.Count + last.Count, before.IsOpen));
            }
        }

        var places = new List<double>();
        foreach (var pool in pools)
        {
            var place = Math.Max(lowest, Math.Min(highest - offsets[^1], pool.Sum / pool.Weight));
            for (var i = 0; i < pool.Count; i++) places.Add(place + offsets[places.Count]);
        }

        return [.. places];
    }
}
