namespace PlainPlans.PlainLanguage.Measures;

/// <summary>
/// Tells of each vowel letter of a word whether a syllable has its sound there: in <c>make</c> the a and not the e. A
/// linear model over the letters around the vowel, trained on a pronouncing dictionary (<c>bench/PlainPlans.Syllables</c>).
/// Counts words it has never seen; about one in forty of them comes out wrong by one.
/// </summary>
internal static class SyllableModel
{
    /// <summary>Letters taken from a word; what stands behind is passed over.</summary>
    public const int LongestWord = 48;

    /// <summary>Features of one vowel letter.</summary>
    public const int Features = ((Before + 1) * (Behind + 1)) + 3;

    // How many letters before and behind the vowel it looks at.
    private const int Before = 5;
    private const int Behind = 5;

    /// <summary>Letters of a word as numbers, with room at both ends so that nobody looks outside.</summary>
    public const int BufferLength = LongestWord + Before + Behind;

    /// <summary>Writes a word's letters as numbers.</summary>
    /// <param name="word">Lower case.</param>
    /// <param name="letters">At least <see cref="BufferLength"/> long.</param>
    /// <returns>The word's letters: those of <paramref name="letters"/> without the room at its ends.</returns>
    public static Range Spell(ReadOnlySpan<char> word, Span<byte> letters)
    {
        letters.Clear();
        var at = Before;
        foreach (var character in word)
        {
            if (at == Before + LongestWord) break;
            var letter = character is >= 'a' and <= 'z' ? character - 'a' + 1 : Other(character);
            if (letter > 0) letters[at++] = (byte)letter;
        }

        return Before..at;
    }

    /// <summary>Whether a syllable may have its sound at this letter: a vowel, the m of -ism, the n of -n't.</summary>
    public static bool MayBeSpoken(ReadOnlySpan<byte> letters, int at) => letters[at] switch
    {
        A or E or I or O or U or Y => true,
        M => letters[at - 1] is S or H && letters[at + 1] is 0 or S,
        N => letters[at + 1] == Mark && letters[at - 1] is D or S or T,
        _ => false,
    };

    /// <summary>A vowel's features: each run of letters round it, and what was said of the vowels before. Each is a hash.</summary>
    /// <param name="letters">The word, as <see cref="Spell"/> writes it.</param>
    /// <param name="at">The vowel's place in it.</param>
    /// <param name="past">The answers for the vowels before it, the last one in the lowest bit.</param>
    /// <param name="features">Takes <see cref="Features"/> hashes.</param>
    public static void Look(ReadOnlySpan<byte> letters, int at, int past, Span<uint> features)
    {
        var count = 0;
        for (var before = 0; before <= Before; before++)
        {
            var hash = Mix(0x9E3779B9u, (uint)before + 64);
            for (var i = at - before; i < at; i++) hash = Mix(hash, letters[i]);
            for (var i = at; i <= at + Behind; i++)
            {
                hash = Mix(hash, letters[i]);
                features[count++] = End(hash, (uint)(i - at));
            }
        }

        var history = Mix(Mix(0x85EBCA6Bu, (uint)past & 3), letters[at]);
        features[count++] = End(history, 7);
        history = Mix(Mix(history, letters[at - 1]), letters[at + 1]);
        features[count++] = End(history, 8);
        history = Mix(Mix(history, letters[at - 2]), letters[at + 2]);
        features[count] = End(history, 9);
    }

    /// <summary>How many syllables a word has by its letters, 1 or more.</summary>
    public static int Count(ReadOnlySpan<char> word, SyllableWeights weights)
    {
        Span<byte> letters = stackalloc byte[BufferLength];
        Span<uint> features = stackalloc uint[Features];
        var range = Spell(word, letters);
        var (count, past) = (0, 0);
        for (var at = range.Start.Value; at < range.End.Value; at++)
        {
            if (!MayBeSpoken(letters, at)) continue;
            Look(letters, at, past, features);
            var sum = 0;
            foreach (var feature in features) sum += weights.Of(feature);
            past = (past << 1) | (sum > 0 ? 1 : 0);
            count += past & 1;
        }

        return Math.Max(1, count);
    }

    private const byte A = 1, D = 4, E = 5, H = 8, I = 9, M = 13, N = 14, O = 15, S = 19, T = 20, U = 21, Y = 25, Mark = 27;

    private static int Other(char character) => character switch
    {
        '\'' => Mark,
        'à' or 'á' or 'â' or 'ä' or 'å' => A,
        'è' or 'é' or 'ê' or 'ë' => E,
        'ì' or 'í' or 'î' or 'ï' => I,
        'ò' or 'ó' or 'ô' or 'ö' or 'ø' => O,
        'ù' or 'ú' or 'û' or 'ü' => U,
        'ç' => 3,
        'ñ' => N,
        _ => 0,
    };

    private static uint Mix(uint hash, uint letter) => (hash ^ letter) * 0x01000193u;

    private static uint End(uint hash, uint salt)
    {
        hash = (hash ^ (salt << 24)) * 0xCC9E2D51u;
        hash ^= hash >> 15;
        hash *= 0x1B873593u;
        return hash ^ (hash >> 13);
    }
}
