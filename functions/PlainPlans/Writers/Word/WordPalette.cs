using PlainPlans.Documents;

namespace PlainPlans.Writers.Word;

/// <summary>
/// The colours, as the file format writes them. Text on its ground has a contrast of 7:1 or more. The six tints lie
/// within 2 % of one grey and the six accents within 4 %, so a grey print is calm; mark and words tell voices apart.
/// </summary>
internal static class WordPalette
{
    public const string Ink = "33293B";
    public const string Muted = "574C5F";
    public const string Brand = "0B5550";
    public const string Cream = "FBF3E4";
    public const string Sand = "D9CDBD";
    public const string StaffRule = "A79FAC";
    public const string White = "FFFFFF";
    public const string Alarm = "8A2E1C";

    private const string Marks = WordFonts.Marks;
    private const string Text = WordFonts.Text;

    /// <summary>How each voice looks.</summary>
    public static IReadOnlyList<VoiceLook> Voices { get; } =
    [
        new(Voice.Plain, "Plain", Text, Ink, Cream),
        new(Voice.Well, "Well", Marks, "1F5A34", "E8F3E4"),
        new(Voice.Worry, "Worry", Text, Alarm, "FCEAE3"),
        new(Voice.Needs, "Needs", Marks, "27457F", "E7EEF8"),
        new(Voice.Words, "Words", Marks, "5C336E", "F3ECF6"),
        new(Voice.Decide, "Decide", Marks, "694500", "FCF0D0"),
        new(Voice.Next, "Next", Marks, Brand, "E0F1EE"),
    ];

    /// <summary>How a voice looks.</summary>
    public static VoiceLook Of(Voice voice) => Voices.First(look => look.Voice == voice);
}

/// <summary>How a voice looks: a mark, an accent and a tint, always together with words.</summary>
/// <param name="Voice">The voice.</param>
/// <param name="Id">Its part of a style's id.</param>
/// <param name="MarkFont">The font that has the mark.</param>
/// <param name="Accent">The colour of bars, marks and headings.</param>
/// <param name="Tint">The colour behind words.</param>
internal sealed record VoiceLook(Voice Voice, string Id, string MarkFont, string Accent, string Tint)
{
    // Fonts for symbols have one form of each mark; a selector between forms would print as a box.
    private const char TextForm = '\uFE0E';

    /// <summary>Its part of a style's name, which people read in Word.</summary>
    public string Name => Voice == Voice.Plain ? Id : HouseWords.WordOf(Voice);

    /// <summary>The label of headings and lists; a dot where there is no voice.</summary>
    public string Mark => Voice == Voice.Plain ? "\u2022" : HouseWords.MarkOf(Voice).TrimEnd(TextForm);
}

/// <summary>The fonts. Arial is on every council's computers, and clear-print guidance names it.</summary>
internal static class WordFonts
{
    public const string Text = "Arial";

    /// <summary>For marks and tick boxes only. Where it is missing the system takes its own font for symbols.</summary>
    public const string Marks = "Segoe UI Symbol";
}
