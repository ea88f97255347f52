using System.Text;
using System.Text.Json.Nodes;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Requests;

namespace PlainPlans.Tests.Rendering;

public class OverridesTests
{
    private const string Blame = "She put herself at risk.";
    private const string Place = "/data/complicating/0";

    private static readonly KindStore Kinds = KindStore.Read(Repository.At("templates"));

    [Fact]
    public void An_error_that_somebody_answers_for_stays_in_the_notes_and_does_not_stop_the_document()
    {
        var outcome = Render(Override("language.victim-blame", Place));

        var note = Assert.Single(outcome.Notes, note => note.Code == "language.victim-blame");
        Assert.NotNull(outcome.Value);
        Assert.Equal((Severity.Error, "Imani Cole", "/overrides/0"), (note.Severity, note.Kept!.Person, note.Kept.Pointer));
    }

    [Fact]
    public void An_error_that_nobody_answers_for_stops_the_document()
    {
        Assert.Null(Render().Value);
    }

    [Theory]
    [InlineData("language.victim-blame", "/data/why")]
    [InlineData("language.blame", Place)]
    public void An_override_for_another_place_or_rule_answers_for_nothing_and_a_note_says_so(string rule, string at)
    {
        var outcome = Render(Override(rule, at));

        Assert.Null(outcome.Value);
        Assert.Contains(outcome.Notes, note => note is { Code: "override.not-needed", Pointer: "/overrides/0" });
    }

    [Theory]
    [InlineData("data.missing")]
    [InlineData("story.withheld-place")]
    [InlineData("language.victim-blam")]
    public void Nobody_may_answer_for_what_is_no_rule_of_language_or_content(string rule)
    {
        var outcome = Render(Override(rule, Place));

        Assert.Null(outcome.Value);
        Assert.Contains(outcome.Notes, note => note is { Code: "override.unknown-rule", Pointer: "/overrides/0/rule", Stops: true });
    }

    private static JsonObject Override(string rule, string at) =>
        new() { ["rule"] = rule, ["at"] = at, ["person"] = "Imani Cole", ["reason"] = "Mum chose these words herself." };

    private static Outcome<RenderedDocument> Render(params JsonNode[] overrides)
    {
        var request = JsonNode.Parse(Encoding.UTF8.GetString(Kinds.Find("assessment-map")!.Sample.Span))!;
        request["checks"] = Envelope.Enforce;
        request["output"] = new JsonObject { ["format"] = "txt" };
        request["data"]!["complicating"]![0] = Blame;
        request["overrides"] = new JsonArray(overrides);
        return new DocumentPipeline(Kinds).Render(Encoding.UTF8.GetBytes(request.ToJsonString()), new OutputWish());
    }
}
