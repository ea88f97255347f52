using System.Text;
using System.Text.Json.Nodes;
using NJsonSchema;
using PlainPlans.Kinds;
using PlainPlans.Rendering;

namespace PlainPlans.Tests.Requests;

/// <summary>
/// Our reader of data against a JSON Schema library: both must agree on what fits the published schema. The library
/// is only the judge here; it is far slower than a whole request may be.
/// </summary>
public class SchemaOracleTests
{
    private static readonly KindStore Kinds = KindStore.Read(Repository.At("templates"));

    public static TheoryData<string> KindIds() => [.. Kinds.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(KindIds))]
    public async Task Both_agree_on_the_sample_and_on_what_is_left_when_any_one_value_is_spoilt(string id)
    {
        var kind = Kinds.Find(id)!;
        // The library loses a reference inside a part that is itself only referred to, unless the parts have the older name.
        var judge = await JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(kind.Schema.Span).Replace("$defs", "definitions", StringComparison.Ordinal));
        var pipeline = new DocumentPipeline(Kinds);
        var places = Places(JsonNode.Parse(kind.Sample.Span)!["data"]!, []).ToList();
        JsonNode?[] spoilers = [null, JsonValue.Create(-1), JsonValue.Create(""), JsonValue.Create(new string('x', 5000)), JsonValue.Create(true), new JsonArray(), new JsonObject()];

        foreach (var place in places)
        {
            foreach (var spoiler in spoilers)
            {
                var request = JsonNode.Parse(kind.Sample.Span)!;
                Spoil(request["data"]!, place, spoiler);

                var ours = pipeline.Check(Encoding.UTF8.GetBytes(request.ToJsonString())).Notes
                    .Where(note => note.Code.StartsWith("data.", StringComparison.Ordinal))
                    .Where(note => note.Code is not ("data.unknown-person" or "data.same-id" or "data.unknown-entry"))
                    .Any();
                var theirs = judge.Validate(request["data"]!.ToJsonString()).Count > 0;

                Assert.True(ours == theirs, $"/data/{string.Join('/', place)} spoilt with {spoiler?.ToJsonString() ?? "null"}: we say {ours}, the library says {theirs}.");
            }
        }
    }

    private static IEnumerable<object[]> Places(JsonNode? node, object[] path)
    {
        if (path.Length > 0) yield return path;
        IEnumerable<(object Step, JsonNode? Child)> children = node switch
        {
            JsonObject members => members.Select(member => ((object)member.Key, member.Value)),
            JsonArray items => items.Take(1).Select(item => ((object)0, item)), // one entry of a list stands for all
            _ => [],
        };
        foreach (var (step, child) in children)
        {
            foreach (var below in Places(child, [.. path, step])) yield return below;
        }
    }

    private static void Spoil(JsonNode data, object[] path, JsonNode? value)
    {
        var parent = data;
        foreach (var step in path[..^1]) parent = (step is int index ? parent[index] : parent[(string)step])!;
        if (path[^1] is int last) parent[last] = value?.DeepClone();
        else parent[(string)path[^1]] = value?.DeepClone();
    }
}
