using System.Collections.Frozen;
using System.Numerics;
using PlainPlans.PlainLanguage.Grammar;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Fixes;

/// <summary>Tells from the words beside it whether a word is certainly a verb, and in which of its forms it stands.</summary>
internal static class VerbPlaces
{
    private const int ReachOfHelpingVerb = 4;

    // Verbs that rules replace and that are nouns as well, in their base form and with -s. EveryFixTests knows if one is missing.
    private static readonly FrozenSet<string> AlsoNouns = FrozenSet.ToFrozenSet(
        [
            "purchase", "attempt", "request", "contact", "conduct", "address", "state", "monitor", "object", "query", "remedy", "review", "support", "report",
            "implement", "forward", "dispatch", "despatch", "transport", "aid", "benefit", "challenge", "influence", "experience", "impact", "document", "evidence",
            "access", "detail", "discharge", "escort", "exhibit", "mandate", "sanction", "supplement", "transfer", "transition", "witness", "delegate",
            "advocate", "estimate", "initiate", "associate", "subject", "present", "contract", "progress", "exit", "permit", "endeavour", "encounter", "insert",
            "increase", "decrease", "decline", "process", "consent", "comment", "concern", "converse", "function", "remark", "surface", "total", "refund", "remit", "refuse",
            "abuse", "alternate", "compound", "compromise", "effect", "finance", "fund", "highlight", "issue", "label", "outline", "profile", "reward",
            "relapse", "commission", "construct", "proceeds", "reason", "merit", "return", "update", "view", "voice", "tender", "prompt", "halt", "sanction", "accord",
        ], StringComparer.Ordinal);

    // "was got" and "the key had by Sam" are no English.
    private static readonly FrozenSet<string> NeverPassive = FrozenSet.ToFrozenSet(["get", "have", "let", "want"], StringComparer.Ordinal);

