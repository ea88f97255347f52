using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using PlainPlans.Api;
using PlainPlans.Kinds;

namespace PlainPlans.Tests.Api;

/// <summary>The real service over the real templates, on a free port, with a client that speaks real HTTP to it.</summary>
public sealed class RunningService : IAsyncLifetime, IDisposable
{
    /// <summary>A sentence that is a language error in a plan for parents: it blames the person who was hurt.</summary>
    internal const string BlamingWords = "Mum failed to protect the children.";

    private readonly StringWriter _log = new();
    private readonly int _maxMegabytes;

    public RunningService() : this(10) { }

    internal RunningService(int maxMegabytes) => _maxMegabytes = maxMegabytes;

    internal static KindStore Kinds { get; } = KindStore.Read(Repository.At("templates"));

    public HttpClient Client { get; } = new();

    /// <summary>The service, for tests that look at it or add to it before it starts.</summary>
    internal WebApplication? App { get; private set; }

    /// <summary>Everything the service wrote to its log.</summary>
    internal string Log => _log.ToString();

    public static HttpContent Json(string text, string mediaType = "application/json") => new StringContent(text, Encoding.UTF8, mediaType);

    /// <summary>The sample of a kind, changed as the test needs it.</summary>
    public static string Sample(Action<JsonNode>? change = null, string kind = "child-plan")
    {
        var request = JsonNode.Parse(Kinds.Find(kind)!.Sample.Span)!;
        change?.Invoke(request);
        return request.ToJsonString();
    }

    public Task InitializeAsync() => StartAsync();

    internal async Task StartAsync(Action<WebApplication>? change = null)
    {
        App = Service.Create(Kinds, new Settings { MaxMegabytes = _maxMegabytes }, port: 0, _log);
        change?.Invoke(App);
        await App.StartAsync();
        Client.BaseAddress = new(App.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        if (App is not null) await App.DisposeAsync();
    }

    public void Dispose()
    {
        Client.Dispose();
        _log.Dispose();
    }

    internal Task<HttpResponseMessage> PostAsync(string address, string json, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, address, Json(json), headers);

    internal async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request);
    }

    /// <summary>The problem document of a failed request. Checks that it is one.</summary>
    internal static async Task<JsonNode> Problem(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal((status, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal((int)status, (int)problem["status"]!);
        Assert.All(["type", "title", "detail"], member => Assert.NotEmpty((string)problem[member]!));
        Assert.NotEmpty(problem["errors"]!.AsArray());
        Assert.All(problem["errors"]!.AsArray(), error => Assert.All(["code", "message", "hint"], member => Assert.NotEmpty((string)error![member]!)));
        return problem;
    }

    /// <summary>The code of the only error of a failed request.</summary>
    internal static async Task<string> Code(HttpResponseMessage response, HttpStatusCode status) =>
        (string)Assert.Single((await Problem(response, status))["errors"]!.AsArray())!["code"]!;

}
