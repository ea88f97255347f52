using PlainPlans.Diagnostics;

namespace PlainPlans.Texts.Word;

/// <summary>What can be said about a Word file that nobody can read.</summary>
internal static class WordMessages
{
    public static Note NotWord() => Error("document.not-word",
        "This is not a whole Word file.", "Open it in Word, save it as .docx, and send it again.");

    public static Note Locked() => Error("document.locked",
        "This Word file has a password, or is of the kind from before 2007.", "Open it in Word, take the password away, and save it as .docx.");

    public static Note TooLarge() => Error("document.too-large",
        "This Word file holds more than we read.", "Take out large pictures, or share it out over two files.");

    private static Note Error(string code, string message, string hint) => new(Severity.Error, code, "", message, hint);
}
