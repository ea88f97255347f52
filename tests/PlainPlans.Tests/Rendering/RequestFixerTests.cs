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

    [Fact]
    public void All_but_the_fixed_texts_stays_byte_for_byte()
    {
        var text = Encoding.UTF8.GetString(Kinds.Find("child-plan")!.Sample.Span).ReplaceLineEndings("\r\n");
        text = Changed(Changed(text, "\"version\": 2", "\"version\" :\t2.0e0"), "I shout because", "We will commence prior to June. \\u00e9\\/ I shout because");
        var before = Changed(text, "In September Zosia told", "We will commence on 16 May. Zosia told");

        var made = Fix(before);

        Assert.Equal("/data/why", Assert.Single(made.Changes).Pointer);
        Assert.Equal(Changed(text, "In September Zosia told", "We will start on 16 May. Zosia told"), Text(made));
    }

    [Fact]
    public void A_request_with_a_byte_order_mark_comes_back_without_it()
    {
        var sample = Kinds.Find("child-plan")!.Sample;

        var outcome = new RequestFixer(Kinds).Fix((byte[])[0xEF, 0xBB, 0xBF, .. sample.Span]);

        Assert.Equal(Encoding.UTF8.GetString(sample.Span), Encoding.UTF8.GetString(outcome.Value!.Json.Span));
    }

    [Fact]
    public void The_changes_are_the_difference()
    {
        var sample = JsonNode.Parse(Kinds.Find("child-plan")!.Sample.Span)!;
        _ = Replace(sample["data"]!, "/data", "We will commence prior to June, and utilise an “additional” chair. Zosia is 9.").ToList();
        var before = sample.ToJsonString();

        var made = Fix(before);

        var texts = made.Changes.GroupBy(change => change.Pointer).ToList();
        Assert.NotEmpty(texts);
        foreach (var changes in texts)
        {
            var text = At(JsonNode.Parse(before)!, changes.Key).GetValue<string>();
            foreach (var (_, change) in changes.OrderByDescending(change => change.Change.Span.Start))
            {
                Assert.Equal(change.Before, text[change.Span.Start..change.Span.End]);
                Assert.StartsWith("language.", change.Rule, StringComparison.Ordinal);
                text = text[..change.Span.Start] + change.After + text[change.Span.End..];
            }

            At(sample, changes.Key).ReplaceWith(text);
        }

        Assert.Equal(sample.ToJsonString(), JsonNode.Parse(Text(made))!.ToJsonString());
    }

    [Theory]
    [InlineData("de")]
    [InlineData("cy-GB")]
    public void Words_in_another_language_stay(string language)
    {
        var request = Sample("We will commence prior to June.");
        request["language"] = language;

        Assert.Empty(Fix(request.ToJsonString()).Changes);
    }

    [Fact]
    public void What_somebody_keeps_is_not_fixed_and_the_rest_is()
    {
        var request = Sample("We will commence, and then utilise the ramp.");
        var rule = Assert.Single(Fix(request.ToJsonString()).Changes, change => change.Change.Before == "commence").Change.Rule;
        request["overrides"] = Kept(rule);

        var made = Fix(request.ToJsonString());
        var (_, notes) = new DocumentPipeline(Kinds).Check(made.Json);

        Assert.Equal("utilise", Assert.Single(made.Changes).Change.Before);
        Assert.Null(Assert.Single(notes, note => note.Code == rule && note.Pointer == "/data/why").Fix);
        Assert.DoesNotContain(notes, note => note.Code == "override.not-needed");
    }

    [Fact]
    public void A_fix_that_leaves_nothing_to_keep_is_told_of()
    {
        var request = Sample("We will commence the work.");
        request["overrides"] = Kept("language.sentence-length");

        Assert.Contains(new DocumentPipeline(Kinds).Check(Fix(request.ToJsonString()).Json).Notes, note => note is { Code: "override.not-needed", Pointer: "/overrides/0" });
    }

    [Fact]
    public void What_the_child_has_a_word_for_is_not_fixed()
    {
        var request = Sample("We will utilise the ramp, and commence on Monday.");
        request["words"] = new JsonArray(new JsonObject { ["term"] = "utilise", ["say"] = "utilise" });

        Assert.Equal("commence", Assert.Single(Fix(request.ToJsonString()).Changes).Change.Before);
    }

    [Fact]
    public void The_reason_for_keeping_something_is_not_fixed()
    {
        var request = Sample("We meet on Monday.");
        request["overrides"] = new JsonArray(new JsonObject { ["rule"] = "language.blame", ["at"] = "/data/why", ["person"] = "Commence Prior", ["reason"] = "We will commence prior to June." });

        Assert.Empty(Fix(request.ToJsonString()).Changes);
    }

    [Fact]
    public void What_this_reader_does_not_see_and_ids_in_braces_stay()
    {
        var request = JsonNode.Parse(Kinds.Find("words-and-pictures")!.Sample.Span)!;
        _ = Replace(request["data"]!, "/data", "We will commence on Monday. I will see {utilise} and {ammi}.").ToList();

        var made = Fix(request.ToJsonString().Replace("{utilise}", "{grace}", StringComparison.Ordinal));

        Assert.NotEmpty(made.Changes);
        Assert.All(made.Changes, change => Assert.DoesNotContain("/sources/", change.Pointer, StringComparison.Ordinal));
        Assert.All(made.Changes, change => Assert.DoesNotContain("/agreement/", change.Pointer, StringComparison.Ordinal));
        Assert.Contains("{grace} and {ammi}", Text(made), StringComparison.Ordinal);
    }

    private static FixedRequest Fix(string request)
    {
        var outcome = new RequestFixer(Kinds).Fix(Encoding.UTF8.GetBytes(request));
        Assert.True(outcome.Value is not null, string.Join('\n', outcome.Notes));
        var again = new RequestFixer(Kinds).Fix(outcome.Value.Json).Value!;
        Assert.Empty(again.Changes);
        Assert.Equal(Text(outcome.Value), Text(again));
        return outcome.Value;
    }

    private static string Text(FixedRequest made) => Encoding.UTF8.GetString(made.Json.Span);

    private static JsonObject Sample(string why)
    {
        var sample = JsonNode.Parse(Kinds.Find("child-plan")!.Sample.Span)!.AsObject();
        sample["data"]!["why"] = why;
        return sample;
    }

    private static JsonArray Kept(string rule) =>
        [new JsonObject { ["rule"] = rule, ["at"] = "/data/why", ["person"] = "Imani Cole", ["reason"] = "It is the name of the scheme." }];

    private static string Changed(string text, string before, string after)
    {
        Assert.Contains(before, text, StringComparison.Ordinal);
        return text.Replace(before, after, StringComparison.Ordinal);
    }

    private static JsonNode At(JsonNode root, string pointer) =>
        pointer.Split('/').Skip(1).Aggregate(root, (at, step) => at is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : at[step]!);

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
