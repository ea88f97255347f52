using System.Collections.Immutable;
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
    public static void Map(IEndpointRouteBuilder app, DocumentPipeline pipeline, Settings settings) =>
        app.MapPost("/api/checks", context => CheckAsync(context, pipeline, settings.MaxBytes));

    private static async Task CheckAsync(HttpContext context, DocumentPipeline pipeline, long maxBytes)
    {
        var refusal = QueryParameters.Refusal(context.Request) ?? RequestBody.Refusal(context.Request);
        if (refusal is not null)
        {
            await refusal.WriteAsync(context);
            return;
        }

        var (check, notes) = pipeline.Check(await RequestBody.ReadAsync(context.Request, maxBytes));
        if (check is null) await Problem.Of(notes).WriteAsync(context);
        else await context.Response.WriteAsJsonAsync(CheckAnswer.Of(check, notes), ApiJson.Readable.CheckAnswer, cancellationToken: context.RequestAborted);
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
    public static CheckAnswer Of(CheckedRequest? check, ImmutableArray<Note> notes) =>
        new(check?.Kind, check?.ReaderGroup, check?.WouldRender ?? false, [.. notes.Select(NoteAnswer.Of)]);
}
