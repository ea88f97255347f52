using System.Collections.Immutable;
using System.Globalization;

namespace PlainPlans.Drawing.Letters;

/// <summary>Breaks text into lines that fit.</summary>
internal static class LetterBreaks
{
    private static readonly char[] Spaces = [' ', '\t', '\n', '\r'];

    public static ImmutableArray<string> Break(string text, Func<string, bool> fits)
    {
        var (lines, line) = (ImmutableArray.CreateBuilder<string>(), "");
        foreach (var word in text.Split(Spaces, StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (fits(longer))
            {
                line = longer;
                continue;
            }

            if (line.Length > 0) lines.Add(line);
            line = word;
            while (!fits(line))
            {
                var length = LengthThatFits(line, fits);
                if (length == line.Length) break;
                lines.Add(line[..length]);
                line = line[length..];
            }
        }

        lines.Add(line);
        return lines.ToImmutable();
    }

    // As much of the word as fits, up to a hyphen if there is one; a letter and its marks stay together, and at least
    // one letter is taken.
    private static int LengthThatFits(string word, Func<string, bool> fits)
    {
        var (length, afterHyphen) = (0, 0);
        while (length < word.Length)
        {
            var next = length + StringInfo.GetNextTextElementLength(word, length);
            if (length > 0 && !fits(word[..next])) break;
            if (word[next - 1] is '-' or '\u2010' or '\u2013' or '/') afterHyphen = next;
            length = next;
        }

        return afterHyphen > 0 && length < word.Length ? afterHyphen : length;
    }
}
