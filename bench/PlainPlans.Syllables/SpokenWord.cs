using PlainPlans.PlainLanguage.Measures;

namespace PlainPlans.Syllables;

/// <summary>A word of the pronouncing dictionary.</summary>
/// <param name="Written">Lower case.</param>
/// <param name="Sounds">Its first pronunciation in ARPAbet, without stress.</param>
internal sealed record SpokenWord(string Written, string[] Sounds)
{
    /// <summary>Syllables: the sounds that are vowels.</summary>
    public int Syllables { get; } = Sounds.Count(IsVowel);

    /// <summary>All ARPAbet vowels, and no consonant, begin with a vowel letter.</summary>
    public static bool IsVowel(string sound) => sound[0] is 'A' or 'E' or 'I' or 'O' or 'U';

    /// <summary>Reads lines such as <c>able  EY1 B AH0 L</c>. Other pronunciations, <c>able(1)</c>, possessives and words with other signs are passed over.</summary>
    public static IEnumerable<SpokenWord> Read(string file) => File.ReadLines(file)
        .Where(line => !line.StartsWith(";;;", StringComparison.Ordinal))
        .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .TakeWhile(parts => parts.Length != 1)
        .Where(parts => parts.Length > 1 && parts[0].All(letter => letter is >= 'a' and <= 'z' or '\'') && parts[0].Length <= SyllableModel.LongestWord)
        .Select(parts => new SpokenWord(parts[0], [.. parts[1..].TakeWhile(sound => sound[0] != '#').Select(sound => sound.TrimEnd('0', '1', '2'))]))
        .Where(word => word.Syllables > 0 && !word.Written.EndsWith("'s", StringComparison.Ordinal))
        .DistinctBy(word => word.Written, StringComparer.Ordinal)
        .OrderBy(word => word.Written, StringComparer.Ordinal);
}
