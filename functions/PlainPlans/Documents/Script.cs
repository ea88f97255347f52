using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PlainPlans.Documents;

/// <summary>What the name of a language (BCP 47) says about how it is written.</summary>
public static partial class Script
{
    // Unicode, Script_Extensions and the default scripts of the CLDR: the languages of families in the United Kingdom first.
    private static readonly FrozenSet<string> RightToLeft =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private static readonly FrozenSet<string> RightToLeftScripts =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "Adlm", "Arab", "Aran", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

    // Word asks for fonts and spelling of these apart from all others.
    private static readonly FrozenSet<string> Shaped =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "as", "bn", "gu", "hi", "km", "kn", "lo", "ml", "mr", "my", "ne", "or", "pa", "si", "ta", "te", "th");

    /// <summary>Whether a text has the form of a language's name: <c>cy</c>, <c>cy-GB</c>, <c>pa-Arab-PK</c>.</summary>
    public static bool IsLanguage(string text) => Form().IsMatch(text);

    /// <summary>The language without its script and country: <c>cy</c> for <c>cy-GB</c>.</summary>
    public static string NameOf(string language) => language.Split('-')[0].ToLowerInvariant();

    /// <summary>Whether its pages run from right to left.</summary>
    public static bool IsRightToLeft(string language)
    {
        var parts = language.Split('-');
        return parts.Length > 1 && parts[1].Length == 4 ? RightToLeftScripts.Contains(parts[1]) : RightToLeft.Contains(parts[0]);
    }

    /// <summary>Whether Word counts it among the complex scripts.</summary>
    public static bool IsComplex(string language) => IsRightToLeft(language) || Shaped.Contains(NameOf(language));

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
