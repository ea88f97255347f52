using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Figures;

/// <summary>Two bones between two ends: an arm or a leg.</summary>
internal static class Bones
{
    /// <summary>The joint between two bones whose ends are known, on the side that is preferred.</summary>
    public static Spot Joint(Spot from, Spot to, double upper, double lower, Spot prefer)
    {
        var way = to - from;
        var length = Math.Clamp(way.Length, 1, (upper + lower) * .999);
        var along = (upper * upper - lower * lower + length * length) / (2 * length);
        var across = Math.Sqrt(Math.Max(0, upper * upper - along * along));
        var (unit, normal) = (way.Unit, way.Unit.Across);
        var one = from + unit * along + normal * across;
        var other = from + unit * along - normal * across;
        return Spot.Dot(one - from, prefer) >= Spot.Dot(other - from, prefer) ? one : other;
    }
}
