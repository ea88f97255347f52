using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Fixes;
using PlainPlans.PlainLanguage.Grammar;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>Looks for words and phrases. <see cref="PhraseReader"/> says how they are written.</summary>
internal sealed class WordsShape : Shape
{
    private readonly PhraseIndex<Term> _index;
    private readonly bool _mayBeExplained;

    public WordsShape(Settings settings, LanguageRule rule) : base(rule)
    {
        _mayBeExplained = settings.MayBeExplained;
        _index = new(settings.Entries.SelectMany(entry => new Entry(entry, rule).Terms));
    }

    public override void Look(Reading reading)
    {
        var found = reading.Passages
            .SelectMany(passage => _index.Find(passage).Select(hit => (Passage: passage, Hit: hit)))
            .Where(row => row.Hit.Entry.Entry.HoldsFor(reading.Reader) && !row.Hit.Entry.Entry.IsEveryday(row.Passage, row.Hit))
            .ToList();
        var explained = _mayBeExplained ? Explained(found, reading) : [];
        foreach (var (passage, hit) in found)
        {
            var entry = hit.Entry.Entry;
            var isExplained = explained.TryGetValue(entry, out var since) && since <= reading.OrderOf(passage);
            if (isExplained) continue;
            var message = Rule.Message.Replace("{term}", hit.Phrase.Shown(passage, hit.First, hit.Last), StringComparison.Ordinal);
            reading.Flag(new(Rule, passage, hit.First, hit.Last, message, entry.Hint) { Suggestions = entry.Say, Fix = entry.Fix(passage, hit) });
        }
    }

    // From where in the reading order each term is explained.
    private static Dictionary<Entry, int> Explained(List<(Passage Passage, PhraseHit<Term> Hit)> found, Reading reading)
    {
        var since = new Dictionary<Entry, int>(ReferenceEqualityComparer.Instance);
        foreach (var (passage, hit) in found)
        {
            if (!Explanations.Stands(passage, hit.First, hit.Last)) continue;
            var order = reading.OrderOf(passage);
            var entry = hit.Entry.Entry;
            since[entry] = since.TryGetValue(entry, out var earlier) ? Math.Min(earlier, order) : order;
        }

        return since;
    }

    /// <summary>What stands in a rule's file under <c>words</c>.</summary>
    internal sealed record Settings
    {
        /// <summary>Whether a word may stay where the text says what it means.</summary>
        public bool MayBeExplained { get; set; }

        public required ImmutableArray<EntrySettings> Entries { get; init; }
    }

    /// <summary>One term: how it is found and what to say instead.</summary>
    internal sealed record EntrySettings
    {
        /// <summary>The ways it is written. Those of <see cref="Fix"/> are found as well.</summary>
        public ImmutableArray<string> Find { get; set; } = [];

        /// <summary>What to say instead, best first. Empty where the rule's hint says enough.</summary>
        public ImmutableArray<string> Say { get; set; } = [];

        /// <summary>
        /// What may be written without asking, for ways of writing it that have one sense only: both sides in the same
        /// notation, <c>"commence/v": "start/v"</c>, and the form is carried over. <see cref="Replacement"/> says more.
        /// </summary>
        public Dictionary<string, string> Fix { get; set; } = [];

        /// <summary>
        /// Whether it is a title that the law gives (Special Guardianship Order). It stays, with what stands under
        /// <see cref="Say"/> beside it: nothing may be written in its place.
        /// </summary>
        public bool Keep { get; set; }

        /// <summary>Why this term is there, where the rule's own reason does not say it.</summary>
        public string Why { get; set; } = "";

        /// <summary>Where this term comes from, where the rule's own source does not say it.</summary>
        public string Source { get; set; } = "";

        /// <summary>Phrases in which a person has to decide: the words are flagged, and not fixed.</summary>
        public ImmutableArray<string> LeaveToPeople { get; set; } = [];

