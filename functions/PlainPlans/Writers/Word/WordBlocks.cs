using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using PlainPlans.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PlainPlans.Writers.Word;

/// <summary>Turns the blocks of a document into paragraphs and tables, each in a style. For one document.</summary>
internal sealed class WordBlocks : BlockVisitor<IEnumerable<OpenXmlElement>>
{
    private const string SetOff = "2"; // twips

    // Lists this short stay on one page.
    private const int ItemsKeptTogether = 4;

    private static readonly double PictureWidth = WordUnits.Points(122);
    private static readonly double DrawingHeight = WordUnits.Points(70);
    private static readonly double PageOfDrawing = WordUnits.Points(180);
    private static readonly double LeastDrawingOnFrame = WordUnits.Points(50);

    private readonly Document _document;
    private readonly WordPage _page;
    private readonly WordBody _body;
    private readonly WordText _text;
    private readonly WordPictures _pictures;
    private readonly WordTables _tables;
    private readonly WordScale _scale;
    private readonly WordFrames _frames;
    private readonly WordSignatures _signatures;
    private int _at;
    private bool _isSetOff;
    private bool _isSecondOnPage;

    public WordBlocks(Document document, WordPage page, WordLinks links, WordPictures pictures)
    {
        _document = document;
        _page = page;
        _pictures = pictures;
        _body = new(page.Measures);
        _text = new(links);
        _tables = new(page, _text);
        _scale = new(page, _text, pictures, _tables);
        _frames = new(page, _text, pictures);
        _signatures = new(page, document.Look);
    }

    /// <summary>How many numbered lists there are. Known once the body is written.</summary>
    public int NumberedLists { get; private set; }

    private Block? Previous => _at > 0 ? _document.Blocks[_at - 1] : null;

    private Block? Next => _at + 1 < _document.Blocks.Length ? _document.Blocks[_at + 1] : null;

    /// <summary>The title and every block.</summary>
    public W.Body Write()
    {
        _body.Add(WordTitle.Show(_document));
        for (_at = 0; _at < _document.Blocks.Length; _at++)
        {
            if (StartsAfterFrames()) _body.StartPage();
            _body.Add(Visit(_document.Blocks[_at]));
        }

        return _body.Finish(WordRunning.Section(_page));
    }

    protected override IEnumerable<OpenXmlElement> Visit(Heading heading) =>
        [_text.Paragraph(WordStyles.Heading(heading.Level, heading.Voice), heading.Text)];

    protected override IEnumerable<OpenXmlElement> Visit(Paragraph paragraph)
    {
        // A heading with a single line under it would look lost at the foot of a page.
        var leadsIn = Next is BulletList or NumberedList or Table or Facts or Signatures or DrawingSpace
            || (Next is Heading { Level: 3 } && Previous is Heading)
            || (Next is CallOut or OwnWords && Previous is Heading && IsOneLine(paragraph));
        return [_text.Paragraph(leadsIn ? WordStyles.LeadIn : WordStyles.BodyText, paragraph.Text)];
    }

    protected override IEnumerable<OpenXmlElement> Visit(BulletList list) => Items(list.Items, WordStyles.List(list.Voice));

    protected override IEnumerable<OpenXmlElement> Visit(NumberedList list)
    {
        var numbering = WordLists.Restart(NumberedLists++);
        foreach (var item in Items(list.Items, WordStyles.ListNumber))
        {
            item.ParagraphProperties!.NumberingProperties = new() { NumberingLevelReference = new() { Val = 0 }, NumberingId = new() { Val = numbering } };
            yield return item;
        }
    }

    protected override IEnumerable<OpenXmlElement> Visit(Facts facts) => facts.Items.Select((fact, i) => WordText.Paragraph(
        i == facts.Items.Length - 1 ? WordStyles.Last(WordStyles.Fact) : WordStyles.Fact,
        [WordText.Run(fact.Label, WordStyles.Label), WordText.Tab(), .. _text.Runs(fact.Value)]));

    protected override IEnumerable<OpenXmlElement> Visit(Table table) =>
        _tables.Show(table, isCaptionSaid: Previous is Heading heading && WordText.Plain(heading.Text) == table.Caption, isAfterTable: _body.EndsWithTable);

    protected override IEnumerable<OpenXmlElement> Visit(CallOut callOut)
    {
        // Frames with the same indents join into one. Two call-outs in a row differ by what nobody can see.
        _isSetOff = Previous is CallOut previous && previous.Voice == callOut.Voice && !_isSetOff;
        foreach (var paragraph in Paragraphs(callOut))
        {
            if (_isSetOff) paragraph.ParagraphProperties!.Indentation = new() { Left = SetOff };
            yield return paragraph;
        }
    }

