using System.Globalization;
using Humanizer;
using PlainPlans.Documents;

namespace PlainPlans.Rendering;

/// <summary>
/// What templates can call beside the language's own functions. Each public method is a function under its name in
/// snake case; the first argument is what stands before the pipe. <c>docs/kinds.md</c> lists them.
/// </summary>
internal static class DocumentFunctions
{
    /// <summary>Names in a row: "Ela, Kofi and Granny". Takes a person or a list of people.</summary>
    public static string Names(object people) => InARow([.. People(people).Select(person => Text(person, "name"))]);

    /// <summary>
    /// The whole name, with the name in use where that is another: "Marta Nowak", "Babcia (Halina Nowak)". So nobody
    /// has two names in one document without a link between them.
    /// </summary>
    public static string FullName(ScriptObject person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var name = Text(person, "name");
        return person["fullName"] is not string whole ? name
            : whole.Contains(name, StringComparison.Ordinal) ? whole
            : name + PrintableText.Disguise($" ({PrintableText.Reveal(whole)})");
    }

    /// <summary>
    /// Names with ages: "Leo, aged 7, and Ava, aged 11 months". A child with no date of birth has no age here, and one who
    /// is not born yet has the day: "Baby Hollis, due on 2 March 2027".
    /// </summary>
    public static string AgesOn(object people, DateTime on) =>
        string.Join(", and ", People(people).Select(person => person["born"] switch
        {
            DateTime born when born > on => $"{FullName(person)}, due on {Day(born)}",
            DateTime born => $"{FullName(person)}, aged {Age(born, on)}",
            _ => FullName(person),
        }));

    /// <summary>The name with its ending: "Zosia's", "James's".</summary>
    public static string Possessive(string name) => name + PrintableText.Disguise("’") + "s";

    /// <summary>A day in full: "16 November 2026".</summary>
    public static string Day(DateTime date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day without its year, where that is the year of the record: "16 November".</summary>
    public static string ShortDay(DateTime date, DateTime record) =>
        date.Year == record.Year ? date.ToString("d MMMM", CultureInfo.InvariantCulture) : Day(date);

    /// <summary>A number with its noun, in words up to ten: "three goals", "one goal", "12 goals".</summary>
    public static string Quantity(int count, string noun)
    {
        var number = count <= 10 ? count.ToWords(CultureInfo.InvariantCulture) : count.ToString(CultureInfo.InvariantCulture);
        return $"{number} {(count == 1 ? noun : noun.Pluralize())}";
    }

    // Without a comma before "and": Humanizer's English list has one, British readers do not expect it.
    private static string InARow(string[] words) => words switch
    {
        [] => "",
        [var only] => only,
        [.. var most, var last] => string.Join(", ", most) + " and " + last,
    };

    private static string Age(DateTime born, DateTime on)
    {
        var years = on.Year - born.Year - (on.Month < born.Month || (on.Month == born.Month && on.Day < born.Day) ? 1 : 0);
        if (years >= 1) return years.ToString(CultureInfo.InvariantCulture);
        var months = (on.Year - born.Year) * 12 + on.Month - born.Month - (on.Day < born.Day ? 1 : 0);
        return $"{months} {(months == 1 ? "month" : "months")}";
    }

    private static string Text(ScriptObject person, string field) => (string)person[field]!; // required by person.json

    private static IEnumerable<ScriptObject> People(object people) => people switch
    {
        ScriptObject person => [person],
        ScriptArray list => list.Cast<ScriptObject>(),
        _ => throw new ArgumentException("Names are made of a person or a list of people."),
    };
}
