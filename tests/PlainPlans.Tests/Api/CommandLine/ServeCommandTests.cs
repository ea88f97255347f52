using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using PlainPlans.Api.CommandLine;

namespace PlainPlans.Tests.Api.CommandLine;

public class ServeCommandTests
{
    [Theory]
    [InlineData("serve", "--port")]
    [InlineData("--port")]
    public async Task It_says_where_it_listens_and_what_to_try_and_stops_when_told(params string[] args)
    {
        var port = FreePort();

        var greeting = await GreetingOf([.. args, $"{port}"], new());

        Assert.Contains($"listens on http://127.0.0.1:{port}\n", greeting, StringComparison.Ordinal);
        Assert.Contains($"curl -s \"http://127.0.0.1:{port}/api/documents?format=docx\"", greeting, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_the_Functions_host_it_takes_the_hosts_port_and_says_one_line()
    {
        var port = FreePort();

        var greeting = await GreetingOf([], new() { ["FUNCTIONS_CUSTOMHANDLER_PORT"] = $"{port}" });

        Assert.EndsWith($"listens on http://127.0.0.1:{port}\n", greeting, StringComparison.Ordinal);
        Assert.Equal(1, greeting.Count(character => character == '\n'));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_in_a_plain_sentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var run = await Run.Of(["serve", "--port", $"{port}"]);

        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.StartsWith($"Port {port} cannot be used.", run.Error, StringComparison.Ordinal);
    }

    // Starts the service, asks it for its health, stops it, and gives back what it said.
    private static async Task<string> GreetingOf(string[] args, Dictionary<string, string> variables)
    {
        var output = new Pipe();
        using var stop = new CancellationTokenSource();
        using var errors = new StringWriter();
        var run = Commands.RunAsync(args, new Terminal
        {
            Input = Stream.Null,
            Output = output.Writer.AsStream(),
            Error = errors,
            OutputIsRedirected = true,
            Folder = ".",
            Variable = variables.GetValueOrDefault,
        }, stop.Token);

        using var reader = new StreamReader(output.Reader.AsStream());
        var first = await reader.ReadLineAsync(CancellationToken.None);
        using var client = new HttpClient { BaseAddress = new(first!.Split(' ')[^1]) };
        using var health = await client.GetAsync(new Uri("/api/health", UriKind.Relative));
        await stop.CancelAsync();
        Assert.Equal(0, await run);
        await output.Writer.CompleteAsync();

        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        Assert.Equal("", errors.ToString());
        return first + "\n" + await reader.ReadToEndAsync(CancellationToken.None);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
