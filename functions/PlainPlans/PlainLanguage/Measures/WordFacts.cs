namespace PlainPlans.PlainLanguage.Measures;

/// <summary>What the formulas ask of each word, found out once for each different word. For one request and one thread: a text says most of its words again.</summary>
internal sealed class WordFacts
{
    private readonly Dictionary<string, WordFact> _known = new(StringComparer.Ordinal);

    /// <summary>What is known of a word.</summary>
    /// <param name="word">Lower case, no number.</param>
    public WordFact Of(string word)
    {
        if (_known.TryGetValue(word, out var fact)) return fact;
        var syllables = Syllables.Count(word);
        fact = new(
            syllables,
            IsComplex: syllables >= 3 && ComplexWord.Is(word, syllables),
            IsHard: !FamiliarWords.DaleChall.Holds(word),
            IsHardForYoung: !FamiliarWords.Spache.Holds(word));
        _known.Add(word, fact);
        return fact;
    }
}

/// <summary>What is known of one word.</summary>
/// <param name="Syllables">How many it has.</param>
/// <param name="IsComplex">Whether Gunning calls it complex.</param>
/// <param name="IsHard">Whether it is not on the list of Chall and Dale.</param>
/// <param name="IsHardForYoung">Whether it is not on Spache's list.</param>
internal readonly record struct WordFact(int Syllables, bool IsComplex, bool IsHard, bool IsHardForYoung);
