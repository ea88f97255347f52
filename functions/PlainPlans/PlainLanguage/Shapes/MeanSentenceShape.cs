using PlainPlans.PlainLanguage.Measures;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>Looks at how long sentences are on average.</summary>
internal sealed class MeanSentenceShape(LanguageRule rule) : Shape(rule)
{
    public override void Look(Reading reading)
    {
        var limit = reading.Reader.Limits.MeanSentence;
        var measure = reading.Measure;
        var mean = (int)Math.Ceiling(measure.WordsPerSentence);
        if (measure.Sentences < Measure.FewestSentences || mean <= limit) return;
        var message = Rule.Message.Replace("{count}", Reading.Number(mean), StringComparison.Ordinal).Replace("{limit}", Reading.Number(limit), StringComparison.Ordinal);
        reading.FlagWhole(Rule, message, Rule.Hint);
    }
}
