using System.Text;
using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Requests;
using PlainPlans.Tests.Kinds;

namespace PlainPlans.Tests.Rendering;

/// <summary>A council's own kind of story gets the rules for stories by one line of data.</summary>
public class OwnStoryKindTests
{
    private const string Card = """
        { "title": "Our story", "purpose": "A small story.", "language": "en-GB", "look": "story", "isStory": true, "readers": ["child-5-7", "staff"] }
        """;

    private const string Schema = """
        {
          "type": "object", "additionalProperties": false, "required": ["title", "people", "children", "frames"],
          "properties": {
            "title": { "type": "string", "words": "prose", "minLength": 1, "maxLength": 20 },
            "secret": { "audience": "workers", "type": "string", "words": "prose", "minLength": 1, "maxLength": 40 },
            "people": {
              "type": "array", "minItems": 1, "maxItems": 3,
              "items": {
                "type": "object", "additionalProperties": false, "required": ["id", "name"],
                "properties": {
                  "id": { "type": "string", "words": "id", "minLength": 1, "maxLength": 20 },
                  "name": { "type": "string", "words": "name", "minLength": 1, "maxLength": 60 }
                }
              }
            },
            "children": { "type": "array", "minItems": 1, "maxItems": 3, "items": { "$ref": "../parts/person-id.json" } },
            "frames": {
              "type": "array", "minItems": 1, "maxItems": 9,
              "items": {
                "type": "object", "additionalProperties": false, "required": ["words"],
                "properties": {
                  "words": { "type": "string", "words": "prose", "minLength": 1, "maxLength": 200 },
                  "where": { "type": "string", "enum": ["here", "there"] },
                  "balance": { "type": "string", "enum": ["good", "worry", "action", "hope"] }
                }
              }
            }
          }
        }
        """;

    private const string Template = "::: title\n# {{ title }}\n:::\n{{ for frame in frames }}\n{{ frame.words }}\n{{ end }}\n{{ if secret }}{{ secret }}{{ end }}\n";

    private const string Data = """
        { "title": "A day", "secret": "Ann told Grace.", "people": [{ "id": "a", "name": "Ann" }], "children": ["a"], "frames": [{ "words": "Ann hides.", "balance": "worry" }, { "words": "Ann eats." }] }
        """;

    [Fact]
    public void The_rules_hold_for_it_and_read_only_what_it_has()
    {
        var rendered = Render("child-5-7");

        Assert.NotNull(rendered.Text);
        Assert.Contains("story.good-start", rendered.Codes);
        Assert.Contains("story.worry-met", rendered.Codes);
        Assert.Contains("story.not-your-fault", rendered.Codes);
        Assert.Contains("story.agreed", rendered.Codes);
    }

    [Fact]
    public void What_its_schema_keeps_for_workers_never_reaches_the_template_of_a_child()
    {
        Assert.DoesNotContain("Ann told Grace.", Render("child-5-7").Text, StringComparison.Ordinal);
        Assert.Contains("Ann told Grace.", Render("staff").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_in_another_language_is_not_asked_for_English_words()
    {
        var codes = Render("child-5-7", Card.Replace("en-GB", "cy", StringComparison.Ordinal), Schema.Replace("\"balance\": {", "\"section\": { \"type\": \"string\", \"enum\": [\"not-your-fault\"] },\n\"balance\": {", StringComparison.Ordinal),
            Data.Replace("\"Ann eats.\"", "\"Nid dy fai di yw e.\", \"section\": \"not-your-fault\"", StringComparison.Ordinal)).Codes.ToList();

        Assert.DoesNotContain("story.not-your-fault", codes);
        Assert.Contains("story.worry-met", codes);
    }

    [Theory]
    [InlineData("\"audience\": \"workers\"", "\"audience\": \"the boss\"", "the boss")]
    [InlineData("\"people\", \"children\", \"frames\"]", "\"people\", \"children\"]", "frames")]
    public void A_fault_of_its_schema_is_told_when_it_is_read(string right, string wrong, string told)
    {
        using var folder = new KindFolder(Schema.Replace(right, wrong, StringComparison.Ordinal), Card, Template, sample: Request("staff"));

        var fault = Assert.Throws<InvalidDataException>(() => new DocumentPipeline(KindStore.Read(folder.Path)));

        Assert.Contains("note/schema.json", fault.Message, StringComparison.Ordinal);
        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
    }

    private static string Request(string reader, string data = Data) => $$"""{ "kind": "note", "reader": { "group": "{{reader}}" }, "data": {{data}} }""";

    private static (string? Text, IEnumerable<string> Codes) Render(string reader, string card = Card, string schema = Schema, string data = Data)
    {
        using var folder = new KindFolder(schema, card, Template, sample: Request(reader, data));
        var rendered = new DocumentPipeline(KindStore.Read(folder.Path)).Render(Encoding.UTF8.GetBytes(Request(reader, data)), new OutputWish("txt"));
        return (rendered.Value is null ? null : Encoding.UTF8.GetString(rendered.Value.Bytes.Span), rendered.Notes.Select(note => note.Code));
    }
}
