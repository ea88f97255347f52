using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Requests;

namespace PlainPlans.Tests.Rendering;

/// <summary>One story, several readers: who gets which frames and names, who never gets the record, and what stops or marks a story.</summary>
public class StoryCopyTests
{
    private const string Id = "words-and-pictures";

    private static readonly KindStore Kinds = KindStore.Read(Repository.At("templates"));
    private static readonly DocumentPipeline Pipeline = new(Kinds);

    [Theory]
    [InlineData("child-5-7")]
    [InlineData("child-8-11")]
    [InlineData("teen")]
    [InlineData("parent")]
    [InlineData("network")]
    public void No_copy_for_the_family_has_the_record_in_it(string reader)
    {
        foreach (var format in (string[])["txt", "html"])
        {
            var text = Text(Sample(reader), format);

            Assert.DoesNotContain("The worker's record", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Use the real name", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Will I get ill", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Letter from Dr Lin", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_copy_for_workers_has_the_record_after_the_story()
    {
        var text = Text(Sample("staff"), "txt");

        var record = text.IndexOf("Keep this part on the file.", StringComparison.Ordinal);
        Assert.True(record > text.IndexOf("Who made this story", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Use the real name", text[record..], StringComparison.Ordinal);
        Assert.Contains("Will I get ill", text[record..], StringComparison.Ordinal);
        Assert.Contains("Letter from Dr Lin", text[record..], StringComparison.Ordinal);
    }

    [Fact]
    public void The_descriptions_of_pictures_call_people_what_the_words_of_the_copy_call_them()
    {
        var request = Sample("parent");
        request["data"]!["people"]!.AsArray().Single(person => person!["id"]!.GetValue<string>() == "nani")!["childCallsThem"] = "Nanu";

        Assert.Single(Regex.Matches(Text(request, "txt"), "Nanu")); // in the list of people, as the name the children say
        request["reader"]!["child"] = "safiya";
        Assert.Contains("Nanu and Safiya", Regex.Replace(Text(request, "txt"), @"\s+", " "), StringComparison.Ordinal);
    }

    [Fact]
    public void A_child_gets_their_own_frames_and_their_own_names_for_people()
    {
        var request = Sample("child-8-11");
        var nani = request["data"]!["people"]!.AsArray().Single(person => person!["id"]!.GetValue<string>() == "nani")!;
        nani["childCallsThem"] = "Nanu";
        nani["eachCallsThem"] = new JsonArray(new JsonObject { ["child"] = "ibrahim", ["name"] = "Nanima" });
        Frame(request, 7)["words"] = "You sleep at {nani}'s house.";
        Frame(request, 8)["for"] = new JsonArray("safiya");
        Frame(request, 9)["for"] = new JsonArray("ibrahim");

        request["reader"]!["child"] = "ibrahim";
        var his = Text(request, "txt");
        request["reader"]!["child"] = "safiya";
        var hers = Text(request, "txt");

        Assert.Contains("You sleep at Nanima's house.", his, StringComparison.Ordinal);
        Assert.DoesNotContain("You see Ammi every Wednesday", his, StringComparison.Ordinal);
        Assert.Contains("We do not know yet when", his, StringComparison.Ordinal);
        Assert.DoesNotContain("Nanu", his, StringComparison.Ordinal);
        Assert.Contains("You sleep at Nanu's house.", hers, StringComparison.Ordinal);
        Assert.Contains("You see Ammi every Wednesday", hers, StringComparison.Ordinal);
        Assert.DoesNotContain("We do not know yet when", hers, StringComparison.Ordinal);
        Assert.DoesNotContain("Nanima", hers, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_described_with_the_childs_name_for_a_person()
    {
        var request = Sample("child-5-7");
        request["data"]!["people"]![3]!["childCallsThem"] = "Nanu";

        Assert.Contains("Nanu and Safiya", Text(request, "txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_that_names_no_child_leaves_out_what_is_for_one_child_and_says_so()
    {
        var request = Sample("child-8-11");
        Frame(request, 8)["for"] = new JsonArray("safiya");

        Assert.Contains("story.which-child", Codes(request));
        Assert.DoesNotContain("You see Ammi every Wednesday", Text(request, "txt"), StringComparison.Ordinal);
        request["reader"]!["group"] = "parent";
        Assert.DoesNotContain("story.which-child", Codes(request));
        Assert.Contains("For Safiya", Text(request, "txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_that_everybody_agreed_to_is_no_draft_and_one_without_an_answer_is()
    {
        var request = Sample("staff");
        var agreed = Text(request, "txt");
        request["data"]!["agreement"]!.AsArray().RemoveAt(0); // what Ammi said to all frames but one
        var missing = Text(request, "txt");

        Assert.DoesNotContain("draft", agreed, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("draft", missing, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Frame 1, The good things", missing, StringComparison.Ordinal);
        Assert.DoesNotContain("Frame 3, What they are worried about: agreement", missing, StringComparison.Ordinal);
        Assert.Equal(10, Codes(request).Count(code => code == "story.agreed"));
    }

    [Fact]
    public void An_error_of_a_rule_leaves_a_draft_and_stops_the_document_where_the_request_enforces()
    {
        var request = Sample("child-5-7");
        Frame(request, 10)["balance"] = "worry";

        Assert.Contains("draft", Text(request, "txt"), StringComparison.OrdinalIgnoreCase);
        request["checks"] = "enforce";
        Assert.Null(Render(request, "txt").Value);
    }

    [Theory]
    [InlineData("words", "You sleep at Mill Lane.")]
    [InlineData("heading", "Near the blue-gate")]
    [InlineData("draw", "Draw the house in Mill lane's end.")]
    public void A_place_that_is_withheld_stops_the_document_and_the_note_says_where_and_not_what(string field, string text)
    {
        var request = WithSecret("child-5-7");
        Frame(request, 7)[field] = text;

        var rendered = Render(request, "txt");

        Assert.Null(rendered.Value);
        var note = Assert.Single(rendered.Notes, note => note.Code == "story.withheld");
        Assert.Equal($"/data/frames/7/{field}", note.Pointer);
        Assert.Null(note.Span);
        Assert.DoesNotContain(rendered.Notes, other => (other.Message + other.Hint).Contains("Mill", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_place_that_is_withheld_is_not_drawn_and_its_description_is_read_too()
    {
        var request = WithSecret("parent");
        Frame(request, 7)["where"] = "home";
        Frame(request, 8)["scene"]!["alt"] = "Ammi and Safiya hug behind the blue gate.";

        var pointers = Render(request, "txt").Notes.Where(note => note.Code == "story.withheld").Select(note => note.Pointer);

        Assert.Equal(["/data/frames/8/scene/alt", "/data/frames/7/scene/place"], pointers);
    }

    [Fact]
    public void A_place_that_is_withheld_stands_in_no_copy()
    {
        foreach (var reader in Kinds.Find(Id)!.Readers) Assert.DoesNotContain("Mill Lane", Text(WithSecret(reader), "html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "who": "ammi", "state": "not-agreed", "reason": "No." }""", "story.two-answers")]
    [InlineData("""{ "who": "ammi", "frames": ["illness"], "state": "agreed", "date": "2026-11-12" }""", "story.two-answers")]
    [InlineData("""{ "who": "grace", "state": "agreed", "date": "2026-11-01" }""", "story.agreed-early")]
    [InlineData("""{ "who": "grace", "frames": ["nowhere"], "state": "agreed", "date": "2026-11-12" }""", "data.unknown-entry")]
    [InlineData("""{ "who": "nobody", "state": "agreed", "date": "2026-11-12" }""", "data.unknown-person")]
    public void An_answer_that_cannot_be_true_stops_the_document(string entry, string code)
    {
        var request = Sample("staff");
        request["data"]!["agreement"]!.AsArray().Add(JsonNode.Parse(entry));

        Assert.Contains(code, Codes(request));
        Assert.Null(Render(request, "txt").Value);
    }

    [Fact]
    public void A_day_before_birth_stops_the_document()
    {
        var born = Sample("child-5-7");
        born["data"]!["people"]![0]!["born"] = "2027-04-21";
        var shared = Sample("child-5-7");
        shared["data"]!["shares"]![0]!["date"] = "2018-01-01";

        Assert.Contains("story.before-birth", Codes(born));
        Assert.Contains("story.before-birth", Codes(shared));
        Assert.Null(Render(born, "txt").Value);
    }

    [Fact]
    public void A_child_whom_the_story_is_not_for_and_a_name_that_nobody_has_stop_the_document()
    {
        var stranger = Sample("child-5-7");
        stranger["reader"]!["child"] = "nani";
        var braces = Sample("child-5-7");
        Frame(braces, 0)["words"] = "{granny} sings.";

        Assert.Contains("story.not-a-child", Codes(stranger));
        Assert.Contains("story.unknown-name", Codes(braces));
    }

    [Fact]
    public void A_pet_among_the_people_of_a_scene_stops_the_document_before_it_is_drawn_as_a_person()
    {
        var request = Sample("child-5-7");
        var scene = Frame(request, 0)["scene"]!;
        Assert.DoesNotContain("story.pet-as-person", Codes(request));

        var first = scene["people"]![0]!["who"]!.GetValue<string>();
        request["data"]!["people"]!.AsArray().Single(person => person!["id"]!.GetValue<string>() == first)!["role"] = "pet";

        Assert.Contains("story.pet-as-person", Codes(request));
        Assert.Null(Render(request, "txt").Value);
    }

    [Fact]
    public void Spaces_inside_braces_change_nothing()
    {
        var close = Sample("child-5-7");
        Frame(close, 0)["words"] = "{nani} sings.";
        var wide = Sample("child-5-7");
        Frame(wide, 0)["words"] = "{ nani } sings.";

        Assert.Equal(Text(close, "txt"), Text(wide, "txt"));
    }

    [Fact]
    public void Four_hundred_frames_get_one_clear_note_and_a_name_of_sixty_letters_is_fine()
    {
        var many = Sample("child-5-7");
        many["data"]!["frames"] = new JsonArray([.. Enumerable.Range(0, 400).Select(_ => new JsonObject { ["words"] = "Nani sings." })]);
        var longName = Sample("child-5-7");
        longName["data"]!["people"]![3]!["name"] = new string('a', 60);

        Assert.Equal(("data.too-many", "/data/frames"), Render(many, "txt").Notes.Select(note => (note.Code, note.Pointer)).Single());
        Assert.NotNull(Render(longName, "docx").Value);
    }

    [Fact]
    public void Positions_stand_in_their_frame_each_with_who_says_it()
    {
        var request = Sample("parent");
        Frame(request, 3)["positions"] = new JsonArray(
            new JsonObject { ["who"] = "ammi", ["words"] = "I was only tired." },
            new JsonObject { ["who"] = "doctor", ["words"] = "She was ill." });

        Assert.Matches(@"Ammi says: I was only tired\.\s+Dr Lin says: She was ill\.\s+5\. Ibrahim told somebody", Regex.Replace(Text(request, "txt"), @"[ -]*\n", "\n"));
    }

    [Fact]
    public void Words_that_had_a_name_filled_in_have_notes_without_a_place_inside_them()
    {
        var request = Sample("child-5-7");
        Frame(request, 0)["words"] = "{nani} always sings. You are safe forever.";

        var note = Assert.Single(Render(request, "txt").Notes, note => note.Code == "story.absolute");
        Assert.Equal("/data/frames/0/words", note.Pointer);
        Assert.Null(note.Span);
    }

    private static JsonObject WithSecret(string reader)
    {
        var request = Sample(reader);
        request["data"]!["places"] = JsonNode.Parse("""[{ "id": "home", "label": "14 Mill Lane", "giveaways": ["Mill Lane", "the blue gate", "blue gate"], "kind": "refuge", "withheld": true }]""");
        return request;
    }

    private static JsonObject Sample(string reader)
    {
        var request = JsonNode.Parse(Kinds.Find(Id)!.Sample.Span)!.AsObject();
        request["reader"] = new JsonObject { ["group"] = reader };
        return request;
    }

    private static JsonObject Frame(JsonObject request, int index) => request["data"]!["frames"]![index]!.AsObject();

    private static IEnumerable<string> Codes(JsonObject request) => Render(request, "txt").Notes.Select(note => note.Code);

    private static string Text(JsonObject request, string format)
    {
        var rendered = Render(request, format);
        Assert.True(rendered.Value is not null, string.Join('\n', rendered.Notes.Where(note => note.Severity == Severity.Error)));
        return Encoding.UTF8.GetString(rendered.Value.Bytes.Span);
    }

    private static Outcome<RenderedDocument> Render(JsonObject request, string format) =>
        Pipeline.Render(Encoding.UTF8.GetBytes(request.ToJsonString()), new OutputWish(format));
}
