using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>
/// Looks for paragraphs with more sentences than the reader can be asked to take in at once, and as many words as these would
/// have. Four short sentences are no block. A short text is taken in as it is, and panels of a storyboard have a limit of
/// words instead.
/// </summary>
internal sealed class ParagraphLengthShape(LanguageRule rule) : Shape(rule)
{
    public override void Look(Reading reading)
    {
        if (reading.Reader.Limits.SentencesInParagraph is not { } limit || !reading.Measure.IsEnough) return;
        var fewestWords = limit * reading.Reader.Limits.MeanSentence;
        var (paragraphs, longest) = (0, 0);
        var where = "";
        foreach (var passage in reading.Passages)
        {
            if (passage.Place.IsField == reading.HasDocument || passage.Place.Panel > 0 || passage.Place.Role is not (PassageRole.Field or PassageRole.Running)) continue;
            foreach (var (sentences, words) in Paragraphs(passage))
            {
                if (sentences <= limit || words <= fewestWords) continue;
                paragraphs++;
                if (sentences <= longest) continue;
                longest = sentences;
                where = passage.Place.IsField ? "" : " " + NoteWriter.Where(passage, reading);
            }
        }

        if (paragraphs == 0) return;
        var message = Rule.Message
            .Replace("{paragraphs}", paragraphs == 1 ? "One paragraph is" : $"{Reading.Number(paragraphs)} paragraphs are", StringComparison.Ordinal)
            .Replace("{count}", Reading.Number(longest), StringComparison.Ordinal)
            .Replace("{limit}", limit == 1 ? "1 sentence" : $"{Reading.Number(limit)} sentences", StringComparison.Ordinal);
        reading.FlagWhole(Rule, message + where, Rule.Hint);
    }

    // How many whole sentences each paragraph has, and their words. A new line begins a new one.
    private static IEnumerable<(int Sentences, int Words)> Paragraphs(Passage passage)
    {
        var (count, all, end) = (0, 0, 0);
        foreach (var sentence in passage.Sentences)
        {
            var start = passage.Tokens[sentence.First].Start;
            if (passage.Text.AsSpan(end, start - end).Contains('\n'))
            {
                yield return (count, all);
                (count, all) = (0, 0);
            }

            var words = sentence.IsWhole ? passage.CountWords(sentence) : 0;
            count += words > 0 ? 1 : 0;
            all += words;
            end = passage.Tokens[sentence.Last - 1].End;
        }

        yield return (count, all);
    }
}
