using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Net.Http.Headers;
using PlainPlans.Api.Http;
using PlainPlans.Diagnostics;
using PlainPlans.Rendering;
using PlainPlans.Requests;
using PlainPlans.Writers;

namespace PlainPlans.Api.Endpoints;

/// <summary>
/// <c>POST /api/documents</c>: the envelope in, the document out. <c>?format=</c> wins over <c>Accept</c>, and both win
/// over the envelope.
/// </summary>
internal static class DocumentEndpoints
{
    public const string NotesHeader = "PlainPlans-Notes";
    public const string ErrorsHeader = "PlainPlans-Errors";
    public const string WarningsHeader = "PlainPlans-Warnings";

    public static void Map(IEndpointRouteBuilder app, DocumentPipeline pipeline, Settings settings) =>
        app.MapPost("/api/documents", context => RenderAsync(context, pipeline, settings.MaxBytes));

    private static async Task RenderAsync(HttpContext context, DocumentPipeline pipeline, long maxBytes)
    {
        var refusal = QueryParameters.Refusal(context.Request, "format", "profile") ?? RequestBody.Refusal(context.Request);
        var format = QueryParameters.Value(context.Request, "format");
        if (refusal is null && format is null && !AcceptHeader.TryChoose(context.Request, DocumentWriter.All, out format)) refusal = NotAcceptable();
        if (refusal is not null)
        {
            await refusal.WriteAsync(context);
            return;
        }

        var body = await RequestBody.ReadAsync(context.Request, maxBytes);
        var (document, notes) = pipeline.Render(body, new OutputWish(format, QueryParameters.Value(context.Request, "profile")));
        if (document is null) await Problem.Of(notes).WriteAsync(context);
        else await WriteAsync(context, document, notes);
    }

    private static Problem NotAcceptable() => Problem.Of(
        ProblemType.NotAcceptable,
        HttpNotes.NotAcceptable(DocumentWriter.All.Select(writer => $"{writer.MediaType} ({writer.Format})")));

    private static async Task WriteAsync(HttpContext context, RenderedDocument document, ImmutableArray<Note> notes)
    {
        var response = context.Response;
        response.ContentType = document.MediaType;
        response.ContentLength = document.Bytes.Length;
        response.Headers.Vary = HeaderNames.Accept;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(document.FileName);
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers[NotesHeader] = Number(notes.Length);
        response.Headers[ErrorsHeader] = Number(notes.Count(note => note.Severity == Severity.Error));
        response.Headers[WarningsHeader] = Number(notes.Count(note => note.Severity == Severity.Warning));
        await response.Body.WriteAsync(document.Bytes, context.RequestAborted);
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
