using System.Text;
using PlainPlans.Api.CommandLine;

namespace PlainPlans.Tests.Api.CommandLine;

/// <summary>One run of the program inside the test: what goes in, and what came out.</summary>
internal sealed record Run(int ExitCode, byte[] Output, string Error)
{
    public string Text => Encoding.UTF8.GetString(Output);

    /// <summary>Runs the program as a person at a terminal would, unless the output is redirected.</summary>
    public static async Task<Run> Of(
        string[] args, string folder = ".", string input = "", bool isRedirected = false, params (string Name, string Value)[] variables)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter();
        var exitCode = await Commands.RunAsync(args, new Terminal
        {
            Input = stdin,
            Output = stdout,
            Error = stderr,
            OutputIsRedirected = isRedirected,
            Folder = Path.GetFullPath(folder),
            Variable = name => variables.FirstOrDefault(variable => variable.Name == name).Value,
        });
        return new(exitCode, stdout.ToArray(), stderr.ToString());
    }
}
