using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>Looks at how many sentences of everything together say what was done before they say who did it, or without saying it.</summary>
internal sealed class PassiveShareShape(LanguageRule rule) : Shape(rule)
{
    // One or two are no habit.
    private const int Fewest = 3;

    public override void Look(Reading reading)
    {
        if (reading.Reader.Limits.PassiveSentences is not { } limit || !reading.Measure.IsEnough) return;
        var (sentences, passives) = (0, 0);
        foreach (var passage in reading.Passages)
        {
            if (passage.Place.IsField == reading.HasDocument || passage.Place.Role is not (PassageRole.Field or PassageRole.Running)) continue;
            foreach (var sentence in passage.Sentences) sentences += sentence.IsWhole ? 1 : 0;
            passives += passage.Passives.Where(found => found.Sentence.IsWhole).DistinctBy(found => found.Sentence.First).Count();
        }

        if (passives < Fewest || 100 * passives <= limit * sentences) return;
        var message = Rule.Message
            .Replace("{count}", Reading.Number(passives), StringComparison.Ordinal)
            .Replace("{sentences}", Reading.Number(sentences), StringComparison.Ordinal)
            .Replace("{limit}", Reading.Number(limit), StringComparison.Ordinal);
        reading.FlagWhole(Rule, message, Rule.Hint);
    }
}
