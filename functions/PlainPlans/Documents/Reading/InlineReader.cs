using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PlainPlans.Diagnostics;

namespace PlainPlans.Documents.Reading;

/// <summary>Reads words: paragraphs, items, headings, pictures. Takes the disguise off values.</summary>
internal sealed class InlineReader(PictureSource pictures, Notes notes)
{
    private const string SceneAddress = "scene:";

    /// <summary>The words of a heading and the voice named in braces behind them, if any.</summary>
    public (ImmutableArray<Inline> Text, Voice? Voice) ReadHeading(HeadingBlock heading)
    {
        // Looked for before values take off their disguise: braces in a value are words.
        if (heading.Inline?.LastChild is not LiteralInline last) return (Read(heading), null);
        var markup = last.Content.ToString();
        if (!markup.EndsWith('}') || markup.LastIndexOf('{') is not (>= 0 and var brace)) return (Read(heading), null);

        last.Content.End = last.Content.Start + brace - 1;
        var named = markup[(brace + 1)..^1];
        var voice = Voices.Find(named);
        if (voice is null)
            notes.Add(Messages.Unreadable($"There is no voice '{named}'. The voices are {string.Join(", ", Voices.Names)}.", DocumentReader.PlaceOf(heading)));
        return (Read(heading), voice);
    }

    /// <summary>Whether the paragraph is nothing but a picture.</summary>
    public static bool IsPicture(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { IsImage: true, NextSibling: null } };

    /// <summary>The picture that a paragraph is; null with a note where it cannot be drawn.</summary>
    public Picture? ReadPicture(ParagraphBlock paragraph)
    {
        var address = PrintableText.Reveal(((LinkInline)paragraph.Inline!.FirstChild!).Url ?? "");
        if (address.StartsWith(SceneAddress, StringComparison.Ordinal)) return pictures(address[SceneAddress.Length..]);
        notes.Add(Messages.Unreadable("A picture must be a scene or a chart of the data.", DocumentReader.PlaceOf(paragraph)));
        return null;
    }

    /// <summary>The words that a picture leaves to the text, in a panel: paragraphs only.</summary>
    public static IEnumerable<Paragraph> Below(Picture picture) => picture.Below.Concat(picture.Twin).Select(line => new Paragraph([new Words(line)]));

    /// <summary>The words that a picture leaves to the text, in the flow of a document.</summary>
    public static IEnumerable<Documents.Block> Below(Picture picture, Voice voice) => picture.Twin switch
    {
        [var lead, _, ..] => [.. Below(picture with { Twin = [lead] }), new BulletList([.. picture.Twin[1..].Select(line => new ListItem([new Words(line)]))], voice)],
        _ => Below(picture),
    };

    /// <summary>One paragraph, or several where a value holds empty lines.</summary>
    public IEnumerable<Paragraph> ReadParagraphs(ParagraphBlock paragraph)
    {
        var current = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in Read(paragraph))
        {
            // Two line breaks in a row end a paragraph.
            if (inline is LineBreak && current is [.., LineBreak])
            {
                current.RemoveAt(current.Count - 1);
                if (current.Count > 0) yield return new(current.ToImmutable());
                current.Clear();
            }
            else if (inline is not LineBreak || current.Count > 0)
            {
                current.Add(inline);
            }
        }

