using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>Looks at how much there is to read: in one panel of a storyboard, and in the whole document.</summary>
internal sealed class LengthShape(LanguageRule rule) : Shape(rule)
{
    public override void Look(Reading reading)
    {
        var running = reading.Passages.Where(passage => !passage.Place.IsField && passage.Place.Role is PassageRole.Running);
        foreach (var panel in running.Where(passage => passage.Place.Panel > 0 && !reading.ArePanelsCounted).GroupBy(passage => passage.Place.Panel))
            Flag(reading, $"Panel {Reading.Number(panel.Key)}", panel.Sum(Words), reading.Reader.Limits.LongestPanel);

        Flag(reading, "The document", running.Sum(Words), reading.Reader.Limits.LongestDocument);
    }

    private void Flag(Reading reading, string what, int words, int? limit)
    {
        if (words <= (limit ?? int.MaxValue)) return;
        var message = Rule.Message
            .Replace("{what}", what, StringComparison.Ordinal)
            .Replace("{count}", Reading.Number(words), StringComparison.Ordinal)
            .Replace("{limit}", Reading.Number(limit!.Value), StringComparison.Ordinal); // not null: more words than it
        reading.FlagWhole(Rule, message, Rule.Hint);
    }

    private static int Words(Passage passage) => passage.Tokens.Count(token => !token.Is(TokenMarks.Joined));
}
