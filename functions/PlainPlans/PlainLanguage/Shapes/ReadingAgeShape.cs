using PlainPlans.PlainLanguage.Measures;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>Looks at the reading age of everything together, and speaks up where the whole range lies above the limit. Says which fields are hardest.</summary>
internal sealed class ReadingAgeShape(LanguageRule rule) : Shape(rule)
{
    private const int FieldsNamed = 3;

    public override void Look(Reading reading)
    {
        var limit = reading.Reader.Limits.ReadingAge;
        if (ReadingScore.Of(reading.Measure) is not { } score || score.From <= limit) return;

        var message = Rule.Message
            .Replace("{from}", Reading.Number(score.From), StringComparison.Ordinal)
            .Replace("{to}", Reading.Number(score.To), StringComparison.Ordinal)
            .Replace("{limit}", Reading.Number(limit), StringComparison.Ordinal);
        var hardest = Hardest(reading);
        reading.FlagWhole(Rule, message, hardest.Length == 0 ? Rule.Hint : $"{Rule.Hint} Begin with {hardest}.");
    }

    // The fields with the largest share of words that are not familiar, among those with a whole sentence.
    private static string Hardest(Reading reading)
    {
        var fields = reading.Passages
            .Where(passage => passage.Place.IsField)
            .Select(passage => (passage.Place, Measure: reading.MeasureOf(passage)))
            .Where(row => row.Measure.Sentences > 0 && row.Measure.UnfamiliarWords > 0)
            .OrderByDescending(row => row.Measure.ShareOfWords(row.Measure.UnfamiliarWords))
            .ThenBy(row => row.Place.Line)
            .Take(FieldsNamed)
            .Select(row => row.Place.Pointer);
        return string.Join(", ", fields);
    }
}
