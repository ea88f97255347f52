using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Grammar;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>Tells which words say no, and how.</summary>
internal sealed class Negatives(DoubleNegativeShape.Settings settings)
{
    public static readonly FrozenSet<string> Nobody = WordSet.Of("no nobody none nothing nowhere neither nor");
    public static readonly FrozenSet<string> Hardly = WordSet.Of("hardly scarcely barely rarely seldom");

    // What a clause of its own begins with. A negative behind it is not about the one before.
    public static readonly FrozenSet<string> NewClause = WordSet.Of("and but or so because if when while although though whether since until as who which where why how what before after unless");

    // What "no" before it says of something else: no reason why not, no evidence that she did not.
    public static readonly FrozenSet<string> Reasons = WordSet.Of("reason reasons doubt need excuse ground grounds evidence indication suggestion question chance basis risk sign signs guarantee");

    private static readonly FrozenSet<string> RuledOut = WordSet.Of("ignored overlooked underestimated understated discounted excluded dismissed denied disregarded neglected disputed underplayed avoided");

    // Letters that turn an adjective round, where the rest is an adjective too: im-possible.
    private static readonly string[] Prefixes = ["in", "im", "ir", "il"];

    private readonly FrozenSet<string> _denying = settings.Denying.SelectMany(Inflections.OfVerb).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _thinking = settings.Thinking.SelectMany(Inflections.OfVerb).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _words = settings.NegativeWords.Concat(settings.Alone).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _alone = settings.Alone.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _everyday = settings.Everyday.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsNot(Token token) => WordClasses.Not.Contains(token.Key);

    // "not only", and questions: "why not", "if not".
    public static bool IsNotOnly(Token[] tokens, int at) => at + 1 < tokens.Length && tokens[at + 1].Key is "only" or "just" or "least";

    public static bool IsBeOrHave(Token token) => WordClasses.IsBe(token) || WordClasses.Have.Contains(token.Key);

    // Words that may stand between two negatives without a meaning of their own.
    public static bool IsSmall(Token token) =>
        token.Tag is Tag.Adverb or Tag.Be or Tag.Determiner or Tag.Have or Tag.Do or Tag.Modal
        || token.Key is "at" or "all" or "been" or "it" or "you" or "that" or "there" or "altogether" or "entirely" or "seem" or "appear" or "considered" or "seen" or "felt" or "in" or "any" or "to" or "for";

    // "not against the plan", but "not against the law", and nothing leans against a wall.
    public static bool IsAgainst(Token[] tokens, int at) => at + 1 < tokens.Length
        && ((tokens[at].Key == "against" && at > 0 && tokens[at - 1].Key is "not" or "isn't" or "aren't" or "wasn't" && !IsAgainstThing(tokens, at))
            || (tokens[at].Key is "opposed" or "averse" or "adverse" && tokens[at + 1].Key == "to"));

    private static bool IsAgainstThing(Token[] tokens, int against)
    {
        for (var at = against + 1; at < tokens.Length && at <= against + 3; at++)
        {
            if (tokens[at].Key is "law" or "rules" or "rule" or "wall" or "team" or "clock" or "side") return true;
        }

        return false;
    }

    // "not non-compliant"
    public static bool IsNon(Token[] tokens, int at) => tokens[at].Key == "non" && at + 1 < tokens.Length && tokens[at + 1].Is(TokenMarks.Joined);

    // "no lack of", "not a shortage of"
    public static bool IsLack(Token[] tokens, Sentence sentence, int at) =>
        tokens[at].Key is "lack" or "shortage" or "absence" && tokens[at].Tag.IsNoun() && at + 1 < sentence.Last && tokens[at + 1].Key == "of";

    // "cannot be ruled out", "should not be overlooked", "cannot rule out"
    public static int? IsRuledOut(Token[] tokens, Sentence sentence, int not, int at)
    {
        if (tokens[at].Key is "rule" or "rules" or "ruled" && at + 1 < sentence.Last && tokens[at + 1].Key == "out") return at + 1;
        var isPassive = at > not + 1 && tokens[at - 1].Tag is Tag.Be or Tag.Adverb;
        return isPassive && RuledOut.Contains(tokens[at].Key) ? at : null;
    }

    public bool IsDenying(Token[] tokens, int at) => 
        _denying.Contains(tokens[at].Key) && (tokens[at].Tag.IsVerb() || (at > 0 && (IsNot(tokens[at - 1]) || tokens[at - 1].Key == "to")));

    public bool IsThinking(Token token) => _thinking.Contains(token.Key);

    public bool IsAlone(Token token) => _alone.Contains(token.Key);

    public bool IsAdjective(Token token)
    {
        if (token.Tag is not (Tag.Adjective or Tag.Participle or Tag.VerbPast or Tag.Adverb or Tag.Noun or Tag.Preposition) || _everyday.Contains(token.Key)) return false;
        if (_words.Contains(token.Key)) return true;
        if (token.Key.Length < 6) return false;
        if (token.Key.StartsWith("un", StringComparison.Ordinal)) return IsKnown(token.Key, mayBeParticiple: true);
        return token.Tag is Tag.Adjective && Array.Exists(Prefixes, prefix => token.Key.StartsWith(prefix, StringComparison.Ordinal)) && IsKnown(token.Key, mayBeParticiple: false);
    }

    private static bool IsKnown(string key, bool mayBeParticiple)
    {
        var bare = WordList.Of(key[2..]);
        return bare.Holds(Tag.Adjective) || (mayBeParticiple && bare.Holds(Tag.Participle)) || (bare.Holds(Tag.Adverb) && key.EndsWith("ly", StringComparison.Ordinal));
    }
}
