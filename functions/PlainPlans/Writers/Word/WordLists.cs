using PlainPlans.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PlainPlans.Writers.Word;

/// <summary>
/// The numbering part: what stands before a list item or a heading is its label and never typed, so that screen
/// readers say "list" and nobody has to retype a mark.
/// </summary>
internal static class WordLists
{
    public const int Bullet = 1;
    public const int Number = 2;
    public const int Frame = 3;
    private const int FirstHeadingMark = 10;
    private const int FirstListMark = 20;
    private const int FirstSubheadingMark = 30;
    private const int FirstRestart = 100;
    private const double BulletIndent = 20;
    private const double NumberIndent = 24;

    /// <summary>The numbering that puts a voice's mark before a heading.</summary>
    public static int HeadingMark(Voice voice) => FirstHeadingMark + Index(voice);

    /// <summary>The same before a heading of level 3. LibreOffice shows a numbering for one style only.</summary>
    public static int SubheadingMark(Voice voice) => FirstSubheadingMark + Index(voice);

    /// <summary>The numbering that puts a voice's mark before list items.</summary>
    public static int ListMark(Voice voice) => FirstListMark + Index(voice);

    /// <summary>The numbering of the n-th numbered list, n from 0. Each has its own, so that it starts at 1.</summary>
    public static int Restart(int list) => FirstRestart + list;

    /// <summary>The part.</summary>
    /// <param name="numberedLists">How many numbered lists the document has.</param>
    public static W.Numbering Part(int numberedLists)
    {
        var marked = WordPalette.Voices.Where(voice => voice.Voice != Voice.Plain).ToArray();
        var numbering = new W.Numbering();
        numbering.Append(Abstract(Bullet, BulletLevel(WordPalette.Of(Voice.Plain) with { Accent = WordPalette.Brand }, isBold: false)));
        numbering.Append(Abstract(Number, NumberLevel()), Abstract(Frame, FrameLevel()));
        numbering.Append(marked.Select(voice => Abstract(HeadingMark(voice.Voice), HeadingLevel(voice))));
        numbering.Append(marked.Select(voice => Abstract(ListMark(voice.Voice), BulletLevel(voice, isBold: true))));
        numbering.Append(marked.Select(voice => Abstract(SubheadingMark(voice.Voice), HeadingLevel(voice))));

        numbering.Append(Instance(Bullet, Bullet), Instance(Number, Number), Instance(Frame, Frame));
        numbering.Append(marked.Select(voice => Instance(HeadingMark(voice.Voice), HeadingMark(voice.Voice))));
        numbering.Append(marked.Select(voice => Instance(ListMark(voice.Voice), ListMark(voice.Voice))));
        numbering.Append(marked.Select(voice => Instance(SubheadingMark(voice.Voice), SubheadingMark(voice.Voice))));
        numbering.Append(Enumerable.Range(0, numberedLists).Select(list =>
        {
            var instance = Instance(Restart(list), Number);
            instance.Append(new W.LevelOverride { LevelIndex = 0, StartOverrideNumberingValue = new() { Val = 1 } });
            return instance;
        }));
        return numbering;
    }

    private static int Index(Voice voice) => (int)voice - (int)Voice.Well;

    private static W.AbstractNum Abstract(int id, W.Level level) =>
        new(new W.MultiLevelType { Val = W.MultiLevelValues.SingleLevel }, level) { AbstractNumberId = id };

    private static W.NumberingInstance Instance(int id, int pattern) =>
        new(new W.AbstractNumId { Val = pattern }) { NumberID = id };

    private static W.Level BulletLevel(VoiceLook voice, bool isBold) =>
        Level(W.NumberFormatValues.Bullet, null, voice.Mark, BulletIndent, Symbols(voice, isBold));

    // No-break spaces keep the mark from standing alone at the end of a line; the thin "!" takes two.
    private static W.Level HeadingLevel(VoiceLook voice) =>
        Level(W.NumberFormatValues.Bullet, new() { Val = W.LevelSuffixValues.Space }, voice.Mark + (voice.Mark == "!" ? "\u00A0\u00A0" : "\u00A0"), 0, Symbols(voice, isBold: true));

    private static W.Level NumberLevel() => Level(
        W.NumberFormatValues.Decimal, null, "%1.", NumberIndent,
        new W.NumberingSymbolRunProperties(new W.Bold(), new W.Color { Val = WordPalette.Brand }));

    private static W.Level FrameLevel() => Level(
        W.NumberFormatValues.Decimal, new() { Val = W.LevelSuffixValues.Space }, "%1.", 0,
        new W.NumberingSymbolRunProperties(new W.Bold(), new W.Color { Val = WordPalette.Ink }));

    private static W.Level Level(W.NumberFormatValues format, W.LevelSuffix? suffix, string text, double indent, W.NumberingSymbolRunProperties run)
    {
        var level = new W.Level { LevelIndex = 0 };
        level.Append(new W.StartNumberingValue { Val = 1 }, new W.NumberingFormat { Val = format });
        if (suffix is not null) level.Append(suffix);
        level.Append(
            new W.LevelText { Val = text },
            new W.LevelJustification { Val = W.LevelJustificationValues.Left },
            new W.PreviousParagraphProperties(new W.Indentation { Left = WordUnits.TwipsText(indent), Hanging = WordUnits.TwipsText(indent) }),
            run);
        return level;
    }

    private static W.NumberingSymbolRunProperties Symbols(VoiceLook voice, bool isBold)
    {
        var fonts = CharacterStyles.Fonts(voice.MarkFont);
        fonts.Hint = W.FontTypeHintValues.Default;
        var colour = new W.Color { Val = voice.Accent };
        return isBold ? new(fonts, new W.Bold(), colour) : new(fonts, colour);
    }
}
