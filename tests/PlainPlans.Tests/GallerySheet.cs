using System.Globalization;
using System.Text;
using PlainPlans.Drawing;
using Picture = PlainPlans.Drawing.Drawing;

namespace PlainPlans.Tests;

/// <summary>One picture of a sheet.</summary>
/// <param name="Name">What to ask for in JSON.</param>
/// <param name="Drawing">The picture.</param>
/// <param name="View">What part of the drawing shows: left, top, width and height in its units.</param>
internal sealed record GalleryPicture(string Name, Picture Drawing, (double Left, double Top, double Width, double Height) View);

/// <summary>
/// A sheet of small pictures in rows, each with its JSON name above it, under the name of the field that takes it.
/// Each picture is cut off at its view: in SVG as SVG within SVG, in pixels as paper of its own.
/// </summary>
internal sealed class GallerySheet(string title)
{
    private const double Width = 1240;
    private const double Edge = 20;
    private const double Label = 26;
    private const double Fineness = 500;
    private static readonly Ink Ink = Ink.Parse("#33293B");

    private readonly List<Part> _parts = [];
    private double _bottom = Edge;

    // Words written on the sheet itself, or a picture at its place.
    private sealed record Part(IReadOnlyList<Shape> Words, GalleryPicture? Picture = null, double X = 0, double Y = 0, double Width = 0, double Height = 0);

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
            for (var i = 0; i < row.Length; i++) Place(field, row[i], Edge + i * cell, cell - 12);
            _bottom += Label + height + 14;
        }

        _bottom += 14;
    }

    /// <summary>The sheet in colour.</summary>
    public string ToSvg()
    {
        var rows = new StringBuilder();
        foreach (var part in _parts)
        {
            Draw(rows, part.Words);
            if (part.Picture is { } picture) Draw(rows, part, picture);
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {_bottom:0}" role="img"><title>{title}</title><rect width="100%" height="100%" fill="#FFFDF9"/><g fill="none" stroke-linecap="round" stroke-linejoin="round">{rows}</g></svg>""") + "\n";
    }

    /// <summary>The sheet in shades of grey, as a PNG file.</summary>
    /// <param name="widthPixels">How wide.</param>
    /// <param name="treatment">What becomes of each picture first, such as line art.</param>
    public byte[] ToGreyPng(int widthPixels, Func<Picture, Picture> treatment)
    {
        var scale = widthPixels / Width;
        var paper = new GreyPaper(widthPixels, (int)Math.Round(_bottom * scale));
        paper.Draw([.. _parts.SelectMany(part => part.Words)], 0, 0, paper.Width, paper.Height, 0, 0, scale);
        foreach (var part in _parts)
        {
            if (part.Picture is not { } picture) continue;
            var (left, top, width, _) = picture.View;
            paper.Draw(
                treatment(picture.Drawing).Shapes, Pixels(part.X), Pixels(part.Y), Pixels(part.Width), Pixels(part.Height), left, top,
                part.Width * scale / width);
        }

        return paper.ToPng();

        int Pixels(double length) => (int)Math.Round(length * scale);
    }

    private void Place(string field, GalleryPicture picture, double x, double width)
    {
        Names.Add((field, picture.Name));
        var size = Math.Min(17, 17 * width / Lettering.Width(picture.Name, 17));
        Write(picture.Name, x, _bottom + 18, size, LetterWeight.Regular);
        _parts.Add(new([], picture, x, _bottom + Label, width, width * picture.View.Height / picture.View.Width));
    }

    private void Write(string words, double x, double baseline, double size, LetterWeight weight) =>
        _parts.Add(new(Lettering.Write(words, x, baseline, size, LetterAlign.Left, Ink, weight)));

    private static void Draw(StringBuilder rows, Part part, GalleryPicture picture)
    {
        var (left, top, viewWidth, viewHeight) = picture.View;
        var scale = Fineness / viewWidth;
        rows.Append(CultureInfo.InvariantCulture, $"""<svg x="{part.X:0}" y="{part.Y:0}" width="{part.Width:0}" height="{part.Height:0}" viewBox="0 0 {Fineness} {viewHeight * scale:0}"><title>{picture.Name}</title>""");
        Draw(rows, picture.Drawing.PlacedAt(-left * scale, -top * scale, scale).Select(Coarse));
        rows.Append("</svg>\n");
    }

    // Whole numbers are fine enough at this size, and halve the file.
    private static Shape Coarse(Shape shape) => shape with
    {
        Outline = shape.Outline with { Points = [.. shape.Outline.Points.Select(point => new Point(Math.Round(point.X), Math.Round(point.Y)))] },
        Stroke = shape.Stroke is { } stroke ? stroke with { Width = Math.Round(stroke.Width, 1), Dash = [.. stroke.Dash.Select(length => Math.Round(length))] } : null,
    };

    private static void Draw(StringBuilder rows, IEnumerable<Shape> shapes)
    {
        var surface = new SvgSurface();
        foreach (var shape in shapes) surface.Draw(shape);
        rows.Append(surface);
    }
}
