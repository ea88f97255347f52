using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net.Sockets;
using PlainPlans.Api.Contract;
using PlainPlans.Kinds;

namespace PlainPlans.Api.CommandLine;

/// <summary><c>serve</c>: runs the HTTP service until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("serve", "Run the HTTP service on this machine.");
        MakeDefault(command, terminal);
        return command;
    }

    /// <summary>Gives a command the action and the options of <c>serve</c>.</summary>
    public static void MakeDefault(Command command, Terminal terminal)
    {
        var port = new Option<ushort?>("--port") { Description = $"The port to listen on. {Settings.UsualPort} if you do not say.", HelpName = "number", CustomParser = Port };
        command.Add(port);
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(port), terminal, stop));
    }

    private static ushort? Port(ArgumentResult result)
    {
        if (ushort.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port)) return port;
        result.AddError($"A port is a whole number from 0 to {ushort.MaxValue}.");
        return null;
    }

    private static async Task<int> RunAsync(ushort? wanted, Terminal terminal, CancellationToken stop)
    {
        var settings = Settings.Read(terminal.Variable);
        var port = wanted ?? settings.HostPort ?? Settings.UsualPort;
        var kinds = Templates.Read(settings);
        await using var app = Service.Create(kinds, settings, port, terminal.Error);
        try
        {
            await app.StartAsync(stop);
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            throw new UsageException($"Port {port} cannot be used. Stop the other program that uses it, or choose another with --port.");
        }

        terminal.Write(Greeting(app.Urls.First(), kinds, isUnderHost: settings.HostPort is not null));
        await app.WaitForShutdownAsync(stop);
        return Commands.Done;
    }

    // Under the Functions host each line becomes a log entry, and nobody is there to try anything.
    private static string Greeting(string address, KindStore kinds, bool isUnderHost)
    {
        var started = $"PlainPlans {ProgramVersion.Text} listens on {address}\n";
        if (isUnderHost || kinds.All.FirstOrDefault() is not { } kind) return started;
        return $"""
            {started}
            Try:
              curl -s {address}/api/kinds
              curl -s {address}/api/kinds/{kind.Id}/sample -o request.json
              curl -s "{address}/api/documents?format=docx" -H "Content-Type: application/json" --data-binary @request.json -o {kind.Id}.docx
              curl -s "{address}/api/pictures?format=png" -H "Content-Type: application/json" --data-binary '{PictureSample.Line}' -o picture.png
              curl -s {address}/api/checks -H "Content-Type: application/json" --data-binary @request.json

            {address}/api/openapi.json describes everything. Ctrl+C stops the service.

            """;
    }
}
