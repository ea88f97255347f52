using System.Globalization;
using PlainPlans.Drawing;

namespace PlainPlans.Pictures.Pens;

/// <summary>
/// An outline on its way: it keeps every digit, so that it may be drawn in the small units of a head or a heart
/// and set into the panel later. The pen of the drawing rounds only then.
/// </summary>
internal sealed class Curve
{
    private const double Quarter = 0.5522847498; // control points of a quarter circle, see OutlineBuilder

    private readonly List<Step> _steps = [];
    private readonly List<Spot> _spots = [];

    /// <summary>Reads the steps M, L, Q, C and Z with absolute numbers, as SVG writes them.</summary>
    public static Curve Parse(string steps)
    {
        var curve = new Curve();
        var words = steps.Replace(",", " ", StringComparison.Ordinal).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        var letter = ' ';
        for (var i = 0; i < words.Length;)
        {
            if (char.IsLetter(words[i][0]))
            {
                letter = words[i][0];
                if (words[i].Length == 1) i++;
                else words[i] = words[i][1..];
            }

            switch (letter)
            {
                case 'M': curve.Move(Next(), Next()); letter = 'L'; break;
                case 'L': curve.Line(Next(), Next()); break;
                case 'Q': curve.Quadratic(Next(), Next(), Next(), Next()); break;
                case 'C': curve.Cubic(Next(), Next(), Next(), Next(), Next(), Next()); break;
                case 'Z': curve.Close(); letter = ' '; break;
                default: throw new FormatException($"There is no step '{letter}'.");
            }

            double Next() => double.Parse(words[i++], CultureInfo.InvariantCulture);
        }

        return curve;
    }

    /// <summary>One ellipse.</summary>
    public static Curve Oval(double x, double y, double radiusX, double radiusY, double squareness = Quarter) =>
        new Curve().Ellipse(x, y, radiusX, radiusY, squareness);

    /// <summary>One circle.</summary>
    public static Curve Round(double x, double y, double radius) => Oval(x, y, radius, radius);

    /// <summary>One rectangle with rounded corners.</summary>
    public static Curve Box(double x, double y, double width, double height, double radius = 0) =>
        new Curve().Rectangle(x, y, width, height, radius);

    /// <summary>One line.</summary>
    public static Curve Segment(Spot from, Spot to) => new Curve().Move(from).Line(to);

    /// <summary>From one end by a corner to the other, with the corner softened: an arm or a leg.</summary>
    /// <param name="from">One end.</param>
    /// <param name="corner">The elbow or knee.</param>
    /// <param name="to">The other end.</param>
    /// <param name="softness">How much of each bone the curve takes, 0 to 1.</param>
    public static Curve Bent(Spot from, Spot corner, Spot to, double softness = 0.45) => new Curve()
        .Move(from).Line(Spot.Between(corner, from, softness)).Quadratic(corner, Spot.Between(corner, to, softness)).Line(to);

    public Curve Move(double x, double y) => Add(Step.Move, new Spot(x, y));

    public Curve Move(Spot to) => Add(Step.Move, to);

    public Curve Line(double x, double y) => Add(Step.Line, new Spot(x, y));

    public Curve Line(Spot to) => Add(Step.Line, to);

    public Curve Quadratic(double controlX, double controlY, double x, double y) => Add(Step.Quadratic, new(controlX, controlY), new(x, y));

    public Curve Quadratic(Spot control, Spot to) => Add(Step.Quadratic, control, to);

    public Curve Cubic(double firstX, double firstY, double secondX, double secondY, double x, double y) =>
        Add(Step.Cubic, new(firstX, firstY), new(secondX, secondY), new(x, y));

    public Curve Close()
    {
        _steps.Add(Step.Close);
        return this;
    }

    public Curve Ellipse(double x, double y, double radiusX, double radiusY, double squareness = Quarter)
    {
        var (kx, ky) = (radiusX * squareness, radiusY * squareness);
        Move(x + radiusX, y).Cubic(x + radiusX, y + ky, x + kx, y + radiusY, x, y + radiusY);
        Cubic(x - kx, y + radiusY, x - radiusX, y + ky, x - radiusX, y).Cubic(x - radiusX, y - ky, x - kx, y - radiusY, x, y - radiusY);
        return Cubic(x + kx, y - radiusY, x + radiusX, y - ky, x + radiusX, y).Close();
    }

    public Curve Rectangle(double x, double y, double width, double height, double radius = 0)
    {
        var r = Math.Min(radius, Math.Min(width, height) / 2);
        var (right, bottom, k) = (x + width, y + height, r * (1 - Quarter));
        if (r <= 0) return Move(x, y).Line(right, y).Line(right, bottom).Line(x, bottom).Close();
        Move(x + r, y).Line(right - r, y).Cubic(right - k, y, right, y + k, right, y + r);
        Line(right, bottom - r).Cubic(right, bottom - k, right - k, bottom, right - r, bottom);
        Line(x + r, bottom).Cubic(x + k, bottom, x, bottom - k, x, bottom - r);
        return Line(x, y + r).Cubic(x, y + k, x + k, y, x + r, y).Close();
    }

    /// <summary>The same curve somewhere else.</summary>
    public Curve Shifted(double x, double y)
    {
        var curve = new Curve();
        curve._steps.AddRange(_steps);
        foreach (var spot in _spots) curve._spots.Add(spot + new Spot(x, y));
        return curve;
    }

    /// <summary>The outline in the panel, rounded by the drawing's pen.</summary>
    public Outline ToOutline(Turning turning)
    {
        var pen = new OutlineBuilder();
        var next = 0;
        foreach (var step in _steps)
        {
            _ = step switch
            {
                Step.Move => At(pen.Move),
                Step.Line => At(pen.Line),
                Step.Quadratic => Quadratic(),
                Step.Cubic => Cubic(),
                _ => pen.Close(),
            };
        }

        return pen.Build();

        Spot Next() => turning.Of(_spots[next++]);

        OutlineBuilder At(Func<double, double, OutlineBuilder> step)
        {
            var to = Next();
            return step(to.X, to.Y);
        }

        OutlineBuilder Quadratic()
        {
            var (control, to) = (Next(), Next());
            return pen.Quadratic(control.X, control.Y, to.X, to.Y);
        }

        OutlineBuilder Cubic()
        {
            var (first, second, to) = (Next(), Next(), Next());
            return pen.Cubic(first.X, first.Y, second.X, second.Y, to.X, to.Y);
        }
    }

    private Curve Add(Step step, params ReadOnlySpan<Spot> spots)
    {
        _steps.Add(step);
        _spots.AddRange(spots);
        return this;
    }
}
