using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>
/// Looks for paragraphs with more sentences than the reader can be asked to take in at once. A short text is
/// taken in as it is, and panels of a storyboard have a limit of words instead.
/// </summary>
internal sealed class ParagraphLengthShape(LanguageRule rule) : Shape(rule)
{
    public override void Look(Reading reading)
    {
        if (reading.Reader.Limits.SentencesInParagraph is not { } limit || !reading.Measure.IsEnough) return;
        var (paragraphs, longest) = (0, 0);
        foreach (var passage in reading.Passages)
        {
            if (passage.Place.IsField == reading.HasDocument || passage.Place.Panel > 0 || passage.Place.Role is not (PassageRole.Field or PassageRole.Running)) continue;
            foreach (var sentences in Paragraphs(passage))
            {
                if (sentences <= limit) continue;
                paragraphs++;
                longest = Math.Max(longest, sentences);
            }
        }

        if (paragraphs == 0) return;
        var message = Rule.Message
            .Replace("{paragraphs}", paragraphs == 1 ? "One paragraph is" : $"{Reading.Number(paragraphs)} paragraphs are", StringComparison.Ordinal)
            .Replace("{count}", Reading.Number(longest), StringComparison.Ordinal)
            .Replace("{limit}", limit == 1 ? "1 sentence" : $"{Reading.Number(limit)} sentences", StringComparison.Ordinal);
        reading.FlagWhole(Rule, message, Rule.Hint);
    }

    // How many whole sentences each paragraph has. A new line begins a new one.
    private static IEnumerable<int> Paragraphs(Passage passage)
    {
        var (count, end) = (0, 0);
        foreach (var sentence in passage.Sentences)
        {
            var start = passage.Tokens[sentence.First].Start;
            if (passage.Text.AsSpan(end, start - end).Contains('\n'))
            {
                yield return count;
                count = 0;
            }

            if (sentence.IsWhole && passage.CountWords(sentence) > 0) count++;
            end = passage.Tokens[sentence.Last - 1].End;
        }

        yield return count;
    }
}
