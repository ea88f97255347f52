using System.Net;
using System.Text.Json.Nodes;

namespace PlainPlans.Tests.Api;

public sealed class CheckEndpointsTests(RunningService service) : IClassFixture<RunningService>
{
    public static TheoryData<string> KindIds() => [.. RunningService.Kinds.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(KindIds))]
    public async Task Every_sample_would_become_a_document(string kind)
    {
        using var response = await service.PostAsync("/api/checks", RunningService.Sample(kind: kind));

        var check = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal((HttpStatusCode.OK, "application/json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal((kind, true), ((string)check["kind"]!, (bool)check["wouldRender"]!));
        Assert.NotEmpty((string)check["reader"]!);
        Assert.NotNull(check["notes"]);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Language_errors_are_part_of_the_answer_also_where_they_would_stop_the_document()
    {
        var request = RunningService.Sample(node =>
        {
            node["checks"] = "enforce";
            node["data"]!["why"] = RunningService.BlamingWords;
        });

        using var response = await service.PostAsync("/api/checks", request);

        var check = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False((bool)check["wouldRender"]!);
        Assert.Contains(check["notes"]!.AsArray(), note => (string)note!["severity"]! == "error" && (string)note["pointer"]! == "/data/why");
    }
}
