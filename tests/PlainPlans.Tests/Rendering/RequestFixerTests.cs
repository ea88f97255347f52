using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlainPlans.Kinds;
using PlainPlans.Rendering;

namespace PlainPlans.Tests.Rendering;

public class RequestFixerTests
{
    private static readonly KindStore Kinds = KindStore.Read(Repository.At("templates"));

    public static TheoryData<string> KindIds() => [.. Kinds.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(KindIds))]
    public void A_request_of_every_kind_comes_back_whole(string kind)
    {
        var sample = Kinds.Find(kind)!.Sample;

        var outcome = new RequestFixer(Kinds).Fix(sample);

        Assert.NotNull(outcome.Value);
        Assert.True(new DocumentPipeline(Kinds).Check(outcome.Value.Json).Value!.WouldRender);
        Assert.Empty(new RequestFixer(Kinds).Fix(outcome.Value.Json).Value!.Changes);
    }

    [Fact]
    public void Only_prose_is_fixed_and_every_change_has_its_field()
    {
        const string prose = "We will commence prior to June.";
        var sample = JsonNode.Parse(Kinds.Find("child-plan")!.Sample.Span)!;
        var pointers = Replace(sample["data"]!, "/data", prose).ToHashSet(StringComparer.Ordinal);

        var outcome = new RequestFixer(Kinds).Fix(Encoding.UTF8.GetBytes(sample.ToJsonString()));

        Assert.NotNull(outcome.Value);
        Assert.NotEmpty(outcome.Value.Changes);
        Assert.All(outcome.Value.Changes, change => Assert.Contains(change.Pointer, pointers));
        var changed = JsonNode.Parse(outcome.Value.Json.Span)!.ToJsonString();
        var fields = outcome.Value.Changes.Select(change => change.Pointer).Distinct().Count();
        Assert.Equal(fields, changed.Split("We will start before June.").Length - 1);
        Assert.True(pointers.Count > fields, "Own words say it as well, and stay.");
    }

    [Fact]
    public void A_short_form_is_written_out_in_the_first_field_only()
    {
        var sample = JsonNode.Parse(Kinds.Find("child-plan")!.Sample.Span)!;
        Assert.NotEmpty(Replace(sample["data"]!, "/data", "An HV came.").ToList());

        var outcome = new RequestFixer(Kinds).Fix(Encoding.UTF8.GetBytes(sample.ToJsonString()));

        Assert.Equal("A health visitor (HV)", Assert.Single(outcome.Value!.Changes, change => change.Change.Before.Contains("HV", StringComparison.Ordinal)).Change.After);
    }

    [Fact]
    public void What_cannot_be_read_is_refused_with_notes()
    {
        var outcome = new RequestFixer(Kinds).Fix("{\"kind\": 1}"u8.ToArray());

        Assert.Null(outcome.Value);
        Assert.NotEmpty(outcome.Notes);
    }

    // Puts the words into every text that holds a sentence.
    private static IEnumerable<string> Replace(JsonNode node, string pointer, string words)
    {
        if (node is JsonObject group)
        {
            foreach (var (name, value) in group.ToArray())
            {
                if (IsSentence(value))
                {
                    group[name] = words;
                    yield return $"{pointer}/{name}";
                }
                else if (value is not null)
                {
                    foreach (var found in Replace(value, $"{pointer}/{name}", words)) yield return found;
                }
            }
        }
        else if (node is JsonArray list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                if (IsSentence(list[i]))
                {
                    list[i] = words;
                    yield return $"{pointer}/{i}";
                }
                else if (list[i] is { } item)
                {
                    foreach (var found in Replace(item, $"{pointer}/{i}", words)) yield return found;
                }
            }
        }
    }

    private static bool IsSentence(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().EndsWith('.') && value.GetValue<string>().Contains(' ');
}
