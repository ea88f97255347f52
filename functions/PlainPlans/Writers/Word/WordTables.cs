using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using PlainPlans.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PlainPlans.Writers.Word;

/// <summary>
/// Tables: a header row, a caption and a description for people who cannot see them, fixed columns, rows that do not
/// split. In large print, and where the columns have no room side by side, each row becomes a card.
/// </summary>
internal sealed class WordTables(WordPage page, WordText text)
{
    // A table that takes up no more of a page than this stays on one page. A longer one would leave too much of the
    // page before it empty: it may break, but no row stands alone at the foot or the top of a page.
    private const double KeptTogether = 0.25;
    private const int RowsKeptTogether = 8; // more never fit

    private readonly WordCards _cards = new(page, text);

    /// <summary>The table, or its cards.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isCaptionSaid">Whether what stands above already says what the table holds.</param>
    /// <param name="isAfterTable">Whether another table stands right above. Its caption then parts the two.</param>
    public IEnumerable<OpenXmlElement> Show(Table table, bool isCaptionSaid, bool isAfterTable = false)
    {
        var widths = page.Measures.HasCards && table.Header.Length > 1 ? null : Widths(table);
        IEnumerable<OpenXmlElement> shown = widths is null ? _cards.Show(table) : [Grid(table, widths)];
        return isAfterTable || (widths is null && !isCaptionSaid)
            ? shown.Prepend(WordText.Paragraph(WordStyles.Caption, WordText.Run(table.Caption)))
            : shown;
    }

    /// <summary>An empty box with a header that says what it is for.</summary>
    public W.Table Box(DrawingSpace space, double height)
    {
        var table = Frame(TableStyles.Drawing, WordText.Plain(space.Prompt), WordPhrases.RoomToDraw, [WordUnits.Twips(page.TableWidth)]);
        table.Append(Row(isHeader: true, [text.Paragraph(WordStyles.TableHead, space.Prompt)], [WordUnits.Twips(page.TableWidth)]));
        var room = Row(isHeader: false, [WordText.Paragraph(WordStyles.TableText)], [WordUnits.Twips(page.TableWidth)]);
        room.TableRowProperties!.Append(new W.TableRowHeight { Val = (uint)WordUnits.Twips(height), HeightType = W.HeightRuleValues.AtLeast });
        table.Append(room);
        return table;
    }

    private int[]? Widths(Table table) => ColumnWidths.Share(
        [.. Enumerable.Range(0, table.Header.Length).Select(column => (IReadOnlyList<string>)[Bound(table.Header[column]), .. table.Rows.Select(row => Bound(row[column]))])],
        page.TableWidth,
        page.Measures.Table);

    private W.Table Grid(Table table, int[] widths)
    {
        var style = page.Measures.HasDarkHeaders && table.Voice == Voice.Plain ? TableStyles.Staff : WordStyles.Table(table.Voice);
        var description = string.Create(
            CultureInfo.InvariantCulture,
            $"{table.Rows.Length} {(table.Rows.Length == 1 ? "row" : "rows")}. Columns: {string.Join(", ", table.Header.Select(cell => WordText.Plain(cell.Text)))}.");

        var grid = Frame(style, table.Caption, description, widths);
        grid.Append(Row(isHeader: true, table.Header.Select(cell => text.Paragraph(WordStyles.TableHead, cell.Text)), widths));
        var last = table.Rows.Length - 1;
        var isWhole = table.Rows.Length <= RowsKeptTogether && Height(table, widths) <= KeptTogether * page.TextHeight;
        for (var i = 0; i <= last; i++)
        {
            var isKept = i < last && (isWhole || i == 0 || i == last - 1);
            grid.Append(Row(isHeader: false, table.Rows[i].Select((cell, column) => CellText(cell, column == 0 && table.RowsAreNamed, isKept)), widths));
        }

        return grid;
    }

    private double Height(Table table, int[] widths) =>
        RowHeight(table.Header, widths) + table.Rows.Sum(row => RowHeight(row, widths));

    private double RowHeight(ImmutableArray<Cell> row, int[] widths) => 2 * TableStyles.CellPadding + row.Select((cell, column) =>
        TextMeasure.Height(Bound(cell), page.Measures.Table, page.Measures.TableLine, WordUnits.OfTwips(widths[column]) - 2 * WordPage.Hang)).Max();

    private static string Bound(Cell cell) => TextBinding.Bind(WordText.Plain(cell.Text), endsLine: true);

    private W.Paragraph CellText(Cell cell, bool isName, bool isKept)
    {
        var paragraph = text.Paragraph(isName ? WordStyles.TableRowHead : WordStyles.TableText, cell.Text);
        if (isKept) paragraph.ParagraphProperties!.KeepNext = new();
        return paragraph;
    }

    private static W.Table Frame(string style, string caption, string description, int[] widths) => new(
        new W.TableProperties
        {
            TableStyle = new() { Val = style },
            TableWidth = new() { Width = WordUnits.Text(widths.Sum()), Type = W.TableWidthUnitValues.Dxa },
            TableIndentation = new() { Width = -WordUnits.Twips(WordPage.Hang), Type = W.TableWidthUnitValues.Dxa },
            TableLayout = new() { Type = W.TableLayoutValues.Fixed },
            TableLook = new() { Val = "0420", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = false, NoVerticalBand = true },
            TableCaption = new() { Val = caption },
            TableDescription = new() { Val = description },
        },
        new W.TableGrid(widths.Select(width => new W.GridColumn { Width = WordUnits.Text(width) })));

    private static W.TableRow Row(bool isHeader, IEnumerable<W.Paragraph> cells, int[] widths)
    {
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (isHeader) properties.Append(new W.TableHeader());
        var row = new W.TableRow(properties);
        row.Append(cells.Select((cell, column) => new W.TableCell(
            new W.TableCellProperties { TableCellWidth = new() { Width = WordUnits.Text(widths[column]), Type = W.TableWidthUnitValues.Dxa } },
            cell)));
        return row;
    }
}
