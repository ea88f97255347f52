using PlainPlans.Drawing;
using Picture = PlainPlans.Drawing.Drawing;

namespace PlainPlans.Tests.Drawing;

/// <summary>
/// The pixels of a drawing, worked out the slow and obvious way: for 8 by 8 points in each pixel, whether the point is
/// inside the outline (winding number) or on the line (within half a width of it, or within one of the rectangles and
/// mitres that it is made of).
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

        foreach (var shape in drawing.Shapes) Paint(pixels, shape, scale);
        return pixels;
    }

    private static void Paint((double Red, double Green, double Blue)[,] pixels, Shape shape, int scale)
    {
        var before = ((double Red, double Green, double Blue)[,])pixels.Clone();
        var opacity = shape.Parts.IsEmpty ? shape.Opacity : 1;
        var parts = Parts(shape.Outline);
        if (shape.Fill is { } fill)
            Paint(pixels, parts, scale, fill, opacity, 0, point => Winding(parts, point) is var winding && (shape.Rule == FillRule.EvenOdd ? winding % 2 != 0 : winding != 0));
        if (shape.Stroke is { Join: LineJoin.Round, End: LineEnd.Round } round)
            Paint(pixels, parts, scale, round.Ink, opacity, round.Width / 2, point => Distance(parts, point) <= round.Width / 2);
        else if (shape.Stroke is { } sharp)
            Paint(pixels, parts, scale, sharp.Ink, opacity, null, point => SharpLine.Covers(sharp, parts, point));
        foreach (var part in shape.Parts) Paint(pixels, part, scale);
        if (shape.Clip is null && shape.Parts.IsEmpty) return;

        var clip = shape.Clip is null ? null : Parts(shape.Clip);
        var together = shape.Parts.IsEmpty ? 1 : shape.Opacity;
        for (var x = 0; x < pixels.GetLength(0); x++)
        {
            for (var y = 0; y < pixels.GetLength(1); y++)
            {
                var share = together * (clip is null ? 1 : (double)Hits(x, y, scale, point => Winding(clip, point) != 0) / (Samples * Samples));
                pixels[x, y] = Mixed(before[x, y], pixels[x, y], share);
            }
        }
    }

    // Pixels whose middle is further than a pixel from the edge are all in or all out. The edge runs at 'reach' from the
    // outline; null: nobody knows where.
    private static void Paint(
        (double Red, double Green, double Blue)[,] pixels, List<List<Point>> parts, int scale, Ink ink, double opacity, double? reach, Func<Point, bool> isInside)
    {
        for (var x = 0; x < pixels.GetLength(0); x++)
        {
            for (var y = 0; y < pixels.GetLength(1); y++)
            {
                var middle = new Point((x + 0.5) / scale, (y + 0.5) / scale);
                var isEdge = reach is null || Math.Abs(Distance(parts, middle) - reach.Value) * scale <= 1;
                var hits = isEdge ? Hits(x, y, scale, isInside) : isInside(middle) ? Samples * Samples : 0;
                pixels[x, y] = Mixed(pixels[x, y], (ink.Red, ink.Green, ink.Blue), opacity * hits / (Samples * Samples));
            }
        }
    }

    private static int Hits(int x, int y, int scale, Func<Point, bool> isInside)
    {
        var hits = 0;
        for (var i = 0; i < Samples * Samples; i++)
        {
            double sampleX = x + (i % Samples + 0.5) / Samples, sampleY = y + (i / Samples + 0.5) / Samples;
            if (isInside(new(sampleX / scale, sampleY / scale))) hits++;
        }

        return hits;
    }

    private static (double Red, double Green, double Blue) Mixed(
        (double Red, double Green, double Blue) under, (double Red, double Green, double Blue) over, double share) => (
        under.Red + (over.Red - under.Red) * share,
        under.Green + (over.Green - under.Green) * share,
        under.Blue + (over.Blue - under.Blue) * share);

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
