using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Measures;

/// <summary>
/// Counts what the formulas need. Labels, headings, quotations and own words do not count. Names and numbers count as easy
/// words, whatever they look like, so that another child's name does not change a grade. A word with hyphens is one word.
/// </summary>
internal sealed class Measure(WordFacts facts)
{
    /// <summary>Below this there is no reading age and no share: the formulas go wrong by more than a year.</summary>
    public const int FewestWords = 100;

    /// <summary>As <see cref="FewestWords"/>.</summary>
    public const int FewestSentences = 5;

    // Spache counts an unfamiliar word once in a sample of 100 to 150 words.
    private const int SampleWords = 100;

    private readonly HashSet<string> _unfamiliarInSample = new(StringComparer.Ordinal);
    private int _sampleEnds = SampleWords;

    public int Words { get; private set; }

    public int Sentences { get; private set; }

    /// <summary>Words of the longest sentence.</summary>
    public int LongestSentence { get; private set; }

    public int SyllableCount { get; private set; }

    /// <summary>Letters and digits.</summary>
    public int Characters { get; private set; }

    public int Letters { get; private set; }

    /// <summary>Words of three syllables or more.</summary>
    public int LongWords { get; private set; }

    /// <summary>Of <see cref="LongWords"/>, those that no ending and no compound of easy words makes long.</summary>
    public int ComplexWords { get; private set; }

    /// <summary>Words that are not on the list of Chall and Dale.</summary>
    public int UnfamiliarWords { get; private set; }

    /// <summary>Words that are not on Spache's list, each time they are said.</summary>
    public int UnfamiliarToYoung { get; private set; }

    /// <summary>Different words that are not on Spache's list, counted in samples of 100 words.</summary>
    public int DifferentUnfamiliarToYoung { get; private set; }

    public double WordsPerSentence => (double)Words / Math.Max(1, Sentences);

    /// <summary>Whether there is enough to judge as a whole: for a reading age, and for shares of words and sentences.</summary>
    public bool IsEnough => Words >= FewestWords && Sentences >= FewestSentences;

    /// <summary>A count as a share of all words, 0 to 1.</summary>
    public double ShareOfWords(int count) => (double)count / Math.Max(1, Words);

    /// <summary>Words in 100 that a list does not hold, each time they are said.</summary>
    public double UnfamiliarInHundred(FamiliarList list) => 100 * ShareOfWords(list == FamiliarList.Spache ? UnfamiliarToYoung : UnfamiliarWords);

    /// <summary>Adds one whole sentence.</summary>
    public void Add(Passage passage, Sentence sentence)
    {
        var before = Words;
        for (var i = sentence.First; i < sentence.Last;)
        {
            var last = i + 1;
            while (last < sentence.Last && passage.Tokens[last].Is(TokenMarks.Joined)) last++;
            if (!passage.Tokens[i].Is(TokenMarks.Quoted) && !passage.Tokens[i].Is(TokenMarks.Address)) AddWord(passage.Tokens.AsSpan(i, last - i), isFirst: i == sentence.First);
            i = last;
        }

        if (Words == before) return;
        Sentences++;
        LongestSentence = Math.Max(LongestSentence, Words - before);
        if (Words < _sampleEnds) return;
        _unfamiliarInSample.Clear();
        _sampleEnds = Words + SampleWords;
    }

    /// <summary>Whether the lists and the formulas pass over a token: a name, a number, a title that is written with a capital.</summary>
    public static bool IsEasy(Token token, bool isFirst) => token.Is(TokenMarks.Number) || token.Is(TokenMarks.Name) || (token.Is(TokenMarks.Capital) && !isFirst);

    // One word, of several tokens where it has hyphens.
    private void AddWord(ReadOnlySpan<Token> parts, bool isFirst)
    {
        Words++;
        var (syllables, isHard, isHardForYoung, isComplex) = (0, false, false, false);
        foreach (var part in parts)
        {
            Count(part.Key);
            if (part.Is(TokenMarks.Number))
            {
                SyllableCount++;
                continue;
            }

            var fact = facts.Of(part.Key);
            SyllableCount += fact.Syllables;
            if (IsEasy(part, isFirst)) continue;
            syllables += fact.Syllables;
            isComplex |= fact.IsComplex;
            isHard |= fact.IsHard;
            if (!fact.IsHardForYoung) continue;
            isHardForYoung = true;
            if (_unfamiliarInSample.Add(part.Key)) DifferentUnfamiliarToYoung++;
        }

        if (syllables >= 3) LongWords++;
        if (isComplex) ComplexWords++;
        if (isHard) UnfamiliarWords++;
        if (isHardForYoung) UnfamiliarToYoung++;
    }

    private void Count(string key)
    {
        foreach (var character in key)
        {
            if (!char.IsLetterOrDigit(character)) continue;
            Characters++;
            if (!char.IsDigit(character)) Letters++;
        }
    }
}
