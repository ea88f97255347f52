using PlainPlans.PlainLanguage.Measures;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Fixes;

/// <summary>Writes the whole words before a short form that comes for the first time: the independent reviewing officer (IRO).</summary>
internal static class WholeWords
{
    // Their last word has no plural.
    private static readonly string[] Uncounted = ["tion", "kin", "ing", "work", "health", "birth", "funds", "needs", "meals", "services", "disabilities"];

    /// <summary>The words with the short form in brackets, or null where they would not fit.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="first">First token of the short form.</param>
    /// <param name="last">Behind its last token.</param>
    /// <param name="words">The whole words, in lower case.</param>
    public static string? Before(Passage passage, int first, int last, string words)
    {
        var tokens = passage.Tokens;
        var token = tokens[first];
        if (last != first + 1 || !token.IsOpen || token.Is(TokenMarks.FromData) || token.Is(TokenMarks.ApostropheS) || token.Is(TokenMarks.Joined)) return null;
        var sentence = passage.Sentences.First(sentence => sentence.First <= first && first < sentence.Last); // every token is in one
        if (IsBeside(passage, token) || IsPartOfAName(tokens, sentence, first)) return null;
        if (VerbPlaces.MayBeginCompound(tokens, sentence, first)) return null;

        var written = passage.Text[token.Start..token.End];
        if (written[^1] == 's' && char.IsUpper(written[^2]))
        {
            if (Array.Exists(Uncounted, ending => words.EndsWith(ending, StringComparison.Ordinal))) return null;
            var from = words.LastIndexOf(' ') + 1;
            words = words[..from] + Inflections.Plural(words[from..]);
        }

        if (first == sentence.First) words = char.ToUpperInvariant(words[0]) + words[1..];
        return $"{words} ({written})";
    }

    // In a bracket, or with a stroke to another short form: nobody can say what belongs to what.
    private static bool IsBeside(Passage passage, Token token) =>
        (token.Start > 0 && passage.Text[token.Start - 1] is '(' or '[' or '/' or '&' or '-' or '\'' or '’')
        || (token.End < passage.Text.Length && passage.Text[token.End] is ')' or ']' or '/' or '&' or '-' or '\'' or '’')
        || passage.Text.AsSpan(token.End).StartsWith(" (");

    // Leeds FGC, IRO Asha Rao.
    private static bool IsPartOfAName(Token[] tokens, Sentence sentence, int at)
    {
        var isBehindCapital = at > sentence.First && !tokens[at].Is(TokenMarks.Break) && tokens[at - 1].Is(TokenMarks.Capital)
            && (at - 1 > sentence.First || !CommonWords.Holds(tokens[at - 1].Key));
        return isBehindCapital || (at > sentence.First && tokens[at - 1].Is(TokenMarks.AllCapitals) && !tokens[at].Is(TokenMarks.Break))
            || (at + 1 < sentence.Last && tokens[at + 1].Is(TokenMarks.Capital) && !tokens[at + 1].Is(TokenMarks.Break));
    }
}
