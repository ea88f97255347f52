using System.Collections.Frozen;
using Humanizer;

namespace PlainPlans.PlainLanguage.Words;

/// <summary>
/// The forms of words. For finding, where English is not sure (<c>referred</c>, <c>refered</c>) both forms are given. For
/// writing there is one: the British one.
/// </summary>
internal static class Inflections
{
    // Where Humanizer's pluraliser is wrong or American, and where a word of these texts must not depend on it.
    private static readonly FrozenDictionary<string, string> IrregularPlurals = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["child"] = "children", ["person"] = "people", ["man"] = "men", ["woman"] = "women", ["foot"] = "feet", ["life"] = "lives",
        ["wife"] = "wives", ["analysis"] = "analyses", ["criterion"] = "criteria", ["crisis"] = "crises", ["axis"] = "axes", ["basis"] = "bases",
        ["hypothesis"] = "hypotheses", ["synopsis"] = "synopses", ["nemesis"] = "nemeses", ["referendum"] = "referendums", ["forum"] = "forums",
        ["stadium"] = "stadiums", ["premium"] = "premiums", ["proforma"] = "proformas", ["agenda"] = "agendas", ["schema"] = "schemas",
        ["proviso"] = "provisos", ["memo"] = "memos", ["photo"] = "photos", ["piano"] = "pianos", ["zero"] = "zeros", ["memento"] = "mementos",
        ["thief"] = "thieves", ["chief"] = "chiefs", ["roof"] = "roofs", ["proof"] = "proofs", ["belief"] = "beliefs", ["brief"] = "briefs",
        ["handkerchief"] = "handkerchiefs", ["dwarf"] = "dwarfs", ["scarf"] = "scarves", ["hoof"] = "hooves", ["cafe"] = "cafes", ["safe"] = "safes",
        ["giraffe"] = "giraffes", ["bus"] = "buses", ["gas"] = "gases", ["lens"] = "lenses", ["summons"] = "summonses", ["sister-in-law"] = "sisters-in-law",
        ["half-brother"] = "half-brothers", ["passer-by"] = "passers-by", ["staff"] = "staff", ["stuff"] = "stuff", ["help"] = "help", ["aid"] = "aids",
        ["die"] = "dice", ["grass"] = "grasses", ["golf"] = "golf", ["gulf"] = "gulfs", ["surf"] = "surf", ["turf"] = "turfs", ["cargo"] = "cargoes",
        ["mango"] = "mangoes", ["motto"] = "mottoes", ["tornado"] = "tornadoes", ["domino"] = "dominoes", ["aquarium"] = "aquariums", ["sheaf"] = "sheaves",
        ["auditorium"] = "auditoriums", ["gymnasium"] = "gymnasiums", ["ultimatum"] = "ultimatums", ["geranium"] = "geraniums", ["podium"] = "podiums",
        ["moratorium"] = "moratoriums", ["memorandum"] = "memorandums", ["chilli"] = "chillies", ["apparatus"] = "apparatus", ["metropolis"] = "metropolises",
        ["pelvis"] = "pelvises", ["talisman"] = "talismans", ["rendezvous"] = "rendezvous", ["chairperson"] = "chairpersons", ["spectrum"] = "spectra",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Stressed on their last syllable, so that the last letter doubles: referred, beginning. Words of one syllable and
    // those in -l double by rule.
    private static readonly FrozenSet<string> StressedAtTheEnd = FrozenSet.ToFrozenSet(
        [
            "abet", "abhor", "acquit", "admit", "allot", "aver", "befit", "beget", "begin", "beset", "bestir", "commit", "concur", "confer", "defer", "demur",
            "deter", "disbar", "emit", "equip", "forbid", "forget", "format", "incur", "infer", "inter", "occur", "offset", "omit", "outwit", "permit",
            "prefer", "recur", "refer", "regret", "remit", "rerun", "reset", "resit", "submit", "transfer", "transmit", "unwrap", "upset", "worship",
            "kidnap", "handicap", "program", "outrun", "overrun", "overstep", "undercut", "rebut", "unzip", "unplug", "debug", "input", "output",
        ], StringComparer.Ordinal);

