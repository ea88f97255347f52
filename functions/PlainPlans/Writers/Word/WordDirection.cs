using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PlainPlans.Writers.Word;

/// <summary>
/// Turns a finished part round for a language that runs from right to left: its section, paragraphs, runs and tables.
/// Everything else is laid out from where a line starts, so it follows.
/// </summary>
internal sealed class WordDirection(bool isRightToLeft)
{
    /// <summary>The part, turned where the language asks for it.</summary>
    public T Turn<T>(T part) where T : OpenXmlCompositeElement
    {
        if (!isRightToLeft) return part;
        foreach (var section in part.Descendants<W.SectionProperties>()) section.AddChild(new W.BiDi());
        foreach (var table in part.Descendants<W.TableProperties>()) table.BiDiVisual = new();
        foreach (var paragraph in part.Descendants<W.Paragraph>()) (paragraph.ParagraphProperties ??= new()).BiDi = new();
        foreach (var run in part.Descendants<W.Run>().Where(run => IsRightToLeft(run.InnerText))) (run.RunProperties ??= new()).RightToLeftText = new();
        return part;
    }

    // A telephone number or an English name keeps its own direction: turned, its groups would change places.
    private static bool IsRightToLeft(string text) => text.EnumerateRunes().Any(rune => rune.Value is
        (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF));
}
