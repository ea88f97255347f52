using System.Collections.Frozen;
using System.Text;

namespace PlainPlans.PlainLanguage.Text;

/// <summary>
/// Tells a slip in a name from another name. Where it is not sure it is another name: to call a right name wrong costs
/// more trust than to miss a slip.
/// </summary>
internal static class NameSpelling
{
    private const int ShortName = 5;
    private const int LongName = 9;

    private static readonly FrozenSet<string> Known = EmbeddedFiles.Text("PlainLanguage.Text.known-names.txt")
        .Split('\n')
        .Where(line => !line.StartsWith('#'))
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether this is the name of some person or place, spelt right.</summary>
    public static bool IsKnown(string key) => Known.Contains(key);

    /// <summary>Whether one is the other with a slip of the fingers, or with an accent left out. Both in lower case, and not the same.</summary>
    public static bool IsSlip(string written, string wanted)
    {
        // The family name in the plural, an apostrophe left out, a pet form: the Nowaks, Sams, Sammy, Tom.
        if (written.StartsWith(wanted, StringComparison.Ordinal) && written[wanted.Length..] is "s" or "es" or "y" or "ie" or "i" or "a") return false;
        if (wanted.StartsWith(written, StringComparison.Ordinal) && (wanted.Length > written.Length + 1 || wanted.Length <= ShortName)) return false;

        var (a, b) = (Fold(written), Fold(wanted));
        if (a == b) return true;
        var shorter = Math.Min(a.Length, b.Length);
        if (shorter < 3 || Math.Abs(a.Length - b.Length) > 2) return false;
        if (shorter == 3 || a[0] != b[0]) return IsSwap(a, b); // fingers slip late in a word; early they only swap
        return Slips(a, b) <= (shorter < LongName ? 1 : 2);
    }

    /// <summary>Whether they are two spellings of one name that sound the same: Sarah and Sara, Philip and Phillip.</summary>
    public static bool IsVariant(string written, string wanted) => written != wanted && Sound(written) == Sound(wanted);

    private static string Sound(string name)
    {
        var folded = Fold(name)
            .Replace("ph", "f", StringComparison.Ordinal).Replace("ck", "k", StringComparison.Ordinal)
            .Replace("eigh", "y", StringComparison.Ordinal).Replace("leah", "lea", StringComparison.Ordinal);
        var sound = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length; i++)
        {
            var letter = folded[i] switch { 'c' when i + 1 < folded.Length && folded[i + 1] is not ('h' or 'e' or 'i' or 'y') => 'k', var other => other };
            var isSilent = letter == 'h' && i > 0 && (i + 1 == folded.Length || folded[i - 1] is 't' or 'r');
            if (!isSilent && (sound.Length == 0 || sound[^1] != letter)) sound.Append(letter);
        }

        return sound.ToString();
    }

    private static bool IsSwap(string a, string b)
    {
        if (a.Length != b.Length) return false;
        var at = a.AsSpan().CommonPrefixLength(b);
        return at + 1 < a.Length && a[at] == b[at + 1] && a[at + 1] == b[at] && a.AsSpan(at + 2).SequenceEqual(b.AsSpan(at + 2));
    }

    // How many slips lie between two words, where two letters swapped are one (Damerau 1964, optimal string alignment).
    private static int Slips(string a, string b)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[b.Length];
    }

    // Without accents: Zoë as Zoe, Łukasz as Lukasz.
    private static string Fold(string name)
    {
        if (System.Text.Ascii.IsValid(name)) return name;
        var folded = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark) continue;
            folded.Append(letter switch { 'ł' => 'l', 'ø' => 'o', 'đ' => 'd', 'ı' => 'i', 'ß' => 's', _ => letter });
        }

        return folded.ToString();
    }
}
