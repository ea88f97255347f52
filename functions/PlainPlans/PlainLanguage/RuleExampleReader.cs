using System.Text.Json;
using System.Text.Json.Serialization;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage.Glossary;

namespace PlainPlans.PlainLanguage;

/// <summary>Reads an example from a rule's file: a text, or a group of <c>text</c>, <c>reader</c>, <c>people</c> and <c>words</c>.</summary>
internal sealed class RuleExampleReader : JsonConverter<RuleExample>
{
    public override RuleExample Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return new(reader.GetString()!); // a string token has a string
        using var group = JsonDocument.ParseValue(ref reader);
        var example = group.RootElement;
        return new(example.GetProperty("text").GetString()!, TextAt(example, "reader")) // as above
        {
            People = example.TryGetProperty("people", out var people) ? [.. people.EnumerateArray().Select(Person)] : [],
            Words = example.TryGetProperty("words", out var words)
                ? [.. words.EnumerateArray().Select((word, index) => new ChildWord(Pointers.Below("/words", index), TextAt(word, "term")!, TextAt(word, "say")!))]
                : [],
        };
    }

    private static PersonNames Person(JsonElement person, int index) => new(Pointers.Below("/data/people", index), TextAt(person, "name") ?? "")
    {
        FullName = TextAt(person, "fullName") ?? "",
        CalledBy = TextAt(person, "childCallsThem") ?? "",
        Relation = TextAt(person, "relation") ?? "",
    };

    private static string? TextAt(JsonElement group, string name) => group.TryGetProperty(name, out var text) ? text.GetString() : null;

    public override void Write(Utf8JsonWriter writer, RuleExample value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("text", value.Text);
        writer.WriteString("reader", value.Reader);
        writer.WriteEndObject();
    }
}
