using System.Collections.Frozen;
using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>
/// Looks for sentences that say what was done and not who did it: a form of be or get, then a participle, and no "by
/// somebody" behind it. Participles that say how somebody is (tired, worried, broken) are let through.
/// </summary>
internal sealed class PassiveShape : Shape
{
    // Words that may stand between the verb and "by".
    private const int ReachOfBy = 7;

    private static readonly FrozenSet<string> Get = FrozenSet.ToFrozenSet(["get", "gets", "got", "getting"], StringComparer.Ordinal);

    // "by Monday" and "by bus" name no doer.
    private static readonly FrozenSet<string> NoDoer = FrozenSet.ToFrozenSet(
        [
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december", "tomorrow", "then", "now", "next", "half", "lunchtime", "bedtime", "teatime", "noon",
            "midnight", "mistake", "accident", "bus", "car", "train", "taxi", "plane", "email", "phone", "letter", "post", "text", "law", "hand", "one", "two",
            "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "christmas", "easter", "chance", "far", "end", "time",
        ], StringComparer.Ordinal);

    // Words in -ed that are no participles.
    private static readonly FrozenSet<string> NotParticiples = FrozenSet.ToFrozenSet(
        ["red", "bed", "indeed", "need", "hundred", "naked", "wicked", "sacred", "speed", "seed", "feed", "shed", "weed", "exceed", "embed", "instead"], StringComparer.Ordinal);

    private readonly FrozenSet<string> _states;
    private readonly FrozenSet<string> _verbs;
    private readonly FrozenSet<string> _readersOfEvery;
    private readonly Phrase[] _unlessNear;

    public PassiveShape(Settings settings, LanguageRule rule) : base(rule)
    {
        _states = settings.States.ToFrozenSet(StringComparer.Ordinal);
        _verbs = settings.Verbs.SelectMany(Inflections.OfVerb).ToFrozenSet(StringComparer.Ordinal);
        _readersOfEvery = settings.EveryVerbFor.SelectMany(Readers.Named).ToFrozenSet(StringComparer.Ordinal);
        _unlessNear = [.. settings.UnlessNear.SelectMany(PhraseReader.Read)];
    }

    public override void Look(Reading reading)
    {
        var everyVerb = _readersOfEvery.Contains(reading.Reader.Id);
        foreach (var passage in reading.Passages)
        {
            foreach (var sentence in passage.Sentences)
            {
                for (var at = sentence.First; at < sentence.Last; at++)
                {
                    if (Participle(passage.Tokens, sentence, at, everyVerb) is not { } participle) continue;
                    var isFlagged = !NamesTheDoer(passage.Tokens, sentence, participle) && !_unlessNear.Any(phrase => phrase.StandsIn(passage, sentence));
                    if (isFlagged) reading.Flag(new(Rule, passage, at, participle + 1, Rule.Message, Rule.Hint));
                    at = participle;
                }
            }
        }
    }

    // Index of the participle that belongs to a form of be or get at this token, or null.
    private int? Participle(Token[] tokens, Sentence sentence, int at, bool everyVerb)
    {
        var isBe = WordClasses.IsBe(tokens[at]);
        if ((!isBe && !Get.Contains(tokens[at].Key)) || !tokens[at].IsOpen) return null;
        var next = at + 1;
        while (next < sentence.Last && next <= at + 3 && !tokens[next].Is(TokenMarks.Break) && WordClasses.IsAdverb(tokens[next])) next++;
        if (next >= sentence.Last || !tokens[next].IsOpen || tokens[next].Is(TokenMarks.Break)) return null;

        var key = tokens[next].Key;
        if (_states.Contains(key) || !IsParticiple(key)) return null;
        return everyVerb || _verbs.Contains(key) ? next : null;
    }

    private static bool IsParticiple(string key) => IrregularVerbs.VerbOfParticiple.ContainsKey(key)
        || (key.Length > 3 && key.EndsWith("ed", StringComparison.Ordinal) && !NotParticiples.Contains(key));

    private static bool NamesTheDoer(Token[] tokens, Sentence sentence, int participle)
    {
        for (var by = participle + 1; by + 1 < sentence.Last && by <= participle + ReachOfBy; by++)
        {
            if (tokens[by].Key != "by") continue;
            var doer = by + 1;
            while (doer + 1 < sentence.Last && tokens[doer].Key is "the" or "a" or "an" or "about") doer++;
            if (!tokens[doer].Is(TokenMarks.Number) && !NoDoer.Contains(tokens[doer].Key)) return true;
        }

        return false;
    }

    /// <summary>What stands in a rule's file under <c>passive</c>.</summary>
    internal sealed record Settings
    {
        /// <summary>The verbs where the doer matters.</summary>
        public required ImmutableArray<string> Verbs { get; init; }

        /// <summary>Readers or audiences for whom every verb counts.</summary>
        public ImmutableArray<string> EveryVerbFor { get; set; } = [];

        /// <summary>Participles that say how somebody or something is.</summary>
        public ImmutableArray<string> States { get; set; } = [];

        /// <summary>Phrases that show, anywhere in the sentence, that nobody did it.</summary>
        public ImmutableArray<string> UnlessNear { get; set; } = [];
    }
}
