using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.Documents.Reading;
using PlainPlans.PlainLanguage;
using PlainPlans.Requests;

namespace PlainPlans.Rendering;

/// <summary>From a request to the document tree: values, template, Markdown, tree, pictures.</summary>
internal sealed class DocumentComposer(KindTemplates templates)
{
    /// <summary>Composes one document.</summary>
    /// <param name="request">What to compose.</param>
    /// <param name="reader">Who will read it.</param>
    /// <param name="story">The reader's copy of the story, or null for a kind that is none.</param>
    /// <param name="pictures">Makes the pictures.</param>
    /// <param name="notes">Takes what is wrong with the template or its scenes.</param>
    /// <returns>The tree, or null where the template failed.</returns>
    public Document? Compose(DocumentRequest request, ReaderGroup reader, StoryCopy? story, PictureMaker pictures, Notes notes)
    {
        var model = TemplateModel.Build(request, reader, story);
        var markdown = templates.Fill(request.Kind, request.Language, model, notes);
        if (markdown is null) return null;

        var document = DocumentReader.Read(markdown, request.Language, pictures.Picture, notes);
        return document is null ? null : document with
        {
            Council = TextAt(request.Data, "council", "name"),
            Service = TextAt(request.Data, "council", "service"),
            IsDraft = TextAt(request.Data, "status") == "draft",
            Layout = request.Layout,
            Look = LookFor(request.Kind.Look, reader),
            Blocks = pictures.Draw([.. document.Blocks.Select(block => block is Scale scale ? scale with { Drawn = pictures.Scale(scale) } : block)]),
        };
    }

    // A story and a child's document keep their look for every reader; a family document takes the reader's.
    private static DocumentLook LookFor(DocumentLook look, ReaderGroup reader) => look == DocumentLook.Family ? reader.Look : look;

    // The part about.json is what a page says of itself; a kind without it has no council and is no draft.
    private static string TextAt(JsonElement data, params ReadOnlySpan<string> path)
    {
        if (!data.TryGetProperty("about", out var value)) return "";
        foreach (var name in path)
        {
            if (!value.TryGetProperty(name, out value)) return "";
        }

        return value.GetString() ?? "";
    }
}
