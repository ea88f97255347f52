using System.Collections.Immutable;
using System.Text;
using PlainPlans.Documents;

namespace PlainPlans.Tests.Documents;

/// <summary>
/// A document that holds every kind of block and of inline, and values that look like markup. Writers are tested on
/// it; a kind of block that is missing here fails <see cref="EveryBlockTests"/>.
/// </summary>
internal static class EveryBlock
{
    /// <summary>Words that must arrive as they are in every format.</summary>
    public const string Hostile = "# <b>Bob</b> & \"Ann\" [x](http://y) {{ z }} | ]]> \\ 5 < 6";

    public static Document Document(DocumentLook look = DocumentLook.Family, bool isDraft = false) => new()
    {
        Language = "en-GB",
        Eyebrow = "Child's plan: copy for parents",
        Title = "A plan to help Ela feel safe",
        Subtitle = "For Mum",
        Council = "Northmere Council",
        Service = "Children and families",
        Footer = "Ela's plan, version 2",
        IsDraft = isDraft,
        Look = look,
        Blocks = Blocks,
    };

    public static ImmutableArray<Block> Blocks { get; } =
    [
        new Facts([new("Plan for", Text("Ela, aged 6")), new("Written on", Text("16 November 2026"))]),
        new CallOut(Voice.Next, Text("The plan in short"), [Paragraph("We all want quiet evenings."), Paragraph("We meet on 18 January.")]),
        new Heading(2, Text("What this plan is"), Voice.Plain),
        new Paragraph([new Words("Ask "), new Strong("Priya"), new Words(" on "), new Link("01632 960 214", "tel:01632960214"), new Words("."), new LineBreak(), new Words(Hostile)]),
        .. Voices().SelectMany(voice => new Block[]
        {
            new Heading(2, Text($"A heading that says {voice}"), voice),
            new BulletList([new(Text("One thing.")), new([new Strong("Nan"), new Words(" saw another thing.")])], voice),
        }),
        new Heading(3, Text("Goal 1: Ela sleeps well"), Voice.Plain),
        new NumberedList([new(Text("First wash.")), new(Text("Then read a story."))]),
        new Table(
            "Steps for goal 1",
            [Cell("Step"), Cell("Who"), Cell("By when"), Cell("Whose idea")],
            [[Cell("Read a story, every night"), Cell("Mum and Nan"), Cell("23 November"), Cell("Ela")], [Cell(Hostile), Cell("Nan"), Cell("30 November"), Cell("Nan")]],
            RowsAreNamed: false,
            Voice.Needs),
        new Table("Who is in this plan", [Cell("Name"), Cell("Who they are")], [[Cell("Nan"), Cell("Ela's nan")]], RowsAreNamed: true, Voice.Plain),
        new OwnWords([Paragraph("i like it when nan reads"), Paragraph("and i like toast")], Text("Ela, told Priya, 9 November")),
        new Scale(
            Text("How well do evenings go?"),
            Text("nobody helps"),
            Text("every evening is calm"),
            [new(Text("Ela"), 7, Text("Nan reads to me."), Text("Mum reads too.")), new(Text("Mum"), 0, Text("I am worn out."), [])],
            Picture("A scale from 0 to 10. Ela says 7. Mum says 0.")),
        Picture("In the living room, Nan and Ela are hugging."),
        new Panel(Text("Who is worried"), Picture("In the kitchen, Nan looks worried."), [Paragraph("Nan is worried."), Paragraph("Mum is worried too.")]),
        new Panel([], null, [Paragraph("Mum loves you.")]),
        new DrawingSpace(Text("Draw your safe place.")),
        new Signatures([new("Marta Nowak", "Ela's mum"), new("Priya Raman", "Ela's social worker")]),
        new PageBreak(),
        new Paragraph(Text("The last words.")),
    ];

    /// <summary>A yellow picture, as SVG and PNG.</summary>
    public static Picture Picture(string says) => new(Svg, Png, 400, 300, says);

    private static ReadOnlyMemory<byte> Svg =>
        Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\"><rect width=\"400\" height=\"300\" fill=\"#F0B53C\"/></svg>");

    private static ReadOnlyMemory<byte> Png => Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAAEElEQVR4nGP4sNUGjhhwcgDAUBaNYKaKLAAAAABJRU5ErkJggg==");

    private static IEnumerable<Voice> Voices() => Enum.GetValues<Voice>().Where(voice => voice != Voice.Plain);

    private static ImmutableArray<Inline> Text(string words) => [new Words(words)];

    private static Paragraph Paragraph(string words) => new(Text(words));

    private static Cell Cell(string words) => new(Text(words));
}
