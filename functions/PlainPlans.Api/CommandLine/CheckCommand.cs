using System.CommandLine;
using System.Text.Json;
using PlainPlans.Api.Endpoints;
using PlainPlans.Api.Http;
using PlainPlans.Diagnostics;
using PlainPlans.Rendering;

namespace PlainPlans.Api.CommandLine;

/// <summary>
/// <c>check</c>: says everything there is to say about a request. The notes are its result, so they go to the output;
/// a request that cannot be checked at all is a fault, so its errors go to the error stream.
/// </summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var request = RequestArgument.Create();
        var json = new Option<bool>("--json") { Description = "Write the notes as JSON." };
        var command = new Command("check", "Check a request and its language without making a document.") { request, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(request), parsed.GetValue(json), terminal));
        return command;
    }

    private static int Run(string request, bool asJson, Terminal terminal)
    {
        var pipeline = new DocumentPipeline(Templates.Read(Settings.Read(terminal.Variable)));
        var (check, notes) = pipeline.Check(RequestArgument.Read(request, terminal));
        if (asJson)
        {
            terminal.Write(JsonSerializer.SerializeToUtf8Bytes(CheckAnswer.Of(check, notes), ApiJson.Readable.CheckAnswer));
            terminal.Write("\n");
        }
        else if (check is null)
        {
            foreach (var note in notes) terminal.Error.WriteLine(NoteLines.Line(note));
        }
        else
        {
            foreach (var note in notes) terminal.Write(NoteLines.Line(note) + "\n");
            terminal.Write($"{NoteLines.Count(notes)}. The request {(check.WouldRender ? "gives" : "does not give")} a document.\n");
        }

        return notes.Any(note => note.Severity == Severity.Error) ? Commands.RequestHasErrors : Commands.Done;
    }
}
