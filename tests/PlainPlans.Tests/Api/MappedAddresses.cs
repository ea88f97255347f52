using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace PlainPlans.Tests.Api;

/// <summary>The addresses that the service has mapped.</summary>
internal static class MappedAddresses
{
    /// <summary>Each route with the methods it takes.</summary>
    public static IReadOnlyList<(string Route, IReadOnlyList<string> Methods)> Of(WebApplication app) =>
    [
        .. ((IEndpointRouteBuilder)app).DataSources
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Select(endpoint => (endpoint.RoutePattern.RawText!, endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods)),
    ];

    /// <summary>An address that the route leads to.</summary>
    public static string Example(string route) => route.Replace("{kind}", "child-plan", StringComparison.Ordinal);
}
