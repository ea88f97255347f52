using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Office2019.Drawing.SVG;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using Picture = PlainPlans.Documents.Picture;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PlainPlans.Writers.Word;

/// <summary>
/// The pictures of the document: sharp SVG for Word of today, PNG for everything else, and always what the picture
/// says in words. The same bytes are held once.
/// </summary>
internal sealed class WordPictures
{
    // The extension by which a picture carries its SVG: MS-ODRAWXML 2.3.2.1.
    private const string SvgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private readonly List<(string Ending, ReadOnlyMemory<byte> Bytes)> _files = [];
    private uint _drawn;

    /// <summary>Each picture file with the id of its relationship and its path below <c>word/</c>, in the order first met.</summary>
    public IEnumerable<(string Id, string Path, ReadOnlyMemory<byte> Bytes)> Files =>
        _files.Select((file, i) => (Id(i), string.Create(CultureInfo.InvariantCulture, $"media/picture{i + 1}{file.Ending}"), file.Bytes));

    /// <summary>The picture in a run of its own.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="width">How wide it prints, in points. Its shape gives the height.</param>
    public W.Run Draw(Picture picture, double width)
    {
        if (picture.Png.IsEmpty) throw new ArgumentException("A picture needs its drawing as PNG.", nameof(picture));
        if (picture.Says.Length == 0) throw new ArgumentException("A picture needs what it says in words.", nameof(picture));

        var (across, down) = (WordUnits.Emus(width), WordUnits.Emus(width * picture.Height / picture.Width));
        var number = ++_drawn;
        var name = string.Create(CultureInfo.InvariantCulture, $"Picture {number}");
        return new(new W.Drawing(new Inline(
            new Extent { Cx = across, Cy = down },
            new DocProperties { Id = number, Name = name, Description = picture.Says },
            new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(new GraphicFrameLocks { NoChangeAspect = true }),
            new Graphic(new GraphicData(new P.Picture(
                new P.NonVisualPictureProperties(
                    new P.NonVisualDrawingProperties { Id = number, Name = name },
                    new P.NonVisualPictureDrawingProperties()),
                new P.BlipFill(Bytes(picture), new Stretch(new FillRectangle())),
                new P.ShapeProperties(
                    new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = across, Cy = down }),
                    new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle })))
            {
                Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
            }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        }));
    }

    private Blip Bytes(Picture picture)
    {
        var blip = new Blip { Embed = IdOf(".png", picture.Png) };
        if (!picture.Svg.IsEmpty)
            blip.Append(new BlipExtensionList(new BlipExtension(new SVGBlip { Embed = IdOf(".svg", picture.Svg) }) { Uri = SvgExtension }));
        return blip;
    }

    private string IdOf(string ending, ReadOnlyMemory<byte> bytes)
    {
        var known = _files.FindIndex(file => file.Bytes.Span.SequenceEqual(bytes.Span));
        if (known >= 0) return Id(known);
        _files.Add((ending, bytes));
        return Id(_files.Count - 1);
    }

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"rIdPicture{index + 1}");
}
