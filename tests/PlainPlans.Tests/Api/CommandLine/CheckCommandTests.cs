using System.Text.Json.Nodes;

namespace PlainPlans.Tests.Api.CommandLine;

public class CheckCommandTests
{
    [Fact]
    public async Task The_notes_are_the_result_with_a_sentence_that_sums_them_up()
    {
        var run = await Run.Of(["check", "-"], input: Blaming());

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("error language.", run.Text, StringComparison.Ordinal);
        Assert.EndsWith("The request gives a document.\n", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_insists_on_plain_language_gives_no_document()
    {
        var run = await Run.Of(["check", "-"], input: Blaming(node => node["checks"] = "enforce"));

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("The request does not give a document.\n", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_cannot_be_read_has_its_errors_on_the_error_stream()
    {
        var run = await Run.Of(["check", "-"], input: "{");

        Assert.Equal((1, ""), (run.ExitCode, run.Text));
        Assert.StartsWith("error json.malformed: The request is not JSON. It goes wrong at line 1, column 2.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_JSON_the_answer_is_that_of_the_service()
    {
        var run = await Run.Of(["check", "-", "--json"], input: RunningService.Sample());

        var answer = JsonNode.Parse(run.Text)!;
        Assert.Equal(("child-plan", "parent", true), ((string)answer["kind"]!, (string)answer["reader"]!, (bool)answer["wouldRender"]!));
    }

    [Fact]
    public async Task As_JSON_the_errors_of_a_request_that_cannot_be_read_are_notes_as_well()
    {
        var run = await Run.Of(["check", "-", "--json"], input: "{");

        var note = Assert.Single(JsonNode.Parse(run.Text)!["notes"]!.AsArray())!;
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(("error", "json.malformed", 2), ((string)note["severity"]!, (string)note["code"]!, (int)note["column"]!));
    }

    [Fact]
    public async Task Fixing_writes_the_request_to_the_output_and_the_notes_beside_it()
    {
        var request = RunningService.Sample(node => node["data"]!["why"] = "We will utilise the hall.");

        var run = await Run.Of(["check", "-", "--fix"], input: request);

        Assert.Equal("We will use the hall.", (string)JsonNode.Parse(run.Text)!["data"]!["why"]!);
        Assert.Contains("Fixed: it is now 'use'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_has_nothing_to_fix()
    {
        var run = await Run.Of(["check", "-", "--fix"], input: PlainPlans.Api.Contract.PictureSample.Line);

        Assert.Equal((2, ""), (run.ExitCode, run.Text));
    }

    private static string Blaming(Action<JsonNode>? change = null) => RunningService.Sample(node =>
    {
        node["data"]!["why"] = RunningService.BlamingWords;
        change?.Invoke(node);
    });
}
