namespace PlainPlans.PlainLanguage.Grammar;

/// <summary>What a word does in its sentence: its part of speech, with the form of a verb.</summary>
internal enum Tag : byte
{
    /// <summary>None of the others: yes, oh, please.</summary>
    Other,

    /// <summary>A thing, in the singular or without number: plan, advice.</summary>
    Noun,

    /// <summary>Things: plans, children.</summary>
    Plural,

    /// <summary>A verb as the dictionary has it: ask, to ask, they ask.</summary>
    VerbBase,

    /// <summary>asks.</summary>
    VerbThird,

    /// <summary>asked, as in she asked.</summary>
    VerbPast,

    /// <summary>asked, taken, as in was asked, has taken.</summary>
    Participle,

    /// <summary>asking.</summary>
    Ing,

    /// <summary>good, better, best.</summary>
    Adjective,

    /// <summary>often, quickly, not.</summary>
    Adverb,

    /// <summary>she, them, somebody, who.</summary>
    Pronoun,

    /// <summary>the, my, every.</summary>
    Determiner,

    /// <summary>in, about, with.</summary>
    Preposition,

    /// <summary>and, because, whether.</summary>
    Conjunction,

    /// <summary>will, can, she'll.</summary>
    Modal,

    /// <summary>am, was, been, isn't, they're.</summary>
    Be,

    /// <summary>have, had, they've.</summary>
    Have,

    /// <summary>do, did, don't.</summary>
    Do,

    /// <summary>to.</summary>
    To,

    /// <summary>4, four.</summary>
    Number,

    /// <summary>Sam, Monday, Leeds.</summary>
    Name,
}

/// <summary>Questions about tags that more than one place asks.</summary>
internal static class Tags
{
    /// <summary>A verb that is not be, have, do or a modal, in any form.</summary>
    public static bool IsVerb(this Tag tag) => tag is >= Tag.VerbBase and <= Tag.Ing;

    /// <summary>A noun, singular or plural.</summary>
    public static bool IsNoun(this Tag tag) => tag is Tag.Noun or Tag.Plural;

    /// <summary>The letter by which the word list and the table of neighbours name a tag.</summary>
    public static Tag Of(char letter) => letter switch
    {
        'n' => Tag.Noun, 's' => Tag.Plural, 'v' => Tag.VerbBase, 't' => Tag.VerbThird, 'd' => Tag.VerbPast, 'p' => Tag.Participle, 'g' => Tag.Ing,
        'a' => Tag.Adjective, 'r' => Tag.Adverb, 'o' => Tag.Pronoun, 'e' => Tag.Determiner, 'i' => Tag.Preposition, 'c' => Tag.Conjunction, 'm' => Tag.Modal,
        'b' => Tag.Be, 'h' => Tag.Have, 'k' => Tag.Do, 'z' => Tag.To, 'u' => Tag.Number, 'w' => Tag.Name, 'x' => Tag.Other,
        _ => throw new FormatException($"'{letter}' is no tag."),
    };
}
