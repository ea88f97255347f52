using System.Collections.Concurrent;
using DocumentFormat.OpenXml;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PlainPlans.Writers.Word;

/// <summary>
/// Writes a Word file that a practitioner can edit and that opens well in screen readers: real styles, headings, lists
/// and tables, pictures with words, the language and the title set, and nothing about who made it or when.
/// </summary>
public sealed class WordWriter : DocumentWriter
{
    // The styles depend on the page and the language only. Both have few values, and making styles costs more than
    // all the rest.
    private static readonly ConcurrentDictionary<(WordPage Page, string Language), PackedPart> Styles = new();
    private static readonly ConcurrentDictionary<(string Language, bool IsFolded), PackedPart> Settings = new();
    private static readonly PackedPart NoNumberedLists = PackedPart.Xml(WordLists.Part(0));
    private static readonly PackedPart Fonts = PackedPart.Xml(WordSettings.Fonts());

    public override string Format => "docx";

    public override string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public override string Extension => ".docx";

    public override bool HasPages => true;

    /// <inheritdoc />
    /// <remarks>Every block can be shown, so this writer adds no notes.</remarks>
    public override byte[] Write(Document document, Profile profile, Notes notes)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(notes);

        var page = WordPage.For(document, profile);
        var links = new WordLinks();
        var pictures = new WordPictures();
        var blocks = new WordBlocks(document, page, links, pictures);
        var body = blocks.Write();
        var direction = new WordDirection(document.IsRightToLeft);

        var package = new WordPackage();
        package.AddMain(PackedPart.Xml(Root(direction.Turn(body))));
        package.AddCore(WordSettings.CoreProperties(document));
        package.Add("rIdStyles", "styles", "styles.xml", Styles.GetOrAdd((page, document.Language), key => PackedPart.Xml(WordStyles.Part(key.Page, key.Language))));
        package.Add("rIdNumbering", "numbering", "numbering.xml", blocks.NumberedLists == 0 ? NoNumberedLists : PackedPart.Xml(WordLists.Part(blocks.NumberedLists)));
        package.Add("rIdSettings", "settings", "settings.xml", Settings.GetOrAdd((document.Language, page.Measures.IsFolded), key => PackedPart.Xml(WordSettings.Settings(key.Language, key.IsFolded))));
        package.Add("rIdFonts", "fontTable", "fontTable.xml", Fonts);
        package.Add(WordRunning.FirstHeaderId, "header", "header1.xml", PackedPart.Xml(direction.Turn(WordRunning.FirstHeader(document, page))));
        package.Add(WordRunning.HeaderId, "header", "header2.xml", PackedPart.Xml(direction.Turn(WordRunning.Header(document, page))));
        package.Add(WordRunning.FooterId, "footer", "footer1.xml", PackedPart.Xml(direction.Turn(WordRunning.Footer(document))));
        foreach (var (id, address) in links.All) package.AddLink(id, address);
        foreach (var (id, path, bytes) in pictures.Files) package.AddPicture(id, path, bytes);
        return package.ToBytes();
    }

    // The tick boxes are elements of Word 2010 and later: programs that do not know them may pass over them.
    private static W.Document Root(W.Body body)
    {
        var root = new W.Document(body) { MCAttributes = new MarkupCompatibilityAttributes { Ignorable = "w14" } };
        root.AddNamespaceDeclaration("w14", "http://schemas.microsoft.com/office/word/2010/wordml");
        return root;
    }
}
