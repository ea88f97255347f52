using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;

namespace PlainPlans.Rendering;

/// <summary>
/// Tries each kind on its own sample, once as it stands and once with no field but those that are required. So a slip in
/// a template is told to the people who wrote it, and not to the first family that leaves a field out.
/// </summary>
public static class KindTrial
{
    /// <summary>What stops the samples from giving a document: one line each, with file and place.</summary>
    /// <param name="kinds">The kinds to try.</param>
    /// <param name="pipeline">A pipeline over the same kinds.</param>
    public static ImmutableArray<string> Faults(KindStore kinds, DocumentPipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(pipeline);
        return [.. kinds.All.SelectMany(kind => Faults(kind, pipeline))];
    }

    private static IEnumerable<string> Faults(Kind kind, DocumentPipeline pipeline)
    {
        var (check, notes) = pipeline.Check(kind.Sample);
        if (check is not { WouldRender: true }) return Errors(notes).Select(note => Line(kind, note));
        if (check.Kind != kind.Id) return [$"{kind.Id}/sample.json/kind: The sample is of another kind. Name this one."];

        var bare = pipeline.Check(Bare(kind));
        return Errors(bare.Notes).Where(IsOfTemplate).Select(note => Line(kind, note) + " This happens when all fields are left out that may be.");
    }

    // Only what the template says counts here: a bare sample may well break a rule about its words.
    private static bool IsOfTemplate(Note note) => note.Code.StartsWith("template.", StringComparison.Ordinal);

    private static IEnumerable<Note> Errors(IEnumerable<Note> notes) => notes.Where(note => note.Severity == Severity.Error);

    private static string Line(Kind kind, Note note) => note.Place switch
    {
        null => $"{kind.Id}/sample.json{note.Pointer}: {note.Message} {note.Hint}",
        { Source: "request" } place => $"{kind.Id}/sample.json({place.Line},{place.Column}): {note.Message} {note.Hint}",
        { Source: "document" } place => $"{kind.Id}/template.md, in line {place.Line} of what it makes of the sample: {note.Message} {note.Hint}",
        var place => $"{place.Source}({place.Line},{place.Column}): {note.Message} {note.Hint}",
    };

    private static byte[] Bare(Kind kind)
    {
        var request = JsonNode.Parse(kind.Sample.Span)!; // the sample was just read
        Strip(request["data"]!, kind.Fields);
        return Encoding.UTF8.GetBytes(request.ToJsonString());
    }

    private static void Strip(JsonNode value, FieldSchema schema)
    {
        switch (schema)
        {
            case GroupSchema group:
                foreach (var field in group.Fields)
                {
                    if (!field.IsRequired) value.AsObject().Remove(field.Name);
                    else Strip(value[field.Name]!, field.Schema);
                }

                break;
            case ListSchema list:
                foreach (var item in value.AsArray()) Strip(item!, list.Item);
                break;
        }
    }
}
