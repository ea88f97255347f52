namespace PlainPlans.Drawing.Pixels;

/// <summary>
/// Turns a line into the outline of the mark that a pen leaves along it. Each part becomes one contour (two if
/// it is closed) that runs along both sides of the line.
/// </summary>
/// <remarks>
/// On the outer side of a corner the contour follows the round pen's arc, or goes to the tip of the mitre. On the inner side it goes to the corner and back:
/// then the contour is the sum of one rectangle for each line and one wedge for each corner, all turning the same way,
/// so that no part of the mark can cancel another. Where a curve is gentle the inner side takes the short cut through
/// the point where the two sides meet, which is the same mark with fewer lines.
/// </remarks>
internal sealed class Stroking
{
    // Lines shorter than this, in pixels, have no direction worth following.
    private const double Shortest = 0.02;

    private readonly List<Point> _spine = [];
    private readonly List<Point> _left = [];
    private readonly List<Point> _right = [];
    private double _radius;
    private bool _isRoundEnd;
    private bool _isRoundJoin;
    private double _mitreLimit;

    /// <summary>Outlines the mark of a stroke that is <paramref name="radius"/> pixels wide on either side.</summary>
    public void Outline(Polylines lines, Stroke stroke, double radius, Polylines mark)
    {
        mark.Clear();
        (_radius, _isRoundEnd, _isRoundJoin, _mitreLimit) = (radius, stroke.End == LineEnd.Round, stroke.Join == LineJoin.Round, Math.Max(1, stroke.MitreLimit));
        for (var i = 0; i < lines.Count; i++)
        {
            var part = lines.Part(i, out var isClosed);
            ReadSpine(part, isClosed);
            if (_spine.Count > 1) AddPart(isClosed, mark);
            else if (_isRoundEnd) AddDot(_spine[0], mark);
        }
    }

    private void ReadSpine(ReadOnlySpan<Point> part, bool isClosed)
    {
        _spine.Clear();
        foreach (var point in part)
        {
            if (_spine.Count == 0 || Distance(point, _spine[^1]) > Shortest) _spine.Add(point);
        }

        if (isClosed && _spine.Count > 1 && Distance(_spine[0], _spine[^1]) <= Shortest) _spine.RemoveAt(_spine.Count - 1);
    }

    private void AddDot(Point centre, Polylines mark)
    {
        _left.Clear();
        Point right = new(_radius, 0), left = new(-_radius, 0);
        AddHalfCircle(_left, centre, right, new(0, -_radius), left);
        AddHalfCircle(_left, centre, left, new(0, _radius), right);
        AddContour(_left, mark);
    }

    private void AddPart(bool isClosed, Polylines mark)
    {
        _left.Clear();
        _right.Clear();
        var lineCount = isClosed ? _spine.Count : _spine.Count - 1;
        for (var i = 0; i < lineCount; i++)
        {
            var line = LineFrom(i);
            if (i > 0 || isClosed) AddCorner(LineFrom(i > 0 ? i - 1 : lineCount - 1), line);
            else AddBoth(line.From, line.Side);
            if (i == lineCount - 1 && !isClosed) AddBoth(line.To, line.Side);
        }

        if (isClosed)
        {
            AddContour(_left, mark);
            _right.Reverse();
            AddContour(_right, mark);
            return;
        }

        var (first, last) = (LineFrom(0), LineFrom(lineCount - 1));
        if (_isRoundEnd) AddHalfCircle(_left, last.To, last.Side, Times(last.Direction, _radius), Times(last.Side, -1));
        _right.Reverse();
        _left.AddRange(_right);
        if (_isRoundEnd) AddHalfCircle(_left, first.From, Times(first.Side, -1), Times(first.Direction, -_radius), first.Side);
        AddContour(_left, mark);
    }

    private void AddCorner(Line before, Line after)
    {
        var cross = before.Direction.X * after.Direction.Y - before.Direction.Y * after.Direction.X;
        var dot = before.Direction.X * after.Direction.X + before.Direction.Y * after.Direction.Y;
        var (inner, outer, sign) = cross > 0 ? (_left, _right, 1) : (_right, _left, -1);
        var (from, to) = (Times(before.Side, sign), Times(after.Side, sign));
        var corner = after.From;

        var shortCut = Math.Abs(cross) / (1 + dot) * _radius;
        if (dot > 0.5 && 2 * shortCut < Math.Min(before.Length, after.Length))
        {
            inner.Add(Plus(corner, Times(Plus(from, to), 1 / (1 + dot))));
        }
        else
        {
            inner.Add(Plus(corner, from));
            inner.Add(corner);
            inner.Add(Plus(corner, to));
        }

        outer.Add(Plus(corner, Times(from, -1)));
        if (!_isRoundJoin) AddMitre(outer, corner, Plus(from, to), 1 + dot, Times(to, -1));
        else if (dot < -0.999) AddHalfCircle(outer, corner, Times(from, -1), Times(before.Direction, _radius), Times(to, -1));
        else AddArc(outer, corner, Times(from, -1), Times(to, -1));
    }

    // The mitre is 1 / cos(turn / 2) widths long, and twice the square of that cosine is 1 + cos(turn).
    private void AddMitre(List<Point> outer, Point corner, Point inwards, double onePlusCosine, Point to)
    {
        if (onePlusCosine * _mitreLimit * _mitreLimit >= 2) outer.Add(Plus(corner, Times(inwards, -1 / onePlusCosine)));
        outer.Add(Plus(corner, to));
    }

    private void AddBoth(Point point, Point side)
    {
        _left.Add(Plus(point, side));
        _right.Add(Plus(point, Times(side, -1)));
    }

    private void AddHalfCircle(List<Point> contour, Point centre, Point from, Point middle, Point to)
    {
        AddArc(contour, centre, from, middle);
        AddArc(contour, centre, middle, to);
    }

    // The arc is halved until its lines stray too little to be seen; 'from' has been added already.
    private void AddArc(List<Point> contour, Point centre, Point from, Point to)
    {
        double x = to.X - from.X, y = to.Y - from.Y;
        if (x * x + y * y > 8 * Flattening.Tolerance * _radius)
        {
            var sum = Plus(from, to);
            var middle = Times(sum, _radius / Math.Sqrt(sum.X * sum.X + sum.Y * sum.Y));
            AddArc(contour, centre, from, middle);
            AddArc(contour, centre, middle, to);
            return;
        }

        contour.Add(Plus(centre, to));
    }

    private static void AddContour(List<Point> contour, Polylines mark)
    {
        foreach (var point in contour) mark.Add(point);
        mark.End(isClosed: true);
    }

    private Line LineFrom(int index)
    {
        var (from, to) = (_spine[index], _spine[(index + 1) % _spine.Count]);
        var length = Distance(from, to);
        Point direction = new((to.X - from.X) / length, (to.Y - from.Y) / length);
        return new(from, to, length, direction, new(-direction.Y * _radius, direction.X * _radius));
    }

    private static Point Plus(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    private static Point Times(Point a, double factor) => new(a.X * factor, a.Y * factor);

    private static double Distance(Point a, Point b)
    {
        double x = a.X - b.X, y = a.Y - b.Y;
        return Math.Sqrt(x * x + y * y);
    }

    // Side: from the line's middle to its left edge, as seen with y growing downwards.
    private readonly record struct Line(Point From, Point To, double Length, Point Direction, Point Side);
}
