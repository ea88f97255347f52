using PlainPlans.Api.Http;
using PlainPlans.Kinds;

namespace PlainPlans.Api.Endpoints;

/// <summary>
/// <c>GET /api/health</c> for people and monitors, and <c>GET /</c> for the Functions host, which asks it over and
/// over while it waits.
/// </summary>
internal static class HealthEndpoints
{
    public static void Map(IEndpointRouteBuilder app, KindStore kinds)
    {
        var answer = new HealthAnswer("ok", ProgramVersion.Text, kinds.All.Count());
        app.MapRead("/", context =>
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        });
        app.MapRead("/api/health", context => context.Response.WriteAsJsonAsync(answer, ApiJson.Readable.HealthAnswer));
    }
}

/// <summary>A service that answers at all has read its templates and made every sample once.</summary>
/// <param name="Status">Always <c>ok</c>.</param>
/// <param name="Version">The version of the program.</param>
/// <param name="Kinds">How many kinds of document it knows.</param>
internal sealed record HealthAnswer(string Status, string Version, int Kinds);
