using System.Collections.Immutable;
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
        var command = new Command("check", "Check a request and its language without making anything.") { request, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(request), parsed.GetValue(json), terminal));
        return command;
    }

    private static int Run(string request, bool asJson, Terminal terminal)
    {
        var settings = Settings.Read(terminal.Variable);
        var kinds = Templates.Read(settings);
        var bytes = RequestArgument.Read(request, terminal);
        var (answer, notes) = PicturePipeline.IsPicture(bytes) ? Picture(new(kinds), bytes) : Document(new(kinds, CouncilFolder.Read(settings)), bytes);
        if (asJson)
        {
            terminal.Write(JsonSerializer.SerializeToUtf8Bytes(answer, ApiJson.Readable.CheckAnswer));
            terminal.Write("\n");
        }
        else if (answer is { WouldRender: false, Kind: null })
        {
            foreach (var note in notes) terminal.Error.WriteLine(NoteLines.Line(note));
        }
        else
        {
            foreach (var note in notes) terminal.Write(NoteLines.Line(note) + "\n");
            terminal.Write($"{NoteLines.Count(notes)}. The request {(answer.WouldRender ? "gives" : "does not give")} a {(answer.Kind is null ? "picture" : "document")}.\n");
        }

        return notes.Any(note => note.Stops) ? Commands.RequestHasErrors : Commands.Done;
    }

    private static (CheckAnswer Answer, ImmutableArray<Note> Notes) Document(DocumentPipeline pipeline, byte[] request)
    {
        var (check, notes) = pipeline.Check(request);
        return (CheckAnswer.Of(check, notes), notes);
    }

    private static (CheckAnswer Answer, ImmutableArray<Note> Notes) Picture(PicturePipeline pipeline, byte[] request)
    {
        var (picture, notes) = pipeline.Draw(request, new PictureWish());
        return (new(Kind: null, Reader: null, WouldRender: picture is not null, [.. notes.Select(NoteAnswer.Of)]), notes);
    }
}
