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
    public ImmutableArray<Shape> PlacedAt(double x, double y, double scale) => [.. Shapes.Select(shape => shape.PlacedAt(x, y, scale))];

    /// <summary>Every shape, the parts of shapes as well.</summary>
    internal IEnumerable<Shape> AllShapes => Shapes.SelectMany(shape => shape.WithParts);
}

/// <summary>What lies inside an outline that crosses itself or has several parts.</summary>
public enum FillRule
{
    /// <summary>All that the outline goes round, unless it goes round as often the other way.</summary>
    NonZero,

    /// <summary>What it goes round an odd number of times, whichever way: a ring within a ring is a hole.</summary>
    EvenOdd,
}

/// <summary>One shape: an outline that is filled, stroked or both (fill first), and the shapes that belong to it.</summary>
/// <param name="Outline">Where it goes.</param>
/// <param name="Fill">The colour inside, or null.</param>
/// <param name="Stroke">The line along the outline, or null.</param>
/// <param name="Opacity">
/// 0 (nothing) to 1 (solid). For fill and stroke each by itself, so that the fill shows under the inner half of the
/// line; where there are <see cref="Parts"/>, for everything at once.
/// </param>
public sealed record Shape(Outline Outline, Ink? Fill, Stroke? Stroke, double Opacity = 1)
{
    private static readonly Outline Nowhere = new([], []);

    /// <summary>What is inside the outline.</summary>
    public FillRule Rule { get; init; }

    /// <summary>Nothing is painted outside this outline (non-zero rule); null: everything is.</summary>
    public Outline? Clip { get; init; }

    /// <summary>Shapes painted over this one. Together they are one thing: where they overlap, no more is seen through.</summary>
    public ImmutableArray<Shape> Parts { get; init; } = [];

    /// <summary>Several shapes that are seen through as one, or cut along one outline.</summary>
    public static Shape Group(ImmutableArray<Shape> parts, double opacity = 1, Outline? clip = null) =>
        new(Nowhere, null, null, opacity) { Parts = parts, Clip = clip };

    /// <summary>This shape and its parts.</summary>
    internal IEnumerable<Shape> WithParts => Parts.IsDefaultOrEmpty ? [this] : Parts.SelectMany(part => part.WithParts).Prepend(this);

    /// <summary>The same change made to each part.</summary>
    internal ImmutableArray<Shape> EachPart(Func<Shape, Shape> change) => Parts.IsDefaultOrEmpty ? [] : [.. Parts.Select(change)];

    internal Shape PlacedAt(double x, double y, double scale) => this with
    {
        Outline = Outline.PlacedAt(x, y, scale),
        Stroke = Stroke?.Scaled(scale),
        Clip = Clip?.PlacedAt(x, y, scale),
        Parts = EachPart(part => part.PlacedAt(x, y, scale)),
    };
}
