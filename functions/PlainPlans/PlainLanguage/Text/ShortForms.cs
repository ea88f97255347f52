using System.Buffers;
using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Grammar;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Text;

/// <summary>
/// The words that are written with a full stop, and when that stop ends the sentence as well. Each table holds the forms
/// of one kind, without their stops: pm is p.m. and pm.
/// </summary>
internal static class ShortForms
{
    private static readonly SearchValues<char> Consonants = SearchValues.Create("bcdfghjklmnpqrstvwxz");

    // A name follows.
    private static readonly FrozenSet<string> Titles = WordSet.Of(
        "mr mrs ms mx messrs dr prof rev revd fr hon lt col sgt capt cpl maj gen cllr insp supt pc ds di wpc dci det const asst dep rt gov brig cmdr cdr ven st");

    // The example, the figure or the rest always follows.
    private static readonly FrozenSet<string> Leading = WordSet.Of("vs eg ie cf viz approx tel ext incl esp aka nb fao attn dob re");

    // A number, or a letter, may follow: No. 4, p. 6, App. B, 6 lb. 4 oz. Without one the stop is an end.
    private static readonly FrozenSet<string> BeforeNumbers = WordSet.Of(
        "no nos p pp pg ch chap fig figs vol min max para paras sec sect s ss reg regs art arts ref refs app sch sched cl pt ed c ca circa q room rm fl bldg tel ext mob ph " +
        "st lb lbs oz ft hr hrs mins yr yrs wk wks kg g");

    // What follows may be the rest of the name, or the next sentence: Kite Co. Ltd, Mill Rd. Ask there.
    private static readonly FrozenSet<string> Trailing = WordSet.Of("co ltd plc inc corp dept etc jr jnr sr snr esq bros hosp univ assoc bsc ba ma msc phd mbe obe pa pw pcm asap et al govt mgr");
    private static readonly FrozenSet<string> Streets = WordSet.Of("st rd ave av la ln cres sq terr gdns dr");
    private static readonly FrozenSet<string> Times = WordSet.Of("am pm jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun");

    // A street lends its name to these: Mill Rd. Surgery.
    private static readonly FrozenSet<string> Places = WordSet.Of(
        "school primary infant junior academy college nursery surgery clinic centre center church chapel mosque temple hospital hospice health medical dental practice " +
        "station library hall park baths pool club hostel house court lodge community children's family day post police");

    // Their letter ends the name: Plan B. He did. But: social worker J. Smith.
    private static readonly FrozenSet<string> LetteredThings = WordSet.Of(
        "plan year vitamin option grade level class block flat room part group team section box form hepatitis zone child parent ward wing stop gate list set type size unit " +
        "phase step stage band tier table category appendix annex annexe schedule exhibit point item question person client platform bed case route key");

