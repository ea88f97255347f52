using System.Collections.Immutable;
using System.Globalization;
using PlainPlans.Documents;

namespace PlainPlans.Writers.Speech;

/// <summary>Says each kind of block.</summary>
internal sealed class SpokenBlocks(Script script, DocumentLook look) : BlockVisitor<Script>
{
    private string _lastHeading = "";
    private int _panels;

    protected override Script Visit(Heading heading)
    {
        _lastHeading = Text(heading.Text);
        return script.Pause(heading.Level == 2 ? Pauses.Part : Pauses.Section).Sentence(WithVoice(heading.Voice, _lastHeading)).Pause(Pauses.Heading);
    }

    protected override Script Visit(Paragraph paragraph) => script.Passage(Text(paragraph.Text));

    protected override Script Visit(BulletList list)
    {
        Announce(list.Items.Length, SpokenWords.List);
        foreach (var item in list.Items) script.Pause(Pauses.Item).Passage(Text(item.Text));
        return script.Pause(Pauses.Heading);
    }

    protected override Script Visit(NumberedList list)
    {
        Announce(list.Items.Length, SpokenWords.List);
        for (var i = 0; i < list.Items.Length; i++) script.Pause(Pauses.Item).Passage(SpokenWords.Number(i + 1, Text(list.Items[i].Text)));
        return script.Pause(Pauses.Heading);
    }

    protected override Script Visit(Facts facts) =>
        script.Sentences(facts.Items.Select(fact => Labelled(fact.Label, Text(fact.Value)))).Pause(Pauses.Heading);

    // Who hears a cell has forgotten which column it stands in: each cell says so.
    protected override Script Visit(Table table)
    {
        if (table.Caption != _lastHeading) script.Pause(Pauses.Heading).Sentence(table.Caption);
        Announce(table.Rows.Length, SpokenWords.Table);
        foreach (var row in table.Rows)
            script.Pause(Pauses.Heading).Sentences(row.Select((cell, i) => Labelled(Text(table.Header[i].Text), Text(cell.Text))));
        return script.Pause(Pauses.Heading);
    }

    protected override Script Visit(CallOut callOut)
    {
        script.Pause(Pauses.Section).Sentence(WithVoice(callOut.Voice, Text(callOut.Title))).Pause(Pauses.Item);
        foreach (var paragraph in callOut.Body) Visit(paragraph);
        return script.Pause(Pauses.Section);
    }

    // Nobody hears quotation marks. So it is said first whose words these are, and at the end that they are over.
    protected override Script Visit(OwnWords words)
    {
        var (open, close) = HouseWords.QuotationMarks(words);
        var whose = words.By.IsEmpty ? HouseWords.WordOf(Voice.Words) : $"{HouseWords.WordOf(Voice.Words)}: {Text(words.By)}";
        script.Pause(Pauses.Section).Sentence(HouseWords.Labelled(whose)).Pause(Pauses.Heading);
        for (var i = 0; i < words.Said.Length; i++) script.Passage(open + Text(words.Said[i].Text) + (i == words.Said.Length - 1 ? close : ""));
        return script.Pause(Pauses.Heading).Sentence(SpokenWords.EndOfWords).Pause(Pauses.Section);
    }

    protected override Script Visit(Scale scale)
    {
        script.Pause(Pauses.Section)
            .Sentences(Text(scale.Question), $"0{HouseWords.Means}{Text(scale.Zero)}", $"10{HouseWords.Means}{Text(scale.Ten)}")
            .Pause(Pauses.Heading);
        if (scale.Drawn is { } drawn) Visit(drawn);
        var (hasWhy, hasMore) = (scale.Scores.Any(score => !score.Why.IsEmpty), scale.Scores.Any(score => !score.OnePointMore.IsEmpty));
        foreach (var score in scale.Scores) script.Pause(Pauses.Heading).Sentences(Said(score, hasWhy, hasMore));
        return script.Pause(Pauses.Section);
    }

    protected override Script Visit(Picture picture) => script.Pause(Pauses.Heading).Passage($"{SpokenWords.Picture}: {picture.Says}").Pause(Pauses.Look);

    protected override Script Visit(Panel panel)
    {
        _panels++;
        _lastHeading = Text(panel.Title);
        var number = string.Create(CultureInfo.InvariantCulture, $"{HouseWords.Panel} {_panels}");
        script.Pause(Pauses.Part).Sentence(panel.Title.IsEmpty ? number : $"{number}: {_lastHeading}").Pause(Pauses.Heading);
        if (panel.Picture is { } picture) Visit(picture);
        foreach (var paragraph in panel.Words) Visit(paragraph);
        return script.Pause(Pauses.Part);
    }

    protected override Script Visit(DrawingSpace space) =>
        script.Pause(Pauses.Heading).Passage($"{SpokenWords.Space}: {Text(space.Prompt)}").Pause(Pauses.Look);

    protected override Script Visit(Signatures signatures)
    {
        script.Pause(Pauses.Heading);
        if (HouseWords.Choices(look) is { Length: > 0 } choices) script.Sentences([SpokenWords.Choose, .. choices]).Pause(Pauses.Heading);
        script.Sentences(signatures.Signers.Select(signer => $"{SpokenWords.Sign}: {(signer.Role.Length == 0 ? signer.Name : $"{signer.Name}, {signer.Role}")}"));
        return script.Pause(Pauses.Look);
    }

    protected override Script Visit(PageBreak pageBreak) => script.Pause(Pauses.Part);

    private void Announce(int count, Func<int, string> words)
    {
        if (count > 1) script.Sentence(words(count)).Pause(Pauses.Item);
    }

    private static IEnumerable<string> Said(ScaleScore score, bool hasWhy, bool hasMore)
    {
        yield return Labelled(Text(score.Who), SpokenWords.OutOfTen(score.Score));
        if (hasWhy) yield return Labelled(HouseWords.ScaleColumns[2], Text(HouseWords.Said(score.Why)));
        if (hasMore) yield return Labelled(HouseWords.ScaleColumns[3], Text(HouseWords.Said(score.OnePointMore)));
    }

    private static string Labelled(string label, string value) => $"{HouseWords.Labelled(label)} {value}";

    private static string WithVoice(Voice voice, string words) =>
        HouseWords.WordBefore(voice, words) is { Length: > 0 } word ? $"{word}: {words}" : words;

    private static string Text(ImmutableArray<Inline> words) => InlineText.Of(words);
}
