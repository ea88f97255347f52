using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using PlainPlans.Documents;

namespace PlainPlans.Writers.Word;

/// <summary>
/// A question with a number from 0 to 10 by each person: what 0 and 10 mean, the picture where there is one, and a
/// table that says the same in words. The table may go on the next page, so that no page stays half empty. Scores
/// are shown one by one and never averaged.
/// </summary>
internal sealed class WordScale(WordPage page, WordText text, WordPictures pictures, WordTables tables)
{
    // Below this width the labels of the picture print smaller than 12 points.
    private static readonly double PictureWidth = WordUnits.Points(165);

    public IEnumerable<OpenXmlElement> Show(Scale scale)
    {
        yield return text.Paragraph(WordStyles.Question, scale.Question);
        yield return text.Paragraph(WordStyles.LeadIn, [new Strong("0"), new Words(" means: "), .. scale.Zero, new LineBreak(), new Strong("10"), new Words(" means: "), .. scale.Ten]);
        if (scale.Drawn is not null) yield return WordText.Paragraph(WordStyles.PictureLast, pictures.Draw(scale.Drawn, Math.Min(PictureWidth, page.TextWidth)));
        foreach (var element in tables.Show(Table(scale), isCaptionSaid: true)) yield return element;
    }

    // A column that nobody has said anything for is left out; a single gap is named, so that nobody takes it for a slip.
    private static Table Table(Scale scale)
    {
        var hasWhy = scale.Scores.Any(score => !score.Why.IsEmpty);
        var hasMore = scale.Scores.Any(score => !score.OnePointMore.IsEmpty);
        return new(
            WordPhrases.Scores,
            Row(Words(HouseWords.ScaleColumns[0]), Words(HouseWords.ScaleColumns[1]), Words(HouseWords.ScaleColumns[2]), Words(HouseWords.ScaleColumns[3])),
            [.. scale.Scores.Select(score => Row(score.Who, Words(WordUnits.Text(score.Score)), Said(score.Why), Said(score.OnePointMore)))],
            RowsAreNamed: true,
            Voice.Plain);

        ImmutableArray<Cell> Row(ImmutableArray<Inline> who, ImmutableArray<Inline> score, ImmutableArray<Inline> why, ImmutableArray<Inline> more) =>
            [new(who), new(score), .. hasWhy ? [new(why)] : ImmutableArray<Cell>.Empty, .. hasMore ? [new(more)] : ImmutableArray<Cell>.Empty];
    }

    private static ImmutableArray<Inline> Said(ImmutableArray<Inline> words) => words.IsEmpty ? Words(HouseWords.NotSaid) : words;

    private static ImmutableArray<Inline> Words(string text) => [new Words(text)];
}
