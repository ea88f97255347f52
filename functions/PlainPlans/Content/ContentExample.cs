using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;

namespace PlainPlans.Content;

/// <summary>Reads the small data documents of rules: each field has the name of a part, and every part may stand everywhere.</summary>
internal static class ContentExample
{
    private static readonly ImmutableHashSet<string> Every = [.. FieldParts.All];

    /// <summary>The example as a tree of parts.</summary>
    /// <exception cref="FormatException">A field is not the name of a part.</exception>
    public static ContentNode Read(JsonElement example) => new("plan", "/data") { Parts = [.. Fields(example, "/data")], Declared = Every };

    private static IEnumerable<ContentNode> Fields(JsonElement group, string pointer) =>
        group.EnumerateObject().SelectMany(field => Nodes(field.Name, field.Value, Pointers.Below(pointer, field.Name)));

    private static IEnumerable<ContentNode> Nodes(string part, JsonElement value, string pointer)
    {
        if (!Every.Contains(part)) throw new FormatException($"'{part}' is not the name of a part.");
        return value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().SelectMany((entry, index) => Nodes(part, entry, Pointers.Below(pointer, index))),
            JsonValueKind.Object => [new(part, pointer) { Parts = [.. Fields(value, pointer)], Declared = Every }],
            _ => [new(part, pointer) { Text = value.ToString(), Declared = [] }],
        };
    }
}
