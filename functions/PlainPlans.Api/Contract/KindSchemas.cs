using System.Text.Json.Nodes;
using PlainPlans.Kinds;
using PlainPlans.Requests;

namespace PlainPlans.Api.Contract;

/// <summary>
/// Puts the kinds' schemas, and that of a picture, into the OpenAPI document. A published schema stands on its own, with its parts under
/// <c>$defs</c>; in here each part is a component, once, so that a client gets one type for a person and not one for
/// each kind.
/// </summary>
internal static class KindSchemas
{
    private const string Components = "#/components/schemas/";
    private const string Parts = "#/$defs/";

    /// <summary>The component that is a request for this kind.</summary>
    public static string RequestName(Kind kind) => "request." + kind.Id;

    /// <summary>Adds the envelope, and for each kind its request, its data and the parts of it.</summary>
    /// <exception cref="InvalidDataException">Two kinds have different parts of one name.</exception>
    public static void Add(JsonObject schemas, KindStore kinds)
    {
        schemas["envelope"] = new JsonObject
        {
            ["description"] = "What is wanted, for whom, and the data. Which data depends on the kind.",
            ["oneOf"] = new JsonArray([.. kinds.All.Select(kind => Reference(RequestName(kind)))]),
            ["discriminator"] = new JsonObject
            {
                ["propertyName"] = "kind",
                ["mapping"] = new JsonObject(kinds.All.Select(kind => KeyValuePair.Create<string, JsonNode?>(kind.Id, Components + RequestName(kind)))),
            },
        };
        foreach (var kind in kinds.All)
        {
            schemas[RequestName(kind)] = EnvelopeSchema.Of(Envelope.For(kind, [kind.Id]), Reference(DataName(kind)));
            Add(schemas, DataName(kind), kind.Schema);
        }
    }

    /// <summary>Adds one published schema and its parts.</summary>
    /// <exception cref="InvalidDataException">It has another part of a name that is there already.</exception>
    public static void Add(JsonObject schemas, string name, ReadOnlyMemory<byte> schema)
    {
        var data = JsonNode.Parse(schema.Span)!.AsObject();
        data.Remove("$schema"); // the one that OpenAPI 3.1 means as well
        data.Remove("$defs", out var parts);
        PointToComponents(data);
        schemas[name] = data;
        foreach (var (part, found) in parts?.AsObject().ToArray() ?? [])
        {
            var component = found!.DeepClone();
            PointToComponents(component);
            if (schemas[PartName(part)] is not { } known) schemas[PartName(part)] = component;
            else if (!JsonNode.DeepEquals(known, component)) throw new InvalidDataException($"Two schema files have the name {part}.json, and hold different things.");
        }
    }

    private static void PointToComponents(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToArray())
                {
                    if (name == "$ref") members[name] = Components + PartName(value!.GetValue<string>()[Parts.Length..]);
                    else PointToComponents(value);
                }

                break;
            case JsonArray items:
                foreach (var item in items) PointToComponents(item);
                break;
        }
    }

    private static string DataName(Kind kind) => "data." + kind.Id;

    private static string PartName(string name) => "part." + name;

    private static JsonObject Reference(string name) => new() { ["$ref"] = Components + name };
}
