using PlainPlans.Drawing;
using Picture = PlainPlans.Drawing.Drawing;

namespace PlainPlans.Tests.Drawing;

/// <summary>
/// The pixels of a drawing, worked out the slow and obvious way: for 8 by 8 points in each pixel, whether the point is
/// inside the outline (winding number) or within half a width of the line.
/// </summary>
internal static class SlowPixels
{
    private const int Samples = 8;

    public static (double Red, double Green, double Blue)[,] Of(Picture drawing, int scale)
    {
        var pixels = new (double Red, double Green, double Blue)[(int)drawing.Width * scale, (int)drawing.Height * scale];
        for (var x = 0; x < pixels.GetLength(0); x++)
        {
            for (var y = 0; y < pixels.GetLength(1); y++) pixels[x, y] = (255, 255, 255);
        }

        foreach (var shape in drawing.Shapes)
        {
            var parts = Parts(shape.Outline);
            if (shape.Fill is { } fill) Paint(pixels, parts, scale, fill, shape.Opacity, 0, point => Winding(parts, point) != 0);
            if (shape.Stroke is { } stroke) Paint(pixels, parts, scale, stroke.Ink, shape.Opacity, stroke.Width / 2, point => Distance(parts, point) <= stroke.Width / 2);
        }

        return pixels;
    }

    // Pixels whose middle is further than a pixel from the edge (which runs at 'reach' from the outline) are all in or all out.
    private static void Paint(
        (double Red, double Green, double Blue)[,] pixels, List<List<Point>> parts, int scale, Ink ink, double opacity, double reach, Func<Point, bool> isInside)
    {
        for (var x = 0; x < pixels.GetLength(0); x++)
        {
            for (var y = 0; y < pixels.GetLength(1); y++)
            {
                var hits = 0;
                var middle = new Point((x + 0.5) / scale, (y + 0.5) / scale);
                var isEdge = Math.Abs(Distance(parts, middle) - reach) * scale <= 1;
                if (!isEdge && isInside(middle)) hits = Samples * Samples;
                for (var i = 0; isEdge && i < Samples * Samples; i++)
                {
                    double sampleX = x + (i % Samples + 0.5) / Samples, sampleY = y + (i / Samples + 0.5) / Samples;
                    if (isInside(new(sampleX / scale, sampleY / scale))) hits++;
                }

                var share = opacity * hits / (Samples * Samples);
                var under = pixels[x, y];
                pixels[x, y] = (
                    under.Red + (ink.Red - under.Red) * share,
                    under.Green + (ink.Green - under.Green) * share,
                    under.Blue + (ink.Blue - under.Blue) * share);
            }
        }
    }

    private static List<List<Point>> Parts(Outline outline)
    {
        var (parts, next) = (new List<List<Point>>(), 0);
        foreach (var step in outline.Steps)
        {
            if (step == Step.Move) parts.Add([outline.Points[next++]]);
            else if (step == Step.Line) parts[^1].Add(outline.Points[next++]);
            else if (step == Step.Close) parts[^1].Add(parts[^1][0]);
            else AddCurve(step == Step.Quadratic ? 2 : 3);
        }

        return parts;

        void AddCurve(int degree)
        {
            var from = parts[^1][^1];
            var controls = outline.Points.AsSpan(next, degree).ToArray();
            next += degree;
            for (var i = 1; i <= 24; i++) parts[^1].Add(Casteljau([from, .. controls], i / 24.0));
        }
    }

    private static Point Casteljau(Point[] points, double share)
    {
        while (points.Length > 1)
        {
            points = [.. points.Zip(points.Skip(1), (a, b) => new Point(a.X + (b.X - a.X) * share, a.Y + (b.Y - a.Y) * share))];
        }

        return points[0];
    }

    private static int Winding(List<List<Point>> parts, Point point)
    {
        var winding = 0;
        foreach (var part in parts)
        {
            for (var i = 0; i < part.Count; i++)
            {
                var (a, b) = (part[i], part[(i + 1) % part.Count]);
                if (a.Y <= point.Y == b.Y <= point.Y) continue;
                if (a.X + (point.Y - a.Y) / (b.Y - a.Y) * (b.X - a.X) < point.X) winding += a.Y < b.Y ? 1 : -1;
            }
        }

        return winding;
    }

    private static double Distance(List<List<Point>> parts, Point point)
    {
        var least = double.MaxValue;
        foreach (var part in parts)
        {
            for (var i = 1; i < part.Count; i++)
            {
                double x = part[i].X - part[i - 1].X, y = part[i].Y - part[i - 1].Y, length = x * x + y * y;
                var along = length == 0 ? 0 : Math.Clamp(((point.X - part[i - 1].X) * x + (point.Y - part[i - 1].Y) * y) / length, 0, 1);
                least = Math.Min(least, double.Hypot(part[i - 1].X + along * x - point.X, part[i - 1].Y + along * y - point.Y));
            }
        }

        return least;
    }
}
