using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Grammar;

/// <summary>Tells the people whom a text is about from those who write it: a word may judge the first, and is a duty of the second.</summary>
internal static class People
{
    private static readonly FrozenSet<string> Nouns = WordSet.Of(
        "mum mums mummy mam dad dads daddy parent parents mother mothers father fathers nan nana gran granny grandad grandma grandpa grandmother grandfather " +
        "grandparent grandparents auntie aunt uncle carer carers child children kid kids baby babies toddler toddlers boy boys girl girls son sons daughter " +
        "daughters brother brothers sister sisters sibling siblings twin twins cousin cousins teenager teenagers teen teens youth youths youngster adolescent " +
        "pupil student resident residents partner partners ex boyfriend girlfriend husband wife couple stepdad stepmum stepfather stepmother family families " +
        "household man men woman women lad lads person people individual individuals adult adults youngsters client clients relative relatives lady patient");

    private static readonly FrozenSet<string> Helpers = WordSet.Of(
        "i we council court judge police school nursery team worker workers teacher teachers nurse nurses doctor doctors gp midwife officer officers solicitor " +
        "visitor psychologist therapist counsellor staff manager managers professional professionals agency agencies service services hospital department " +
        "authority chair panel lawyer adviser guardian coach clinic advocate government landlord company driver social us health");

    private static readonly FrozenSet<string> Pronouns = WordSet.Of("he she they you him her them yourself himself herself themselves who");

    private static readonly FrozenSet<string> Titles = WordSet.Of("mr mrs ms miss mx");

    private static readonly FrozenSet<string> Manners = WordSet.Of(
        "behaviour behaviours attitude attitudes manner manners personality character nature tone approach parenting stance demeanour conduct lifestyle streak " +
        "outburst outbursts language tendency tendencies mood moods comment comments remark remarks message messages text texts email emails letter presentation " +
        "response responses reaction reactions interaction interactions upbringing relationship relationships home trait traits acts act");

    /// <summary>Whether a word is a noun for somebody of the family or of the public: mother, boy, resident.</summary>
    public static bool IsNoun(Token token) => Nouns.Contains(token.Key);

    /// <summary>Whether a word is a pronoun for somebody a text is about: she, you, not we.</summary>
    public static bool IsPronoun(Token token) => Pronouns.Contains(token.Key);

    /// <summary>Whether a word is those who write, or who work with families: we, the council, the nurse.</summary>
    public static bool IsHelper(Token token) => Helpers.Contains(token.Key);

    /// <summary>Whether a word is a title before a name: Mrs.</summary>
    public static bool IsTitle(Token token) => Titles.Contains(token.Key);

    /// <summary>Whether a word is a noun for how somebody acts: behaviour, attitude, texts.</summary>
    public static bool IsManner(Token token) => Manners.Contains(token.Key);

    /// <summary>Whether a word stands for somebody a text is about, by noun, pronoun or name.</summary>
    public static bool IsSomebody(Token token) =>
        !IsHelper(token) && (IsNoun(token) || IsPronoun(token) || token.Tag is Tag.Name || token.Is(TokenMarks.Name));
}
