using System.Collections.Frozen;
using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Grammar;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>
/// Looks for verbs that were made nouns and need another word to carry them: make a decision, a review was undertaken,
/// the provision of, following discussion with, there has been a reduction in. What may stand between does not matter:
/// carry out a full and careful assessment.
/// </summary>
internal sealed class HiddenVerbShape : Shape
{
    // Words that may stand between the verb and the noun, either way round.
    private const int Reach = 7;

    private readonly FrozenDictionary<string, HiddenVerb> _byNoun;

    public HiddenVerbShape(Settings settings, LanguageRule rule) : base(rule)
    {
        var carriers = settings.Carriers.SelectMany(group => group.Verbs.SelectMany(verb => group.Nouns.Select(noun => (noun, verb)))).ToLookup(pair => pair.noun, pair => pair.verb);
        _byNoun = settings.Nouns
            .SelectMany(noun => Inflections.OfNoun(noun.Key).Select(form => KeyValuePair.Create(form, new HiddenVerb(
                noun.Value,
                carriers[noun.Key].Concat(settings.AnyNoun).Where(verb => !verb.Contains(' ', StringComparison.Ordinal)).SelectMany(Inflections.OfVerb).ToFrozenSet(StringComparer.Ordinal),
                carriers[noun.Key].Concat(settings.AnyNoun).Where(verb => verb.Contains(' ', StringComparison.Ordinal))
                    .SelectMany(verb => Inflections.OfVerb(verb.Split(' ')[0]).Select(form => $"{form} {verb.Split(' ')[1]}")).ToFrozenSet(StringComparer.Ordinal),
                settings.Of.Contains(noun.Key),
                settings.After.Contains(noun.Key) || settings.Of.Contains(noun.Key),
                settings.Existing.Contains(noun.Key),
                settings.With.TryGetValue(noun.Key, out var with) ? with : []))))
            .DistinctBy(pair => pair.Key)
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    public override void Look(Reading reading)
    {
        foreach (var passage in reading.Passages)
        {
            foreach (var sentence in passage.Sentences)
            {
                for (var at = sentence.First; at < sentence.Last; at++)
                {
                    var token = passage.Tokens[at];
                    if (!token.IsOpen || !_byNoun.TryGetValue(token.Key, out var hidden)) continue;
                    if (Carried(passage.Tokens, sentence, at, hidden) is not { } place) continue;
                    var term = Term(passage.Tokens, place.First, place.Last, at);
                    reading.Flag(new(Rule, passage, place.First, place.Last, Rule.Message.Replace("{term}", term, StringComparison.Ordinal), $"Say '{hidden.Verb}'.")
                    {
                        Suggestions = [hidden.Verb],
                    });
                }
            }
        }
    }

    private static (int First, int Last)? Carried(Token[] tokens, Sentence sentence, int noun, HiddenVerb hidden)
    {
        if (!tokens[noun].Tag.IsNoun() && tokens[noun].Tag is not (Tag.Adjective or Tag.Name or Tag.Ing)) return null;
        return Before(tokens, sentence, noun, hidden) is { } first ? (first, noun + 1)
            : Behind(tokens, sentence, noun, hidden) is { } last ? (noun, last + 1)
            : Preposition(tokens, sentence, noun, hidden) is { } start ? (start, noun + 2)
            : hidden.IsAfter && After(tokens, sentence, noun) is { } after ? (after, noun + 1)
            : hidden.Exists && There(tokens, sentence, noun) is { } there ? (there, noun + 1)
            : null;
    }

    // make a (full, careful) decision
    private static int? Before(Token[] tokens, Sentence sentence, int noun, HiddenVerb hidden)
    {
        for (var at = noun - 1; at >= sentence.First && at >= noun - Reach; at--)
        {
            if (tokens[at + 1].Is(TokenMarks.Break)) return null;
            if (hidden.IsCarriedBy(tokens, sentence, at)) return tokens[at].IsOpen ? at : null;
            if (at + 1 < noun && hidden.IsCarriedBy(tokens, sentence, at, at + 1)) return tokens[at].IsOpen ? at : null;
            if (tokens[at].Key is "own") return null; // she makes her own decisions
            var mayStandBetween = tokens[at].Tag is Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.Number or Tag.Adverb or Tag.Participle or Tag.Name or Tag.Pronoun or Tag.Ing
                || tokens[at].Key is "and" or "out" or "to" or "into" or "in";
            if (!mayStandBetween) return null;
        }

        return null;
    }

    // a decision was (not yet) made; the review to be undertaken
    private static int? Behind(Token[] tokens, Sentence sentence, int noun, HiddenVerb hidden)
    {
        var hasBe = false;
        for (var at = noun + 1; at < sentence.Last && at <= noun + Reach; at++)
        {
            if (tokens[at].Is(TokenMarks.Break)) return null;
            if (WordClasses.IsBe(tokens[at])) hasBe = true;
            else if (at == noun + 1 && tokens[at].Key is "undertaken" or "conducted") return at;
            else if (hasBe && hidden.IsCarriedBy(tokens, sentence, at)) return at;
            else if (hasBe && at + 1 < sentence.Last && hidden.IsCarriedBy(tokens, sentence, at, at + 1)) return at + 1;
            else if (hasBe && tokens[at].Tag is not (Tag.Modal or Tag.Have or Tag.Be or Tag.Adverb)) return null;
            else if (tokens[at].Tag is Tag.Conjunction or Tag.Pronoun or Tag.VerbPast or Tag.VerbThird) return null;
        }

        return null;
    }

    // the provision of, for timely completion of, adherence to; not "their own choice of"
    private static int? Preposition(Token[] tokens, Sentence sentence, int noun, HiddenVerb hidden)
    {
        if (noun + 2 >= sentence.Last || tokens[noun + 1].Is(TokenMarks.Break)) return null;
        var takes = (hidden.TakesOf && tokens[noun + 1].Key == "of") || hidden.With.Contains(tokens[noun + 1].Key);
        if (!takes) return null;
        var first = PhraseStart(tokens, sentence, noun);
        return first is { } start && tokens[start].IsOpen ? start : noun;
    }

    // following (a) discussion, upon completion, pending the review
    private static int? After(Token[] tokens, Sentence sentence, int noun)
    {
        if (PhraseStart(tokens, sentence, noun) is not { } start || start == sentence.First || tokens[start].Is(TokenMarks.Break)) return null;
        var before = start - 1;
        if (!tokens[before].IsOpen) return null;
        var isBare = start == noun || tokens[start].Tag is Tag.Adjective;
        return tokens[before].Key switch
        {
            "following" or "upon" or "pending" => before,
            "to" when before > sentence.First && tokens[before - 1].Key is "prior" or "subject" => before - 1,
            "on" or "under" or "by" or "through" or "without" when isBare => before,
            _ => null,
        };
    }

    // there has been a (marked) reduction
    private static int? There(Token[] tokens, Sentence sentence, int noun)
    {
        if (PhraseStart(tokens, sentence, noun) is not { } start || start == sentence.First || tokens[start].Is(TokenMarks.Break)) return null;
        for (var at = start - 1; at >= sentence.First && at >= start - 4; at--)
        {
            if (tokens[at].Key == "there") return tokens[at].IsOpen ? at : null;
            if (tokens[at].Tag is not (Tag.Be or Tag.Have or Tag.Adverb or Tag.Modal)) return null;
        }

        return null;
    }

    // Where the noun's phrase begins: at its determiner, or its first adjective. Null behind "own".
    private static int? PhraseStart(Token[] tokens, Sentence sentence, int noun)
    {
        var start = noun;
        for (var at = noun - 1; at >= sentence.First && at >= noun - 4 && !tokens[at + 1].Is(TokenMarks.Break); at--)
        {
            if (tokens[at].Key == "own") return null;
            if (tokens[at].Tag is Tag.Determiner or Tag.Number || WordClasses.Own.Contains(tokens[at].Key)) return at;
            if (tokens[at].Tag is not (Tag.Adjective or Tag.Participle or Tag.Noun) || tokens[at].Key is "following" or "pending") break;
            start = at;
        }

        return start;
    }

    // The words that the rule knows; … for those that only the text knows.
    private static string Term(Token[] tokens, int first, int last, int noun)
    {
        if (last == noun + 2) return $"{tokens[noun].Key} {tokens[noun + 1].Key}";
        if (first == noun) return $"{tokens[noun].Key} … {tokens[last - 1].Key}";
        var verb = tokens[first + 1].Key is "out" or "to" or "into" or "in" ? $"{tokens[first].Key} {tokens[first + 1].Key}" : tokens[first].Key;
        return $"{verb} … {tokens[noun].Key}";
    }

    /// <summary>What stands in a rule's file under <c>hiddenVerbs</c>.</summary>
    internal sealed record Settings
    {
        /// <summary>Each noun, and the verb to say.</summary>
        public required Dictionary<string, string> Nouns { get; init; }

        /// <summary>The verbs that carry any of the nouns: undertake, carry out.</summary>
        public required ImmutableArray<string> AnyNoun { get; init; }

        /// <summary>Everyday verbs, and the nouns that they make heavy: make a decision, but not make a cake.</summary>
        public required ImmutableArray<Carrier> Carriers { get; init; }

        /// <summary>The nouns that hide a verb before "of": the provision of.</summary>
        public required ImmutableArray<string> Of { get; init; }

        /// <summary>Nouns that hide a verb before other small words: adherence to.</summary>
        public required Dictionary<string, ImmutableArray<string>> With { get; init; }

        /// <summary>Nouns, beside those of <see cref="Of"/>, that hide a verb behind "following", "upon", "pending" and "prior to".</summary>
        public required ImmutableArray<string> After { get; init; }

        /// <summary>Nouns that hide a verb behind "there has been".</summary>
        public required ImmutableArray<string> Existing { get; init; }
    }

    /// <summary>Verbs, and nouns that they carry.</summary>
    internal sealed record Carrier(ImmutableArray<string> Verbs, ImmutableArray<string> Nouns);

    private sealed record HiddenVerb(string Verb, FrozenSet<string> Verbs, FrozenSet<string> PairsOfWords, bool TakesOf, bool IsAfter, bool Exists, ImmutableArray<string> With)
    {
        public bool IsCarriedBy(Token[] tokens, Sentence sentence, int at) => Verbs.Contains(tokens[at].Key) && !tokens[at].Tag.IsNoun();

        // carry out
        public bool IsCarriedBy(Token[] tokens, Sentence sentence, int at, int next) =>
            PairsOfWords.Count > 0 && next < sentence.Last && tokens[next].Key is "out" or "to" or "into" or "in" && PairsOfWords.Contains($"{tokens[at].Key} {tokens[next].Key}");
    }
}
