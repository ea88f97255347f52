using System.Collections.Immutable;

namespace PlainPlans.Drawing;

/// <summary>
/// A drawing as data: shapes in the order in which they are painted, later over earlier.
/// </summary>
/// <param name="Width">Logical width; shapes lie in 0 to <paramref name="Width"/>, growing to the right.</param>
/// <param name="Height">Logical height, growing downwards.</param>
/// <param name="Shapes">The shapes.</param>
public sealed record Drawing(double Width, double Height, ImmutableArray<Shape> Shapes)
{
    /// <summary>The shapes as they look in another drawing: made larger by <paramref name="scale"/>, then moved by x and y.</summary>
    public ImmutableArray<Shape> PlacedAt(double x, double y, double scale) => [.. Shapes.Select(shape => shape with
    {
        Outline = shape.Outline with { Points = [.. shape.Outline.Points.Select(point => new Point(x + point.X * scale, y + point.Y * scale))] },
        Stroke = shape.Stroke is { } stroke
            ? stroke with { Width = stroke.Width * scale, Dash = [.. stroke.Dash.Select(length => length * scale)] }
            : null,
    })];
}

/// <summary>One shape: an outline that is filled, stroked or both (fill first).</summary>
/// <param name="Outline">Where it goes.</param>
/// <param name="Fill">The colour inside, or null.</param>
/// <param name="Stroke">The line along the outline, or null.</param>
/// <param name="Opacity">0 (nothing) to 1 (solid), for fill and stroke alike.</param>
public sealed record Shape(Outline Outline, Ink? Fill, Stroke? Stroke, double Opacity = 1);

/// <summary>A line along an outline. Ends and corners are round. <paramref name="Width"/> is in the drawing's units.</summary>
/// <param name="Ink">The colour.</param>
/// <param name="Width">How wide.</param>
/// <param name="Dash">Lengths of dash and gap in turn; empty for an unbroken line.</param>
public sealed record Stroke(Ink Ink, double Width, ImmutableArray<double> Dash)
{
    /// <summary>An unbroken line.</summary>
    public Stroke(Ink ink, double width) : this(ink, width, []) { }
}
