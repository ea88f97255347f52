using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PlainPlans.Templating.Functions;

/// <summary>The functions of <c>html</c>.</summary>
internal static partial class HtmlFunctions
{
    private const string Unreserved = "-_.~";
    private const string ReservedInUrls = "!#$&'()*+,/:;=?@[]";

    public static readonly FunctionTable Table = new()
    {
        { "strip", "text: text?", given => given.TextOrNull(0) is { } text ? given.Made(HtmlStripper.Strip(text)) : null },
        { "escape", "text: text?", given => given.TextOrNull(0) is { } text ? given.Made(Escaped(given.Made(text))) : null },
        { "newline_to_br", "text: text?", given => given.TextOrNull(0) is { } text ? given.Made(LineBreak().Replace(given.Made(text), "<br />$0")) : null },
        { "url_encode", "text: text?", given => given.TextOrNull(0) is { } text ? given.Made(Encoded(given.Made(text), Unreserved)) : null },
        { "url_escape", "text: text?", given => given.TextOrNull(0) is { } text ? given.Made(Encoded(given.Made(text), Unreserved + ReservedInUrls)) : null },
    };

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '&': escaped.Append("&amp;"); break;
                case '"': escaped.Append("&quot;"); break;
                case '\'': escaped.Append("&#39;"); break;
                case (>= 0xA0 and <= 0xFF) or > 0xFFFF: escaped.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};"); break;
                default: escaped.Append(rune.ToString()); break;
            }
        }

        return escaped.ToString();
    }

    private static string Encoded(string text, string kept)
    {
        var encoded = new StringBuilder(text.Length + 16);
        foreach (var octet in Encoding.UTF8.GetBytes(text))
        {
            if (char.IsAsciiLetterOrDigit((char)octet) || kept.Contains((char)octet, StringComparison.Ordinal)) encoded.Append((char)octet);
            else encoded.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
        }

        return encoded.ToString();
    }

    [GeneratedRegex(@"\r\n|\r|\n")]
    private static partial Regex LineBreak();
}
