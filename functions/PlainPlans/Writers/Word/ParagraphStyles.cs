namespace PlainPlans.Writers.Word;

/// <summary>The paragraph styles that have no voice, one line each.</summary>
internal static class ParagraphStyles
{
    private const double HeadingLine = 1.1;
    private const double BulletIndent = 20;
    private const double NumberIndent = 24;

    // The paragraphs of the title have this frame in common, so they join into one band.
    private static Frame TitleBand { get; } = new(
        new(0.5, 12, WordPalette.Cream), new(0.5, 8, WordPalette.Cream), new(3, 12, WordPalette.Brand), new(0.5, 8, WordPalette.Cream), WordPalette.Cream);

    private static Rule InkRule { get; } = new(1, 4, WordPalette.Ink);

    public static IEnumerable<ParagraphStyle> For(WordPage page) =>
        [.. Prose(page.Measures), .. Titles(page.Measures), .. Headings(page.Measures), .. Lists(page.Measures), .. Tables(page.Measures), .. Signing(page), .. Frames(page.Measures), .. Running(page)];

    private static IEnumerable<ParagraphStyle> Prose(WordMeasures m) =>
    [
        new(WordStyles.Normal, "Normal") { IsBuiltIn = true, Size = m.Body },
        new(WordStyles.BodyText, "Body Text") { IsBuiltIn = true, RightIndent = m.ProseIndent },
        new(WordStyles.LeadIn, "PP Lead In", WordStyles.BodyText) { Next = WordStyles.BodyText, KeepNext = true, After = 8 },
        new(WordStyles.BodyAfterTable, "PP Body After Table", WordStyles.BodyText) { Next = WordStyles.BodyText, Before = m.After },
        new(WordStyles.Fact, "PP Fact")
        {
            KeepLines = true, Tabs = [new(m.FactTab)], After = 3, Line = m.TableLine, Indent = m.FactTab, Hanging = m.FactTab,
        },
        new(WordStyles.Last(WordStyles.Fact), "PP Fact Last", WordStyles.Fact) { Next = WordStyles.BodyText, After = m.After },
        new(WordStyles.Question, "PP Question") { Next = WordStyles.LeadIn, KeepNext = true, KeepLines = true, Before = m.BeforeHeading3, After = 5, Line = HeadingLine, IsBold = true, Size = m.Heading3 },
    ];

    private static IEnumerable<ParagraphStyle> Titles(WordMeasures m) =>
    [
        new(WordStyles.Eyebrow, "PP Eyebrow")
        {
            Next = WordStyles.Title, KeepNext = true, KeepLines = true, Frame = TitleBand, After = 4, Line = HeadingLine, IsBold = true, Colour = WordPalette.Brand, Size = m.Eyebrow,
        },
        new(WordStyles.Title, "Title")
        {
            IsBuiltIn = true, Next = WordStyles.Subtitle, KeepNext = true, KeepLines = true, Frame = TitleBand, After = 5, Line = 1.05, OutlineLevel = 0, IsBold = true, Size = m.Title,
        },
        new(WordStyles.TitleAlone, "PP Title Alone", WordStyles.Title) { Next = WordStyles.BodyText, After = 16 },
        new(WordStyles.Subtitle, "Subtitle")
        {
            IsBuiltIn = true, Next = WordStyles.BodyText, KeepNext = true, KeepLines = true, Frame = TitleBand, After = 16, Line = 1.2, Colour = WordPalette.Muted, Size = m.Subtitle,
        },
    ];

    private static IEnumerable<ParagraphStyle> Headings(WordMeasures m) =>
    [
        new("Heading1", "heading 1")
        {
            IsBuiltIn = true, Next = WordStyles.BodyText, KeepNext = true, KeepLines = true, Before = m.BeforeHeading2, After = 8, Line = HeadingLine, OutlineLevel = 0, IsBold = true, Size = (m.Title + m.Heading2) / 2,
        },
        new("Heading2", "heading 2")
        {
            IsBuiltIn = true, Next = WordStyles.BodyText, KeepNext = true, KeepLines = true, Before = m.BeforeHeading2, After = m.AfterHeading2, Line = HeadingLine, OutlineLevel = 1, IsBold = true, Size = m.Heading2,
        },
        new("Heading3", "heading 3")
        {
            IsBuiltIn = true, Next = WordStyles.BodyText, KeepNext = true, KeepLines = true, Before = m.BeforeHeading3, After = 5, Line = HeadingLine, OutlineLevel = 2, IsBold = true, Size = m.Heading3,
        },
        new("Heading2New", "PP Heading 2 New Page", "Heading2") { Next = WordStyles.BodyText, OnNewPage = true, Before = 0 },
    ];

    private static IEnumerable<ParagraphStyle> Lists(WordMeasures m) =>
    [
        new("ListBullet", "List Bullet")
        {
            IsBuiltIn = true, KeepLines = true, List = WordLists.Bullet, After = m.AfterItem, Indent = BulletIndent, Hanging = BulletIndent, RightIndent = m.ProseIndent,
        },
        new("ListBulletLast", "PP List Bullet Last", "ListBullet") { Next = WordStyles.BodyText, After = m.After },
        new(WordStyles.ListNumber, "List Number")
        {
            IsBuiltIn = true, KeepLines = true, List = WordLists.Number, After = m.AfterItem, Indent = NumberIndent, Hanging = NumberIndent, RightIndent = m.ProseIndent,
        },
        new(WordStyles.Last(WordStyles.ListNumber), "PP List Number Last", WordStyles.ListNumber) { Next = WordStyles.BodyText, After = m.After },
    ];

