namespace PlainPlans.Drawing;

/// <summary>Turns a drawing into one in greys, as a printer without colour shows it.</summary>
public static class GreyArt
{
    /// <summary>The same drawing in greys, each as light as the colour it stands for. Its measures stay the same.</summary>
    public static Drawing From(Drawing drawing)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        return drawing with { Shapes = [.. drawing.Shapes.Select(InGreys)] };
    }

    private static Shape InGreys(Shape shape) => shape with
    {
        Fill = shape.Fill?.Grey(),
        Stroke = shape.Stroke is { } stroke ? stroke with { Ink = stroke.Ink.Grey() } : null,
        Parts = shape.EachPart(InGreys),
    };
}
