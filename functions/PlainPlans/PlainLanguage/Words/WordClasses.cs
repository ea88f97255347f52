using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Grammar;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Words;

/// <summary>The small words that hold English sentences together, by what they do. Rules name a class as <c>{not}</c>.</summary>
internal static class WordClasses
{
    public static readonly FrozenSet<string> Be = WordSet.Of(
        "am is are was were be been being isn't aren't wasn't weren't i'm you're we're they're");

    public static readonly FrozenSet<string> Have = WordSet.Of("have has had having haven't hasn't hadn't i've you've we've they've");

    public static readonly FrozenSet<string> Not = WordSet.Of(
        "not never cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't couldn't shouldn't haven't hasn't hadn't mustn't");

    public static readonly FrozenSet<string> Modal = WordSet.Of(
        "will would can could shall should may might must won't wouldn't can't cannot couldn't shouldn't mustn't i'll you'll he'll she'll we'll they'll");

    public static readonly FrozenSet<string> Own = WordSet.Of("my your his her its our their");

    public static readonly FrozenSet<string> Determiner = WordSet.Of("a an the this that these those any some each every no another my your his her its our their");

    public static readonly FrozenSet<string> Self = WordSet.Of("myself yourself himself herself itself ourselves yourselves themselves themself");

    public static readonly FrozenSet<string> Subject = WordSet.Of("i you he she we they it who");

    public static readonly FrozenSet<string> Object = WordSet.Of("me you him her us them it");

    public static readonly FrozenSet<string> Family = WordSet.Of(
        "mum mummy mam dad daddy parent parents mother father nan nana gran granny grandad grandma grandpa auntie aunt uncle carer carers child children " +
        "family partner stepdad stepmum brother sister person people boy girl");

    public static readonly FrozenSet<string> Workers = WordSet.Of(
        "worker workers teacher teachers nurse doctor gp midwife judge officer officers police solicitor visitor psychologist therapist counsellor staff " +
        "manager professional professionals");

    public static readonly FrozenSet<string> Preposition = WordSet.Of(
        "of in on at by for with from to into about after before during without under over between through as like since until near");

    public static readonly FrozenSet<string> Adverb = WordSet.Of(
        "not also still just now then already always never ever often soon later first recently currently very quite so too all both being been badly well " +
        "again once twice sometimes");

    private static readonly FrozenSet<string> Function = WordSet.Of(
        "and or but so because if when while although who which that what how why where whether there here yes am do does did than " +
        "i you he she we they it me him us them now today tomorrow yesterday")
        .Concat(Be).Concat(Have).Concat(Not).Concat(Modal).Concat(Determiner).Concat(Preposition).Concat(Adverb).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (FrozenSet<string>? Words, Func<Token, bool> Test)> ByName =
        new Dictionary<string, (FrozenSet<string>?, Func<Token, bool>)>(StringComparer.Ordinal)
        {
            ["be"] = (Be, IsBe),
            ["have"] = (Have, token => Have.Contains(token.Key)),
            ["not"] = (Not, token => Not.Contains(token.Key)),
            ["modal"] = (Modal, token => Modal.Contains(token.Key)),
            ["self"] = (Self, token => Self.Contains(token.Key)),
            ["own"] = (null, token => Own.Contains(token.Key) || token.Is(TokenMarks.ApostropheS)),
            ["det"] = (null, token => Determiner.Contains(token.Key) || token.Is(TokenMarks.ApostropheS)),
            ["them"] = (null, token => Object.Contains(token.Key) || IsSomebody(token)),
            ["they"] = (null, token => Subject.Contains(token.Key) || IsSomebody(token)),
            ["adv"] = (null, IsAdverb),
            ["any"] = (null, _ => true),
            ["verb"] = (null, token => token.Tag.IsVerb()),
            ["noun"] = (null, token => token.Tag.IsNoun()),
            ["adj"] = (null, token => token.Tag is Tag.Adjective),
            ["participle"] = (null, token => token.Tag is Tag.Participle),
            ["ing"] = (null, token => token.Tag is Tag.Ing),
            ["name"] = (null, token => token.Tag is Tag.Name),
            ["person"] = (null, IsPerson),
            ["other"] = (null, People.IsSomebody),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The class of that name in rules: its test, and its words where they can be listed. Null where there is no such class.</summary>
    public static (FrozenSet<string>? Words, Func<Token, bool> Test)? Find(string name) => ByName.TryGetValue(name, out var found) ? found : null;

    /// <summary>A form of be; also a pronoun with 's (he's told).</summary>
    public static bool IsBe(Token token) => Be.Contains(token.Key) || (token.Is(TokenMarks.ApostropheS) && Subject.Contains(token.Key));

    /// <summary>An adverb that may stand between be and a participle.</summary>
    public static bool IsAdverb(Token token) => Adverb.Contains(token.Key) || (token.Key.Length > 4 && token.Key.EndsWith("ly", StringComparison.Ordinal));

    /// <summary>Whether a word like this ends a noun phrase: what stands before it is not an adjective.</summary>
    public static bool EndsNounPhrase(Token token) => token.Is(TokenMarks.Break) || Function.Contains(token.Key) || IsAdverb(token);

    private static bool IsPerson(Token token) =>
        token.Tag is Tag.Name || Family.Contains(token.Key) || Workers.Contains(token.Key) || (token.Tag is Tag.Pronoun && token.Key is not ("it" or "that" or "this" or "something"));

    private static bool IsSomebody(Token token) => token.Is(TokenMarks.Name) || Family.Contains(token.Key) || token.Is(TokenMarks.Capital);
}
