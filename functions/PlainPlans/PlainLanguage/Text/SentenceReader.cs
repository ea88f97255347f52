using System.Buffers;
using PlainPlans.PlainLanguage.Grammar;

namespace PlainPlans.PlainLanguage.Text;

/// <summary>
/// Finds where sentences end. A full stop behind a short form (<see cref="ShortForms"/>), inside a number or an address
/// is no end; an empty line, a new list item or a heading on a line of its own is.
/// </summary>
internal static class SentenceReader
{
    // A line without a full stop that is longer than this goes on in the next one.
    private const int LongestHeading = 40;

    private const string RoundMarks = "•▪●";
    private const string ListMarks = RoundMarks + "-*–—·◦‣○✓→";

    private static readonly SearchValues<char> Unfinished = SearchValues.Create(",;–—-(");

    /// <summary>All sentences, in order. Together they hold every token once.</summary>
    public static List<Sentence> Read(string text, Token[] tokens)
    {
        var sentences = new List<Sentence>();
        var first = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var behind = i + 1 < tokens.Length ? tokens[i + 1].Start : text.Length;
            if (behind - tokens[i].End == 1 && text[tokens[i].End] == ' ') continue; // one space: the usual case
            var ending = EndingBetween(text, tokens, i, behind);
            if (ending == Ending.None && i + 1 < tokens.Length) continue;
            sentences.Add(new(first, i + 1, ending == Ending.Sentence));
            first = i + 1;
        }

        return sentences;
    }

    private static Ending EndingBetween(string text, Token[] tokens, int token, int behind)
    {
        var between = text.AsSpan(tokens[token].End, behind - tokens[token].End);
        var isLast = token + 1 == tokens.Length;
        var stop = between.IndexOfAny(".!?…");
        if (stop >= 0 && (isLast || IsEnd(text, tokens, token, between, stop))) return Ending.Sentence;
        return !isLast && (IsNewItem(text, between, tokens[token + 1]) || IsBelowHeading(text, tokens, token, between)) ? Ending.Line : Ending.None;
    }

    private static bool IsEnd(string text, Token[] tokens, int token, ReadOnlySpan<char> between, int stop)
    {
        var next = tokens[token + 1];
        var isPlainStop = between[stop] == '.' && between.IndexOf("..", StringComparison.Ordinal) < 0;
        if (between[(stop + 1)..].IndexOfAny(" \t\r\n\u00A0") < 0) return isPlainStop && IsSpaceForgotten(text, tokens[token], between, next);
        if (char.IsLower(text[next.Start])) return false;
        if (IsMark(text, tokens[token]) && IsLineStart(text, tokens[token].Start)) return false; // 4. is the mark of an item
        if (isPlainStop && !ShortForms.MayEnd(text, tokens, token)) return false;
        return !IsSaidBySomebody(tokens, token + 1, between[stop..]);
    }

    // "No space follows.This is a slip."
    private static bool IsSpaceForgotten(string text, Token word, ReadOnlySpan<char> between, Token next) =>
        between.Length == 1 && !word.Is(TokenMarks.Capital) && !word.Is(TokenMarks.Number) && !word.Is(TokenMarks.Address) && word.End - word.Start > 1
        && next.Is(TokenMarks.Capital) && !next.Is(TokenMarks.AllCapitals) && text[next.End - 1] is >= 'a' and <= 'z';

    // "Is it far?" Ravi asked.
    private static bool IsSaidBySomebody(Token[] tokens, int next, ReadOnlySpan<char> stopAndBehind)
    {
        if (stopAndBehind.IndexOfAny("”\"’'»") < 0 || next + 1 >= tokens.Length || tokens[next].Is(TokenMarks.Quoted)) return false;
        return IsSaying(tokens[next + 1].Key) || (next + 2 < tokens.Length && tokens[next + 1].Is(TokenMarks.Capital) && IsSaying(tokens[next + 2].Key));
    }

    private static bool IsSaying(string key) =>
        key is "said" or "says" or "asked" or "asks" or "shouted" or "cried" or "whispered" or "replied" or "yelled" or "called" or "wrote" or "answered" or "added";

    private static bool IsLineStart(string text, int at) => at == 0 || text[at - 1] == '\n';

    // An empty line, a line that begins with a list mark, or a round mark in the middle of one.
    private static bool IsNewItem(string text, ReadOnlySpan<char> between, Token next)
    {
        if (between.IndexOfAny(RoundMarks) >= 0) return true;
        var line = between.IndexOf('\n');
        if (line < 0) return false;
        var rest = between[(line + 1)..].TrimStart(" \t\r\u00A0");
        if (rest.Length > 0 && (rest[0] == '\n' || ListMarks.Contains(rest[0]))) return true;

        // 4. or a) or (b)
        return IsMark(text, next) && next.End < text.Length && (text[next.End] == ')' || (text[next.End] == '.' && rest.Length == 0));
    }

    private static bool IsMark(string text, Token token) => token.Is(TokenMarks.Number)
        ? token.End - token.Start <= 3
        : char.IsLower(text[token.Start]) && (token.End - token.Start == 1 || token.Key is "ii" or "iii" or "iv" or "vi");

    // "Your visit", and on the next line "Come at noon."
    private static bool IsBelowHeading(string text, Token[] tokens, int token, ReadOnlySpan<char> between)
    {
        var line = between.IndexOf('\n');
        if (line < 0 || between.ContainsAny(Unfinished) || !tokens[token + 1].Is(TokenMarks.Capital)) return false;
        var end = tokens[token].End;
        var isShort = end - (text.LastIndexOf('\n', end - 1) + 1) <= LongestHeading;
        return isShort && WordList.Of(tokens[token].Key)[0] is not (Tag.Determiner or Tag.Preposition or Tag.Conjunction or Tag.To or Tag.Modal or Tag.Be or Tag.Have);
    }

    private enum Ending
    {
        None,
        Line,
        Sentence,
    }
}
