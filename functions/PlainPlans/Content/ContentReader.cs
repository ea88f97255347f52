using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;

namespace PlainPlans.Content;

/// <summary>Reads the data of a request into its parts, as the schema of its kind names them.</summary>
internal static class ContentReader
{
    /// <summary>The data as a tree of parts.</summary>
    /// <param name="data">Data that fits the schema.</param>
    /// <param name="schema">The schema of the kind.</param>
    /// <param name="sees">Whether the reader sees a field that is for an audience.</param>
    public static ContentNode Read(JsonElement data, GroupSchema schema, Func<string, bool> sees)
    {
        var parts = ImmutableArray.CreateBuilder<ContentNode>();
        Fields(data, schema, "/data", sees, parts);
        return new(schema.Part, "/data") { Parts = parts.ToImmutable(), Declared = DeclaredIn(schema) };
    }

    private static void Fields(JsonElement data, GroupSchema schema, string pointer, Func<string, bool> sees, ImmutableArray<ContentNode>.Builder parts)
    {
        foreach (var field in schema.Fields)
        {
            if (field.Schema.Audience.Length > 0 && !sees(field.Schema.Audience)) continue;
            if (data.TryGetProperty(field.Name, out var value)) Field(value, field.Schema, Pointers.Below(pointer, field.Name), sees, parts);
        }
    }

    private static void Field(JsonElement value, FieldSchema schema, string pointer, Func<string, bool> sees, ImmutableArray<ContentNode>.Builder parts)
    {
        if (schema is ListSchema list)
        {
            var index = 0;
            var item = list.Item.Part.Length > 0 || list.Part.Length == 0 ? list.Item : list.Item with { Part = list.Part };
            foreach (var entry in value.EnumerateArray()) Field(entry, item, Pointers.Below(pointer, index++), sees, parts);
            return;
        }

        if (schema is not GroupSchema group)
        {
            if (schema.Part.Length > 0) parts.Add(new(schema.Part, pointer) { Text = value.ToString(), Declared = [] });
            return;
        }

        if (schema.Part.Length == 0)
        {
            Fields(value, group, pointer, sees, parts);
            return;
        }

        var below = ImmutableArray.CreateBuilder<ContentNode>();
        Fields(value, group, pointer, sees, below);
        parts.Add(new(schema.Part, pointer) { Parts = below.ToImmutable(), Declared = DeclaredIn(group) });
    }

    private static ImmutableHashSet<string> DeclaredIn(FieldSchema schema) => schema switch
    {
        GroupSchema group => [.. group.Fields.SelectMany(field => DeclaredIn(field.Schema).Append(field.Schema.Part)).Where(part => part.Length > 0)],
        ListSchema list => DeclaredIn(list.Item).Add(list.Item.Part),
        _ => [],
    };
}
