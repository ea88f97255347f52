using System.Collections.Immutable;
using System.Globalization;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using PlainPlans.Diagnostics;

namespace PlainPlans.Documents.Reading;

/// <summary>
/// Reads the parts that stand between <c>::: name</c> and <c>:::</c>. Each takes the shape described at its method;
/// anything else inside is an error.
/// </summary>
internal sealed class ContainerReader(InlineReader inlines, Notes notes)
{
    private static readonly string[] Known = ["title", "footer", "facts", "table", "call-out", "words", "scale", "panel", "draw", "signatures"];

    /// <summary>Reads <c>title</c> and <c>footer</c>, which are not blocks. False for every other container.</summary>
    public bool ReadFront(CustomContainer container, FrontMatter front)
    {
        switch (container.Info)
        {
            case "title":
                ReadTitle(container, front);
                return true;
            case "footer":
                front.Footer = string.Join(' ', container.OfType<ParagraphBlock>().Select(paragraph => InlineReader.Plain(inlines.ReadLine(paragraph))));
                return true;
            default:
                return false;
        }
    }

    /// <summary>Reads a container that is a block; null with a note where it cannot be read.</summary>
    public Block? Read(CustomContainer container, Voice voice)
    {
        switch (container.Info)
        {
            case "facts": return ReadFacts(container);
            case "table": return ReadTable(container, voice);
            case "call-out": return ReadCallOut(container);
            case "words": return ReadWords(container);
            case "scale": return ReadScale(container);
            case "panel": return ReadPanel(container);
            case "draw": return ReadDraw(container);
            case "signatures": return ReadSignatures(container);
            default:
                Fault(container, $"There is no part '{container.Info}'. The parts are {string.Join(", ", Known)}.");
                return null;
        }
    }

