namespace PlainPlans.Writers.Word;

/// <summary>The words that only the Word file has, beside those of the document and of <see cref="HouseWords"/>.</summary>
internal static class WordPhrases
{
    public const string WriteName = "write or type your name";
    public const string WriteDate = "day month year";
    public const string RoomToDraw = "One empty box to draw in.";
}
