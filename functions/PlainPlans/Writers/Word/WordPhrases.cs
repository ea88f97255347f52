namespace PlainPlans.Writers.Word;

/// <summary>The words that the Word file has beside those of the document.</summary>
internal static class WordPhrases
{
    public const string Draft = "Draft: not agreed yet";
    public const string Page = "Page ";
    public const string Of = " of ";
    public const string Who = "Who";
    public const string Score = "Score";
    public const string Why = "Why";
    public const string OnePointMore = "What would add one point";
    public const string NotSaid = "Not said yet";
    public const string Signed = "Signed";
    public const string WriteName = "write or type your name";
    public const string Date = "Date";
    public const string WriteDate = "day month year";
    public const string Agree = "I agree";
    public const string AgreeInPart = "I agree with some of it";
    public const string Disagree = "I do not agree";
    public const string RoomToDraw = "One empty box to draw in.";
    public const string Scores = "Scores and reasons";
}
