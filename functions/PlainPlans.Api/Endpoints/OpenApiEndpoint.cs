using PlainPlans.Api.Contract;
using PlainPlans.Api.Http;
using PlainPlans.Kinds;
using PlainPlans.Rendering;

namespace PlainPlans.Api.Endpoints;

/// <summary><c>GET /api/openapi.json</c>: the contract, for tools and people.</summary>
internal static class OpenApiEndpoint
{
    public static void Map(IEndpointRouteBuilder app, KindStore kinds, PicturePipeline pictures)
    {
        var document = new FixedAnswer(OpenApiDocument.Build(kinds, pictures), "application/json");
        app.MapRead("/api/openapi.json", document.WriteAsync);
    }
}