        /// <summary>The readers or audience it is for; empty for all for whom the rule holds.</summary>
        public string For { get; set; } = "";

        /// <summary>Phrases in which the same words mean something everyday.</summary>
        public ImmutableArray<string> Unless { get; set; } = [];

        /// <summary>Phrases that show, anywhere in the sentence, that something everyday is meant.</summary>
        public ImmutableArray<string> UnlessNear { get; set; } = [];

        /// <summary>Whether the words pass where somebody of the family is told to say or think them.</summary>
        public bool UnlessSaid { get; set; }
    }

    /// <summary>One way of writing a term, with what may be written instead without asking.</summary>
    private sealed record Term(Entry Entry, Replacement? Fix);

    private sealed class Entry
    {
        // How far before and behind the words an everyday phrase may reach.
        private const int Reach = 6;

        private readonly ImmutableHashSet<string>? _readers;
        private readonly Phrase[] _unless;
        private readonly Phrase[] _unlessNear;
        private readonly Phrase[] _leaveToPeople;
        private readonly bool _unlessSaid;

        public Entry(EntrySettings settings, LanguageRule rule)
        {
            var fixes = settings.Fix.SelectMany(pair => TermsOf(pair.Key, new(pair.Key, pair.Value)));
            Terms = [.. settings.Find.Except(settings.Fix.Keys).SelectMany(find => TermsOf(find, null)), .. fixes];
            _leaveToPeople = [.. settings.LeaveToPeople.SelectMany(PhraseReader.Read)];
            _unless = [.. settings.Unless.SelectMany(PhraseReader.Read)];
            _unlessNear = [.. settings.UnlessNear.SelectMany(PhraseReader.Read)];
            _unlessSaid = settings.UnlessSaid;
            _readers = settings.For.Length == 0 ? null : [.. Readers.Named(settings.For)];
            Say = settings.Keep ? [] : settings.Say;
            Hint = settings.Say.Length == 0 ? rule.Hint
                : settings.Keep ? $"Keep the name, and say beside it what it is: {Choices(settings.Say)}."
                : $"Say {Choices(settings.Say)}.";
        }

        public (Phrase Phrase, Term Term)[] Terms { get; }

        public string Hint { get; }

        public ImmutableArray<string> Say { get; }

        public bool HoldsFor(ReaderGroup reader) => _readers is null || _readers.Contains(reader.Id);

        public bool IsEveryday(Passage passage, PhraseHit<Term> hit) =>
            Overlaps(_unless, passage, hit) || _unlessNear.Any(phrase => phrase.StandsIn(passage, hit.Sentence))
            || (_unlessSaid && Sayings.Hold(passage.Tokens, hit.Sentence, hit.First, hit.Last));

        public string? Fix(Passage passage, PhraseHit<Term> hit) => hit.Entry.Fix is not { } fix || Overlaps(_leaveToPeople, passage, hit)
            ? null
            : fix.For(passage, hit.Sentence, hit.First, hit.Last);

        private IEnumerable<(Phrase Phrase, Term Term)> TermsOf(string find, Replacement? fix) =>
            PhraseReader.Read(find).Select(phrase => (phrase, new Term(this, fix)));

        private static bool Overlaps(Phrase[] phrases, Passage passage, PhraseHit<Term> hit)
        {
            var from = Math.Max(hit.Sentence.First, hit.First - Reach);
            var to = Math.Min(hit.Sentence.Last, hit.Last + Reach);
            foreach (var phrase in phrases)
            {
                for (var at = from; at < to; at++)
                {
                    if (phrase.MatchesAt(passage, hit.Sentence, at, out var first, out var last) && first < hit.Last && last > hit.First) return true;
                }
            }

            return false;
        }

        private static string Choices(ImmutableArray<string> say) =>
            say.Length == 1 ? $"'{say[0]}'" : string.Join(", ", say[..^1].Select(word => $"'{word}'")) + $" or '{say[^1]}'";
    }
}
