using System.CommandLine;
using PlainPlans.Rendering;
using PlainPlans.Requests;
using PlainPlans.Writers;

namespace PlainPlans.Api.CommandLine;

/// <summary>
/// <c>render</c>: makes a document. It goes where <c>--out</c> says; else to the output where that is a file or a pipe;
/// else to the current folder under a safe name.
/// </summary>
internal static class RenderCommand
{
    public static Command Create(Terminal terminal)
    {
        var request = RequestArgument.Create();
        var format = new Option<string?>("--format") { Description = "The format. It wins over the request." };
        format.AcceptOnlyFromAmong([.. DocumentWriter.All.Select(writer => writer.Format)]);
        var profile = new Option<string?>("--profile") { Description = "The profile. It wins over the request." };
        profile.AcceptOnlyFromAmong([.. Profiles.Names]);
        var output = new Option<string?>("--out")
        {
            Description = "The file to write. It replaces a file of that name. "
                + "Without --out, the document goes to a pipe if there is one, or else to a new file in this folder.",
            HelpName = "path",
        };
        var command = new Command("render", "Make a document from a request.") { request, format, profile, output };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(request), new OutputWish(parsed.GetValue(format), parsed.GetValue(profile)), parsed.GetValue(output), terminal));
        return command;
    }

    private static int Run(string request, OutputWish wish, string? path, Terminal terminal)
    {
        var pipeline = new DocumentPipeline(Templates.Read(Settings.Read(terminal.Variable)));
        var (document, notes) = pipeline.Render(RequestArgument.Read(request, terminal), wish);
        foreach (var note in notes) terminal.Error.WriteLine(NoteLines.Line(note));
        if (document is null) return Commands.RequestHasErrors;

        if (path is not null) Write(document, path, FileMode.Create, terminal);
        else if (terminal.OutputIsRedirected) terminal.Write(document.Bytes);
        else Write(document, document.FileName, FileMode.CreateNew, terminal);
        return Commands.Done;
    }

    // A practitioner may have edited the last one by hand: only --out, which names the file, may replace it.
    private static void Write(RenderedDocument document, string path, FileMode mode, Terminal terminal)
    {
        var file = terminal.Absolute(path);
        if (mode == FileMode.CreateNew && File.Exists(file))
            throw new UsageException($"There is a file {path} already. Name another one with --out, or the same one to replace it.");
        try
        {
            using var stream = new FileStream(file, mode, FileAccess.Write);
            stream.Write(document.Bytes.Span);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"The file {path} cannot be written. Look whether its folder is there and whether you may write to it.");
        }

        terminal.Error.WriteLine($"Wrote {path}.");
    }
}
