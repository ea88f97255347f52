using System.Collections.Immutable;

namespace PlainPlans.Drawing;

/// <summary>Turns a drawing into one for colouring in: lines of the pen round areas of white paper.</summary>
/// <remarks>
/// <para>
/// What a shape hides stays hidden, because its fill turns white instead of vanishing. Shadows, blushes and other things
/// that are seen through are left out. Only what is dark and as small as the middle of an eye stays dark.
/// </para>
/// <para>
/// A line too wide for the pen stands for an area, such as an arm or a stripe, and gets an edge on either side. Areas of
/// one colour that are painted one after the other look like one area, such as a cloud of ovals: they get one edge
/// around them all.
/// </para>
/// <para>
/// Two lines along one way are a line and its border. A dark border is the edge of what lies on it; a light one only
/// parts a dark line from a dark ground, which white paper does by itself, so it goes.
/// </para>
/// </remarks>
public static class LineArt
{
    private static readonly Ink Paper = new(255, 255, 255);

    // As a share of the drawing's width, where the areas have finer lines or none: letters must not turn into areas.
    private const double UsualLine = 0.004;

    // A line that is narrower than this share of the one below it is no inside of it, such as the dashes of a road.
    private const double LeastInside = 0.35;

    // Shares of the usual line: the edge of an area without one, the widest line of another ink, the widest line of the
    // pen, and the largest dark spot.
    private const double Fine = 0.45;
    private const double Widest = 1;
    private const double WidestOfPen = 2.2;
    private const double Spot = 5;

    /// <summary>The same drawing in lines. Its measures stay the same.</summary>
    /// <param name="drawing">What to draw in lines.</param>
    /// <param name="pen">The ink of the lines: that of the drawing's own outlines.</param>
    public static Drawing From(Drawing drawing, Ink pen)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        return drawing with { Shapes = InLines(drawing.Shapes, new(pen, LineOf(drawing, pen))) };
    }

    private static double LineOf(Drawing drawing, Ink pen)
    {
        var widths = drawing.AllShapes.Where(shape => shape.Fill is not null && shape.Stroke?.Ink == pen).Select(shape => shape.Stroke!.Width).Order().ToList();
        return Math.Max(UsualLine * drawing.Width, widths.Count == 0 ? 0 : widths[widths.Count / 2]);
    }

    private static ImmutableArray<Shape> InLines(ImmutableArray<Shape> shapes, Pen pen)
    {
        var seen = Seen(shapes, pen);
        var drawn = ImmutableArray.CreateBuilder<Shape>();
        for (var i = 0; i < seen.Count;)
        {
            var (start, ink) = (i, seen[i].AreaInk(pen));
            while (ink is not null && i < seen.Count && seen[i].AreaInk(pen) == ink) i++;
            if (i == start)
            {
                drawn.Add(InLines(seen[i++], pen));
                continue;
            }

            var areas = seen[start..i].ConvertAll(area => area.Shape);
            if (areas is [{ Fill: { } dark } spot] && pen.IsSpot(dark, spot.Outline))
            {
                drawn.Add(spot with { Fill = pen.Ink });
                continue;
            }

            // First all edges, then all insides: what of an edge lies inside another area is covered. Beside the inside of
            // a border, the others only hide where two borders meet.
            if (!seen[start..i].Exists(area => area.IsInside)) drawn.AddRange(areas.Select(area => area with { Fill = null, Stroke = pen.EdgeOf(area.Stroke) }));
            drawn.AddRange(areas.Select(area => area with { Fill = area.Fill is null ? null : Paper, Stroke = area.Stroke is { } line ? line with { Ink = Paper } : null }));
        }

        return drawn.ToImmutable();
    }

    private static Shape InLines(SeenShape seen, Pen pen) => seen.Shape with
    {
        Fill = seen.Shape.Fill is null ? null : Paper,
        Stroke = seen.Shape.Stroke is { } stroke ? stroke with { Ink = pen.Ink, Width = seen.IsBorder || pen.IsDark(stroke.Ink) ? stroke.Width : Math.Min(stroke.Width, pen.Width) } : null,
        Parts = seen.Shape.Parts.IsDefaultOrEmpty ? [] : InLines(seen.Shape.Parts, pen),
    };

    // Without what is seen through and without light borders.
    private static List<SeenShape> Seen(ImmutableArray<Shape> shapes, Pen pen)
    {
        var (seen, later) = (new List<SeenShape>(shapes.Length), new Dictionary<Outline, SeenShape>(new SameWay()));
        foreach (var shape in shapes.Reverse())
        {
            if (shape.Opacity < 1) continue;
            var one = new SeenShape(shape);
            if (later.GetValueOrDefault(shape.Outline) is { } over && IsBorder(shape, over.Shape))
            {
                if (over.Shape.Stroke is { } line && IsLight(shape.Stroke!.Ink, line.Ink)) continue;
                (one.IsBorder, over.IsInside) = (true, true);
            }

            seen.Add(one);
            if (!shape.Outline.Points.IsEmpty) later[shape.Outline] = one;
        }

        seen.Reverse();
        return seen;

        bool IsLight(Ink border, Ink line) => !pen.IsDark(border) && border.Lightness > line.Lightness;
    }

    private static bool IsBorder(Shape shape, Shape over) => shape is { Fill: null, Stroke: { Dash.IsDefaultOrEmpty: true } border }
        && (over.Stroke is { Dash.IsDefaultOrEmpty: true } line ? line.Width < border.Width && line.Width > LeastInside * border.Width : over.Fill is not null);

    private sealed record SeenShape(Shape Shape)
    {
        public bool IsBorder { get; set; }

        public bool IsInside { get; set; }

        /// <summary>The colour of a shape that is an area without a line of its own.</summary>
        public Ink? AreaInk(Pen pen) => Shape switch
        {
            _ when IsBorder || !Shape.Parts.IsDefaultOrEmpty => null,
            { Fill: { } fill, Stroke: null } => fill,
            { Fill: null, Stroke: { Dash.IsDefaultOrEmpty: true } line } when IsInside || line.Width > pen.WidestLine(line.Ink) => line.Ink,
            _ => null,
        };
    }

    // The drawing's own pen, and what it makes of inks and widths.
    private sealed record Pen(Ink Ink, double Width)
    {
        public bool IsDark(Ink ink) => ink == Ink || ink.Lightness < Ink.Lightness;

        public bool IsSpot(Ink ink, Outline outline) => IsDark(ink) && !outline.Points.IsEmpty
            && outline.Points.Max(at => at.X) - outline.Points.Min(at => at.X) <= Spot * Width && outline.Points.Max(at => at.Y) - outline.Points.Min(at => at.Y) <= Spot * Width;

        public double WidestLine(Ink ink) => Width * (IsDark(ink) ? WidestOfPen : Widest);

        // Half of it lies under the area.
        public Stroke EdgeOf(Stroke? line) => line is null ? new(Ink, 2 * Fine * Width) : line with { Ink = Ink, Width = line.Width + 2 * Fine * Width };
    }

    private sealed class SameWay : IEqualityComparer<Outline>
    {
        public bool Equals(Outline? one, Outline? other) => one!.Steps.SequenceEqual(other!.Steps) && one.Points.SequenceEqual(other.Points);

        public int GetHashCode(Outline outline) => outline.Points.IsEmpty ? 0 : HashCode.Combine(outline.Points.Length, outline.Points[0], outline.Points[^1]);
    }
}
