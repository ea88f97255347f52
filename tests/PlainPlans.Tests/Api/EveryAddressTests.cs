using System.Net;
using System.Text.Json.Nodes;

namespace PlainPlans.Tests.Api;

/// <summary>Walks what the service maps, so that a new address is tested the moment it exists.</summary>
public sealed class EveryAddressTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    [Fact]
    public async Task Every_other_method_is_refused_and_told_the_right_ones()
    {
        foreach (var (route, allowed) in MappedAddresses.Of(service.App!))
        {
            foreach (var method in Methods.Except(allowed))
            {
                using var response = await service.SendAsync(new(method), MappedAddresses.Example(route));

                Assert.Equal(allowed, response.Content.Headers.Allow);
                if (method == "HEAD") Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
                else Assert.Equal("http.method", await RunningService.Code(response, HttpStatusCode.MethodNotAllowed));
            }
        }
    }

    [Fact]
    public async Task HEAD_answers_like_GET_without_the_body()
    {
        foreach (var (route, _) in MappedAddresses.Of(service.App!).Where(address => address.Methods.Contains("GET")))
        {
            using var get = await service.SendAsync(HttpMethod.Get, MappedAddresses.Example(route));
            using var head = await service.SendAsync(HttpMethod.Head, MappedAddresses.Example(route));

            Assert.True(get.IsSuccessStatusCode, route);
            Assert.Equal((get.StatusCode, get.Content.Headers.ContentType, get.Headers.ETag), (head.StatusCode, head.Content.Headers.ContentType, head.Headers.ETag));
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task No_answer_may_be_taken_for_another_type_and_each_says_how_long_it_may_be_kept()
    {
        foreach (var (route, methods) in MappedAddresses.Of(service.App!))
        {
            using var response = await service.SendAsync(new(methods[0]), MappedAddresses.Example(route));

            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
            Assert.NotNull(response.Headers.CacheControl);
            Assert.False(response.Headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task The_contract_describes_every_address_and_no_other()
    {
        var contract = JsonNode.Parse(await service.Client.GetStringAsync(new Uri("/api/openapi.json", UriKind.Relative)))!;

        var described = contract["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()
            .Where(operation => operation.Key != "parameters")
            .Select(operation => $"{operation.Key.ToUpperInvariant()} {path.Key}"));

        var mapped = MappedAddresses.Of(service.App!)
            .Where(address => address.Route != "/")
            .SelectMany(address => address.Methods.Where(method => method != "HEAD").Select(method => $"{method} {address.Route}"));
        Assert.Equal(mapped.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_Functions_host_is_told_quickly_that_the_service_is_ready()
    {
        using var response = await service.SendAsync(HttpMethod.Get, "/");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Fact]
    public async Task Health_says_that_all_is_well_and_how_many_kinds_there_are()
    {
        var health = JsonNode.Parse(await service.Client.GetStringAsync(new Uri("/api/health", UriKind.Relative)))!;

        Assert.Equal(("ok", RunningService.Kinds.All.Count()), ((string)health["status"]!, (int)health["kinds"]!));
        Assert.NotEmpty((string)health["version"]!);
    }

    [Fact]
    public void The_service_listens_on_this_machine_only()
    {
        Assert.All(service.App!.Urls, address => Assert.True(new Uri(address).IsLoopback));
    }
}
