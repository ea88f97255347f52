using System.Text;
using System.Text.Json.Nodes;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Requests;

namespace PlainPlans.Tests.Content;

/// <summary>The kinds name their parts, so that the rules find them in real requests.</summary>
public class ContentInKindsTests
{
    private static readonly KindStore Kinds = KindStore.Read(Repository.At("templates"));

    private static readonly DocumentPipeline Pipeline = new(Kinds);

    [Theory]
    [InlineData("child-plan")]
    [InlineData("assessment-map")]
    public void A_sample_has_everything_that_the_rules_ask_for(string kind)
    {
        Assert.Empty(Codes(kind, _ => { }));
    }

    [Fact]
    public void A_plan_that_nobody_has_talked_through_says_so()
    {
        Assert.Equal(["content.explained /data"], Codes("child-plan", data => data.Remove("explained")));
    }

    [Fact]
    public void A_child_whose_view_is_missing_is_pointed_to()
    {
        Assert.Equal(["content.child-view /data/children/0"], Codes("child-plan", data => data["views"]!.AsArray().RemoveAt(0)));
    }

    [Fact]
    public void A_worry_that_only_names_the_harm_is_found_in_every_kind()
    {
        Assert.Equal(["content.seen /data/worries/1", "content.abstract /data/worries/1"], Codes("child-plan", data => data["worries"]![1] = "Neglect of Zosia.").Order(StringComparer.Ordinal).Reverse());
        Assert.Contains("content.abstract /data/dangers/0/worry", Codes("assessment-map", data => data["dangers"]![0]!["worry"] = "Neglect of Leo."));
    }

    [Fact]
    public void A_plan_in_which_only_workers_act_is_found()
    {
        var codes = Codes("child-plan", data =>
        {
            foreach (var step in data["outcomes"]!.AsArray().SelectMany(outcome => outcome!["steps"]!.AsArray())) step!["who"] = new JsonArray("priya");
        });

        Assert.Equal(["content.family-step /data"], codes);
    }

    [Fact]
    public void A_missing_view_stops_a_document_only_where_the_request_enforces()
    {
        var request = Request("child-plan", data => data["views"]!.AsArray().RemoveAt(0));

        Assert.NotNull(Render(request).Value);
        request["checks"] = "enforce";
        Assert.Null(Render(request).Value);
    }

    private static IEnumerable<string> Codes(string kind, Action<JsonObject> change) => Render(Request(kind, change)).Notes
        .Where(note => note.Code.StartsWith("content.", StringComparison.Ordinal))
        .Select(note => $"{note.Code} {note.Pointer}");

    private static JsonObject Request(string kind, Action<JsonObject> change)
    {
        var request = JsonNode.Parse(Kinds.Find(kind)!.Sample.Span)!.AsObject();
        request["output"]!["format"] = "txt";
        change(request["data"]!.AsObject());
        return request;
    }

    private static Outcome<RenderedDocument> Render(JsonObject request) => Pipeline.Render(Encoding.UTF8.GetBytes(request.ToJsonString()), new OutputWish());
}
