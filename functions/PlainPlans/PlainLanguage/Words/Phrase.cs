using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Words;

/// <summary>
/// A word or phrase that a rule looks for, in every form that means the same: inflected, with or without hyphens,
/// across a line break. Never across a comma or the end of a sentence.
/// </summary>
internal sealed class Phrase
{
    // How many words a gap may leave out.
    private const int LongestGap = 4;

    private readonly Part[] _parts;
    private readonly int _anchor;

    /// <summary>A phrase of these parts, in order.</summary>
    /// <exception cref="ArgumentException">There is no word that is always there at a fixed distance from the beginning.</exception>
    public Phrase(Part[] parts)
    {
        _parts = parts;
        var fixedParts = parts.TakeWhile(part => !part.MayBeLeftOut && !part.IsGap && !part.IsPhraseEnd && !part.IsClauseEnd).ToList();
        _anchor = fixedParts.FindIndex(part => part is { Words: not null, Class: null });

        // The longest word is the rarest: "in order to" is looked up at "order" and not at each "in".
        for (var i = 0; i < fixedParts.Count; i++)
        {
            if (fixedParts[i] is { Words: not null, Class: null } && Shortest(fixedParts[i]) > Shortest(fixedParts[_anchor])) _anchor = i;
        }

        if (_anchor < 0) _anchor = fixedParts.FindIndex(part => part.Words is not null);
        if (_anchor < 0) throw new ArgumentException("It needs a word that is always there, before any gap.", nameof(parts));
    }

    private static int Shortest(Part part) => part.Words!.Min(word => word.Length); // only where there are words

    /// <summary>Each form of the word by which an index finds the phrase.</summary>
    public IEnumerable<string> AnchorForms => _parts[_anchor].Words!;

    /// <summary>Whether the phrase stands with its anchor at this token.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="sentence">The sentence, which the phrase does not leave.</param>
    /// <param name="at">Index of the token of the anchor, the word by which an index finds the phrase.</param>
    /// <param name="first">Index of the phrase's first token.</param>
    /// <param name="last">Index behind its last token.</param>
    public bool MatchesAt(Passage passage, Sentence sentence, int at, out int first, out int last)
    {
        first = at - _anchor;
        last = first;
        return first >= sentence.First && Matches(passage.Tokens, sentence, first, first, 0, out last);
    }

    /// <summary>The words found, for a message: those that the rule names, and … for those that only the text knows.</summary>
    public string Shown(Passage passage, int first, int last)
    {
        var shown = new List<string>();
        for (var i = first; i < last; i++)
        {
            var token = passage.Tokens[i];
            var isNamed = !token.Is(TokenMarks.Name) && _parts.Any(part => part.Words is not null && part.Holds(token.Key));
            var word = !isNamed ? "…" : token.Is(TokenMarks.AllCapitals) ? token.Key.ToUpperInvariant() : token.Key;
            if (isNamed && i > first && token.Is(TokenMarks.Joined) && shown[^1] != "…") shown[^1] += "-" + word;
            else if (isNamed || shown is not [.., "…"]) shown.Add(word);
        }

        return string.Join(' ', shown).Trim('…', ' ');
    }

    /// <summary>Whether the phrase stands anywhere in a sentence.</summary>
    public bool StandsIn(Passage passage, Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.Last; at++)
        {
            if (MatchesAt(passage, sentence, at, out _, out _)) return true;
        }

        return false;
    }

    private bool Matches(Token[] tokens, Sentence sentence, int start, int at, int part, out int last)
    {
        last = at;
        if (part == _parts.Length) return true;
        var wanted = _parts[part];
        if (wanted.IsGap)
        {
            for (var skip = 0; skip <= LongestGap && at + skip <= sentence.Last; skip++)
            {
                if (Matches(tokens, sentence, start, at + skip, part + 1, out last)) return true;
            }

            return false;
        }

        if (wanted.IsPhraseEnd)
            return (at >= sentence.Last || WordClasses.EndsNounPhrase(tokens[at])) && Matches(tokens, sentence, start, at, part + 1, out last);

        if (wanted.IsClauseEnd)
            return (at >= sentence.Last || tokens[at].Is(TokenMarks.Break)) && Matches(tokens, sentence, start, at, part + 1, out last);

        var fits = at < sentence.Last
            && (at == start || !tokens[at].Is(TokenMarks.Break) || _parts[part - 1].IsGap)
            && wanted.Fits(tokens, at);
        if (fits && Matches(tokens, sentence, start, at + 1, part + 1, out last)) return true;
        return wanted.MayBeLeftOut && Matches(tokens, sentence, start, at, part + 1, out last);
    }

    /// <summary>One place in a phrase.</summary>
    /// <param name="Words">The words that may stand there; null for a gap, the end of a noun phrase, or a class with no end of words.</param>
    /// <param name="Class">The test of a class of words; null elsewhere.</param>
    /// <param name="Use">What the word must be used as there.</param>
    internal sealed record Part(string[]? Words, Func<Token, bool>? Class, WordUse Use)
    {
        public bool MayBeLeftOut { get; init; }

        public bool IsGap { get; init; }

        public bool IsPhraseEnd { get; init; }

        public bool IsClauseEnd { get; init; }

        // A few words: looking at each is as quick as a set.
        public bool Holds(string key) => Array.IndexOf(Words!, key) >= 0; // only where there are words

        public bool Fits(Token[] tokens, int at)
        {
            if (Class is not null) return Class(tokens[at]);

            // A name is never the word it is spelt like: Hope, Will, Mr Purchase.
            return Holds(tokens[at].Key) && !tokens[at].Is(TokenMarks.Name) && WordUses.MayBe(Use, tokens, at);
        }
    }
}
