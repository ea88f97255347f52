namespace PlainPlans.PlainLanguage.Words;

/// <summary>
/// Reads the way rules write phrases. Words stand with spaces between them. <c>fail/v</c> is every form of the verb,
/// <c>placement/n</c> singular and plural of the noun, <c>safe/a</c> the adjective with -er and -est; a word with neither stands only as written. <c>a|b</c> is either,
/// <c>?</c> behind a word lets it be left out, <c>..</c> is up to four words, <c>{not}</c> a class of
/// <see cref="WordClasses"/>, <c>{end}</c> the end of a noun phrase, <c>{stop}</c> the end of a clause (a mark, or no more words). <c>multi-agency</c> also finds it in two words and in one.
/// </summary>
internal static class PhraseReader
{
    /// <summary>The phrases that one way of writing stands for: more than one where a hyphen, or a word at the beginning, may fall away.</summary>
    /// <exception cref="FormatException">It cannot be read. The message says why.</exception>
    public static IEnumerable<Phrase> Read(string written)
    {
        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Choices(words).SelectMany(Hyphens).SelectMany(WithAndWithout).Select(way => Phrase(way, written));
    }

    // A class or a hyphen among choices (the|{own}, risk|pre-birth) takes more than one word or none: a way of its own.
    private static IEnumerable<string[]> Choices(string[] words)
    {
        var place = Array.FindIndex(words, word => word.Contains('|', StringComparison.Ordinal) && word.AsSpan().ContainsAny('{', '-'));
        if (place < 0) return [words];
        var choices = words[place].TrimEnd('?').Split('|').ToLookup(choice => choice.AsSpan().ContainsAny('{', '-'));
        var optional = words[place].EndsWith('?') ? "?" : "";
        return choices[true].Append(string.Join('|', choices[false]))
            .Where(choice => choice.Length > 0)
            .SelectMany(choice => Choices([.. words[..place], choice + optional, .. words[(place + 1)..]]));
    }

    private static IEnumerable<string[]> Hyphens(string[] words) => words.Any(IsHyphenated)
        ? [[.. words.SelectMany(word => IsHyphenated(word) ? word.Split('-') : [word])], [.. words.Select(word => IsHyphenated(word) ? word.Replace("-", "", StringComparison.Ordinal) : word)]]
        : [words];

    // {be} {adv}? rude becomes {be} {adv} rude and {be} rude, so that the word to look up has a fixed place.
    private static IEnumerable<string[]> WithAndWithout(string[] words)
    {
        var firstWord = Array.FindIndex(words, word => word[0] is not ('{' or '.') && !word.EndsWith('?'));
        var optional = Array.FindIndex(words, word => word.EndsWith('?'));
        if (optional < 0 || optional > firstWord) return [words];
        string[] with = [.. words[..optional], words[optional][..^1], .. words[(optional + 1)..]];
        string[] without = [.. words[..optional], .. words[(optional + 1)..]];
        return [.. WithAndWithout(with), .. WithAndWithout(without)];
    }

    private static bool IsHyphenated(string word) => word.Contains('-', StringComparison.Ordinal) && word[0] != '{';

    private static Phrase Phrase(IEnumerable<string> words, string written)
    {
        try
        {
            return new([.. words.Select(Part)]);
        }
        catch (ArgumentException fault)
        {
            throw new FormatException($"'{written}' cannot be read. {fault.Message}", fault);
        }
    }

    private static Phrase.Part Part(string word)
    {
        if (word == "..") return new(null, null, WordUse.Any) { IsGap = true };
        if (word == "{stop}") return new(null, null, WordUse.Any) { IsClauseEnd = true };
        if (word == "{end}") return new(null, null, WordUse.Any) { IsPhraseEnd = true };

        var mayBeLeftOut = word.EndsWith('?');
        if (mayBeLeftOut) word = word[..^1];
        if (word.StartsWith('{') && word.EndsWith('}'))
        {
            var (known, test) = WordClasses.Find(word[1..^1]) ?? throw new ArgumentException($"There is no class of words {word}.");
            return new(known?.ToArray(), test, WordUse.Any) { MayBeLeftOut = mayBeLeftOut };
        }

        var choices = word.Split('|');
        var uses = choices.Select(UseOf).Distinct().ToArray();
        var forms = choices.SelectMany(Forms).Distinct(StringComparer.Ordinal).ToArray();
        return new(forms, null, uses.Length == 1 ? uses[0] : WordUse.Any) { MayBeLeftOut = mayBeLeftOut };
    }

    private static WordUse UseOf(string word) => word.Length < 3 ? WordUse.Any : word[^2..] switch
    {
        "/v" => WordUse.Verb,
        "/n" => WordUse.Noun,
        "/a" => WordUse.Adjective,
        _ => WordUse.Any,
    };

    private static IEnumerable<string> Forms(string word)
    {
        var slash = word.IndexOf('/', StringComparison.Ordinal);
        var bare = slash < 0 ? word : word[..slash];
        if (bare.EndsWith("'s", StringComparison.Ordinal)) bare = bare[..^2]; // as a token's key leaves it out
        if (bare.Length == 0) throw new ArgumentException("A word is empty.");
        return UseOf(word) switch
        {
            WordUse.Verb => Inflections.OfVerb(bare),
            WordUse.Noun => Inflections.OfNoun(bare),
            WordUse.Adjective => Inflections.OfAdjective(bare),
            _ when slash < 0 => [bare],
            _ => throw new ArgumentException($"'{word[slash..]}' is not a mark. Write /v, /n or /a."),
        };
    }
}
