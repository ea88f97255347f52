using DocumentFormat.OpenXml;
using PlainPlans.Documents;

namespace PlainPlans.Writers.Word;

/// <summary>
/// Somebody's own words, and then who said them. Each paragraph opens quotation marks and the last one closes them.
/// They are runs of their own, so that the words stay exactly as they were said.
/// </summary>
internal static class WordQuotation
{
    private const string Open = "\u201C";
    private const string Close = "\u201D";

    public static IEnumerable<OpenXmlElement> Show(OwnWords words, WordText text)
    {
        var isQuoted = HouseWords.AreQuoted(words);
        for (var i = 0; i < words.Said.Length; i++)
        {
            var isLast = i == words.Said.Length - 1;
            var runs = text.UnchangedRuns(words.Said[i].Text);
            if (!isQuoted) runs = runs.Prepend(WordText.Run(Open));
            if (!isQuoted && isLast) runs = runs.Append(WordText.Run(Close));
            yield return WordText.Paragraph(isLast && words.By.IsEmpty ? WordStyles.Last(WordStyles.OwnWords) : WordStyles.OwnWords, [.. runs]);
        }

        if (!words.By.IsEmpty) yield return text.Paragraph(WordStyles.OwnWordsBy, words.By);
    }
}
