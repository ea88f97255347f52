using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>Looks for sentences with more negatives than the reader can be asked to hold in mind, whether or not they turn each other round.</summary>
internal sealed class NegativesShape(LanguageRule rule) : Shape(rule)
{
    private static readonly FrozenSet<string> Negatives =
        "not no never nobody none nothing nowhere neither nor cannot without unless hardly".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public override void Look(Reading reading)
    {
        if (reading.Reader.Limits.Negatives is not { } limit) return;
        foreach (var passage in reading.Passages)
        {
            if (passage.Place.Role is not (PassageRole.Field or PassageRole.Running)) continue;
            foreach (var sentence in passage.Sentences)
            {
                var count = 0;
                for (var i = sentence.First; i < sentence.Last; i++)
                {
                    if (passage.Tokens[i].IsOpen && IsNegative(passage.Tokens[i].Key)) count++;
                }

                if (count <= limit) continue;
                var message = Rule.Message.Replace("{count}", Reading.Number(count), StringComparison.Ordinal).Replace("{limit}", Reading.Number(limit), StringComparison.Ordinal);
                reading.Flag(new(Rule, passage, sentence.First, sentence.Last, message, Rule.Hint) { IsAboutSentence = true });
            }
        }
    }

    private static bool IsNegative(string key) => Negatives.Contains(key) || key.EndsWith("n't", StringComparison.Ordinal);
}
