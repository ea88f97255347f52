using System.Buffers;
using System.Runtime.InteropServices;

namespace PlainPlans.PlainLanguage.Text;

/// <summary>Cuts a text into words and numbers.</summary>
internal static class Tokeniser
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;:.!?()[]{}<>/—–…\"“”«»•*");
    private static readonly SearchValues<char> AddressSigns = SearchValues.Create("@:");

    /// <summary>All tokens, in order. Names and quotations are not marked yet.</summary>
    public static Token[] Read(string text)
    {
        var tokens = new List<Token>(text.Length / 5 + 1);
        var mayHoldAddresses = text.AsSpan().ContainsAny(AddressSigns) || text.Contains("www.", StringComparison.OrdinalIgnoreCase);
        var position = 0;
        var end = 0;
        while (position < text.Length)
        {
            if (!char.IsLetterOrDigit(text[position]))
            {
                position++;
                continue;
            }

            var start = position;
            var isAddress = false;
            if (mayHoldAddresses && AddressEnd(text, start) is { } addressEnd)
            {
                position = addressEnd;
                isAddress = true;
            }
            else
            {
                position = WordEnd(text, start);
            }

            var marks = MarksBetween(text, end, start) | (isAddress ? TokenMarks.Address : TokenMarks.None);
            tokens.Add(Make(text, start, position, marks));
            end = position;
        }

        return tokens.Count == 0 ? [] : CollectionsMarshal.AsSpan(tokens).ToArray();
    }

    private static int WordEnd(string text, int start)
    {
        var position = start + 1;
        while (position < text.Length)
        {
            var character = text[position];
            var next = position + 1 < text.Length ? text[position + 1] : ' ';
            var goesOn = char.IsLetterOrDigit(character)
                || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark
                || (Apostrophes.Is(character) && char.IsLetter(next))
                || (character is '.' or ',' or ':' or '/' && char.IsDigit(text[position - 1]) && char.IsDigit(next))
                || (character == '&' && char.IsUpper(text[position - 1]) && char.IsUpper(next));
            if (!goesOn) break;
            position++;
        }

        return position;
    }

    // A run without spaces that holds @, :// or begins with www.; a full stop or bracket behind it is not part of it.
    private static int? AddressEnd(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny(" \t\r\n\u00A0");
        var run = length < 0 ? text.AsSpan(start) : text.AsSpan(start, length);
        var isAddress = run.Contains('@') || run.Contains("://", StringComparison.Ordinal)
            || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || run.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);
        return isAddress ? start + run.TrimEnd(".,;:!?)]}>\"'”’").Length : null;
    }

    private static TokenMarks MarksBetween(string text, int from, int to)
    {
        if (from == 0 && to == 0) return TokenMarks.Break;
        var between = text.AsSpan(from, to - from);
        if (from > 0 && between is "-" or "\u2010" or "\u2011") return TokenMarks.Joined;
        var isBreak = from == 0 || between.ContainsAny(Breaks) || between.Contains(" - ", StringComparison.Ordinal);
        return isBreak ? TokenMarks.Break : TokenMarks.None;
    }

    private static Token Make(string text, int start, int end, TokenMarks marks)
    {
        var written = text.AsSpan(start, end - start);
        if (char.IsUpper(written[0])) marks |= TokenMarks.Capital;
        if (written.IndexOfAnyInRange('0', '9') >= 0) marks |= TokenMarks.Number;
        var bare = written;
        if (written.Length > 2 && written[^1] is 's' or 'S' && Apostrophes.Is(written[^2]))
        {
            marks |= TokenMarks.ApostropheS;
            bare = written[..^2];
        }

        if (IsAllCapitals(bare)) marks |= TokenMarks.AllCapitals;
        return new(start, end, KnownWords.Key(bare), marks);
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        if (word.Length < 2) return false;
        var letters = word.Length > 2 && word[^1] == 's' ? word[..^1] : word;
        foreach (var character in letters)
        {
            if (!char.IsUpper(character) && character != '&') return false;
        }

        return true;
    }
}
