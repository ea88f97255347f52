using System.Collections.Immutable;
using System.Text;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Tests.Kinds;

namespace PlainPlans.Tests.Requests;

public class RequestReaderTests
{
    private const string People = "\"people\": [{ \"id\": \"a\", \"name\": \"Ann\" }]";

    [Theory]
    [InlineData("{ \"title\": \"Hi\" }", "data.missing /data/people")]
    [InlineData("{ \"titel\": \"Hi\", \"title\": \"Hi\", " + People + " }", "data.unknown-field /data/titel")]
    [InlineData("{ \"title\": 3, " + People + " }", "data.type /data/title")]
    [InlineData("{ \"title\": \"  \", " + People + " }", "data.blank /data/title")]
    [InlineData("{ \"title\": \"123456789012345678901\", " + People + " }", "data.too-long /data/title")]
    [InlineData("{ \"title\": \"a\\u0007b\", " + People + " }", "data.character /data/title")]
    [InlineData("{ \"title\": \"a\\ud800b\", " + People + " }", "data.character /data/title")]
    [InlineData("{ \"title\": \"a\\u202eb\", " + People + " }", "data.character /data/title")]
    [InlineData("{ \"title\": \"a\\ue023b\", " + People + " }", "data.character /data/title")]
    [InlineData("{ \"title\": \"Hi\", \"on\": \"2026-02-30\", " + People + " }", "data.date /data/on")]
    [InlineData("{ \"title\": \"Hi\", \"mood\": \"fine\", " + People + " }", "data.choice /data/mood")]
    [InlineData("{ \"title\": \"Hi\", \"score\": 11, " + People + " }", "data.range /data/score")]
    [InlineData("{ \"title\": \"Hi\", \"score\": 1.5, " + People + " }", "data.type /data/score")]
    [InlineData("{ \"title\": \"Hi\", \"score\": 1e999, " + People + " }", "data.range /data/score")]
    [InlineData("{ \"title\": \"Hi\", \"done\": \"yes\", " + People + " }", "data.type /data/done")]
    [InlineData("{ \"title\": \"Hi\", \"helper\": \"b\", " + People + " }", "data.unknown-person /data/helper")]
    [InlineData("{ \"title\": \"Hi\", \"people\": [] }", "data.too-few /data/people")]
    [InlineData("{ \"title\": \"Hi\", \"people\": [{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"a\",\"name\":\"B\"}] }", "data.same-id /data/people/1/id")]
    [InlineData("{ \"title\": \"Hi\", \"title\": \"Ho\", " + People + " }", "json.twice /data/title")]
    [InlineData("[]", "data.type /data")]
    [InlineData("null", "data.null /data")]
    [InlineData("{ \"title\": \"Hi\", \"on\": null, " + People + " }", "data.null /data/on")]
    [InlineData("{ \"title\": \"\\u200b\\u00ad\\ufeff\", " + People + " }", "data.blank /data/title")]
    public void Each_fault_of_the_data_has_its_code_and_pointer(string data, string expected)
    {
        Assert.Equal([expected], Faults(KindFolder.Request(data)));
    }

    [Fact]
    public void All_faults_come_at_once()
    {
        const string Request = """
            { "kind": "note", "reader": { "group": "judge", "nam": "x" }, "output": { "format": "pfd" }, "checks": "never",
              "data": { "title": "", "mood": "fine", "people": [{ "id": "a" }], "more": 1 } }
            """;

        string[] expected =
        [
            "data.blank /data/title",
            "data.choice /checks",
            "data.choice /data/mood",
            "data.choice /output/format",
            "data.choice /reader/group",
            "data.missing /data/people/0/name",
            "data.unknown-field /data/more",
            "data.unknown-field /reader/nam",
        ];
        Assert.Equal(expected, Faults(Request).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_unknown_kind_is_told_the_known_ones_and_the_rest_of_the_envelope_is_still_checked()
    {
        var notes = Check("""{ "kind": "letter", "reader": {}, "data": { "anything": true } }""");

        var kind = Assert.Single(notes, note => note.Pointer == "/kind");
        Assert.Contains("note", kind.Hint, StringComparison.Ordinal);
        Assert.Contains(notes, note => note.Pointer == "/reader/group");
    }

    [Theory]
    [InlineData("{ \"kind\": \"note\",\n  \"data\": }", 2, 11)]
    [InlineData("", 1, 1)]
    [InlineData("{", 1, 2)]
    [InlineData("{ \"kind\": \"ño\" oops }", 1, 16)]
    [InlineData("nonsense", 1, 2)]
    public void Malformed_JSON_has_line_and_column(string request, int line, int column)
    {
        var note = Assert.Single(Check(request));

        Assert.Equal("json.malformed", note.Code);
        Assert.Equal((line, column), (note.Place!.Line, note.Place.Column));
    }

    [Fact]
    public void A_request_in_another_encoding_is_told_so_with_line_and_column()
    {
        var note = Assert.Single(Check(Encoding.Latin1.GetBytes("{\n \"kind\": \"ño\" }")));

        Assert.Equal(("json.encoding", 2, 11), (note.Code, note.Place!.Line, note.Place.Column));
    }

    [Fact]
    public void A_character_that_cannot_be_printed_is_told_its_place_in_the_text()
    {
        var note = Assert.Single(Check(KindFolder.Request("{ \"title\": \"Sam \\u000b left\", " + People + " }")));

        Assert.Equal(new TextSpan(4, 5), note.Span);
    }

    [Fact]
    public void A_length_counts_characters_as_JSON_Schema_does()
    {
        Assert.Empty(Faults(KindFolder.Request("{ \"title\": \"" + string.Concat(Enumerable.Repeat("🙂", 20)) + "\", " + People + " }")));
        Assert.NotEmpty(Faults(KindFolder.Request("{ \"title\": \"" + string.Concat(Enumerable.Repeat("🙂", 21)) + "\", " + People + " }")));
    }

    [Fact]
    public void A_hundred_thousand_brackets_are_refused_quietly()
    {
        Assert.Equal("json.too-deep", Assert.Single(Check(new string('[', 100_000))).Code);
    }

    [Fact]
    public void A_misspelt_field_is_offered_its_right_name()
    {
        var note = Assert.Single(Check(KindFolder.Request("{ \"title\": \"Hi\", \"hepler\": \"a\", " + People + " }")));

        Assert.Contains("'helper'", note.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void No_note_repeats_a_value_of_the_data()
    {
        var notes = Check(KindFolder.Request("{ \"title\": \"Canary-One-Two-Three-Four\", \"mood\": \"Canary\", \"helper\": \"Canary\", \"on\": \"Canary\", " + People + " }"));

        Assert.NotEmpty(notes);
        Assert.All(notes, note => Assert.DoesNotContain("Canary", note.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault()
    {
        using var folder = new KindFolder();
        byte[] request = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(KindFolder.Request("{ \"title\": \"Hi\", " + People + " }"))];

        Assert.Empty(new DocumentPipeline(KindStore.Read(folder.Path)).Check(request).Notes.Where(note => note.Severity == Severity.Error));
    }

    private static IEnumerable<string> Faults(string request) => Check(request).Select(note => $"{note.Code} {note.Pointer}");

    private static ImmutableArray<Note> Check(string request) => Check(Encoding.UTF8.GetBytes(request));

    private static ImmutableArray<Note> Check(byte[] request)
    {
        using var folder = new KindFolder();
        return new DocumentPipeline(KindStore.Read(folder.Path)).Check(request).Notes;
    }
}
