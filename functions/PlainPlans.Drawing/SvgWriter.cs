using System.Text;

namespace PlainPlans.Drawing;

/// <summary>Writes a drawing as an SVG file.</summary>
public static class SvgWriter
{
    /// <summary>Writes the drawing as SVG in UTF-8, without a byte order mark.</summary>
    /// <param name="drawing">What to write. One unit is one SVG pixel.</param>
    /// <param name="title">The name of the picture for a screen reader.</param>
    /// <param name="description">What the picture shows, for a screen reader.</param>
    /// <returns>The file. A character that XML cannot hold becomes U+FFFD.</returns>
    public static byte[] Write(Drawing drawing, string title, string description)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(description);
        var surface = new SvgSurface();
        foreach (var shape in drawing.Shapes) surface.Draw(shape);

        var (width, height) = (SvgSurface.Number(drawing.Width), SvgSurface.Number(drawing.Height));
        return Encoding.UTF8.GetBytes(
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">""" +
            $"<title>{Escaped(title)}</title><desc>{Escaped(description)}</desc>" +
            $"""<g fill="none" stroke-linecap="round" stroke-linejoin="round">{surface}</g></svg>""");
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '\r' => escaped.Append("&#13;"),
                '\t' or '\n' => escaped.Append((char)rune.Value),
                < ' ' or 0xFFFE or 0xFFFF => escaped.Append('\uFFFD'),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}
