namespace PlainPlans.Tests.Kinds;

/// <summary>A templates folder of one small kind, written for one test and deleted after it.</summary>
internal sealed class KindFolder : IDisposable
{
    public const string Schema = """
        {
          "type": "object", "additionalProperties": false, "required": ["title", "people"],
          "properties": {
            "title": { "description": "Say what it is called.", "type": "string", "words": "prose", "minLength": 1, "maxLength": 20 },
            "on": { "type": "string", "format": "date" },
            "mood": { "type": "string", "enum": ["good", "bad"] },
            "score": { "type": "integer", "minimum": 0, "maximum": 10 },
            "done": { "type": "boolean" },
            "said": { "type": "string", "words": "own-words", "minLength": 1, "maxLength": 100 },
            "helper": { "$ref": "../parts/person-id.json" },
            "people": {
              "type": "array", "minItems": 1, "maxItems": 3,
              "items": {
                "type": "object", "additionalProperties": false, "required": ["id", "name"],
                "properties": {
                  "id": { "type": "string", "words": "id", "minLength": 1, "maxLength": 20 },
                  "name": { "type": "string", "words": "name", "minLength": 1, "maxLength": 60 }
                }
              }
            }
          }
        }
        """;

    private const string PersonId = """{ "type": "string", "words": "person", "minLength": 1, "maxLength": 20 }""";

    public const string Card = """
        { "title": "Note", "purpose": "A small kind for tests.", "language": "en-GB", "look": "family", "readers": ["parent"] }
        """;

    public KindFolder(string schema = Schema, string card = Card, string template = "::: title\n# {{ title }}\n:::\n", bool hasTemplate = true, string? sample = null)
    {
        Path = Directory.CreateTempSubdirectory("plainplans-test-").FullName;
        Write("parts/person-id.json", PersonId);
        Write("note/kind.json", card);
        Write("note/schema.json", schema);
        Write("note/sample.json", sample ?? Request("""{ "title": "Hello", "people": [{ "id": "a", "name": "Ann" }] }"""));
        if (hasTemplate) Write("note/template.md", template);
    }

    public string Path { get; }

    public static string Request(string data) => $$"""{ "kind": "note", "reader": { "group": "parent" }, "data": {{data}} }""";

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void Write(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
