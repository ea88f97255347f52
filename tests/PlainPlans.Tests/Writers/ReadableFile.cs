using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using PlainPlans.Writers;

namespace PlainPlans.Tests.Writers;

/// <summary>
/// What a reader meets in a written file, whatever its format: a small reader for each, so that every writer is held
/// to the same promises. A new format needs a line here.
/// </summary>
/// <param name="Seen">The words on the page. White space is single.</param>
/// <param name="Heard">The words that stand for something else: of pictures, and titles of tables.</param>
internal sealed record ReadableFile(string Seen, string Heard)
{
    private static readonly HashSet<string> InlineElements = ["span", "strong", "a"];

    public static ReadableFile Read(DocumentWriter writer, byte[] file) => writer.Format switch
    {
        "html" => ReadHtml(file),
        "txt" => ReadText(file),
        "docx" => ReadWord(file),
        "ssml" => ReadSpeech(file),
        "frames" => ReadFrames(file),
        _ => throw new NotSupportedException($"Teach {nameof(ReadableFile)} to read {writer.Format}."),
    };

    /// <summary>The page as XML: it is written so that it is both.</summary>
    public static XDocument Html(byte[] file)
    {
        using var reader = XmlReader.Create(new MemoryStream(file), new() { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The words with single spaces.</summary>
    public static string Spaced(string text) => string.Join(' ', text.Split((char[])[' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    private static ReadableFile ReadText(byte[] file)
    {
        var text = Spaced(Encoding.UTF8.GetString(file));
        return new(text, text);
    }

    private static ReadableFile ReadSpeech(byte[] file)
    {
        using var reader = XmlReader.Create(new MemoryStream(file));
        var script = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        var said = Spaced(string.Concat(script.DescendantNodes().Select(node => node is XText text ? text.Value : node is XElement { Name.LocalName: not "say-as" } ? "\n" : "")));
        return new(said, said);
    }

    private static ReadableFile ReadFrames(byte[] file)
    {
        using var package = new ZipArchive(new MemoryStream(file));
        using var words = package.GetEntry("words.txt")!.Open();
        using var bytes = new MemoryStream();
        words.CopyTo(bytes);
        return ReadText(bytes.ToArray());
    }

    private static ReadableFile ReadHtml(byte[] file)
    {
        var body = Html(file).Root!.Element("body")!;
        var heard = body.Descendants().SelectMany(element => element.Attributes())
            .Where(attribute => attribute.Name.LocalName is "alt" or "aria-label").Select(attribute => attribute.Value)
            .Concat(body.Descendants("caption").Select(caption => caption.Value));
        return new(Spaced(WordsOf(body)), Spaced(string.Join('\n', heard)));
    }

    private static string WordsOf(XElement element)
    {
        var words = string.Concat(element.Nodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement child => WordsOf(child),
            _ => "",
        }));
        return InlineElements.Contains(element.Name.LocalName) ? words : $"\n{words}\n";
    }

    private static ReadableFile ReadWord(byte[] file)
    {
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        using var package = new ZipArchive(new MemoryStream(file));
        var parts = package.Entries
            .Where(entry => entry.FullName.StartsWith("word/", StringComparison.Ordinal) && entry.FullName.EndsWith(".xml", StringComparison.Ordinal))
            .Where(entry => entry.Name.StartsWith("document", StringComparison.Ordinal) || entry.Name.StartsWith("header", StringComparison.Ordinal) || entry.Name.StartsWith("footer", StringComparison.Ordinal))
            .Select(entry =>
            {
                using var stream = entry.Open();
                return XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
            })
            .ToList();
        var seen = parts.SelectMany(part => part.Descendants(w + "p")).Select(paragraph => string.Concat(paragraph.Descendants().Select(run =>
            run.Name == w + "t" ? run.Value : run.Name == w + "br" || run.Name == w + "tab" ? " " : "")));
        var heard = parts.SelectMany(part => part.Descendants()).SelectMany(element => element.Attributes())
            .Where(attribute => attribute.Name.LocalName == "descr" || attribute.Parent!.Name == w + "tblCaption").Select(attribute => attribute.Value);
        return new(Spaced(string.Join('\n', seen)), Spaced(string.Join('\n', heard)));
    }
}
