namespace PlainPlans.Drawing.Pixels;

/// <summary>Turns outlines into straight lines that stray from the curve by less than can be seen.</summary>
/// <remarks>
/// Only sums, products and square roots of doubles are used, which every machine rounds alike; sines are not.
/// The number of lines comes from the greatest second difference of the control points: a curve of degree n cut into
/// k equal steps strays at most n(n - 1)/8 times that, divided by k squared (Wang 1984).
/// </remarks>
internal static class Flattening
{
    /// <summary>How far, in pixels, a line may stray from its curve.</summary>
    public const double Tolerance = 0.05;

    // Beyond this the pixels of no picture are reached; keeps every later sum and product exact.
    private const double Far = 1 << 20;
    private const int MostLines = 400;

    public static void Flatten(Outline outline, double scale, Polylines lines)
    {
        lines.Clear();
        foreach (var segment in new OutlineSegments(outline))
        {
            var (from, first, second, to) = (At(segment.From), At(segment.First), At(segment.Second), At(segment.To));
            switch (segment.Step)
            {
                case Step.Move:
                    lines.End(isClosed: false);
                    lines.Add(to);
                    break;
                case Step.Close:
                    lines.Add(to);
                    lines.End(isClosed: true);
                    lines.Add(to);
                    break;
                default:
                    if (lines.Points.IsEmpty) lines.Add(from);
                    if (segment.Step == Step.Line) lines.Add(to);
                    else if (segment.Step == Step.Quadratic) AddQuadratic(lines, from, first, to);
                    else AddCubic(lines, from, first, second, to);
                    break;
            }
        }

        lines.End(isClosed: false);

        Point At(Point point) => new(Within(point.X * scale), Within(point.Y * scale));
    }

    private static void AddQuadratic(Polylines lines, Point from, Point control, Point to)
    {
        var count = LineCount(SecondDifference(from, control, to), 2.0 / 8);
        for (var i = 1; i < count; i++)
        {
            double t = (double)i / count, u = 1 - t;
            double a = u * u, b = 2 * u * t, c = t * t;
            lines.Add(new(a * from.X + b * control.X + c * to.X, a * from.Y + b * control.Y + c * to.Y));
        }

        lines.Add(to);
    }

    private static void AddCubic(Polylines lines, Point from, Point first, Point second, Point to)
    {
        var bend = Math.Max(SecondDifference(from, first, second), SecondDifference(first, second, to));
        var count = LineCount(bend, 6.0 / 8);
        for (var i = 1; i < count; i++)
        {
            double t = (double)i / count, u = 1 - t;
            double a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;
            lines.Add(new(
                a * from.X + b * first.X + c * second.X + d * to.X,
                a * from.Y + b * first.Y + c * second.Y + d * to.Y));
        }

        lines.Add(to);
    }

    private static int LineCount(double bend, double share) =>
        (int)Math.Clamp(Math.Ceiling(Math.Sqrt(share * bend / Tolerance)), 1, MostLines);

    private static double SecondDifference(Point a, Point b, Point c)
    {
        double x = a.X - 2 * b.X + c.X, y = a.Y - 2 * b.Y + c.Y;
        return Math.Sqrt(x * x + y * y);
    }

    private static double Within(double pixels) => double.IsNaN(pixels) ? 0 : Math.Clamp(pixels, -Far, Far);
}
