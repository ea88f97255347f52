using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Grammar;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>
/// Looks for two negatives that turn each other round: not unusual, no reason not to, never without, unless you do not,
/// cannot be ruled out. Two that stand side by side (not today and not tomorrow) turn nothing round and pass.
/// <see cref="Negatives"/> says what counts as one.
/// </summary>
internal sealed class DoubleNegativeShape(DoubleNegativeShape.Settings settings, LanguageRule rule) : Shape(rule)
{
    // How many words on the second negative may stand.
    private const int Reach = 7;

    private readonly Negatives _negatives = new(settings);

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
        if (key == "unless") return AfterUnless(tokens, sentence, at);
        if (key == "without") return AfterWithout(tokens, sentence, at);
        if (Negatives.Hardly.Contains(key)) return AfterHardly(tokens, sentence, at);
        if (key == "no" && at > sentence.First && tokens[at - 1].Key is "by" or "in" && at + 2 < sentence.Last && tokens[at + 1].Key is "means" or "way" && _negatives.IsAdjective(tokens[at + 2])) return at + 2;
        if (Negatives.IsNot(tokens[at])) return Negatives.IsNotOnly(tokens, at) ? null : AfterNot(tokens, sentence, at);
        if (Negatives.Nobody.Contains(key)) return AfterNobody(tokens, sentence, at);
        if (_negatives.IsDenying(tokens, at)) return AfterDenying(tokens, sentence, at);
        return _negatives.IsAdjective(tokens[at]) ? AfterAdjective(tokens, sentence, at) : null;
    }

    // "unless you do not", "unless there is no", "unless it is unsafe", "unless you object"
    private int? AfterUnless(Token[] tokens, Sentence sentence, int unless) => Next(tokens, sentence, unless, (all, i) =>
        (Negatives.IsNot(all[i]) && !Negatives.IsNotOnly(all, i)) || Negatives.Nobody.Contains(all[i].Key) || _negatives.IsAdjective(all[i]) || _negatives.IsDenying(all, i));

    // "without no coat", "without undue delay", "without failing to"
    private int? AfterWithout(Token[] tokens, Sentence sentence, int without)
    {
        var at = without + 1;
        if (at < sentence.Last && tokens[at].Key is "any" or "an" or "a" or "the" && !tokens[at].Is(TokenMarks.Break)) at++;
        if (at >= sentence.Last || tokens[at].Is(TokenMarks.Break)) return null;
        return (Negatives.Nobody.Contains(tokens[at].Key) && tokens[at].Key is not ("neither" or "nor")) || _negatives.IsAdjective(tokens[at])
            || (tokens[at].Tag is Tag.Ing && _negatives.IsDenying(tokens, at)) ? at : null;
    }

    // "hardly no food", "rarely not", "seldom without", "hardly unusual", "rarely fails to"
    private int? AfterHardly(Token[] tokens, Sentence sentence, int hardly)
    {
        for (var at = hardly + 1; at < sentence.Last && at <= hardly + 3 && !tokens[at].Is(TokenMarks.Break); at++)
        {
            if (Negatives.IsNot(tokens[at]) || Negatives.Nobody.Contains(tokens[at].Key) || tokens[at].Key == "without" || _negatives.IsAdjective(tokens[at])) return at;
            if (_negatives.IsDenying(tokens, at) && at + 1 < sentence.Last && tokens[at + 1].Key == "to") return at + 1;
            if (!Negatives.IsSmall(tokens[at]) && !tokens[at].Tag.IsVerb()) return null;
        }

        return null;
    }

    private int? AfterNot(Token[] tokens, Sentence sentence, int not)
    {
        var mayThink = true;
        for (var at = not + 1; at < sentence.Last && at <= not + Reach; at++)
        {
            var token = tokens[at];
            if (token.Is(TokenMarks.Break) || token.Is(TokenMarks.Quoted)) return null;
            var isNear = at <= not + 1 || OnlySmallWords(tokens, not + 1, at);
            if (at == not + 1 && token.Key is "say" && at + 1 < sentence.Last && tokens[at + 1].Key is "no" or "never") return at + 1; // "would not say no"
            if (isNear && IsNegative(tokens, at)) return MayBeMeant(tokens, not, at) ? WithNext(tokens, sentence, at) : null;
            if (isNear && Negatives.IsRuledOut(tokens, sentence, not, at) is { } ruledOut) return ruledOut;
            if (isNear && Negatives.IsLack(tokens, sentence, at)) return at;
            if (isNear && token.Key == "no" && tokens[at - 1].Key is not ("say" or "not") && (tokens[at - 1].Tag.IsVerb() || Negatives.IsBeOrHave(tokens[at - 1]) || tokens[at - 1].Key == "never")) return at; // "does not have no"
            if (token.Key == "without" && tokens[not].Key == "never") return at;
            if (token.Key is "nothing" or "nobody" or "nowhere" or "none" && at <= not + 4 && tokens[at - 1].Key != "that") return at;
            if (token.Key == "no" && at + 1 < sentence.Last && tokens[at + 1].Key == "one" && at <= not + 4) return at + 1;
            if (token.Key is "unless") return Next(tokens, sentence, at, static (all, i) => IsPlainNot(all, i) || all[i].Key is "no" or "nobody" or "nothing");
            if (token.Key is "until" or "before") return Next(tokens, sentence, at, IsPlainNot); // "Do not cross until there are no cars" means what it says
            if (_negatives.IsAlone(token) && at <= not + 5 && token.Tag is Tag.Adjective or Tag.Participle or Tag.Adverb) return at; // "not be left unsupervised"

            // "do not think that we will not": what is thought is turned round.
            if (mayThink && isNear && (tokens[not].Key != "never" || not == sentence.First) && _negatives.IsThinking(token)
                && Next(tokens, sentence, at, static (all, i) => (Negatives.IsNot(all[i]) && !Negatives.IsNotOnly(all, i)) || (Negatives.Nobody.Contains(all[i].Key) && all[i - 1].Tag is not Tag.VerbBase)) is { } thought) return thought;
            if (Negatives.NewClause.Contains(token.Key)) return null;
            if (token.Tag.IsVerb()) mayThink = false;
        }

        return null;
    }

    private static bool IsPlainNot(Token[] tokens, int at) => Negatives.IsNot(tokens[at]) && !Negatives.IsNotOnly(tokens, at);

    // "no reason why you cannot", "nobody failed to", "nothing is impossible", "no unreasonable delay", "no objection"
    private int? AfterNobody(Token[] tokens, Sentence sentence, int nobody)
    {
        var next = nobody + 1;
        if (next >= sentence.Last || tokens[next].Is(TokenMarks.Break)) return null;
        var isNo = tokens[nobody].Key == "no";
        if (isNo && tokens[next].Key == "longer") return NearNegative(tokens, sentence, next);
        if (isNo && (tokens[next].Key is "objection" or "objections" || Negatives.IsLack(tokens, sentence, next))) return next;
        if (tokens[nobody].Key is not "nor" && _negatives.IsAdjective(tokens[next])) return next;

        var isReason = isNo && Negatives.Reasons.Contains(tokens[next].Key);
        for (var at = next; at < sentence.Last && at <= nobody + Reach + 2; at++)
        {
            var token = tokens[at];
            if (token.Is(TokenMarks.Break) || token.Is(TokenMarks.Quoted)) return null;
            if (isReason)
            {
                if (Negatives.IsNot(token) || (tokens[at - 1].Key is "to" or "for" && _negatives.IsDenying(tokens, at))) return at;
                if (Negatives.NewClause.Contains(token.Key) && token.Key is not ("why" or "who")) return null;
                continue;
            }

            // "There is no child who does not": the clause is about nobody.
            if (token.Key is "who" or "that" && at + 1 < sentence.Last && at <= nobody + 3 && (Negatives.IsNot(tokens[at + 1]) || (at + 2 < sentence.Last && tokens[at + 1].Tag is Tag.Modal or Tag.Do or Tag.Be or Tag.Have && Negatives.IsNot(tokens[at + 2]))))
                return Negatives.IsNot(tokens[at + 1]) ? at + 1 : at + 2;
            if (Negatives.NewClause.Contains(token.Key) || token.Key is "that") return null;
            var isNear = at <= nobody + 4;
            if (isNear && (Negatives.IsNot(token) || _negatives.IsDenying(tokens, at))) return at;
            if (token.Key == "without" && (at <= nobody + 3 || (tokens[nobody].Key is not "no" && tokens[at - 1].Tag.IsVerb()))) return at;
            if (at > next && Negatives.Nobody.Contains(token.Key) && token.Key is not ("neither" or "nor") && tokens[at - 1].Key is "with" or "has" or "have" or "had") return at;
            var isFollowed = at + 1 < sentence.Last && tokens[at + 1].Key == "without";
            if (token.Tag is Tag.VerbPast or Tag.VerbThird && !Negatives.IsBeOrHave(token) && !isFollowed) return null; // a story that nobody told is not theirs
            if (isNear && Negatives.IsBeOrHave(tokens[at - 1]) && _negatives.IsAdjective(token)) return at;
        }

        return null;
    }

    // "fail to prevent", "refused not to come", "deny that she did not"
    private int? AfterDenying(Token[] tokens, Sentence sentence, int denying)
    {
        for (var at = denying + 1; at < sentence.Last && at <= denying + Reach; at++)
        {
            var token = tokens[at];
            if (token.Is(TokenMarks.Break) || token.Is(TokenMarks.Quoted)) return null;
            if (tokens[at - 1].Key == "to" && at == denying + 2 && _negatives.IsDenying(tokens, at)) return at;
            if (Negatives.IsNot(token) && (tokens[denying + 1].Key is "that" or "not" || (at <= denying + 3 && tokens[at - 1].Key is "to") || (at + 1 < sentence.Last && at <= denying + 2 && tokens[at + 1].Key == "to"))) return at;
            if (Negatives.NewClause.Contains(token.Key)) return null;
        }

        return null;
    }

    // "impossible not to", "unlikely that she will not"
    private static int? AfterAdjective(Token[] tokens, Sentence sentence, int adjective)
    {
        if (adjective + 2 >= sentence.Last || tokens[adjective + 1].Is(TokenMarks.Break)) return null;
        if (tokens[adjective + 1].Key is "that") return Next(tokens, sentence, adjective + 1, static (all, i) => Negatives.IsNot(all[i]));
        if (Negatives.IsNot(tokens[adjective + 1]) && tokens[adjective + 2].Key == "to") return adjective + 1;
        if (tokens[adjective + 1].Key != "for") return null;
        return Next(tokens, sentence, adjective + 1, static (all, i) => Negatives.IsNot(all[i]) && i + 1 < all.Length && all[i + 1].Key == "to");
    }

    private bool IsNegative(Token[] tokens, int at) =>
        Negatives.IsNot(tokens[at]) || (tokens[at].Key is "without" && tokens[at - 1].Tag is not (Tag.Pronoun or Tag.Do)) || _negatives.IsDenying(tokens, at) || _negatives.IsAdjective(tokens[at]) || Negatives.IsAgainst(tokens, at) || Negatives.IsNon(tokens, at);

    private int? NearNegative(Token[] tokens, Sentence sentence, int from)
    {
        for (var at = from + 1; at < sentence.Last && at <= from + 3 && !tokens[at].Is(TokenMarks.Break); at++)
        {
            if (IsNegative(tokens, at)) return at;
            if (!Negatives.IsSmall(tokens[at])) return null;
        }

        return null;
    }

    private static int? Next(Token[] tokens, Sentence sentence, int from, Func<Token[], int, bool> isIt)
    {
        for (var at = from + 1; at < sentence.Last && at <= from + Reach; at++)
        {
            if (tokens[at].Is(TokenMarks.Break) || tokens[at].Is(TokenMarks.Quoted) || (Negatives.NewClause.Contains(tokens[at].Key) && tokens[at].Key != "that")) return null;
            if (isIt(tokens, at)) return at;
        }

        return null;
    }

    // "not at all unlikely", "would not be an unusual": nothing between but small words.
    private static bool OnlySmallWords(Token[] tokens, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!Negatives.IsSmall(tokens[at])) return false;
        }

        return to - from <= 4;
    }

    // "I am not unwell" is one thing; "do not leave me without" another: an object comes first. "Not here, not there" has a comma.
    private static bool MayBeMeant(Token[] tokens, int not, int second)
    {
        if (!Negatives.IsNot(tokens[second])) return true;
        return second == not + 1 || tokens[second - 1].Tag is Tag.Modal or Tag.Be or Tag.Adverb or Tag.Have or Tag.Do || tokens[second].Tag is Tag.Modal or Tag.Do;
    }

    // fail to, disagree that ... not
    private static int WithNext(Token[] tokens, Sentence sentence, int at) => at + 1 < sentence.Last && tokens[at + 1].Key == "to" ? at + 1 : at;

    /// <summary>What stands in a rule's file under <c>doubleNegatives</c>.</summary>
    internal sealed record Settings
    {
        /// <summary>Verbs that say no: fail, deny.</summary>
        public required ImmutableArray<string> Denying { get; init; }

        /// <summary>Verbs whose "not" is about what is thought: not think that.</summary>
        public required ImmutableArray<string> Thinking { get; init; }

        /// <summary>Adjectives and adverbs that say no, and are not known by their first letters.</summary>
        public required ImmutableArray<string> NegativeWords { get; init; }

        /// <summary>Words that say that nobody is there, which count far from their "not", too: left unsupervised.</summary>
        public required ImmutableArray<string> Alone { get; init; }

        /// <summary>Words that begin as negatives do and say nothing negative, or no more than a plain word does.</summary>
        public required ImmutableArray<string> Everyday { get; init; }
    }
}
