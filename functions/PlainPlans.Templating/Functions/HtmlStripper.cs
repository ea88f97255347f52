using System.Text;

namespace PlainPlans.Templating.Functions;

/// <summary>
/// Takes HTML's markup out of a text: tags, comments, and scripts and styles with what is in them. Goes through the
/// text once, so that no text takes long. A "&lt;" that begins none of these stays.
/// </summary>
internal static class HtmlStripper
{
    public static string Strip(string text)
    {
        var stripped = new StringBuilder(text.Length);
        // Where there is no end to be found, it need not be looked for again.
        var hasEnd = new Dictionary<string, bool>(StringComparer.Ordinal);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('<', at);
            if (open < 0) open = text.Length;
            stripped.Append(text, at, open - at);
            if (open == text.Length) break;
            var end = EndOfMarkup(text, open, hasEnd);
            if (end > open) at = end;
            else
            {
                stripped.Append('<');
                at = open + 1;
            }
        }

        return stripped.ToString();
    }

    private static int EndOfMarkup(string text, int open, Dictionary<string, bool> hasEnd)
    {
        if (Begins(text, open, "<!--")) return Behind(text, open, "-->", hasEnd);
        foreach (var element in (string[])["script", "style"])
        {
            if (!Begins(text, open + 1, element) || IsNameCharacter(text, open + 1 + element.Length)) continue;
            var end = Behind(text, open, "</" + element, hasEnd);
            if (end > open) return Behind(text, end, ">", hasEnd);
        }

        var name = open + 1 < text.Length && text[open + 1] == '/' ? open + 2 : open + 1;
        return name < text.Length && (char.IsAsciiLetter(text[name]) || text[name] == '!') ? EndOfTag(text, name, hasEnd) : open;
    }

    // A quoted attribute may hold a ">".
    private static int EndOfTag(string text, int at, Dictionary<string, bool> hasEnd)
    {
        var from = at;
        if (hasEnd.GetValueOrDefault("tag", true))
        {
            for (; at < text.Length; at++)
            {
                if (text[at] == '>') return at + 1;
                if (text[at] is not ('"' or '\'')) continue;
                var close = text.IndexOf(text[at], at + 1);
                if (close < 0) break;
                at = close;
            }

            hasEnd["tag"] = false;
        }

        // No end that respects quotation marks: the next ">" will do.
        return Behind(text, from, ">", hasEnd) is var end && end > from ? end : -1;
    }

    private static int Behind(string text, int from, string wanted, Dictionary<string, bool> hasEnd)
    {
        if (!hasEnd.GetValueOrDefault(wanted, true)) return -1;
        var found = text.IndexOf(wanted, from, StringComparison.OrdinalIgnoreCase);
        if (found >= 0) return found + wanted.Length;
        hasEnd[wanted] = false;
        return -1;
    }

    private static bool Begins(string text, int at, string wanted) => string.Compare(text, at, wanted, 0, wanted.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool IsNameCharacter(string text, int at) => at < text.Length && char.IsLetterOrDigit(text[at]);
}
