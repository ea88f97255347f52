using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;

namespace PlainPlans.Tests.Api;

/// <summary>What happens when something goes wrong that no check foresees.</summary>
public sealed class FailureTests
{
    private const string Canary = "Canary";
    private const int OneMegabyte = 1024 * 1024;

    [Fact]
    public async Task An_unexpected_fault_is_a_problem_with_a_reference_and_without_its_message()
    {
        await using var running = await RunningAsync(app => app.MapGet("/api/fault", string (string name) => throw new InvalidOperationException(name)));

        using var response = await running.Service.SendAsync(HttpMethod.Get, $"/api/fault?name={Canary}", headers: ("X-Name", Canary));

        var problem = await RunningService.Problem(response, HttpStatusCode.InternalServerError);
        Assert.DoesNotContain(Canary, problem.ToJsonString(), StringComparison.Ordinal);
        var line = Assert.Single(running.Service.Log.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain(Canary, line, StringComparison.Ordinal);
        Assert.Contains((string)problem["reference"]!, line, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_goes_on_after_a_fault()
    {
        await using var running = await RunningAsync(app => app.MapGet("/api/fault", string () => throw new InvalidOperationException()));

        using var fault = await running.Service.SendAsync(HttpMethod.Get, "/api/fault");
        using var next = await running.Service.SendAsync(HttpMethod.Get, "/api/health");

        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    [Theory]
    [InlineData("/api/documents", OneMegabyte + 1, false)]
    [InlineData("/api/documents", OneMegabyte + 1, true)]
    [InlineData("/api/documents", 6 * OneMegabyte, false)]
    [InlineData("/api/documents", 6 * OneMegabyte, true)]
    [InlineData("/api/checks", OneMegabyte + 1, false)]
    [InlineData("/api/checks", OneMegabyte + 1, true)]
    [InlineData("/api/checks", 6 * OneMegabyte, false)]
    [InlineData("/api/checks", 6 * OneMegabyte, true)]
    public async Task A_body_over_the_limit_is_told_the_limit(string address, int bytes, bool isChunked)
    {
        await using var running = await RunningAsync(maxMegabytes: 1);
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(new string(' ', bytes)));
        content.Headers.ContentType = new("application/json");

        using var response = await running.Service.SendAsync(HttpMethod.Post, address, content, isChunked ? [("Transfer-Encoding", "chunked")] : []);

        var problem = await RunningService.Problem(response, HttpStatusCode.RequestEntityTooLarge);
        Assert.Equal("http.too-large", (string)problem["errors"]![0]!["code"]!);
        Assert.Contains("1 MB", (string)problem["errors"]![0]!["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_exactly_the_limit_is_read()
    {
        await using var running = await RunningAsync(maxMegabytes: 1);

        using var response = await running.Service.PostAsync("/api/checks", RunningService.Sample().PadRight(OneMegabyte));

        Assert.Equal(OneMegabyte, Encoding.UTF8.GetByteCount(RunningService.Sample().PadRight(OneMegabyte)));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_body_that_arrives_broken_is_told_so()
    {
        await using var running = await RunningAsync();
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, running.Service.Client.BaseAddress!.Port);

        var stream = connection.GetStream();
        await stream.WriteAsync("POST /api/documents HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nno chunk\r\n"u8.ToArray());
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Contains("\"http.cut-off\"", answer, StringComparison.Ordinal);
    }

    private static async Task<Running> RunningAsync(Action<WebApplication>? change = null, int maxMegabytes = 10)
    {
        var service = new RunningService(maxMegabytes);
        await service.StartAsync(change);
        return new(service);
    }

    private sealed record Running(RunningService Service) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Service.DisposeAsync();
            Service.Dispose();
        }
    }
}
