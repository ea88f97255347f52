using System.Collections.Immutable;
using PlainPlans.Documents;
using PlainPlans.Documents.Reading;

namespace PlainPlans.Writers.Html;

/// <summary>
/// Writes tables. The roles are said aloud in the markup because a table that the style lays out as cards is no
/// table to a screen reader otherwise; each cell carries the label that it shows as a card.
/// </summary>
internal sealed class HtmlTables(Markup page)
{
    // A table of this many rows or fewer stays on one page.
    private const int ShortTable = 8;

    private static readonly int LongestDate = "30 September 2026".Length;

    /// <summary>Writes a table. Its caption is heard only, not seen, where the heading above says the same.</summary>
    public Markup Write(Table table, bool isNamedAbove)
    {
        string?[] classes =
        [
            table.Voice == Voice.Plain ? null : "voice-" + table.Voice.ToString().ToLowerInvariant(),
            table.Rows.Length <= ShortTable ? "short" : null,
            table.Header.Length == 2 ? "pairs" : null,
        ];
        var used = string.Join(' ', classes.OfType<string>());
        page.Open("table", ("class", used.Length == 0 ? null : used), ("role", "table")).Line()
            .Element("caption", table.Caption, isNamedAbove ? "unseen" : null).Line()
            .Open("thead", ("role", "rowgroup")).Line().Open("tr", ("role", "row"));
        foreach (var cell in table.Header) page.Open("th", ("scope", "col"), ("role", "columnheader")).Words(cell.Text).Close();
        page.Close().Line().Close().Line().Open("tbody", ("role", "rowgroup")).Line();
        foreach (var row in table.Rows)
        {
            page.Open("tr", ("role", "row"));
            for (var i = 0; i < row.Length; i++) WriteCell(row[i].Text, InlineReader.Plain(table.Header[i].Text), isName: i == 0 && table.RowsAreNamed);
            page.Close().Line();
        }

        return page.Close().Line().Close();
    }

    private void WriteCell(ImmutableArray<Inline> words, string label, bool isName)
    {
        label = HouseWords.Labelled(label) + " ";
        var look = IsBrief(InlineReader.Plain(words), isName) ? "brief" : null;
        _ = isName
            ? page.Open("th", ("scope", "row"), ("role", "rowheader"), ("class", look), ("data-label", label))
            : page.Open("td", ("role", "cell"), ("class", look), ("data-label", label));
        page.Words(words).Close();
    }

    // A name, a date, a time or a telephone number stays on one line.
    private static bool IsBrief(string words, bool isName) => words.Length <= LongestDate && (isName || words.Any(char.IsAsciiDigit));
}
