using System.Collections.Immutable;
using System.Globalization;

namespace PlainPlans.Drawing.Letters;

/// <summary>
/// The way of the pen for one letter, in thousandths of the size. Seen from the middle of the pen: y 0 is where it
/// stands on the line, and grows upwards.
/// </summary>
/// <remarks>
/// Written as commands and co-ordinates: <c>M</c> put the pen down, <c>L</c> line, <c>C</c> cubic, <c>Z</c> close, and
/// four of our own. <c>R x y</c> is a quarter of a round that sets off level and arrives upright, <c>U x y</c> one that
/// sets off upright and arrives level; <c>O x y rx ry</c> is a whole round and <c>D x y</c> a dot. Bowls and arches
/// made of the same two quarters match from letter to letter.
/// </remarks>
internal sealed class LetterForm
{
    // A little squarer than a circle (0.5523): more room inside the bowl.
    private const double Roundness = 0.57;

    // How far the pen goes round to make a dot a little wider than the line. It goes in straight lines: some programs
    // leave a hole in the middle of a curve that is tighter than its own width.
    private const double DotRadius = 15;
    private const double DotSlant = DotRadius * 0.7071;

    private readonly List<(Step Step, Point[] Points)> _way = [];

    private LetterForm(string way)
    {
        var tokens = new Queue<string>(way.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Point pen = default;
        while (tokens.TryDequeue(out var command))
        {
            pen = command switch
            {
                "M" => Add(Step.Move, Next()),
                "L" => Add(Step.Line, Next()),
                "C" => Add(Step.Cubic, Next(), Next(), Next()),
                "R" => AddQuarter(pen, Next(), isLevel: true),
                "U" => AddQuarter(pen, Next(), isLevel: false),
                "O" => AddRound(Next(), Next()),
                "D" => AddDot(Next()),
                "Z" => Add(Step.Close, pen),
                _ => throw new FormatException($"'{command}' is no command of a letter."),
            };
        }

        Left = Extremes().Min();
        Right = Extremes().Max();

        Point Next() => new(Number(), Number());
        double Number() => double.Parse(tokens.Dequeue(), CultureInfo.InvariantCulture);
    }

    /// <summary>The x of the leftmost place of the pen.</summary>
    public double Left { get; }

    /// <summary>The x of the rightmost place of the pen.</summary>
    public double Right { get; }

    public static LetterForm Parse(string way) => new(way);

    /// <summary>Draws the way: thousandths times the scales, from the given place on the line.</summary>
    public void Draw(OutlineBuilder outline, double x, double y, double scaleX, double scaleY)
    {
        foreach (var (step, points) in _way)
        {
            var p = points.Select(point => new Point(x + point.X * scaleX, y - point.Y * scaleY)).ToImmutableArray();
            _ = step switch
            {
                Step.Move => outline.Move(p[0].X, p[0].Y),
                Step.Line => outline.Line(p[0].X, p[0].Y),
                Step.Cubic => outline.Cubic(p[0].X, p[0].Y, p[1].X, p[1].Y, p[2].X, p[2].Y),
                _ => outline.Close(),
            };
        }
    }

    private Point Add(Step step, params Point[] points)
    {
        _way.Add((step, step == Step.Close ? [] : points));
        return points[^1];
    }

    private Point AddQuarter(Point from, Point to, bool isLevel)
    {
        double x = to.X - from.X, y = to.Y - from.Y;
        const double K = Roundness;
        return isLevel
            ? Add(Step.Cubic, new(from.X + K * x, from.Y), new(to.X, to.Y - K * y), to)
            : Add(Step.Cubic, new(from.X, from.Y + K * y), new(to.X - K * x, to.Y), to);
    }

    private Point AddRound(Point centre, Point radius)
    {
        var pen = Add(Step.Move, new Point(centre.X + radius.X, centre.Y));
        pen = AddQuarter(pen, new(centre.X, centre.Y + radius.Y), isLevel: false);
        pen = AddQuarter(pen, new(centre.X - radius.X, centre.Y), isLevel: true);
        pen = AddQuarter(pen, new(centre.X, centre.Y - radius.Y), isLevel: false);
        pen = AddQuarter(pen, new(centre.X + radius.X, centre.Y), isLevel: true);
        return Add(Step.Close, pen);
    }

    private Point AddDot(Point centre)
    {
        var (x, y, r, s) = (centre.X, centre.Y, DotRadius, DotSlant);
        var pen = Add(Step.Move, new Point(x + r, y));
        foreach (var (right, up) in new[] { (s, s), (0, r), (-s, s), (-r, 0), (-s, -s), (0, -r), (s, -s) }) pen = Add(Step.Line, new Point(x + right, y + up));
        return Add(Step.Close, pen);
    }

    // Curves are followed in eighths: near enough to space letters by.
    private IEnumerable<double> Extremes()
    {
        double pen = 0;
        foreach (var (_, points) in _way)
        {
            if (points.Length == 3)
            {
                for (var i = 1; i < 8; i++) yield return Cubic(pen, points[0].X, points[1].X, points[2].X, i / 8.0);
            }

            if (points.Length == 0) continue;
            yield return pen = points[^1].X;
        }
    }

    private static double Cubic(double a, double b, double c, double d, double t)
    {
        var u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }
}
