using PlainPlans.Drawing;
using PlainPlans.Kinds;
using PlainPlans.Writers;

namespace PlainPlans.Requests;

/// <summary>
/// The envelope that HTTP bodies, sample files and the command line share, as a schema, so that it is checked
/// like any data.
/// </summary>
public static class Envelope
{
    /// <summary>Language errors are notes beside the document.</summary>
    public const string Advise = "advise";

    /// <summary>Language errors stop the document.</summary>
    public const string Enforce = "enforce";

    /// <summary>The format where nobody names one.</summary>
    public const string DefaultFormat = "docx";

    /// <summary>The envelope of a request for this kind; with no kind, its data is let through unread.</summary>
    public static GroupSchema For(Kind? kind, IEnumerable<string> kinds)
    {
        var reader = Group(
        [
            Field("group", Choice(kind?.Readers ?? []), isRequired: true, "Say who will read it, for example parent."),
            Field("name", new TextSchema(WordsMeaning.Name, 200, [])),
            .. kind is null or { IsStory: true } ? [Field("child", new TextSchema(WordsMeaning.Person, 40, []), purpose: "Id of the child whose own version this is.")] : Array.Empty<NamedField>(),
        ]);
        var output = Group(
            Field("format", Choice(DocumentWriter.All.Select(writer => writer.Format))),
            Field("profile", Choice(Profiles.Names)),
            Field("style", Choice(PictureStyle.Names), purpose: "How the pictures are coloured: line is to colour in."),
            Field("layout", Choice(FrameLayouts.Names), purpose: "How the frames of a story stand on pages."));
        return Group(
            Field("kind", Choice(kinds), isRequired: true, "Name the kind of document."),
            Field("reader", reader, isRequired: true, "Say who will read it."),
            Field("output", output),
            Field("language", new TextSchema(WordsMeaning.Id, 35, []), purpose: "Language of the words in data, such as cy, ar or bn, where it is not the kind's own. It sets the direction of the page too."),
            Field("words", new ListSchema(Group(
                Field("term", new TextSchema(WordsMeaning.Hidden, 60, []), isRequired: true, "What others call it, such as contact."),
                Field("say", new TextSchema(WordsMeaning.Hidden, 60, []), isRequired: true, "What the child calls it, such as Dad day.")), 0, 50), purpose: "What this child calls things. Their words win over all lists."),
            Field("checks", Choice([Advise, Enforce])),
            Field("overrides", new ListSchema(Group(
                Field("rule", new TextSchema(WordsMeaning.Id, 100, []), isRequired: true, "Copy the code of the note, such as language.jargon-court."),
                Field("at", new TextSchema(WordsMeaning.Id, 500, []), purpose: "Copy the pointer of the note. Leave it out for a note about the whole document."),
                Field("person", new TextSchema(WordsMeaning.Hidden, 200, []), isRequired: true, "Say who answers for it."),
                Field("reason", new TextSchema(WordsMeaning.Hidden, 1000, []), isRequired: true, "Say why it has to stay.")), 0, 100), purpose: "What rules found and somebody decided to keep. The notes say so, and it no longer stops the document."),
            Field("data", kind is null ? new UncheckedSchema() : kind.Fields, isRequired: true, "Put the fields of the kind here."));
    }

    private static GroupSchema Group(params NamedField[] fields) => new([.. fields], DrawnPart.Nothing);

    private static NamedField Field(string name, FieldSchema schema, bool isRequired = false, string purpose = "") =>
        new(name, isRequired, purpose.Length == 0 ? schema : schema with { Description = purpose });

    private static FieldSchema Choice(IEnumerable<string> choices)
    {
        string[] known = [.. choices];
        return known.Length == 0 ? new UncheckedSchema() : new TextSchema(WordsMeaning.Choice, 100, [.. known]);
    }
}
