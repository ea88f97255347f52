namespace PlainPlans.Drawing;

/// <summary>One step of an outline with every point it needs, so that no reader has to remember where the pen was.</summary>
/// <param name="Step">What the pen does.</param>
/// <param name="From">Where the pen is.</param>
/// <param name="First">The first control point of a curve, or <paramref name="From"/>.</param>
/// <param name="Second">The second control point of a cubic curve, or <paramref name="First"/>.</param>
/// <param name="To">Where the pen goes.</param>
internal readonly record struct OutlineSegment(Step Step, Point From, Point First, Point Second, Point To);

/// <summary>
/// Walks along an outline. A part that does not begin with a move begins where the pen is, as in SVG; at the very
/// start that is the first point given.
/// </summary>
internal ref struct OutlineSegments(Outline outline)
{
    private readonly ReadOnlySpan<Step> _steps = outline.Steps.AsSpan();
    private readonly ReadOnlySpan<Point> _points = outline.Points.AsSpan();
    private int _step;
    private int _point;
    private Point _pen;
    private Point _start;
    private bool _down;

    /// <summary>The segment reached.</summary>
    public OutlineSegment Current { get; private set; }

    /// <summary>Lets <c>foreach</c> walk.</summary>
    public readonly OutlineSegments GetEnumerator() => this;

    /// <summary>Goes to the next segment.</summary>
    /// <exception cref="ArgumentException">The outline has fewer points than its steps need.</exception>
    public bool MoveNext()
    {
        if (_step == _steps.Length) return false;
        var step = _steps[_step++];
        if (!_down && step is Step.Line or Step.Quadratic or Step.Cubic && _points.Length > _point)
        {
            _pen = _start = _points[_point];
            _down = true;
        }

        var from = _pen;
        Current = step switch
        {
            Step.Move => Straight(step, from, Next()),
            Step.Line => Straight(step, from, Next()),
            Step.Quadratic => Curve(from, Next(), Next()),
            Step.Cubic => new(step, from, Next(), Next(), Next()),
            Step.Close => Straight(step, from, _start),
            _ => throw new ArgumentException("An outline holds a step that does not exist."),
        };
        _pen = Current.To;
        if (step == Step.Move) _start = _pen;
        if (step != Step.Close) _down = true;
        return true;
    }

    private static OutlineSegment Straight(Step step, Point from, Point to) => new(step, from, from, from, to);

    private static OutlineSegment Curve(Point from, Point control, Point to) => new(Step.Quadratic, from, control, control, to);

    private Point Next() => _point < _points.Length
        ? _points[_point++]
        : throw new ArgumentException("An outline has fewer points than its steps need.");
}
