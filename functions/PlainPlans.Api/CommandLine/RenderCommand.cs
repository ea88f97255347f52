using System.CommandLine;
using PlainPlans.Api.Endpoints;
using PlainPlans.Diagnostics;
using PlainPlans.Drawing;
using PlainPlans.Rendering;
using PlainPlans.Requests;
using PlainPlans.Writers;

namespace PlainPlans.Api.CommandLine;

/// <summary>
/// <c>render</c>: makes what a request asks for, a document or a picture. One command for both, because the request says
/// which it is, and whoever has one in a file need not. It goes where <c>--out</c> says; else to the output where that is a
/// file or a pipe; else to the current folder under a safe name.
/// </summary>
internal static class RenderCommand
{
    public static Command Create(Terminal terminal)
    {
        var request = RequestArgument.Create();
        var format = new Option<string?>("--format") { Description = "The format. It wins over the request, and over the ending of --out." };
        format.AcceptOnlyFromAmong([.. DocumentWriter.All.Select(writer => writer.Format), .. PictureFormat.All.Select(known => known.Name)]);
        var profile = new Option<string?>("--profile") { Description = "The profile of a document. It wins over the request." };
        profile.AcceptOnlyFromAmong([.. Profiles.Names]);
        var style = new Option<string?>("--style") { Description = "The style of a picture, or of all pictures of a document. It wins over the request." };
        style.AcceptOnlyFromAmong([.. PictureStyle.Names]);
        var layout = new Option<string?>("--layout") { Description = "How the frames of a story stand on pages. It wins over the request." };
        layout.AcceptOnlyFromAmong([.. FrameLayouts.Names]);
        var width = new Option<string?>("--width") { Description = $"How wide a png picture is, from {PictureWish.LeastWidth} to {PictureWish.MostWidth}.", HelpName = "pixels" };
        var output = new Option<string?>("--out")
        {
            Description = "The file to write. It replaces a file of that name. "
                + "Without --out, what is made goes to a pipe if there is one, or else to a new file in this folder.",
            HelpName = "path",
        };
        var command = new Command("render", "Make a document or a picture from a request.") { request, format, profile, style, layout, width, output };
        command.SetAction(parsed => Run(new(parsed.GetRequiredValue(request), parsed.GetValue(format), parsed.GetValue(output))
        {
            Profile = parsed.GetValue(profile),
            Style = parsed.GetValue(style),
            Layout = parsed.GetValue(layout),
            Width = parsed.GetValue(width),
        }, terminal));
        return command;
    }

    private static int Run(Wish wish, Terminal terminal)
    {
        var settings = Settings.Read(terminal.Variable);
        var kinds = Templates.Read(settings);
        var request = RequestArgument.Read(wish.Request, terminal);
        var (made, notes) = PicturePipeline.IsPicture(request)
            ? Picture(new PicturePipeline(kinds), request, wish)
            : Document(new DocumentPipeline(kinds, CouncilFolder.Read(settings)), request, wish);
        foreach (var note in notes) terminal.Error.WriteLine(NoteLines.Line(note));
        if (made is null) return Commands.RequestHasErrors;

        if (wish.Out is not null) Write(made, wish.Out, FileMode.Create, terminal);
        else if (terminal.OutputIsRedirected) terminal.Write(made.Bytes);
        else Write(made, made.FileName, FileMode.CreateNew, terminal);
        return Commands.Done;
    }

    private static Outcome<Made> Document(DocumentPipeline pipeline, byte[] request, Wish wish)
    {
        if (wish.Width is not null) throw new UsageException("A document has no --width. Leave it out, or send a picture.");
        var (document, notes) = pipeline.Render(request, new OutputWish(wish.Format, wish.Profile, wish.Style, wish.Layout));
        return new(document is null ? null : new(document.Bytes, document.FileName), notes);
    }

    private static Outcome<Made> Picture(PicturePipeline pipeline, byte[] request, Wish wish)
    {
        if (wish.Profile is not null) throw new UsageException("A picture has no --profile. Leave it out, or choose its size with --width.");
        if (wish.Layout is not null) throw new UsageException("A picture has no --layout. Leave it out, or send a story.");
        var (picture, notes) = pipeline.Draw(request, new PictureWish(wish.Format ?? FormatOf(wish.Out), wish.Style, wish.Width));
        return new(picture is null ? null : new(PictureFile.Of(picture, notes), picture.FileName), notes);
    }

    // A picture has no other place to say its format, so the name of the file does.
    private static string? FormatOf(string? path) => path is null
        ? null
        : PictureFormat.All.FirstOrDefault(format => path.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase))?.Name
            ?? throw new UsageException($"A picture cannot be told from the ending of {path}. End it in {string.Join(" or ", PictureFormat.All.Select(format => format.Extension))}, or choose with --format.");

    // A practitioner may have edited the last one by hand: only --out, which names the file, may replace it.
    private static void Write(Made made, string path, FileMode mode, Terminal terminal)
    {
        var file = terminal.Absolute(path);
        if (mode == FileMode.CreateNew && File.Exists(file))
            throw new UsageException($"There is a file {path} already. Name another one with --out, or the same one to replace it.");
        terminal.WriteFile(path, made.Bytes, mode);
    }

    /// <summary>What the person at the command line asked for.</summary>
    private sealed record Wish(string Request, string? Format, string? Out)
    {
        public string? Profile { get; init; }
        public string? Style { get; init; }
        public string? Layout { get; init; }
        public string? Width { get; init; }
    }

    /// <summary>A file that is ready to be written.</summary>
    private sealed record Made(ReadOnlyMemory<byte> Bytes, string FileName);
}
