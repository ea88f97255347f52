using System.Globalization;
using System.Text;
using PlainPlans.Drawing;

namespace PlainPlans.Tests;

/// <summary>One picture of a sheet.</summary>
/// <param name="Name">What to ask for in JSON.</param>
/// <param name="Drawing">The picture.</param>
/// <param name="View">What part of the drawing shows: left, top, width and height in its units.</param>
internal sealed record GalleryPicture(string Name, PlainPlans.Drawing.Drawing Drawing, (double Left, double Top, double Width, double Height) View);

/// <summary>
/// A sheet of small pictures in rows, each with its JSON name above it, under the name of the field that takes it.
/// Pictures are SVG within SVG, because only that cuts off what reaches out of the view.
/// </summary>
internal sealed class GallerySheet(string title)
{
    private const double Width = 1240;
    private const double Edge = 20;
    private const double Label = 26;
    private const double Fineness = 500;
    private static readonly Ink Ink = Ink.Parse("#33293B");

    private readonly StringBuilder _rows = new();
    private double _bottom = Edge;

    /// <summary>The names on the sheet, by field.</summary>
    public List<(string Field, string Name)> Names { get; } = [];

    /// <summary>Adds the pictures of one field, so many to a row.</summary>
    public void Add(string field, int columns, IEnumerable<GalleryPicture> pictures)
    {
        Write(field, Edge, _bottom + 26, 26, LetterWeight.Bold);
        _bottom += 44;
        var cell = (Width - 2 * Edge) / columns;
        foreach (var row in pictures.Chunk(columns))
        {
            var height = row.Max(picture => (cell - 12) * picture.View.Height / picture.View.Width);
            for (var i = 0; i < row.Length; i++) Place(field, row[i], Edge + i * cell, cell - 12, height);
            _bottom += Label + height + 14;
        }

        _bottom += 14;
    }

    public string ToSvg() => string.Create(
        CultureInfo.InvariantCulture,
        $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {_bottom:0}" role="img"><title>{title}</title><rect width="100%" height="100%" fill="#FFFDF9"/><g fill="none" stroke-linecap="round" stroke-linejoin="round">{_rows}</g></svg>""") + "\n";

    private void Place(string field, GalleryPicture picture, double x, double width, double height)
    {
        Names.Add((field, picture.Name));
        var size = Math.Min(17, 17 * width / Lettering.Width(picture.Name, 17));
        Write(picture.Name, x, _bottom + 18, size, LetterWeight.Regular);
        var (left, top, viewWidth, viewHeight) = picture.View;
        var scale = Fineness / viewWidth;
        _rows.Append(CultureInfo.InvariantCulture, $"""<svg x="{x:0}" y="{_bottom + Label:0}" width="{width:0}" height="{height:0}" viewBox="0 0 {Fineness} {viewHeight * scale:0}"><title>{picture.Name}</title>""");
        Draw(picture.Drawing.PlacedAt(-left * scale, -top * scale, scale).Select(Coarse));
        _rows.Append("</svg>\n");
    }

    // Whole numbers are fine enough at this size, and halve the file.
    private static Shape Coarse(Shape shape) => shape with
    {
        Outline = shape.Outline with { Points = [.. shape.Outline.Points.Select(point => new Point(Math.Round(point.X), Math.Round(point.Y)))] },
        Stroke = shape.Stroke is { } stroke ? stroke with { Width = Math.Round(stroke.Width, 1), Dash = [.. stroke.Dash.Select(length => Math.Round(length))] } : null,
    };

    private void Write(string words, double x, double baseline, double size, LetterWeight weight) =>
        Draw(Lettering.Write(words, x, baseline, size, LetterAlign.Left, Ink, weight));

    private void Draw(IEnumerable<Shape> shapes)
    {
        var surface = new SvgSurface();
        foreach (var shape in shapes) surface.Draw(shape);
        _rows.Append(surface);
    }
}
