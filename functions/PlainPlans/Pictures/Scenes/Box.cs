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
}
