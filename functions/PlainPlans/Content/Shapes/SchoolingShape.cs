using System.Globalization;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.Content.Shapes;

/// <summary>Looks for a plan for a child of school age that says nothing about school or learning.</summary>
internal sealed class SchoolingShape : ContentShape
{
    // Compulsory school age is 5 to 16 (Education Act 1996, section 8).
    private const int Youngest = 5;
    private const int Oldest = 16;

    private static readonly Phrase[] Words =
    [
        .. new[]
        {
            "school/n", "nursery", "college/n", "lesson/n", "class|classroom|classes", "teacher/n", "homework", "exam/n", "gcse/n", "learn/v", "study/v",
            "educate/v", "education", "tutor/n", "apprenticeship/n", "training",
        }.SelectMany(PhraseReader.Read),
    ];

    public override bool NeedsEnglish => true;

    public override IEnumerable<ContentFinding> Look(ContentReading reading)
    {
        if (reading.Root.All("written").FirstOrDefault()?.Text is not { } written || Date(written) is not { } day) yield break;
        var children = reading.Root.All("child").Select(child => child.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var person in reading.Root.All("person").Where(person => person.All("person.id").Any(id => children.Contains(id.Text))))
        {
            if (person.All("person.born").FirstOrDefault() is not { } born || Date(born.Text) is not { } birth) continue;
            var age = day.Year - birth.Year - (day < birth.AddYears(day.Year - birth.Year) ? 1 : 0);
            if (age is < Youngest or > Oldest || IsSaid(reading)) continue;
            yield return new(reading.Root.Pointer);
            yield break;
        }
    }

    private static bool IsSaid(ContentReading reading) => reading.Prose.Select(reading.Read)
        .Any(passage => passage.Sentences.Exists(sentence => Words.Any(phrase => phrase.StandsIn(passage, sentence))));

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
