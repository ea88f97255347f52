using PlainPlans.Kinds;

namespace PlainPlans.Tests.Kinds;

public class KindStoreTests
{
    [Fact]
    public void A_folder_with_a_kind_card_is_a_kind()
    {
        using var folder = new KindFolder();

        var kind = Assert.Single(KindStore.Read(folder.Path).All);

        Assert.Equal(("note", "Note"), (kind.Id, kind.Title));
    }

    [Fact]
    public void The_published_schema_stands_on_its_own()
    {
        using var folder = new KindFolder();

        var schema = System.Text.Encoding.UTF8.GetString(KindStore.Read(folder.Path).Find("note")!.Schema.Span);

        Assert.Contains("\"$ref\": \"#/$defs/person-id\"", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("../parts", schema, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "type": "string", "maxLength": 5, "minLength": 1 }""", "'words' must say")]
    [InlineData("""{ "type": "string", "words": "prose", "minLength": 1 }""", "'maxLength' is missing")]
    [InlineData("""{ "type": "string", "words": "prose", "maxLength": 5 }""", "\"minLength\": 1")]
    [InlineData("""{ "type": "string", "words": "prose", "minLength": 1, "maxLength": 5, "pattern": "a+" }""", "keyword 'pattern'")]
    [InlineData("""{ "type": "array", "items": { "type": "boolean" } }""", "'maxItems' is missing")]
    [InlineData("""{ "type": "array", "maxItems": 4 }""", "'items'")]
    [InlineData("""{ "type": "number", "minimum": 0 }""", "'maximum'")]
    [InlineData("""{ "type": "object", "properties": {} }""", "additionalProperties")]
    [InlineData("""{ "type": "object", "additionalProperties": false, "properties": {}, "required": ["x"] }""", "'x'")]
    [InlineData("""{ "type": "null" }""", "'type' must be")]
    [InlineData("""{ "$ref": "../parts/missing.json" }""", "'$ref' must be")]
    [InlineData("""{ "$ref": "../../etc/passwd" }""", "'$ref' must be")]
    [InlineData("""{ "anyOf": [] }""", "'type' must be")]
    public void A_schema_that_promises_what_nobody_checks_does_not_load(string property, string fault)
    {
        var schema = $$"""{ "type": "object", "additionalProperties": false, "properties": { "field": {{property}} } }""";
        using var folder = new KindFolder(schema);

        var error = Assert.Throws<InvalidDataException>(() => KindStore.Read(folder.Path));

        Assert.Contains(fault, error.Message, StringComparison.Ordinal);
        Assert.Contains("note/schema.json#/properties/field", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind.json")]
    [InlineData("schema.json")]
    [InlineData("template.md")]
    [InlineData("sample.json")]
    public void A_kind_that_lacks_a_file_does_not_load(string file)
    {
        using var folder = new KindFolder();
        File.Delete(Path.Combine(folder.Path, "note", file));

        var error = Assert.Throws<InvalidDataException>(() => KindStore.Read(folder.Path));

        Assert.Equal($"note/{file} is missing.", error.Message);
    }

    [Fact]
    public void A_sample_that_is_not_JSON_does_not_load()
    {
        using var folder = new KindFolder();
        File.WriteAllText(Path.Combine(folder.Path, "note", "sample.json"), "{\n  \"kind\": \"note\",\n}");

        var error = Assert.Throws<InvalidDataException>(() => KindStore.Read(folder.Path));

        Assert.Equal("note/sample.json(3) is not JSON.", error.Message);
    }

    [Theory]
    [InlineData("\"look\": \"family\"", "\"look\": \"nice\"", "'look' has a value that it cannot have.")]
    [InlineData("\"look\"", "\"colour\"", "There is no field 'colour'. The fields are title, purpose,")]
    [InlineData("\"look\"", "\"colour\"", "'look' is missing.")]
    [InlineData("\"family\",", "\"family\"", "This is not JSON.")]
    [InlineData("[\"parent\"]", "\"parent\"", "'readers' has a value that it cannot have.")]
    public void A_kind_card_with_a_slip_is_told_in_words_for_template_writers(string right, string wrong, string fault)
    {
        using var folder = new KindFolder(card: KindFolder.Card.Replace(right, wrong, StringComparison.Ordinal));

        var error = Assert.Throws<InvalidDataException>(() => KindStore.Read(folder.Path));

        Assert.Contains($"note/kind.json(1): {fault}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_that_is_not_JSON_is_told_once()
    {
        using var folder = new KindFolder(schema: "{ \"type\": ");

        var error = Assert.Throws<InvalidDataException>(() => KindStore.Read(folder.Path));

        Assert.Equal("note/schema.json(1) is not JSON.", error.Message);
    }

    [Fact]
    public void Every_fault_of_a_folder_is_named_at_once()
    {
        using var folder = new KindFolder(schema: """{ "type": "object" }""", card: "{ broken", hasTemplate: false);

        var error = Assert.Throws<InvalidDataException>(() => KindStore.Read(folder.Path));

        Assert.Contains("note/kind.json(1)", error.Message, StringComparison.Ordinal);
        Assert.Contains("note/schema.json#", error.Message, StringComparison.Ordinal);
        Assert.Contains("note/template.md is missing", error.Message, StringComparison.Ordinal);
    }
}
