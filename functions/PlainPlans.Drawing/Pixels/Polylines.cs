using System.Runtime.InteropServices;

namespace PlainPlans.Drawing.Pixels;

/// <summary>Straight lines in pixels, part by part. What curves, strokes and dashes become before they are painted.</summary>
internal sealed class Polylines
{
    private readonly List<Point> _points = [];
    private readonly List<(int End, bool IsClosed)> _parts = [];

    public int Count => _parts.Count;

    public ReadOnlySpan<Point> Points => CollectionsMarshal.AsSpan(_points);

    public void Clear()
    {
        _points.Clear();
        _parts.Clear();
    }

    public void Add(Point point) => _points.Add(point);

    /// <summary>Ends the part that the points added since the last part make. A part without a line is dropped.</summary>
    public void End(bool isClosed)
    {
        var start = _parts.Count == 0 ? 0 : _parts[^1].End;
        if (_points.Count - start > 1) _parts.Add((_points.Count, isClosed));
        else _points.RemoveRange(start, _points.Count - start);
    }

    public ReadOnlySpan<Point> Part(int index, out bool isClosed)
    {
        isClosed = _parts[index].IsClosed;
        return Points[(index == 0 ? 0 : _parts[index - 1].End).._parts[index].End];
    }
}
