using System.Collections.Immutable;

namespace PlainPlans.Documents;

/// <summary>
/// A document as a tree: the hub of the service. Templates become it; writers and language rules read it.
/// </summary>
public sealed record Document
{
    /// <summary>BCP 47 language of the words: <c>en-GB</c>, <c>cy-GB</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Whether pages, tables and lines run from right to left.</summary>
    public bool IsRightToLeft => Script.IsRightToLeft(Language);

    /// <summary>What kind of document this is and whose copy: "Child's plan: copy for parents". May be empty.</summary>
    public string Eyebrow { get; init; } = "";

    /// <summary>The title: a sentence a family would say. Never empty.</summary>
    public required string Title { get; init; }

    /// <summary>For whom, or with whom, it was made. May be empty.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>The council's name, for the top of the first page. May be empty.</summary>
    public string Council { get; init; } = "";

    /// <summary>The part of the council, such as "Children and families". May be empty.</summary>
    public string Service { get; init; } = "";

    /// <summary>Short name and version for the foot of each page: "Sam's plan, version 2". No full names.</summary>
    public string Footer { get; init; } = "";

    /// <summary>Whether the document is marked as a draft that nobody has agreed yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>For whom the page is laid out.</summary>
    public DocumentLook Look { get; init; } = DocumentLook.Family;

    /// <summary>How the frames of a storyboard stand on pages. Other looks, and formats without pages, have no use for it.</summary>
    public FrameLayout Layout { get; init; }

    /// <summary>The blocks, in reading order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }
}

/// <summary>The family of page designs a document belongs to. Sizes and spaces come from this and the profile.</summary>
public enum DocumentLook
{
    /// <summary>For parents, carers and the network.</summary>
    Family,

    /// <summary>For a child to read: larger, no bands on headings.</summary>
    Child,

    /// <summary>For workers, courts and panels: tighter.</summary>
    Staff,

    /// <summary>A storyboard: pictures first.</summary>
    Story,
}

/// <summary>How the frames of a storyboard stand on pages.</summary>
public enum FrameLayout
{
    /// <summary>Each frame has a page of its own.</summary>
    OneAPage,

    /// <summary>Two frames share a page where both have room.</summary>
    TwoAPage,

    /// <summary>A page is half a sheet. The sheets are printed on both sides and folded in the middle.</summary>
    Booklet,
}
