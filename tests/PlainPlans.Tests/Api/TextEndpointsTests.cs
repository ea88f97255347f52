using System.Net;
using System.Text.Json.Nodes;
using PlainPlans.Tests.Texts.Word;
using PlainPlans.Texts.Word;

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

    [Fact]
    public async Task A_Word_file_is_answered_with_the_paragraph_of_each_finding()
    {
        using var response = await PostWord("?reader=parent", Docx.Of(Docx.Paragraph("Hello.") + Docx.Paragraph("We utilise it.")));

        var finding = Assert.Single(JsonNode.Parse(await response.Content.ReadAsStringAsync())!["findings"]!.AsArray())!;
        Assert.Equal((2, "body", 3, 10), ((int)finding["paragraph"]!, (string)finding["part"]!, (int)finding["start"]!, (int)finding["end"]!));
        Assert.False(finding.AsObject().ContainsKey("line"));
    }

    [Theory]
    [InlineData("?reader=parent&format=docx", null)]
    [InlineData("?reader=parent", WordFile.MediaType)]
    public async Task A_Word_file_comes_back_with_comments_where_that_is_asked_for(string query, string? accept)
    {
        using var response = await PostWord(query, Docx.Of(Docx.Paragraph("We utilise it.")), accept);

        Assert.Equal((HttpStatusCode.OK, WordFile.MediaType, "checked.docx"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType, response.Content.Headers.ContentDisposition!.FileName));
        Assert.Equal("1", Assert.Single(response.Headers.GetValues("PlainPlans-Warnings")));
        Assert.Equal("We utilise it.", WordFile.Read(await response.Content.ReadAsByteArrayAsync()).Value!.Text);
    }

    [Theory]
    [InlineData("", "request.no-reader")]
    [InlineData("?reader=nobody", "request.unknown-reader")]
    [InlineData("?reader=parent&format=pdf", "request.unknown-answer")]
    [InlineData("?reader=parent&name=Bo", "request.unknown-parameter")]
    [InlineData("?reader=parent", "document.not-word")]
    public async Task A_Word_file_that_cannot_be_answered_is_told_why(string query, string code)
    {
        using var response = await PostWord(query, [1, 2, 3]);

        Assert.Equal(code, await RunningService.Code(response, HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task A_text_is_not_answered_with_a_Word_file()
    {
        using var response = await service.PostAsync("/api/texts?format=docx", """{"text": "Hello.", "reader": "parent"}""");

        Assert.Equal("request.unknown-answer", await RunningService.Code(response, HttpStatusCode.BadRequest));
    }

    private Task<HttpResponseMessage> PostWord(string query, byte[] file, string? accept = null)
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new(WordFile.MediaType);
        return service.SendAsync(HttpMethod.Post, "/api/texts" + query, content, accept is null ? [] : [("Accept", accept)]);
    }

    private async Task<JsonNode> Answer(JsonObject request)
    {
        using var response = await service.PostAsync("/api/texts", request.ToJsonString());
        Assert.Equal((HttpStatusCode.OK, true), (response.StatusCode, response.Headers.CacheControl!.NoStore));
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