    private static IEnumerable<ParagraphStyle> Tables(WordMeasures m) =>
    [
        new(WordStyles.TableText, "PP Table Text") { After = 0, Line = m.TableLine, Size = m.Table },
        new(WordStyles.TableHead, "PP Table Head", WordStyles.TableText) { KeepNext = true, KeepLines = true, IsBold = true },
        new(WordStyles.TableRowHead, "PP Table Row Head", WordStyles.TableText) { IsBold = true },
        // Word needs a paragraph between two tables and after a last one. This one takes up a single point.
        new(WordStyles.TableEnd, "PP Table End") { After = 0, Line = 1, Size = 1 },
        new(WordStyles.Caption, "caption") { IsBuiltIn = true, Next = WordStyles.BodyText, KeepNext = true, KeepLines = true, Before = m.After, After = 5, Line = m.TableLine, IsBold = true },
        new(WordStyles.CardTitle, "PP Card Title")
        {
            Next = WordStyles.CardLine, KeepNext = true, KeepLines = true, Frame = new(new(1, 8, WordPalette.Ink), null, null, null, null), Before = 10, After = 4, Line = m.TableLine, IsBold = true,
        },
        new(WordStyles.CardTitleOnly, "PP Card Title Only", WordStyles.CardTitle) { Next = WordStyles.CardTitle, KeepNext = false, After = m.AfterItem },
        new(WordStyles.CardLine, "PP Card Line") { KeepNext = true, KeepLines = true, After = 3, Line = m.TableLine },
        new(WordStyles.CardLineLast, "PP Card Line Last", WordStyles.CardLine) { Next = WordStyles.CardTitle, KeepNext = false, After = m.AfterItem },
        new(WordStyles.CardEnd, "PP Card End", WordStyles.CardLineLast) { Next = WordStyles.BodyText, After = m.After },
    ];

    private static IEnumerable<ParagraphStyle> Signing(WordPage page) =>
    [
        new(WordStyles.Signer, "PP Signer") { Next = WordStyles.SignLine, KeepNext = true, KeepLines = true, Before = 16, After = 0, Line = page.Measures.TableLine, IsBold = true },
        new(WordStyles.ChoiceRow, "PP Choice Row")
        {
            Next = WordStyles.SignLine, KeepNext = true, KeepLines = true, Tabs = [new(145), new(315)], Before = 5, After = 0, Line = page.Measures.TableLine,
        },
        new(WordStyles.Choice, "PP Choice") { KeepNext = true, KeepLines = true, After = 4, Line = page.Measures.TableLine, Indent = 22, Hanging = 22 },
        new(WordStyles.SignLine, "PP Signature Line")
        {
            Next = WordStyles.Signer, KeepLines = true, Frame = new(null, null, InkRule, null, null), Tabs = [new(page.Measures.DateTab)], Before = 15, After = 8, Line = page.Measures.TableLine,
        },
    ];

    private static IEnumerable<ParagraphStyle> Frames(WordMeasures m) =>
    [
        new(WordStyles.Picture, "PP Picture") { Next = WordStyles.BodyText, KeepNext = true, Before = 4, After = 8, Line = 1 },
        new(WordStyles.PictureLast, "PP Picture Last", WordStyles.Picture) { Next = WordStyles.BodyText, KeepNext = false, Before = 6 },
        new(WordStyles.New(WordStyles.Picture), "PP Picture New Page", WordStyles.Picture) { OnNewPage = true, Before = 0 },
        new(WordStyles.FrameHeading, "PP Frame Heading", "Heading2")
        {
            // Frames of a story are numbered, so that people can talk about "number three".
            Next = WordStyles.Picture, List = m.HasFramePages ? WordLists.Frame : null, Indent = 0, Hanging = 0, Before = 18, Line = 1.05,
        },
        new(WordStyles.New(WordStyles.FrameHeading), "PP Frame Heading New Page", WordStyles.FrameHeading) { Next = WordStyles.Picture, OnNewPage = true, Before = 0, After = 10 },
        new(WordStyles.FrameWords, "PP Frame Words") { KeepNext = true, KeepLines = true, Before = 3, After = m.AfterItem, Size = m.FrameWords },
        new(WordStyles.Last(WordStyles.FrameWords), "PP Frame Words Last", WordStyles.FrameWords) { KeepNext = false, After = m.After },
    ];

    private static IEnumerable<ParagraphStyle> Running(WordPage page) =>
    [
        new(WordStyles.Header, "header") { IsBuiltIn = true, Tabs = [new(page.TextWidth, IsRight: true)], After = 0, Line = 1, Colour = WordPalette.Muted, Size = page.Measures.Running },
        new(WordStyles.HeaderBrand, "PP Header Brand", WordStyles.Header) { After = 2, IsBold = true, Colour = WordPalette.Brand, Size = Math.Max(13, page.Measures.Running) },
        new(WordStyles.HeaderService, "PP Header Service", WordStyles.Header) { After = 10 },
        new(WordStyles.Footer, "footer")
        {
            IsBuiltIn = true, Frame = new(new(0.5, 6, WordPalette.Muted), null, null, null, null), Tabs = [new(page.TextWidth, IsRight: true)], After = 0, Line = 1, Colour = WordPalette.Muted, Size = page.Measures.Running,
        },
    ];
}
