using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Grammar;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>Tells whether a text says what a word means where it uses it.</summary>
internal static class Explanations
{
    // How far behind "is a" the noun may stand: "is a short weekly meeting where …".
    private const int LongestDescription = 3;

    // What an explanation begins with: "an advocate: a person who …", "a core group (the people who …)".
    private static readonly FrozenSet<string> Openings = FrozenSet.ToFrozenSet(
        [
            "a", "an", "the", "this", "that", "these", "those", "which", "someone", "somebody", "something", "people", "where", "when", "it", "who", "meaning", "or", "your",
            "their", "our", "his", "her", "what", "how", "one", "time", "money", "help", "here",
        ],
        StringComparer.Ordinal);

    // What a bracket begins with that tells more about the thing, and not what it is.
    private static readonly FrozenSet<string> NoOpenings = FrozenSet.ToFrozenSet(
        ["see", "since", "from", "until", "at", "on", "in", "by", "with", "and", "not", "as", "dated", "date", "due", "chaired", "held", "via", "including", "eg", "e", "if", "per", "to", "under", "now"],
        StringComparer.Ordinal);

    // What a thing of the service is, in everyday words: "a core group is a meeting where …".
    private static readonly FrozenSet<string> Things = FrozenSet.ToFrozenSet(
        [
            "meeting", "meetings", "person", "people", "someone", "somebody", "something", "group", "plan", "plans", "place", "places", "word", "words", "way", "ways", "time", "list", "law",
            "rule", "rules", "team", "worker", "workers", "picture", "letter", "letters", "paper", "papers", "decision", "teacher", "nurse", "doctor", "lawyer", "judge", "help", "money", "home",
            "check", "checks", "talk", "report", "map", "drawing", "test", "illness", "service", "job", "right", "adult", "grown-up", "grown", "house", "helper", "court", "order", "record", "form",
            "friend", "name", "step", "break", "visit", "promise", "line",
        ],
        StringComparer.Ordinal);

    /// <summary>
    /// Whether the words are explained right behind themselves: <c>X: a …</c>, <c>X (the …)</c>, <c>X, which means …</c>,
    /// <c>X is a meeting where …</c>, <c>X. That means …</c>; or were brought in by what comes before: <c>It is called X</c>,
    /// <c>the people who help (X)</c>.
    /// </summary>
    public static bool Stands(Passage passage, int first, int last) =>
        IsNamed(passage, first) || IsBracketed(passage, first, last) || MeansSomething(passage, last) || IsSaidToBe(passage, last) || IsSetOff(passage, last);

    // "a meeting called a core group", "It is called depression.", "known as a core group"
    private static bool IsNamed(Passage passage, int first)
    {
        var tokens = passage.Tokens;
        var before = first - 1;
        while (before >= 0 && before >= first - 2 && tokens[before].Key is "a" or "an" or "the" or "this" or "your") before--;
        if (before < 0 || tokens[first].Is(TokenMarks.Break)) return false;
        if (tokens[before].Key is "called" or "named") return before == 0 || tokens[before - 1].Key != "so"; // the so-called X
        if (before < 1) return false;
        if (tokens[before].Key == "as" && tokens[before - 1].Key == "known") return true;
        return tokens[before].Key is "this" or "it" or "that" or "these" or "them" && tokens[before - 1].Key is "call" or "calls"; // we call this X
    }

    // "the small group that makes the plan work (the core group)": nothing but the term in the bracket, and words before it.
    private static bool IsBracketed(Passage passage, int first, int last)
    {
        var tokens = passage.Tokens;
        var from = first > 0 && tokens[first - 1].Key is "the" or "a" or "an" or "called" && !tokens[first].Is(TokenMarks.Break) ? first - 1 : first;
        if (from < 2) return false;
        var text = passage.Text.AsSpan();
        var before = text[tokens[from - 1].End..tokens[from].Start];
        var behind = last < tokens.Length ? text[tokens[last - 1].End..tokens[last].Start] : text[tokens[last - 1].End..];
        return before.Contains('(') && !before.ContainsAny(".!?") && behind.StartsWith(")");
    }

