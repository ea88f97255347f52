using System.Collections.Immutable;
using PlainPlans.Drawing;

namespace PlainPlans.Rendering;

/// <summary>A picture that is drawn, in the style that was asked for, and ready to be written.</summary>
public sealed record DrawnPicture
{
    // As wide as in a document, so that a picture put into a page by hand is as large as the others there.
    private const double MillimetresWide = PictureMaker.MillimetresWide;

    internal DrawnPicture(string name, Drawing.Drawing drawing, string says, ImmutableArray<string> below)
    {
        Name = name;
        Drawing = drawing;
        Says = says;
        Below = below;
    }

    /// <summary>What was drawn: <c>scene</c>, or the name of a chart.</summary>
    public string Name { get; }

    /// <summary>The shapes.</summary>
    public Drawing.Drawing Drawing { get; internal init; }

    /// <summary>What the picture shows, for people who do not see it.</summary>
    public string Says { get; }

    /// <summary>
    /// Lines to print under the picture: what people say that found no room in a scene; all that a chart shows.
    /// </summary>
    public ImmutableArray<string> Below { get; }

    /// <summary>What it is to be written as.</summary>
    public PictureFormat Format { get; internal init; } = PictureFormat.Svg;

    /// <summary>The style it has.</summary>
    public PictureStyle Style { get; internal init; } = PictureStyle.All[0];

    /// <summary>Pixels across, for PNG.</summary>
    public int Width { get; internal init; } = PictureWish.UsualWidth;

    /// <summary>A name for its file. It holds nothing personal: what was drawn, the style, the ending.</summary>
    public string FileName => Name + (Style == PictureStyle.All[0] ? "" : "-" + Style.Name) + Format.Extension;

    /// <summary>The picture as SVG in UTF-8. Its title is what it says, its description what stands below it.</summary>
    public byte[] ToSvg() => SvgWriter.Write(Drawing, Says, string.Join('\n', Below));

    /// <summary>The picture as PNG.</summary>
    public byte[] ToPng() => PngWriter.Write(Drawing, Width, MillimetresWide);
}
