using PlainPlans.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PlainPlans.Writers.Word;

/// <summary>
/// What stands at the top and the foot of the pages, and the page itself. The first page has the council's name, the
/// others the title; a draft says so on all of them. Screen readers skip these, so nothing is said only here.
/// </summary>
internal static class WordRunning
{
    public const string FirstHeaderId = "rIdFirstHeader";
    public const string HeaderId = "rIdHeader";
    public const string FooterId = "rIdFooter";

    // No-break spaces at the ends give the white words a dark edge on both sides.
    private const string Mark = $"\u00A0{HouseWords.Draft}\u00A0";

    public static W.Header FirstHeader(Document document, WordPage page)
    {
        if (!document.IsDraft) return new(Line(WordStyles.HeaderBrand, document.Council, WordText.Run(document.Service)));
        var header = new W.Header(DraftLines(WordStyles.HeaderBrand, document.Council, page, isBold: true));
        if (document.Service.Length > 0) header.Append(WordText.Paragraph(WordStyles.HeaderService, WordText.Run(document.Service)));
        return header;
    }

    // A title that has no room on the line is left to the first page: the foot of each page names the document as well.
    public static W.Header Header(Document document, WordPage page)
    {
        var title = IsOneLine(document.Title, document.IsDraft, page, isBold: false) ? document.Title : "";
        return document.IsDraft
            ? new(DraftLines(WordStyles.Header, title, page, isBold: false))
            : new(WordText.Paragraph(WordStyles.Header, WordText.Run(title)));
    }

    public static W.Footer Footer(Document document)
    {
        var line = Line(WordStyles.Footer, document.Footer, WordText.Run(HouseWords.Page));
        line.Append(Field(" PAGE "), WordText.Run(HouseWords.Of), Field(" NUMPAGES "));
        return new(line);
    }

    public static W.SectionProperties Section(WordPage page)
    {
        var size = new W.PageSize { Width = (uint)WordUnits.Twips(page.Width), Height = (uint)WordUnits.Twips(page.Height) };
        // Word means the sheet by this: an upright page that is half of a sheet lies on one that is printed across.
        if (page.IsAcross || page.Measures.IsFolded) size.Orient = W.PageOrientationValues.Landscape;
        var side = (uint)WordUnits.Twips(page.SideMargin);
        var running = (uint)WordUnits.Twips(page.RunningMargin);
        return new(
            new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = HeaderId },
            new W.HeaderReference { Type = W.HeaderFooterValues.First, Id = FirstHeaderId },
            new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = FooterId },
            new W.FooterReference { Type = W.HeaderFooterValues.First, Id = FooterId },
            size,
            new W.PageMargin
            {
                Top = WordUnits.Twips(page.TopMargin),
                Bottom = WordUnits.Twips(page.BottomMargin),
                Left = side,
                Right = side,
                Header = running,
                Footer = running,
                Gutter = 0,
            },
            new W.Columns { Space = "708" },
            new W.TitlePage());
    }

    private static W.Paragraph Line(string style, string left, W.Run right) =>
        WordText.Paragraph(style, WordText.Run(left), WordText.Tab(), right);

    // The mark stands on the right, or on a line above where there is no room: broken in two it would be hard to read.
    private static W.Paragraph[] DraftLines(string style, string words, WordPage page, bool isBold)
    {
        var mark = WordText.Run(Mark, WordStyles.DraftMark);
        return IsOneLine(words, isDraft: true, page, isBold)
            ? [Line(style, words, mark)]
            : [WordText.Paragraph(style, mark), WordText.Paragraph(style, WordText.Run(words))];
    }

    private static bool IsOneLine(string words, bool isDraft, WordPage page, bool isBold)
    {
        var size = page.Measures.Running + 1;
        return TextMeasure.Width(words, size, isBold) + (isDraft ? TextMeasure.Width(Mark, size, isBold: true) : 0) < page.TextWidth;
    }

    private static W.SimpleField Field(string instruction) => new(WordText.Run("1")) { Instruction = instruction };
}
