using System.Collections.Immutable;

namespace PlainPlans.Documents;

/// <summary>
/// A part of a document that stands on its own line or lines. Closed: every kind of block is in this file,
/// and <see cref="BlockVisitor{T}"/> makes the compiler name each writer that does not handle one.
/// </summary>
public abstract record Block
{
    private protected Block() { }
}

/// <summary>A heading. <paramref name="Level"/> is 2 or 3; the title of the document is level 1 and is not a block.</summary>
public sealed record Heading(int Level, ImmutableArray<Inline> Text, Voice Voice) : Block;

/// <summary>A paragraph of prose.</summary>
public sealed record Paragraph(ImmutableArray<Inline> Text) : Block;

/// <summary>A list whose order does not matter. The voice chooses the mark.</summary>
public sealed record BulletList(ImmutableArray<ListItem> Items, Voice Voice) : Block;

/// <summary>A list whose order matters. Numbers start at 1.</summary>
public sealed record NumberedList(ImmutableArray<ListItem> Items) : Block;

/// <summary>One item of a list: one or two sentences.</summary>
public sealed record ListItem(ImmutableArray<Inline> Text);

/// <summary>At most five labels with their values: who, when, by whom. Not a table.</summary>
public sealed record Facts(ImmutableArray<Fact> Items) : Block;

/// <summary>One label and its value.</summary>
public sealed record Fact(string Label, ImmutableArray<Inline> Value);

/// <summary>
/// A table with a header row. Every row has as many cells as the header.
/// </summary>
/// <param name="Caption">What the table holds. Read aloud first; writers give it as the table's title.</param>
/// <param name="Header">The column names.</param>
/// <param name="Rows">The rows, in order.</param>
/// <param name="RowsAreNamed">Whether the first cell names its row (people, dates) rather than being content (steps).</param>
/// <param name="Voice">The voice of the passage the table stands in.</param>
public sealed record Table(
    string Caption,
    ImmutableArray<Cell> Header,
    ImmutableArray<ImmutableArray<Cell>> Rows,
    bool RowsAreNamed,
    Voice Voice) : Block;

/// <summary>One cell of a table.</summary>
public sealed record Cell(ImmutableArray<Inline> Text);

/// <summary>A passage set apart because of what it is for. Paragraphs only.</summary>
public sealed record CallOut(Voice Voice, ImmutableArray<Inline> Title, ImmutableArray<Paragraph> Body) : Block;

/// <summary>Somebody's own words, never corrected, and who said them.</summary>
public sealed record OwnWords(ImmutableArray<Paragraph> Said, ImmutableArray<Inline> By) : Block;

/// <summary>
/// A question answered with a number from 0 to 10 by each person. Scores are never averaged (rule S-05).
/// </summary>
/// <param name="Question">What is asked.</param>
/// <param name="Zero">What 0 means, in words.</param>
/// <param name="Ten">What 10 means, in words.</param>
/// <param name="Scores">One per person, in the order given.</param>
/// <param name="Drawn">The scale as a picture; null when no picture was made. The scores say the same in words.</param>
public sealed record Scale(
    ImmutableArray<Inline> Question,
    ImmutableArray<Inline> Zero,
    ImmutableArray<Inline> Ten,
    ImmutableArray<ScaleScore> Scores,
    Picture? Drawn) : Block;

/// <summary>One person's score. <paramref name="Score"/> is 0 to 10. The last two may be empty.</summary>
public sealed record ScaleScore(
    ImmutableArray<Inline> Who,
    int Score,
    ImmutableArray<Inline> Why,
    ImmutableArray<Inline> OnePointMore);

/// <summary>
/// A picture, handed over as bytes: nothing is ever fetched.
/// </summary>
/// <param name="Svg">The drawing as SVG (UTF-8), or empty where there is only a PNG.</param>
/// <param name="Png">The same drawing as PNG.</param>
/// <param name="Width">Width over height is the shape of the picture; the units are the drawing's own.</param>
/// <param name="Height">See <paramref name="Width"/>.</param>
/// <param name="Says">What the picture shows, in words. Never empty.</param>
public sealed record Picture(
    ReadOnlyMemory<byte> Svg,
    ReadOnlyMemory<byte> Png,
    double Width,
    double Height,
    string Says) : Block
{
    /// <summary>Words that the picture has no room or no letters for. They stand below it as paragraphs of their own.</summary>
    public ImmutableArray<string> Below { get; init; } = [];

    /// <summary>
    /// Everything that a chart says, in words: a line that leads in, and the others. It follows the picture as a paragraph
    /// and a list. Empty for scenes, of which <see cref="Says"/> tells all.
    /// </summary>
    public ImmutableArray<string> Twin { get; init; } = [];
}

/// <summary>One frame of a storyboard: a picture and the words under it. Never split across pages.</summary>
public sealed record Panel(ImmutableArray<Inline> Title, Picture? Picture, ImmutableArray<Paragraph> Words) : Block;

/// <summary>An empty ruled box for a child to draw in.</summary>
public sealed record DrawingSpace(ImmutableArray<Inline> Prompt) : Block;

/// <summary>Lines to sign and date on, one per person.</summary>
public sealed record Signatures(ImmutableArray<Signer> Signers) : Block;

/// <summary>A person who signs, and who they are to the child.</summary>
public sealed record Signer(string Name, string Role);

/// <summary>What follows starts on a new page.</summary>
public sealed record PageBreak : Block;
