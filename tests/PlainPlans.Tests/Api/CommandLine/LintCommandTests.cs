using System.Text.Json.Nodes;
using PlainPlans.PlainLanguage;

namespace PlainPlans.Tests.Api.CommandLine;

public class LintCommandTests
{
    private const string Text = "Hello.\r\n\r\nWe will utilise the bus.\n";

    [Fact]
    public async Task Each_finding_is_a_line_with_its_place_and_the_last_line_sums_up()
    {
        var run = await Run.Of(["lint", "-", "--reader", "parent"], input: Text);

        var lines = run.Text.TrimEnd('\n').Split('\n');
        Assert.Equal((0, "", 2), (run.ExitCode, run.Error, lines.Length));
        Assert.StartsWith("-:3:9 warning language.", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("Say 'use'.", lines[0], StringComparison.Ordinal);
        Assert.Equal("0 errors, 1 warning, 0 other notes. The reader is: parent.", lines[1]);
    }

    [Fact]
    public async Task An_error_gives_another_exit_code()
    {
        var run = await Run.Of(["lint"], input: RunningService.BlamingWords);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("-:1:5 error language.", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fixing_writes_the_text_to_the_output_and_what_was_found_beside_it()
    {
        var run = await Run.Of(["lint", "-", "--fix"], input: Text);

        Assert.Equal((0, Text.Replace("utilise", "use", StringComparison.Ordinal)), (run.ExitCode, run.Text));
        Assert.Contains("Fixed: it is now 'use'.\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 fix. 0 errors, 0 warnings, 0 other notes. The reader is: parent.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_JSON_a_finding_has_both_its_offsets_and_its_line()
    {
        var run = await Run.Of(["lint", "-", "--format", "json", "--fix"], input: Text);

        var answer = JsonNode.Parse(run.Text)!;
        var finding = Assert.Single(answer["findings"]!.AsArray())!;
        Assert.Equal("utilise", Text[(int)finding["start"]!..(int)finding["end"]!]);
        Assert.Equal((3, 9, "complex-word"), ((int)finding["line"]!, (int)finding["column"]!, (string)finding["category"]!));
        Assert.Equal(("utilise", "use"), ((string)answer["changes"]![0]!["before"]!, (string)answer["changes"]![0]!["after"]!));
        Assert.Equal("parent", (string)answer["reader"]!);
    }

    [Fact]
    public async Task A_name_is_left_alone()
    {
        var run = await Run.Of(["lint", "-", "--name", "Purchase", "--name", "Bo"], input: "Purchase and Bo came.");

        Assert.StartsWith("0 errors, 0 warnings", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_reader_is_told_the_known_ones()
    {
        var run = await Run.Of(["lint", "-", "--reader", "nobody"], input: Text);

        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.All(ReaderGroup.All, reader => Assert.Contains(reader.Id, run.Error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("lint", "no-such-file.txt")]
    [InlineData("lint", "-", "--jsonl", "--fix")]
    [InlineData("lint", "-", "--format", "pdf")]
    public async Task A_call_that_cannot_work_is_told_why(params string[] args)
    {
        var run = await Run.Of(args, input: Text);

        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.NotEmpty(run.Error);
    }
}
