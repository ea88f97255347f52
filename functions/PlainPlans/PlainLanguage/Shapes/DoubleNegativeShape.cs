using System.Collections.Frozen;
using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Grammar;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>
/// Looks for two negatives that turn each other round: not unusual, no reason why not, never without, unless you do not.
/// Two that stand side by side (not today and not tomorrow) turn nothing round and pass.
/// </summary>
internal sealed class DoubleNegativeShape(DoubleNegativeShape.Settings settings, LanguageRule rule) : Shape(rule)
{
    // How many words on the second negative may stand.
    private const int Reach = 7;

    private static readonly FrozenSet<string> Nobody = Set("no nobody none nothing nowhere neither nor");
    private static readonly FrozenSet<string> Hardly = Set("hardly scarcely barely rarely seldom");

    // What a clause of its own begins with. A negative behind it is not about the one before.
    private static readonly FrozenSet<string> NewClause = Set("and but or so because if when while although though whether since until as who which where why how what before after unless");

    private readonly FrozenSet<string> _denying = settings.Denying.SelectMany(Inflections.OfVerb).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _thinking = settings.Thinking.SelectMany(Inflections.OfVerb).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _negativeWords = settings.NegativeWords.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _everyday = settings.Everyday.ToFrozenSet(StringComparer.Ordinal);

    public override void Look(Reading reading)
    {
        foreach (var passage in reading.Passages)
        {
            foreach (var sentence in passage.Sentences)
            {
                for (var at = sentence.First; at < sentence.Last; at++)
                {
                    if (!passage.Tokens[at].IsOpen || Second(passage.Tokens, sentence, at) is not { } second) continue;
                    reading.Flag(new(Rule, passage, at, second + 1, Rule.Message, Rule.Hint));
                    at = second;
                }
            }
        }
    }

    // Index of the negative that turns round the one at this token; null where there is none.
    private int? Second(Token[] tokens, Sentence sentence, int at)
    {
        var key = tokens[at].Key;
        if (key == "unless") return Next(tokens, sentence, at, static (all, i) => IsNot(all[i]) && !IsNotOnly(all, i));
        if (key == "without") return at + 1 < sentence.Last && !tokens[at + 1].Is(TokenMarks.Break) && Nobody.Contains(tokens[at + 1].Key) ? at + 1 : null;
        if (Hardly.Contains(key)) return at + 1 < sentence.Last && (IsNot(tokens[at + 1]) || Nobody.Contains(tokens[at + 1].Key) || IsNegativeAdjective(tokens[at + 1])) ? at + 1 : null;
        if (key == "no" && at > sentence.First && tokens[at - 1].Key is "by" or "in" && at + 2 < sentence.Last && tokens[at + 1].Key is "means" or "way" && IsNegativeAdjective(tokens[at + 2])) return at + 2;
        if (IsNot(tokens[at])) return IsNotOnly(tokens, at) ? null : AfterNot(tokens, sentence, at);
        if (_denying.Contains(key) && tokens[at].Tag.IsVerb()) return AfterDenial(tokens, sentence, at);
        return Nobody.Contains(key) ? AfterNobody(tokens, sentence, at) : null;
    }

    // "He denies that he did not go", "to avoid not being there".
    private static int? AfterDenial(Token[] tokens, Sentence sentence, int at)
    {
        var next = at + 1;
        if (next >= sentence.Last || tokens[next].Is(TokenMarks.Break)) return null;
        if (IsNot(tokens[next]) && tokens[at].Key is not ("decline" or "declines" or "declined" or "refuse" or "refused" or "refuses")) return IsNotOnly(tokens, next) ? null : next;
        return tokens[next].Key is "that" || People.IsPronoun(tokens[next])
            ? Next(tokens, sentence, next, static (all, i) => IsNot(all[i]) && !IsNotOnly(all, i))
            : null;
    }

    // "does not dispute": behind "does not" it is a verb, whatever else it may be.
    private bool IsDenying(Token[] tokens, int not, int at) =>
        _denying.Contains(tokens[at].Key) && (tokens[at].Tag.IsVerb() || (at == not + 1 && tokens[not].Key is not "never" && at > 1 && (tokens[not].Tag is Tag.Do or Tag.Modal || tokens[not - 1].Tag is Tag.Do or Tag.Modal)));

    private int? AfterNot(Token[] tokens, Sentence sentence, int not)
    {
        var mayThink = true;
        for (var at = not + 1; at < sentence.Last && at <= not + Reach; at++)
        {
            var token = tokens[at];
            if (token.Is(TokenMarks.Break) || token.Is(TokenMarks.Quoted)) return null;
            var isNear = at <= not + 1 || OnlySmallWords(tokens, not + 1, at);
            if (at == not + 1 && token.Key is "say" && at + 1 < sentence.Last && tokens[at + 1].Key is "no" or "never") return at + 1; // would not say no
            if (isNear && (IsNot(token) || token.Key is "without" or "unlike" || IsDenying(tokens, not, at) || IsNegativeAdjective(token))) return MayBeMeant(tokens, sentence, not, at) ? WithNext(tokens, sentence, at) : null;
            if (token.Key is "nothing" or "nobody" or "nowhere" or "none" && at <= not + 4) return at;
            if (token.Key == "no" && at + 1 < sentence.Last && tokens[at + 1].Key == "one" && at <= not + 4) return at + 1;
            if (token.Key == "unless") return Next(tokens, sentence, at, static (all, i) => IsNot(all[i]));

            // "do not think that we will not": what is thought is turned round.
            if (mayThink && isNear && (tokens[not].Key != "never" || not == sentence.First) && _thinking.Contains(token.Key)
                && Next(tokens, sentence, at, static (all, i) => IsNot(all[i]) && !IsNotOnly(all, i)) is { } thought) return thought;
            if (NewClause.Contains(token.Key)) return null;
            if (token.Tag.IsVerb()) mayThink = false;
        }

        return null;
    }

