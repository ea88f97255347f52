using System.Collections.Immutable;

namespace PlainPlans.Drawing;

/// <summary>
/// Makes an outline step by step. Every co-ordinate is rounded to 1/100 of a unit as it comes in, so that
/// sines and roots that differ in their last bit between machines still give the same drawing.
/// </summary>
public sealed class OutlineBuilder
{
    // How far the control points of a quarter circle stand from its ends, as a share of the radius:
    // 4/3 * (sqrt(2) - 1), the usual approximation of a circle by four cubics (error under 0.03 %).
    private const double Quarter = 0.5522847498;

    private readonly ImmutableArray<Step>.Builder _steps = ImmutableArray.CreateBuilder<Step>();
    private readonly ImmutableArray<Point>.Builder _points = ImmutableArray.CreateBuilder<Point>();

    /// <summary>Puts the pen down somewhere else.</summary>
    public OutlineBuilder Move(double x, double y) => Add(Step.Move, (x, y));

    /// <summary>Draws a straight line.</summary>
    public OutlineBuilder Line(double x, double y) => Add(Step.Line, (x, y));

    /// <summary>Draws a curve with one control point.</summary>
    public OutlineBuilder Quadratic(double controlX, double controlY, double x, double y) =>
        Add(Step.Quadratic, (controlX, controlY), (x, y));

    /// <summary>Draws a curve with two control points.</summary>
    public OutlineBuilder Cubic(double firstX, double firstY, double secondX, double secondY, double x, double y) =>
        Add(Step.Cubic, (firstX, firstY), (secondX, secondY), (x, y));

    /// <summary>Goes back to where this part began.</summary>
    public OutlineBuilder Close()
    {
        _steps.Add(Step.Close);
        return this;
    }

    /// <summary>Adds an ellipse. <paramref name="squareness"/> 0.5523 is round; more is squarer.</summary>
    public OutlineBuilder Ellipse(double x, double y, double radiusX, double radiusY, double squareness = Quarter)
    {
        double k = squareness;
        Move(x + radiusX, y);
        Cubic(x + radiusX, y + radiusY * k, x + radiusX * k, y + radiusY, x, y + radiusY);
        Cubic(x - radiusX * k, y + radiusY, x - radiusX, y + radiusY * k, x - radiusX, y);
        Cubic(x - radiusX, y - radiusY * k, x - radiusX * k, y - radiusY, x, y - radiusY);
        Cubic(x + radiusX * k, y - radiusY, x + radiusX, y - radiusY * k, x + radiusX, y);
        return Close();
    }

    /// <summary>Adds a circle.</summary>
    public OutlineBuilder Circle(double x, double y, double radius) => Ellipse(x, y, radius, radius);

    /// <summary>Adds a rectangle whose corners are rounded by <paramref name="radius"/> (cut to half the shorter side).</summary>
    public OutlineBuilder Rectangle(double x, double y, double width, double height, double radius = 0)
    {
        double r = Math.Min(radius, Math.Min(width, height) / 2);
        if (r <= 0) return Move(x, y).Line(x + width, y).Line(x + width, y + height).Line(x, y + height).Close();

        double k = r * (1 - Quarter);
        Move(x + r, y).Line(x + width - r, y).Cubic(x + width - k, y, x + width, y + k, x + width, y + r);
        Line(x + width, y + height - r).Cubic(x + width, y + height - k, x + width - k, y + height, x + width - r, y + height);
        Line(x + r, y + height).Cubic(x + k, y + height, x, y + height - k, x, y + height - r);
        Line(x, y + r).Cubic(x, y + k, x + k, y, x + r, y);
        return Close();
    }

    /// <summary>Adds another outline after this one.</summary>
    public OutlineBuilder Append(Outline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        _steps.AddRange(outline.Steps);
        _points.AddRange(outline.Points);
        return this;
    }

    /// <summary>The outline so far.</summary>
    public Outline Build() => new(_steps.ToImmutable(), _points.ToImmutable());

    private OutlineBuilder Add(Step step, params ReadOnlySpan<(double X, double Y)> points)
    {
        _steps.Add(step);
        foreach (var (x, y) in points) _points.Add(new(Rounded(x), Rounded(y)));
        return this;
    }

    private static double Rounded(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentException("A co-ordinate must be a finite number.", nameof(value));
        return Math.Round(value * 100, MidpointRounding.AwayFromZero) / 100;
    }
}
