using System.Text;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;

namespace PlainPlans.Writers.Html;

/// <summary>
/// Writes a document as one web page that needs nothing else: its style and its pictures are in it, it fetches
/// nothing and runs nothing. It reads on a telephone, in a screen reader and on paper.
/// </summary>
public sealed class HtmlWriter : DocumentWriter
{
    public override string Format => "html";

    public override string MediaType => "text/html; charset=utf-8";

    public override string Extension => ".html";

    public override PictureForms Pictures => PictureForms.Svg;

    public override byte[] Write(Document document, Profile profile, Notes notes)
    {
        ArgumentNullException.ThrowIfNull(document);
        var page = new Markup();
        page.Raw("<!DOCTYPE html>\n").Open("html", ("lang", document.Language), ("dir", document.IsRightToLeft ? "rtl" : null)).Line();
        WriteHead(document, profile, page);
        page.Open("body", ("class", HouseStyle.ClassesOf(document.Look, profile))).Line();
        WriteFront(document, page);

        page.Open("main").Line();
        var blocks = new HtmlBlocks(page, document);
        blocks.Write();
        page.Close().Line();

        if (document.Footer.Length > 0) page.Open("footer").Element("p", document.Footer).Close().Line();
        page.Close().Line().Close().Line();
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static void WriteHead(Document document, Profile profile, Markup page)
    {
        var style = new HouseStyle(document, profile);
        page.Open("head").Line()
            .Void("meta", ("charset", "utf-8")).Line()
            .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", style.Policy)).Line()
            .Void("meta", ("name", "referrer"), ("content", "no-referrer")).Line()
            .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line()
            .Open("title").Text(document.Title).Close().Line()
            .Open("style").Raw(style.Shared).Close().Line()
            .Open("style").Raw(style.ForPaper).Close().Line()
            .Close().Line();
    }

    private static void WriteFront(Document document, Markup page)
    {
        page.Open("header").Line();
        if (document.IsDraft) page.Open("p", ("class", "draft")).Element("strong", HouseWords.Draft).Close().Line();
        string[] senders = [.. new[] { document.Council, document.Service }.Where(name => name.Length > 0)];
        if (senders.Length > 0)
        {
            page.Open("p", ("class", "council"));
            foreach (var name in senders) page.Element("span", name).Text(" ");
            page.Close().Line();
        }

        page.Open("div", ("class", "title-band")).Line();
        if (document.Eyebrow.Length > 0) page.Element("p", document.Eyebrow, "eyebrow").Line();
        page.Element("h1", TextBinding.Bind(document.Title, endsLine: true)).Line();
        if (document.Subtitle.Length > 0) page.Element("p", TextBinding.Bind(document.Subtitle, endsLine: true), "subtitle").Line();
        page.Close().Line().Close().Line();
    }
}
