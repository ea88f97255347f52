using System.Globalization;

namespace PlainPlans.Diagnostics;

/// <summary>Builds JSON Pointers (RFC 6901).</summary>
internal static class Pointers
{
    /// <summary>The field of that name below a place.</summary>
    public static string Below(string pointer, string name) =>
        $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>The entry of that index below a place.</summary>
    public static string Below(string pointer, int index) => string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");

    /// <summary>The names and indexes on the way to a place.</summary>
    public static IEnumerable<string> Steps(string pointer) =>
        pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
}
