using System.Xml.Linq;

namespace PlainPlans.Texts.Word;

/// <summary>A paragraph of a Word file: its words as a reader sees them, and the run that each of them stands in.</summary>
/// <param name="Element">The paragraph.</param>
internal sealed record WordParagraph(XElement Element)
{
    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    // Beside what is no text at all, this holds words that are deleted or moved away, and what old programs are to show instead.
    private static readonly HashSet<string> Skipped = ["p", "del", "moveFrom", "rt", "pPr", "rPr", "txbxContent", "sdtPr", "sdtEndPr"];

    /// <summary>Its words.</summary>
    public string Text => string.Concat(Leaves().Select(leaf => leaf.Text));

    /// <summary>Every paragraph below an element, in order; those in text boxes come after the paragraph that holds the box.</summary>
    public static IEnumerable<WordParagraph> Below(XElement root) =>
        Walk(root, element => element.Name.LocalName is not ("del" or "moveFrom") && element.Name != Compatibility + "Fallback").Where(element => element.Name == root.Name.Namespace + "p").Select(element => new WordParagraph(element));

    /// <summary>Its text, tabs and breaks, in order.</summary>
    public IEnumerable<WordLeaf> Leaves()
    {
        var start = 0;
        foreach (var element in Walk(Element, element => !Skipped.Contains(element.Name.LocalName) && element.Name.Namespace != Compatibility || element.Name.LocalName is "AlternateContent" or "Choice"))
        {
            if (element.Name.Namespace != Element.Name.Namespace || element.Parent!.Name != Element.Name.Namespace + "r") continue;
            var text = element.Name.LocalName switch
            {
                "t" => element.Value,
                "tab" => "\t",
                "br" or "cr" => "\n",
                "noBreakHyphen" => "\u2011",
                _ => "",
            };
            if (text.Length == 0 || IsHidden(element.Parent)) continue;
            yield return new(element, element.Parent, start, text);
            start += text.Length;
        }
    }

    private static bool IsHidden(XElement run)
    {
        var w = run.Name.Namespace;
        return run.Element(w + "rPr")?.Element(w + "vanish") is { } vanish && (string?)vanish.Attribute(w + "val") is not ("0" or "false" or "off");
    }

    // Everything below, in order, without going into what is not entered. No recursion: nobody knows how deep a file goes.
    private static IEnumerable<XElement> Walk(XElement root, Func<XElement, bool> enters)
    {
        var waiting = new Stack<XElement>(root.Elements().Reverse());
        while (waiting.TryPop(out var element))
        {
            if (!enters(element)) continue;
            yield return element;
            foreach (var child in element.Elements().Reverse()) waiting.Push(child);
        }
    }
}

/// <summary>A piece of text in a run.</summary>
/// <param name="Element">The text, tab or break.</param>
/// <param name="Run">The run it stands in.</param>
/// <param name="Start">Where it begins in its paragraph, in UTF-16 units.</param>
/// <param name="Text">What it shows.</param>
internal sealed record WordLeaf(XElement Element, XElement Run, int Start, string Text)
{
    /// <summary>Behind its last character.</summary>
    public int End => Start + Text.Length;
}
