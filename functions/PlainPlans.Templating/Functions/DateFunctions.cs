using System.Globalization;
using System.Text.RegularExpressions;
using PlainPlans.Templating.Runtime;

namespace PlainPlans.Templating.Functions;

/// <summary>The functions of <c>date</c>. All dates are in UTC, so that a document is the same on every machine.</summary>
internal static partial class DateFunctions
{
    private const int LongestDate = 100;
    private const string FirstDefaultPattern = "%d %b %Y";

    private static readonly FunctionTable Table = new()
    {
        { "now", "", given => given.Run.Context.Clock.GetUtcNow().UtcDateTime },
        { "utc_now", "", given => given.Run.Context.Clock.GetUtcNow().UtcDateTime },
        { "add_days", "date: date, days: double", given => ((DateTime?)given[0])?.AddDays(given.Double(1)) },
        { "add_months", "date: date, months: int", given => ((DateTime?)given[0])?.AddMonths(given.Int(1)) },
        { "add_years", "date: date, years: int", given => ((DateTime?)given[0])?.AddYears(given.Int(1)) },
        { "add_hours", "date: date, hours: double", given => ((DateTime?)given[0])?.AddHours(given.Double(1)) },
        { "add_minutes", "date: date, minutes: double", given => ((DateTime?)given[0])?.AddMinutes(given.Double(1)) },
        { "add_seconds", "date: date, seconds: double", given => ((DateTime?)given[0])?.AddSeconds(given.Double(1)) },
        { "add_milliseconds", "date: date, millis: double", given => ((DateTime?)given[0])?.AddMilliseconds(given.Double(1)) },
        { "parse", "text: text?, pattern: text? = null, culture: text? = null", given => Parsed(given, 0, 1, 2) },
        { "parse_to_string", "text: text?, output_pattern: text? = null, output_culture: text? = null, input_pattern: text? = null, input_culture: text? = null", ParsedToText },
        { "to_string", "datetime: date, pattern: text, culture: text? = null", given => given[0] is DateTime date ? given.Made(DatePattern.Format(date, Pattern(given, 1) ?? "", given.CultureNamed(2), DefaultPattern(given.Run))) : null },
    };

    /// <summary>The group, with its two settings. Called as a function it reads a date.</summary>
    public static ScriptObject Group()
    {
        var parse = new BuiltinFunction("text: text?, pattern: text? = null, culture: text? = null", given => Parsed(given, 0, 1, 2));
        var group = new ScriptObject { CalledAs = parse };
        Table.ToObject().CopyTo(group);
        group["default_format"] = FirstDefaultPattern;
        group["format"] = FirstDefaultPattern;
        group.MakeOpen("format");
        group.IsReadOnly = true;
        return group;
    }

    /// <summary>How a date is printed that nothing was said about: <c>date.format</c>.</summary>
    public static string DefaultPattern(Run run) =>
        run.Context.BuiltinObject["date"] is ScriptObject group && group["format"] is string { Length: <= DatePattern.Longest } pattern ? pattern : FirstDefaultPattern;

    private static DateTime? Parsed(Given given, int text, int pattern, int culture)
    {
        if (given.TextOrNull(text) is not { Length: > 0 } written) return null;
        var format = Pattern(given, pattern) is { Length: > 0 } wanted ? DatePattern.ToNet(wanted) : null;
        const DateTimeStyles styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.NoCurrentDateDefault;
        var isRead = format is null
            ? NamesAYear(written) & DateTime.TryParse(written, given.CultureNamed(culture), styles, out var date)
            : DateTime.TryParseExact(written, format, given.CultureNamed(culture), styles, out date);
        return isRead ? date : throw given.FailAt(text, $"The date cannot be read. Write it as 2026-11-16{(format is null ? "" : ", or as the pattern says")}.");
    }

    // Without a year .NET takes that of the machine's clock, and the document would be another one next year. A year is
    // four digits together, or the third number of a date, or the second beside the name of a month.
    private static bool NamesAYear(string written)
    {
        if (written.Length > LongestDate) return false;
        var date = ClockTime().Replace(written, "");
        var numbers = Digits().Matches(date);
        return numbers.Any(number => number.Length >= 4) || numbers.Count >= 3 || (numbers.Count == 2 && MonthName().IsMatch(date));
    }

    [GeneratedRegex("[0-9]+:[0-9:.]+")]
    private static partial Regex ClockTime();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\p{L}{3}")]
    private static partial Regex MonthName();

    private static string? Pattern(Given given, int index) =>
        given.TextOrNull(index) is { Length: > DatePattern.Longest } ? throw given.FailAt(index, $"A date pattern can have at most {DatePattern.Longest} characters.") : given.TextOrNull(index);

    private static string? ParsedToText(Given given)
    {
        if (Parsed(given, 0, 3, 4) is not { } date) return null;
        return given.Made(DatePattern.Format(date, Pattern(given, 1) ?? DefaultPattern(given.Run), given.CultureNamed(2), DefaultPattern(given.Run)));
    }
}
