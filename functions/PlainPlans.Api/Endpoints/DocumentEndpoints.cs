using PlainPlans.Api.Http;
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
    private static readonly OfferedFormat[] Formats = [.. DocumentWriter.All.Select(writer => new OfferedFormat(writer.Format, writer.MediaType))];

    public static void Map(IEndpointRouteBuilder app, DocumentPipeline pipeline, Settings settings) =>
        app.MapPost("/api/documents", context => RenderAsync(context, pipeline, settings.MaxBytes));

    private static async Task RenderAsync(HttpContext context, DocumentPipeline pipeline, long maxBytes)
    {
        var refusal = QueryParameters.Refusal(context.Request, "format", "profile", "style", "layout") ?? RequestBody.Refusal(context.Request);
        var format = QueryParameters.Value(context.Request, "format");
        if (refusal is null && format is null && !AcceptHeader.TryChoose(context.Request, Formats, out format)) refusal = AcceptHeader.Refusal(Formats);
        if (refusal is not null)
        {
            await refusal.WriteAsync(context);
            return;
        }

        var body = await RequestBody.ReadAsync(context.Request, maxBytes);
        var (document, notes) = pipeline.Render(body, new OutputWish(format, Value("profile"), Value("style"), Value("layout")));
        if (document is null) await Problem.Of(notes).WriteAsync(context);
        else await FileAnswer.WriteAsync(context, document.Bytes, document.MediaType, document.FileName, notes);

        string? Value(string name) => QueryParameters.Value(context.Request, name);
    }
}
