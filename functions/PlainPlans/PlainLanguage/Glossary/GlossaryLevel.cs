namespace PlainPlans.PlainLanguage.Glossary;

/// <summary>How an explanation is written.</summary>
public enum GlossaryLevel
{
    /// <summary>For children under 8: the easiest words, sentences of up to 10 words.</summary>
    Young,

    /// <summary>From 8 to the teens, and for easy read: sentences of up to 15 words.</summary>
    Older,

    /// <summary>For parents, carers and the network: sentences of up to 20 words.</summary>
    Adult,
}

/// <summary>Who is given which explanations.</summary>
internal static class GlossaryLevels
{
    /// <summary>The level for a reader. Null for those who get none: somebody reads the copy aloud and explains, or knows the words from work.</summary>
    public static GlossaryLevel? For(ReaderGroup reader) => reader.Id switch
    {
        "child-under-5" or "court" or "staff" => null,
        "child-5-7" => GlossaryLevel.Young,
        "child-8-11" or "teen" or "easy-read" => GlossaryLevel.Older,
        _ => GlossaryLevel.Adult,
    };
}
