namespace PlainPlans.Tests.Api.CommandLine;

public sealed class RenderCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("plainplans-test-").FullName;

    public RenderCommandTests() => File.WriteAllText(At("plan.json"), RunningService.Sample());

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task On_a_terminal_the_document_goes_into_the_folder_under_its_own_name()
    {
        var run = await Run.Of(["render", "plan.json"], _folder);

        Assert.Equal((0, ""), (run.ExitCode, run.Text));
        Assert.EndsWith("Wrote child-plan.docx.\n", run.Error, StringComparison.Ordinal);
        Assert.NotEmpty(await File.ReadAllBytesAsync(At("child-plan.docx")));
    }

    [Fact]
    public async Task A_document_that_was_edited_is_never_replaced_by_the_way()
    {
        await File.WriteAllTextAsync(At("child-plan.docx"), "edited by hand");

        var run = await Run.Of(["render", "plan.json"], _folder);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("There is a file child-plan.docx already. Name another one with --out, or the same one to replace it.", run.Error, StringComparison.Ordinal);
        Assert.Equal("edited by hand", await File.ReadAllTextAsync(At("child-plan.docx")));
    }

    [Fact]
    public async Task Out_names_the_file_and_replaces_it()
    {
        await File.WriteAllTextAsync(At("mine.html"), "old");

        var run = await Run.Of(["render", "plan.json", "--format", "html", "--out", "mine.html"], _folder);

        Assert.Equal((0, ""), (run.ExitCode, run.Text));
        Assert.Contains("<html", await File.ReadAllTextAsync(At("mine.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Through_a_pipe_the_document_goes_to_the_output_and_nothing_else_does()
    {
        var toFile = await Run.Of(["render", "plan.json", "--out", "plan.docx"], _folder);
        var piped = await Run.Of(["render", "-"], _folder, RunningService.Sample(), isRedirected: true);

        Assert.Equal((0, 0), (toFile.ExitCode, piped.ExitCode));
        Assert.Equal(await File.ReadAllBytesAsync(At("plan.docx")), piped.Output);
    }

    [Fact]
    public async Task Format_and_profile_win_over_the_request()
    {
        var run = await Run.Of(["render", "plan.json", "--format", "html", "--profile", "large-print"], _folder);

        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(At("child-plan-large-print.html")));
    }

    [Fact]
    public async Task A_story_can_be_a_booklet_to_colour()
    {
        await File.WriteAllBytesAsync(At("story.json"), RunningService.Kinds.Find("words-and-pictures")!.Sample.ToArray());

        var run = await Run.Of(["render", "story.json", "--layout", "booklet", "--style", "line"], _folder);

        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(At("words-and-pictures-booklet-line.docx")));
    }

    [Fact]
    public async Task Every_error_of_the_request_is_a_line_on_the_error_stream()
    {
        var request = RunningService.Sample(node =>
        {
            node["data"]!.AsObject().Remove("why");
            node["data"]!.AsObject().Remove("title");
        });

        var run = await Run.Of(["render", "-"], _folder, request);

        Assert.Equal((1, ""), (run.ExitCode, run.Text));
        Assert.Contains("error data.missing /data/why: This field is missing, and the document needs it. What led to the plan.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Language_errors_that_advise_stand_beside_the_document()
    {
        var request = RunningService.Sample(node => node["data"]!["why"] = RunningService.BlamingWords);

        var run = await Run.Of(["render", "-", "--out", "plan.docx"], _folder, request);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(" /data/why: ", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(At("plan.docx")));
    }

    [Theory]
    [InlineData("There is no file nothing.json.", "render", "nothing.json")]
    [InlineData("There is no file no/folder.json.", "render", "no/folder.json")]
    [InlineData("The file . cannot be read.", "render", ".")]
    [InlineData("The file no/folder.docx cannot be written.", "render", "plan.json", "--out", "no/folder.docx")]
    [InlineData("The file . cannot be written.", "render", "plan.json", "--out", ".")]
    public async Task A_file_that_cannot_be_used_is_told_in_a_plain_sentence(string expected, params string[] args)
    {
        var run = await Run.Of(args, _folder);

        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "pfd", "docx")]
    [InlineData("--profile", "huge", "large-print")]
    [InlineData("--layout", "poster", "two-a-page")]
    public async Task A_format_or_profile_that_is_not_there_is_told_what_is(string option, string value, string known)
    {
        var run = await Run.Of(["render", "plan.json", option, value], _folder);

        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.Contains(known, run.Error, StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(_folder, name);
}
