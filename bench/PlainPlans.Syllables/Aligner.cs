using PlainPlans.PlainLanguage.Measures;

namespace PlainPlans.Syllables;

/// <summary>
/// Lays the sounds of words on their letters, to learn which vowel letter is spoken. Each letter takes one sound or none;
/// which sounds a letter likes is learned from the words themselves, in a few rounds.
/// </summary>
internal sealed class Aligner
{
    private const int Rounds = 6;
    private const double Impossible = 1e6;
    private const double SoundWithoutLetter = 9; // x is two sounds, the u of music as well

    private readonly Dictionary<string, int> _sounds = [];
    private readonly double[,] _costs; // of a letter and a sound; sound 0 is none

    public Aligner(IReadOnlyCollection<SpokenWord> words)
    {
        foreach (var sound in words.SelectMany(word => word.Sounds).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) _sounds[sound] = _sounds.Count + 1;
        _costs = new double[28, _sounds.Count + 1];
        for (var letter = 0; letter < 28; letter++)
        {
            for (var sound = 0; sound <= _sounds.Count; sound++) _costs[letter, sound] = 3;
        }

        for (var round = 0; round < Rounds; round++) Learn(words);
    }

    /// <summary>For each letter of the word whether a vowel sound lies on it; null where the sounds do not fit.</summary>
    public bool[]? Spoken(SpokenWord word)
    {
        var laid = Lay(word);
        return laid is null ? null : [.. laid.Select(sound => sound >= 0 && SpokenWord.IsVowel(word.Sounds[sound]))];
    }

    private void Learn(IReadOnlyCollection<SpokenWord> words)
    {
        var counts = new double[28, _sounds.Count + 1];
        foreach (var word in words)
        {
            if (Lay(word) is not { } laid) continue;
            for (var i = 0; i < laid.Length; i++) counts[LetterOf(word.Written[i]), laid[i] < 0 ? 0 : _sounds[word.Sounds[laid[i]]]]++;
        }

        for (var letter = 1; letter < 28; letter++)
        {
            var all = 0.0;
            for (var sound = 0; sound <= _sounds.Count; sound++) all += counts[letter, sound] += 0.1;
            for (var sound = 0; sound <= _sounds.Count; sound++) _costs[letter, sound] = -Math.Log(counts[letter, sound] / all);
        }
    }

    // The sound on each letter, or -1. Cheapest way through letters and sounds.
    private int[]? Lay(SpokenWord word)
    {
        Span<byte> letters = stackalloc byte[SyllableModel.BufferLength];
        var first = SyllableModel.Spell(word.Written, letters).Start.Value;
        var (length, sounds) = (word.Written.Length, word.Sounds.Length);
        var cost = new double[length + 1, sounds + 1];
        var step = new byte[length + 1, sounds + 1];
        for (var i = 0; i <= length; i++)
        {
            for (var j = 0; j <= sounds; j++)
            {
                if (i == 0 && j == 0) continue;
                cost[i, j] = double.MaxValue;
                if (i > 0) Take(cost[i - 1, j] + _costs[LetterOf(word.Written[i - 1]), 0], 1);
                if (j > 0) Take(cost[i, j - 1] + (SpokenWord.IsVowel(word.Sounds[j - 1]) ? Impossible : SoundWithoutLetter), 2);
                if (i > 0 && j > 0) Take(cost[i - 1, j - 1] + Match(letters, first + i - 1, word.Sounds[j - 1]), 3);

                void Take(double value, byte way)
                {
                    if (value < cost[i, j]) (cost[i, j], step[i, j]) = (value, way);
                }
            }
        }

        if (cost[length, sounds] >= Impossible) return null;
        var laid = new int[length];
        Array.Fill(laid, -1);
        for (var (i, j) = (length, sounds); i > 0 || j > 0;)
        {
            if (step[i, j] == 3) laid[i - 1] = j - 1;
            (i, j) = step[i, j] switch { 1 => (i - 1, j), 2 => (i, j - 1), _ => (i - 1, j - 1) };
        }

        return laid;
    }

    private double Match(ReadOnlySpan<byte> letters, int at, string sound)
    {
        if (SpokenWord.IsVowel(sound) && !SyllableModel.MayBeSpoken(letters, at)) return Impossible;
        var isVowelLetter = letters[at] is 1 or 5 or 9 or 15 or 21;
        return _costs[letters[at], _sounds[sound]] + (isVowelLetter && !SpokenWord.IsVowel(sound) ? 2 : 0);
    }

    private static int LetterOf(char letter) => letter == '\'' ? 27 : letter - 'a' + 1;
}
