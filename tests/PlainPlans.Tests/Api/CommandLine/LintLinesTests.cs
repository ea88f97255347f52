using System.Text.Json.Nodes;
using PlainPlans.Texts;

namespace PlainPlans.Tests.Api.CommandLine;

public class LintLinesTests
{
    private const string Text = "Sam said “LAC”. We will utilise the bus.";

    [Fact]
    public async Task A_line_is_answered_with_findings_that_point_into_its_text_and_with_the_fixed_text()
    {
        var answer = Assert.Single(await Answers(Line(Text, id: "a")));

        var finding = Assert.Single(answer["findings"]!.AsArray())!;
        Assert.Equal("a", (string)answer["id"]!);
        Assert.Equal("utilise", Text[(int)finding["start"]!..(int)finding["end"]!]);
        Assert.Equal(("complex-word", "warning", "use"), ((string)finding["category"]!, (string)finding["severity"]!, (string)finding["suggestions"]![0]!));
        Assert.StartsWith("language.", (string)finding["rule"]!, StringComparison.Ordinal);
        Assert.Equal("Sam said “LAC”. We will use the bus.", (string)answer["fixed"]!);
    }

    [Fact]
    public async Task Each_line_has_its_own_reader_and_other_fields_change_nothing()
    {
        var answers = await Answers(Line(Text, audience: "professional"), """{"id": 7, "text": "Hello.", "label": [1], "names": ["Bo"]}""");

        Assert.Equal((2, 7), (answers.Count, (int)answers[1]["id"]!));
        Assert.Empty(answers[1]["findings"]!.AsArray());
    }

    [Theory]
    [InlineData("""{"id": "q"}""", "data.missing")]
    [InlineData("""{"id": "q", "text": 5}""", "data.type")]
    [InlineData("""{"id": "q", "text": "\ud800"}""", "data.character")]
    [InlineData("""{"id": "q", "text": "Hello.", "audience": "nobody"}""", "data.choice")]
    [InlineData("""{"id": "q", "text": "Hello.", "audience": 5}""", "data.type")]
    [InlineData("""{"id": "q", "text": "Hello.", "names": "Bo"}""", "data.type")]
    [InlineData("nonsense", "json.malformed")]
    [InlineData("[]", "data.type")]
    public async Task A_wrong_line_is_told_what_is_wrong_and_the_next_one_is_answered(string line, string code)
    {
        var run = await Run.Of(["lint", "--jsonl"], input: $"{line}\n\n{Line("Hello.", "b")}");

        var answers = run.Text.TrimEnd('\n').Split('\n').Select(answer => JsonNode.Parse(answer)!).ToList();
        Assert.Equal((1, 2), (run.ExitCode, answers.Count));
        Assert.Equal((code, 1), ((string)answers[0]["error"]!["code"]!, (int)answers[0]["line"]!));
        Assert.NotEmpty((string)answers[0]["error"]!["hint"]!);
        Assert.Equal(line.StartsWith('{') ? "q" : null, (string?)answers[0]["id"]);
        Assert.Equal("b", (string)answers[1]["id"]!);
    }

    [Fact]
    public async Task A_line_that_is_not_in_UTF_8_is_a_wrong_line()
    {
        using var output = new MemoryStream();
        using var input = new MemoryStream([.. "{\"text\":\""u8, 0xFF, .. "\"}"u8]);
        using var error = new StringWriter();
        var exitCode = await PlainPlans.Api.CommandLine.Commands.RunAsync(["lint", "--jsonl"], new()
        {
            Input = input, Output = output, Error = error, OutputIsRedirected = true, Folder = ".", Variable = _ => null,
        });

        Assert.Equal(1, exitCode);
        Assert.Contains("json.encoding", System.Text.Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_longer_than_any_buffer_is_read_whole()
    {
        var text = string.Concat(Enumerable.Repeat("We meet at noon.\n\n", 20_000));

        var answer = Assert.Single(await Answers(Line(text)));

        Assert.Equal(text, (string)answer["fixed"]!);
    }

    [Fact]
    public void Every_other_name_of_a_reader_leads_to_one()
    {
        Assert.All(ReaderNames.OtherNames, other => Assert.Equal(other.Value, ReaderNames.Find(other.Key)?.Id));
        Assert.NotNull(ReaderNames.Find("easy-read"));
        Assert.Null(ReaderNames.Find("nobody"));
    }

    private static string Line(string text, string id = "1", string audience = "parent") =>
        new JsonObject { ["id"] = id, ["text"] = text, ["audience"] = audience }.ToJsonString();

    private static async Task<List<JsonNode>> Answers(params string[] lines)
    {
        var run = await Run.Of(["lint", "-", "--jsonl"], input: string.Join('\n', lines));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return [.. run.Text.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!)];
    }
}
