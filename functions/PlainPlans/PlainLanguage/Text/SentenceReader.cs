using System.Globalization;
using PlainPlans.PlainLanguage.Grammar;

namespace PlainPlans.PlainLanguage.Text;

/// <summary>
/// Finds where sentences end. A full stop behind a short form (<see cref="ShortForms"/>), behind the mark of an item or
/// inside a number or an address is no end, nor is a mark behind spoken words when who said them follows
/// (<see cref="Speech"/>). The end of a line may be one (<see cref="Lines"/>).
/// </summary>
internal static class SentenceReader
{
    // Fewer words before a picture are hardly a sentence: I ♥ Leeds.
    private const int WordsBeforePicture = 2;

    /// <summary>All sentences, in order. Together they hold every token once.</summary>
    public static List<Sentence> Read(string text, Token[] tokens)
    {
        var sentences = new List<Sentence>();
        var first = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var behind = i + 1 < tokens.Length ? tokens[i + 1].Start : text.Length;
            if (behind - tokens[i].End == 1 && text[tokens[i].End] == ' ') continue; // one space: the usual case
            var ending = EndingBetween(text, tokens, first, i, behind);
            if (ending == Ending.None && i + 1 < tokens.Length) continue;
            sentences.Add(new(first, i + 1, ending == Ending.Sentence));
            first = i + 1;
        }

        return sentences;
    }

    private static Ending EndingBetween(string text, Token[] tokens, int first, int token, int behind)
    {
        var between = text.AsSpan(tokens[token].End, behind - tokens[token].End);
        var stop = between.IndexOfAny(".!?…");
        if (token + 1 == tokens.Length) return stop >= 0 ? Ending.Sentence : Ending.None;
        if (stop >= 0 && IsEnd(text, tokens, first, token, between, stop)) return Ending.Sentence;
        return Lines.EndBetween(text, tokens, token, between) || IsPicture(tokens, first, token, between) ? Ending.Line : Ending.None;
    }

    private static bool IsEnd(string text, Token[] tokens, int first, int token, ReadOnlySpan<char> between, int stop)
    {
        var next = tokens[token + 1];
        if (between[(stop + 1)..].IndexOfAny(" \t\r\n\u00A0") < 0) return IsSpaceForgotten(text, tokens[token], between, next);
        if (char.IsLower(text[next.Start])) return IsCapitalForgotten(tokens[token], between, next);
        if (between.IndexOf("..", StringComparison.Ordinal) >= 0 || between[stop] == '…') return next.Key != tokens[token].Key; // I... I mean it.

        // In "a bill, etc.)." a second stop stands outside: that one ends whatever the word before is.
        var isPlainStop = stop == 0 && between[0] == '.' && between[1..].IndexOfAny(".!?") < 0;
        if (isPlainStop && between[1] is ',' or ';' or ':') return false;
        if (isPlainStop && (IsItemMark(text, tokens, first, token) || !ShortForms.MayEnd(text, tokens, first, token))) return false;
        return !Speech.GoesOn(text, tokens, token, between[stop..]);
    }

    // "No space follows.This is a slip."
    private static bool IsSpaceForgotten(string text, Token word, ReadOnlySpan<char> between, Token next)
    {
        if (between.IndexOfAnyExcept(".!?") >= 0 || word.Is(TokenMarks.Address) || word.End - word.Start < 2 || !next.Is(TokenMarks.Capital)) return false;
        if (next.End + 1 < text.Length && text[next.End] == '.' && char.IsLetter(text[next.End + 1])) return false; // plan.Final.docx
        if (char.IsDigit(text[word.End - 1])) return false;
        if (SmallWords.Holds(next.Key) && !next.Is(TokenMarks.AllCapitals)) return !ShortForms.IsTitle(word.Key);
        return !word.Is(TokenMarks.Capital) && !word.Is(TokenMarks.Number) && !next.Is(TokenMarks.AllCapitals) && char.IsLower(text[next.End - 1]);
    }

    // "The dog ran off. the cat stayed."
    private static bool IsCapitalForgotten(Token word, ReadOnlySpan<char> between, Token next) =>
        between is ". " && WordList.Knows(word.Key) && !ShortForms.Holds(word.Key) && SmallWords.Holds(next.Key) && WordList.Of(next.Key)[0] is Tag.Pronoun or Tag.Determiner;

    // The 4 of "4. Ring Nan." where it begins its line or its sentence, and the 1 of "Two steps: 1. Ring Nan."
    private static bool IsItemMark(string text, Token[] tokens, int first, int token)
    {
        if (!Lines.IsMark(text, tokens[token])) return false;
        if (token == 0) return true;
        var before = text.AsSpan(tokens[token - 1].End, tokens[token].Start - tokens[token - 1].End);
        return token == first ? !before.Contains('?') : before.Contains(':') && tokens[token].Key is "1" or "a" or "i";
    }

    // Some write a small picture, or :), where others write a full stop.
    private static bool IsPicture(Token[] tokens, int first, int token, ReadOnlySpan<char> between)
    {
        if (token + 1 - first < WordsBeforePicture || !tokens[token + 1].Is(TokenMarks.Capital) || !WordList.Knows(tokens[token + 1].Key)) return false;
        if (between.IndexOf(":)", StringComparison.Ordinal) >= 0 || between.IndexOf(":-)", StringComparison.Ordinal) >= 0) return true;
        foreach (var character in between)
        {
            if (char.IsSurrogate(character) || char.GetUnicodeCategory(character) == UnicodeCategory.OtherSymbol) return true;
        }

        return false;
    }

    private enum Ending
    {
        None,
        Line,
        Sentence,
    }
}