    // "no reason why you cannot", "nobody failed to", "nothing is impossible"
    private int? AfterNobody(Token[] tokens, Sentence sentence, int nobody)
    {
        var isReason = nobody + 1 < sentence.Last && tokens[nobody].Key == "no" && tokens[nobody + 1].Key is "reason" or "doubt" or "need" or "excuse";
        for (var at = nobody + 1; at < sentence.Last && at <= nobody + Reach + 2; at++)
        {
            var token = tokens[at];
            if (token.Is(TokenMarks.Break) || token.Is(TokenMarks.Quoted)) return null;
            if (isReason)
            {
                if (IsNot(token)) return at;
                if (NewClause.Contains(token.Key) && token.Key is not ("why" or "who")) return null;
                continue;
            }

            // "There is no child who does not": the clause is about nobody.
            if (token.Key is "who" or "that" && at + 1 < sentence.Last && at <= nobody + 3 && (IsNot(tokens[at + 1]) || (at + 2 < sentence.Last && tokens[at + 1].Tag is Tag.Modal or Tag.Do or Tag.Be or Tag.Have && IsNot(tokens[at + 2]))))
                return IsNot(tokens[at + 1]) ? at + 1 : at + 2;
            if (NewClause.Contains(token.Key) || token.Key is "that") return null;
            var isNear = at <= nobody + 4;
            if (isNear && (IsNot(token) || (_denying.Contains(token.Key) && token.Tag.IsVerb()) || (token.Key == "without" && at <= nobody + 2))) return at;
            if (token.Tag is Tag.VerbPast or Tag.VerbThird) return null; // a story that nobody told is not theirs
            if (isNear && WordClasses.IsBe(tokens[at - 1]) && IsNegativeAdjective(token)) return at;
        }

        return null;
    }

    private static int? Next(Token[] tokens, Sentence sentence, int from, Func<Token[], int, bool> isIt)
    {
        for (var at = from + 1; at < sentence.Last && at <= from + Reach; at++)
        {
            if (tokens[at].Is(TokenMarks.Break) || tokens[at].Is(TokenMarks.Quoted) || (NewClause.Contains(tokens[at].Key) && tokens[at].Key != "that")) return null;
            if (isIt(tokens, at)) return at;
        }

        return null;
    }

    private bool IsNegativeAdjective(Token token)
    {
        if (token.Tag is not (Tag.Adjective or Tag.Participle or Tag.VerbPast or Tag.Adverb or Tag.Noun or Tag.Preposition) || _everyday.Contains(token.Key)) return false;
        if (_negativeWords.Contains(token.Key)) return true;
        if (token.Key.Length < 6 || !token.Key.StartsWith("un", StringComparison.Ordinal)) return false;
        var bare = WordList.Of(token.Key[2..]);
        return bare.Holds(Tag.Adjective) || bare.Holds(Tag.Participle) || (bare.Holds(Tag.Adverb) && token.Key.EndsWith("ly", StringComparison.Ordinal));
    }

    // "not at all unlikely", "would not be an unusual": nothing between but small words.
    private static bool OnlySmallWords(Token[] tokens, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (tokens[at].Tag is not (Tag.Adverb or Tag.Be or Tag.Determiner or Tag.Have or Tag.Do or Tag.Modal) && tokens[at].Key is not ("at" or "all" or "been" or "it" or "you" or "that" or "altogether" or "entirely")) return false;
        }

        return to - from <= 4;
    }

    // "I am not unwell" is one thing; "do not leave me without" another: an object comes first. "Not here, not there" has a comma.
    private static bool MayBeMeant(Token[] tokens, Sentence sentence, int not, int second)
    {
        if (!IsNot(tokens[second])) return true;
        return second == not + 1 || tokens[second - 1].Tag is Tag.Modal or Tag.Be or Tag.Adverb or Tag.Have or Tag.Do || tokens[second].Tag is Tag.Modal or Tag.Do;
    }

    // fail to, disagree that ... not
    private static int WithNext(Token[] tokens, Sentence sentence, int at) => at + 1 < sentence.Last && tokens[at + 1].Key == "to" ? at + 1 : at;

    private static bool IsNot(Token token) => WordClasses.Not.Contains(token.Key);

    private static bool IsNotOnly(Token[] tokens, int at) => at + 1 < tokens.Length && tokens[at + 1].Key is "only" or "just" or "least";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What stands in a rule's file under <c>doubleNegatives</c>.</summary>
    internal sealed record Settings
    {
        /// <summary>Verbs that say no: fail, deny.</summary>
        public required ImmutableArray<string> Denying { get; init; }

        /// <summary>Verbs whose "not" is about what is thought: not think that.</summary>
        public required ImmutableArray<string> Thinking { get; init; }

        /// <summary>Adjectives and adverbs that say no and do not begin with un-.</summary>
        public required ImmutableArray<string> NegativeWords { get; init; }

        /// <summary>Words in un- that say nothing negative, or no more than a plain word does.</summary>
        public required ImmutableArray<string> Everyday { get; init; }
    }
}
