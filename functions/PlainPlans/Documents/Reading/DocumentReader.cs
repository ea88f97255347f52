using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using PlainPlans.Diagnostics;

namespace PlainPlans.Documents.Reading;

/// <summary>Gives the picture for a pointer into the request, or null where there is none.</summary>
public delegate Picture? PictureSource(string pointer);

/// <summary>
/// Reads the Markdown that a template gave into the document tree. The grammar is the house vocabulary of
/// <c>docs/kinds.md</c> and nothing else: what the tree cannot hold is an error, never dropped.
/// </summary>
public sealed class DocumentReader
{
    private static readonly MarkdownPipeline Markdown =
        new MarkdownPipelineBuilder().UsePipeTables().UseCustomContainers().DisableHtml().Build();

    private readonly InlineReader _inlines;
    private readonly ContainerReader _containers;
    private readonly Notes _notes;
    private readonly ImmutableArray<Documents.Block>.Builder _blocks = ImmutableArray.CreateBuilder<Documents.Block>();
    private Voice _voice = Voice.Plain;

    private DocumentReader(PictureSource pictures, Notes notes)
    {
        _notes = notes;
        _inlines = new InlineReader(pictures, notes);
        _containers = new ContainerReader(_inlines, notes);
    }

    /// <summary>Reads a whole document.</summary>
    /// <param name="markdown">What the template gave, values still in disguise.</param>
    /// <param name="language">BCP 47 language of the words.</param>
    /// <param name="pictures">Where pictures come from.</param>
    /// <param name="notes">Takes what cannot be read.</param>
    /// <returns>The tree, or null where it has no title.</returns>
    public static Document? Read(string markdown, string language, PictureSource pictures, Notes notes)
    {
        var parsed = Markdig.Markdown.Parse(markdown, Markdown);
        var reader = new DocumentReader(pictures, notes);
        var front = new FrontMatter();
        foreach (var block in parsed)
        {
            if (block is CustomContainer container && reader._containers.ReadFront(container, front)) continue;
            reader.Read(block);
        }

        if (front.Title.Length == 0)
        {
            notes.Add(Messages.Unreadable("The document has no title.", new("document", 1, 1)));
            return null;
        }

        return new()
        {
            Language = language,
            Eyebrow = front.Eyebrow,
            Title = front.Title,
            Subtitle = front.Subtitle,
            Footer = front.Footer,
            Blocks = reader._blocks.ToImmutable(),
        };
    }

    private void Read(Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case HeadingBlock heading: ReadHeading(heading); break;
            case ParagraphBlock paragraph: ReadParagraph(paragraph); break;
            case ListBlock list: ReadList(list); break;
            case ThematicBreakBlock: _blocks.Add(new PageBreak()); break;
            case CustomContainer container:
                if (_containers.Read(container, _voice) is { } read) _blocks.Add(read);
                break;
            case Markdig.Extensions.Tables.Table table:
                _notes.Add(Messages.Unreadable("A table needs a caption: put it between '::: table Caption' and ':::'.", PlaceOf(table)));
                break;
            case LinkReferenceDefinitionGroup: break; // Markdig's own bookkeeping; holds no words
            default:
                _notes.Add(Messages.Unreadable($"A document cannot hold a {block.GetType().Name}.", PlaceOf(block)));
                break;
        }
    }

    // The voice of a heading of level 2 holds until the next one: lists and tables below it take the same mark.
    private void ReadHeading(HeadingBlock heading)
    {
        if (heading.Level is not (2 or 3))
        {
            _notes.Add(Messages.Unreadable("A heading is level 2 or 3. The title stands in '::: title'.", PlaceOf(heading)));
            return;
        }

        var (text, voice) = _inlines.ReadHeading(heading);
        if (heading.Level == 2) _voice = voice ?? Voice.Plain;
        if (text.IsEmpty) _notes.Add(Messages.Unreadable("A heading has no words.", PlaceOf(heading)));
        else _blocks.Add(new Heading(heading.Level, text, voice ?? Voice.Plain));
    }

    private void ReadParagraph(ParagraphBlock paragraph)
    {
        if (!InlineReader.IsPicture(paragraph))
        {
            _blocks.AddRange(_inlines.ReadParagraphs(paragraph));
        }
        else if (_inlines.ReadPicture(paragraph) is { } picture)
        {
            _blocks.Add(picture);
            _blocks.AddRange(InlineReader.Below(picture, _voice));
        }
    }

    private void ReadList(ListBlock list)
    {
        var items = _inlines.ReadItems(list);
        if (items.IsEmpty) _notes.Add(Messages.Unreadable("A list has no words.", PlaceOf(list)));
        else _blocks.Add(list.IsOrdered ? new NumberedList(items) : new BulletList(items, _voice));
    }

    internal static TextPlace PlaceOf(MarkdownObject item) => new("document", item.Line + 1, item.Column + 1);
}

/// <summary>What stands on the title page and at the foot, while it is being read.</summary>
internal sealed class FrontMatter
{
    public string Eyebrow { get; set; } = "";

    public string Title { get; set; } = "";

    public string Subtitle { get; set; } = "";

    public string Footer { get; set; } = "";
}
