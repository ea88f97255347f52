namespace PlainPlans.Pictures.Pens;

/// <summary>An affine map of the plane: x' = A x + C y + E, y' = B x + D y + F.</summary>
internal readonly record struct Turning(double A, double B, double C, double D, double E, double F)
{
    public static Turning None { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>How much longer lines become.</summary>
    public double Scale => Math.Sqrt(Math.Abs(A * D - B * C));

    /// <summary>Mirror (about the y axis), scale, turn clockwise, then move.</summary>
    public static Turning Of(double x, double y, double scale = 1, double degrees = 0, bool isMirrored = false)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var across = isMirrored ? -scale : scale;
        return new(cos * across, sin * across, -sin * scale, cos * scale, x, y);
    }

    /// <summary>A turn about a spot that stays where it is.</summary>
    public static Turning About(Spot centre, double degrees) =>
        Of(-centre.X, -centre.Y).Then(Of(centre.X, centre.Y, 1, degrees));

    /// <summary>This map, and the other one after it.</summary>
    public Turning Then(Turning next) => new(
        A * next.A + B * next.C, A * next.B + B * next.D,
        C * next.A + D * next.C, C * next.B + D * next.D,
        E * next.A + F * next.C + next.E, E * next.B + F * next.D + next.F);

    /// <summary>Where a spot goes.</summary>
    public Spot Of(Spot spot) => new(A * spot.X + C * spot.Y + E, B * spot.X + D * spot.Y + F);
}
