using System.Globalization;

namespace PlainPlans.Pictures.Pens;

/// <summary>A place or a direction on a picture, before it is rounded. y grows downwards.</summary>
internal readonly record struct Spot(double X, double Y)
{
    public double Length => Math.Sqrt(X * X + Y * Y);

    /// <summary>The same direction with the length 1; straight down where there is none.</summary>
    public Spot Unit => Length < 1e-9 ? new(0, 1) : this * (1 / Length);

    /// <summary>A quarter turn.</summary>
    public Spot Across => new(-Y, X);

    public static Spot operator +(Spot a, Spot b) => new(a.X + b.X, a.Y + b.Y);

    public static Spot operator -(Spot a, Spot b) => new(a.X - b.X, a.Y - b.Y);

    public static Spot operator *(Spot a, double share) => new(a.X * share, a.Y * share);

    public static double Dot(Spot a, Spot b) => a.X * b.X + a.Y * b.Y;

    // A record would write every property, and a unit has a unit of its own without end.
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({X:0.##}, {Y:0.##})");

    /// <summary>The spot between two others, at <paramref name="share"/> of the way.</summary>
    public static Spot Between(Spot a, Spot b, double share) => a + (b - a) * share;
}
