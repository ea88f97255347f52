using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Grammar;

/// <summary>
/// Finds where a sentence says what was done to somebody: a form of be or get, and the participle that belongs to it. What
/// only says how somebody is (tired, married, a broken cup) is let through; <see cref="States"/> tells the two apart.
/// </summary>
internal static class Passives
{
    // Words that may stand between the verb and "by".
    private const int ReachOfBy = 7;

    private static readonly FrozenSet<string> Get = WordSet.Of("get gets got getting gotten");

    // Parts before a hyphen that belong to the participle: co-produced, age-assessed.
    private static readonly FrozenSet<string> Fronts = WordSet.Of("co re pre over under mis age risk double fast cross hand");

    // "by Monday" and "by bus" name no doer.
    private static readonly FrozenSet<string> NoDoer = WordSet.Of(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december tomorrow " +
        "then now next half lunchtime bedtime teatime noon midnight mistake accident bus car train taxi plane email phone letter post text law hand christmas easter " +
        "chance far end time return default telephone sea air road rail force surprise appointment spring summer autumn winter morning evening night tonight weekend " +
        "gate door window fence wall road side river lake fire station park shop bed sofa table school church kerb corner bin bins tree midday dinnertime breakfast noon means way virtue nature reference agreement consent order himself herself yourself myself itself themselves ourselves");

    private static readonly FrozenSet<string> Times = WordSet.Of(
        "am pm year years day days week weeks month months hour hours minute minutes o'clock percent per metre metres mile miles pound pounds degrees points times");

    // With one of these behind it, "was closed" tells of what was done and when.
    private static readonly FrozenSet<string> SignsOfDoing = WordSet.Of("during after overnight yesterday last twice again again tonight today");

    // Adverbs that say how it was done. "Really broken" says nothing of that kind.
    private static readonly FrozenSet<string> NotManner = WordSet.Of(
        "really completely totally fully nearly only usually clearly partly mostly early probably possibly certainly definitely badly slightly hardly simply especially " +
        "currently presently normally generally already family entirely permanently actually");

    // Two things may follow: she was given a book.
    private static readonly FrozenSet<string> TakesTwo = WordSet.Of(
        "given offered sent told asked shown paid taught awarded granted lent handed denied refused allowed promised owed charged fined served bought left fed read issued made elected appointed declared considered found seen caught crowned voted judged deemed");

    // Before a participle without a verb of its own: unless told otherwise.
    private static readonly FrozenSet<string> ShortClause = WordSet.Of("unless when if once until");

    /// <summary>The next passive of a sentence, from a token on; null where there is none.</summary>
    public static Passive? Next(Token[] tokens, Sentence sentence, int from)
    {
        for (var at = from; at < sentence.Last; at++)
        {
            if (!tokens[at].IsOpen) continue;
            var participle = WordClasses.IsBe(tokens[at]) ? AfterBe(tokens, sentence, at)
                : Get.Contains(tokens[at].Key) ? AfterGet(tokens, sentence, at)
                : ShortClause.Contains(tokens[at].Key) ? AfterConjunction(tokens, sentence, at)
                : null;
            if (participle is not { } found) continue;
            var last = WithItsFellows(tokens, sentence, found) + 1;
            return new(at, last, DoerStands(tokens, sentence, found));
        }

        return null;
    }

    private static int? AfterBe(Token[] tokens, Sentence sentence, int at)
    {
        var next = SkipAdverbs(tokens, sentence, at + 1);
        if (IsQuestion(tokens, sentence, at) && next < sentence.Last && !MayBePassive(tokens, sentence, next)) next = SkipAdverbs(tokens, sentence, SkipSubject(tokens, sentence, next));
        if (next + 1 < sentence.Last && Fronts.Contains(tokens[next].Key) && MayBePassive(tokens, sentence, next + 1)) next++;
        if (!MayBePassive(tokens, sentence, next) || IsState(tokens, sentence, at, next)) return null;

        // "He's eaten it" has eaten it; "he's told by" is told.
        if (tokens[at].Is(TokenMarks.ApostropheS) && !DoerStands(tokens, sentence, next)) return null;
        return next;
    }