    private IEnumerable<W.Paragraph> Paragraphs(CallOut callOut)
    {
        var box = WordStyles.Box(callOut.Voice);
        if (!callOut.Title.IsEmpty) yield return _text.Paragraph(WordStyles.BoxTitle(callOut.Voice), callOut.Title);
        for (var i = 0; i < callOut.Body.Length; i++)
        {
            var isLast = i == callOut.Body.Length - 1;
            var style = !isLast ? box : Next is Table ? WordStyles.Keep(box) : WordStyles.Last(box);
            yield return _text.Paragraph(style, callOut.Body[i].Text);
        }
    }

    protected override IEnumerable<OpenXmlElement> Visit(OwnWords words) => WordQuotation.Show(words, _text);

    protected override IEnumerable<OpenXmlElement> Visit(Scale scale) => _scale.Show(scale);

    protected override IEnumerable<OpenXmlElement> Visit(Picture picture)
    {
        var width = _page.Measures.HasCards || _page.Measures.HasFramePages ? _page.TextWidth : PictureWidth;
        var highest = _page.TextHeight / 2;
        return [WordText.Paragraph(WordStyles.PictureLast, _pictures.Draw(picture, Math.Min(width, highest * picture.Width / picture.Height)))];
    }

    protected override IEnumerable<OpenXmlElement> Visit(Panel panel)
    {
        if (!_page.Measures.HasFramePages) return _frames.Show(panel, used: 0);
        var title = WordTitle.Height(_document, _page);
        if (_at == 0 && _frames.Fits(panel, title)) return _frames.Show(panel, title);
        if (_isSecondOnPage)
        {
            _isSecondOnPage = false;
            return _frames.Show(panel, _frames.Beside(panel, (Panel)Previous!)!.Value); // it was the other's neighbour before
        }

        _body.StartPage();
        if (_page.Measures.FramesOnPage == 1) return _frames.Show(panel, used: 0);

        // Two frames may share a page. One that has a space to draw shares it with that.
        if (Next is DrawingSpace && _frames.FitsHalf(panel)) return _frames.Show(panel, used: 0, kept: _page.TextHeight / 2);
        var taken = Next is Panel other && !HasSpaceToDraw(_at + 1) ? _frames.Beside(panel, other) : null;
        _isSecondOnPage = taken is not null;
        return _frames.Show(panel, taken ?? 0);
    }

    private bool HasSpaceToDraw(int panel) => panel + 1 < _document.Blocks.Length && _document.Blocks[panel + 1] is DrawingSpace;

    protected override IEnumerable<OpenXmlElement> Visit(DrawingSpace space)
    {
        if (!_page.Measures.HasFramePages) return [_tables.Box(space, DrawingHeight)];
        var header = _page.Measures.After + 3 * _page.Measures.Table;
        if (Previous is Panel && _frames.RoomLeft - header >= LeastDrawingOnFrame) return [_tables.Box(space, _frames.RoomLeft - header)];
        _body.StartPage();
        return [_tables.Box(space, Math.Min(PageOfDrawing, _page.TextHeight - header))];
    }

    protected override IEnumerable<OpenXmlElement> Visit(Signatures signatures) => _signatures.Show(signatures);

    protected override IEnumerable<OpenXmlElement> Visit(PageBreak pageBreak)
    {
        _body.StartPage();
        return [];
    }

    private bool IsOneLine(Paragraph paragraph) =>
        TextMeasure.Lines(WordText.Plain(paragraph.Text), _page.Measures.Body, _page.TextWidth - _page.Measures.ProseIndent) == 1;

    // A frame has its page for itself and the child's own marks.
    private bool StartsAfterFrames() =>
        _page.Measures.HasFramePages && Previous is Panel or DrawingSpace && _document.Blocks[_at] is not (Panel or DrawingSpace);

    // A short list stays whole; a long one leaves no item alone at the foot or the top of a page.
    private IEnumerable<W.Paragraph> Items(ImmutableArray<ListItem> items, string style)
    {
        var last = items.Length - 1;
        for (var i = 0; i <= last; i++)
        {
            var paragraph = _text.Paragraph(i == last ? WordStyles.Last(style) : style, items[i].Text);
            if (i < last && (items.Length <= ItemsKeptTogether || i == 0 || i == last - 1)) paragraph.ParagraphProperties!.KeepNext = new();
            yield return paragraph;
        }
    }
}