    /// <summary>Base, third person, past, participle and -ing form of a verb.</summary>
    public static IEnumerable<string> OfVerb(string verb)
    {
        IEnumerable<string> past = IrregularVerbs.PastForms(verb) ?? WithEnding(verb, "ed");
        string[] more = verb == "be" ? ["am", "is", "are"] : verb == "have" ? ["has"] : [];
        return past.Concat(WithEnding(verb, "ing")).Concat([verb, WithS(verb), Third(verb), Ing(verb)]).Concat(more).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Singular and plural of a noun.</summary>
    public static IEnumerable<string> OfNoun(string noun) => new[] { noun, Plural(noun) }.Distinct(StringComparer.Ordinal);

    /// <summary>The forms of a verb that a word may be.</summary>
    public static VerbForm FormsOf(string verb, string word)
    {
        var forms = VerbForm.None;
        if (word == verb) forms |= VerbForm.Base;
        if (word == WithS(verb) || word == Third(verb)) forms |= VerbForm.Third;
        if (word == Ing(verb) || WithEnding(verb, "ing").Contains(word)) forms |= VerbForm.Ing;
        if (IrregularVerbs.Forms(verb) is { } irregular)
        {
            if (irregular.Past.Contains(word)) forms |= VerbForm.Past;
            if (irregular.Participles.Contains(word)) forms |= VerbForm.Participle;
        }
        else if (WithEnding(verb, "ed").Contains(word))
        {
            forms |= VerbForm.Past | VerbForm.Participle;
        }

        return forms;
    }

    /// <summary>One form of a verb, as British English writes it. Not for be, which has more.</summary>
    public static string Write(string verb, VerbForm form) => form switch
    {
        VerbForm.Third => Third(verb),
        VerbForm.Past => IrregularVerbs.Forms(verb)?.Past[0] ?? Past(verb),
        VerbForm.Participle => IrregularVerbs.Forms(verb)?.Participles[0] ?? Past(verb),
        VerbForm.Ing => Ing(verb),
        _ => verb,
    };

    /// <summary>
    /// The plural of a noun. Humanizer's pluraliser knows most: of 10,147 common nouns it is wrong or American in about 90.
    /// It leaves words in -us, -as and -zz as they are; the table knows the others.
    /// </summary>
    public static string Plural(string noun)
    {
        if (IrregularPlurals.TryGetValue(noun, out var plural)) return plural;
        return EndsIn(noun, "us", "as", "zz") ? noun + "es" : noun.Pluralize(inputIsKnownToBeSingular: true);
    }

    private static string Third(string verb) => verb switch { "be" => "is", "have" => "has", _ => WithS(verb) };

    private static string Ing(string verb)
    {
        if (verb == "be") return "being";
        if (verb.EndsWith("ie", StringComparison.Ordinal)) return verb[..^2] + "ying";
        var keepsE = EndsIn(verb, "ee", "oe", "ye") || verb is "singe" or "age";
        return verb.EndsWith('e') && !keepsE ? verb[..^1] + "ing" : Stem(verb) + "ing";
    }

    private static string Past(string verb)
    {
        if (verb.EndsWith('e')) return verb + "d";
        return verb.EndsWith('y') && !IsVowel(verb[^2]) ? verb[..^1] + "ied" : Stem(verb) + "ed";
    }

    // What -ed and -ing are added to.
    private static string Stem(string verb)
    {
        if (verb.EndsWith("ic", StringComparison.Ordinal)) return verb + "k";
        return Doubles(verb) ? verb + verb[^1] : verb;
    }

    private static bool Doubles(string verb)
    {
        if (verb.Length < 3 || IsVowel(verb[^1]) || verb[^1] is 'w' or 'x' or 'y' || !IsVowel(verb[^2])) return false;
        var isOneVowel = !IsVowel(verb[^3]) || (verb[^3] == 'u' && verb.Length > 3 && verb[^4] == 'q');
        if (!isOneVowel || verb == "parallel") return false;
        return verb[^1] == 'l' || VowelGroups(verb) == 1 || StressedAtTheEnd.Contains(verb);
    }

    private static int VowelGroups(string word)
    {
        var groups = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if ((IsVowel(word[i]) || (word[i] == 'y' && i > 0)) && (i == 0 || !IsVowel(word[i - 1]))) groups++;
        }

        return groups;
    }

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
        var hisses = word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || EndsIn(word, "ch", "sh");
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

    private static bool EndsIn(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsVowel(char character) => character is 'a' or 'e' or 'i' or 'o' or 'u';
}