    private static int? AfterGet(Token[] tokens, Sentence sentence, int at)
    {
        var next = SkipAdverbs(tokens, sentence, at + 1);
        if (!MayBePassive(tokens, sentence, next)) return null;
        var key = tokens[next].Key;
        var isState = States.Always.Contains(key) || States.Feelings.Contains(key) || key is "lost" or "dressed" or "done" or "used" or "started" or "finished" or "set" or "sorted" or "packed" or "organised" or "changed" or "going" or "washed" or "undressed" or "fed";
        return isState && !DoerStands(tokens, sentence, next) ? null : next;
    }

    private static int? AfterConjunction(Token[] tokens, Sentence sentence, int at)
    {
        var next = at + 1;
        if (tokens[at].Key == "once" && at > sentence.First && WordClasses.Subject.Contains(tokens[at - 1].Key)) return null; // they once lived in Rye
        if (!MayBePassive(tokens, sentence, next) || tokens[next].Tag is not (Tag.Participle or Tag.VerbPast)) return null;
        var key = tokens[next].Key;
        if (States.Always.Contains(key) || States.Feelings.Contains(key) || States.Results.Contains(key) || key is "needed" or "required" or "used") return null;
        return next + 1 < sentence.Last && !tokens[next + 1].Is(TokenMarks.Break) && tokens[next + 1].Tag.IsNoun() ? null : next;
    }

    // The words behind the verb that belong to neither it nor the participle: not, also, quickly, being.
    private static int SkipAdverbs(Token[] tokens, Sentence sentence, int at)
    {
        for (var skipped = 0; skipped < 3 && at < sentence.Last && !tokens[at].Is(TokenMarks.Break); skipped++, at++)
        {
            if (tokens[at].Key is "being" or "been") break;
            var isAdverb = WordClasses.IsAdverb(tokens[at]) || (tokens[at].Tag == Tag.Adverb && !WordList.MayBe(tokens[at].Key, Tag.Participle));
            if (!isAdverb) break;
        }

        return at;
    }

    // Nothing that could be its subject stands before it: "Was Sam told", "How was the fire started".
    private static bool IsQuestion(Token[] tokens, Sentence sentence, int at)
    {
        if (tokens[at].Is(TokenMarks.ApostropheS) || tokens[at].Key is "be" or "been" or "being") return false;
        return at == sentence.First || tokens[at].Is(TokenMarks.Break)
            || tokens[at - 1].Key is "how" or "why" or "when" or "where" or "nor" or "neither" or "and" or "but" or "so" or "what" or "who";
    }

    private static int SkipSubject(Token[] tokens, Sentence sentence, int at)
    {
        for (var skipped = 0; skipped < 6 && at < sentence.Last && !tokens[at].Is(TokenMarks.Break); skipped++, at++)
        {
            if (tokens[at].Tag is not (Tag.Determiner or Tag.Noun or Tag.Plural or Tag.Pronoun or Tag.Name or Tag.Number or Tag.Adjective)) break;
            var isEnd = skipped > 0 && tokens[at].Tag is Tag.Adjective && WordList.MayBe(tokens[at].Key, Tag.Participle) && tokens[at - 1].Tag is not Tag.Determiner;
            if (isEnd) break;
        }

        return at;
    }

    private static bool MayBePassive(Token[] tokens, Sentence sentence, int at)
    {
        if (at >= sentence.Last || !tokens[at].IsOpen || tokens[at].Is(TokenMarks.Break) || tokens[at].Is(TokenMarks.ApostropheS)) return false;
        if (tokens[at].Tag is not (Tag.Participle or Tag.Adjective or Tag.VerbPast or Tag.VerbBase or Tag.Noun or Tag.Name)) return false;
        if (tokens[at].Tag is Tag.Name && !tokens[at].Key.EndsWith("ed", StringComparison.Ordinal)) return false;
        return WordList.MayBe(tokens[at].Key, Tag.Participle);
    }

