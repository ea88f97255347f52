using System.Collections.Frozen;

namespace PlainPlans.PlainLanguage.Measures;

/// <summary>
/// How many syllables a word has: as the pronouncing dictionary of Carnegie Mellon University says for its 119,000 words, and for
/// others by their letters. The dictionary itself is not here: the model finds most of its words, and the rest are listed.
/// </summary>
internal static class Syllables
{
    private static readonly Lazy<SyllableFile> Data = new(() => SyllableFile.Read(EmbeddedFiles.Bytes("PlainLanguage.Measures.syllables.bin")));

    // Most words of a text are among these: counted once.
    private static readonly Lazy<FrozenDictionary<string, int>> Common = new(() =>
        CommonWords.All.ToFrozenDictionary(word => word, Compute, StringComparer.Ordinal));

    /// <summary>How many syllables a word has, 1 or more.</summary>
    /// <param name="word">Lower case, straight apostrophes, no spaces. Anything but letters and apostrophes is passed over.</param>
    public static int Count(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Common.Value.TryGetValue(word, out var count) ? count : Compute(word);
    }

    private static int Compute(string word) =>
        Data.Value.Exceptions.TryGetValue(word, out var known) ? known : SyllableModel.Count(word, Data.Value.Weights);
}
