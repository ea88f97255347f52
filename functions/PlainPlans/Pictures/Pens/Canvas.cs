using System.Collections.Immutable;
using PlainPlans.Drawing;

namespace PlainPlans.Pictures.Pens;

/// <summary>
/// Takes shapes in any local units and sets them into the panel. <see cref="At"/> gives the same canvas with other
/// units, so nothing has to be put back afterwards.
/// </summary>
internal sealed class Canvas
{
    private readonly List<Shape> _shapes;
    private readonly Turning _turning;
    private readonly Func<Ink, Ink>? _tone;

    public Canvas() : this([], Turning.None, null) { }

    private Canvas(List<Shape> shapes, Turning turning, Func<Ink, Ink>? tone) => (_shapes, _turning, _tone) = (shapes, turning, tone);

    /// <summary>The same canvas in another light: every colour is changed before it is drawn.</summary>
    public Canvas In(Func<Ink, Ink> light) => new(_shapes, _turning, light);

    /// <summary>The same canvas with the zero point, the unit and the direction moved.</summary>
    public Canvas At(double x, double y, double scale = 1, double degrees = 0, bool isMirrored = false) =>
        At(Turning.Of(x, y, scale, degrees, isMirrored));

    /// <inheritdoc cref="At(double, double, double, double, bool)"/>
    public Canvas At(Turning turning) => new(_shapes, turning.Then(_turning), _tone);

    /// <summary>A surface without a line.</summary>
    public void Fill(Curve curve, Ink ink, double opacity = 1) => _shapes.Add(new(curve.ToOutline(_turning), Toned(ink), null, opacity));

    /// <summary>A line without a surface. The width is in local units.</summary>
    public void Line(Curve curve, Ink ink, double width, double opacity = 1, params ImmutableArray<double> dash) =>
        _shapes.Add(new(curve.ToOutline(_turning), null, new(Toned(ink), Rounded(width), [.. dash.Select(Rounded)]), opacity));

    /// <summary>A surface with a line around it.</summary>
    public void Shape(Curve curve, Ink fill, Ink ink, double width) =>
        _shapes.Add(new(curve.ToOutline(_turning), Toned(fill), new(Toned(ink), Rounded(width))));

    /// <summary>A thick line that has an outline of its own: an arm, a leg, a lock of hair.</summary>
    public void Tube(Curve curve, Ink colour, double width, Ink outline, double outlineWidth)
    {
        Line(curve, outline, width + 2 * outlineWidth);
        Line(curve, colour, width);
    }

    /// <summary>Several surfaces with one line around them all: a cloud, a tree, curls.</summary>
    public void Union(IReadOnlyList<Curve> curves, Ink fill, Ink outline, double width)
    {
        foreach (var curve in curves) Line(curve, outline, width * 2);
        foreach (var curve in curves) Fill(curve, fill);
    }

    /// <summary>Shapes that are already in panel units.</summary>
    public void Add(ImmutableArray<Shape> shapes) => _shapes.AddRange(shapes);

    /// <summary>Everything drawn so far.</summary>
    public Drawing.Drawing ToDrawing(double width, double height) => new(width, height, [.. _shapes]);

    private Ink Toned(Ink ink) => _tone is null ? ink : _tone(ink);

    private double Rounded(double length) => Math.Round(length * _turning.Scale * 100, MidpointRounding.AwayFromZero) / 100;
}
