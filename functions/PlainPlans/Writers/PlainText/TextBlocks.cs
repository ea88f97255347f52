using System.Collections.Immutable;
using System.Globalization;
using PlainPlans.Documents;

namespace PlainPlans.Writers.PlainText;

/// <summary>Writes each kind of block as text.</summary>
/// <param name="page">Takes the text.</param>
/// <param name="look">For whom the page is.</param>
/// <param name="panelsBefore">How many panels stand before the first block, elsewhere.</param>
internal sealed class TextBlocks(TextPage page, DocumentLook look, int panelsBefore = 0) : BlockVisitor<TextPage>
{
    private const int PassageIndent = 2;
    private const int SignatureLength = 34;
    private const int DateLength = 20;

    private string _lastHeading = "";
    private int _panels = panelsBefore;

    protected override TextPage Visit(Heading heading)
    {
        _lastHeading = Text(heading.Text);
        return WriteHeading(WithVoice(heading.Voice, _lastHeading), isMain: heading.Level == 2);
    }

    protected override TextPage Visit(Paragraph paragraph) => page.Gap().Line(Text(paragraph.Text)).Gap();

    protected override TextPage Visit(BulletList list)
    {
        page.Gap();
        foreach (var item in list.Items) page.Line(Text(item.Text), "- ", indent: 2);
        return page.Gap();
    }

    protected override TextPage Visit(NumberedList list)
    {
        page.Gap();
        for (var i = 0; i < list.Items.Length; i++)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ");
            page.Line(Text(list.Items[i].Text), number, indent: number.Length);
        }

        return page.Gap();
    }

    protected override TextPage Visit(Facts facts)
    {
        page.Gap();
        foreach (var fact in facts.Items) WriteLabelled(fact.Label, Text(fact.Value));
        return page.Gap();
    }

    // A screen reader says a row of a table cell by cell without its header. A record says what each cell is.
    protected override TextPage Visit(Table table)
    {
        page.Gap();
        if (table.Caption != _lastHeading) page.Line(HouseWords.Labelled(table.Caption)).Gap();
        foreach (var row in table.Rows)
        {
            page.Gap();
            for (var i = 0; i < row.Length; i++) WriteLabelled(Text(table.Header[i].Text), Text(row[i].Text));
        }

        return page.Gap();
    }

    protected override TextPage Visit(CallOut callOut)
    {
        page.Gap().Line(WithVoice(callOut.Voice, Text(callOut.Title)));
        return WritePassage([.. callOut.Body.Select(paragraph => Text(paragraph.Text))]).Gap();
    }

    // Each paragraph opens its quotation marks and the last one closes them. Nothing between the marks is changed.
    protected override TextPage Visit(OwnWords words)
    {
        var (open, close) = HouseWords.QuotationMarks(words);
        page.Gap();
        WritePassage([.. words.Said.Select((said, i) => open + Text(said.Text) + (i == words.Said.Length - 1 ? close : ""))]);
        if (!words.By.IsEmpty) WritePassage([Text(words.By)]);
        return page.Gap();
    }

    protected override TextPage Visit(Scale scale)
    {
        page.Gap().Line(Text(scale.Question))
            .Line($"0{HouseWords.Means}{Text(scale.Zero)}", indent: PassageIndent)
            .Line($"10{HouseWords.Means}{Text(scale.Ten)}", indent: PassageIndent);
        if (scale.Drawn is { } drawn) Visit(drawn);
        var (hasWhy, hasMore) = (scale.Scores.Any(score => !score.Why.IsEmpty), scale.Scores.Any(score => !score.OnePointMore.IsEmpty));
        foreach (var score in scale.Scores)
        {
            page.Gap();
            WriteLabelled(Text(score.Who), string.Create(CultureInfo.InvariantCulture, $"{score.Score} out of 10."));
            if (hasWhy) WriteLabelled(HouseWords.ScaleColumns[2], Text(HouseWords.Said(score.Why)));
            if (hasMore) WriteLabelled(HouseWords.ScaleColumns[3], Text(HouseWords.Said(score.OnePointMore)));
        }

        return page.Gap();
    }

    protected override TextPage Visit(Picture picture) =>
        page.Gap().Line($"Picture: {(picture.Says is [.., '.' or '!' or '?'] ? picture.Says : picture.Says + ".")}", indent: PassageIndent).Gap();

    protected override TextPage Visit(Panel panel)
    {
        _panels++;
        _lastHeading = Text(panel.Title);
        var number = string.Create(CultureInfo.InvariantCulture, $"{_panels}");
        WriteHeading(panel.Title.IsEmpty ? $"{HouseWords.Panel} {number}" : $"{number}. {_lastHeading}", isMain: true);
        if (panel.Picture is { } picture) Visit(picture);
        foreach (var paragraph in panel.Words) Visit(paragraph);
        return page;
    }

    protected override TextPage Visit(DrawingSpace space) =>
        page.Gap().Line($"A space to draw in: {Text(space.Prompt)}", indent: PassageIndent).Gap();

    protected override TextPage Visit(Signatures signatures)
    {
        foreach (var signer in signatures.Signers)
        {
            page.Gap().Line(signer.Role.Length == 0 ? signer.Name : $"{signer.Name}, {signer.Role}", indent: PassageIndent);
            foreach (var choice in HouseWords.Choices(look)) page.Line(choice, "[ ] ", indent: 4);
            page.Line($"{HouseWords.Signed}: {new string('_', SignatureLength)}  {HouseWords.Date}: {new string('_', DateLength)}");
        }

        return page.Gap();
    }

    protected override TextPage Visit(PageBreak pageBreak) => page.Gap().Line("* * *").Gap();

    private TextPage WriteHeading(string words, bool isMain) => page.Gap().Underlined(words, isMain ? '-' : '.').Gap();

    private TextPage WritePassage(ImmutableArray<string> paragraphs)
    {
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (i > 0) page.Gap();
            page.Line(paragraphs[i], new string(' ', PassageIndent), PassageIndent);
        }

        return page;
    }

    private void WriteLabelled(string label, string value) => page.Line($"{HouseWords.Labelled(label)} {value}", indent: PassageIndent);

    private static string WithVoice(Voice voice, string words) =>
        HouseWords.WordBefore(voice, words) is { Length: > 0 } word ? $"{word}: {words}" : words;

    private static string Text(ImmutableArray<Inline> words) => InlineText.Of(words);
}
