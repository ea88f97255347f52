using System.Text;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;

namespace PlainPlans.Writers.PlainText;

/// <summary>
/// Writes a document as text that a screen reader, a braille display or an e-mail shows well. Everything the tree
/// holds is in it: tables become records, pictures become their words, links show their address.
/// </summary>
public sealed class PlainTextWriter : DocumentWriter
{
    public override string Format => "txt";

    public override string MediaType => "text/plain; charset=utf-8";

    public override string Extension => ".txt";

    public override PictureForms Pictures => PictureForms.None;

    public override byte[] Write(Document document, Profile profile, Notes notes)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(notes);
        if (profile != Profile.Standard) notes.Add(Messages.ProfileNotShown(Profiles.NameOf(profile)));

        var page = new TextPage();
        WriteFront(document, page);
        var blocks = new TextBlocks(page, document.Look);
        foreach (var block in document.Blocks) blocks.Visit(block);
        if (document.Footer.Length > 0) page.Gap().Line(document.Footer);
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static void WriteFront(Document document, TextPage page)
    {
        if (document.IsDraft) page.Line(HouseWords.Draft).Gap();
        if (document.Council.Length > 0) page.Line(document.Council);
        if (document.Service.Length > 0) page.Line(document.Service);
        page.Gap();
        if (document.Eyebrow.Length > 0) page.Line(document.Eyebrow);
        page.Underlined(document.Title, '=');
        if (document.Subtitle.Length > 0) page.Line(document.Subtitle);
    }
}
