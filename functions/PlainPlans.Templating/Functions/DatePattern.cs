using System.Globalization;
using System.Text;

namespace PlainPlans.Templating.Functions;

/// <summary>Date patterns of percent signs and letters, as in <c>%d %B %Y</c>.</summary>
internal static class DatePattern
{
    /// <summary>No pattern for a reader is longer. A letter can stand for 24 characters.</summary>
    public const int Longest = 500;

    // Those letters that .NET has a pattern for.
    private static readonly Dictionary<char, string> Net = new()
    {
        ['a'] = "ddd", ['A'] = "dddd", ['b'] = "MMM", ['B'] = "MMMM", ['c'] = "ddd MMM dd HH:mm:ss yyyy", ['d'] = "dd", ['D'] = "MM/dd/yy",
        ['F'] = "yyyy-MM-dd", ['h'] = "MMM", ['H'] = "HH", ['I'] = "hh", ['L'] = "fff", ['m'] = "MM", ['M'] = "mm", ['p'] = "tt",
        ['r'] = "hh:mm:ss tt", ['R'] = "HH:mm", ['S'] = "ss", ['T'] = "HH:mm:ss", ['y'] = "yy", ['Y'] = "yyyy", ['Z'] = "zzz",
        ['e'] = "d", ['k'] = "H", ['l'] = "h",
    };

    /// <summary>A date in a pattern. What the pattern does not know stays as it is written.</summary>
    /// <param name="date">In UTC.</param>
    /// <param name="pattern">For example <c>%d %B %Y</c>.</param>
    /// <param name="culture">For the names of days and months.</param>
    /// <param name="defaultPattern">What <c>%g</c> alone stands for.</param>
    public static string Format(DateTime date, string pattern, CultureInfo culture, string? defaultPattern = null)
    {
        if (pattern == "%g" && defaultPattern is not null and not "%g") return " " + Format(date, defaultPattern, CultureInfo.InvariantCulture);
        var written = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                written.Append(pattern[i]);
                continue;
            }

            var letter = pattern[++i];
            if (letter == 'g') culture = CultureInfo.InvariantCulture;
            else written.Append(Part(date, letter, culture) ?? "%" + letter);
        }

        return written.ToString();
    }

    /// <summary>The pattern as .NET reads dates with it.</summary>
    public static string ToNet(string pattern)
    {
        var net = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length) net.Append('\\').Append(pattern[i]);
            else if (Net.TryGetValue(pattern[++i], out var part)) net.Append(part.Length == 1 ? "%" + part : part);
            else net.Append('\\').Append(pattern[i]);
        }

        return net.ToString();
    }

    private static string? Part(DateTime date, char letter, CultureInfo culture)
    {
        var invariant = CultureInfo.InvariantCulture;
        switch (letter)
        {
            case '%': return "%";
            case 'n': return "\n";
            case 't': return "\t";
            case 'C': return (date.Year / 100).ToString("00", invariant);
            case 'e': return date.Day.ToString(invariant).PadLeft(2);
            case 'k': return date.Hour.ToString(invariant).PadLeft(2);
            case 'l': return ((date.Hour + 11) % 12 + 1).ToString(invariant).PadLeft(2);
            case 'j': return date.DayOfYear.ToString("000", invariant);
            case 'N': return (date.Ticks % TimeSpan.TicksPerSecond * 100).ToString("000000000", invariant);
            case 'P': return date.ToString("tt", culture).ToLowerInvariant();
            case 's': return new DateTimeOffset(date, TimeSpan.Zero).ToUnixTimeSeconds().ToString(invariant);
            case 'u': return (((int)date.DayOfWeek + 6) % 7 + 1).ToString(invariant);
            case 'w': return ((int)date.DayOfWeek).ToString(invariant);
            case 'U': return invariant.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstDay, DayOfWeek.Sunday).ToString("00", invariant);
            case 'W': return invariant.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstDay, DayOfWeek.Monday).ToString("00", invariant);
            case 'V': return ISOWeek.GetWeekOfYear(date).ToString("00", invariant);
            case 'v': return date.Day.ToString(invariant).PadLeft(2) + "-" + date.ToString("MMM", culture).ToUpperInvariant() + "-" + date.Year.ToString("0000", invariant);
            case 'x': return date.ToString("d", culture);
            case 'X': return date.ToString("T", culture);
            case 'c' or 'D' or 'F' or 'R' or 'T' or 'r': return date.ToString(Net[letter].Replace("/", "'/'", StringComparison.Ordinal).Replace(":", "':'", StringComparison.Ordinal), culture);
            case 'Z': return "+00:00";
            default: return Net.TryGetValue(letter, out var part) ? date.ToString(part.Length == 1 ? "%" + part : part, culture) : null;
        }
    }
}
