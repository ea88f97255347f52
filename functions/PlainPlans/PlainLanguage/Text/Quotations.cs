using System.Buffers;

namespace PlainPlans.PlainLanguage.Text;

/// <summary>
/// Finds what stands between quotation marks: curly or straight, double or single, one inside the other. Rules never
/// touch it. Where it is not clear where a quotation ends, the longer reading is taken.
/// </summary>
internal static class Quotations
{
    private static readonly SearchValues<char> Openings = SearchValues.Create("“‟„«‹《「`&″′>\"‘'");

    /// <summary>The quotations of a text, marks included, in order and without overlap; the end is exclusive.</summary>
    public static List<(int Start, int End)> Find(string text)
    {
        var found = new List<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            var mark = text.AsSpan(i).IndexOfAny(Openings);
            if (mark < 0) break;
            i += mark;
            if (End(text, i) is not { } end) continue;
            found.Add((i, end));
            i = end - 1;
        }

        return found;
    }

    private static int? End(string text, int opening) => text[opening] switch
    {
        '“' or '‟' => Nested(text, opening, '“', '”'),
        '„' => Until(text, opening, "“", "”"),
        '«' => Nested(text, opening, '«', '»'),
        '‹' => Nested(text, opening, '‹', '›'),
        '《' => Nested(text, opening, '《', '》'),
        '「' => Nested(text, opening, '「', '」'),
        '`' when Starts(text, opening, "``") => Until(text, opening, "''", "``"),
        '&' when Starts(text, opening, "&quot;") => Until(text, opening, "&quot;", "&quot;"),
        '″' or '′' when LooksOpening(text, opening) => Until(text, opening, text[opening].ToString(), text[opening].ToString()),
        '>' when Starts(text, opening, "> ") && (opening == 0 || text[opening - 1] == '\n') => LineEnd(text, opening), // as letters and Markdown quote
        '"' when LooksOpening(text, opening) => StraightDouble(text, opening),
        '‘' or '\'' when LooksOpening(text, opening) => Single(text, opening),
        _ => null,
    };

    private static int Nested(string text, int opening, char open, char close)
    {
        var depth = 1;
        var end = ParagraphEnd(text, opening);
        for (var i = opening + 1; i < end; i++)
        {
            if (text[i] == open) depth++;
            else if (text[i] == close && --depth == 0) return i + 1;
        }

        return end; // nobody closed it: all of the paragraph is theirs
    }

    // Up to the next of two closing marks; without one, all of the paragraph.
    private static int Until(string text, int opening, string close, string other)
    {
        var rest = text.AsSpan(0, ParagraphEnd(text, opening));
        var from = opening + close.Length;
        if (from >= rest.Length) return rest.Length;
        var one = rest[from..].IndexOf(close, StringComparison.Ordinal);
        var two = rest[from..].IndexOf(other, StringComparison.Ordinal);
        if (one < 0 && two < 0) return rest.Length;
        return one >= 0 && (two < 0 || one <= two) ? from + one + close.Length : from + two + other.Length;
    }

    private static bool Starts(string text, int at, string with) => text.AsSpan(at).StartsWith(with, StringComparison.Ordinal);

    private static int LineEnd(string text, int from) => text.IndexOf('\n', from) is >= 0 and var end ? end : text.Length;

    private static int StraightDouble(string text, int opening)
    {
        var end = ParagraphEnd(text, opening);
        var close = text.IndexOf('"', opening + 1, end - opening - 1);
        return close < 0 ? end : close + 1;
    }

    // An apostrophe looks like a closing mark. A mark behind a full stop or comma is the surest; behind an s it may be
    // the boys' apostrophe, so a later one is taken where there is one. With no closing mark at all it was an apostrophe.
    private static int? Single(string text, int opening)
    {
        var end = ParagraphEnd(text, opening);
        int? first = null, last = null;
        for (var i = opening + 1; i < end; i++)
        {
            if (text[i] == '‘' || (text[i] == '\'' && LooksOpening(text, i))) break;
            if (text[i] is not ('’' or '\'') || !LooksClosing(text, i)) continue;
            if (text[i - 1] is '.' or ',' or '!' or '?' or '…' or '”' or '"') return i + 1;
            first ??= i;
            last = i;
        }

        if (first is null) return null;
        return (text[first.Value - 1] == 's' ? last : first) + 1;
    }

    private static bool LooksOpening(string text, int at) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '-' or '—' or '–' or ':' or '/' or '“' or '"' or '‘')
        && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);

    private static bool LooksClosing(string text, int at) =>
        !char.IsWhiteSpace(text[at - 1]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    private static int ParagraphEnd(string text, int from)
    {
        for (var i = text.IndexOf('\n', from); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            var next = i + 1;
            while (next < text.Length && text[next] is ' ' or '\t' or '\r') next++;
            if (next < text.Length && text[next] == '\n') return i;
        }

        return text.Length;
    }
}
