using PlainPlans.Api.Http;
using PlainPlans.Texts;

namespace PlainPlans.Api.Endpoints;

/// <summary><c>POST /api/texts</c>: any text in, what the rules find in it out, and the fixed text where the request asks for it.</summary>
internal static class TextEndpoints
{
    public static void Map(IEndpointRouteBuilder app, Settings settings) =>
        app.MapPost("/api/texts", context => ReviewAsync(context, settings.MaxBytes));

    private static async Task ReviewAsync(HttpContext context, long maxBytes)
    {
        var refusal = QueryParameters.Refusal(context.Request) ?? RequestBody.Refusal(context.Request);
        if (refusal is not null)
        {
            await refusal.WriteAsync(context);
            return;
        }

        var (request, notes) = TextRequest.Read(await RequestBody.ReadAsync(context.Request, maxBytes));
        if (request is null)
        {
            await Problem.Of(notes).WriteAsync(context);
            return;
        }

        var review = TextReview.Of(request.Text, request.Form, request.Reader, request.Names, request.Fixes);
        await context.Response.WriteAsJsonAsync(TextAnswer.Of(review, request.Fixes), ApiJson.Readable.TextAnswer, cancellationToken: context.RequestAborted);
    }
}
