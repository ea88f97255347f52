using PlainPlans.Documents;

namespace PlainPlans.Writers.Word;

/// <summary>
/// The sizes and spaces of one kind of page, in points; lines are multiples of single; margins are millimetres.
/// The title is about 2.2 times the body, a second heading 1.4 times; the gap after a paragraph is one line of
/// body text or more. Nothing is smaller than 12 points, and in large print than 18.
/// </summary>
internal sealed record WordMeasures
{
    public required double Body { get; init; }
    public required double Title { get; init; }
    public required double Eyebrow { get; init; }
    public required double Subtitle { get; init; }
    public required double Heading2 { get; init; }
    public required double Heading3 { get; init; }
    public required double Table { get; init; }
    public required double OwnWords { get; init; }

    /// <summary>The words of a frame of a story. Where each frame has a page of its own: at most, see <see cref="WordFrames.WithWords"/>.</summary>
    public required double FrameWords { get; init; }

    /// <summary>The smallest that the words of a frame become to make room for its picture.</summary>
    public double SmallestFrameWords { get; init; } = 20;

    /// <summary>The steps in which they become smaller.</summary>
    public double FrameWordsStep { get; init; } = 4;

    /// <summary>The share of the page's width that each picture keeps where the words of frames are larger than that.</summary>
    public double PictureKeeps { get; init; } = 0.75;

    /// <summary>The header and the footer of the page.</summary>
    public required double Running { get; init; }

    public required double Line { get; init; }
    public required double TableLine { get; init; }
    public required double After { get; init; }
    public required double AfterItem { get; init; }
    public required double BeforeHeading2 { get; init; }
    public required double AfterHeading2 { get; init; }
    public required double BeforeHeading3 { get; init; }

    /// <summary>Kept free on the right of prose, so that a line holds at most about 80 letters.</summary>
    public required double ProseIndent { get; init; }

    /// <summary>Where the values of facts start.</summary>
    public required double FactTab { get; init; }

    /// <summary>Where "Date" starts on a line to sign on.</summary>
    public required double DateTab { get; init; }

    /// <summary>Left and right, in millimetres.</summary>
    public required double SideMargin { get; init; }

    /// <summary>The thickness of the bar on the left of headings and call-outs.</summary>
    public required double Bar { get; init; }

    /// <summary>Whether a heading with a voice stands on a band. On a child's page it does not: a band on each heading looks like a form.</summary>
    public bool HasBands { get; init; } = true;

    /// <summary>Whether the rows of tables are shown as cards, one below the other.</summary>
    public bool HasCards { get; init; }

    /// <summary>Whether the frames have pages of their own.</summary>
    public bool HasFramePages { get; init; }

    /// <summary>How many frames share such a page where they have room.</summary>
    public int FramesOnPage { get; init; } = 1;

    /// <summary>Whether a page is half a sheet that is folded.</summary>
    public bool IsFolded { get; init; }

    /// <summary>Whether tables of no voice have a dark header row.</summary>
    public bool HasDarkHeaders { get; init; }

    /// <summary>The measures for a look, a profile and a layout.</summary>
    public static WordMeasures For(DocumentLook look, Profile profile, FrameLayout layout) => (look, profile) switch
    {
        (DocumentLook.Story, Profile.LargePrint) => LargeStory,
        (DocumentLook.Child, Profile.LargePrint) => LargeChild,
        (_, Profile.LargePrint) => Large,
        (DocumentLook.Story, _) when layout == FrameLayout.TwoAPage => StoryByTwo,
        (DocumentLook.Story, _) when layout == FrameLayout.Booklet => Booklet,
        (DocumentLook.Story, _) => Story,
        (DocumentLook.Child, _) => Child,
        (DocumentLook.Staff, _) => Staff,
        _ => Family,
    };

