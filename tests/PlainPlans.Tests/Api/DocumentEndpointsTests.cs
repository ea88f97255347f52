using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using PlainPlans.Writers;

namespace PlainPlans.Tests.Api;

public sealed class DocumentEndpointsTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Documents = "/api/documents";

    public static TheoryData<string, string> KindsAndFormats()
    {
        var all = new TheoryData<string, string>();
        foreach (var kind in RunningService.Kinds.All)
        {
            foreach (var writer in DocumentWriter.All) all.Add(kind.Id, writer.Format);
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(KindsAndFormats))]
    public async Task Every_sample_becomes_a_document_in_every_format(string kind, string format)
    {
        var writer = DocumentWriter.All.Single(writer => writer.Format == format);

        using var response = await service.PostAsync($"{Documents}?format={format}", RunningService.Sample(kind: kind));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(writer.MediaType, response.Content.Headers.ContentType!.ToString());
        var disposition = response.Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", kind + writer.Extension), (disposition.DispositionType, disposition.FileName));
        Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync());
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("html", null, null, "text/html")]
    [InlineData("html", "text/plain", null, "text/plain")]
    [InlineData("html", "text/plain", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("html", "application/ssml+xml", null, "application/ssml+xml")]
    [InlineData("html", "application/zip", null, "application/zip")]
    [InlineData("html", null, "ssml", "application/ssml+xml")]
    [InlineData("html", "*/*", null, "text/html")]
    [InlineData("html", "image/png", "txt", "text/plain")]
    [InlineData(null, null, null, "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public async Task The_query_wins_over_Accept_and_Accept_over_the_envelope(string? envelope, string? accept, string? query, string expected)
    {
        var request = RunningService.Sample(node => node["output"] = envelope is null ? new JsonObject() : new JsonObject { ["format"] = envelope });
        var address = query is null ? Documents : $"{Documents}?format={query}";

        using var response = await service.PostAsync(address, request, accept is null ? [] : [("Accept", accept)]);

        Assert.Equal((HttpStatusCode.OK, expected), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task The_profile_in_the_query_wins_and_shows_in_the_file_name()
    {
        using var response = await service.PostAsync($"{Documents}?profile=large-print", RunningService.Sample());

        Assert.Equal("child-plan-large-print.docx", response.Content.Headers.ContentDisposition!.FileName);
    }

    [Fact]
    public async Task The_headers_count_the_notes_that_a_check_lists()
    {
        var request = RunningService.Sample(node => node["data"]!["why"] = RunningService.BlamingWords);

        using var document = await service.PostAsync(Documents, request);
        using var check = await service.PostAsync("/api/checks", request);

        var notes = JsonNode.Parse(await check.Content.ReadAsStringAsync())!["notes"]!.AsArray();
        Assert.NotEmpty(notes);
        Assert.Equal($"{notes.Count}", Assert.Single(document.Headers.GetValues("PlainPlans-Notes")));
        Assert.Equal($"{notes.Count(note => (string)note!["severity"]! == "error")}", Assert.Single(document.Headers.GetValues("PlainPlans-Errors")));
        Assert.Equal($"{notes.Count(note => (string)note!["severity"]! == "warning")}", Assert.Single(document.Headers.GetValues("PlainPlans-Warnings")));
    }

    [Fact]
    public async Task Language_errors_stop_a_request_that_insists_on_plain_language()
    {
        var request = RunningService.Sample(node =>
        {
            node["checks"] = "enforce";
            node["data"]!["why"] = RunningService.BlamingWords;
        });

        using var response = await service.PostAsync(Documents, request);

        var problem = await RunningService.Problem(response, HttpStatusCode.UnprocessableEntity);
        Assert.All(problem["errors"]!.AsArray(), error => Assert.StartsWith("language.", (string)error!["code"]!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_request_gives_the_same_bytes()
    {
        using var first = await service.PostAsync(Documents, RunningService.Sample());
        using var second = await service.PostAsync(Documents, RunningService.Sample());

        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await second.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("application/plainplans+json")]
    public async Task JSON_is_taken_under_each_of_its_names(string mediaType)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(RunningService.Sample()));
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);

        using var response = await service.SendAsync(HttpMethod.Post, Documents, content);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
