using DocumentFormat.OpenXml;
using PlainPlans.Documents;

namespace PlainPlans.Writers.Word;

/// <summary>
/// The frames of a story: a heading, a picture and the words under it, on one page. Word keeps them together; here
/// the picture is made small enough that this can be done.
/// </summary>
internal sealed class WordFrames(WordPage page, WordText text, WordPictures pictures)
{
    // Room for what the measuring of text gets wrong.
    private const double Reserve = 24;

    // With less room than this below the title, a first frame starts on a page of its own.
    private double NarrowestFirstPicture => Math.Min(WordUnits.Points(95), 0.7 * page.TextWidth);

    private double NarrowestPicture => page.Measures.FramesOnPage == 1 ? Math.Min(WordUnits.Points(80), 0.5 * page.TextWidth) : WordUnits.Points(65);

    /// <summary>What the last frame left free on its page, in points.</summary>
    public double RoomLeft { get; private set; }

    /// <summary>The page with the words of frames as large as all frames of the document have room for.</summary>
    public static WordPage WithWords(Document document, WordPage page)
    {
        var panels = document.Blocks.OfType<Panel>().ToArray();
        var title = WordTitle.Height(document, page);
        var smallest = Smaller(page, page.Measures.FrameWords - page.Measures.SmallestFrameWords);
        var startsBelowTitle = document.Blocks is [Panel first, ..] && Of(smallest).Fits(first, title);
        while (page.Measures.FrameWords > page.Measures.SmallestFrameWords && !HasRoom(Of(page))) page = Smaller(page, page.Measures.FrameWordsStep);
        return page;

        static WordFrames Of(WordPage page) => new(page, new(new()), new());

        bool HasRoom(WordFrames frames) =>
            (!startsBelowTitle || frames.Fits(panels[0], title)) && panels.Skip(startsBelowTitle ? 1 : 0).All(frames.Fits);
    }

    private static WordPage Smaller(WordPage page, double by) =>
        page with { Measures = page.Measures with { FrameWords = page.Measures.FrameWords - by } };

    private bool Fits(Panel panel) =>
        panel.Picture is null
        || (page.TextHeight / page.Measures.FramesOnPage - HeightWithoutPicture(panel)) * Shape(panel.Picture) >= page.Measures.PictureKeeps * page.TextWidth;

    /// <summary>
    /// The height that another frame takes up where it shares a page with this one, in points. Both pictures are equally
    /// high. Null where a picture would become too small.
    /// </summary>
    public double? Beside(Panel panel, Panel other)
    {
        Picture[] both = [.. new[] { panel.Picture, other.Picture }.OfType<Picture>()];
        var room = (page.TextHeight - HeightWithoutPicture(panel) - HeightWithoutPicture(other)) / Math.Max(1, both.Length);
        if (room < 0 || both.Any(picture => room * Shape(picture) < NarrowestPicture)) return null;
        return HeightWithoutPicture(other) + (other.Picture is null ? 0 : room);
    }

    /// <summary>Whether a frame has room under the title.</summary>
    /// <param name="panel">The frame.</param>
    /// <param name="used">The height above it, in points.</param>
    public bool Fits(Panel panel, double used)
    {
        var room = page.TextHeight - used - HeightWithoutPicture(panel);
        return panel.Picture is null ? room > 0 : room * Shape(panel.Picture) >= NarrowestFirstPicture;
    }

    /// <summary>Whether a frame has room on half a page, so that the child can draw on the other half.</summary>
    public bool FitsHalf(Panel panel)
    {
        var room = page.TextHeight / 2 - HeightWithoutPicture(panel);
        return panel.Picture is null ? room > 0 : room * Shape(panel.Picture) >= NarrowestPicture;
    }

    /// <summary>The frame.</summary>
    /// <param name="panel">The frame.</param>
    /// <param name="used">The height above it on its page, in points, or that of another frame there.</param>
    /// <param name="kept">The height to be left for the child to draw in, in points.</param>
    public IEnumerable<OpenXmlElement> Show(Panel panel, double used, double kept = 0)
    {
        var room = page.TextHeight - used - kept - HeightWithoutPicture(panel);
        if (!panel.Title.IsEmpty) yield return text.Paragraph(WordStyles.FrameHeading, panel.Title);
        if (panel.Picture is not null)
        {
            var width = Math.Clamp(room * Shape(panel.Picture), NarrowestPicture, page.TextWidth);
            room -= width / Shape(panel.Picture);
            yield return WordText.Paragraph(panel.Words.IsEmpty ? WordStyles.PictureLast : WordStyles.Picture, pictures.Draw(panel.Picture, width));
        }

        RoomLeft = room + kept;
        for (var i = 0; i < panel.Words.Length; i++)
        {
            var isLast = i == panel.Words.Length - 1;
            yield return text.Paragraph(isLast ? WordStyles.Last(WordStyles.FrameWords) : WordStyles.FrameWords, panel.Words[i].Text);
        }
    }

    private static double Shape(Picture picture) => picture.Width / picture.Height;

    private double HeightWithoutPicture(Panel panel)
    {
        var measures = page.Measures;
        var words = panel.Words.Sum(paragraph => 3 + measures.AfterItem
            + TextMeasure.Height(WordText.Plain(paragraph.Text), measures.FrameWords, measures.Line, page.TextWidth));
        var heading = panel.Title.IsEmpty ? 0 : 28 + TextMeasure.Height(WordText.Plain(panel.Title), measures.Heading2, 1.05, page.TextWidth, isBold: true);
        return heading + words + Reserve;
    }
}
