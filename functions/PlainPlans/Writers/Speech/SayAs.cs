using System.Globalization;
using System.Text.RegularExpressions;

namespace PlainPlans.Writers.Speech;

/// <summary>
/// Finds what a computer voice would read wrongly and what there is a standard to say about: telephone numbers, which are
/// no large numbers, and dates in digits. Where it is not sure it finds nothing, because a wrong hint is worse than none.
/// Dates and amounts in words need no hint.
/// </summary>
/// <remarks>The values are those of the W3C's note "SSML 1.0 say-as attribute values" (2005), sections 2.1 and 2.3.</remarks>
internal sealed partial class SayAs(string language)
{
    private const int FewestDigits = 8; // 0800 1111
    private const int MostDigits = 15; // E.164

    // Elsewhere 3/4/2026 may be the fourth of March.
    private readonly bool _isDayFirst = language.EndsWith("-GB", StringComparison.OrdinalIgnoreCase) || language.EndsWith("-IE", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text in runs, in order, each with the attributes of its hint; these are empty for most.</summary>
    public IEnumerable<(string Text, string Attributes)> Runs(string text)
    {
        var start = 0;
        foreach (Match match in Candidates().Matches(text))
        {
            var attributes = AttributesOf(match);
            if (attributes.Length == 0) continue;
            if (match.Index > start) yield return (text[start..match.Index], "");
            yield return (match.Value, attributes);
            start = match.Index + match.Length;
        }

        if (start < text.Length) yield return (text[start..], "");
    }

    private string AttributesOf(Match match)
    {
        if (match.Groups["phone"].Success)
            return match.Value.Count(char.IsAsciiDigit) is >= FewestDigits and <= MostDigits ? "interpret-as=\"telephone\"" : "";
        if (match.Groups["year"].Success)
            return IsDate(match.Value, "yyyy-MM-dd") ? "interpret-as=\"date\" format=\"ymd\"" : "";
        return _isDayFirst && IsDate(match.Value, "d/M/yyyy") ? "interpret-as=\"date\" format=\"dmy\"" : "";
    }

    private static bool IsDate(string text, string format) => DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // Groups of a telephone number have three digits or more: "0800 1111 24 hours a day" ends where it should.
    [GeneratedRegex(
        @"(?<![\w.,/+-])(?:(?<phone>(?:\+[1-9][0-9]{0,3}|0[0-9]{2,})(?:[ \u00A0][0-9]{3,})*)|(?<year>[0-9]{4}-[0-9]{2}-[0-9]{2})|(?<day>[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}))(?!\w|[./,-]\w)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Candidates();
}
