using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Fixes;
using PlainPlans.PlainLanguage.Measures;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>
/// Looks for short forms that are not written out where a reader first meets them: in capitals (IRO), with small letters
/// between (CiN, SENDCo), with full stops (I.R.O.) and with numbers where the list knows them (KS2).
/// </summary>
internal sealed class AcronymShape : Shape
{
    private const int LongestAcronym = 7;

    private static readonly FrozenSet<string> RomanNumbers =
        FrozenSet.ToFrozenSet(["II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV", "XVI"], StringComparer.Ordinal);

    // May be left out where the first letters of words make a short form.
    private static readonly FrozenSet<string> SmallWords =
        FrozenSet.ToFrozenSet(["of", "and", "the", "for", "in", "to", "a", "an", "or", "on", "with", "at", "from", "by"], StringComparer.Ordinal);

    private static readonly SearchValues<char> Openings = SearchValues.Create("(:–—,-");

    private readonly FrozenSet<string> _known;
    private readonly FrozenDictionary<string, string> _full;
    private readonly FrozenDictionary<string, string> _wholeWords;

    public AcronymShape(Settings settings, LanguageRule rule) : base(rule)
    {
        _known = settings.Known.ToFrozenSet(StringComparer.Ordinal);
        _full = settings.Full.ToFrozenDictionary(StringComparer.Ordinal);
        _wholeWords = settings.WholeWords.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public override void Look(Reading reading)
    {
        List<Use>? uses = null;
        foreach (var passage in reading.Passages)
        {
            foreach (var sentence in passage.Sentences) Gather(passage, sentence, ref uses);
        }

        if (uses is null) return;
        var since = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var use in uses)
        {
            if (!IsWrittenOut(use)) continue;
            var order = reading.OrderOf(use.Passage);
            since[use.Acronym] = since.TryGetValue(use.Acronym, out var earlier) ? Math.Min(earlier, order) : order;
        }

        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in uses)
        {
            if (since.TryGetValue(use.Acronym, out var order) && order <= reading.OrderOf(use.Passage)) continue;
            var full = _full.GetValueOrDefault(use.Acronym);
            var message = full is null ? Rule.Message : $"'{use.Acronym}' is a short form that shuts people out.";
            reading.Flag(new(Rule, use.Passage, use.First, use.Last, message, full is null ? Rule.Hint : $"Write '{full}'.") 
            {
                Suggestions = full is null ? [] : [full],
                Fix = met.Add(use.Acronym) && _wholeWords.TryGetValue(use.Acronym, out var words) ? WholeWords.Before(use.Passage, use.First, use.Last, words) : null,
            });
        }
    }

    private void Gather(Passage passage, Sentence sentence, ref List<Use>? uses)
    {
        var tokens = passage.Tokens;
        for (var at = sentence.First; at < sentence.Last; at++)
        {
            if (!tokens[at].Is(TokenMarks.Capital) && !tokens[at].Is(TokenMarks.Number)) continue;
            var last = EndOfLetters(passage, sentence, at);
            string? acronym;
            if (last - at > 2)
            {
                acronym = string.Concat(tokens[at..last].Select(token => passage.Text[token.Start]));
                if (_known.Contains(acronym) || !tokens[at].IsOpen || IsNameNext(tokens, sentence, last)) acronym = null;
            }
            else
            {
                last = at + 1;
                acronym = MayBeShort(passage, tokens[at]) ? Short(passage, sentence, at) : null;
            }

            if (acronym is null) continue;
            if (!_full.ContainsKey(acronym) && IsMostlyCapitals(passage, sentence)) continue;
            (uses ??= []).Add(new(passage, at, last, acronym));
            at = last - 1;
        }
    }

    // I.R.O.: single capitals with nothing but a full stop between them.
    private static int EndOfLetters(Passage passage, Sentence sentence, int first)
    {
        var tokens = passage.Tokens;
        var last = first;
        while (last < sentence.Last && tokens[last].End - tokens[last].Start == 1 && tokens[last].Is(TokenMarks.Capital)
            && (last == first || passage.Text.AsSpan(tokens[last - 1].End, tokens[last].Start - tokens[last - 1].End) is "."))
            last++;
        return last;
    }

    // Two capitals or more, or a capital and a number; the rest of the tests is dearer.
    private static bool MayBeShort(Passage passage, Token token)
    {
        if (!token.IsOpen) return false;
        if (token.Is(TokenMarks.AllCapitals)) return true;
        var length = token.End - token.Start;
        if (length is < 2 or > LongestAcronym + 2) return false;
        var capitals = 0;
        var digits = 0;
        foreach (var character in passage.Text.AsSpan(token.Start, length))
        {
            if (char.IsUpper(character)) capitals++;
            else if (char.IsAsciiDigit(character)) digits++;
        }

        return capitals > 1 || (capitals == 1 && digits > 0) || (capitals == 1 && token.Is(TokenMarks.Capital) && length is > 3 and < 8);
    }

    // The short form at a token as the list writes it, or null where it is none or everybody knows it.
    private string? Short(Passage passage, Sentence sentence, int at)
    {
        var token = passage.Tokens[at];
        var acronym = Written(passage, at);
        if (_full.ContainsKey(acronym)) return IsTitleOfName(passage.Tokens, sentence, at, acronym) || IsShouted(passage.Tokens, at) || IsCarPlate(passage.Tokens, sentence, at) ? null : acronym;
        if (token.Is(TokenMarks.Joined) || token.Is(TokenMarks.Number) || acronym.Length > LongestAcronym || _known.Contains(acronym) || RomanNumbers.Contains(acronym)) return null;
        if (!token.Is(TokenMarks.AllCapitals)) return HasFewSmallLetters(acronym) ? acronym : null;
        return IsSomethingElse(passage, sentence, at) ? null : acronym;
    }

    // CiN, DoLS: more capitals than small letters, and never two small ones in a row. McKay and YouTube have more small ones.
    private static bool HasFewSmallLetters(string acronym)
    {
        var capitals = 0;
        for (var i = 0; i < acronym.Length; i++)
        {
            if (char.IsUpper(acronym[i])) capitals++;
            else if (!char.IsLower(acronym[i]) || (i > 0 && char.IsLower(acronym[i - 1]))) return false;
        }

        return capitals * 2 > acronym.Length && char.IsUpper(acronym[0]);
    }

    private static bool IsSomethingElse(Passage passage, Sentence sentence, int at)
    {
        var tokens = passage.Tokens;
        var token = tokens[at];
        if (CommonWords.Holds(token.Key) || IsSpeakable(token.Key)) return true; // somebody raises their voice, or a name in capitals

        // Half a postcode (SW 4), half a car plate (LN72 KJH).
        if (at + 1 < tokens.Length && tokens[at + 1] is var next && next.Is(TokenMarks.Number) && next.Start == token.End + 1) return true;
        var before = at > sentence.First ? tokens[at - 1] : default;
        if (before.Key is null || token.Is(TokenMarks.Break)) return IsInitials(passage, sentence, at);
        if (IsCarPlate(tokens, sentence, at)) return true;

        // Amina KHAN: a family name in capitals behind a first name.
        var isBehindName = before.Is(TokenMarks.Capital) && !before.Is(TokenMarks.AllCapitals) && !before.Is(TokenMarks.Number)
            && !CommonWords.Holds(before.Key) && token.End - token.Start > 3;
        return isBehindName || before.Is(TokenMarks.Name) || IsInitials(passage, sentence, at);
    }

    // SO proud: the short form of an order would have "a" or "the" before it.
    private static bool IsShouted(Token[] tokens, int at) => tokens[at].Key == "so" && (at == 0 || tokens[at - 1].Key is not ("a" or "an" or "the" or "interim"));

    // LN72 KJH
    private static bool IsCarPlate(Token[] tokens, Sentence sentence, int at) =>
        at > sentence.First && !tokens[at].Is(TokenMarks.Break) && tokens[at].End - tokens[at].Start == 3
        && tokens[at - 1].Is(TokenMarks.Number) && tokens[at - 1].Is(TokenMarks.Capital) && tokens[at - 1].End - tokens[at - 1].Start == 4;

    // Long and with a vowel for every two or three letters, as words are and initials are not: AMAZING.
    private static bool IsSpeakable(string word)
    {
        if (word.Length < 5) return false;
        var vowels = 0;
        var run = 0;
        foreach (var character in word)
        {
            if (character is 'a' or 'e' or 'i' or 'o' or 'u' or 'y') (vowels, run) = (vowels + 1, 0);
            else if (++run > 3) return false;
        }

        return vowels * 3 >= word.Length && vowels * 3 <= word.Length * 2;
    }

    // JK Rowling, AJ Khan: two letters before a name.
    private static bool IsInitials(Passage passage, Sentence sentence, int at) =>
        passage.Tokens[at].End - passage.Tokens[at].Start == 2 && IsNameNext(passage.Tokens, sentence, at + 1);

    private static bool IsNameNext(Token[] tokens, Sentence sentence, int at) =>
        at < sentence.Last && !tokens[at].Is(TokenMarks.Break) && tokens[at].Is(TokenMarks.Capital) && !tokens[at].Is(TokenMarks.AllCapitals)
        && (tokens[at].Is(TokenMarks.Name) || !CommonWords.Holds(tokens[at].Key));

    // DC Patel, PA Khan: a rank before a name is part of it.
    private static bool IsTitleOfName(Token[] tokens, Sentence sentence, int at, string acronym) =>
        acronym is "DC" or "DS" or "DI" or "PC" or "PCSO" or "DCI" or "HHJ" or "DJ" && IsNameNext(tokens, sentence, at + 1);

    private static string Written(Passage passage, int at)
    {
        var token = passage.Tokens[at];
        var written = passage.Text[token.Start..(token.Is(TokenMarks.ApostropheS) ? token.End - 2 : token.End)];
        return written.Length > 2 && written[^1] == 's' && char.IsUpper(written[^2]) ? written[..^1] : written;
    }

    // "independent reviewing officer (IRO)", "IRO (independent reviewing officer)", "IRO (the person who …)", "IRO means …"
    private static bool IsWrittenOut(Use use)
    {
        var (passage, first, last, acronym) = use;
        var tokens = passage.Tokens;
        if (Explanations.Stands(passage, first, last)) return true;
        var before = first > 0 ? passage.Text.AsSpan(tokens[first - 1].End, tokens[first].Start - tokens[first - 1].End) : default;
        var letters = acronym.Where(char.IsUpper).ToArray();
        if (letters.Length > 0 && letters.Length < acronym.Length) letters = [.. acronym.Where(char.IsLetter).Select(char.ToUpperInvariant)];
        if (first > 0 && before.IndexOfAny('(', '/', ',') >= 0 && SpellsBack(tokens, first - 1, letters)) return true;
        if (last >= tokens.Length) return false;
        var behind = passage.Text.AsSpan(tokens[last - 1].End, tokens[last].Start - tokens[last - 1].End);
        return tokens[last].Key is "means" or "stands" || (behind.ContainsAny(Openings) && Spells(tokens, last, letters, 0));
    }

    // Whether the words from here on begin with the letters; small words may be left out, and one word may give several letters (co-ordinator).
    private static bool Spells(Token[] tokens, int from, ReadOnlySpan<char> letters, int words)
    {
        if (letters.Length == 0) return words > 1;
        if (from >= tokens.Length || words > 12) return false;
        var key = tokens[from].Key;
        if (key.Length > 0 && char.ToUpperInvariant(key[0]) == letters[0])
        {
            if (Spells(tokens, from + 1, letters[1..], words + 1)) return true;
            for (var inside = 1; inside < key.Length && letters.Length > 1; inside++)
            {
                if (char.ToUpperInvariant(key[inside]) == letters[1] && Spells(tokens, from + 1, letters[2..], words + 1)) return true;
            }
        }

        return (SmallWords.Contains(key) || tokens[from].Is(TokenMarks.Joined)) && Spells(tokens, from + 1, letters, words + 1);
    }

    // The same for the words that end here.
    private static bool SpellsBack(Token[] tokens, int to, ReadOnlySpan<char> letters)
    {
        for (var from = to; from >= 0 && from > to - letters.Length - 5; from--)
        {
            if (Spells(tokens[..(to + 1)], from, letters, 0)) return true;
        }

        return false;
    }

    private static bool IsMostlyCapitals(Passage passage, Sentence sentence)
    {
        var capitals = 0;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (passage.Tokens[i].Is(TokenMarks.AllCapitals)) capitals++;
        }

        return capitals > 2 && capitals * 2 > sentence.Last - sentence.First;
    }

    private readonly record struct Use(Passage Passage, int First, int Last, string Acronym);

    /// <summary>What stands in a rule's file under <c>acronyms</c>.</summary>
    internal sealed record Settings
    {
        /// <summary>Short forms that people say more often than the words they stand for.</summary>
        public required ImmutableArray<string> Known { get; init; }

        /// <summary>Short forms of the service as they are written, and the words to write.</summary>
        public required Dictionary<string, string> Full { get; init; }

        /// <summary>
        /// Short forms with one meaning and the very words that they stand for, which may be written before them without
        /// asking. Never titles that the law gives.
        /// </summary>
        public Dictionary<string, string> WholeWords { get; init; } = [];
    }
}
