using System.Net;
using System.Text.Json.Nodes;

namespace PlainPlans.Tests.Api;

public sealed class TextEndpointsTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task A_text_is_answered_with_what_the_rules_find_and_nothing_else_unless_asked()
    {
        var answer = await Answer(new() { ["text"] = "We will utilise it.", ["reader"] = "parent" });

        var finding = Assert.Single(answer["findings"]!.AsArray())!;
        Assert.Equal(("parent", 8, 15, 1, 9), ((string)answer["reader"]!, (int)finding["start"]!, (int)finding["end"]!, (int)finding["line"]!, (int)finding["column"]!));
        Assert.Equal(("complex-word", "use"), ((string)finding["category"]!, (string)finding["suggestions"]![0]!));
        Assert.False(answer.AsObject().ContainsKey("fixed"));
        Assert.False(answer.AsObject().ContainsKey("changes"));
    }

    [Fact]
    public async Task Asked_for_fixes_the_answer_has_the_fixed_text_and_every_change()
    {
        var answer = await Answer(new() { ["text"] = "We will *utilise* it.", ["reader"] = "family", ["fix"] = true, ["format"] = "markdown" });

        Assert.Equal("We will *use* it.", (string)answer["fixed"]!);
        Assert.Equal(("utilise", "use"), ((string)answer["changes"]![0]!["before"]!, (string)answer["changes"]![0]!["after"]!));
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_a_request_is_told_at_once()
    {
        using var response = await service.PostAsync("/api/texts", """{"reader": "nobody", "fix": 1, "names": "Bo", "txet": "Hello."}""");

        var problem = await RunningService.Problem(response, HttpStatusCode.BadRequest);
        Assert.Equal(
            ["/fix", "/names", "/reader", "/text", "/txet"],
            problem["errors"]!.AsArray().Select(error => (string)error!["pointer"]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_no_JSON_is_refused()
    {
        using var response = await service.PostAsync("/api/texts", "{");

        Assert.Equal("json.malformed", await RunningService.Code(response, HttpStatusCode.BadRequest));
    }

    private async Task<JsonNode> Answer(JsonObject request)
    {
        using var response = await service.PostAsync("/api/texts", request.ToJsonString());
        Assert.Equal((HttpStatusCode.OK, true), (response.StatusCode, response.Headers.CacheControl!.NoStore));
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
