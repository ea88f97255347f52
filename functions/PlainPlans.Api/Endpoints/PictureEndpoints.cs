using PlainPlans.Api.Http;
using PlainPlans.Rendering;

namespace PlainPlans.Api.Endpoints;

/// <summary>
/// <c>POST /api/pictures</c>: people and a scene or a chart in, one picture out. <c>?format=</c> wins over <c>Accept</c>.
/// </summary>
internal static class PictureEndpoints
{
    private static readonly OfferedFormat[] Formats = [.. PictureFormat.All.Select(format => new OfferedFormat(format.Name, format.MediaType))];

    public static void Map(IEndpointRouteBuilder app, PicturePipeline pictures, Settings settings) =>
        app.MapPost("/api/pictures", context => DrawAsync(context, pictures, settings.MaxBytes));

    private static async Task DrawAsync(HttpContext context, PicturePipeline pictures, long maxBytes)
    {
        var refusal = QueryParameters.Refusal(context.Request, "format", "style", "width") ?? RequestBody.Refusal(context.Request);
        var format = QueryParameters.Value(context.Request, "format");
        if (refusal is null && format is null && !AcceptHeader.TryChoose(context.Request, Formats, out format)) refusal = AcceptHeader.Refusal(Formats);
        if (refusal is not null)
        {
            await refusal.WriteAsync(context);
            return;
        }

        var body = await RequestBody.ReadAsync(context.Request, maxBytes);
        var wish = new PictureWish(format, QueryParameters.Value(context.Request, "style"), QueryParameters.Value(context.Request, "width"));
        var (picture, notes) = pictures.Draw(body, wish);
        if (picture is null) await Problem.Of(notes).WriteAsync(context);
        else await FileAnswer.WriteAsync(context, PictureFile.Of(picture, notes), picture.Format.MediaType, picture.FileName, notes);
    }
}
