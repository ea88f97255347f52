using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Scenes;

/// <summary>A rectangle in the panel, by its middle and size.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Left => X - Width / 2;

    public double Right => X + Width / 2;

    public double Top => Y - Height / 2;

    public double Bottom => Y + Height / 2;

    public Spot Centre => new(X, Y);

    public static Box Between(double left, double top, double right, double bottom) => new((left + right) / 2, (top + bottom) / 2, right - left, bottom - top);

    /// <summary>Whether the two come closer than a gap.</summary>
    public bool IsNear(Box other, double gap) =>
        Left < other.Right + gap && other.Left < Right + gap && Top < other.Bottom + gap && other.Top < Bottom + gap;

    /// <summary>Whether a line comes closer than a gap: how much of it is left between the box's edges (slab method).</summary>
    public bool IsCrossed(Spot from, Spot to, double gap)
    {
        var (first, last) = (0.0, 1.0);
        return Slab(from.X, to.X - from.X, Left - gap, Right + gap) && Slab(from.Y, to.Y - from.Y, Top - gap, Bottom + gap);

        bool Slab(double start, double way, double low, double high)
        {
            if (Math.Abs(way) < 1e-9) return start > low && start < high;
            var (one, other) = ((low - start) / way, (high - start) / way);
            (first, last) = (Math.Max(first, Math.Min(one, other)), Math.Min(last, Math.Max(one, other)));
            return first < last;
        }
    }
}
