using System.Globalization;
using System.Xml.Linq;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage;

namespace PlainPlans.Texts.Word;

/// <summary>
/// Writes each finding into a Word file as a comment at its words. Nothing else changes: runs are cut where a comment begins
/// or ends inside one, and comments that were there stay. There is no date in it and no name but ours.
/// </summary>
public static class WordComments
{
    private const string Author = "PlainPlans";
    private const string Initials = "PP";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";

    /// <summary>The file with its comments. The same findings give the same bytes.</summary>
    /// <param name="file">The file.</param>
    /// <param name="findings">What was found in its text.</param>
    public static byte[] Write(WordFile file, IEnumerable<TextFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(findings);
        var comments = findings.Select(finding => (Place: file.PlaceOf(finding.Span), Finding: finding)).ToList();
        var changed = new Dictionary<string, XDocument>(StringComparer.OrdinalIgnoreCase);
        if (comments.Count == 0) return file.Parts.Pack(changed);

        var page = file.Parts.Xml(file.Main);
        var w = page.Root!.Name.Namespace;
        var list = Comments(file, w, changed);
        var id = FirstFreeId(page, list, w);
        var paragraphs = WordParagraph.Below(page.Root).ToList();
        foreach (var group in comments.GroupBy(comment => comment.Place.Paragraph))
        {
            var at = group.Key <= paragraphs.Count ? paragraphs[group.Key - 1] : null;
            if (at is not null && !at.Element.Ancestors(w + "p").Any())
            {
                foreach (var (place, _) in group)
                {
                    Cut(at, place.Span.Start);
                    Cut(at, place.Span.End);
                }

                var leaves = at.Leaves().ToList();
                foreach (var (place, finding) in group) Mark(leaves, place.Span, Add(finding, "body"), w);
            }
            else
            {
                // Word takes no comments in boxes, headers, footers and notes: they stand at the paragraph around the box, or at the first one.
                var outer = at?.Element.Ancestors(w + "p").Last() ?? paragraphs[0].Element;
                foreach (var (place, finding) in group) outer.Add(Reference(Add(finding, at is null ? place.Part : "box"), w));
            }
        }

        changed[file.Main] = page;
        return file.Parts.Pack(changed);

        string Add(TextFinding finding, string part)
        {
            var number = (id++).ToString(CultureInfo.InvariantCulture);
            list.Root!.Add(Comment(number, finding, part, w));
            return number;
        }
    }

    private static XDocument Comments(WordFile file, XNamespace w, Dictionary<string, XDocument> changed)
    {
        if (file.Parts.Related(file.Main, "/comments") is { } name) return changed[name] = file.Parts.Xml(name);
        var type = w.NamespaceName.Contains("purl.oclc.org", StringComparison.Ordinal) ? StrictRelationships : Relationships;
        var made = new XDocument(new XElement(w + "comments", new XAttribute(XNamespace.Xmlns + "w", w.NamespaceName)));
        return changed[file.Parts.Relate(file.Main, "comments.xml", type, ContentType, changed)] = made;
    }

    private static int FirstFreeId(XDocument page, XDocument list, XNamespace w) => page.Descendants().Concat(list.Descendants())
        .Where(element => element.Name.LocalName is "comment" or "commentRangeStart" or "commentRangeEnd" or "commentReference")
        .Select(element => int.TryParse((string?)element.Attribute(w + "id"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id < int.MaxValue / 2 ? id + 1 : 0)
        .DefaultIfEmpty(0).Max();

    // Makes a run begin at this character of the paragraph.
    private static void Cut(WordParagraph paragraph, int at)
    {
        if (paragraph.Leaves().FirstOrDefault(leaf => leaf.Start <= at && at < leaf.End) is not { } leaf) return; // the end of the paragraph
        var run = leaf.Run;
        var w = run.Name.Namespace;
        var isFirst = !leaf.Element.ElementsBeforeSelf().Any(before => before.Name != w + "rPr");
        if (at == leaf.Start && isFirst) return;

        List<XNode> moved = [.. leaf.Element.NodesAfterSelf()];
        if (at == leaf.Start)
        {
            moved.Insert(0, leaf.Element);
        }
        else
        {
            var rest = new XElement(leaf.Element);
            Set(rest, leaf.Text[(at - leaf.Start)..]);
            Set(leaf.Element, leaf.Text[..(at - leaf.Start)]);
            moved.Insert(0, rest);
        }

        foreach (var node in moved.Where(node => node.Parent is not null)) node.Remove();
        var second = new XElement(run.Name, run.Attributes(), run.Element(w + "rPr"), moved);
        run.AddAfterSelf(second);
    }

    private static void Set(XElement text, string words)
    {
        text.Value = words;
        text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
    }

    private static void Mark(List<WordLeaf> leaves, TextSpan span, string id, XNamespace w)
    {
        var first = leaves.First(leaf => span.Start < leaf.End).Run;
        var last = leaves.Last(leaf => leaf.Start < span.End).Run;
        first.AddBeforeSelf(new XElement(w + "commentRangeStart", new XAttribute(w + "id", id)));
        last.AddAfterSelf(new XElement(w + "commentRangeEnd", new XAttribute(w + "id", id)), Reference(id, w));
    }

    private static XElement Reference(string id, XNamespace w) => new(w + "r", new XElement(w + "commentReference", new XAttribute(w + "id", id)));

    private static XElement Comment(string id, TextFinding finding, string part, XNamespace w)
    {
        var where = part == "body" ? "" : $"In the {part}: ";
        return new(
            w + "comment", new XAttribute(w + "id", id), new XAttribute(w + "author", Author), new XAttribute(w + "initials", Initials),
            new XElement(
                w + "p",
                new XElement(w + "r", new XElement(w + "annotationRef")),
                new XElement(w + "r", new XElement(w + "rPr", new XElement(w + "b")), Text($"{where}{FindingWords.Of(finding.Severity)}. ", w)),
                new XElement(w + "r", Text($"{finding.Message} {finding.Hint}".TrimEnd(), w))));
    }

    private static XElement Text(string words, XNamespace w) => new(w + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), words);
}
