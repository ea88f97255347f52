namespace PlainPlans.Pictures.People;

/// <summary>The words for somebody in a description.</summary>
/// <param name="Subject">she, he, they</param>
/// <param name="Whose">her, his, their</param>
internal sealed record Pronoun(string Subject, string Whose)
{
    public static readonly Pronoun They = new("they", "their");
    private static readonly Pronoun She = new("she", "her");
    private static readonly Pronoun He = new("he", "his");

    public static Pronoun Of(string subject) => subject switch
    {
        "she" => She,
        "he" => He,
        _ => They,
    };
}
