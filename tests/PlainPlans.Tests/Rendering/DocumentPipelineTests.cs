using System.Text;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Requests;
using PlainPlans.Tests.Kinds;

namespace PlainPlans.Tests.Rendering;

public class DocumentPipelineTests
{
    private const string Hostile = "# <b>Bob</b> [x](http://y) {{ z }} | ::: ***";
    private const string Blame = "Mum failed to protect the children.";
    private const string Front = "::: title\n# A note\n:::\n\n";

    private static readonly string RoomySchema = KindFolder.Schema.Replace("\"maxLength\": 20 }", "\"maxLength\": 200 }", StringComparison.Ordinal);

    [Fact]
    public void A_value_arrives_as_its_own_characters()
    {
        var text = Encoding.UTF8.GetString(Render(Front + "## {{ title }}\n\n- {{ title }}\n\n{{ title }}\n", Hostile).Value!.Bytes.Span);

        Assert.Equal(3, text.Split(Hostile).Length - 1);
    }

    [Fact]
    public void A_name_that_the_schema_does_not_have_is_an_error_with_line_and_column()
    {
        var outcome = Render(Front + "{{ titel }}\n", "Hello");

        var note = Assert.Single(outcome.Notes);
        Assert.Null(outcome.Value);
        Assert.Equal(("template.fault", "note/template.md", 5, 4), (note.Code, note.Place!.Source, note.Place.Line, note.Place.Column));
    }

    [Fact]
    public void A_template_with_faults_does_not_load_and_says_where_they_are()
    {
        using var folder = new KindFolder(template: "::: title\n# {{ title }\n:::\n{{ for }}");

        var error = Assert.Throws<InvalidDataException>(() => new DocumentPipeline(KindStore.Read(folder.Path)));

        Assert.Contains("note/template.md(2,", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_for_readers_that_nobody_knows_does_not_load()
    {
        using var folder = new KindFolder(card: KindFolder.Card.Replace("[\"parent\"]", "[\"parents\"]", StringComparison.Ordinal));

        var error = Assert.Throws<InvalidDataException>(() => new DocumentPipeline(KindStore.Read(folder.Path)));

        Assert.StartsWith("note/kind.json: There is no reader group 'parents'.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ d = date; d.now }}")]
    [InlineData("{{ date[\"utc_now\"] }}")]
    [InlineData("{{ m = math; m.random 1 6 }}")]
    [InlineData("{{ math[\"uuid\"] }}")]
    public void No_other_spelling_finds_what_changes_from_one_run_to_the_next(string code)
    {
        var first = Render(Front + $"Hello {code}\n", "Hello");

        Assert.True(first.Value is null || Encoding.UTF8.GetString(first.Value.Bytes.Span).TrimEnd().EndsWith("Hello", StringComparison.Ordinal));
    }

    [Fact]
    public void The_rest_of_a_group_works_where_some_of_it_is_covered_up()
    {
        var outcome = Render(Front + "{{ \"2026-11-16\" | date.parse | date.to_string \"%d %B %Y\" }} {{ -4 | math.abs }}\n", "Hello");

        Assert.EndsWith("16 November 2026 4", Encoding.UTF8.GetString(outcome.Value!.Bytes.Span).TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ date.utc_now }}")]
    [InlineData("{{ math.random 1 6 }}")]
    [InlineData("{{ math.uuid }}")]
    public void A_template_that_gives_another_document_each_time_does_not_load(string code)
    {
        using var folder = new KindFolder(template: Front + code);

        var error = Assert.Throws<InvalidDataException>(() => new DocumentPipeline(KindStore.Read(folder.Path)));

        Assert.Contains("the same request must always give the same document", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_with_no_words_is_an_error_and_never_an_empty_gap()
    {
        var outcome = Render(Front + "- {{ said }}\n", "Hello");

        Assert.Null(outcome.Value);
        Assert.Contains(outcome.Notes, note => note.Code == "template.markup");
    }

    [Fact]
    public void A_language_error_advises_beside_the_document_and_stops_it_when_the_request_says_so()
    {
        var advised = Render(Front + "{{ title }}\n", Blame);
        var enforced = Render(Front + "{{ title }}\n", Blame, checks: "enforce");

        Assert.NotNull(advised.Value);
        Assert.Null(enforced.Value);
        Assert.Equal<Note>(advised.Notes, enforced.Notes);
        Assert.Contains(advised.Notes, note => note is { Severity: Severity.Error, Pointer: "/data/title" });
    }

    [Fact]
    public void A_file_name_holds_the_kind_and_what_was_asked_for_and_nothing_personal()
    {
        using var folder = new KindFolder();

        var outcome = new DocumentPipeline(KindStore.Read(folder.Path)).Render(Request("Ann", "advise"), new OutputWish("docx", "large-print", "grey"));

        Assert.Equal("note-large-print-grey.docx", outcome.Value!.FileName);
    }

    private static Outcome<RenderedDocument> Render(string template, string title, string checks = "advise")
    {
        using var folder = new KindFolder(RoomySchema, template: template);
        return new DocumentPipeline(KindStore.Read(folder.Path)).Render(Request(title, checks), new OutputWish("txt"));
    }

    private static byte[] Request(string title, string checks) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        kind = "note",
        reader = new { group = "parent" },
        checks,
        data = new { title, people = new[] { new { id = "a", name = "Ann" } } },
    });
}
