using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.Writers.Frames;
using PlainPlans.Writers.Html;
using PlainPlans.Writers.PlainText;
using PlainPlans.Writers.Speech;
using PlainPlans.Writers.Word;

namespace PlainPlans.Writers;

/// <summary>
/// Turns a document tree into a file. A writer is pure: the same tree and profile give the same bytes on any machine.
/// What it cannot show it says in a note; it drops nothing silently.
/// </summary>
public abstract class DocumentWriter
{
    /// <summary>The name in <c>output.format</c> and <c>?format=</c>.</summary>
    public abstract string Format { get; }

    /// <summary>The media type of the bytes.</summary>
    public abstract string MediaType { get; }

    /// <summary>The file name's ending, with its dot.</summary>
    public abstract string Extension { get; }

    /// <summary>The forms of a picture that the file holds. Forms that nobody looks at are never drawn.</summary>
    public virtual PictureForms Pictures => PictureForms.Svg | PictureForms.Png;

    /// <summary>Whether the file is made of pages, so that the frames of a story can stand on them in more than one way.</summary>
    public virtual bool HasPages => false;

    /// <summary>Why a document cannot be had in this format at all: an error; null where it can, as nearly all can.</summary>
    public virtual Note? Refusal(Document document) => null;

    /// <summary>Writes the document.</summary>
    /// <param name="document">The tree.</param>
    /// <param name="profile">Standard or large print.</param>
    /// <param name="notes">Takes what the writer could not show.</param>
    public abstract byte[] Write(Document document, Profile profile, Notes notes);

    /// <summary>Every writer. Adding a format is one file and one line here.</summary>
    public static IReadOnlyList<DocumentWriter> All { get; } =
    [
        new WordWriter(),
        new HtmlWriter(),
        new PlainTextWriter(),
        new SpeechWriter(),
        new FramesWriter(),
    ];
}

/// <summary>How big and how spaced the document is. The words and their order stay the same.</summary>
public enum Profile
{
    /// <summary>12 point or more, as the reader's look asks.</summary>
    Standard,

    /// <summary>18 point, one column, pictures full width, tables as cards.</summary>
    LargePrint,
}

/// <summary>The forms in which a picture can be drawn. What it says in words is always there.</summary>
[Flags]
public enum PictureForms
{
    /// <summary>The words alone.</summary>
    None = 0,

    /// <summary>Shapes, sharp at every size.</summary>
    Svg = 1,

    /// <summary>Pixels.</summary>
    Png = 2,
}
