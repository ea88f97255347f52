using PlainPlans.PlainLanguage.Grammar;

namespace PlainPlans.PlainLanguage.Text;

/// <summary>The words behind the stop, the first at <paramref name="at"/>, and whether they look like a sentence of their own.</summary>
internal readonly struct Following(string text, Token[] tokens, int at)
{
    // A longer subject is hardly met behind a short form.
    private const int LongestSubject = 8;

    private readonly Token _word = tokens[at];

    public string Key => _word.Key;

    public bool IsNumber => _word.Is(TokenMarks.Number);

    public bool IsCapitals => _word.Is(TokenMarks.AllCapitals);

    public bool IsKnown => WordList.Knows(Key);

    /// <summary>A single letter, which is neither I nor the word a: App. B.</summary>
    public bool IsLetter => _word.End - _word.Start == 1 && Key is not ("i" or "a");

    /// <summary>A word that holds sentences together: He, The, Then. Will and May are more often names here.</summary>
    public bool IsSmall => SmallWords.Holds(Key) && Key is not ("will" or "may") && !_word.Is(TokenMarks.Name) && !IsInitial;

    /// <summary>What is not the rest of a name: a small word, an order, a title (but Dr. J. St. John).</summary>
    public bool IsNew => IsSmall || IsOrder || (ShortForms.IsTitle(Key) && Key is not "st");

    /// <summary>The few words that are nobody's name.</summary>
    public bool IsSmallAfterTitle => IsSmall && WordList.Of(Key)[0] is Tag.Pronoun or Tag.Determiner && Key is not ("an" or "my" or "you");

    /// <summary>Ring him. Bring the form. Look at it. Then ask.</summary>
    public bool IsOrder => IsKnown && !_word.Is(TokenMarks.Name) && at + 1 < tokens.Length && !tokens[at + 1].Is(TokenMarks.Break)
        && ((WordList.MayBe(Key, Tag.VerbBase) && WordList.Of(tokens[at + 1].Key)[0] is Tag.Determiner or Tag.Pronoun)
            || (WordList.Of(Key)[0] is Tag.VerbBase or Tag.Adverb or Tag.Ing && !tokens[at + 1].Is(TokenMarks.Capital) && !ShortForms.IsFinite(tokens[at + 1].Key)));

    public bool IsBeforeVerb => at + 1 < tokens.Length && !tokens[at + 1].Is(TokenMarks.Break) && ShortForms.IsFinite(tokens[at + 1].Key);

    public bool IsBeforeDay => at + 1 < tokens.Length && ShortForms.IsDay(tokens[at + 1].Key);

    private bool IsInitial => _word.End - _word.Start == 1 && _word.End < text.Length && text[_word.End] == '.';

    /// <summary>A small word, a title, an order, or a subject with its verb; or anything on a new line.</summary>
    public bool BeginsSentence()
    {
        if (IsNew || _word.Is(TokenMarks.ApostropheS)) return true;
        if (ShortForms.IsTrailing(Key) || IsNumber) return false; // Kite Co. Ltd.
        if (text.AsSpan(tokens[at - 1].End, _word.Start - tokens[at - 1].End).Contains('\n')) return true;
        if (WordList.Of(Key)[0] is Tag.VerbBase) return true;
        for (var i = at + 1; i < tokens.Length && i <= at + LongestSubject; i++)
        {
            if (tokens[i].Is(TokenMarks.Break) && text.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End).IndexOfAny(",.") < 0) return false;
            if (tokens[i].Is(TokenMarks.Break) && text[tokens[i - 1].End] == '.' && tokens[i - 1].End - tokens[i - 1].Start > 1) return false;
            if (tokens[i].Is(TokenMarks.Capital) || tokens[i].Key is "and" or "or" || tokens[i - 1].Is(TokenMarks.ApostropheS)) continue;
            return ShortForms.IsFinite(tokens[i].Key) || WordList.Of(tokens[i].Key)[0] is Tag.Adverb or Tag.VerbBase;
        }

        return false;
    }
}
