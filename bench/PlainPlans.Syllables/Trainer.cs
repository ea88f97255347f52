using PlainPlans.PlainLanguage.Measures;

namespace PlainPlans.Syllables;

/// <summary>
/// Learns the weights of <see cref="SyllableModel"/>: logistic regression, one word after the other, with steps that grow
/// smaller for weights that often change (Duchi, Hazan and Singer, "Adaptive subgradient methods", 2011), and with some features
/// left out each time, so that none grows too sure. The same words give the same weights.
/// </summary>
internal sealed class Trainer
{
    /// <summary>How much a word counts that is not in the British list: a name, for the most part.</summary>
    public const float OtherWords = 0.03f;

    private const int MostWeights = 110_000;
    private const int Rounds = 12;
    private const int FewestUses = 3;
    private const ulong LeftOutOf100 = 30;
    private const double Cut = 0.9995;
    private const float Step = 0.08f;
    private const float Decay = 2e-6f;

    private readonly List<Vowel[]> _words = [];
    private readonly List<float> _importance = [];
    private readonly uint[] _features;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private ulong _chance = 1;

    private Trainer(IReadOnlyCollection<LaidWord> words, IReadOnlySet<uint>? among)
    {
        var uses = new Dictionary<uint, int>();
        foreach (var feature in words.SelectMany(Look).SelectMany(vowel => vowel.Features)) uses[feature] = uses.GetValueOrDefault(feature) + 1;
        _features = [.. uses.Where(use => use.Value >= FewestUses && (among is null || among.Contains(use.Key))).Select(use => use.Key).Order()];
        var numbers = _features.Select((feature, i) => (feature, i)).ToDictionary(row => row.feature, row => row.i);
        foreach (var word in words)
        {
            _words.Add([.. Look(word).Select(vowel => new Vowel(vowel.IsSpoken, [.. vowel.Features.Where(numbers.ContainsKey).Select(feature => numbers[feature])]))]);
            _importance.Add(word.Importance);
        }

        _weights = new float[_features.Length];
        _squares = new float[_features.Length];
    }

    /// <summary>The weights as they are shipped.</summary>
    /// <param name="words">The words to learn from.</param>
    public static SyllableWeights Learn(IReadOnlyCollection<LaidWord> words)
    {
        // Once with all features, and again with the best of them, which then do the work of the others.
        IReadOnlySet<uint>? best = null;
        foreach (var kept in new[] { MostWeights * 3, MostWeights * 3 / 2, MostWeights })
        {
            var trainer = new Trainer(words, best);
            var first = trainer.Train();
            best = trainer._features.Zip(first).OrderByDescending(row => Math.Abs(row.Second)).ThenBy(row => row.First).Take(kept).Select(row => row.First).ToHashSet();
        }

        var last = new Trainer(words, best);
        return last.Whole(last.Train());
    }

    private double[] Train()
    {
        var sums = new double[_weights.Length];
        var order = Enumerable.Range(0, _words.Count).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                var other = (int)(Chance() % (ulong)(i + 1));
                (order[i], order[other]) = (order[other], order[i]);
            }

            foreach (var index in order) Take(index);

            // The mean of the later rounds follows the last words less.
            if (round < Rounds / 3) continue;
            for (var i = 0; i < sums.Length; i++) sums[i] += _weights[i];
        }

        return sums;
    }

    private void Take(int word)
    {
        Span<int> used = stackalloc int[SyllableModel.Features];
        foreach (var vowel in _words[word])
        {
            var count = 0;
            var sum = 0f;
            foreach (var feature in vowel.Features)
            {
                if (Chance() % 100 < LeftOutOf100) continue;
                used[count++] = feature;
                sum += _weights[feature];
            }

            var slope = _importance[word] * ((1 / (1 + MathF.Exp(-sum))) - (vowel.IsSpoken ? 1 : 0));
            foreach (var feature in used[..count])
            {
                var step = slope + (Decay * _weights[feature]);
                _squares[feature] += step * step;
                _weights[feature] -= Step * step / (MathF.Sqrt(_squares[feature]) + 1e-6f);
            }
        }
    }

    // Weights are rounded to few steps; the largest are cut off, so that the many small ones keep their differences.
    private SyllableWeights Whole(double[] sums)
    {
        var largest = sums.Select(Math.Abs).Order().ElementAt((int)(sums.Length * Cut));
        var whole = sums
            .Select((sum, i) => (Feature: _features[i], Sum: sum, Weight: (int)Math.Clamp(Math.Round(sum / largest * SyllableWeights.Largest), -SyllableWeights.Largest, SyllableWeights.Largest)))
            .Where(row => row.Weight != 0)
            .OrderByDescending(row => Math.Abs(row.Sum))
            .ThenBy(row => row.Feature);
        return SyllableWeights.Of(whole.Select(row => (row.Feature, row.Weight)));
    }

    private ulong Chance() => (_chance = (_chance * 6364136223846793005UL) + 1442695040888963407UL) >> 33;

    private static IEnumerable<(bool IsSpoken, uint[] Features)> Look(LaidWord word)
    {
        var letters = new byte[SyllableModel.BufferLength];
        var range = SyllableModel.Spell(word.Written, letters);
        var past = 0;
        for (var at = range.Start.Value; at < range.End.Value; at++)
        {
            if (!SyllableModel.MayBeSpoken(letters, at)) continue;
            var features = new uint[SyllableModel.Features];
            SyllableModel.Look(letters, at, past, features);
            var isSpoken = word.Spoken[at - range.Start.Value];
            yield return (isSpoken, features);
            past = (past << 1) | (isSpoken ? 1 : 0);
        }
    }

    private sealed record Vowel(bool IsSpoken, int[] Features);
}

/// <summary>A word whose sounds lie on its letters.</summary>
/// <param name="Written">The word.</param>
/// <param name="Spoken">For each letter whether a vowel sound lies on it.</param>
/// <param name="Importance">How much it counts, 0 to 1.</param>
internal sealed record LaidWord(string Written, bool[] Spoken, float Importance);
