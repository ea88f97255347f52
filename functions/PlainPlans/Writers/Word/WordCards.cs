using PlainPlans.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PlainPlans.Writers.Word;

/// <summary>The rows of a table as cards, one below the other: a title and a line for each other cell. No card splits.</summary>
internal sealed class WordCards(WordPage page, WordText text)
{
    public IEnumerable<W.Paragraph> Show(Table table)
    {
        for (var row = 0; row < table.Rows.Length; row++)
        {
            for (var column = 0; column < table.Header.Length; column++) yield return Line(table, row, column);
        }
    }

    private W.Paragraph Line(Table table, int row, int column)
    {
        var words = text.Runs(table.Rows[row][column].Text);
        if (IsLabelled(table, column)) words = words.Prepend(WordText.Run(HouseWords.Labelled(WordText.Plain(table.Header[column].Text)) + " ", WordStyles.Label));
        return WordText.Paragraph(StyleOf(table, row, column), [.. words]);
    }

    // In large print a title needs no label, and neither does the only line below it: a date and what happens then.
    // Where a table was meant and had no room, nothing is left out.
    private bool IsLabelled(Table table, int column) => !page.Measures.HasCards || (column > 0 && table.Header.Length > 2);

    private static string StyleOf(Table table, int row, int column)
    {
        var (isLastRow, isLastColumn) = (row == table.Rows.Length - 1, column == table.Header.Length - 1);
        if (column == 0) return isLastColumn ? WordStyles.CardTitleOnly : WordStyles.CardTitle;
        return !isLastColumn ? WordStyles.CardLine : isLastRow ? WordStyles.CardEnd : WordStyles.CardLineLast;
    }
}
