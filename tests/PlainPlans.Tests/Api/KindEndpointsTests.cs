using System.Net;
using System.Text.Json.Nodes;
using PlainPlans.Drawing;
using PlainPlans.Writers;

namespace PlainPlans.Tests.Api;

public sealed class KindEndpointsTests(RunningService service) : IClassFixture<RunningService>
{
    public static TheoryData<string> KindIds() => [.. RunningService.Kinds.All.Select(kind => kind.Id)];

    [Fact]
    public async Task The_list_names_every_kind_and_everything_that_can_be_chosen()
    {
        var list = JsonNode.Parse(await service.Client.GetStringAsync(new Uri("/api/kinds", UriKind.Relative)))!;

        Assert.Equal(RunningService.Kinds.All.Select(kind => kind.Id), list["kinds"]!.AsArray().Select(kind => (string)kind!["kind"]!));
        Assert.Equal(DocumentWriter.All.Select(writer => writer.Format), list["formats"]!.AsArray().Select(format => (string)format!["format"]!));
        Assert.Equal(Profiles.Names, list["profiles"]!.AsArray().Select(profile => (string)profile!));
        Assert.Equal(PictureStyle.Names, list["styles"]!.AsArray().Select(style => (string)style!));
        Assert.Equal(FrameLayouts.Names, list["layouts"]!.AsArray().Select(layout => (string)layout!));
    }

    [Theory]
    [MemberData(nameof(KindIds))]
    public async Task A_kind_leads_to_its_schema_and_its_sample(string id)
    {
        var kind = RunningService.Kinds.Find(id)!;
        var card = JsonNode.Parse(await service.Client.GetStringAsync(new Uri($"/api/kinds/{id}", UriKind.Relative)))!;

        using var schema = await service.SendAsync(HttpMethod.Get, (string)card["schema"]!);
        using var sample = await service.SendAsync(HttpMethod.Get, (string)card["sample"]!);

        Assert.Equal((kind.Title, kind.Purpose), ((string)card["title"]!, (string)card["purpose"]!));
        Assert.Equal("application/schema+json", schema.Content.Headers.ContentType!.MediaType);
        Assert.Equal(kind.Schema.ToArray(), await schema.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/json", sample.Content.Headers.ContentType!.MediaType);
        Assert.Equal(kind.Sample.ToArray(), await sample.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/api/kinds/letter")]
    [InlineData("/api/kinds/letter/schema")]
    [InlineData("/api/kinds/letter/sample")]
    [InlineData("/api/kinds/..%2fparts/schema")]
    [InlineData("/api/kinds/Child-Plan")]
    public async Task An_unknown_kind_is_not_found_and_is_told_the_known_ones(string address)
    {
        using var response = await service.SendAsync(HttpMethod.Get, address);

        var error = Assert.Single((await RunningService.Problem(response, HttpStatusCode.NotFound))["errors"]!.AsArray())!;
        Assert.Equal("request.unknown-kind", (string)error["code"]!);
        Assert.All(RunningService.Kinds.All, kind => Assert.Contains(kind.Id, (string)error["hint"]!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/kinds")]
    [InlineData("/api/kinds/child-plan")]
    [InlineData("/api/kinds/child-plan/schema")]
    [InlineData("/api/kinds/child-plan/sample")]
    [InlineData("/api/openapi.json")]
    public async Task Whoever_has_the_answer_already_is_told_so(string address)
    {
        using var first = await service.SendAsync(HttpMethod.Get, address);
        var tag = first.Headers.ETag!.ToString();

        using var same = await service.SendAsync(HttpMethod.Get, address, headers: ("If-None-Match", $"\"other\", W/{tag}"));
        using var other = await service.SendAsync(HttpMethod.Get, address, headers: ("If-None-Match", "\"other\""));

        Assert.Equal((HttpStatusCode.NotModified, tag), (same.StatusCode, same.Headers.ETag!.ToString()));
        Assert.Empty(await same.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.False(first.Headers.CacheControl!.NoStore);
    }
}
