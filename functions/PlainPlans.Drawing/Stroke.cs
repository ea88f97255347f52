using System.Collections.Immutable;

namespace PlainPlans.Drawing;

/// <summary>The outer side of a line's corners.</summary>
public enum LineJoin
{
    /// <summary>Rounded, as a pen with a round tip leaves it.</summary>
    Round,

    /// <summary>A point, or cut off flat where the point would be longer than <see cref="Stroke.MitreLimit"/> allows.</summary>
    Mitre,
}

/// <summary>The ends of a line and of its dashes.</summary>
public enum LineEnd
{
    /// <summary>A half circle beyond the last point.</summary>
    Round,

    /// <summary>Straight across, at the last point. A line without a length leaves no mark.</summary>
    Flat,
}

/// <summary>A line along an outline. <paramref name="Width"/> is in the drawing's units.</summary>
/// <param name="Ink">The colour.</param>
/// <param name="Width">How wide.</param>
/// <param name="Dash">Lengths of dash and gap in turn; empty for an unbroken line.</param>
public sealed record Stroke(Ink Ink, double Width, ImmutableArray<double> Dash)
{
    /// <summary>An unbroken line.</summary>
    public Stroke(Ink ink, double width) : this(ink, width, []) { }

    /// <summary>The shape of corners.</summary>
    public LineJoin Join { get; init; }

    /// <summary>The length of a mitre, from its inner corner to its tip, at most so many widths; at least 1. SVG's usual 4 keeps corners from 29 degrees on.</summary>
    public double MitreLimit { get; init; } = 4;

    /// <summary>The shape of ends.</summary>
    public LineEnd End { get; init; }

    internal Stroke Scaled(double scale) => this with { Width = Width * scale, Dash = [.. Dash.Select(length => length * scale)] };
}
