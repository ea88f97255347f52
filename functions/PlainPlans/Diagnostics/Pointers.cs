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
}
