using System.Collections.Immutable;
using PlainPlans.Documents;
using PlainPlans.Documents.Reading;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage;

/// <summary>
/// The words of a document in reading order, one passage for each paragraph, item, cell and label. What a picture shows
/// is not among them: it is not a sentence to the reader but a description, and the pictures have their own rules.
/// </summary>
internal sealed class DocumentPassages : BlockVisitor<bool>
{
    private readonly NameBook _names;
    private readonly List<Passage> _passages = [];
    private int _heading;
    private int _panels;
    private int _panel;

    private DocumentPassages(NameBook names) => _names = names;

    /// <summary>Every passage but those of own words.</summary>
    public static IEnumerable<Passage> Of(Document document, NameBook names)
    {
        var reader = new DocumentPassages(names);
        reader.Add(document.Eyebrow, PassageRole.Label);
        reader.AddHeading(document.Title);
        reader.Add(document.Subtitle, PassageRole.Label);
        foreach (var block in document.Blocks) reader.Visit(block);
        return reader._passages;
    }

    protected override bool Visit(Heading heading) => AddHeading(TextOf(heading.Text));

    protected override bool Visit(Paragraph paragraph) => Add(paragraph.Text);

    protected override bool Visit(BulletList list) => list.Items.All(item => Add(item.Text));

    protected override bool Visit(NumberedList list) => list.Items.All(item => Add(item.Text));

    protected override bool Visit(Facts facts) => facts.Items.All(fact => Add(fact.Label, PassageRole.Label) && Add(fact.Value, PassageRole.Label));

    protected override bool Visit(Table table) =>
        Add(table.Caption, PassageRole.Label)
        && table.Header.All(cell => Add(cell.Text, PassageRole.Label))
        && table.Rows.All(row => row.All(cell => Add(cell.Text)));

    protected override bool Visit(CallOut callOut) => Add(callOut.Title, PassageRole.Label) && callOut.Body.All(paragraph => Add(paragraph.Text));

    protected override bool Visit(OwnWords words) => Add(words.By, PassageRole.Label);

    protected override bool Visit(Scale scale) =>
        Add(scale.Question) && Add(scale.Zero) && Add(scale.Ten)
        && scale.Scores.All(score => Add(score.Who, PassageRole.Label) && Add(score.Why) && Add(score.OnePointMore));

    protected override bool Visit(Picture picture) => true;

    protected override bool Visit(Panel panel)
    {
        _panel = ++_panels;
        Add(panel.Title, PassageRole.Label);
        foreach (var paragraph in panel.Words) Add(paragraph.Text);
        _panel = 0;
        return true;
    }

    protected override bool Visit(DrawingSpace space) => Add(space.Prompt);

    protected override bool Visit(Signatures signatures) =>
        signatures.Signers.All(signer => Add(signer.Name, PassageRole.Label) && Add(signer.Role, PassageRole.Label));

    protected override bool Visit(PageBreak pageBreak) => true;

    private bool AddHeading(string text)
    {
        _heading = _passages.Count;
        return Add(text, PassageRole.Heading);
    }

    private bool Add(ImmutableArray<Inline> text, PassageRole role = PassageRole.Running) => Add(TextOf(text), role);

    private bool Add(string text, PassageRole role)
    {
        if (text.Length > 0)
            _passages.Add(Passage.Read(text, _names, new("", _passages.Count + 1, role, _heading, _panel)));
        return true;
    }

    private static string TextOf(ImmutableArray<Inline> text) => InlineReader.Plain(text, lineBreak: "\n");
}
