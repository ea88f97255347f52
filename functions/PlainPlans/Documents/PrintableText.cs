using System.Globalization;
using System.Text;

namespace PlainPlans.Documents;

/// <summary>
/// Which characters a value may hold, and how a value travels through template and Markdown without ever
/// becoming markup: each character that could mean something there is sent in disguise and comes back as itself.
/// </summary>
/// <remarks>
/// The disguise of an ASCII character is the private-use character <c>U+E000</c> plus its code. Values that hold
/// such characters themselves are refused, so a disguise can never be forged. To the template language and to
/// Markdown a disguised character is an ordinary letter; lengths, slices and joins work as before.
/// </remarks>
public static class PrintableText
{
    private const char FirstDisguise = '\uE000';
    private const char LastDisguise = '\uE07F';

    /// <summary>
    /// Whether every character can be printed: no control characters but tab and line breaks, no half surrogates,
    /// no non-characters, no marks that turn the direction of the text around, none of our disguises.
    /// </summary>
    public static bool IsPrintable(string text) => FindUnprintable(text) is null;

    /// <summary>Where the first character stands that cannot be printed, in UTF-16 units, the end exclusive; null where all can.</summary>
    public static (int Start, int End)? FindUnprintable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if ((char.ConvertToUtf32(character, text[i + 1]) & 0xFFFE) == 0xFFFE) return (i, i + 2);
                i++;
            }
            else if (!IsPrintable(character))
            {
                return (i, i + 1);
            }
        }

        return null;
    }

    /// <summary>Whether anything of it can be seen: spaces, soft hyphens and joiners alone leave the page empty.</summary>
    public static bool HasInk(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EnumerateRunes().Any(rune => !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format);
    }

    /// <summary>The value in disguise.</summary>
    public static string Disguise(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var first = value.AsSpan().IndexOfAnyInRange('\0', '\u007F');
        if (first < 0) return value;
        return string.Create(value.Length, value, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                var isEdge = i == 0 || i == target.Length - 1;
                target[i] = NeedsDisguise(source[i], isEdge) ? (char)(FirstDisguise + source[i]) : source[i];
            }
        });
    }

    /// <summary>The text with every disguise taken off.</summary>
    public static string Reveal(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAnyInRange(FirstDisguise, LastDisguise) < 0) return text;
        return string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = source[i] is >= FirstDisguise and <= LastDisguise ? (char)(source[i] - FirstDisguise) : source[i];
        });
    }

    // Markdown gives meaning to punctuation, to spaces at the start and end of a line, to line breaks, and to
    // digits that start a line ("3. May" would become a list).
    private static bool NeedsDisguise(char character, bool isEdge) =>
        character < '\u0080' && !char.IsAsciiLetter(character) && (isEdge || character != ' ') && character is not (',' or ';' or '?');

    private static bool IsPrintable(char character) => character switch
    {
        '\t' or '\n' or '\r' => true,
        < ' ' or (>= '\u007F' and <= '\u009F') => false,
        '\u2028' or '\u2029' => false,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => false,
        >= FirstDisguise and <= LastDisguise => false,
        (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF' => false,
        _ => !char.IsSurrogate(character),
    };
}
