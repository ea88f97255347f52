using System.Collections.Immutable;
using PlainPlans.Documents;
using PlainPlans.Tests.Documents;

namespace PlainPlans.Tests.Writers.Word;

/// <summary>Documents that are unusual but may come: each must give a valid file with every word in it.</summary>
internal static class WordEdges
{
    private static readonly string LongWord = new('w', 300);

    private static readonly (string Name, Document Document)[] Table =
    [
        ("no blocks", Of()),
        ("nothing but a title", Of() with { Eyebrow = "", Subtitle = "", Council = "", Service = "", Footer = "" }),
        ("a table and nothing else", Of(Rows(1, 3))),
        ("one column", Of(Rows(3, 1))),
        ("nine columns", Of(Rows(2, 9))),
        ("more columns than a page can hold", Of(Rows(2, 70))),
        ("nine columns for staff", Of(Rows(2, 9)) with { Look = DocumentLook.Staff }),
        ("two hundred rows", Of(Rows(200, 4))),
        ("tables one after the other", Of(Rows(2, 2), Rows(2, 2), new DrawingSpace(Text("Draw.")), new DrawingSpace(Text("Draw again.")))),
        ("words longer than a line", Of(new Heading(2, Text(LongWord), Voice.Worry), new Paragraph(Text(LongWord)), new Table("Long", [Cell(LongWord), Cell("b")], [[Cell(LongWord), Cell(LongWord)]], true, Voice.Plain))),
        ("other scripts", Of(new Paragraph(Text("Zażółć gęślą jaźń. سلام Ala. \U0001F469\u200D\U0001F467 你好")), new Facts([new("اسم", Text("عائشة"))]))),
        ("tabs and new lines in values", Of(new Paragraph(Text("one\ttwo\nthree\r\nfour\rfive\n")), new Table("t", [Cell("a\tb")], [[Cell("c\nd")]], false, Voice.Well))),
        ("nothing but spaces and markup", Of(new Paragraph(Text("  a  ")), new Paragraph(Text("<w:p/>&amp;")))),
        ("page breaks everywhere", Of(new PageBreak(), new PageBreak(), Rows(1, 2), new PageBreak(), new BulletList([new(Text("One."))], Voice.Well), new PageBreak())),
        ("nothing said about a scale", Of(new Scale(Text("How?"), Text("bad"), Text("good"), [new(Text("Ela"), 0, [], []), new(Text("Mum"), 10, [], [])], null))),
        ("nobody has scored", Of(new Scale(Text("How?"), Text("bad"), Text("good"), [], null))),
        ("words of nobody", Of(new OwnWords([new(Text("\"Quoted.\""))], []), new CallOut(Voice.Plain, [], [new(Text("No title."))]), new CallOut(Voice.Next, Text("No words."), []))),
        ("a picture without SVG", Of(EveryBlock.Picture("Ela sleeps.") with { Svg = default })),
        ("two call-outs in a row", Of(new CallOut(Voice.Worry, Text("One"), [new(Text("Words."))]), new CallOut(Voice.Worry, Text("Two"), [new(Text("Words.")), new(Text("More."))]))),
        ("a picture like a tower", Of(EveryBlock.Picture("A tower.") with { Width = 1, Height = 40 })),
        ("a frame with a whole letter under it", Of(new Panel(Text("Long"), EveryBlock.Picture("Ela reads."), [new(Text(string.Concat(Enumerable.Repeat("Many words stand here. ", 300))))])) with { Look = DocumentLook.Story }),
        ("frames without anything", Of(new Panel([], null, []), new Panel([], EveryBlock.Picture("Ela."), []), new Panel([], null, [new(Text("Words."))])) with { Look = DocumentLook.Story }),
        ("somebody signs without a role", Of(new Signatures([new("Nan", ""), new("Nan", "")]))),
    ];

    public static TheoryData<string> Names => [.. Table.Select(row => row.Name)];

    public static Document Find(string name) => Table.Single(row => row.Name == name).Document;

    /// <summary>A table with so many rows and columns.</summary>
    public static Table Rows(int rows, int columns) => new(
        "A table",
        [.. Enumerable.Range(1, columns).Select(column => Cell($"Column {column}"))],
        [.. Enumerable.Range(1, rows).Select(row => Enumerable.Range(1, columns).Select(column => Cell($"Row {row}, column {column}")).ToImmutableArray())],
        RowsAreNamed: true,
        Voice.Plain);

    public static ImmutableArray<Inline> Text(string words) => [new Words(words)];

    public static Cell Cell(string words) => new(Text(words));

    private static Document Of(params Block[] blocks) => WordFile.Document(DocumentLook.Family, blocks);
}
