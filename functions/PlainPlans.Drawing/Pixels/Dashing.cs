using System.Collections.Immutable;

namespace PlainPlans.Drawing.Pixels;

/// <summary>Cuts lines into dashes.</summary>
internal static class Dashing
{
    // A line cut finer than this is a solid line to the eye, and would take for ever.
    private const double MostDashes = 5_000;

    /// <summary>Whether the lengths make dashes. As in SVG, negative lengths, or only zeros, make an unbroken line.</summary>
    public static bool IsDashed(ImmutableArray<double> dash) =>
        !dash.IsDefaultOrEmpty && dash.All(length => length >= 0 && double.IsFinite(length)) && dash.Any(length => length > 0);

    /// <summary>Cuts each part from its start; an odd number of lengths runs on, so that gaps and dashes change places.</summary>
    public static void Cut(Polylines lines, ImmutableArray<double> dash, double scale, Polylines dashes)
    {
        dashes.Clear();
        for (var i = 0; i < lines.Count; i++)
        {
            var part = lines.Part(i, out var isClosed);
            if (Length(part) > MostDashes * scale * dash.Sum() / dash.Length) Copy(part, isClosed, dashes);
            else Cut(part, dash, scale, dashes);
        }
    }

    private static void Cut(ReadOnlySpan<Point> part, ImmutableArray<double> dash, double scale, Polylines dashes)
    {
        var (index, isDown, left) = (0, true, dash[0] * scale);
        dashes.Add(part[0]);
        for (var i = 1; i < part.Length; i++)
        {
            var (from, to) = (part[i - 1], part[i]);
            double x = to.X - from.X, y = to.Y - from.Y, length = Math.Sqrt(x * x + y * y), done = 0;
            while (length - done > left)
            {
                done += left;
                var share = done / length;
                Point cut = new(from.X + x * share, from.Y + y * share);
                if (isDown) dashes.Add(cut);
                if (isDown) dashes.End(isClosed: false);
                else dashes.Add(cut);
                isDown = !isDown;
                index = (index + 1) % dash.Length;
                left = dash[index] * scale;
            }

            left -= length - done;
            if (isDown) dashes.Add(to);
        }

        dashes.End(isClosed: false);
    }

    private static void Copy(ReadOnlySpan<Point> part, bool isClosed, Polylines dashes)
    {
        foreach (var point in part) dashes.Add(point);
        dashes.End(isClosed);
    }

    private static double Length(ReadOnlySpan<Point> part)
    {
        double sum = 0;
        for (var i = 1; i < part.Length; i++)
        {
            double x = part[i].X - part[i - 1].X, y = part[i].Y - part[i - 1].Y;
            sum += Math.Sqrt(x * x + y * y);
        }

        return sum;
    }
}
