using System.Globalization;

namespace PlainPlans.Syllables;

/// <summary>The words of British English, from SCOWL (Spell Checker Oriented Word Lists).</summary>
internal static class BritishWords
{
    // Of SCOWL's sizes 10 to 95. Above 70 come words that few dictionaries have.
    private const int Largest = 70;

    /// <summary>The words of the files <c>english-words</c> and <c>british-words</c>.</summary>
    public static HashSet<string> Read(string folder) => Directory.EnumerateFiles(folder)
        .Where(file => Path.GetFileName(file) is var name && name.Split('.') is ["english-words" or "british-words", var size] && int.Parse(size, CultureInfo.InvariantCulture) <= Largest)
        .SelectMany(File.ReadLines)
        .ToHashSet(StringComparer.Ordinal);
}
