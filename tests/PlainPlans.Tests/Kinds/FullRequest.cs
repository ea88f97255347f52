using System.Text.Json.Nodes;
using PlainPlans.Kinds;

namespace PlainPlans.Tests.Kinds;

/// <summary>A request with every field that the schema of a kind knows, each text a word of its own.</summary>
internal sealed class FullRequest
{
    private const int PeopleCount = 3;

    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    private FullRequest(Kind kind) => Json = new()
    {
        ["kind"] = kind.Id,
        ["reader"] = new JsonObject { ["group"] = kind.Readers[^1] }, // no reader sees more than the last
        ["data"] = Group(kind.Fields, "/data"),
    };

    public JsonObject Json { get; }

    /// <summary>The word that stands at each pointer, for all texts that people read.</summary>
    public IReadOnlyDictionary<string, string> Words => _words;

    public static FullRequest Of(Kind kind) => new(kind);

    private JsonNode Value(FieldSchema schema, string pointer) => schema switch
    {
        GroupSchema { Draws: DrawnPart.Scene } => Scene(pointer),
        GroupSchema group => Group(group, pointer),
        ListSchema { Item: TextSchema { Choices: [var choice, ..] } } => new JsonArray(choice),
        ListSchema { Item: TextSchema { Words: WordsMeaning.Person } } => new JsonArray("p0", "p1"),
        ListSchema list => List(list, pointer),
        TextSchema text => Text(text, pointer),
        NumberSchema number => number.Minimum,
        _ => !pointer.EndsWith("/withheld", StringComparison.Ordinal), // what is withheld stops a document that shows it
    };

    // What pictures alone say stands in no text of its own.
    private JsonObject Group(GroupSchema group, string pointer) => new(group.Fields.Where(field => field.Name != "childCallsThem").Select(
        field => KeyValuePair.Create<string, JsonNode?>(field.Name, Value(field.Schema, $"{pointer}/{field.Name}"))));

    private JsonArray List(ListSchema list, string pointer)
    {
        var count = pointer == "/data/people" ? PeopleCount : Math.Max(list.MinItems, Math.Min(list.MaxItems, 2));
        return new([.. Enumerable.Range(0, count).Select(index => Value(list.Item, $"{pointer}/{index}"))]);
    }

    private JsonNode Text(TextSchema text, string pointer) => text switch
    {
        { Choices: [var choice, ..] } => choice,
        { Words: WordsMeaning.Date } => "2026-11-16",
        { Words: WordsMeaning.Id } => "p" + pointer.Split('/')[^2],
        { Words: WordsMeaning.Person or WordsMeaning.Entry } => "p0",
        { Words: WordsMeaning.Hidden } => "Unsaid",
        _ => Word(pointer),
    };

    // A scene must make sense, so it is not made from its schema.
    private JsonObject Scene(string pointer) => new()
    {
        ["people"] = new JsonArray(new JsonObject { ["who"] = "p0" }, new JsonObject { ["who"] = "p1" }),
        ["says"] = new JsonArray(new JsonObject { ["who"] = "p0", ["text"] = Word(pointer + "/says/0/text") }),
        ["alt"] = Word(pointer + "/alt"),
    };

    private string Word(string pointer)
    {
        var word = $"Word{_words.Count + 1000}";
        _words.Add(pointer, word);
        return word;
    }
}
