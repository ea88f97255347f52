using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace PlainPlans.Templating.Functions;

/// <summary>The functions of <c>string</c>. Casing is invariant and searching is by code unit, on every machine.</summary>
internal static class StringFunctions
{
    public static readonly FunctionTable Table = new()
    {
        { "escape", "text: text?", given => given.TextOrNull(0) is { } text ? given.Made(Escape(text)) : null },
        { "append", "text: text, with: text", given => Joined(given, given.Text(0), given.Text(1)) },
        { "capitalize", "text: text", given => Capitalized(given.Made(given.Text(0))) },
        { "capitalizewords", "text: text", given => CapitalizedWords(given.Made(given.Text(0))) },
        { "contains", "text: text, value: text", given => IsFilled(given) && given.Text(0).Contains(given.Text(1), StringComparison.Ordinal) },
        { "empty", "text: text", given => given.Text(0).Length == 0 },
        { "whitespace", "text: text", given => string.IsNullOrWhiteSpace(given.Text(0)) },
        { "downcase", "text: text?", given => given.TextOrNull(0) is { } text ? given.Made(text.ToLowerInvariant()) : null },
        { "ends_with", "text: text, value: text", given => IsFilled(given) && given.Text(0).EndsWith(given.Text(1), StringComparison.Ordinal) },
        { "equals_ignore_case", "text: text?, value: text?", given => given.TextOrNull(0) is { } text && text.Equals(given.TextOrNull(1), StringComparison.OrdinalIgnoreCase) },
        { "handleize", "text: text", given => given.Made(Handle(given.Text(0))) },
        { "literal", "text: text?", given => given.TextOrNull(0) is { } text ? given.Made(Runtime.ValueText.Quoted(text)) : null },
        { "lstrip", "text: text?", given => given.TextOrNull(0)?.TrimStart() },
        { "pluralize", "number: int, singular: text, plural: text", given => given.Int(0) == 1 ? given.Text(1) : given.Text(2) },
        { "prepend", "text: text, by: text", given => Joined(given, given.Text(1), given.Text(0)) },
        { "remove", "text: text?, remove: text", given => given[0] is null || given.Text(1).Length == 0 ? given[0] : Replaced(given, given.Text(0), given.Text(1), "") },
        { "remove_first", "text: text?, remove: text", given => ReplaceOne(given, "", fromEnd: false) },
        { "remove_last", "text: text?, remove: text", given => ReplaceOne(given, "", fromEnd: true) },
        { "replace", "text: text, match: text, replace: text", Replace },
        { "replace_first", "text: text?, match: text, replace: text, fromEnd: bool = false", given => ReplaceOne(given, given.Text(2), (bool)given[3]!) },
        { "rstrip", "text: text?", given => given.TextOrNull(0)?.TrimEnd() },
        { "size", "text: text", given => given.Text(0).Length },
        { "slice", "text: text, start: int, length: int = null", given => Slice(given, given[2] is int length ? length : null) },
        { "slice1", "text: text, start: int, length: int = 1", given => Slice(given, given.Int(2)) },
        { "split", "text: text, match: text", Split },
        { "starts_with", "text: text, value: text", given => IsFilled(given) && given.Text(0).StartsWith(given.Text(1), StringComparison.Ordinal) },
        { "strip", "text: text?", given => given.TextOrNull(0)?.Trim() },
        { "strip_newlines", "text: text", given => given.Made(given.Text(0).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)) },
        { "to_int", "text: text", given => Whole(given) is { } whole && whole >= int.MinValue && whole <= int.MaxValue ? (int)whole : null },
        { "to_long", "text: text", given => Whole(given) is { } whole && whole >= long.MinValue && whole <= long.MaxValue ? (long)whole : null },
        { "to_float", "text: text", given => float.TryParse(given.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, given.Culture, out var number) ? number : null },
        { "to_double", "text: text", given => double.TryParse(given.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, given.Culture, out var number) ? number : null },
        { "truncate", "text: text, length: int, ellipsis: text? = null", Truncate },
        { "truncatewords", "text: text, count: int, ellipsis: text? = null", TruncateWords },
        { "upcase", "text: text?", given => given.TextOrNull(0) is { } text ? given.Made(text.ToUpperInvariant()) : null },
        { "md5", "text: text", given => Hash(given, HashAlgorithmName.MD5) },
        { "sha1", "text: text", given => Hash(given, HashAlgorithmName.SHA1) },
        { "sha256", "text: text", given => Hash(given, HashAlgorithmName.SHA256) },
        { "sha512", "text: text", given => Hash(given, HashAlgorithmName.SHA512) },
        { "hmac_sha1", "text: text, secretKey: text", given => Signature(given, HashAlgorithmName.SHA1) },
        { "hmac_sha256", "text: text, secretKey: text", given => Signature(given, HashAlgorithmName.SHA256) },
        { "hmac_sha512", "text: text, secretKey: text", given => Signature(given, HashAlgorithmName.SHA512) },
        { "pad_left", "text: text, width: int", given => Padded(given).PadLeft(given.Int(1)) },
        { "pad_right", "text: text, width: int", given => Padded(given).PadRight(given.Int(1)) },
        { "base64_encode", "text: text", given => given.Made(Convert.ToBase64String(Encoding.UTF8.GetBytes(given.Text(0)))) },
        { "base64_decode", "text: text", given => given.Made(Encoding.UTF8.GetString(Convert.FromBase64String(given.Text(0)))) },
        { "index_of", "text: text!, search: text!, startIndex: int = null, count: int = null, stringComparison: text? = null", IndexOf },
    };

    /// <summary>A text with quotation marks, backslashes and control characters escaped.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\u001F') && text.AsSpan().IndexOfAny('"', '\\') < 0) return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append(@"\\"),
                '\a' => escaped.Append("\\a"),
                '\b' => escaped.Append("\\b"),
                '\t' => escaped.Append("\\t"),
                '\r' => escaped.Append("\\r"),
                '\v' => escaped.Append("\\v"),
                '\f' => escaped.Append("\\f"),
                '\n' => escaped.Append("\\n"),
                < ' ' => escaped.Append(CultureInfo.InvariantCulture, $"\\x{(int)character:x2}"),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    // Searching for nothing finds nothing.
    private static bool IsFilled(Given given)
    {
        given.WillSearch(given.Text(0), given.Text(1));
        return given.Text(0).Length > 0 && given.Text(1).Length > 0;
    }

    private static string Joined(Given given, string first, string second)
    {
        given.WillMake(first.Length + (long)second.Length);
        return first + second;
    }

    private static string Capitalized(string text) => text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitalizedWords(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++) target[i] = i == 0 || char.IsWhiteSpace(source[i - 1]) ? char.ToUpperInvariant(source[i]) : source[i];
    });

    private static string Handle(string text)
    {
        var handle = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character)) handle.Append(char.ToLowerInvariant(character));
            else if (handle.Length == 0 || handle[^1] != '-') handle.Append('-');
        }

        if (handle.Length > 0 && handle[^1] == '-') handle.Length--;
        return handle.ToString();
    }

    private static string Replace(Given given)
    {
        var (text, match, replacement) = (given.Text(0), given.Text(1), given.Text(2));
        if (match.Length == 0) throw given.Fail("There must be something to look for: the text to be replaced is empty.");
        return Replaced(given, text, match, replacement);
    }

    // The length is known before the text is made, so a text that would be too long never is.
    private static string Replaced(Given given, string text, string match, string replacement)
    {
        given.WillSearch(text, match);
        given.WillMake(text.Length + (long)text.AsSpan().Count(match) * (replacement.Length - match.Length));
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static string? ReplaceOne(Given given, string replacement, bool fromEnd)
    {
        if (given.TextOrNull(0) is not { } text) return null;
        var match = given.Text(1);
        if (match.Length == 0) return text;
        given.WillSearch(text, match);
        var at = fromEnd ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase) : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : given.Made(string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length)));
    }

    private static string Slice(Given given, int? wanted)
    {
        var text = given.Text(0);
        var start = given.Int(1);
        if (wanted < 0) throw given.FailAt(2, "The length cannot be below 0.");
        if (start < 0) start += text.Length;
        if (start < 0)
        {
            // What would lie before the text counts towards the length.
            wanted = wanted is null ? null : Math.Max(0, wanted.Value + start);
            start = 0;
        }

        if (start >= text.Length) return "";
        return text.Substring(start, Math.Min(wanted ?? int.MaxValue, text.Length - start));
    }

    private static object Split(Given given)
    {
        var (text, match) = (given.Text(0), given.Text(1));
        if (text.Length == 0) return given.Lazy([]);
        given.WillSearch(text, match);
        given.WillMakeItems(1 + text.AsSpan().Count(match.Length == 0 ? text : match));
        return given.Lazy(match.Length == 0 ? [text] : given.Made(text).Split(match, StringSplitOptions.RemoveEmptyEntries));
    }

    private static BigInteger? Whole(Given given) =>
        given.Text(0) is { Length: < 40 } text && BigInteger.TryParse(text, NumberStyles.Integer, given.Culture, out var whole) ? whole : null;

    private static string Truncate(Given given)
    {
        var (text, length, ellipsis) = (given.Text(0), given.Int(1), given.TextOrNull(2) ?? "...");
        return text.Length <= length ? text : given.Made(string.Concat(text.AsSpan(0, Math.Clamp(length - ellipsis.Length, 0, text.Length)), ellipsis));
    }

    private static string TruncateWords(Given given)
    {
        var (text, count) = (given.Text(0), given.Int(1));
        if (text.Length == 0) return "";
        given.WillMakeItems(text.Length / 2);
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return given.Made(string.Join(' ', words.Take(count)) + "...");
    }

    private static string Padded(Given given)
    {
        if (given.Int(1) < 0) throw given.Fail("The width cannot be below 0.");
        if (given.Run.Context.LimitToString is > 0 and var limit && given.Int(1) > limit) throw given.FailAt(1, $"The width cannot be more than {limit:N0}.");
        given.WillMake(given.Int(1));
        return given.Text(0);
    }

    private static string Hash(Given given, HashAlgorithmName name) => Hex(CryptographicOperations.HashData(name, Bytes(given, 0)));

    private static string Signature(Given given, HashAlgorithmName name) => Hex(CryptographicOperations.HmacData(name, Bytes(given, 1), Bytes(given, 0)));

    private static byte[] Bytes(Given given, int index)
    {
        given.Run.Budget.Step(1 + given.Text(index).Length / 64);
        return Encoding.UTF8.GetBytes(given.Text(index));
    }

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    private static object IndexOf(Given given)
    {
        var (text, search) = (given.Text(0), given.Text(1));
        var start = given[2] as int? ?? 0;
        if (start < 0 || start > text.Length) throw given.FailAt(2, "The search would start outside the text.");
        var count = given[3] as int? ?? text.Length - start;
        if (count < 0 || count > text.Length - start) throw given.FailAt(3, "The search would go beyond the text.");
        var comparison = StringComparison.Ordinal;
        if (given.TextOrNull(4) is { } name && (!Enum.TryParse(name, ignoreCase: true, out comparison) || !Enum.IsDefined(comparison)))
            throw given.FailAt(4, "A comparison is called Ordinal, OrdinalIgnoreCase, InvariantCulture or InvariantCultureIgnoreCase.");
        // The machine's culture must not matter.
        comparison = comparison switch { StringComparison.CurrentCulture => StringComparison.Ordinal, StringComparison.CurrentCultureIgnoreCase => StringComparison.OrdinalIgnoreCase, _ => comparison };
        given.WillSearch(text, search);
        return text.IndexOf(search, start, count, comparison);
    }
}
