using System.Text.Json.Nodes;
using NJsonSchema;
using PlainPlans.Api.Contract;
using PlainPlans.Api.Http;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Charts;
using PlainPlans.Rendering;
using PlainPlans.Writers;

namespace PlainPlans.Tests.Api;

public class OpenApiTests
{
    private static readonly JsonNode Contract = JsonNode.Parse(Build())!;

    public static TheoryData<string> KindIds() => [.. RunningService.Kinds.All.Select(kind => kind.Id)];

    [Fact]
    public void The_same_kinds_give_the_same_bytes()
    {
        Assert.Equal(Build(), Build());
    }

    [Fact]
    public void Every_reference_leads_to_something()
    {
        var references = References(Contract).ToList();

        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.NotNull(Follow(reference)));
    }

    [Fact]
    public void Every_format_is_an_answer_and_every_problem_an_example()
    {
        var content = Contract["paths"]!["/api/documents"]!["post"]!["responses"]!["200"]!["content"]!.AsObject();

        Assert.Equal(DocumentWriter.All.Select(writer => writer.MediaType), content.Select(answer => answer.Key));
        Assert.All(ProblemType.All, type => Assert.Equal(type.Address, (string)Contract["components"]!["examples"]![type.Name]!["value"]!["type"]!));
    }

    [Theory]
    [MemberData(nameof(KindIds))]
    public async Task A_sample_fits_the_schema_of_its_request_and_a_spoilt_one_does_not(string id)
    {
        var judge = await JudgeOf($"request.{id}");

        Assert.Empty(judge.Validate(RunningService.Sample(kind: id)));
        Assert.NotEmpty(judge.Validate(RunningService.Sample(node => node["reader"]!["group"] = "judge", id)));
        Assert.NotEmpty(judge.Validate(RunningService.Sample(node => node["kind"] = "letter", id)));
        Assert.NotEmpty(judge.Validate(RunningService.Sample(node => node["more"] = 1, id)));
        Assert.NotEmpty(judge.Validate(RunningService.Sample(node => node["output"] = new JsonObject { ["format"] = "pfd" }, id)));
        Assert.NotEmpty(judge.Validate(RunningService.Sample(node => node["data"]!["people"]![0]!.AsObject().Remove("name"), id)));
        Assert.NotEmpty(judge.Validate(RunningService.Sample(node => node.AsObject().Remove("data"), id)));
    }

    [Fact]
    public async Task The_sample_of_a_picture_fits_the_schema_of_its_request_and_a_spoilt_one_does_not()
    {
        var judge = await JudgeOf("request.picture");

        Assert.Empty(judge.Validate(PictureSample.Line));
        Assert.NotEmpty(judge.Validate(PictureSample.Line.Replace("park", "moon", StringComparison.Ordinal)));
        Assert.NotEmpty(judge.Validate("{}"));
        Assert.NotEmpty(judge.Validate(PictureSample.Line.Replace("\"scene\":", "\"more\": 1, \"scene\":", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_request_for_a_picture_has_a_field_for_every_chart()
    {
        var fields = Contract["components"]!["schemas"]!["request.picture"]!["properties"]!.AsObject();

        Assert.All(Charts.All.Names, chart => Assert.Equal($"#/components/schemas/part.{chart}", (string)fields[chart]!["$ref"]!));
    }

    [Fact]
    public void Every_format_and_style_of_pictures_is_a_choice_and_every_format_an_answer()
    {
        var answers = Contract["paths"]!["/api/pictures"]!["post"]!["responses"]!["200"]!["content"]!.AsObject();

        Assert.Equal(PictureFormat.All.Select(format => format.MediaType).Order(StringComparer.Ordinal), answers.Select(answer => answer.Key).Order(StringComparer.Ordinal));
        Assert.Equal(PictureFormat.All.Select(format => format.Name), Choices("pictureFormat"));
        Assert.Equal(PictureStyle.Names, Choices("pictureStyle"));
        Assert.Equal(
            (PictureWish.LeastWidth, PictureWish.MostWidth, PictureWish.UsualWidth),
            ((int)Width("minimum"), (int)Width("maximum"), (int)Width("default")));
    }

    [Fact]
    public void A_person_is_one_component_however_many_kinds_use_it()
    {
        Assert.Single(Contract["components"]!["schemas"]!.AsObject(), component => component.Key.EndsWith(".person", StringComparison.Ordinal));
    }

    // The judge knows JSON Schema of an older draft and not OpenAPI: the components become definitions.
    private static async Task<JsonSchema> JudgeOf(string component)
    {
        var schema = Contract["components"]!["schemas"]![component]!.DeepClone();
        schema["definitions"] = Contract["components"]!["schemas"]!.DeepClone();
        return await JsonSchema.FromJsonAsync(schema.ToJsonString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal));
    }

    private static byte[] Build() => OpenApiDocument.Build(RunningService.Kinds, new PicturePipeline(RunningService.Kinds));

    private static IEnumerable<string> Choices(string component) =>
        Contract["components"]!["schemas"]![component]!["enum"]!.AsArray().Select(choice => (string)choice!);

    private static JsonNode Width(string keyword) =>
        Contract["paths"]!["/api/pictures"]!["post"]!["parameters"]!.AsArray().Single(parameter => (string)parameter!["name"]! == "width")!["schema"]![keyword]!;

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key switch
        {
            "$ref" => [(string)member.Value!],
            "mapping" => member.Value!.AsObject().Select(entry => (string)entry.Value!),
            _ => References(member.Value),
        }),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    private static JsonNode? Follow(string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate((JsonNode?)Contract, (node, name) => node?[name]);
}
