using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Glossary;

/// <summary>Explained words, ready to be looked for. Built once; safe to use from many threads.</summary>
internal sealed class WordList
{
    private readonly PhraseIndex<Entry> _index;
    private readonly FrozenSet<string> _parts;

    /// <summary>A list of these words.</summary>
    /// <exception cref="FormatException">A phrase of a word cannot be read.</exception>
    public WordList(IEnumerable<ExplainedWord> words)
    {
        Words = [.. words.OrderBy(word => word.Word, StringComparer.OrdinalIgnoreCase)];
        _parts = Words.SelectMany(word => Tokeniser.Read(word.Word)).Select(token => token.Key).ToFrozenSet(StringComparer.Ordinal);
        _index = new(Words.Select(word => new Entry(word)).SelectMany(entry => entry.Phrases.Select(phrase => (phrase, entry))));
    }

    /// <summary>Our own words, which travel inside the library.</summary>
    public static WordList Base { get; } = new(EmbeddedFiles.Below("PlainLanguage.Glossary.Words").SelectMany(name => Read(name)));

    /// <summary>All of them, by word.</summary>
    public ImmutableArray<ExplainedWord> Words { get; }

    /// <summary>Whether a word, in lower case, is part of one of them.</summary>
    public bool Holds(string key) => _parts.Contains(key);

    /// <summary>Every place where one of them stands. Where one word holds another (core group meeting), only the longer one.</summary>
    public List<WordHit> In(Passage passage)
    {
        List<WordHit> hits = [];
        foreach (var hit in _index.Find(passage))
        {
            // Two ways of writing a word may stand in the same place: self-harm the verb and the noun.
            var found = new WordHit(hit.Entry.Word, passage, hit.First, hit.Last);
            if (!hits.Contains(found) && !hit.Entry.MeansOther(passage, hit)) hits.Add(found);
        }

        if (hits.Count > 1) hits.RemoveAll(hit => hits.Exists(other => IsInside(hit, other)));
        return hits;
    }

    private static bool IsInside(WordHit hit, WordHit other) =>
        other.First <= hit.First && hit.Last <= other.Last && other.Last - other.First > hit.Last - hit.First;

    private static ImmutableArray<ExplainedWord> Read(string name)
    {
        try
        {
            return JsonSerializer.Deserialize(EmbeddedFiles.Text(name), GlossaryJson.Default.GlossaryFile)!.Words; // null would be a fault of the file
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{name} cannot be read. {fault.Message}", fault);
        }
    }

    private sealed class Entry(ExplainedWord word)
    {
        // How far before and behind the words a phrase with another sense may reach.
        private const int Reach = 5;

        private readonly Phrase[] _unless = [.. word.Unless.SelectMany(PhraseReader.Read)];

        public ExplainedWord Word => word;

        public Phrase[] Phrases { get; } = [.. (word.Find.IsEmpty ? [word.Word.ToLowerInvariant()] : word.Find).SelectMany(PhraseReader.Read)];

        public bool MeansOther(Passage passage, PhraseHit<Entry> hit)
        {
            if (_unless.Length == 0) return false;
            var from = Math.Max(hit.Sentence.First, hit.First - Reach);
            var to = Math.Min(hit.Sentence.Last, hit.Last + Reach);
            foreach (var phrase in _unless)
            {
                for (var at = from; at < to; at++)
                {
                    if (phrase.MatchesAt(passage, hit.Sentence, at, out var first, out var last) && first < hit.Last && last > hit.First) return true;
                }
            }

            return false;
        }
    }
}

/// <summary>A word of the glossary in a text: the tokens from <paramref name="First"/> to <paramref name="Last"/>, the last one exclusive.</summary>
internal readonly record struct WordHit(ExplainedWord Word, Passage Passage, int First, int Last);
