namespace PlainPlans.PlainLanguage.Words;

/// <summary>
/// The forms in which a word may stand in a text. For finding words, not for writing them: where English is not sure
/// (<c>referred</c>, <c>refered</c>) both forms are given.
/// </summary>
internal static class Inflections
{
    private static readonly Dictionary<string, string> IrregularPlurals = new(StringComparer.Ordinal)
    {
        ["child"] = "children", ["person"] = "people", ["man"] = "men", ["woman"] = "women", ["foot"] = "feet", ["life"] = "lives",
        ["wife"] = "wives", ["analysis"] = "analyses", ["criterion"] = "criteria", ["crisis"] = "crises",
    };

    /// <summary>Base, third person, past, participle and -ing form of a verb.</summary>
    public static IEnumerable<string> OfVerb(string verb)
    {
        IEnumerable<string> past = IrregularVerbs.PastForms(verb) ?? WithEnding(verb, "ed");
        string[] more = verb == "be" ? ["am", "is", "are"] : verb == "have" ? ["has"] : [];
        return past.Concat(WithEnding(verb, "ing")).Concat([verb, WithS(verb)]).Concat(more).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Singular and plural of a noun.</summary>
    public static IEnumerable<string> OfNoun(string noun) =>
        new[] { noun, IrregularPlurals.GetValueOrDefault(noun) ?? WithS(noun) }.Distinct(StringComparer.Ordinal);

    /// <summary>An adjective, and with -er and -est where it is short enough for them.</summary>
    public static IEnumerable<string> OfAdjective(string adjective)
    {
        if (adjective.Length > 8) return [adjective];
        IEnumerable<string> stems = adjective.EndsWith('y') ? [adjective[..^1] + "i"] : adjective.EndsWith('e') ? [adjective[..^1]] : WithEnding(adjective, "");
        return stems.SelectMany(stem => new[] { stem + "er", stem + "est" }).Prepend(adjective).Distinct(StringComparer.Ordinal);
    }

    private static string WithS(string word)
    {
        if (word.EndsWith('y') && word.Length > 1 && !IsVowel(word[^2])) return word[..^1] + "ies";
        var hisses = word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z')
            || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);
        var takesE = hisses || (word.EndsWith('o') && word.Length > 1 && !IsVowel(word[^2]));
        return word + (takesE ? "es" : "s");
    }

    private static IEnumerable<string> WithEnding(string verb, string ending)
    {
        if (verb.EndsWith("ie", StringComparison.Ordinal) && ending == "ing") return [verb[..^2] + "ying"];
        if (verb.EndsWith("ee", StringComparison.Ordinal)) return [ending == "ed" ? verb + "d" : verb + ending];
        if (verb.EndsWith('e')) return [verb[..^1] + ending];
        if (verb.EndsWith('y') && !IsVowel(verb[^2])) return [ending == "ed" ? verb[..^1] + "ied" : verb + ending];
        var mayDouble = !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && IsVowel(verb[^2]);
        return mayDouble ? [verb + ending, verb + verb[^1] + ending] : [verb + ending];
    }

    private static bool IsVowel(char character) => character is 'a' or 'e' or 'i' or 'o' or 'u';
}