    // A paragraph (kind of document), "# title", a paragraph (for whom); the paragraphs may be left out.
    private void ReadTitle(CustomContainer container, FrontMatter front)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock { Level: 1 } heading: front.Title = InlineReader.Plain(inlines.ReadLine(heading)); break;
                case ParagraphBlock paragraph when front.Title.Length == 0: front.Eyebrow = InlineReader.Plain(inlines.ReadLine(paragraph)); break;
                case ParagraphBlock paragraph: front.Subtitle = InlineReader.Plain(inlines.ReadLine(paragraph)); break;
                default: Fault(block, "A title holds one '# heading' and a paragraph before and after it."); break;
            }
        }
    }

    // A list; each item begins with its **label**.
    private Facts? ReadFacts(CustomContainer container)
    {
        if (container is not [ListBlock list]) return Fault<Facts>(container, "Facts are one list, each item with its **label** first.");
        var facts = ImmutableArray.CreateBuilder<Fact>();
        foreach (var item in inlines.ReadItems(list))
        {
            var value = TrimStart(item.Text.RemoveAt(0));
            if (item.Text[0] is Strong label && !value.IsEmpty) facts.Add(new(label.Text, value));
            else Fault(list, "Each fact begins with its **label**, and words follow it.");
        }

        return facts.Count == 0 ? null : new Facts(facts.ToImmutable());
    }

    // "::: table Caption", then a pipe table. A header cell in **strong** says that the first column names its rows.
    private Table? ReadTable(CustomContainer container, Voice voice)
    {
        var caption = PrintableText.Reveal(container.Arguments ?? "").Trim();
        if (caption.Length == 0 || container is not [Markdig.Extensions.Tables.Table table])
            return Fault<Table>(container, "A table has its caption behind '::: table' and one pipe table inside.");

        var rows = ReadRows(table);
        if (rows.Count < 2) return Fault<Table>(container, "A table has a header row and one row or more below it.");

        var header = rows[0];
        var columns = header.Length;
        var isNamed = header[0].Text is [Strong];
        foreach (var row in rows.Where(row => row.Length != columns || row.Any(cell => cell.Text.IsEmpty)).Take(1))
            Fault(container, "Each row of a table has a cell with words for each column.");
        return new(caption, [.. header.Select(Unstrong)], [.. rows.Skip(1)], isNamed, voice);
    }

    private List<ImmutableArray<Cell>> ReadRows(Markdig.Extensions.Tables.Table table) =>
        [.. table.OfType<Markdig.Extensions.Tables.TableRow>().Select(row => row
            .OfType<Markdig.Extensions.Tables.TableCell>()
            .Select(cell => new Cell(cell is [ParagraphBlock words] ? inlines.ReadLine(words) : []))
            .ToImmutableArray())];

    // "::: call-out voice", "#### title", paragraphs.
    private CallOut? ReadCallOut(CustomContainer container)
    {
        if (Voices.Find(container.Arguments?.Trim() ?? "") is not { } voice)
            return Fault<CallOut>(container, $"A call-out names its voice: {string.Join(", ", Voices.Names)}.");
        return TitledParagraphs(container) is { } read ? new(voice, read.Title, read.Body) : null;
    }

    // Paragraphs, then "#### who said it".
    private OwnWords? ReadWords(CustomContainer container) =>
        TitledParagraphs(container) is { } read ? new(read.Body, read.Title) : null;

    // "#### question", a list of two items (**0** and **10** with what they mean), a pipe table: who, score, why, one point more.
    private Scale? ReadScale(CustomContainer container)
    {
        if (container is not [HeadingBlock { Level: 4 } question, ListBlock ends, Markdig.Extensions.Tables.Table table]
            || inlines.ReadItems(ends) is not [{ Text: [Strong { Text: "0" }, .. var zero] }, { Text: [Strong { Text: "10" }, .. var ten] }])
            return Fault<Scale>(container, "A scale has '#### question', the items **0** and **10** with what they mean, and a table of scores.");

        var scores = ImmutableArray.CreateBuilder<ScaleScore>();
        foreach (var row in ReadRows(table).Skip(1))
        {
            if (row.Length == 4 && int.TryParse(InlineReader.Plain(row[1].Text), NumberStyles.None, CultureInfo.InvariantCulture, out var score) && score <= 10)
                scores.Add(new(row[0].Text, score, row[2].Text, row[3].Text));
            else
                Fault(container, "Each row of a scale has four cells: who, a score from 0 to 10, why, and what would add one point.");
        }

        return new(inlines.ReadLine(question), TrimStart(zero), TrimStart(ten), scores.ToImmutable(), Drawn: null);
    }

    // "#### title" (may be left out), a picture (may be left out), paragraphs.
    private Panel ReadPanel(CustomContainer container)
    {
        ImmutableArray<Inline> title = [];
        Picture? picture = null;
        var words = ImmutableArray.CreateBuilder<Paragraph>();
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock { Level: 4 } heading: title = inlines.ReadLine(heading); break;
                case ParagraphBlock paragraph when !InlineReader.IsPicture(paragraph): words.AddRange(inlines.ReadParagraphs(paragraph)); break;
                case ParagraphBlock paragraph when picture is not null: Fault(paragraph, "A panel holds one picture, and here is a second one."); break;
                case ParagraphBlock paragraph:
                    picture = inlines.ReadPicture(paragraph);
                    if (picture is not null) words.AddRange(InlineReader.Below(picture));
                    break;
                default: Fault(block, "A panel holds '#### title', one picture and paragraphs."); break;
            }
        }

        return new(title, picture, words.ToImmutable());
    }

    // One paragraph: what to draw.
    private DrawingSpace? ReadDraw(CustomContainer container) =>
        container is [ParagraphBlock prompt]
            ? new(inlines.ReadLine(prompt))
            : Fault<DrawingSpace>(container, "A space to draw in holds one paragraph that says what to draw.");

    // A list; each item is "**Name** who they are".
    private Signatures? ReadSignatures(CustomContainer container)
    {
        if (container is not [ListBlock list]) return Fault<Signatures>(container, "Signatures are one list of people.");
        var signers = inlines.ReadItems(list).Select(item => item.Text is [Strong name, .. var role]
            ? new Signer(name.Text, InlineReader.Plain(TrimStart(role)))
            : Fault<Signer>(list, "Each signature begins with the **name**.")).OfType<Signer>();
        return new([.. signers]);
    }

    private (ImmutableArray<Inline> Title, ImmutableArray<Paragraph> Body)? TitledParagraphs(CustomContainer container)
    {
        ImmutableArray<Inline> title = [];
        var body = ImmutableArray.CreateBuilder<Paragraph>();
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock { Level: 4 } heading: title = inlines.ReadLine(heading); break;
                case ParagraphBlock paragraph: body.AddRange(inlines.ReadParagraphs(paragraph)); break;
                default: Fault(block, "This part holds '#### title' and paragraphs, and no lists or tables."); break;
            }
        }

        if (!title.IsEmpty && body.Count > 0) return (title, body.ToImmutable());
        Fault(container, "This part needs '#### title' and a paragraph.");
        return null;
    }

    private static Cell Unstrong(Cell cell) => cell.Text is [Strong only] ? new([new Words(only.Text)]) : cell;

    private static ImmutableArray<Inline> TrimStart(ImmutableArray<Inline> words) => words switch
    {
        [Words first, ..] when first.Text.TrimStart().Length == 0 => words.RemoveAt(0),
        [Words first, ..] => words.SetItem(0, new Words(first.Text.TrimStart())),
        _ => words,
    };

    private void Fault(MarkdownObject item, string fault) => notes.Add(Messages.Unreadable(fault, DocumentReader.PlaceOf(item)));

    private T? Fault<T>(MarkdownObject item, string fault) where T : class
    {
        Fault(item, fault);
        return null;
    }
}