    private static WordMeasures Family { get; } = new()
    {
        Body = 12, Title = 27, Eyebrow = 13, Subtitle = 14, Heading2 = 17, Heading3 = 14, Table = 12, OwnWords = 14, FrameWords = 14, Running = 12,
        Line = 1.3, TableLine = 1.15, After = 12, AfterItem = 5, BeforeHeading2 = 19, AfterHeading2 = 7, BeforeHeading3 = 16,
        ProseIndent = 24, FactTab = 120, DateTab = 300, SideMargin = 22, Bar = 4.5,
    };

    private static WordMeasures Staff { get; } = new()
    {
        Body = 12, Title = 22, Eyebrow = 12, Subtitle = 13, Heading2 = 15, Heading3 = 13, Table = 12, OwnWords = 13, FrameWords = 13, Running = 12,
        Line = 1.2, TableLine = 1.1, After = 12, AfterItem = 4, BeforeHeading2 = 20, AfterHeading2 = 7, BeforeHeading3 = 15,
        ProseIndent = 0, FactTab = 135, DateTab = 300, SideMargin = 20, Bar = 4.5, HasDarkHeaders = true,
    };

    private static WordMeasures Child { get; } = new()
    {
        Body = 13, Title = 27, Eyebrow = 14, Subtitle = 15, Heading2 = 17, Heading3 = 15, Table = 13, OwnWords = 16, FrameWords = 15, Running = 13,
        Line = 1.3, TableLine = 1.22, After = 13, AfterItem = 4, BeforeHeading2 = 14, AfterHeading2 = 5, BeforeHeading3 = 13,
        ProseIndent = 15, FactTab = 115, DateTab = 300, SideMargin = 23, Bar = 4.5, HasBands = false,
    };

    private static WordMeasures Story { get; } = new()
    {
        Body = 18, Title = 40, Eyebrow = 17, Subtitle = 20, Heading2 = 22, Heading3 = 18, Table = 16, OwnWords = 20, FrameWords = 28, Running = 14,
        Line = 1.45, TableLine = 1.3, After = 18, AfterItem = 6, BeforeHeading2 = 28, AfterHeading2 = 10, BeforeHeading3 = 20,
        ProseIndent = 0, FactTab = 140, DateTab = 280, SideMargin = 22, Bar = 6, HasBands = false, HasFramePages = true,
    };

    private static WordMeasures StoryByTwo { get; } = Story with
    {
        Body = 16, Heading2 = 20, Table = 14, FrameWords = 18, Line = 1.3, TableLine = 1.2, After = 14, AfterItem = 4, BeforeHeading2 = 22, AfterHeading2 = 7,
        SmallestFrameWords = 14, FrameWordsStep = 1, PictureKeeps = 0.5, FramesOnPage = 2,
    };

    private static WordMeasures Booklet { get; } = Story with
    {
        Body = 13, Title = 27, Eyebrow = 13, Subtitle = 15, Heading2 = 17, Heading3 = 15, Table = 12, OwnWords = 15, FrameWords = 18, Running = 12,
        Line = 1.3, TableLine = 1.2, After = 10, AfterItem = 4, BeforeHeading2 = 18, AfterHeading2 = 6, BeforeHeading3 = 14,
        FactTab = 100, DateTab = 190, SideMargin = 15, Bar = 4.5, SmallestFrameWords = 14, FrameWordsStep = 1, IsFolded = true,
    };

    private static WordMeasures Large { get; } = new()
    {
        Body = 18, Title = 36, Eyebrow = 19, Subtitle = 20, Heading2 = 25, Heading3 = 21, Table = 18, OwnWords = 20, FrameWords = 20, Running = 18,
        Line = 1.3, TableLine = 1.25, After = 18, AfterItem = 8, BeforeHeading2 = 30, AfterHeading2 = 7, BeforeHeading3 = 24,
        ProseIndent = 0, FactTab = 165, DateTab = 280, SideMargin = 20, Bar = 6, HasCards = true,
    };

    private static WordMeasures LargeChild { get; } = Large with { HasBands = false };

    private static WordMeasures LargeStory { get; } = Story with
    {
        Eyebrow = 19, Heading2 = 25, Heading3 = 21, Table = 18, Running = 18, SideMargin = 20, FactTab = 165, HasCards = true,
    };
}
