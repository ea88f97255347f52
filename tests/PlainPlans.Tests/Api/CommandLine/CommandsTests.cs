using PlainPlans.Api;

namespace PlainPlans.Tests.Api.CommandLine;

public class CommandsTests
{
    public static TheoryData<string> Names() => ["serve", "render", "check", "lint", "kinds", "schema", "sample"];

    public static TheoryData<string> KindIds() => [.. RunningService.Kinds.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Help_lists_every_command_and_describes_it(string name)
    {
        var all = await Run.Of(["--help"]);
        var one = await Run.Of([name, "--help"]);

        Assert.Equal((0, 0), (all.ExitCode, one.ExitCode));
        Assert.Contains($"  {name} ", all.Text, StringComparison.Ordinal);
        Assert.Contains("Usage:", one.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rendr")]
    [InlineData("render")]
    [InlineData("render", "plan.json", "--fromat", "html")]
    [InlineData("schema")]
    [InlineData("serve", "--port", "seven")]
    [InlineData("serve", "--port", "70000")]
    public async Task A_wrong_call_is_told_so_and_pointed_to_the_help(params string[] args)
    {
        var run = await Run.Of(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.EndsWith("Add --help to see what can be asked for.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_none_is_told_the_limits()
    {
        var run = await Run.Of(["serve", "--port", "70000"]);

        Assert.StartsWith("A port is a whole number from 0 to 65535.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kinds_lists_every_kind_with_its_readers()
    {
        var run = await Run.Of(["kinds"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(RunningService.Kinds.All, kind => Assert.Contains($"{kind.Id}\n  {kind.Title}.", run.Text, StringComparison.Ordinal));
        Assert.All(RunningService.Kinds.All, kind => Assert.Contains(string.Join(", ", kind.Readers), run.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(KindIds))]
    public async Task Schema_and_sample_come_byte_for_byte(string id)
    {
        var kind = RunningService.Kinds.Find(id)!;

        var schema = await Run.Of(["schema", id]);
        var sample = await Run.Of(["sample", id]);

        Assert.Equal(kind.Schema.ToArray(), schema.Output);
        Assert.Equal(kind.Sample.ToArray(), sample.Output);
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("sample")]
    public async Task An_unknown_kind_is_told_the_known_ones(string command)
    {
        var run = await Run.Of([command, "child-plann"]);

        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.All(RunningService.Kinds.All, kind => Assert.Contains(kind.Id, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Templates_that_are_not_there_are_told_in_a_plain_sentence()
    {
        var run = await Run.Of(["kinds"], variables: ("PLAINPLANS_TEMPLATES", "/no/such/folder"));

        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.StartsWith("There is no folder /no/such/folder.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Templates_with_faults_are_told_all_of_them()
    {
        using var folder = new Kinds.KindFolder(schema: "{}", hasTemplate: false);

        var run = await Run.Of(["kinds"], variables: ("PLAINPLANS_TEMPLATES", folder.Path));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("note/template.md is missing.", run.Error, StringComparison.Ordinal);
        Assert.Contains("note/schema.json#", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve", "--port", "0")]
    [InlineData("check", "-")]
    [InlineData("render", "-")]
    public async Task A_template_with_a_slip_is_told_by_its_line_and_not_by_a_crash(params string[] args)
    {
        using var folder = new Kinds.KindFolder(template: "::: title\n# {{ title }}\n:::\n{{ if on }}");

        var run = await Run.Of(args, input: "{}", variables: ("PLAINPLANS_TEMPLATES", folder.Path));

        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.StartsWith("The templates cannot be used:\nnote/template.md(4,", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("101")]
    [InlineData("ten")]
    [InlineData("-1")]
    public async Task A_setting_that_cannot_be_used_is_told_its_limits(string value)
    {
        var run = await Run.Of(["kinds"], variables: ("PLAINPLANS_MAX_MEGABYTES", value));

        Assert.Equal((2, "The setting PLAINPLANS_MAX_MEGABYTES must be a whole number from 1 to 100.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Without_settings_the_limit_is_ten_megabytes()
    {
        Assert.Equal(10 * 1024 * 1024, Settings.Read(_ => null).MaxBytes);
    }
}
