using PlainPlans.PlainLanguage.Measures;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>Looks at the reading age of everything together, by four formulas. Says which fields are hardest.</summary>
internal sealed class ReadingAgeShape(LanguageRule rule) : Shape(rule)
{
    private const int FieldsNamed = 3;

    public override void Look(Reading reading)
    {
        var limit = reading.Reader.Limits.ReadingAge;
        if (!reading.Measure.IsEnough || reading.Measure.ReadingAge() < limit + 1) return;

        var ages = reading.Measure.ReadingAges();
        var message = Rule.Message
            .Replace("{from}", Reading.Number((int)ages[0]), StringComparison.Ordinal)
            .Replace("{to}", Reading.Number((int)ages[^1]), StringComparison.Ordinal)
            .Replace("{limit}", Reading.Number(limit), StringComparison.Ordinal);
        var hardest = Hardest(reading);
        reading.FlagWhole(Rule, message, hardest.Length == 0 ? Rule.Hint : $"{Rule.Hint} Begin with {hardest}.");
    }

    // The fields with the largest share of words that are not common, among those with a whole sentence.
    private static string Hardest(Reading reading)
    {
        var fields = reading.Passages
            .Where(passage => passage.Place.IsField)
            .Select(passage => (passage.Place, Measure: Reading.MeasureOf([passage])))
            .Where(row => row.Measure.Sentences > 0 && row.Measure.UnfamiliarWords > 0)
            .OrderByDescending(row => (double)row.Measure.UnfamiliarWords / row.Measure.Words)
            .ThenBy(row => row.Place.Line)
            .Take(FieldsNamed)
            .Select(row => row.Place.Pointer);
        return string.Join(", ", fields);
    }
}
