using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Grammar;

namespace PlainPlans.PlainLanguage.Text;

/// <summary>The words that are written with a full stop, and when that stop ends the sentence as well.</summary>
internal static class ShortForms
{
    // Something always follows: a name, a number, an example.
    private static readonly FrozenSet<string> Leading = Set(
        "mr mrs ms mx dr prof rev revd fr hon sr lt col sgt capt cpl maj gen cllr insp supt pc ds di vs eg ie cf viz approx tel ext fig ch vol para paras sec ref pp art reg");

    // What follows may be the rest of the name, or the next sentence: J. Smith, Mill Rd. Ask there.
    private static readonly FrozenSet<string> Trailing = Set("st rd ave co ltd jr jnr snr inc dept etc esq bros hosp univ assoc am pm bsc ba ma phd");

    private static readonly FrozenSet<string> BeforeNumbers = Set("no nos p pp pg ch fig vol min max jan feb mar apr jun jul aug sep sept oct nov dec para sec s reg art mon tue tues wed thu thur thurs fri sat sun");

    private static readonly FrozenSet<string> LetteredThings = Set("plan year vitamin option grade level class block flat room part group team section box form hepatitis zone");

    private static readonly FrozenSet<string> Days = Set(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december");

    /// <summary>Whether a full stop behind this token may be the end of a sentence. A word with a capital, or a number, follows.</summary>
    public static bool MayEnd(string text, Token[] tokens, int token)
    {
        var word = tokens[token];
        var next = tokens[token + 1];
        if (BeforeNumbers.Contains(word.Key) && next.Is(TokenMarks.Number)) return false; // No. 4, p. 6, Jan. 2024
        if (Leading.Contains(word.Key)) return word.Key is "art" or "ref" or "di" or "sec" or "ch" && BeginsSentence(text, next); // words as well
        if (word.Key == "st") return IsStreet(tokens, token);
        if (Trailing.Contains(word.Key)) return word.Key is "am" || BeginsSentence(text, next);
        if (word.End - word.Start != 1 || char.IsDigit(text[word.Start])) return true;
        if (IsInitials(text, tokens, token)) return IsEndOfInitials(text, word, next);
        if (!word.Is(TokenMarks.Capital) || word.Key == "i") return true;
        return (token > 0 && LetteredThings.Contains(tokens[token - 1].Key)) || BeginsSentence(text, next); // Plan B. but J. Smith
    }

    // St. Mary's, Dr. St. John; but Mill St. is a street.
    private static bool IsStreet(Token[] tokens, int token) =>
        token > 0 && !tokens[token].Is(TokenMarks.Break) && tokens[token - 1].Is(TokenMarks.Capital) && !Leading.Contains(tokens[token - 1].Key);

    // The m of p.m., the A of U.S.A.
    private static bool IsInitials(string text, Token[] tokens, int token) =>
        token > 0 && tokens[token - 1].End == tokens[token].Start - 1 && text[tokens[token - 1].End] == '.' && tokens[token - 1].End - tokens[token - 1].Start == 1;

    // Behind a.m. any word that everybody knows begins a sentence; behind U.N. it may be the rest of the name.
    private static bool IsEndOfInitials(string text, Token word, Token next)
    {
        if (word.Key is "g" or "e" || Days.Contains(next.Key)) return false;
        return BeginsSentence(text, next) || (word.Key == "m" && WordList.Knows(next.Key) && !Leading.Contains(next.Key) && next.Key != "st");
    }

    // A word that everybody knows and that is no name: He, The, Bring. A single letter with a stop is one more initial.
    private static bool BeginsSentence(string text, Token next)
    {
        if (next.End - next.Start == 1 && next.End < text.Length && text[next.End] == '.') return false;
        if (next.Is(TokenMarks.Number) || next.Is(TokenMarks.Name) || next.Is(TokenMarks.ApostropheS)) return false;
        if (Leading.Contains(next.Key) || next.Key is "st" or "will" or "may") return false;
        return SmallWords.Holds(next.Key) || (WordList.Knows(next.Key) && WordList.Of(next.Key)[0] is Tag.VerbBase or Tag.Adverb or Tag.Ing);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
