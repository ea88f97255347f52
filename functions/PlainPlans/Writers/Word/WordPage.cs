using PlainPlans.Documents;

namespace PlainPlans.Writers.Word;

/// <summary>The page a document is laid out on, in points. A4, upright or across, or half of it.</summary>
/// <param name="Measures">Sizes and spaces.</param>
/// <param name="IsAcross">Whether the long side lies at the bottom.</param>
internal sealed record WordPage(WordMeasures Measures, bool IsAcross)
{
    /// <summary>How far tints and tables stand out on each side, so that all words start on one line.</summary>
    public const double Hang = 8;

    // A table of staff with so many columns (a chronology) needs the width.
    private const int ColumnsForAcross = 5;

    public double TopMargin => WordUnits.Points(Measures.IsFolded ? 20 : 24);
    public double BottomMargin => WordUnits.Points(Measures.IsFolded ? 18 : 22);
    public double RunningMargin => WordUnits.Points(Measures.IsFolded ? 8 : 10);

    public double Width => WordUnits.Points(Measures.IsFolded ? 148.5 : IsAcross ? 297 : 210);
    public double Height => WordUnits.Points(Measures.IsFolded || IsAcross ? 210 : 297);
    public double SideMargin => WordUnits.Points(Measures.SideMargin);

    /// <summary>From margin to margin.</summary>
    public double TextWidth => Width - 2 * SideMargin;

    /// <summary>From the top margin to the bottom margin.</summary>
    public double TextHeight => Height - TopMargin - BottomMargin;

    /// <summary>The width of a table, which hangs out on both sides.</summary>
    public double TableWidth => TextWidth + 2 * Hang;

    /// <summary>The page for a document.</summary>
    public static WordPage For(Document document, Profile profile)
    {
        var isAcross = document.Look == DocumentLook.Staff && profile == Profile.Standard && document.Blocks.Any(block => block is Table { Header.Length: >= ColumnsForAcross });
        var page = new WordPage(WordMeasures.For(document.Look, profile, document.Layout), isAcross);
        return page.Measures.HasFramePages ? WordFrames.WithWords(document, page) : page;
    }
}
