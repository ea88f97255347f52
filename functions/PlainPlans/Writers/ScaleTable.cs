using System.Collections.Immutable;
using System.Globalization;
using PlainPlans.Documents;
using PlainPlans.Documents.Reading;

namespace PlainPlans.Writers;

/// <summary>The scores of a scale as a table: the same as its picture, in words.</summary>
internal static class ScaleTable
{
    /// <summary>
    /// The table. A column that nobody has words for is left out; a single gap is named, so that nobody takes it for a slip.
    /// </summary>
    public static Table Of(Scale scale)
    {
        var rows = scale.Scores.Select(score => ImmutableArray.Create<ImmutableArray<Inline>>(
            score.Who, [new Words(score.Score.ToString(CultureInfo.InvariantCulture))], score.Why, score.OnePointMore)).ToImmutableArray();
        var used = Enumerable.Range(0, HouseWords.ScaleColumns.Length).Where(column => column < 2 || rows.Any(row => !row[column].IsEmpty)).ToImmutableArray();
        return new(
            InlineReader.Plain(scale.Question),
            [.. used.Select(column => new Cell([new Words(HouseWords.ScaleColumns[column])]))],
            [.. rows.Select(row => used.Select(column => new Cell(HouseWords.Said(row[column]))).ToImmutableArray())],
            RowsAreNamed: true,
            Voice.Plain);
    }
}