    private static bool IsState(Token[] tokens, Sentence sentence, int be, int participle)
    {
        var key = tokens[participle].Key;
        if (States.Always.Contains(key)) return true;
        if (tokens[participle].Is(TokenMarks.Joined) && !Fronts.Contains(tokens[participle - 1].Key)) return true; // kind-hearted, well-dressed
        var next = participle + 1 < sentence.Last && !tokens[participle + 1].Is(TokenMarks.Break) ? tokens[participle + 1] : default;
        if (IsBeforeItsNoun(tokens, sentence, participle, next)) return true;
        if (SaysHowItIs(key, next, tokens, sentence, participle)) return true;
        if (tokens[be].Key == "being") return false;
        if (States.Feelings.Contains(key)) return !DoerStands(tokens, sentence, participle);
        return States.Results.Contains(key) && !IsDoneThen(tokens, sentence, be, participle);
    }

    // "They are used cars", "it was mixed news". Not "she was given money".
    private static bool IsBeforeItsNoun(Token[] tokens, Sentence sentence, int participle, Token next)
    {
        if (next.Key is null || !next.Tag.IsNoun()) return false;
        if (next.Is(TokenMarks.Joined)) return true;
        if (TakesTwo.Contains(tokens[participle].Key) || WordList.MayBe(next.Key, Tag.Adjective) || WordList.MayBe(next.Key, Tag.Adverb)) return false;
        if (next.Key is "home" or "times" or "week" or "weekly" or "day" || Times.Contains(next.Key)) return false;
        return !SaysWhen(next);
    }

    private static bool SaysWhen(Token token) => token.Key is "today" or "tomorrow" or "yesterday" or "tonight" or "overnight" or "online" or "upstairs" or "downstairs" or "abroad" or "indoors" or "outdoors" or "nightly" or "first" or "next" or "last" or "right" or "straight";

    // Participles that one small word behind them makes a state.
    private static bool SaysHowItIs(string key, Token next, Token[] tokens, Sentence sentence, int participle) => key switch
    {
        "called" or "named" => next.Key is null ? false : next.Tag is Tag.Name or Tag.Determiner or Tag.Noun or Tag.Number or Tag.Adjective or Tag.Pronoun || next.Is(TokenMarks.Quoted) || next.Is(TokenMarks.Capital),
        "used" => next.Key == "to" && !(participle + 2 < sentence.Last && tokens[participle + 2].Tag is Tag.VerbBase or Tag.Be or Tag.Have or Tag.Do),
        "determined" or "set" or "due" or "prepared" or "bound" or "destined" or "meant" => next.Key == "to" || (key == "prepared" && next.Key == "for"),
        "known" => next.Key is not "to",
        "grown" => next.Key is null or "up",
        "worn" => next.Key is "out",
        "made" => next.Key is "of" or "from" or "up",
        "covered" or "filled" or "packed" or "surrounded" or "lined" => next.Key is "in" or "with" or "by",
        "suited" or "linked" or "allergic" or "interested" => next.Key is "to",
        "done" => next.Key is "with",
        "left" => next.Key is "handed" || next.Is(TokenMarks.Joined),
        _ => next.Key is not null && next.Is(TokenMarks.Joined) && next.Tag is Tag.Adjective or Tag.Noun,
    };

