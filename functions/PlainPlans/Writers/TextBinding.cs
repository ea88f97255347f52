using System.Collections.Immutable;
using System.Text;
using PlainPlans.Documents;

namespace PlainPlans.Writers;

/// <summary>
/// Ties words that read badly apart with no-break spaces: a day and its month, a title and its name, the parts of a
/// telephone number, and a short last word, so that no line holds one short word. Nothing but spaces changes.
/// </summary>
internal static class TextBinding
{
    private const char NoBreak = '\u00A0';
    private const int LongestBoundEnd = 6;
    private const int LongestBoundPair = 16;
    private const int LongestPhrase = 24;

    private static readonly string[] TitlesOfPeople = ["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr"];

    /// <summary>The words of one paragraph or cell with their spaces bound.</summary>
    public static ImmutableArray<Inline> Bind(ImmutableArray<Inline> words) =>
        [.. words.Select((inline, i) => Bind(inline, endsLine: i == words.Length - 1))];

    /// <summary>
    /// As <see cref="Bind(ImmutableArray{Inline})"/>, and a short phrase that stands out at the end, such as "Seen by
    /// Priya.", stays on one line with the word before it. For lines that surely have room for it.
    /// </summary>
    public static ImmutableArray<Inline> BindWithPhrase(ImmutableArray<Inline> words)
    {
        var bound = Bind(words);
        if (!EndsInPhrase(words)) return bound;
        bound = bound.SetItem(bound.Length - 1, new Strong(((Strong)words[^1]).Text.Replace(' ', NoBreak)));
        return bound is [.., Words { Text: [.., ' '] } before, _]
            ? bound.SetItem(bound.Length - 2, new Words(before.Text[..^1] + NoBreak))
            : bound;
    }

    /// <summary>Whether a paragraph or cell ends in a short phrase that stands out.</summary>
    public static bool EndsInPhrase(ImmutableArray<Inline> words) => words is [_, .., Strong { Text.Length: <= LongestPhrase }];

    /// <summary>The text with its spaces bound.</summary>
    /// <param name="text">The text.</param>
    /// <param name="endsLine">Whether a paragraph or cell ends with it.</param>
    public static string Bind(string text, bool endsLine)
    {
        var bound = default(StringBuilder);
        var last = endsLine ? text.LastIndexOf(' ') : -1;
        for (var space = text.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = text.IndexOf(' ', space + 1))
        {
            var before = WordBefore(text, space);
            var after = WordAfter(text, space);
            if (IsPair(before, after) || (space == last && IsShortEnd(text, before, after))) (bound ??= new(text))[space] = NoBreak;
        }

        return bound?.ToString() ?? text;
    }

    private static Inline Bind(Inline inline, bool endsLine) => inline switch
    {
        Words words => new Words(Bind(words.Text, endsLine)),
        Strong strong => new Strong(Bind(strong.Text, endsLine)),
        Link link => link with { Text = Bind(link.Text, endsLine: false) },
        _ => inline,
    };

    private static bool IsPair(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        (IsDigits(before, 1, 2) && after.Length > 0 && char.IsLetter(after[0]))
        || (IsDigits(before, 3, 5) && IsDigits(after.TrimEnd(".,;:)"), 3, 6))
        || IsTitle(before);

    private static bool IsTitle(ReadOnlySpan<char> before)
    {
        foreach (var title in TitlesOfPeople)
        {
            if (before.SequenceEqual(title)) return true;
        }

        return false;
    }

    // A text of two words may break: bound, it could be too long for a narrow cell.
    private static bool IsShortEnd(string text, ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        after.Length is > 0 and <= LongestBoundEnd
        && char.IsLetterOrDigit(after[0])
        && before.Length > 0
        && (char.IsLetterOrDigit(before[^1]) || before[^1] is ',' or '.')
        && before.Length + after.Length < LongestBoundPair
        && before.Length + 1 + after.Length < text.Length;

    private static bool IsDigits(ReadOnlySpan<char> word, int least, int most)
    {
        if (word.Length < least || word.Length > most) return false;
        foreach (var letter in word)
        {
            if (!char.IsAsciiDigit(letter)) return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int space) =>
        text.AsSpan(0, space)[(text.AsSpan(0, space).LastIndexOfAny(' ', '\n', NoBreak) + 1)..];

    private static ReadOnlySpan<char> WordAfter(string text, int space)
    {
        var rest = text.AsSpan(space + 1);
        var end = rest.IndexOfAny(' ', '\n');
        return end < 0 ? rest : rest[..end];
    }
}
