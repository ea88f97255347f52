using System.Collections.Immutable;
using System.Globalization;
using PlainPlans.Documents;

namespace PlainPlans.Writers.Frames;

/// <summary>One picture of a document with its words, and the name of its files.</summary>
/// <param name="Name">For the files, without an ending: <c>frame-03</c> is the third frame of a story, <c>picture-03</c> the third picture outside one.</param>
/// <param name="Title">What it is called among the contents.</param>
/// <param name="Blocks">The block it comes from, and after a frame the space to draw in that belongs to it.</param>
/// <param name="Picture">The picture, where there is one.</param>
/// <param name="PanelsBefore">How many frames stand before it.</param>
internal sealed record Frame(string Name, string Title, ImmutableArray<Block> Blocks, Picture? Picture, int PanelsBefore)
{
    /// <summary>The frames of a document, in order.</summary>
    public static ImmutableArray<Frame> Of(Document document)
    {
        var frames = ImmutableArray.CreateBuilder<Frame>();
        var width = document.Blocks.Count(block => block is Panel or Documents.Picture or Scale) > 99 ? 3 : 2; // names sort as numbers do
        var (panels, pictures) = (0, 0);
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            var frame = document.Blocks[i] switch
            {
                Panel panel => new Frame(NameOf("frame", panels + 1, width), TitleOf(panel, panels + 1), WithSpace(document.Blocks, i), panel.Picture, panels++),
                Picture picture => new(NameOf("picture", ++pictures, width), picture.Says, [picture], picture, panels),
                Scale { Drawn: { } drawn } scale => new(NameOf("picture", ++pictures, width), InlineText.Of(scale.Question), [scale], drawn, panels),
                _ => null,
            };
            if (frame is not null) frames.Add(frame);
        }

        return frames.ToImmutable();
    }

    private static ImmutableArray<Block> WithSpace(ImmutableArray<Block> blocks, int panel) =>
        panel + 1 < blocks.Length && blocks[panel + 1] is DrawingSpace space ? [blocks[panel], space] : [blocks[panel]];

    private static string NameOf(string what, int number, int width) =>
        $"{what}-{number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0')}";

    private static string TitleOf(Panel panel, int number) =>
        panel.Title.IsEmpty ? string.Create(CultureInfo.InvariantCulture, $"{HouseWords.Panel} {number}") : InlineText.Of(panel.Title);
}
