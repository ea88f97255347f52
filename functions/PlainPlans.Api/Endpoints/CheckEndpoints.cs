using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Api.Http;
using PlainPlans.Diagnostics;
using PlainPlans.Rendering;

namespace PlainPlans.Api.Endpoints;

/// <summary>
/// <c>POST /api/checks</c>: the same envelope in, everything worth saying about it out, and no document. Language
/// errors are part of the answer; a request that cannot be read is the same problem as for documents.
/// </summary>
internal static class CheckEndpoints
{
    public static void Map(IEndpointRouteBuilder app, DocumentPipeline pipeline, RequestFixer fixer, Settings settings) =>
        app.MapPost("/api/checks", context => CheckAsync(context, pipeline, fixer, settings.MaxBytes));

    private static async Task CheckAsync(HttpContext context, DocumentPipeline pipeline, RequestFixer fixer, long maxBytes)
    {
        var fix = QueryParameters.Value(context.Request, "fix");
        var refusal = QueryParameters.Refusal(context.Request, "fix")
            ?? (fix is null or "true" or "false" ? null : Problem.Of(ProblemType.WrongRequest, HttpNotes.NotYesOrNo("fix")))
            ?? RequestBody.Refusal(context.Request);
        if (refusal is not null)
        {
            await refusal.WriteAsync(context);
            return;
        }

        var request = await RequestBody.ReadAsync(context.Request, maxBytes);
        var (check, notes) = pipeline.Check(request);
        var answer = CheckAnswer.Of(check, notes);
        if (check is not null && fix == "true") answer = answer.With(fixer.Fix(request).Value!); // what can be checked can be read
        if (check is null) await Problem.Of(notes).WriteAsync(context);
        else await context.Response.WriteAsJsonAsync(answer, ApiJson.Readable.CheckAnswer, cancellationToken: context.RequestAborted);
    }
}

/// <summary>What a check found.</summary>
/// <param name="Kind">
/// The kind's id. Null where the request is for a picture or could not be read, which only the command line answers with.
/// </param>
/// <param name="Reader">The reader group's id. Null where the kind is.</param>
/// <param name="WouldRender">Whether the request gives a document, or a picture, as it stands.</param>
/// <param name="Notes">Everything worth saying, in the order in which it was found.</param>
internal sealed record CheckAnswer(string? Kind, string? Reader, bool WouldRender, IReadOnlyList<NoteAnswer> Notes)
{
    /// <summary>The whole request with the safe fixes made in its prose. Null where nobody asked.</summary>
    public JsonElement? Fixed { get; init; }

    /// <summary>Every change in it. Null where nobody asked.</summary>
    public IReadOnlyList<FieldChangeAnswer>? Changes { get; init; }

    public static CheckAnswer Of(CheckedRequest? check, ImmutableArray<Note> notes) =>
        new(check?.Kind, check?.ReaderGroup, check?.WouldRender ?? false, [.. notes.Select(NoteAnswer.Of)]);

    /// <summary>The same with the fixed request.</summary>
    public CheckAnswer With(FixedRequest request) => this with
    {
        Fixed = JsonElement.Parse(request.Json.Span),
        Changes = [.. request.Changes.Select(FieldChangeAnswer.Of)],
    };
}

/// <summary>A change in a field of a request as callers get it: the words from start to end of the value they sent, and what stands there now.</summary>
internal sealed record FieldChangeAnswer(string Pointer, int Start, int End, string Rule, string Before, string After)
{
    public static FieldChangeAnswer Of(FieldChange field) =>
        new(field.Pointer, field.Change.Span.Start, field.Change.Span.End, field.Change.Rule, field.Change.Before, field.Change.After);
}
