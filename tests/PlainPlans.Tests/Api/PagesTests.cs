using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlainPlans.Api;
using PlainPlans.Api.Endpoints;
using PlainPlans.Api.Http;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Charts;
using PlainPlans.Rendering;
using PlainPlans.Tests.Diagnostics;
using PlainPlans.Texts;
using PlainPlans.Writers;

namespace PlainPlans.Tests.Api;

/// <summary>The pages for integrators and deployers say what the program does: nothing is missing from their tables.</summary>
public sealed partial class PagesTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string Integrate = File.ReadAllText(Repository.At("docs", "integrate.md"));
    private static readonly string Texts = File.ReadAllText(Repository.At("docs", "texts.md"));
    private static readonly string Deploy = File.ReadAllText(Repository.At("docs", "deploy.md"));

    [Fact]
    public void Every_code_is_explained_to_integrators()
    {
        var codes = AllMessages.Methods.Select(method => AllMessages.Say(method).Code);

        Assert.All(codes, code => Assert.Contains($"`{code}`", Integrate, StringComparison.Ordinal));
    }

    [Fact]
    public void No_code_is_explained_that_nobody_uses()
    {
        var codes = AllMessages.Methods.Select(method => AllMessages.Say(method).Code).ToHashSet();

        var explained = CodeInTable().Matches(Integrate).SelectMany(row => Code().Matches(row.Value)).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(explained);
        Assert.Empty(explained.Except(codes));
    }

    [Fact]
    public void The_commands_of_the_pages_find_the_files_of_the_folder_they_are_typed_in()
    {
        var project = File.ReadAllText(Repository.At("functions", "PlainPlans.Api", "PlainPlans.Api.csproj"));

        // Without it "dotnet run" moves a web project to its own folder.
        Assert.Contains("<EnableDefaultRunWorkingDirectory>false<", project, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_is_explained_to_integrators()
    {
        Assert.All(ProblemType.All, type => Assert.Contains($"| {type.Status} | `{type.Name}` |", Integrate, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_format_profile_and_layout_is_explained_to_integrators()
    {
        Assert.All(DocumentWriter.All, writer => Assert.Contains($"| `{writer.Format}` | `{writer.MediaType.Split(';')[0]}` |", Integrate, StringComparison.Ordinal));
        Assert.All(Profiles.Names.Concat(FrameLayouts.Names), name => Assert.Contains($"`{name}`", Integrate, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_format_style_and_chart_of_pictures_is_explained_to_integrators()
    {
        Assert.All(PictureFormat.All, format => Assert.Contains($"| `{format.Name}` | `{format.MediaType}` |", Integrate, StringComparison.Ordinal));
        Assert.All(PictureStyle.All, style => Assert.Contains($"`{style.Name}`", Integrate, StringComparison.Ordinal));
        Assert.All(Charts.All.Names, chart => Assert.Contains($"| `{chart}` |", Integrate, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_format_and_reader_of_texts_is_explained_to_those_who_check_them()
    {
        Assert.All(ReviewFile.FormatsFor(isWord: true), format => Assert.Contains($"| `{format.Name}` | `{format.MediaType.Split(';')[0]}` |", Texts, StringComparison.Ordinal));
        Assert.All(ReaderNames.Ids, id => Assert.Contains($"| `{id}` |", Texts, StringComparison.Ordinal));
        Assert.All(ReaderNames.OtherNames, other => Assert.Matches($"(?m)^\\| `{other.Value}` \\|.*`{other.Key}`", Texts));
    }

    [Fact]
    public void The_answer_to_a_text_that_the_page_shows_is_the_answer_that_the_service_gives()
    {
        var (request, _) = TextRequest.Read(Encoding.UTF8.GetBytes(TextRequestShown().Match(Texts).Groups[1].Value));
        var review = TextReview.Of(request!.Text, request.Form, request.Reader, request.Names, request.Fixes);

        var answer = JsonNode.Parse(ReviewFile.Of(review, request.Fixes, null, ReviewFile.Json).Bytes.Span);

        Assert.True(JsonNode.DeepEquals(answer, JsonNode.Parse(TextAnswerShown().Match(Texts).Groups[1].Value)), answer!.ToJsonString());
    }

    [Fact]
    public void The_request_for_a_picture_that_the_page_shows_gives_one_with_nothing_to_say_against_it()
    {
        var shown = PictureRequest().Match(Integrate);

        var (picture, notes) = new PicturePipeline(RunningService.Kinds).Draw(Encoding.UTF8.GetBytes(shown.Groups[1].Value), new PictureWish());

        Assert.Equal(("scene", 0), (picture?.Name, notes.Length));
    }

    [Fact]
    public void The_example_of_each_chart_on_the_page_fits_the_people_of_its_request()
    {
        var examples = ChartExample().Matches(Integrate).ToDictionary(row => row.Groups[1].Value, row => row.Groups[2].Value);

        Assert.Equal(Charts.All.Names, examples.Keys);
        Assert.All(examples, example =>
        {
            var request = JsonNode.Parse(PictureRequest().Match(Integrate).Groups[1].Value)!.AsObject();
            request.Remove("scene");
            request[example.Key] = JsonNode.Parse(example.Value);

            var (picture, notes) = new PicturePipeline(RunningService.Kinds).Draw(Encoding.UTF8.GetBytes(request.ToJsonString()), new PictureWish());

            Assert.Equal((example.Key, 0), (picture?.Name, notes.Length));
        });
    }

    [Fact]
    public void Every_address_is_explained_to_integrators()
    {
        var addresses = MappedAddresses.Of(service.App!).Where(address => address.Route != "/").ToList();

        Assert.All(addresses, address => Assert.Contains($"| `{address.Route}` | {address.Methods[0]} |", Integrate, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_member_of_an_answer_about_a_request_is_explained_to_integrators()
    {
        var members = typeof(NoteAnswer).GetProperties().Concat(typeof(Problem).GetProperties())
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

        Assert.All(members, member => Assert.Matches($"[`\"]{member}[`\"]", Integrate));
    }

    [Fact]
    public void Every_setting_is_explained_to_deployers()
    {
        string[] settings = [Settings.TemplatesVariable, Settings.MaxMegabytesVariable, Settings.HostPortVariable];

        Assert.All(settings, setting => Assert.Contains($"| `{setting}` |", Deploy, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"/api/texts .*\n.*--data-binary '(.*)'")]
    private static partial Regex TextRequestShown();

    [GeneratedRegex(@"The answer:\s+```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex TextAnswerShown();

    [GeneratedRegex(@"## Make a picture.*?```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex PictureRequest();

    [GeneratedRegex(@"^\| `([a-z-]+)` \| `(\{.*\})` \|", RegexOptions.Multiline)]
    private static partial Regex ChartExample();

    // The first cell of a row of the tables of codes.
    [GeneratedRegex(@"^\| `(?:json|data|request|picture|http|document|template|writer|language|story)\.[^|]*\|", RegexOptions.Multiline)]
    private static partial Regex CodeInTable();

    [GeneratedRegex(@"`([a-z]+\.[a-z-]+)`")]
    private static partial Regex Code();
}
