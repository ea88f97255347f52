using System.Buffers;
using PlainPlans.Drawing.Pixels;

namespace PlainPlans.Drawing;

/// <summary>Draws shapes as pixels on white paper, with soft edges. The same shapes give the same pixels on every machine.</summary>
/// <remarks>Not for two threads at once. Dispose of it: its memory is borrowed.</remarks>
public sealed class PixelSurface : IDrawingSurface, IDisposable
{
    /// <summary>The greatest width and height.</summary>
    public const int MaxSide = 16_384;

    private readonly double _scale;
    private readonly int _stride;
    private uint[] _pixels;
    private readonly Coverage _coverage = new();
    private readonly Stroking _stroking = new();
    private readonly Polylines _lines = new();
    private readonly Polylines _dashes = new();
    private readonly Polylines _mark = new();

    // The rows that are painted; fewer while a clip is at work.
    private int _top;
    private int _bottom;

    /// <summary>Lays out white paper.</summary>
    /// <param name="width">In pixels, 1 to <see cref="MaxSide"/>.</param>
    /// <param name="height">In pixels, 1 to <see cref="MaxSide"/>.</param>
    /// <param name="scale">Pixels for each unit of the drawing.</param>
    public PixelSurface(int width, int height, double scale)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, MaxSide);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(height, MaxSide);
        ArgumentOutOfRangeException.ThrowIfNotEqual(double.IsFinite(scale) && scale > 0, true, nameof(scale));
        (Width, Height, _scale, _bottom) = (width, height, scale, height);
        // Rows are whole blocks, and one more, so that the painter never has to stop within one.
        _stride = (width / Coverage.Block + 2) * Coverage.Block;
        _pixels = ArrayPool<uint>.Shared.Rent(_stride * height);
        _pixels.AsSpan(0, _stride * height).Fill(uint.MaxValue);
    }

    /// <summary>How many pixels lie beside each other.</summary>
    public int Width { get; }

    /// <summary>How many rows there are.</summary>
    public int Height { get; }

    /// <summary>A row of pixels: red in the lowest byte, then green, blue and 255.</summary>
    public ReadOnlySpan<uint> Row(int y) => _pixels.AsSpan(y * _stride, Width);

    /// <inheritdoc/>
    public void Draw(Shape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var alpha = (int)Math.Round(Math.Clamp(shape.Opacity, 0, 1) * 255, MidpointRounding.AwayFromZero);
        if (alpha == 0) return;

        if (shape.Clip is null && shape.Parts.IsDefaultOrEmpty) DrawAlone(shape, alpha);
        else DrawTogether(shape, alpha);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<uint>.Shared.Return(_pixels);
        _coverage.Dispose();
    }

    private void DrawAlone(Shape shape, int alpha)
    {
        Flattening.Flatten(shape.Outline, _scale, _lines);
        if (shape.Fill is { } ink) Paint(_lines, new(ink, alpha, shape.Rule));
        if (shape.Stroke is { } stroke && stroke.Width * _scale / 2 is > 0 and var radius) DrawStroke(stroke, Math.Min(radius, MaxSide), alpha);
    }

    private void DrawStroke(Stroke stroke, double radius, int alpha)
    {
        var lines = _lines;
        if (Dashing.IsDashed(stroke.Dash)) Dashing.Cut(_lines, stroke.Dash, _scale, lines = _dashes);
        _stroking.Outline(lines, stroke, radius, _mark);
        Paint(_mark, new(stroke.Ink, alpha, FillRule.NonZero));
    }

    // Everything is painted solid on a copy of the paper. Then the copy is laid over the paper, as thickly as opacity
    // and clip say. The paper is solid, so that comes to the same as mixing the shapes first and laying them over it.
    private void DrawTogether(Shape shape, int alpha)
    {
        var (paper, top, bottom) = (_pixels, _top, _bottom);
        FlattenClip(shape.Clip);
        var (_, clipTop, _, clipBottom) = Bounds(_lines);
        if (clipTop >= clipBottom) return;

        var (copy, mask) = (ArrayPool<uint>.Shared.Rent(_stride * Height), ArrayPool<uint>.Shared.Rent(_stride * Height));
        var rows = (clipTop * _stride)..(clipBottom * _stride);
        paper.AsSpan(rows).CopyTo(copy.AsSpan(rows));
        (_pixels, _top, _bottom) = (copy, clipTop, clipBottom);
        var isOne = !shape.Parts.IsDefaultOrEmpty;
        DrawAlone(shape, isOne ? 255 : alpha);
        foreach (var part in isOne ? shape.Parts : []) Draw(part);

        mask.AsSpan(rows).Clear();
        _pixels = mask;
        FlattenClip(shape.Clip);
        Paint(_lines, new(new(255, 255, 255), isOne ? alpha : 255, FillRule.NonZero));
        Blending.Lay(copy.AsSpan(rows), mask.AsSpan(rows), paper.AsSpan(rows));

        (_pixels, _top, _bottom) = (paper, top, bottom);
        ArrayPool<uint>.Shared.Return(copy);
        ArrayPool<uint>.Shared.Return(mask);
    }

    private void FlattenClip(Outline? clip)
    {
        if (clip is not null)
        {
            Flattening.Flatten(clip, _scale, _lines);
            return;
        }

        _lines.Clear();
        foreach (var corner in (ReadOnlySpan<Point>)[new(0, 0), new(Width, 0), new(Width, Height), new(0, Height)]) _lines.Add(corner);
        _lines.End(isClosed: true);
    }

    private void Paint(Polylines contours, Blending blending)
    {
        var (left, top, right, bottom) = Bounds(contours);
        if (left >= right || top >= bottom) return;

        var rows = _coverage.Begin(left, right);
        for (var first = top; first < bottom; first += rows)
        {
            _coverage.Accumulate(contours, first, Math.Min(first + rows, bottom), Width);
            for (var y = first; y < _coverage.Bottom; y++)
            {
                blending.PaintRow(_coverage.Cells(y), _coverage.Touched(y), _pixels.AsSpan(y * _stride + _coverage.Left));
            }
        }
    }

    // The pixels that the contours can touch and that are painted.
    private (int Left, int Top, int Right, int Bottom) Bounds(Polylines contours)
    {
        double left = Width, top = _bottom, right = 0, bottom = _top;
        foreach (var point in contours.Points)
        {
            left = Math.Min(left, point.X);
            top = Math.Min(top, point.Y);
            right = Math.Max(right, point.X);
            bottom = Math.Max(bottom, point.Y);
        }

        // Positions are rounded to 1/256 pixel, perhaps into the next one.
        return (
            (int)Math.Max(0, Math.Floor(left - 0.01)), (int)Math.Max(_top, Math.Floor(top - 0.01)),
            (int)Math.Min(Width, Math.Ceiling(right + 0.01)), (int)Math.Min(_bottom, Math.Ceiling(bottom + 0.01)));
    }
}
