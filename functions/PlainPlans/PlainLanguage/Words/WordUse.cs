using PlainPlans.PlainLanguage.Grammar;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Words;

/// <summary>What a word is used as.</summary>
internal enum WordUse
{
    /// <summary>Anything.</summary>
    Any,

    /// <summary>A thing: the contact.</summary>
    Noun,

    /// <summary>Something done: to contact her.</summary>
    Verb,

    /// <summary>How something is: a stable home.</summary>
    Adjective,
}

/// <summary>
/// Tells by its tag whether a word that may be several things is used as one of them. Only what speaks clearly against
/// it counts: not where the word list does not know the use, nor behind another noun (her plan changes, the plan change).
/// </summary>
internal static class WordUses
{
    public static bool MayBe(WordUse use, Token[] tokens, int at) => use switch
    {
        WordUse.Noun => !tokens[at].Tag.IsVerb() || tokens[at].Tag is Tag.Ing || IsOpenQuestion(tokens, at, Tag.Noun, Tag.Plural),
        WordUse.Verb => !tokens[at].Tag.IsNoun() || IsOpenQuestion(tokens, at, Tag.VerbBase, Tag.VerbThird),
        WordUse.Adjective => tokens[at].Tag is not (Tag.VerbBase or Tag.VerbThird or Tag.VerbPast or Tag.Plural),
        _ => true,
    };

    private static bool IsOpenQuestion(Token[] tokens, int at, Tag one, Tag other)
    {
        var choices = WordList.Of(tokens[at].Key);
        if (!choices.Holds(one) && !choices.Holds(other) && !choices.Holds(Tag.Ing)) return true;
        return at > 0 && !tokens[at].Is(TokenMarks.Break) && (tokens[at - 1].Tag.IsNoun() || tokens[at - 1].Tag == Tag.Name || NamesLikeWords.Holds(tokens[at - 1])) && !tokens[at - 1].Is(TokenMarks.ApostropheS)
            && (choices.Holds(one) || choices.Holds(other));
    }
}
