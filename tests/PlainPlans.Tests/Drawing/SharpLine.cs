using PlainPlans.Drawing;

namespace PlainPlans.Tests.Drawing;

/// <summary>Whether a point is on a line with flat ends or mitred corners: by its rectangles, discs and mitres, one after the other.</summary>
internal static class SharpLine
{
    public static bool Covers(Stroke stroke, List<List<Point>> parts, Point point) => parts.Exists(part => Covers(stroke, part, point));

    private static bool Covers(Stroke stroke, List<Point> part, Point point)
    {
        var radius = stroke.Width / 2;
        var isClosed = part[0] == part[^1];
        for (var i = 1; i < part.Count; i++)
        {
            var (from, to) = (part[i - 1], part[i]);
            var along = Direction(from, to);
            var (share, away) = (Dot(along, Minus(point, from)), Dot(new(-along.Y, along.X), Minus(point, from)));
            if (share >= 0 && share <= Length(Minus(to, from)) && Math.Abs(away) <= radius) return true;
            if (i + 1 < part.Count && CoversCorner(stroke, along, to, Direction(to, part[i + 1]), point)) return true;
            if (isClosed && i + 1 == part.Count && CoversCorner(stroke, along, to, Direction(part[0], part[1]), point)) return true;
        }

        return !isClosed && stroke.End == LineEnd.Round && Math.Min(Length(Minus(point, part[0])), Length(Minus(point, part[^1]))) <= radius;
    }

    // A mitre is the kite, and a corner cut flat the triangle, that lies between the two rectangles' outer corners.
    private static bool CoversCorner(Stroke stroke, Point before, Point corner, Point after, Point point)
    {
        var radius = stroke.Width / 2;
        if (stroke.Join == LineJoin.Round) return Length(Minus(point, corner)) <= radius;

        var side = before.X * after.Y - before.Y * after.X > 0 ? radius : -radius;
        Point one = new(corner.X + before.Y * side, corner.Y - before.X * side), other = new(corner.X + after.Y * side, corner.Y - after.X * side);
        var angle = Math.PI - Math.Acos(Math.Clamp(Dot(before, after), -1, 1));
        var length = radius / Math.Sin(angle / 2);
        if (length * 2 > stroke.MitreLimit * stroke.Width) return InTriangle(point, corner, one, other);

        var outwards = Direction(corner, new((one.X + other.X) / 2, (one.Y + other.Y) / 2));
        Point tip = new(corner.X + outwards.X * length, corner.Y + outwards.Y * length);
        return InTriangle(point, corner, one, tip) || InTriangle(point, corner, tip, other);
    }

    private static bool InTriangle(Point point, Point a, Point b, Point c)
    {
        double[] sides = [Side(point, a, b), Side(point, b, c), Side(point, c, a)];
        return sides.All(side => side >= 0) || sides.All(side => side <= 0);
    }

    private static double Side(Point point, Point a, Point b) => (b.X - a.X) * (point.Y - a.Y) - (b.Y - a.Y) * (point.X - a.X);

    private static Point Minus(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    private static double Dot(Point a, Point b) => a.X * b.X + a.Y * b.Y;

    private static double Length(Point way) => double.Hypot(way.X, way.Y);

    private static Point Direction(Point from, Point to)
    {
        var way = Minus(to, from);
        return new(way.X / Length(way), way.Y / Length(way));
    }
}
