using PlainPlans.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PlainPlans.Writers.Word;

/// <summary>The band at the start: what kind of document it is, its title, and for whom.</summary>
internal static class WordTitle
{
    // The paddings, the rule and the gap below.
    private const double Around = 12 + 12 + 3 + 18;

    public static IEnumerable<W.Paragraph> Show(Document document)
    {
        if (document.Eyebrow.Length > 0) yield return Line(WordStyles.Eyebrow, document.Eyebrow);
        yield return Line(document.Subtitle.Length > 0 ? WordStyles.Title : WordStyles.TitleAlone, document.Title);
        if (document.Subtitle.Length > 0) yield return Line(WordStyles.Subtitle, document.Subtitle);
    }

    /// <summary>How high the band is, in points, as far as that can be known here.</summary>
    public static double Height(Document document, WordPage page)
    {
        var measures = page.Measures;
        return Around
            + (document.Eyebrow.Length == 0 ? 0 : 4 + TextMeasure.Height(document.Eyebrow, measures.Eyebrow, 1.1, page.TextWidth, isBold: true))
            + TextMeasure.Height(document.Title, measures.Title, 1.05, page.TextWidth, isBold: true)
            + (document.Subtitle.Length == 0 ? 0 : 5 + TextMeasure.Height(document.Subtitle, measures.Subtitle, 1.2, page.TextWidth));
    }

    private static W.Paragraph Line(string style, string text) => WordText.Paragraph(style, WordText.Run(TextBinding.Bind(text, endsLine: true)));
}
