using System.Collections.Immutable;

namespace PlainPlans.Drawing;

/// <summary>A point in a drawing, in its units; y grows downwards.</summary>
public readonly record struct Point(double X, double Y);

/// <summary>One step of an outline.</summary>
public enum Step : byte
{
    /// <summary>Lift the pen and put it down: one point.</summary>
    Move,

    /// <summary>A straight line: one point.</summary>
    Line,

    /// <summary>A quadratic curve: a control point and the end.</summary>
    Quadratic,

    /// <summary>A cubic curve: two control points and the end.</summary>
    Cubic,

    /// <summary>Back to where this part began: no point.</summary>
    Close,
}

/// <summary>Where a shape goes: steps and their points. Made by <see cref="OutlineBuilder"/>.</summary>
/// <param name="Steps">The steps.</param>
/// <param name="Points">The points the steps use, in order.</param>
public sealed record Outline(ImmutableArray<Step> Steps, ImmutableArray<Point> Points)
{
    internal Outline PlacedAt(double x, double y, double scale) =>
        this with { Points = [.. Points.Select(point => new Point(x + point.X * scale, y + point.Y * scale))] };
}
