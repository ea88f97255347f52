using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PlainPlans.Drawing;

/// <summary>
/// Draws shapes as SVG <c>path</c> elements. Only attributes that Word and every browser know are used: no style
/// sheet, and ids for clips alone. The id of a clip is made from its outline: where drawings that share a page have an
/// id in common, it means the same.
/// </summary>
public sealed class SvgSurface : IDrawingSurface
{
    // Far outside any drawing. Keeps whole hundredths exact and their text short.
    private const double Far = 1e9;

    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _clips = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Draw(Shape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        if (!(shape.Opacity > 0)) return;

        var clip = shape.Clip is null ? "" : $" clip-path=\"url(#{WriteClip(shape.Clip)})\"";
        if (shape.Parts.IsDefaultOrEmpty)
        {
            DrawAlone(shape, shape.Opacity, clip);
            return;
        }

        _text.Append("<g").Append(clip);
        if (shape.Opacity < 1) Append("opacity", shape.Opacity);
        _text.Append('>');
        DrawAlone(shape, 1, "");
        foreach (var part in shape.Parts) Draw(part);
        _text.Append("</g>");
    }

    /// <summary>The elements drawn so far.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>A number with at most two decimals, as short as SVG allows.</summary>
    internal static string Number(double value)
    {
        var text = new StringBuilder();
        AppendHundredths(text, Hundredths(value));
        return text.ToString();
    }

    private void DrawAlone(Shape shape, double opacity, string clip)
    {
        var stroke = shape.Stroke is { Width: > 0 } line ? line : null;
        if ((shape.Fill is null && stroke is null) || shape.Outline.Steps.IsEmpty) return;

        _text.Append("<path d=\"");
        AppendOutline(shape.Outline);
        _text.Append('"').Append(clip);
        if (shape.Fill is { } fill) AppendInk("fill", fill, opacity);
        if (shape is { Fill: not null, Rule: FillRule.EvenOdd }) _text.Append(" fill-rule=\"evenodd\"");
        if (stroke is not null) AppendStroke(stroke, opacity);
        _text.Append("/>");
    }

    // Written where it is first used; in a drawing each clip stands once.
    private string WriteClip(Outline outline)
    {
        var before = _text.Length;
        AppendOutline(outline);
        var way = _text.ToString(before, _text.Length - before);
        _text.Length = before;

        var id = "clip-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(way)).AsSpan(0, 8));
        if (_clips.Add(id)) _text.Append("<clipPath id=\"").Append(id).Append("\"><path d=\"").Append(way).Append("\"/></clipPath>");
        return id;
    }

    private void AppendStroke(Stroke stroke, double opacity)
    {
        AppendInk("stroke", stroke.Ink, opacity);
        Append("stroke-width", stroke.Width);
        // Round ends and joins stand once, round all shapes; a mitre limit of 4 is SVG's own.
        if (stroke.End == LineEnd.Flat) _text.Append(" stroke-linecap=\"butt\"");
        if (stroke.Join == LineJoin.Mitre) _text.Append(" stroke-linejoin=\"miter\"");
        if (stroke.Join == LineJoin.Mitre && stroke.MitreLimit != 4) Append("stroke-miterlimit", Math.Max(1, stroke.MitreLimit));
        if (stroke.Dash.IsDefaultOrEmpty) return;
        _text.Append(" stroke-dasharray=\"").AppendJoin(' ', stroke.Dash.Select(Number)).Append('"');
    }

    private void AppendInk(string name, Ink ink, double opacity)
    {
        _text.Append(' ').Append(name).Append("=\"").Append(ink).Append('"');
        if (opacity < 1) Append(name + "-opacity", opacity);
    }

    private void Append(string name, double value) => _text.Append(' ').Append(name).Append("=\"").Append(Number(value)).Append('"');

    // Steps are relative: the numbers are shorter. They are differences of whole hundredths, so no error adds up.
    private void AppendOutline(Outline outline)
    {
        var (penX, penY, written) = (0L, 0L, '\0');
        foreach (var segment in new OutlineSegments(outline))
        {
            if (written == '\0' && segment.Step != Step.Move) AppendStep('m', segment.From);
            switch (segment.Step)
            {
                case Step.Move:
                    AppendStep('m', segment.To);
                    break;
                case Step.Line:
                    AppendStep('l', segment.To);
                    break;
                case Step.Quadratic:
                    AppendStep('q', segment.First, segment.To);
                    break;
                case Step.Cubic:
                    AppendStep('c', segment.First, segment.Second, segment.To);
                    break;
                default:
                    _text.Append(written = 'z');
                    (penX, penY) = (Hundredths(segment.To.X), Hundredths(segment.To.Y));
                    break;
            }
        }

        void AppendStep(char letter, params ReadOnlySpan<Point> points)
        {
            // A repeated letter may be left out, but not 'm': numbers after it would be lines.
            var isFirst = letter != written || letter == 'm';
            if (isFirst) _text.Append(letter);
            var (x, y) = (penX, penY);
            foreach (var point in points)
            {
                (x, y) = (Hundredths(point.X), Hundredths(point.Y));
                AppendDifference(x - penX, isFirst);
                AppendDifference(y - penY, isFirst: false);
                isFirst = false;
            }

            (penX, penY, written) = (x, y, letter);
        }
    }

    private void AppendDifference(long hundredths, bool isFirst)
    {
        if (!isFirst && hundredths >= 0) _text.Append(' ');
        AppendHundredths(_text, hundredths);
    }

    private static void AppendHundredths(StringBuilder text, long hundredths)
    {
        if (hundredths < 0) text.Append('-');
        var (whole, part) = Math.DivRem(Math.Abs(hundredths), 100);
        if (whole > 0 || part == 0) text.Append(CultureInfo.InvariantCulture, $"{whole}");
        if (part > 0) text.Append('.').Append((char)('0' + part / 10));
        if (part % 10 > 0) text.Append((char)('0' + part % 10));
    }

    private static long Hundredths(double value) => (long)Math.Round(Math.Clamp(value, -Far, Far) * 100, MidpointRounding.AwayFromZero);
}
