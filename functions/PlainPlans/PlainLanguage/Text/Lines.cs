using System.Collections.Frozen;
using System.Globalization;
using System.Buffers;
using PlainPlans.PlainLanguage.Grammar;

namespace PlainPlans.PlainLanguage.Text;

/// <summary>
/// Tells where the end of a line is the end of what it says: before an empty line or a list item, behind a heading, a
/// greeting or an item without a full stop. Other lines go on in the next one.
/// </summary>
internal static class Lines
{
    // Behind a shorter line any capital begins something new; behind a longer one it may be a name in mid-sentence.
    private const int LongestHeading = 40;

    private const int LongestMark = 4;

    private const string RoundMarks = "•▪●";
    private const string ListMarks = RoundMarks + "-*–—·◦‣○→#|+";

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> Unfinished = SearchValues.Create(",;–—-(");

    // Dear Mrs Rahman, with a comma or without.
    private static readonly FrozenSet<string> Greetings = FrozenSet.ToFrozenSet(["dear", "hi", "hello", "hey", "hiya", "morning"], StringComparer.Ordinal);

    // Yours sincerely, and below it the name.
    private static readonly FrozenSet<string> Farewells = FrozenSet.ToFrozenSet(
        ["yours", "kind", "kindest", "best", "warm", "warmest", "many", "thanks", "thank", "with", "love", "regards", "sincerely", "cheers", "take", "good"], StringComparer.Ordinal);

    /// <summary>Whether a line, and what it says, ends between a token and the next one.</summary>
    public static bool EndBetween(string text, Token[] tokens, int token, ReadOnlySpan<char> between) =>
        IsNewItem(text, between, tokens[token + 1]) || IsOwnLine(text, tokens, token, between);

    /// <summary>Whether a token may be the mark of an item: 4, 3.2, b, iv.</summary>
    public static bool IsMark(string text, Token token) => token.Is(TokenMarks.Number)
        ? token.End - token.Start <= LongestMark && text.AsSpan(token.Start, token.End - token.Start).IndexOfAnyExcept(Digits) < 0
        : (char.IsLower(text[token.Start]) && token.End - token.Start == 1) || token.Key is "ii" or "iii" or "iv" or "vi" or "vii";

    // An empty line, a line that begins with a list mark, or a round mark in the middle of one.
    private static bool IsNewItem(string text, ReadOnlySpan<char> between, Token next)
    {
        if (between.IndexOfAny(RoundMarks) >= 0) return true;
        var line = between.IndexOf('\n');
        if (line < 0) return false;
        var rest = between[(line + 1)..].TrimStart(" \t\r\u00A0");
        if (rest.Length > 0 && (rest[0] == '\n' || ListMarks.Contains(rest[0]) || IsPicture(rest[0]))) return true;

        // 4. or a) or (b)
        return IsMark(text, next) && next.End < text.Length && (text[next.End] == ')' || (text[next.End] == '.' && rest.Length == 0));
    }

    private static bool IsPicture(char character) => char.IsSurrogate(character) || char.GetUnicodeCategory(character) == UnicodeCategory.OtherSymbol;

    // "Your visit", and on the next line "Come at noon."
    private static bool IsOwnLine(string text, Token[] tokens, int token, ReadOnlySpan<char> between)
    {
        var line = between.IndexOf('\n');
        var next = tokens[token + 1];
        if (line < 0 || !next.Is(TokenMarks.Capital)) return false;
        var start = text.LastIndexOf('\n', tokens[token].End - 1) + 1;
        var isShort = tokens[token].End - start <= LongestHeading;
        if (isShort && IsGreeting(tokens, token, start, between[0])) return true;
        if (between.ContainsAny(Unfinished) || IsToBeContinued(tokens[token])) return false;
        return isShort || (next.Key != "i" && WordList.Knows(next.Key) && !next.Is(TokenMarks.Name) && !ShortForms.IsDay(next.Key));
    }

    private static bool IsGreeting(Token[] tokens, int token, int lineStart, char behind)
    {
        var first = token;
        while (first > 0 && tokens[first - 1].Start >= lineStart) first--;
        return Greetings.Contains(tokens[first].Key) || (behind == ',' && Farewells.Contains(tokens[first].Key));
    }

    // No heading ends in such a word: your, with, and, to, will.
    private static bool IsToBeContinued(Token last) =>
        (WordList.Of(last.Key)[0] is Tag.Determiner or Tag.Preposition or Tag.Conjunction or Tag.To or Tag.Modal or Tag.Be or Tag.Have && !IsDayOrTime(last))
        || ShortForms.IsTitle(last.Key);

    // 4 May, 3 p.m.
    private static bool IsDayOrTime(Token last) => last.Key is "m" || (ShortForms.IsDay(last.Key) && last.Is(TokenMarks.Capital));
}
