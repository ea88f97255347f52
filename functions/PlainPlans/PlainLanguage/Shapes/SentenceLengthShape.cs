using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>Looks for sentences with more words than the reader can be asked to hold.</summary>
internal sealed class SentenceLengthShape(LanguageRule rule) : Shape(rule)
{
    public override void Look(Reading reading)
    {
        var limit = reading.Reader.Limits.LongestSentence;
        foreach (var passage in reading.Passages)
        {
            if (passage.Place.Role is not (PassageRole.Field or PassageRole.Running)) continue;
            foreach (var sentence in passage.Sentences)
            {
                var words = passage.CountWords(sentence);
                if (words <= limit || IsToldInItsField(passage, sentence, limit)) continue;
                var message = Rule.Message.Replace("{count}", Reading.Number(words), StringComparison.Ordinal).Replace("{limit}", Reading.Number(limit), StringComparison.Ordinal);
                reading.Flag(new(Rule, passage, sentence.First, sentence.Last, message, Rule.Hint) { IsAboutSentence = true });
            }
        }
    }

    // A sentence that is too long without the template's words has its note at the field already.
    private static bool IsToldInItsField(Passage passage, Sentence sentence, int limit)
    {
        var fromData = 0;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (passage.Tokens[i].Is(TokenMarks.FromData) && !passage.Tokens[i].Is(TokenMarks.Joined)) fromData++;
        }

        return fromData > limit;
    }
}
