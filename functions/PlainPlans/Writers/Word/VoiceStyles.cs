using PlainPlans.Documents;

namespace PlainPlans.Writers.Word;

/// <summary>The paragraph styles that exist once for each voice: headings, lists and call-outs.</summary>
internal static class VoiceStyles
{
    public static IEnumerable<ParagraphStyle> For(WordMeasures m) =>
        [.. WordPalette.Voices.SelectMany(voice => OfVoice(voice, m)), .. OwnWords(m)];

    private static IEnumerable<ParagraphStyle> OfVoice(VoiceLook voice, WordMeasures m)
    {
        IEnumerable<ParagraphStyle> marked = voice.Voice == Voice.Plain ? [] : [.. Headings(voice, m), .. Lists(voice, m)];
        return [.. marked, .. Boxes(voice, m)];
    }

    // The mark is the label of the paragraph. It has no hanging indent: paragraphs with frames join only where
    // their indents are the same.
    private static IEnumerable<ParagraphStyle> Headings(VoiceLook voice, WordMeasures m)
    {
        var heading2 = "Heading2" + voice.Id;
        var plain = new ParagraphStyle(heading2, $"PP Heading 2 {voice.Name}", "Heading2")
        {
            Next = WordStyles.BodyText, List = WordLists.HeadingMark(voice.Voice), Indent = 0, Hanging = 0, Colour = voice.Accent,
        };
        yield return m.HasBands ? plain with { Frame = Band(voice, m), Before = m.BeforeHeading2 + 3, After = 9 } : plain;
        yield return new(heading2 + "New", $"PP Heading 2 {voice.Name} New Page", heading2) { Next = WordStyles.BodyText, OnNewPage = true, Before = 0 };
        yield return new("Heading3" + voice.Id, $"PP Heading 3 {voice.Name}", "Heading3")
        {
            Next = WordStyles.BodyText, List = WordLists.SubheadingMark(voice.Voice), Indent = 0, Hanging = 0, Colour = voice.Accent,
        };
    }

    private static IEnumerable<ParagraphStyle> Lists(VoiceLook voice, WordMeasures m) =>
    [
        new("List" + voice.Id, $"PP List {voice.Name}", "ListBullet") { List = WordLists.ListMark(voice.Voice) },
        new($"List{voice.Id}Last", $"PP List {voice.Name} Last", "List" + voice.Id) { Next = WordStyles.BodyText, After = m.After },
    ];

    private static IEnumerable<ParagraphStyle> Boxes(VoiceLook voice, WordMeasures m)
    {
        // A call-out stays on one page: all but its last paragraph keep with the next.
        var box = "Box" + voice.Id;
        yield return new(box, $"PP Box {voice.Name}") { KeepNext = true, KeepLines = true, Frame = Band(voice, m), After = 5 };
        yield return new(box + "Last", $"PP Box {voice.Name} Last", box) { Next = WordStyles.BodyText, KeepNext = false, After = m.After };
        yield return new(box + "Keep", $"PP Box {voice.Name} Keep Next", box + "Last") { KeepNext = true };
        yield return new("BoxTitle" + voice.Id, $"PP Box Title {voice.Name}", box)
        {
            Next = box, Before = 2, After = 3, Line = m.TableLine, IsBold = true, Colour = voice.Accent,
        };
    }

    private static IEnumerable<ParagraphStyle> OwnWords(WordMeasures m)
    {
        var box = WordStyles.Box(Voice.Words);
        yield return new(WordStyles.OwnWords, "PP Child Words", box) { After = 4, Size = m.OwnWords };
        yield return new(WordStyles.Last(WordStyles.OwnWords), "PP Child Words Last", WordStyles.OwnWords) { Next = WordStyles.BodyText, KeepNext = false, After = m.After };
        yield return new(WordStyles.OwnWordsBy, "PP Child Words By", box)
        {
            Next = WordStyles.BodyText, KeepNext = false, After = m.After, Line = m.TableLine, IsBold = true, Colour = WordPalette.Of(Voice.Words).Accent,
        };
    }

    private static Frame Band(VoiceLook voice, WordMeasures m) => new(
        new(0.5, 6, voice.Tint), new(m.Bar, 8, voice.Accent), new(0.5, 6, voice.Tint), new(0.5, 8, voice.Tint), voice.Tint);
}