    // The signs that "was closed" means that somebody closed it then.
    private static bool IsDoneThen(Token[] tokens, Sentence sentence, int be, int participle)
    {
        var key = tokens[be].Key;
        var word = tokens[participle].Key;
        if (key is "been" or "being") return true;
        if (word is "built" or "made") return true;
        if (word is "set" or "bound" or "locked" && participle + 1 < sentence.Last && tokens[participle + 1].Key is "up" or "out" or "aside" or "over" or "down" or "away") return true;
        if (word is "done" && be > sentence.First && tokens[be - 1].Key is "i" or "we" or "you" or "they" or "he" or "she") return false;
        if (key == "be" && !IsAfter(tokens, sentence, be, "will", "may", "might", "would", "could")) return true;
        if (key == "be" && word is not ("closed" or "locked" or "shut" or "lost" or "finished" or "done")) return true;
        if (be + 1 < participle && tokens[participle - 1].Key.EndsWith("ly", StringComparison.Ordinal) && !NotManner.Contains(tokens[participle - 1].Key)) return true;
        if (DoerStands(tokens, sentence, participle)) return true;
        if (key is not ("was" or "were" or "wasn't" or "weren't")) return false;
        if (word is "hurt" or "injured" or "bruised" or "done" or "set" or "agreed" or "fed" or "booked" or "cooked" or "burned" or "cracked" or "damaged" or "tied" or "gathered" or "drained" or "hidden" or "fixed" or "dried" or "folded" or "decorated" or "wrapped" or "prepared" or "organised" or "lit") return true;
        if (participle + 1 >= sentence.Last) return false;
        var next = tokens[participle + 1];
        var then = participle + 2 < sentence.Last ? tokens[participle + 2] : default;
        if (next.Is(TokenMarks.Break)) return false;
        return SignsOfDoing.Contains(next.Key)
            || (next.Key == "on" && then.Key is not null && !then.Key.EndsWith('s'))
            || (next.Key is "in" or "at" && then.Key is not null && then.Tag is Tag.Number)
            || (next.Key is "to" && then.Key is not null && then.Tag is Tag.VerbBase)
            || (next.Key is "down" or "off" or "away" or "out" && word is "broken" or "closed" or "shut" or "locked");
    }

    private static bool IsAfter(Token[] tokens, Sentence sentence, int at, params ReadOnlySpan<string> words)
    {
        for (var before = at - 1; before >= sentence.First && before >= at - 4; before--)
        {
            if (words.Contains(tokens[before].Key)) return true;
            if (tokens[before].Key.EndsWith("'ll", StringComparison.Ordinal)) return words.Contains("will");
            if (tokens[before].Tag is not (Tag.Adverb or Tag.Pronoun)) return false;
        }

        return false;
    }

    // "was washed, dried and stacked": the last participle that belongs to the same verb.
    private static int WithItsFellows(Token[] tokens, Sentence sentence, int participle)
    {
        var last = participle;
        for (var at = participle + 1; at < sentence.Last; at++)
        {
            var isLink = tokens[at].Key is "and" or "or" || tokens[at].Is(TokenMarks.Break);
            if (!isLink) break;
            if (tokens[at].Key is "and" or "or") at++;
            while (at < sentence.Last && tokens[at].Tag == Tag.Adverb) at++;
            if (at >= sentence.Last || tokens[at].Tag != Tag.Participle || !tokens[at].IsOpen) break;
            last = at;
        }

        // What a comma alone links may be anything; "and" has to come.
        return last > participle && tokens[last - 1].Key is "and" or "or" or "then" or "also" or "not" ? last : participle;
    }

    /// <summary>Whether "by somebody" stands behind a participle.</summary>
    private static bool DoerStands(Token[] tokens, Sentence sentence, int participle)
    {
        for (var by = participle + 1; by + 1 < sentence.Last && by <= participle + ReachOfBy; by++)
        {
            if (tokens[by].Key is "because" or "when" or "who" or "which" or "but" or "if") return false;
            if (tokens[by].Key != "by") continue;
            var doer = by + 1;
            while (doer + 1 < sentence.Last && tokens[doer].Key is "the" or "a" or "an" or "about" or "around") doer++;
            if (tokens[doer].Tag is Tag.Ing or Tag.Adverb) continue;
            if (tokens[doer].Is(TokenMarks.Number) || tokens[doer].Tag is Tag.Number)
            {
                var isCounted = doer + 1 < sentence.Last && !tokens[doer + 1].Is(TokenMarks.Break) && tokens[doer + 1].Tag is Tag.Plural or Tag.Adjective or Tag.Noun && !Times.Contains(tokens[doer + 1].Key)
                    && !NoDoer.Contains(tokens[doer + 1].Key);
                if (isCounted) return true;
                continue;
            }

            if (!NoDoer.Contains(tokens[doer].Key)) return true;
        }

        return false;
    }
}

/// <summary>A passive: the tokens from the verb be or get to the last participle, the end exclusive, and whether "by somebody" follows.</summary>
internal readonly record struct Passive(int First, int Last, bool NamesTheDoer);
