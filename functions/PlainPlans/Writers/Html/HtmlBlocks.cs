using System.Collections.Immutable;
using System.Globalization;
using PlainPlans.Documents;
using PlainPlans.Documents.Reading;

namespace PlainPlans.Writers.Html;

/// <summary>Writes each kind of block as HTML.</summary>
internal sealed class HtmlBlocks(Markup page, Document document) : BlockVisitor<Markup>
{
    private readonly HtmlTurning _turning = new(page, document);
    private readonly HtmlTables _tables = new(page);
    private string _lastHeading = "";
    private int _level = 1;
    private int _names;
    private int _panels;
    private int _pictures;

    /// <summary>Every block of the document.</summary>
    public void Write()
    {
        foreach (var block in document.Blocks) Visit(block).Line();
    }

    protected override Markup Visit(Heading heading)
    {
        OpenHeading(heading.Level, heading.Text, heading.Voice, _turning.NameOf(heading));
        return page.Words(heading.Text).Close();
    }

    protected override Markup Visit(Paragraph paragraph) => page.Element("p", paragraph.Text);

    protected override Markup Visit(BulletList list) => WriteItems("ul", list.Items, ClassOf(list.Voice));

    protected override Markup Visit(NumberedList list) => WriteItems("ol", list.Items, null);

    protected override Markup Visit(Facts facts)
    {
        page.Open("dl", ("class", "facts")).Line();
        foreach (var fact in facts.Items)
            page.Open("div").Element("dt", fact.Label).Text(" ").Element("dd", fact.Value).Close().Line();
        return page.Close();
    }

    protected override Markup Visit(Table table) => _tables.Write(table, isNamedAbove: table.Caption == _lastHeading);

    protected override Markup Visit(CallOut callOut)
    {
        var name = NewName();
        page.Open("div", ("class", "box " + ClassOf(callOut.Voice)), ("role", "group"), ("aria-labelledby", name)).Line()
            .Open("p", ("class", "box-title"), ("id", name));
        WriteVoice(callOut.Voice, callOut.Title);
        page.Words(callOut.Title).Close().Line();
        WriteParagraphs(callOut.Body);
        return page.Close();
    }

    // Each paragraph opens its quotation marks and the last one closes them. Nothing between the marks is changed.
    protected override Markup Visit(OwnWords words)
    {
        var (open, close) = HouseWords.QuotationMarks(words);
        page.Open("figure", ("class", "own " + ClassOf(Voice.Words))).Line().Open("blockquote").Line();
        for (var i = 0; i < words.Said.Length; i++)
        {
            page.Open("p").Text(open).Unchanged(words.Said[i].Text);
            if (i == words.Said.Length - 1) page.Text(close);
            page.Close().Line();
        }

        page.Close().Line();
        if (!words.By.IsEmpty) page.Element("figcaption", words.By).Line();
        return page.Close();
    }

    protected override Markup Visit(Scale scale)
    {
        page.Open("div", ("class", "scale")).Line();
        OpenHeading(Math.Min(_level + 1, 4), scale.Question, Voice.Plain);
        page.Words(scale.Question).Close().Line();
        _level--; // what follows the scale stands beside it, not below its question
        page.Open("p", ("class", "lead-in"))
            .Element("strong", "0").Text(HouseWords.Means).Words(scale.Zero).Void("br")
            .Element("strong", "10").Text(HouseWords.Means).Words(scale.Ten).Close().Line();
        if (scale.Drawn is { } drawn) WritePicture(drawn, "scale-picture").Line();
        return _tables.Write(ScaleTable.Of(scale), isNamedAbove: true).Line().Close();
    }

    protected override Markup Visit(Picture picture) => WritePicture(picture, "picture");

    protected override Markup Visit(Panel panel)
    {
        _panels++;
        var name = panel.Title.IsEmpty ? string.Create(CultureInfo.InvariantCulture, $"{HouseWords.Panel} {_panels}") : null;
        page.Open("section", ("class", "panel"), ("id", _turning.NameOf(panel)), ("tabindex", _turning.CanBeTurned ? "-1" : null), ("aria-label", name)).Line();
        if (!panel.Title.IsEmpty)
        {
            OpenHeading(2, panel.Title, Voice.Plain);
            if (document.Look == DocumentLook.Story) page.Text(string.Create(CultureInfo.InvariantCulture, $"{_panels}.\u00A0")); // so that people can talk about "number three"
            page.Words(panel.Title).Close().Line();
        }

        if (panel.Picture is { } picture)
        {
            page.Open("figure").Line();
            WriteDrawing(picture).Line();
            if (!panel.Words.IsEmpty)
            {
                page.Open("figcaption").Line();
                WriteParagraphs(panel.Words);
                page.Close().Line();
            }

            page.Close().Line();
        }
        else
        {
            WriteParagraphs(panel.Words);
        }

        _turning.Write(panel);
        return page.Close();
    }

