using System.Text;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.Writers.PlainText;
using PlainPlans.Writers.Word;

namespace PlainPlans.Writers.Frames;

/// <summary>
/// Writes the pictures of a document one by one into a zip, to be laid out, printed or shown somewhere else: each as SVG,
/// as PNG and as text with its words and what it shows. All the words of the document stand beside them, so that nothing
/// is lost. The names of the files are numbers: nothing personal travels in them.
/// </summary>
public sealed class FramesWriter : DocumentWriter
{
    public override string Format => "frames";

    public override string MediaType => "application/zip";

    public override string Extension => ".zip";

    /// <inheritdoc />
    /// <remarks>A scale counts as a picture even where its words have letters that our pen lacks: a note says so then.</remarks>
    public override Note? Refusal(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Blocks.Any(block => block is Panel or Picture or Scale)
            ? null
            : Messages.NoFrames(All.Select(writer => writer.Format).Where(format => format != Format));
    }

    public override byte[] Write(Document document, Profile profile, Notes notes)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(notes);
        if (profile != Profile.Standard) notes.Add(Messages.ProfileNotShown(Profiles.NameOf(profile)));

        var frames = Frame.Of(document);
        var package = new FixedPackage();
        package.Add("contents.txt", PackedPart.Deflate(Contents(document, frames)));
        foreach (var frame in frames)
        {
            if (frame.Picture is { Svg.IsEmpty: false } drawn) package.Add(frame.Name + ".svg", PackedPart.Deflate(drawn.Svg));
            if (frame.Picture is { Png.IsEmpty: false } painted) package.Add(frame.Name + ".png", PackedPart.Store(painted.Png));
            package.Add(frame.Name + ".txt", PackedPart.Deflate(Words(document, frame)));
        }

        package.Add("words.txt", PackedPart.Deflate(new PlainTextWriter().Write(document, Profile.Standard, notes)));
        return package.ToBytes();
    }

    private static byte[] Contents(Document document, IReadOnlyList<Frame> frames)
    {
        var page = new TextPage();
        if (document.IsDraft) page.Line(HouseWords.Draft).Gap();
        page.Underlined(document.Title, '=').Gap();
        foreach (var frame in frames) page.Line($"{frame.Name}: {frame.Title}", indent: 2);
        page.Gap().Line("A picture ends in .svg, which is sharp at every size, and in .png. Its words and what it shows are in .txt.");
        page.Line("words.txt: all the words, in order");
        if (document.Footer.Length > 0) page.Gap().Line(document.Footer);
        return Bytes(page);
    }

    private static byte[] Words(Document document, Frame frame)
    {
        var page = new TextPage();
        if (document.IsDraft) page.Line(HouseWords.Draft).Gap();
        var blocks = new TextBlocks(page, document.Look, frame.PanelsBefore);
        foreach (var block in frame.Blocks) blocks.Visit(block);
        if (frame.Blocks is [Picture alone]) WriteBelow(alone, page); // in the tree these lines are blocks of their own
        return Bytes(page);
    }

    private static void WriteBelow(Picture picture, TextPage page)
    {
        foreach (var line in picture.Below.Concat(picture.Twin)) page.Gap().Line(line);
    }

    private static byte[] Bytes(TextPage page) => Encoding.UTF8.GetBytes(page.ToString());
}
