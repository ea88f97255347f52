using System.Collections.Frozen;
using System.Globalization;
using System.Xml;
using PlainPlans.Documents;

namespace PlainPlans.Writers.Html;

/// <summary>
/// Puts a drawing into the page itself. Its ids get a prefix, so that two drawings never share one, and its own title
/// makes room for the words of the tree.
/// </summary>
/// <remarks>
/// Only shapes are let in. A drawing with a script, a style sheet or an address of something outside is our own
/// mistake: style rules would reach the whole page, and the page's policy would stop the rest.
/// </remarks>
internal static class InlineSvg
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private static readonly FrozenSet<string> Shapes = FrozenSet.ToFrozenSet(
    [
        "svg", "g", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan",
        "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern",
    ]);

    private static readonly FrozenSet<string> OwnWords = FrozenSet.ToFrozenSet(["title", "desc", "metadata"]);

    // What the page says about the picture itself.
    private static readonly FrozenSet<string> RootAttributes = FrozenSet.ToFrozenSet(
        ["role", "aria-label", "aria-labelledby", "aria-describedby", "width", "height", "id", "class", "version"]);

    /// <summary>Writes the drawing.</summary>
    /// <param name="picture">A picture that has an SVG.</param>
    /// <param name="prefix">Stands before each id of the drawing.</param>
    /// <param name="page">Takes the drawing.</param>
    /// <exception cref="ArgumentException">The SVG holds something that is not a shape.</exception>
    /// <exception cref="XmlException">The SVG is not well-formed.</exception>
    public static void Write(Picture picture, string prefix, Markup page)
    {
        // The stream reads the bytes; the reader never fetches anything.
        using var bytes = new MemoryStream(picture.Svg.ToArray(), writable: false);
        using var svg = XmlReader.Create(bytes, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
        svg.MoveToContent();
        if (svg.LocalName != "svg") throw Refused(svg.Name);

        while (!svg.EOF)
        {
            switch (svg.NodeType)
            {
                case XmlNodeType.Element when OwnWords.Contains(svg.LocalName):
                    svg.Skip();
                    continue;
                case XmlNodeType.Element:
                    Open(svg, picture, prefix, page);
                    break;
                case XmlNodeType.EndElement:
                    page.Close();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    if (svg.Depth > 0) page.Text(svg.Value);
                    break;
                default:
                    throw Refused(svg.NodeType.ToString());
            }

            svg.Read();
        }
    }

    private static void Open(XmlReader svg, Picture picture, string prefix, Markup page)
    {
        if (svg.NamespaceURI != Namespace || !Shapes.Contains(svg.LocalName)) throw Refused(svg.Name);

        var name = svg.LocalName;
        var isRoot = svg.Depth == 0;
        var isEmpty = svg.IsEmptyElement;
        var attributes = new List<(string Name, string? Value)>();
        if (isRoot)
        {
            attributes.AddRange([("xmlns", Namespace), ("role", "img"), ("aria-label", picture.Says), ("width", Number(picture.Width)), ("height", Number(picture.Height))]);
            if (svg.GetAttribute("viewBox") is null) attributes.Add(("viewBox", $"0 0 {Number(picture.Width)} {Number(picture.Height)}"));
        }

        while (svg.MoveToNextAttribute())
        {
            if (svg.Prefix is "xmlns" or "xml" || svg.Name == "xmlns" || (isRoot && RootAttributes.Contains(svg.Name))) continue;
            attributes.Add((svg.LocalName, Value(svg, prefix)));
        }

        page.Open(name, [.. attributes]);
        if (isEmpty) page.Close();
    }

    private static string Value(XmlReader svg, string prefix)
    {
        var value = svg.Value;
        switch (svg.LocalName)
        {
            case "id":
                return prefix + value;
            case "href" when value.StartsWith('#'):
                return $"#{prefix}{value[1..]}";
            case "href" or "style" or "class":
            case var name when name.StartsWith("on", StringComparison.OrdinalIgnoreCase):
                throw Refused(svg.Name);
            default:
                var inside = value.Replace("url(#", $"url(#{prefix}", StringComparison.Ordinal);
                return inside.Split("url(").Skip(1).All(part => part.StartsWith('#')) ? inside : throw Refused(svg.Name);
        }
    }

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static ArgumentException Refused(string what) => new($"A picture holds '{what}', which a page does not let in.");
}
