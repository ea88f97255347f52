using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PlainPlans.Writers.Word;

/// <summary>
/// Collects paragraphs and tables and mends what depends on the neighbour: the space below a table, a paragraph
/// between two tables, a new page.
/// </summary>
internal sealed class WordBody(WordMeasures measures)
{
    // These have a space above them in their own style, or bring none on purpose.
    private static readonly string[] SpacedAbove =
        ["Heading", "Frame", WordStyles.BodyAfterTable, WordStyles.Question, WordStyles.Caption, WordStyles.Signer];

    private readonly W.Body _body = new();
    private bool _isNewPage;

    /// <summary>Whether a table stands last.</summary>
    public bool EndsWithTable => _body.LastChild is W.Table;

    /// <summary>What comes next starts on a new page.</summary>
    public void StartPage() => _isNewPage = true;

    /// <summary>Adds paragraphs and tables.</summary>
    public void Add(IEnumerable<OpenXmlElement> elements)
    {
        foreach (var element in elements)
        {
            if (element is W.Table && EndsWithTable) _body.Append(WordText.Paragraph(WordStyles.TableEnd));
            if (FirstParagraph(element) is { } first)
            {
                if (_isNewPage) BreakBefore(first);
                else if (EndsWithTable && element == first) OpenUp(first);
                _isNewPage = false;
            }

            _body.Append(element);
        }
    }

    /// <summary>The finished body.</summary>
    public W.Body Finish(W.SectionProperties section)
    {
        if (EndsWithTable) _body.Append(WordText.Paragraph(WordStyles.TableEnd));
        _body.Append(section);
        return _body;
    }

    // Headings have a style for the top of a page; other paragraphs take the break themselves.
    private static void BreakBefore(W.Paragraph paragraph)
    {
        var style = paragraph.ParagraphProperties!.ParagraphStyleId!; // every paragraph here is made with a style
        var id = style.Val!.Value!;
        if (id.StartsWith("Heading2", StringComparison.Ordinal) && !id.EndsWith("New", StringComparison.Ordinal)) style.Val = WordStyles.New(id);
        else if (id is WordStyles.FrameHeading or WordStyles.Picture) style.Val = WordStyles.New(id);
        else paragraph.ParagraphProperties.PageBreakBefore = new();
    }

    // A table has no space below it in Word, so what follows brings it.
    private void OpenUp(W.Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!;
        if (SpacedAbove.Any(start => id.StartsWith(start, StringComparison.Ordinal)) || id == WordStyles.TableEnd) return;
        if (id == WordStyles.BodyText) paragraph.ParagraphProperties.ParagraphStyleId.Val = WordStyles.BodyAfterTable;
        else paragraph.ParagraphProperties.SpacingBetweenLines = new() { Before = WordUnits.TwipsText(measures.After) };
    }

    private static W.Paragraph? FirstParagraph(OpenXmlElement element) => element as W.Paragraph ?? element.Descendants<W.Paragraph>().FirstOrDefault();
}
