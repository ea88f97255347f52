using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using PlainPlans.Diagnostics;

namespace PlainPlans.Texts.Word;

/// <summary>A Word file (docx) as it came, and its words: those of the page, its tables and boxes, and then headers, footers and notes.</summary>
public sealed class WordFile
{
    /// <summary>The media type of a docx.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const int LongestText = 1_000_000;

    // The first bytes of a file that is locked with a password, and of the Word files from before 2007.
    private static readonly byte[] OldFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // Where somebody else's words stand, or words that stand elsewhere too.
    private static readonly string[] OtherWords = ["quote", "intense quote", "block text", "pp child words", "toc "];

    private readonly ImmutableArray<Paragraph> _paragraphs;

    private WordFile(WordParts parts, string main, ImmutableArray<Paragraph> paragraphs, string text)
    {
        Parts = parts;
        Main = main;
        _paragraphs = paragraphs;
        Text = text;
    }

    /// <summary>All words that are looked at, paragraphs parted by an empty line.</summary>
    public string Text { get; }

    internal WordParts Parts { get; }

    /// <summary>The part that holds the page.</summary>
    internal string Main { get; }

    /// <summary>Reads a file.</summary>
    /// <returns>The file; null with an error where it cannot be read.</returns>
    public static Outcome<WordFile> Read(ReadOnlyMemory<byte> file)
    {
        var notes = new Notes();
        try
        {
            if (file.Span.StartsWith(OldFile)) notes.Add(WordMessages.Locked());
            else return notes.With(Read(WordParts.Unpack(file)));
        }
        catch (WordFileTooLargeException)
        {
            notes.Add(WordMessages.TooLarge());
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            notes.Add(WordMessages.NotWord());
        }

        return notes.Failed<WordFile>();
    }

    /// <summary>Where words of <see cref="Text"/> stand in the file. They never run over the end of a paragraph.</summary>
    public WordPlace PlaceOf(TextSpan span)
    {
        // The last one that begins here or before: those without words begin where the next one does.
        var (index, high) = (0, _paragraphs.Length - 1);
        while (index < high)
        {
            var middle = (index + high + 1) / 2;
            if (_paragraphs[middle].Start <= span.Start) index = middle;
            else high = middle - 1;
        }

        var paragraph = _paragraphs[index];
        return new(index + 1, paragraph.Part, new(span.Start - paragraph.Start, Math.Min(span.End - paragraph.Start, paragraph.Length)));
    }

    private static WordFile Read(WordParts parts)
    {
        parts.Xml(WordParts.ContentTypes); // a file without it, or with a broken one, no Word opens
        var main = parts.Related("", "/officeDocument") ?? throw new InvalidDataException("No main part.");
        var styles = StylesOfOthers(parts, main);
        var text = new StringBuilder();
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        Add(main, "body");
        if (paragraphs.Count == 0) throw new InvalidDataException("No page.");
        if (parts.Related(main, "/comments") is { } comments) parts.Xml(comments);
        foreach (var part in new[] { "header", "footer", "footnotes", "endnotes" })
        {
            foreach (var name in parts.AllRelated(main, "/" + part)) Add(name, part.TrimEnd('s'));
        }

        return new(parts, main, paragraphs.ToImmutable(), text.ToString());

        void Add(string name, string part)
        {
            var root = parts.Xml(name).Root!;
            if (part == "body" && root.Name.LocalName != "document") throw new InvalidDataException("Not a Word file.");
            foreach (var paragraph in WordParagraph.Below(root))
            {
                var words = IsOfOthers(paragraph.Element, styles) ? "" : paragraph.Text;
                if (text.Length > 0 && text[^1] != '\n') text.Append("\n\n");
                paragraphs.Add(new(text.Length, words.Length, part));
                text.Append(words);
                if (text.Length > LongestText) throw new WordFileTooLargeException();
            }
        }
    }

    // Ids are in the language of the Word that made the file; names are not.
    private static HashSet<string> StylesOfOthers(WordParts parts, string main)
    {
        if (parts.Related(main, "/styles") is not { } name) return [];
        var root = parts.Xml(name).Root!;
        var w = root.Name.Namespace;
        return root.Elements(w + "style")
            .Where(style => OtherWords.Any(other => ((string?)style.Element(w + "name")?.Attribute(w + "val"))?.StartsWith(other, StringComparison.OrdinalIgnoreCase) == true))
            .Select(style => (string?)style.Attribute(w + "styleId") ?? "")
            .ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsOfOthers(XElement paragraph, HashSet<string> styles)
    {
        var w = paragraph.Name.Namespace;
        return (string?)paragraph.Element(w + "pPr")?.Element(w + "pStyle")?.Attribute(w + "val") is { } style && styles.Contains(style);
    }

    private readonly record struct Paragraph(int Start, int Length, string Part);
}

/// <summary>A place in a Word file.</summary>
/// <param name="Paragraph">The number of the paragraph, from 1: first those of the page, in reading order, and then those of headers, footers and notes.</param>
/// <param name="Part"><c>body</c>, <c>header</c>, <c>footer</c>, <c>footnote</c> or <c>endnote</c>.</param>
/// <param name="Span">The words in the paragraph, in UTF-16 units.</param>
public sealed record WordPlace(int Paragraph, string Part, TextSpan Span);
