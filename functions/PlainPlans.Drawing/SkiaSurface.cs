using PlainPlans.Drawing.Pixels;
using SkiaSharp;

namespace PlainPlans.Drawing;

/// <summary>Draws shapes on a SkiaSharp canvas of the caller's. Opacity, clips, ends and corners are as on <see cref="PixelSurface"/>.</summary>
/// <remarks>
/// Compiled only with <c>-p:SkiaSharpVersion=3.119.0</c>. The feed that builds this project does not serve SkiaSharp, so
/// this file has never been compiled there: it is written to the documented interface of SkiaSharp 3. Pixels differ a
/// little from those of <see cref="PixelSurface"/>, and with the version of Skia.
/// </remarks>
/// <param name="canvas">The canvas. It stays the caller's.</param>
/// <param name="scale">Pixels for each unit of the drawing.</param>
public sealed class SkiaSurface(SKCanvas canvas, double scale) : IDrawingSurface
{
    /// <inheritdoc/>
    public void Draw(Shape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var before = canvas.Save();
        if (shape.Clip is { } clip)
        {
            using var cut = PathOf(clip, FillRule.NonZero);
            canvas.ClipPath(cut, SKClipOperation.Intersect, antialias: true);
        }

        if (shape.Parts.IsDefaultOrEmpty)
        {
            DrawAlone(shape, shape.Opacity);
        }
        else
        {
            using var together = new SKPaint { Color = new SKColor(0, 0, 0, Alpha(shape.Opacity)) };
            canvas.SaveLayer(together);
            DrawAlone(shape, 1);
            foreach (var part in shape.Parts) Draw(part);
        }

        canvas.RestoreToCount(before);
    }

    private void DrawAlone(Shape shape, double opacity)
    {
        using var path = PathOf(shape.Outline, shape.Rule);
        if (shape.Fill is { } fill) Paint(path, SKPaintStyle.Fill, fill, opacity, null);
        if (shape.Stroke is { Width: > 0 } stroke) Paint(path, SKPaintStyle.Stroke, stroke.Ink, opacity, stroke);
    }

    private void Paint(SKPath path, SKPaintStyle style, Ink ink, double opacity, Stroke? stroke)
    {
        using var dash = stroke is not null && Dashing.IsDashed(stroke.Dash)
            ? SKPathEffect.CreateDash([.. stroke.Dash.Concat(stroke.Dash.Length % 2 == 0 ? [] : stroke.Dash).Select(length => (float)(length * scale))], 0)
            : null;
        using var paint = new SKPaint
        {
            IsAntialias = true,
            Style = style,
            Color = new SKColor(ink.Red, ink.Green, ink.Blue, Alpha(opacity)),
            StrokeWidth = (float)((stroke?.Width ?? 0) * scale),
            StrokeCap = stroke?.End == LineEnd.Flat ? SKStrokeCap.Butt : SKStrokeCap.Round,
            StrokeJoin = stroke?.Join == LineJoin.Mitre ? SKStrokeJoin.Miter : SKStrokeJoin.Round,
            StrokeMiter = (float)(stroke?.MitreLimit ?? 4),
            PathEffect = dash,
        };
        canvas.DrawPath(path, paint);
    }

    private static byte Alpha(double opacity) => (byte)Math.Round(Math.Clamp(opacity, 0, 1) * 255, MidpointRounding.AwayFromZero);

    private SKPath PathOf(Outline outline, FillRule rule)
    {
        var path = new SKPath { FillType = rule == FillRule.EvenOdd ? SKPathFillType.EvenOdd : SKPathFillType.Winding };
        foreach (var segment in new OutlineSegments(outline))
        {
            var (first, second, to) = (At(segment.First), At(segment.Second), At(segment.To));
            if (path.IsEmpty && segment.Step != Step.Move) path.MoveTo(At(segment.From));
            if (segment.Step == Step.Move) path.MoveTo(to);
            else if (segment.Step == Step.Line) path.LineTo(to);
            else if (segment.Step == Step.Quadratic) path.QuadTo(first, to);
            else if (segment.Step == Step.Cubic) path.CubicTo(first, second, to);
            else path.Close();
        }

        return path;

        SKPoint At(Point point) => new((float)(point.X * scale), (float)(point.Y * scale));
    }
}
