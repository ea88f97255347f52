using System.Collections.Immutable;
using System.Globalization;
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
        var voice = table.Voice == Voice.Plain ? null : "voice-" + table.Voice.ToString().ToLowerInvariant();
        return Write(table.Caption, isNamedAbove, [.. table.Header.Select(cell => cell.Text)], [.. table.Rows.Select(row => row.Select(cell => cell.Text).ToImmutableArray())], table.RowsAreNamed, voice);
    }

    /// <summary>Writes the scores of a scale: the same as its picture, in words. A column that nobody has words for is left out.</summary>
    public Markup Write(Scale scale)
    {
        var rows = scale.Scores.Select(score => ImmutableArray.Create<ImmutableArray<Inline>>(
            score.Who, [new Words(score.Score.ToString(CultureInfo.InvariantCulture))], score.Why, score.OnePointMore)).ToImmutableArray();
        var used = Enumerable.Range(0, HouseWords.ScaleColumns.Length).Where(column => rows.Any(row => !row[column].IsEmpty)).ToImmutableArray();
        return Write(
            InlineReader.Plain(scale.Question),
            isNamedAbove: true,
            [.. used.Select(column => ImmutableArray.Create<Inline>(new Words(HouseWords.ScaleColumns[column])))],
            [.. rows.Select(row => used.Select(column => Said(row[column])).ToImmutableArray())],
            rowsAreNamed: true,
            voice: null);
    }

    private Markup Write(
        string caption,
        bool isNamedAbove,
        ImmutableArray<ImmutableArray<Inline>> header,
        ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> rows,
        bool rowsAreNamed,
        string? voice)
    {
        var classes = string.Join(' ', new[] { voice, rows.Length <= ShortTable ? "short" : null, header.Length == 2 ? "pairs" : null }.OfType<string>());
        page.Open("table", ("class", classes.Length == 0 ? null : classes), ("role", "table")).Line()
            .Element("caption", caption, isNamedAbove ? "unseen" : null).Line()
            .Open("thead", ("role", "rowgroup")).Line().Open("tr", ("role", "row"));
        foreach (var cell in header) page.Open("th", ("scope", "col"), ("role", "columnheader")).Words(cell).Close();
        page.Close().Line().Close().Line().Open("tbody", ("role", "rowgroup")).Line();
        foreach (var row in rows)
        {
            page.Open("tr", ("role", "row"));
            for (var i = 0; i < row.Length; i++) WriteCell(row[i], InlineReader.Plain(header[i]), isName: i == 0 && rowsAreNamed);
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

    private static ImmutableArray<Inline> Said(ImmutableArray<Inline> words) => words.IsEmpty ? [new Words(HouseWords.NotSaid)] : words;

    // A name, a date, a time or a telephone number stays on one line.
    private static bool IsBrief(string words, bool isName) => words.Length <= LongestDate && (isName || words.Any(char.IsAsciiDigit));
}
