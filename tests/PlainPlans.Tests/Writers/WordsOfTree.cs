using System.Collections.Immutable;
using System.Globalization;
using PlainPlans.Documents;
using PlainPlans.Writers;

namespace PlainPlans.Tests.Writers;

/// <summary>
/// All words of a tree, piece by piece, as every format must show them. One exception is design: in large print a
/// table of two columns is a list of cards, a title and its words each, and needs no column names.
/// </summary>
internal sealed class WordsOfTree(Profile profile) : BlockVisitor<IEnumerable<string>>
{
    /// <summary>The words that stand around the blocks.</summary>
    public static IEnumerable<string> Around(Document document) =>
        [document.Eyebrow, document.Title, document.Subtitle, document.Council, document.Service, document.Footer];

    protected override IEnumerable<string> Visit(Heading heading) => Of(heading.Text);

    protected override IEnumerable<string> Visit(Paragraph paragraph) => Of(paragraph.Text);

    protected override IEnumerable<string> Visit(BulletList list) => list.Items.SelectMany(item => Of(item.Text));

    protected override IEnumerable<string> Visit(NumberedList list) => list.Items.SelectMany(item => Of(item.Text));

    protected override IEnumerable<string> Visit(Facts facts) => facts.Items.SelectMany(fact => Of(fact.Value).Prepend(fact.Label));

    protected override IEnumerable<string> Visit(Table table) =>
        [table.Caption, .. profile == Profile.LargePrint && table.Header.Length == 2 ? [] : table.Header.SelectMany(cell => Of(cell.Text)), .. table.Rows.SelectMany(row => row.SelectMany(cell => Of(cell.Text)))];

    protected override IEnumerable<string> Visit(CallOut callOut) => [.. Of(callOut.Title), .. callOut.Body.SelectMany(Visit)];

    protected override IEnumerable<string> Visit(OwnWords words) => [.. words.Said.SelectMany(Visit), .. Of(words.By)];

    protected override IEnumerable<string> Visit(Scale scale) =>
    [
        .. Of(scale.Question), .. Of(scale.Zero), .. Of(scale.Ten),
        .. scale.Scores.SelectMany(score => (IEnumerable<string>)[.. Of(score.Who), score.Score.ToString(CultureInfo.InvariantCulture), .. Of(score.Why), .. Of(score.OnePointMore)]),
        .. scale.Drawn is { } drawn ? Visit(drawn) : [],
    ];

    protected override IEnumerable<string> Visit(Picture picture) => [picture.Says];

    protected override IEnumerable<string> Visit(Panel panel) =>
        [.. Of(panel.Title), .. panel.Picture is { } picture ? Visit(picture) : [], .. panel.Words.SelectMany(Visit)];

    protected override IEnumerable<string> Visit(DrawingSpace space) => Of(space.Prompt);

    protected override IEnumerable<string> Visit(Signatures signatures) => signatures.Signers.SelectMany(signer => (string[])[signer.Name, signer.Role]);

    protected override IEnumerable<string> Visit(PageBreak pageBreak) => [];

    private static IEnumerable<string> Of(ImmutableArray<Inline> words) => words.Select(word => word switch
    {
        Words plain => plain.Text,
        Strong strong => strong.Text,
        Link link => link.Text,
        _ => "",
    });
}
