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

    [Fact]
    public async Task Asked_for_fixes_the_answer_has_the_fixed_request_and_every_change()
    {
        var request = RunningService.Sample(node => node["data"]!["why"] = "We will utilise the hall. Mum failed to protect us.");

        using var response = await service.PostAsync("/api/checks?fix=true", request);

        var check = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        var wanted = JsonNode.Parse(request.Replace("We will utilise", "We will use", StringComparison.Ordinal));
        Assert.True(JsonNode.DeepEquals(wanted, check["fixed"]));
        var change = Assert.Single(check["changes"]!.AsArray())!;
        Assert.Equal(("/data/why", 8, 15, "utilise", "use"), ((string)change["pointer"]!, (int)change["start"]!, (int)change["end"]!, (string)change["before"]!, (string)change["after"]!));
        var note = check["notes"]!.AsArray().Single(note => (string)note!["code"]! == (string)change["rule"]! && (string)note["pointer"]! == "/data/why")!;
        Assert.Equal(("use", "use"), ((string)note["suggestions"]![0]!, (string)note["fix"]!));
    }

    [Fact]
    public async Task Nothing_is_fixed_unless_asked_for_and_a_wish_that_means_nothing_is_refused()
    {
        using var plain = await service.PostAsync("/api/checks?fix=false", RunningService.Sample());
        using var wrong = await service.PostAsync("/api/checks?fix=yes", RunningService.Sample());

        Assert.Null(JsonNode.Parse(await plain.Content.ReadAsStringAsync())!["fixed"]);
        Assert.Equal("request.yes-or-no", await RunningService.Code(wrong, HttpStatusCode.BadRequest));
    }
}
