using System.Collections.Immutable;
using PlainPlans.Documents;

namespace PlainPlans.Writers;

/// <summary>The few words and marks that a writer adds itself. All other words come from the tree.</summary>
internal static class HouseWords
{
    /// <summary>Stands at the top of a document that nobody has agreed yet.</summary>
    public const string Draft = "Draft: not agreed yet";

    /// <summary>Stands before the line to sign on.</summary>
    public const string Signed = "Signed";

    /// <summary>Stands before the line to write the date on.</summary>
    public const string Date = "Date";

    // Stands where somebody has not said what others have, so that nobody takes the gap for a slip.
    private const string NotSaid = "Not said yet";

    private static readonly ImmutableArray<string> FamilyChoices = ["I agree", "I agree with some of it", "I do not agree"];

    /// <summary>Names a panel that has no title of its own, with its number.</summary>
    public const string Panel = "Part";

    /// <summary>Stands before the number of a page, and between it and how many there are.</summary>
    public const string Page = "Page ", Of = " of ";

    /// <summary>Stand between an end of a scale and what it means.</summary>
    public const string Means = " means: ";

    /// <summary>The columns of a scale's table: who, the score, why, and what would add one point.</summary>
    public static ImmutableArray<string> ScaleColumns { get; } = ["Who", "Score", "Why", "What would add one point"];

    private static readonly (Voice Voice, string Word, string Mark)[] Voices =
    [
        (Voice.Well, "Going well", "\u2713"),
        (Voice.Worry, "Worried", "!"),
        (Voice.Needs, "Needs to happen", "\u279C"),
        (Voice.Words, "Own words", "\u275D"),
        (Voice.Decide, "Decision", "\u25C6"),
        // The variation selector keeps telephones from showing a coloured button.
        (Voice.Next, "Next", "\u25B6\uFE0E"),
    ];

    /// <summary>What a person who signs may tick: families and children may say that they do not agree.</summary>
    public static ImmutableArray<string> Choices(DocumentLook look) => look is DocumentLook.Family or DocumentLook.Child ? FamilyChoices : [];

    /// <summary>The mark of a voice; empty for a plain one.</summary>
    public static string MarkOf(Voice voice) => Array.Find(Voices, row => row.Voice == voice).Mark ?? "";

    /// <summary>The word of a voice; empty for a plain one.</summary>
    public static string WordOf(Voice voice) => Array.Find(Voices, row => row.Voice == voice).Word ?? "";

    /// <summary>
    /// The word of a voice, for where its colour cannot be seen; empty for a plain one, and where the words that
    /// follow say it themselves ("Worried: What we are worried about" says it twice).
    /// </summary>
    public static string WordBefore(Voice voice, string words)
    {
        var word = WordOf(voice);
        return words.Contains(word, StringComparison.OrdinalIgnoreCase) ? "" : word;
    }

    /// <summary>
    /// What each paragraph of somebody's own words opens with, and what the last one closes with: nothing where the
    /// words bring their quotation marks along.
    /// </summary>
    public static (string Open, string Close) QuotationMarks(OwnWords words) =>
        words.Said is [{ Text: [Words { Text: ['"' or '\u201C' or '\u2018' or '\u201E' or '\u00AB', ..] }, ..] }, ..] ? ("", "") : ("\u201C", "\u201D");

    /// <summary>What somebody said about a score, or that they have not said it yet.</summary>
    public static ImmutableArray<Inline> Said(ImmutableArray<Inline> words) => words.IsEmpty ? [new Words(NotSaid)] : words;

    /// <summary>A label with the colon that parts it from its value, unless it ends in a mark already.</summary>
    public static string Labelled(string label) => label is [.., ':' or '?'] ? label : label + ":";
}