    private static readonly FrozenSet<string> Days = WordSet.Of(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");

    /// <summary>Whether a name follows the form: Mr, Prof.</summary>
    public static bool IsTitle(string key) => Titles.Contains(key);

    /// <summary>Whether a word is a day or a month.</summary>
    public static bool IsDay(string key) => Days.Contains(key);

    /// <summary>Whether a form stands behind a name or a thing: Ltd, etc.</summary>
    public static bool IsTrailing(string key) => Trailing.Contains(key);

    /// <summary>Whether a word, or the letter, may be short for something.</summary>
    public static bool Holds(string key) => key.Length == 1 || Titles.Contains(key) || Leading.Contains(key) || BeforeNumbers.Contains(key) || Trailing.Contains(key)
        || Streets.Contains(key) || Times.Contains(key);

    /// <summary>Whether a full stop behind this token may be the end of a sentence. A word with a capital, or a number, follows.</summary>
    public static bool MayEnd(string text, Token[] tokens, int first, int token)
    {
        var word = tokens[token];
        var start = FirstLetter(text, tokens, token);
        var isDotted = start < token;
        if (word.Is(TokenMarks.Number)) return true;
        var form = isDotted ? Join(tokens, start, token) : word.Key;
        var next = new Following(text, tokens, token + 1);
        if ((next.IsNumber || next.IsLetter) && (IsBeforeNumber(word, form) || IsWithoutVowel(tokens, token))) return false;
        if (Leading.Contains(form) || (form == "v" && !word.Is(TokenMarks.Capital))) return false; // Smith v. Jones, but Part V.
        if (Streets.Contains(form) && IsStreet(tokens, first, token)) return !Places.Contains(next.Key) && next.BeginsSentence();
        if (Titles.Contains(form)) return IsNoTitle(tokens, token) || next.IsSmallAfterTitle;
        if (Times.Contains(form)) return (!isDotted && word.End - word.Start > 2 && !word.Is(TokenMarks.Capital)) || form == "am" && !isDotted || IsEndOfTime(tokens, first, start, next);
        if (Trailing.Contains(form) || IsWithoutVowel(tokens, token)) return form == "etc" || next.BeginsSentence();
        if (isDotted) return start != first && (next.IsNew || (tokens[start - 1].Key == "the" && HasVerb(tokens, first, start) && !next.IsKnown && next.BeginsSentence()));
        return word.End - word.Start != 1 || !word.Is(TokenMarks.Capital) || IsLetterAtEnd(tokens, first, token, next);
    }

    // No. 4. A letter, if small, is short for something: s. 47, b. 2016. As a day or month it has its capital: he sat.
    private static bool IsBeforeNumber(Token word, string form) => BeforeNumbers.Contains(form)
        || (word.End - word.Start == 1 && !word.Is(TokenMarks.Capital))
        || (Times.Contains(form) && form is not ("am" or "pm") && word.Is(TokenMarks.Capital));

    // Mill St. is a street, but not the one in: St. Mary's, near St. Mary's, Dr. St. John.
    private static bool IsStreet(Token[] tokens, int first, int token) =>
        token - 1 > first && !tokens[token].Is(TokenMarks.Break) && tokens[token - 1].Is(TokenMarks.Capital) && !tokens[token - 1].Is(TokenMarks.Number)
        && !Titles.Contains(tokens[token - 1].Key);

    // He has MS. He has a PC.
    private static bool IsNoTitle(Token[] tokens, int token) =>
        tokens[token].Is(TokenMarks.AllCapitals) && (tokens[token].Key is "ms" || (token > 0 && WordList.Of(tokens[token - 1].Key)[0] is Tag.Determiner));

    // "We met at 4 p.m. Ravi came late." But: "At 4 p.m. Ravi came", "4 p.m. Monday".
    private static bool IsEndOfTime(Token[] tokens, int first, int time, Following next)
    {
        if (Days.Contains(next.Key)) return next.IsBeforeVerb;
        if (next.IsNumber) return !next.IsBeforeDay;
        if (next.IsCapitals) return next.BeginsSentence(); // 4 p.m. GMT
        if (WordList.Of(tokens[first].Key)[0] is not (Tag.Preposition or Tag.Conjunction)) return true;
        return HasVerb(tokens, first, time);
    }

    private static bool HasVerb(Token[] tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (IsFinite(tokens[i].Key) || WordList.Of(tokens[i].Key)[0] is Tag.VerbBase || WordList.MayBe(tokens[i].Key, Tag.VerbThird)) return true;
        }

        return false;
    }

    // Bldg, Mtg: nobody can say it, so it is short for something. Not units (6 kg), names of letters (TV) or Hmm.
    private static bool IsWithoutVowel(Token[] tokens, int token)
    {
        var word = tokens[token];
        if (word.End - word.Start < 2 || word.Is(TokenMarks.AllCapitals) || (token > 0 && tokens[token - 1].Is(TokenMarks.Number)) || word.Key[^1] is 'm' or 'h') return false;
        return word.Key.AsSpan().IndexOfAnyExcept(Consonants) < 0;
    }

    // The K of Mr. K. or of J. K. Smith, the B of Plan B.
    private static bool IsLetterAtEnd(Token[] tokens, int first, int token, Following next)
    {
        if (token == first) return false; // P. Price rang.
        var before = tokens[token - 1];
        var isName = before.Is(TokenMarks.Capital) || WordList.Of(before.Key)[0] is Tag.Preposition && before.Key is not ("than" or "as");
        if (tokens[token].Key == "i" && !isName) return true; // she and I. Then
        return LetteredThings.Contains(before.Key) || (before.Key is "a" or "an" && !before.Is(TokenMarks.Capital)) || next.IsNew;
    }

    // Where the letters of p.m., U.S.A. or Ph.D. begin.
    private static int FirstLetter(string text, Token[] tokens, int token)
    {
        while (token > 0 && tokens[token - 1].End == tokens[token].Start - 1 && text[tokens[token - 1].End] == '.' && tokens[token - 1].End - tokens[token - 1].Start <= 2
            && !tokens[token - 1].Is(TokenMarks.Number)) token--;
        return token;
    }

    private static string Join(Token[] tokens, int start, int token)
    {
        var form = tokens[start].Key;
        for (var i = start + 1; i <= token; i++) form += tokens[i].Key;
        return form;
    }

    /// <summary>Whether a word is most often a verb with a subject: went, is, will.</summary>
    public static bool IsFinite(string key) => WordList.Of(key)[0] is Tag.VerbPast or Tag.VerbThird or Tag.Participle or Tag.Be or Tag.Have or Tag.Do or Tag.Modal;
}
