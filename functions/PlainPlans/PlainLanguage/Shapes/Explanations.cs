using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>Tells whether a text says what a word means where it uses it.</summary>
internal static class Explanations
{
    // What an explanation begins with: "an advocate: a person who …", "a core group (the people who …)".
    private static readonly FrozenSet<string> Openings = FrozenSet.ToFrozenSet(
        ["a", "an", "the", "this", "that", "which", "someone", "somebody", "people", "where", "when", "it", "who", "meaning", "or", "your", "their", "our", "his", "her", "what", "how"],
        StringComparer.Ordinal);

    /// <summary>
    /// Whether the words are explained right behind themselves: <c>X: a …</c>, <c>X (the …)</c>, <c>X, which means …</c>,
    /// <c>X is …</c> in the next sentence; or were brought in by what comes before: <c>It is called X.</c>
    /// </summary>
    public static bool Stands(Passage passage, int first, int last) =>
        IsNamed(passage, first) || MeansSomething(passage, last) || IsSetOff(passage, last);

    // "a meeting called a core group", "It is called depression."
    private static bool IsNamed(Passage passage, int first)
    {
        var before = first - 1;
        while (before >= 0 && before >= first - 2 && passage.Tokens[before].Key is "a" or "an" or "the" or "this") before--;
        return before >= 0 && passage.Tokens[before].Key == "called" && !passage.Tokens[first].Is(TokenMarks.Break);
    }

    // "X means …", "X. That means …"
    private static bool MeansSomething(Passage passage, int last)
    {
        var tokens = passage.Tokens;
        if (last >= tokens.Length) return false;
        if (tokens[last].Key is "means" or "meant") return true;
        return tokens[last].Key is "this" or "that" or "it" or "which" && last + 1 < tokens.Length && tokens[last + 1].Key is "means" or "meant";
    }

    // ": a person who …", "(the people who …)", ", which is …", "– someone who …"
    private static bool IsSetOff(Passage passage, int last)
    {
        if (last == 0 || last + 2 >= passage.Tokens.Length) return false;
        var next = passage.Tokens[last];
        if (!next.Is(TokenMarks.Break) || !Openings.Contains(next.Key)) return false;
        var between = passage.Text.AsSpan(passage.Tokens[last - 1].End, next.Start - passage.Tokens[last - 1].End);
        if (between.IndexOfAny(".!?;") >= 0) return false;
        var isStrong = between.IndexOfAny(":(–—") >= 0 || between.Contains(" - ", StringComparison.Ordinal);
        return isStrong || (between.Contains(',') && next.Key is "which" or "someone" or "somebody" or "meaning" or "or");
    }
}