    // "X means …", "X. That means …"
    private static bool MeansSomething(Passage passage, int last)
    {
        var tokens = passage.Tokens;
        if (last >= tokens.Length) return false;
        if (tokens[last].Key is "means" or "meant" or "mean") return true;
        return tokens[last].Key is "this" or "that" or "it" or "which" or "these" && last + 1 < tokens.Length && tokens[last + 1].Key is "means" or "meant" or "mean";
    }

    // "X is a meeting where …", "X are people who …", "X is when …", "X. This is a list of …"
    private static bool IsSaidToBe(Passage passage, int last)
    {
        var tokens = passage.Tokens;
        if (last >= tokens.Length) return false;
        var be = tokens[last].Key is "this" or "that" or "it" or "they" or "these" or "which" or "he" or "she" && tokens[last].Is(TokenMarks.Break) ? last + 1 : last;
        if (be + 1 >= tokens.Length || tokens[be].Key is not ("is" or "are")) return false;
        if (be == last && tokens[last].Is(TokenMarks.Break)) return false;
        if (tokens[be + 1].Key is "when" or "where" or "what" or "how" or "someone" or "somebody") return true;
        if (!WordClasses.Determiner.Contains(tokens[be + 1].Key) && !Things.Contains(tokens[be + 1].Key)) return false;
        for (var i = be + 1; i < tokens.Length - 1 && i <= be + 1 + LongestDescription; i++)
        {
            if (Things.Contains(tokens[i].Key))
                return tokens[i + 1].Key is "who" or "that" or "where" or "when" or "which" or "for" or "to" or "of" or "about" or "with" or "made" or "in" or "from";
        }

        return false;
    }

    // ": a person who …", "(the people who …)", ", which is …", "– someone who …"
    private static bool IsSetOff(Passage passage, int last)
    {
        if (last == 0 || last + 1 >= passage.Tokens.Length) return false;
        var next = passage.Tokens[last];
        if (!next.Is(TokenMarks.Break)) return false;
        var between = passage.Text.AsSpan(passage.Tokens[last - 1].End, next.Start - passage.Tokens[last - 1].End);
        if (between.IndexOfAny(".!?;") >= 0) return false;
        if (between.Contains('(')) return IsGloss(passage, last);
        if (!Openings.Contains(next.Key) || last + 2 >= passage.Tokens.Length) return false;
        var isStrong = between.IndexOfAny(":–—") >= 0 || between.Contains(" - ", StringComparison.Ordinal);
        return isStrong || (between.Contains(',') && (next.Key is "someone" or "somebody" or "meaning" or "or" || (next.Key == "which" && TellsWhatItDoes(passage, last + 1))));
    }

    // ", which is a meeting", ", which helps you"; not ", which was late" and ", which Mum did not want".
    private static bool TellsWhatItDoes(Passage passage, int at)
    {
        var tokens = passage.Tokens;
        if (tokens[at].Key is not ("is" or "are")) return tokens[at].Tag is Tag.VerbThird or Tag.VerbBase;
        var next = tokens[at + 1].Key; // there is one: two words stand behind the opening
        return next is "when" or "where" or "what" or "how" or "someone" or "somebody" || WordClasses.Determiner.Contains(next) || Things.Contains(next);
    }

    // A bracket of two words or more that are no date, no name and no other place to look.
    private static bool IsGloss(Passage passage, int first)
    {
        var tokens = passage.Tokens;
        if (first + 1 >= tokens.Length || tokens[first].Is(TokenMarks.Capital) || tokens[first].Is(TokenMarks.Number) || NoOpenings.Contains(tokens[first].Key)) return false;
        return !passage.Text.AsSpan(tokens[first].End, tokens[first + 1].Start - tokens[first].End).Contains(')');
    }
}