    protected override Markup Visit(DrawingSpace space)
    {
        var name = NewName();
        return page.Open("div", ("class", "draw"), ("role", "group"), ("aria-labelledby", name)).Line()
            .Open("p", ("id", name)).Words(space.Prompt).Close().Line()
            .Open("div", ("class", "draw-space")).Close().Line()
            .Close();
    }

    protected override Markup Visit(Signatures signatures)
    {
        page.Open("div", ("class", "signatures")).Line();
        foreach (var signer in signatures.Signers)
        {
            page.Open("div", ("class", "signature")).Line().Open("p").Element("strong", TextBinding.Bind(signer.Name, endsLine: false));
            if (signer.Role.Length > 0) page.Text(", ").Words(signer.Role);
            page.Close().Line();
            WriteChoices();
            page.Open("p", ("class", "sign-line")).Element("span", HouseWords.Signed).Text(" ").Element("span", HouseWords.Date).Close().Line()
                .Close().Line();
        }

        return page.Close();
    }

    protected override Markup Visit(PageBreak pageBreak) => page.Void("hr", ("class", "new-page"));

    // A level is never skipped, whatever the tree says: people find their way by the outline.
    private void OpenHeading(int level, ImmutableArray<Inline> words, Voice voice, string? name = null)
    {
        _level = Math.Min(level, _level + 1);
        _lastHeading = InlineReader.Plain(words);
        page.Open(string.Create(CultureInfo.InvariantCulture, $"h{_level}"), ("class", ClassOf(voice)), ("id", name), ("tabindex", name is null ? null : "-1"));
        WriteVoice(voice, words);
    }

    private void WriteVoice(Voice voice, ImmutableArray<Inline> words)
    {
        if (voice == Voice.Plain) return;
        page.Open("span", ("class", "mark"), ("aria-hidden", "true")).Text(HouseWords.MarkOf(voice)).Close().Text("\u00A0");
        if (HouseWords.WordBefore(voice, InlineReader.Plain(words)) is { Length: > 0 } word) page.Element("span", word + ": ", "unseen");
    }

    // Boxes to tick on paper. A box that could be ticked on the screen would promise that somebody gets the answer.
    private void WriteChoices()
    {
        var choices = HouseWords.Choices(document.Look);
        if (choices.IsEmpty) return;
        page.Open("ul", ("class", "choices"), ("role", "list")).Line();
        foreach (var choice in choices) page.Element("li", choice).Line();
        page.Close().Line();
    }

    // A list without the browser's own marks is no list to some screen readers unless its role says so.
    private Markup WriteItems(string element, ImmutableArray<ListItem> items, string? cssClass)
    {
        page.Open(element, ("class", cssClass), ("role", "list")).Line();
        foreach (var item in items) page.Element("li", item.Text).Line();
        return page.Close();
    }

    private void WriteParagraphs(ImmutableArray<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs) Visit(paragraph).Line();
    }

    private Markup WritePicture(Picture picture, string cssClass)
    {
        page.Open("div", ("class", cssClass));
        return WriteDrawing(picture).Close();
    }

    private Markup WriteDrawing(Picture picture)
    {
        _pictures++;
        if (!picture.Svg.IsEmpty)
        {
            InlineSvg.Write(picture, string.Create(CultureInfo.InvariantCulture, $"picture-{_pictures}-"), page);
            return page;
        }

        if (picture.Png.IsEmpty) throw new ArgumentException("A picture has neither SVG nor PNG.", nameof(picture));
        return page.Void("img", ("src", "data:image/png;base64," + Convert.ToBase64String(picture.Png.Span)), ("alt", picture.Says));
    }

    private string NewName() => string.Create(CultureInfo.InvariantCulture, $"name-{++_names}");

    private static string? ClassOf(Voice voice) => voice == Voice.Plain ? null : "voice-" + voice.ToString().ToLowerInvariant();
}
