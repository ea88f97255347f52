using System.Collections.Frozen;

namespace PlainPlans.PlainLanguage.Text;

/// <summary>
/// Finds where sentences end. A full stop behind a short form, inside a number, an address or a quotation is no end;
/// an empty line or a new list item is.
/// </summary>
internal static class SentenceReader
{
    private static readonly FrozenSet<string> ShortForms =
        FrozenSet.ToFrozenSet(["mr", "mrs", "ms", "dr", "st", "rd", "prof", "rev", "vs", "eg", "ie", "approx", "tel", "ext"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> LetteredThings =
        FrozenSet.ToFrozenSet(["plan", "year", "vitamin", "option", "grade", "level", "class", "block", "flat", "room", "part", "group"], StringComparer.Ordinal);

    /// <summary>All sentences, in order. Together they hold every token once.</summary>
    public static List<Sentence> Read(string text, Token[] tokens)
    {
        var sentences = new List<Sentence>();
        var first = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var behind = i + 1 < tokens.Length ? tokens[i + 1].Start : text.Length;
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
        return !isLast && IsNewItem(text, between, tokens[token + 1]) ? Ending.Line : Ending.None;
    }

    private static bool IsEnd(string text, Token[] tokens, int token, ReadOnlySpan<char> between, int stop)
    {
        var next = tokens[token + 1];
        if (between[(stop + 1)..].IndexOfAny(" \t\r\n\u00A0") < 0) return false; // inside e.g. or example.org
        if (between[stop] == '.' && IsShortForm(text, tokens, token)) return false;
        if (between[stop] == '.' && tokens[token].Key == "no" && next.Is(TokenMarks.Number)) return false; // No. 4
        if (tokens[token].Is(TokenMarks.Number) && IsLineStart(text, tokens[token].Start)) return false; // 4. is the mark of an item

        // Inside a quotation only its own end counts. "Stop!" said Mum goes on.
        if (tokens[token].Is(TokenMarks.Quoted) && next.Is(TokenMarks.Quoted) && between.IndexOfAny("”\"’'»") < 0) return false;
        return !char.IsLower(text[next.Start]);
    }

    private static bool IsShortForm(string text, Token[] tokens, int token)
    {
        var word = tokens[token];
        if (ShortForms.Contains(word.Key)) return true;
        var isLetter = word.End - word.Start == 1 && word.Is(TokenMarks.Capital) && word.Key != "i";
        return isLetter && (token == 0 || !LetteredThings.Contains(tokens[token - 1].Key)); // J. Smith, but Plan B.
    }

    private static bool IsLineStart(string text, int at) => at == 0 || text[at - 1] == '\n';

    // An empty line, or a line that begins with a list mark.
    private static bool IsNewItem(string text, ReadOnlySpan<char> between, Token next)
    {
        var line = between.IndexOf('\n');
        if (line < 0) return false;
        var rest = between[(line + 1)..].TrimStart(" \t\r");
        if (rest.Length > 0) return rest[0] is '\n' or '-' or '*' or '•' or '–';
        return next.Is(TokenMarks.Number) && next.End < text.Length && text[next.End] is '.' or ')';
    }

    private enum Ending
    {
        None,
        Line,
        Sentence,
    }
}
