namespace PlainPlans.Drawing;

/// <summary>Something that shapes can be drawn on: an SVG text, pixels, or a test's list.</summary>
public interface IDrawingSurface
{
    /// <summary>Draws one shape over what is there.</summary>
    void Draw(Shape shape);
}