    // What a word in -ing may stand behind that is a thing done, and describes no noun: by buying food.
    private static readonly FrozenSet<string> BeforeThingsDone = FrozenSet.ToFrozenSet(
        [
            "by", "without", "after", "before", "from", "when", "while", "whilst", "for", "not", "start", "started", "stop", "stopped", "keep", "keeps", "kept", "finish", "finished",
            "him", "them", "us", "you", "me",
        ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Helpers = FrozenSet.ToFrozenSet(
        ["to", "please", "don't", "doesn't", "didn't", "do", "does", "did", "let", "let's", "not", "never", "and", "or", "then"], StringComparer.Ordinal);

    /// <summary>Whether a word is certainly this verb where it stands.</summary>
    public static bool IsCertainlyVerb(string verb, VerbForm forms, Token[] tokens, Sentence sentence, int at)
    {
        if (IsBehindArticle(tokens, sentence, at)) return false;
        if (at > sentence.First && !tokens[at].Is(TokenMarks.Break) && IsArticleLike(tokens[at - 1])) return false; // the requested form, an informed choice
        if (forms == VerbForm.Ing) return IsAtWork(tokens, sentence, at);
        if (forms is not (VerbForm.Base or VerbForm.Third) || !AlsoNouns.Contains(verb)) return true;
        if (forms == VerbForm.Third && HasSubjectBefore(tokens, sentence, at)) return true;
        if (tokens[at].Tag.IsNoun() || tokens[at].Tag == Tag.Adjective) return false;
        if (IsBehindHelper(tokens, sentence, at)) return true;
        return forms == VerbForm.Third ? HasObjectBehind(tokens, sentence, at) : BeginsAnOrder(tokens, sentence, at);
    }

    /// <summary>Whether a noun is a verb as well.</summary>
    public static bool IsAlsoVerb(string noun) => AlsoNouns.Contains(noun);

    /// <summary>Whether a word that may be a verb is certainly a noun where it stands: the attempt, his third attempt.</summary>
    public static bool IsCertainlyNoun(Token[] tokens, Sentence sentence, int at)
    {
        if (IsBehindArticle(tokens, sentence, at)) return true;
        return at - 2 >= sentence.First && !tokens[at].Is(TokenMarks.Break) && !tokens[at - 1].Is(TokenMarks.Break)
            && IsArticleLike(tokens[at - 2]) && !WordClasses.EndsNounPhrase(tokens[at - 1]) && !WordClasses.Family.Contains(tokens[at - 1].Key)
            && (at + 1 == sentence.Last || tokens[at + 1].Is(TokenMarks.Break) || WordClasses.EndsNounPhrase(tokens[at + 1]));
    }

    /// <summary>Whether the noun may belong to the one behind it: an individual approach.</summary>
    public static bool MayBeginCompound(Token[] tokens, Sentence sentence, int at) =>
        at + 1 < sentence.Last && !tokens[at + 1].Is(TokenMarks.Break) && !WordClasses.EndsNounPhrase(tokens[at + 1])
        && tokens[at + 1].Tag is not (Tag.VerbPast or Tag.VerbThird) && !tokens[at + 1].Key.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>The one form in which to write another verb there, or null where more than one is possible and they differ.</summary>
    /// <param name="forms">The forms that the word found may be.</param>
    /// <param name="write">The verb to write.</param>
    /// <param name="tokens">All tokens.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Index of the word found.</param>
    public static VerbForm? Form(VerbForm forms, string write, Token[] tokens, Sentence sentence, int at)
    {
        if (forms is VerbForm.Participle && NeverPassive.Contains(write) && !IsDoneByDoer(tokens, sentence, at)) return null;
        if (BitOperations.IsPow2((int)forms)) return forms;
        if (forms != (VerbForm.Past | VerbForm.Participle)) return null; // put, set: nobody knows
        if (NeverPassive.Contains(write) && !IsDoneByDoer(tokens, sentence, at)) return null;
        if (Inflections.Write(write, VerbForm.Past) == Inflections.Write(write, VerbForm.Participle)) return VerbForm.Past;
        return IsParticiple(tokens, sentence, at) switch { true => VerbForm.Participle, false => VerbForm.Past, null => null };
    }

    // to help, will help, she helps; help the, help him.
    private static bool IsBehindHelper(Token[] tokens, Sentence sentence, int at)
    {
        if (at + 1 < sentence.Last && tokens[at + 1].Key is "with" or "between" or "is" or "was" or "will" or "has") return false;
        if (at > sentence.First && !tokens[at].Is(TokenMarks.Break))
        {
            var before = tokens[at - 1];
            if (before.Key is "to" or "please" or "don't" or "doesn't" or "didn't" or "let" || WordClasses.Modal.Contains(before.Key) || WordClasses.Subject.Contains(before.Key)) return true;
            if (WordClasses.Determiner.Contains(before.Key) || WordClasses.Preposition.Contains(before.Key) || before.Is(TokenMarks.ApostropheS)) return false;
        }

        return at + 1 < sentence.Last && !tokens[at + 1].Is(TokenMarks.Break)
            && (WordClasses.Object.Contains(tokens[at + 1].Key) || WordClasses.Determiner.Contains(tokens[at + 1].Key) || tokens[at + 1].Is(TokenMarks.Name));
    }

    // the help, of help. "that", "this" and "her" may stand before a verb as well.
    private static bool IsBehindArticle(Token[] tokens, Sentence sentence, int at) =>
        at > sentence.First && !tokens[at].Is(TokenMarks.Break)
        && ((WordClasses.Determiner.Contains(tokens[at - 1].Key) && tokens[at - 1].Key is not ("that" or "this" or "her")) || tokens[at - 1].Key is "of" or "in" or "for" or "with");

    // have, be or get before it: a participle. A doer right before it: the past. Else it is not certain.
    private static bool? IsParticiple(Token[] tokens, Sentence sentence, int at)
    {
        for (var i = at - 1; i >= sentence.First && at - i <= ReachOfHelpingVerb && !tokens[i + 1].Is(TokenMarks.Break); i--)
        {
            if (WordClasses.IsBe(tokens[i]) || WordClasses.Have.Contains(tokens[i].Key) || tokens[i].Key is "get" or "gets" or "got" or "getting") return true;
            if (IsDoer(tokens[i]))
            {
                var isAsked = i > sentence.First && (WordClasses.Be.Contains(tokens[i - 1].Key) || WordClasses.Have.Contains(tokens[i - 1].Key));
                if (isAsked) return true; // Has Mum given …
                return at + 1 < sentence.Last && tokens[at + 1].Key == "by" ? null : false;
            }

            if (!WordClasses.IsAdverb(tokens[i]) && tokens[i].Key is not ("yet" or "nearly" or "almost" or "even" or "just" or "seldom")) break;
        }

        // the love shown by Dad
        if (at + 1 < sentence.Last && tokens[at + 1].Key == "by" && at > sentence.First && !WordClasses.EndsNounPhrase(tokens[at - 1]) && !IsDoer(tokens[at - 1])) return true;

        // The school gave a bag: what follows is what was given.
        var isFollowedByObject = at + 1 < sentence.Last && !tokens[at + 1].Is(TokenMarks.Break)
            && (WordClasses.Determiner.Contains(tokens[at + 1].Key) || WordClasses.Object.Contains(tokens[at + 1].Key) || tokens[at + 1].Is(TokenMarks.Number));
        return isFollowedByObject && at > sentence.First ? false : null;
    }

    // She got it; he has got it. Not: it was got, the key got from him.
    private static bool IsDoneByDoer(Token[] tokens, Sentence sentence, int at)
    {
        for (var i = at - 1; i >= sentence.First && at - i <= ReachOfHelpingVerb && !tokens[i + 1].Is(TokenMarks.Break); i--)
        {
            if (WordClasses.Have.Contains(tokens[i].Key)) return true;
            if (WordClasses.IsBe(tokens[i])) return tokens[i].Is(TokenMarks.ApostropheS) && i == at - 1 && at + 1 < sentence.Last && WordClasses.Determiner.Contains(tokens[at + 1].Key);
            if (!WordClasses.IsAdverb(tokens[i])) break;
        }

        return IsParticiple(tokens, sentence, at) == false;
    }

    // "buying a coat", "is buying coats", "by buying coats"; not "retaining walls", "compelling evidence".
    private static bool IsAtWork(Token[] tokens, Sentence sentence, int at)
    {
        var next = at + 1 < sentence.Last ? tokens[at + 1] : default;
        if (next.Key is null || WordClasses.EndsNounPhrase(next) || next.Is(TokenMarks.Capital) || next.Is(TokenMarks.Number) || WordClasses.Self.Contains(next.Key)) return true;
        if (at == sentence.First || tokens[at].Is(TokenMarks.Break)) return false;
        var before = at - 1;
        while (before > sentence.First && WordClasses.IsAdverb(tokens[before]) && !tokens[before].Is(TokenMarks.Break)) before--;
        return WordClasses.IsBe(tokens[before]) || BeforeThingsDone.Contains(tokens[before].Key);
    }

    private static bool IsDoer(Token token) => WordClasses.Subject.Contains(token.Key)
        || ((token.Is(TokenMarks.Capital) || token.Is(TokenMarks.Name) || WordClasses.Family.Contains(token.Key)) && !token.Is(TokenMarks.ApostropheS) && !token.Is(TokenMarks.AllCapitals));

    private static bool IsArticleLike(Token token) =>
        token.Key is "a" or "an" or "the" or "my" or "your" or "his" or "its" or "our" or "their" or "no" or "any" or "some" or "every" or "each" or "well"
        || (token.Is(TokenMarks.ApostropheS) && !WordClasses.Subject.Contains(token.Key));

    // Pat purchases eggs: a doer before it, and behind it what may be bought.
    private static bool HasSubjectBefore(Token[] tokens, Sentence sentence, int at)
    {
        if (at == sentence.First || at + 1 >= sentence.Last || tokens[at].Is(TokenMarks.Break) || tokens[at + 1].Is(TokenMarks.Break)) return false;
        var next = tokens[at + 1];
        var isVerbNext = next.Tag is Tag.Be or Tag.Have or Tag.Modal or Tag.Do or Tag.To or Tag.Conjunction or Tag.VerbPast or Tag.Participle
            || next.Key == "of" || next.Key.EndsWith("ed", StringComparison.Ordinal);
        return IsDoer(tokens[at - 1]) && !isVerbNext;
    }

    // The rule permits one guest: what follows a noun in the plural is not "one", "the" or "him".
    private static bool HasObjectBehind(Token[] tokens, Sentence sentence, int at) =>
        at > sentence.First && at + 1 < sentence.Last && !tokens[at].Is(TokenMarks.Break) && !tokens[at + 1].Is(TokenMarks.Break)
        && !WordClasses.EndsNounPhrase(tokens[at - 1])
        && (WordClasses.Determiner.Contains(tokens[at + 1].Key) || WordClasses.Object.Contains(tokens[at + 1].Key) || tokens[at + 1].Key is "one" or "two" or "three");

    private static bool BeginsAnOrder(Token[] tokens, Sentence sentence, int at) =>
        (at == sentence.First || Helpers.Contains(tokens[at - 1].Key)) && at + 1 < sentence.Last && !tokens[at + 1].Is(TokenMarks.Break)
        && (WordClasses.Determiner.Contains(tokens[at + 1].Key) || WordClasses.Object.Contains(tokens[at + 1].Key));
}
