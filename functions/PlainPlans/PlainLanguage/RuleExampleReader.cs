using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlainPlans.PlainLanguage;

/// <summary>Reads an example from a rule's file: a text, or a group of <c>text</c> and <c>reader</c>.</summary>
internal sealed class RuleExampleReader : JsonConverter<RuleExample>
{
    public override RuleExample Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return new(reader.GetString()!); // a string token has a string
        using var group = JsonDocument.ParseValue(ref reader);
        return new(group.RootElement.GetProperty("text").GetString()!, group.RootElement.GetProperty("reader").GetString()); // as above
    }

    public override void Write(Utf8JsonWriter writer, RuleExample value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("text", value.Text);
        writer.WriteString("reader", value.Reader);
        writer.WriteEndObject();
    }
}
