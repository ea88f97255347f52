using System.Diagnostics;
using System.Text.Json.Nodes;
using PlainPlans.Kinds;

namespace PlainPlans.Api.Contract;

/// <summary>
/// Writes the envelope as JSON Schema, from the very fields that requests are checked against: what is published
/// cannot differ from what is done.
/// </summary>
internal static class EnvelopeSchema
{
    private const string Data = "data";

    /// <summary>The schema of an envelope.</summary>
    /// <param name="envelope">Its fields.</param>
    /// <param name="data">The schema of its data.</param>
    public static JsonObject Of(GroupSchema envelope, JsonObject data)
    {
        var schema = Group(envelope with { Fields = [.. envelope.Fields.Where(field => field.Name != Data)] });
        schema["properties"]![Data] = data;
        schema["required"]!.AsArray().Add(Data);
        return schema;
    }

    /// <summary>The schema of a group of fields.</summary>
    public static JsonObject Group(GroupSchema group) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = Texts(group.Fields.Where(field => field.IsRequired).Select(field => field.Name)),
        ["properties"] = new JsonObject(group.Fields.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Name, Field(field.Schema)))),
    };

    private static JsonObject Field(FieldSchema field)
    {
        var schema = field switch
        {
            GroupSchema group => Group(group),
            ListSchema list => new JsonObject { ["type"] = "array", ["maxItems"] = list.MaxItems, ["items"] = Field(list.Item) },
            TextSchema { Choices.Length: > 0 } choice => new JsonObject { ["type"] = "string", ["enum"] = Texts(choice.Choices) },
            TextSchema text => new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = text.MaxLength },
            YesNoSchema => new JsonObject { ["type"] = "boolean" },
            UncheckedSchema => [],
            _ => throw new UnreachableException($"The envelope has got a {field.GetType().Name}: write it here as well."),
        };
        if (field.Description.Length > 0) schema["description"] = field.Description;
        return schema;
    }

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
