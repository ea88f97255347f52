using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;

namespace PlainPlans.Api.CommandLine;

/// <summary>The program's commands, and what its exit codes mean.</summary>
internal static class Commands
{
    /// <summary>Done. Language errors that only advise do not change that.</summary>
    public const int Done = 0;

    /// <summary>The request has errors. Each is on the error stream.</summary>
    public const int RequestHasErrors = 1;

    /// <summary>The program was called wrongly, or a file, a setting or the templates cannot be used.</summary>
    public const int CannotRun = 2;

    /// <summary>Runs one command to its end. The service runs until the token or Ctrl+C ends it.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken stop = default)
    {
        var parsed = Root(terminal).Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors) await terminal.Error.WriteLineAsync(error.Message);
            await terminal.Error.WriteLineAsync("Add --help to see what can be asked for.");
            return CannotRun;
        }

        // Help and version write text: they get a writer of their own over the output.
        await using var text = new StreamWriter(terminal.Output, new UTF8Encoding(false), leaveOpen: true);
        try
        {
            return await parsed.InvokeAsync(
                new() { Output = text, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop);
        }
        catch (UsageException fault)
        {
            await terminal.Error.WriteLineAsync(fault.Message);
            return CannotRun;
        }
        catch (InvalidDataException faults)
        {
            // Kinds, their templates and their schemas are each read at another time, and all say so that they have faults.
            await terminal.Error.WriteLineAsync($"The templates cannot be used:\n{faults.Message}");
            return CannotRun;
        }
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand(
            "Turns plans and assessments of children's social care into documents that families and children can read. Without a command it runs the service.");
        ServeCommand.MakeDefault(root, terminal);
        root.Add(ServeCommand.Create(terminal));
        root.Add(RenderCommand.Create(terminal));
        root.Add(CheckCommand.Create(terminal));
        root.Add(LintCommand.Create(terminal));
        root.Add(KindCommands.CreateKinds(terminal));
        root.Add(KindCommands.CreateSchema(terminal));
        root.Add(KindCommands.CreateSample(terminal));
        return root;
    }
}