        if (current is [.., LineBreak]) current.RemoveAt(current.Count - 1);
        if (current.Count > 0) yield return new(current.ToImmutable());
    }

    /// <summary>The items of a list. Lists inside lists are refused.</summary>
    public ImmutableArray<ListItem> ReadItems(ListBlock list)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        foreach (var item in list.OfType<ListItemBlock>())
        {
            if (item is not [ParagraphBlock paragraph])
                notes.Add(Messages.Unreadable("An item of a list holds one paragraph, and not nothing or another list.", DocumentReader.PlaceOf(item)));
            else if (ReadLine(paragraph) is { IsEmpty: false } words)
                items.Add(new(words));
            else
                notes.Add(Messages.Unreadable("An item of a list has no words.", DocumentReader.PlaceOf(item)));
        }

        return items.ToImmutable();
    }

    /// <summary>Words that must stay in one piece: line breaks in a row become one.</summary>
    public ImmutableArray<Inline> ReadLine(LeafBlock block)
    {
        var words = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in Read(block))
        {
            if (inline is not LineBreak || words is [.., not LineBreak]) words.Add(inline);
        }

        if (words is [.., LineBreak]) words.RemoveAt(words.Count - 1);
        return words.ToImmutable();
    }

    /// <summary>Words as bare text.</summary>
    /// <param name="words">The words.</param>
    /// <param name="lineBreak">What stands for a new line.</param>
    public static string Plain(ImmutableArray<Inline> words, string lineBreak = " ") => string.Concat(words.Select(inline => inline switch
    {
        Words plain => plain.Text,
        Strong strong => strong.Text,
        Link link => link.Text,
        LineBreak => lineBreak,
        _ => throw new UnreachableException(inline.GetType().Name),
    }));

    private ImmutableArray<Inline> Read(LeafBlock block)
    {
        var read = ImmutableArray.CreateBuilder<Inline>();
        if (block.Inline is not null)
        {
            foreach (var inline in block.Inline) Read(inline, isStrong: false, read);
        }

        return Tidied(read);
    }

    private void Read(Markdig.Syntax.Inlines.Inline inline, bool isStrong, ImmutableArray<Inline>.Builder read)
    {
        switch (inline)
        {
            case LiteralInline literal: AddText(literal.Content.ToString(), isStrong, read); break;
            case HtmlEntityInline entity: AddText(entity.Transcoded.ToString(), isStrong, read); break;
            case LineBreakInline { IsHard: true }: read.Add(new LineBreak()); break;
            case LineBreakInline: AddText(" ", isStrong, read); break;
            case EmphasisInline { DelimiterCount: 2, DelimiterChar: '*' } strong:
                foreach (var child in strong) Read(child, isStrong: true, read);
                break;
            case LinkInline { IsImage: false } link: ReadLink(link, read); break;
            case DelimiterInline delimiter:
                AddText(delimiter.ToLiteral(), isStrong, read);
                foreach (var child in delimiter) Read(child, isStrong, read);
                break;
            default:
                notes.Add(Messages.Unreadable($"Words cannot hold a {inline.GetType().Name} here. Use plain words and **strong** ones.", DocumentReader.PlaceOf(inline)));
                break;
        }
    }

    private void ReadLink(LinkInline link, ImmutableArray<Inline>.Builder read)
    {
        var text = string.Concat(link.Descendants<LiteralInline>().Select(literal => PrintableText.Reveal(literal.Content.ToString())));
        var address = PrintableText.Reveal(link.Url ?? "");
        var isSafe = address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);
        if (isSafe && text.Length > 0) read.Add(new Link(text, address));
        else notes.Add(Messages.Unreadable("A link has words, and its address begins with https://, mailto: or tel:.", DocumentReader.PlaceOf(link)));
    }

    private static void AddText(string markup, bool isStrong, ImmutableArray<Inline>.Builder read)
    {
        var lines = PrintableText.Reveal(markup).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) read.Add(new LineBreak());
            if (lines[i].Length > 0) read.Add(isStrong ? new Strong(lines[i]) : new Words(lines[i]));
        }
    }

    // Neighbours of the same sort become one; white space is single, and gone at the ends.
    private static ImmutableArray<Inline> Tidied(ImmutableArray<Inline>.Builder read)
    {
        var tidy = ImmutableArray.CreateBuilder<Inline>(read.Count);
        foreach (var inline in read)
        {
            switch (inline, tidy.Count > 0 ? tidy[^1] : null)
            {
                case (Words next, Words before): tidy[^1] = new Words(before.Text + next.Text); break;
                case (Strong next, Strong before): tidy[^1] = new Strong(before.Text + next.Text); break;
                default: tidy.Add(inline); break;
            }
        }

        var words = ImmutableArray.CreateBuilder<Inline>(tidy.Count);
        for (var i = 0; i < tidy.Count; i++)
        {
            var startsLine = i == 0 || tidy[i - 1] is LineBreak;
            var endsLine = i == tidy.Count - 1 || tidy[i + 1] is LineBreak;
            Inline kept = tidy[i] switch
            {
                Words plain => new Words(Spaced(plain.Text, startsLine, endsLine)),
                Strong strong => new Strong(Spaced(strong.Text, startsLine, endsLine)),
                var other => other,
            };
            if (kept is not (Words { Text.Length: 0 } or Strong { Text.Length: 0 })) words.Add(kept);
        }

        return words.ToImmutable();
    }

    private static string Spaced(string text, bool startsLine, bool endsLine)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var isSpace = character is ' ' or '\t' or '\r';
            if (!isSpace) spaced.Append(character);
            else if (spaced.Length > 0 ? spaced[^1] != ' ' : !startsLine) spaced.Append(' ');
        }

        return endsLine ? spaced.ToString().TrimEnd(' ') : spaced.ToString();
    }
}
