using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlainPlans.Kinds;
using PlainPlans.Pictures.Charts;

namespace PlainPlans.Rendering;

/// <summary>
/// What a request for a picture may hold: the part <c>picture.json</c> and, beside its scene, a field for each chart with
/// the part of its name.
/// </summary>
internal sealed record PictureSchema(GroupSchema Fields, ReadOnlyMemory<byte> Published)
{
    /// <summary>The field that holds a scene.</summary>
    public const string Scene = "scene";

    private const string File = "parts/picture.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>What can be drawn: the fields of which a request has exactly one.</summary>
    public static ImmutableArray<string> Choices { get; } = [Scene, .. Charts.All.Names];

    /// <summary>Reads it.</summary>
    /// <exception cref="InvalidDataException">A part is missing or has faults. The message lists all of them, one a line.</exception>
    public static PictureSchema Read(KindStore kinds)
    {
        if (kinds.Schemas.Find(File) is not { } part) throw new InvalidDataException($"{File} is missing.");
        List<string> faults = [];
        var schemas = kinds.Schemas.With(File, WithCharts(part));
        if (SchemaReader.Read(schemas, File, faults) is not GroupSchema fields || faults.Count > 0) throw new InvalidDataException(string.Join('\n', faults));
        return new(fields, Publish(schemas));
    }

    private static JsonElement WithCharts(JsonElement part)
    {
        var schema = JsonObject.Create(part)!;
        foreach (var chart in Charts.All.Names) schema["properties"]![chart] = new JsonObject { ["$ref"] = chart + ".json" };
        return JsonSerializer.SerializeToElement(schema);
    }

    // That there is exactly one is a rule of its own here, with messages that name the choices; a schema says it so.
    private static byte[] Publish(SchemaFiles schemas)
    {
        var schema = schemas.Bundle(File);
        schema["oneOf"] = new JsonArray([.. Choices.Select(choice => new JsonObject { ["required"] = new JsonArray(choice) })]);
        return JsonSerializer.SerializeToUtf8Bytes(schema, Indented);
    }
}
