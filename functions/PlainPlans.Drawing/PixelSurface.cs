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
    private readonly uint[] _pixels;
    private readonly Coverage _coverage = new();
    private readonly Stroking _stroking = new();
    private readonly Polylines _lines = new();
    private readonly Polylines _dashes = new();
    private readonly Polylines _mark = new();

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
        (Width, Height, _scale) = (width, height, scale);
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

        Flattening.Flatten(shape.Outline, _scale, _lines);
        if (shape.Fill is { } ink) Paint(_lines, new(ink, alpha));
        if (shape.Stroke is { } stroke && stroke.Width * _scale / 2 is > 0 and var radius) DrawStroke(stroke, Math.Min(radius, MaxSide), alpha);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<uint>.Shared.Return(_pixels);
        _coverage.Dispose();
    }

    private void DrawStroke(Stroke stroke, double radius, int alpha)
    {
        var lines = _lines;
        if (Dashing.IsDashed(stroke.Dash)) Dashing.Cut(_lines, stroke.Dash, _scale, lines = _dashes);
        _stroking.Outline(lines, radius, _mark);
        Paint(_mark, new(stroke.Ink, alpha));
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

    // The pixels that the contours can touch.
    private (int Left, int Top, int Right, int Bottom) Bounds(Polylines contours)
    {
        double left = Width, top = Height, right = 0, bottom = 0;
        foreach (var point in contours.Points)
        {
            left = Math.Min(left, point.X);
            top = Math.Min(top, point.Y);
            right = Math.Max(right, point.X);
            bottom = Math.Max(bottom, point.Y);
        }

        // Positions are rounded to 1/256 pixel, perhaps into the next one.
        return (
            (int)Math.Max(0, Math.Floor(left - 0.01)), (int)Math.Max(0, Math.Floor(top - 0.01)),
            (int)Math.Min(Width, Math.Ceiling(right + 0.01)), (int)Math.Min(Height, Math.Ceiling(bottom + 0.01)));
    }
}
