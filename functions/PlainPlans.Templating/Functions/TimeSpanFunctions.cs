using System.Globalization;
using PlainPlans.Templating.Runtime;

namespace PlainPlans.Templating.Functions;

/// <summary>The functions of <c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    private static readonly FunctionTable Table = new()
    {
        { "from_days", "days: double", given => TimeSpan.FromDays(given.Double(0)) },
        { "from_hours", "hours: double", given => TimeSpan.FromHours(given.Double(0)) },
        { "from_minutes", "minutes: double", given => TimeSpan.FromMinutes(given.Double(0)) },
        { "from_seconds", "seconds: double", given => TimeSpan.FromSeconds(given.Double(0)) },
        { "from_milliseconds", "millis: double", given => TimeSpan.FromMilliseconds(given.Double(0)) },
        { "parse", "text: text", given => TimeSpan.TryParse(given.Text(0), CultureInfo.InvariantCulture, out var span) ? span : throw given.Fail("The time span cannot be read. Write it as days.hours:minutes:seconds.") },
    };

    /// <summary>The group, with <c>timespan.zero</c>.</summary>
    public static ScriptObject Group()
    {
        var group = new ScriptObject { ["zero"] = TimeSpan.Zero };
        Table.ToObject().CopyTo(group);
        group.IsReadOnly = true;
        return group;
    }
}
