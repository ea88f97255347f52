using System.Text;
using System.Text.Json.Nodes;
using PlainPlans.Api.Contract;

namespace PlainPlans.Tests.Api.CommandLine;

/// <summary><c>render</c> and <c>check</c> with a request for a picture.</summary>
public sealed class PictureCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("plainplans-test-").FullName;

    public PictureCommandTests() => File.WriteAllText(At("picture.json"), PictureSample.Line);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("mine.svg", "<svg ")]
    [InlineData("mine.PNG", "PNG")]
    [InlineData("mine.json", "{\n  \"svg\"")]
    public async Task The_ending_of_the_file_chooses_the_format(string file, string beginning)
    {
        var run = await Run.Of(["render", "picture.json", "--out", file], _folder);

        Assert.Equal((0, ""), (run.ExitCode, run.Text));
        Assert.Contains(beginning, Encoding.Latin1.GetString(await File.ReadAllBytesAsync(At(file)))[..20], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_file_the_picture_gets_a_name_that_says_what_it_is()
    {
        var run = await Run.Of(["render", "picture.json", "--format", "png", "--style", "line", "--width", "300"], _folder);

        Assert.Equal((0, ""), (run.ExitCode, run.Text));
        Assert.EndsWith("Wrote scene-line.png.\n", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(At("scene-line.png")));
    }

    [Fact]
    public async Task Through_a_pipe_the_picture_goes_to_the_output()
    {
        var run = await Run.Of(["render", "-"], _folder, PictureSample.Line, isRedirected: true);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("<svg ", run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("picture.json", "--out", "mine.gif", "A picture cannot be told from the ending of mine.gif. End it in .svg or .png or .json, or choose with --format.")]
    [InlineData("picture.json", "--profile", "large-print", "A picture has no --profile. Leave it out, or choose its size with --width.")]
    [InlineData("picture.json", "--layout", "booklet", "A picture has no --layout. Leave it out, or send a story.")]
    [InlineData("plan.json", "--width", "300", "A document has no --width. Leave it out, or send a picture.")]
    public async Task What_the_request_cannot_use_is_told_in_a_sentence(string file, string option, string value, string sentence)
    {
        await File.WriteAllTextAsync(At("plan.json"), RunningService.Sample());

        var run = await Run.Of(["render", file, option, value], _folder);

        Assert.Equal((2, "", sentence + "\n"), (run.ExitCode, run.Text, run.Error));
    }

    [Fact]
    public async Task A_format_of_documents_is_refused_for_a_picture()
    {
        var run = await Run.Of(["render", "picture.json", "--format", "docx"], _folder);

        Assert.Equal((1, "error request.unknown-format: There is no output format with this name. The formats are: svg, png, json.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Every_error_is_a_line_on_the_error_stream()
    {
        var run = await Run.Of(["render", "-", "--width", "5"], _folder, PictureSample.Line.Replace("park", "moon", StringComparison.Ordinal));

        Assert.Equal((1, ""), (run.ExitCode, run.Text));
        Assert.Equal(2, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("error data.choice /scene/place: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_with_neither_kind_nor_picture_is_taken_for_a_document()
    {
        var run = await Run.Of(["render", "-"], _folder, "{}");

        Assert.Contains("error data.missing /kind: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_says_the_notes_of_a_picture()
    {
        var text = await Run.Of(["check", "picture.json"], _folder);
        var json = await Run.Of(["check", "picture.json", "--json"], _folder);
        var broken = await Run.Of(["check", "-"], _folder, """{ "scene": { } }""");

        Assert.Equal((0, ""), (text.ExitCode, text.Error));
        Assert.StartsWith("information picture.look-guessed /scene/people/0/who: ", text.Text, StringComparison.Ordinal);
        Assert.EndsWith("0 errors, 0 warnings, 1 other note. The request gives a picture.\n", text.Text, StringComparison.Ordinal);
        var answer = JsonNode.Parse(json.Text)!;
        Assert.True((bool)answer["wouldRender"]!);
        Assert.Single(answer["notes"]!.AsArray());
        Assert.Equal((1, ""), (broken.ExitCode, broken.Text));
        Assert.Contains("error data.missing /scene/people: ", broken.Error, StringComparison.Ordinal);
    }

    private string At(string file) => Path.Combine(_folder, file);
}
