using System.Collections.Frozen;
using System.Diagnostics;
using PlainPlans.PlainLanguage.Measures;
using PlainPlans.Syllables;

const int Folds = 10;

// Trains the syllable counter: says how well it counts words it has not seen, and writes the file that the library holds.
// Takes some minutes. Arguments: the pronouncing dictionary, the folder of SCOWL's word lists, the file to write.
var spoken = SpokenWord.Read(args[0]).ToList();
var british = BritishWords.Read(args[1]);
var aligner = new Aligner(spoken);
var laid = spoken.Select(word => (word.Written, Spoken: aligner.Spoken(word))).Where(row => row.Spoken is not null)
    .Select(row => new LaidWord(row.Written, row.Spoken!, british.Contains(row.Written) ? 1 : Trainer.OtherWords)).ToList(); // not null: see above

var known = spoken.Where(word => british.Contains(word.Written)).ToList();
Console.WriteLine($"{spoken.Count} words of the dictionary, {known.Count} of them in the British list.");

// Ten times: every British word is left out of the training once, and counted by what the others taught.
var shares = new List<double>();
for (var fold = 0; fold < Folds; fold++)
{
    var unseen = known.Where((_, i) => i % Folds == fold).ToList();
    var hidden = unseen.Select(word => word.Written).ToHashSet(StringComparer.Ordinal);
    shares.Add(Right(unseen, Trainer.Learn([.. laid.Where(word => !hidden.Contains(word.Written))])));
    Console.WriteLine($"Trained without them: {shares[^1]:F2} in 100 of {unseen.Count} unseen words are right.");
}

Console.WriteLine($"Of all ten: {shares.Average():F2} in 100, from {shares.Min():F2} to {shares.Max():F2}.");

var weights = Trainer.Learn(laid);
var wrong = spoken.Where(word => SyllableModel.Count(word.Written, weights) != word.Syllables).ToList();
var bytes = new SyllableFile(weights, wrong.ToFrozenDictionary(word => word.Written, word => word.Syllables, StringComparer.Ordinal)).Write();
File.WriteAllBytes(args[2], bytes);
var file = SyllableFile.Read(bytes);
var right = spoken.Count(word => (file.Exceptions.TryGetValue(word.Written, out var listed) ? listed : SyllableModel.Count(word.Written, file.Weights)) == word.Syllables);
Console.WriteLine($"With the file as it is written, {100.0 * right / spoken.Count:F2} in 100 words of the dictionary are right.");
Console.WriteLine($"Trained with all: {Right(known, weights):F2} in 100 of the British words are right by their letters. {wrong.Count} words are listed. {bytes.Length} bytes.");

var time = Stopwatch.StartNew();
foreach (var word in spoken) _ = SyllableModel.Count(word.Written, weights);
Console.WriteLine($"{spoken.Count / time.Elapsed.TotalSeconds / 1e6:F2} million words a second.");

static double Right(List<SpokenWord> words, SyllableWeights weights) =>
    100.0 * words.Count(word => SyllableModel.Count(word.Written, weights) == word.Syllables) / words.Count;
