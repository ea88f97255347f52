using System.IO.Compression;
using System.Xml.Linq;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.Tests.Documents;
using PlainPlans.Writers;

namespace PlainPlans.Tests.Writers.Word;

/// <summary>A Word file taken apart, for tests to look into.</summary>
internal sealed class WordFile
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private static readonly DocumentWriter Writer = DocumentWriter.All.Single(writer => writer.Format == "docx");

    private WordFile(byte[] bytes)
    {
        Bytes = bytes;
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Parts = zip.Entries.ToDictionary(entry => entry.FullName, Read, StringComparer.Ordinal);
    }

    public byte[] Bytes { get; }

    /// <summary>Every part by its path.</summary>
    public IReadOnlyDictionary<string, byte[]> Parts { get; }

    public XElement Body => Xml("word/document.xml").Element(W + "body")!;

    public XElement Styles => Xml("word/styles.xml");

    /// <summary>All paragraphs of the body, those in tables too, in reading order.</summary>
    public IReadOnlyList<XElement> Paragraphs => [.. Body.Descendants(W + "p")];

    /// <summary>The document, written.</summary>
    public static WordFile Of(Document document, Profile profile = Profile.Standard) => new(Write(document, profile));

    /// <summary>A document of these blocks, written.</summary>
    public static WordFile Of(DocumentLook look, params Block[] blocks) => Of(Document(look, blocks));

    /// <summary>A document of these blocks for a family, written.</summary>
    public static WordFile Of(params Block[] blocks) => Of(DocumentLook.Family, blocks);

    /// <summary>A document of these blocks.</summary>
    public static Document Document(DocumentLook look, params Block[] blocks) => EveryBlock.Document(look) with { Blocks = [.. blocks] };

    public static byte[] Write(Document document, Profile profile)
    {
        var notes = new Notes();
        var bytes = Writer.Write(document, profile, notes);
        Assert.Equal(0, notes.Count);
        return bytes;
    }

    /// <summary>Every look with every profile.</summary>
    public static TheoryData<DocumentLook, Profile> EveryPage()
    {
        var pages = new TheoryData<DocumentLook, Profile>();
        foreach (var look in Enum.GetValues<DocumentLook>())
        {
            foreach (var profile in Enum.GetValues<Profile>()) pages.Add(look, profile);
        }

        return pages;
    }

    public XElement Xml(string part) => XDocument.Load(new MemoryStream(Parts[part])).Root!;

    /// <summary>The paragraphs in a style.</summary>
    public IReadOnlyList<XElement> InStyle(string style) => [.. Paragraphs.Where(paragraph => StyleOf(paragraph) == style)];

    /// <summary>The id of a paragraph's style.</summary>
    public static string StyleOf(XElement paragraph) => Value(paragraph.Element(W + "pPr")?.Element(W + "pStyle")) ?? "";

    /// <summary>The words of an element, with tabs and new lines, and no-break spaces as they are.</summary>
    public static string TextOf(XElement element) => string.Concat(element.Descendants().Select(part =>
        part.Name == W + "t" ? part.Value : part.Name == W + "br" ? "\n" : part.Name == W + "tab" && part.Parent!.Name == W + "r" ? "\t" : ""));

    /// <summary>The attribute <c>w:val</c>.</summary>
    public static string? Value(XElement? element) => element?.Attribute(W + "val")?.Value;

    public static bool KeepsWithNext(XElement paragraph) => paragraph.Element(W + "pPr")!.Element(W + "keepNext") is not null;

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
