using DocumentFormat.OpenXml;
using PlainPlans.Documents;

namespace PlainPlans.Writers.Word;

/// <summary>
/// Somebody's own words, and then who said them. Each paragraph opens quotation marks and the last one closes them.
/// They are runs of their own, so that the words stay exactly as they were said.
/// </summary>
internal static class WordQuotation
{
    public static IEnumerable<OpenXmlElement> Show(OwnWords words, WordText text)
    {
        var (open, close) = HouseWords.QuotationMarks(words);
        for (var i = 0; i < words.Said.Length; i++)
        {
            var isLast = i == words.Said.Length - 1;
            var runs = text.UnchangedRuns(words.Said[i].Text);
            if (open.Length > 0) runs = runs.Prepend(WordText.Run(open));
            if (close.Length > 0 && isLast) runs = runs.Append(WordText.Run(close));
            yield return WordText.Paragraph(isLast && words.By.IsEmpty ? WordStyles.Last(WordStyles.OwnWords) : WordStyles.OwnWords, [.. runs]);
        }

        if (!words.By.IsEmpty) yield return text.Paragraph(WordStyles.OwnWordsBy, words.By);
    }
}
