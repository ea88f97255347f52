using PlainPlans.PlainLanguage.Measures;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>Looks at how many words of everything together are not on the list of words that the reader knows.</summary>
internal sealed class UnfamiliarShareShape(LanguageRule rule) : Shape(rule)
{
    public override void Look(Reading reading)
    {
        var limits = reading.Reader.Limits;
        if (limits.UnfamiliarWords is not { } limit || !reading.Measure.IsEnough) return;
        var share = reading.Measure.UnfamiliarInHundred(limits.FamiliarList);
        if (share <= limit) return;
        var message = Rule.Message
            .Replace("{count}", Reading.Number((int)Math.Ceiling(share)), StringComparison.Ordinal)
            .Replace("{limit}", Reading.Number(limit), StringComparison.Ordinal);
        reading.FlagWhole(Rule, message, Rule.Hint);
    }
}
