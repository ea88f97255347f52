using System.Text.Json.Nodes;
using NJsonSchema;
using PlainPlans.Api.Contract;
using PlainPlans.Api.Http;
using PlainPlans.Writers;

namespace PlainPlans.Tests.Api;

public class OpenApiTests
{
    private static readonly JsonNode Contract = JsonNode.Parse(OpenApiDocument.Build(RunningService.Kinds))!;

    public static TheoryData<string> KindIds() => [.. RunningService.Kinds.All.Select(kind => kind.Id)];

    [Fact]
    public void The_same_kinds_give_the_same_bytes()
    {
        Assert.Equal(OpenApiDocument.Build(RunningService.Kinds), OpenApiDocument.Build(RunningService.Kinds));
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
        var judge = await JudgeOf(id);

        Assert.Empty(judge.Validate(RunningService.Sample(kind: id)));
        Assert.NotEmpty(judge.Validate(RunningService.Sample(node => node["reader"]!["group"] = "judge", id)));
        Assert.NotEmpty(judge.Validate(RunningService.Sample(node => node["kind"] = "letter", id)));
        Assert.NotEmpty(judge.Validate(RunningService.Sample(node => node["more"] = 1, id)));
        Assert.NotEmpty(judge.Validate(RunningService.Sample(node => node["output"] = new JsonObject { ["format"] = "pfd" }, id)));
        Assert.NotEmpty(judge.Validate(RunningService.Sample(node => node["data"]!["people"]![0]!.AsObject().Remove("name"), id)));
        Assert.NotEmpty(judge.Validate(RunningService.Sample(node => node.AsObject().Remove("data"), id)));
    }

    [Fact]
    public void A_person_is_one_component_however_many_kinds_use_it()
    {
        Assert.Single(Contract["components"]!["schemas"]!.AsObject(), component => component.Key.EndsWith("person", StringComparison.Ordinal));
    }

    // The judge knows JSON Schema of an older draft and not OpenAPI: the components become definitions.
    private static async Task<JsonSchema> JudgeOf(string kind)
    {
        var schema = Contract["components"]!["schemas"]![$"request.{kind}"]!.DeepClone();
        schema["definitions"] = Contract["components"]!["schemas"]!.DeepClone();
        return await JsonSchema.FromJsonAsync(schema.ToJsonString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal));
    }

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
