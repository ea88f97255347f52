namespace PlainPlans.Api.Endpoints;

/// <summary>Addresses that only give something: they take GET, and HEAD for those who want the headers alone.</summary>
internal static class Reading
{
    private static readonly string[] Methods = ["GET", "HEAD"];

    public static void MapRead(this IEndpointRouteBuilder app, string route, RequestDelegate answer) => app.MapMethods(route, Methods, answer);
}
