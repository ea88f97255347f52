using System.Collections.Frozen;
using System.Globalization;
using PlainPlans.PlainLanguage.Grammar;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Fixes;

/// <summary>
/// What may be written for a phrase without asking anybody: <c>"commence/v": "start/v"</c>. The form of the word that was
/// found is carried over (commenced, started). <c>{2}</c> copies the second word of what was found.
/// Where it is not certain that the sentence stays right, nothing is written.
/// </summary>
internal sealed class Replacement
{
    private static readonly FrozenSet<string> Organisations = FrozenSet.ToFrozenSet(
        ["ltd", "limited", "plc", "llp", "cic", "inc", "group", "team", "trust", "services", "service", "centre", "house", "panel", "order", "act", "project", "club"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> SmallWords = FrozenSet.ToFrozenSet(
        ["while", "among", "amid", "on", "about", "to", "also", "so", "though", "because", "before", "after", "by", "through", "until", "later", "first", "once", "now", "then"],
        StringComparer.Ordinal);

    private readonly string[] _found;
    private readonly string[] _verbs;
    private readonly string[] _nouns;
    private readonly string[] _written;

    /// <summary>A replacement, both sides as rules write them.</summary>
    /// <exception cref="FormatException">The form of a word on the right has no word on the left to come from.</exception>
    public Replacement(string find, string write)
    {
        _found = [.. find.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(part => part is not ("{end}" or "{stop}"))];
        _verbs = Marked(find, "/v");
        _nouns = Marked(find, "/n");
        _written = write.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isSound = _written.Length > 0
            && _written.Count(part => part.EndsWith("/v", StringComparison.Ordinal)) <= Math.Min(1, _verbs.Length)
            && _written.Count(part => part.EndsWith("/n", StringComparison.Ordinal)) <= Math.Min(1, _nouns.Length);
        if (!isSound) throw new FormatException($"'{find}' cannot become '{write}': the form of a word comes from the word it replaces.");
        if (find.Contains("..", StringComparison.Ordinal) || find.Contains('?', StringComparison.Ordinal))
            throw new FormatException($"'{find}' has no fixed number of words, so nothing can be written for it without asking.");
    }

    /// <summary>Each word the replacement needs to know the number or tense of has its own name on the left side.</summary>
    private static string[] Marked(string find, string mark) =>
        [.. find.Split([' ', '|', '-']).Where(word => word.EndsWith(mark, StringComparison.Ordinal)).Select(word => word[..^mark.Length])];

    /// <summary>What to write for the tokens from first to last (exclusive), or null where a person has to decide.</summary>
    public string? For(Passage passage, Sentence sentence, int first, int last)
    {
        var tokens = passage.Tokens;
        if (!Untouched.MayChange(passage, sentence, first, last)) return null;
        var words = new List<string>(_written.Length);
        foreach (var part in _written)
        {
            if (WordFor(part, passage, sentence, first, last) is not { } word) return null;
            words.Add(word);
        }

        if (!Surroundings.Accept(tokens, sentence, first, last, words, isVerb: _verbs.Length > 0)) return null;
        if (_found.Length == 1 && IsPartOfATitle(tokens, sentence, first, last) && (IsName(_written[0]) || Organisations.Contains(tokens[last].Key))) return null;
        return Typography.Fit(string.Join(' ', words), passage, first, last);
    }

    // A verb, and a small word such as while or among, does not begin the name of a thing.
    private bool IsName(string written) => _verbs.Length == 0 && !SmallWords.Contains(written);

    private string? WordFor(string part, Passage passage, Sentence sentence, int first, int last)
    {
        if (part[0] == '{') return Copied(int.Parse(part.AsSpan(1, part.Length - 2), CultureInfo.InvariantCulture), passage, first, last);
        if (part.EndsWith("/v", StringComparison.Ordinal)) return Verb(part[..^2], passage.Tokens, sentence, first, last);
        return part.EndsWith("/n", StringComparison.Ordinal) ? Noun(part[..^2], passage, sentence, first, last) : part;
    }

    // A hyphen that was left out makes the places of words uncertain.
    private string? Copied(int place, Passage passage, int first, int last)
    {
        if (last - first != _found.Length) return null;
        var token = passage.Tokens[first + place - 1];
        return passage.Text[token.Start..token.End];
    }

    private string? Verb(string write, Token[] tokens, Sentence sentence, int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            foreach (var verb in _verbs)
            {
                var forms = Inflections.FormsOf(verb, tokens[at].Key);
                if (forms == VerbForm.None) continue;
                if (!VerbPlaces.IsCertainlyVerb(verb, forms, tokens, sentence, at)) return null;
                if (IsDoneBySomebody(tokens, at)) return null;
                return VerbPlaces.Form(forms, write, tokens, sentence, at) is { } form ? Inflections.Write(write, form) : null;
            }
        }

        return null;
    }

    // "was gone with by Nan": a verb of two words does not go before the doer.
    private bool IsDoneBySomebody(Token[] tokens, int at) =>
        _written.Length > 1 && _written[^1] is "with" or "for" or "to" or "about" && at + 1 < tokens.Length && tokens[at + 1].Key == "by";

    private string? Noun(string write, Passage passage, Sentence sentence, int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            foreach (var noun in _nouns)
            {
                var key = passage.Tokens[at].Key;
                if (key != noun && key != Inflections.Plural(noun)) continue;
                if (VerbPlaces.IsAlsoVerb(noun) && !VerbPlaces.IsCertainlyNoun(passage.Tokens, sentence, at)) return null;
                if (key == noun && at == last - 1 && VerbPlaces.MayBeginCompound(passage.Tokens, sentence, at)) return null;
                if (key == noun && write.EndsWith('s') && !TakesPlural(passage.Tokens, sentence, at)) return null;
                return key == noun ? write : Inflections.Plural(write);
            }
        }

        return null;
    }

    // Clothes, letters and papers for what was one: no "this clothes", and no "the clothes is". Past the noun nothing may depend on the number.
    private static bool TakesPlural(Token[] tokens, Sentence sentence, int at)
    {
        for (var i = at - 1; i >= sentence.First && at - i <= 2 && !tokens[i + 1].Is(TokenMarks.Break); i--)
        {
            if (tokens[i].Key is "a" or "an" or "this" or "that" or "much" or "little" or "every" or "each" or "another") return false;
        }

        if (at + 1 == sentence.Last) return true;
        var next = tokens[at + 1];
        return !next.Is(TokenMarks.Break) && (next.Tag is Tag.Modal or Tag.Conjunction || next.Key is "and" or "or" or "by" or "before" or "after" || (next.Tag is Tag.VerbPast && next.Key is not "was"));
    }

    // "Additional Learning Needs", "Utilise Ltd": a thing with a name of its own, though its first word begins the sentence as well.
    private static bool IsPartOfATitle(Token[] tokens, Sentence sentence, int first, int last) =>
        first == sentence.First && tokens[first].Is(TokenMarks.Capital) && last < sentence.Last && !tokens[last].Is(TokenMarks.Break)
        && tokens[last].Is(TokenMarks.Capital) && !tokens[last].Is(TokenMarks.Name) && tokens[last].Key != "i";
}
