using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace PlainPlans.Tests.Api;

/// <summary>What the addresses that take a body refuse, and how they say so.</summary>
public sealed class RefusedRequestTests(RunningService service) : IClassFixture<RunningService>
{
    public static TheoryData<string> Addresses() => ["/api/documents", "/api/checks", "/api/pictures"];

    public static TheoryData<string> EnvelopeAddresses() => ["/api/documents", "/api/checks"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Malformed_JSON_is_told_line_and_column(string address)
    {
        using var response = await service.PostAsync(address, "{ \"kind\": \"child-plan\",\n  \"data\": }");

        var error = Assert.Single((await RunningService.Problem(response, HttpStatusCode.BadRequest))["errors"]!.AsArray())!;
        Assert.Equal(("json.malformed", 2, 11), ((string)error["code"]!, (int)error["line"]!, (int)error["column"]!));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_empty_body_is_malformed_JSON(string address)
    {
        using var response = await service.PostAsync(address, "");

        Assert.Equal("json.malformed", await RunningService.Code(response, HttpStatusCode.BadRequest));
    }

    [Theory]
    [MemberData(nameof(EnvelopeAddresses))]
    public async Task All_errors_of_the_data_come_at_once_with_their_pointers(string address)
    {
        var request = RunningService.Sample(node =>
        {
            node["data"]!.AsObject().Remove("why");
            node["data"]!["titel"] = "x";
            node["reader"]!["group"] = "judge";
        });

        using var response = await service.PostAsync(address, request);

        var problem = await RunningService.Problem(response, HttpStatusCode.BadRequest);
        Assert.Equal(
            ["data.choice /reader/group", "data.missing /data/why", "data.unknown-field /data/titel"],
            problem["errors"]!.AsArray().Select(error => $"{error!["code"]} {error["pointer"]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_wrong_with_a_scene_is_the_senders_to_mend_and_never_a_fault_of_the_template()
    {
        var request = RunningService.Sample(
            node => node["data"]!["frames"]![0]!["scene"]!["says"] = new JsonArray(new JsonObject { ["who"] = "safiya" }), "words-and-pictures");

        using var response = await service.PostAsync("/api/documents", request);

        var error = Assert.Single((await RunningService.Problem(response, HttpStatusCode.BadRequest))["errors"]!.AsArray())!;
        Assert.Equal(("picture.empty-bubble", "/data/frames/0/scene/says/0"), ((string)error["code"]!, (string)error["pointer"]!));
    }

    [Theory]
    [MemberData(nameof(EnvelopeAddresses))]
    public async Task An_unknown_kind_is_told_the_known_ones(string address)
    {
        using var response = await service.PostAsync(address, """{ "kind": "letter", "reader": { "group": "parent" }, "data": {} }""");

        var error = Assert.Single((await RunningService.Problem(response, HttpStatusCode.BadRequest))["errors"]!.AsArray())!;
        Assert.Equal("/kind", (string)error["pointer"]!);
        Assert.All(RunningService.Kinds.All, kind => Assert.Contains(kind.Id, (string)error["hint"]!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/documents?format=pfd", "request.unknown-format")]
    [InlineData("/api/documents?format=", "request.unknown-format")]
    [InlineData("/api/documents?profile=huge", "request.unknown-profile")]
    [InlineData("/api/documents?style=sepia", "request.unknown-style")]
    [InlineData("/api/documents?layout=poster", "request.unknown-layout")]
    [InlineData("/api/documents?layout=booklet", "request.layout-not-made")]
    [InlineData("/api/documents?fromat=html", "request.unknown-parameter")]
    [InlineData("/api/documents?format=html&format=docx", "request.repeated-parameter")]
    [InlineData("/api/checks?format=html", "request.unknown-parameter")]
    public async Task A_query_that_cannot_be_followed_is_refused(string address, string code)
    {
        using var response = await service.PostAsync(address, RunningService.Sample());

        Assert.Equal(code, await RunningService.Code(response, HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task The_key_of_the_Functions_host_may_stand_in_the_query()
    {
        using var response = await service.PostAsync("/api/checks?code=secret", RunningService.Sample());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/api/documents", "text/plain", "http.media-type")]
    [InlineData("/api/documents", "application/x-www-form-urlencoded", "http.media-type")]
    [InlineData("/api/documents", "application/json; charset=iso-8859-1", "http.charset")]
    [InlineData("/api/documents", "nonsense", "http.media-type")]
    [InlineData("/api/documents", null, "http.media-type")]
    [InlineData("/api/checks", "text/plain", "http.media-type")]
    [InlineData("/api/checks", null, "http.media-type")]
    public async Task A_body_that_is_not_sent_as_JSON_is_refused(string address, string? mediaType, string code)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(RunningService.Sample()));
        if (mediaType is not null) content.Headers.TryAddWithoutValidation("Content-Type", mediaType);

        using var response = await service.SendAsync(HttpMethod.Post, address, content);

        Assert.Equal(code, await RunningService.Code(response, HttpStatusCode.UnsupportedMediaType));
        Assert.Equal("application/json", Assert.Single(response.Headers.GetValues("Accept-Post")));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_compressed_body_is_refused(string address)
    {
        using var content = RunningService.Json("{}");
        content.Headers.ContentEncoding.Add("gzip");

        using var response = await service.SendAsync(HttpMethod.Post, address, content);

        Assert.Equal("http.encoding", await RunningService.Code(response, HttpStatusCode.UnsupportedMediaType));
    }

    [Fact]
    public async Task A_body_that_says_it_is_not_compressed_is_read()
    {
        using var content = RunningService.Json(RunningService.Sample());
        content.Headers.ContentEncoding.Add("identity");

        using var response = await service.SendAsync(HttpMethod.Post, "/api/checks", content);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task What_the_address_asks_for_is_no_fault_of_a_place_in_the_envelope()
    {
        using var response = await service.PostAsync("/api/documents?format=pfd", RunningService.Sample());

        Assert.Equal("", (string)(await RunningService.Problem(response, HttpStatusCode.BadRequest))["errors"]![0]!["pointer"]!);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/json")]
    [InlineData("text/html;q=0, image/*")]
    public async Task An_Accept_that_names_nothing_we_can_make_is_told_what_we_can(string accept)
    {
        using var response = await service.PostAsync("/api/documents", RunningService.Sample(), ("Accept", accept));

        var problem = await RunningService.Problem(response, HttpStatusCode.NotAcceptable);
        Assert.Contains("text/html", (string)problem["errors"]![0]!["hint"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/nothing")]
    [InlineData("/")]
    [InlineData("/api/documents/3")]
    public async Task An_unknown_address_is_a_problem_as_well(string address)
    {
        using var response = await service.SendAsync(HttpMethod.Get, address + "nowhere");

        Assert.Equal("http.address", await RunningService.Code(response, HttpStatusCode.NotFound));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task No_answer_and_no_log_line_repeats_what_was_sent(string address)
    {
        const string Canary = "Canary";
        string[] bodies =
        [
            $"{Canary}",
            $$"""{ "kind": "{{Canary}}" }""",
            RunningService.Sample(node => node["data"]!["about"]!["written"] = Canary),
            RunningService.Sample(node => node["data"]!["children"]![0] = Canary),
        ];

        foreach (var body in bodies)
        {
            using var response = await service.PostAsync($"{address}?{Canary}={Canary}", body, ("X-Name", Canary), ("Accept", Canary));
            using var other = await service.PostAsync(address, body);
            Assert.DoesNotContain(Canary, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.DoesNotContain(Canary, await other.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Empty(service.Log);
    }

    [Fact]
    public async Task Every_problem_leads_to_its_description_in_the_contract()
    {
        using var response = await service.PostAsync("/api/documents", "");
        var type = (string)(await RunningService.Problem(response, HttpStatusCode.BadRequest))["type"]!;
        var parts = type.Split('#');

        var contract = JsonNode.Parse(await service.Client.GetStringAsync(new Uri(parts[0], UriKind.Relative)))!;

        Assert.NotNull(parts[1].Trim('/').Split('/').Aggregate(contract, (node, name) => node![name]!));
    }
}
