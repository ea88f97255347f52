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
    // At this width the labels of the picture print at 13 points, and in large print at 18.
    private static readonly double PictureWidth = WordUnits.Points(170);

    public IEnumerable<OpenXmlElement> Show(Scale scale)
    {
        yield return text.Paragraph(WordStyles.Question, scale.Question);
        yield return text.Paragraph(WordStyles.LeadIn, [new Strong("0"), new Words(HouseWords.Means), .. scale.Zero, new LineBreak(), new Strong("10"), new Words(HouseWords.Means), .. scale.Ten]);
        if (scale.Drawn is not null) yield return WordText.Paragraph(WordStyles.PictureLast, pictures.Draw(scale.Drawn, Math.Min(PictureWidth, page.TextWidth)));
        foreach (var element in tables.Show(ScaleTable.Of(scale), isCaptionSaid: true)) yield return element;
    }
}
