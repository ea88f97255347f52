using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlainPlans.Kinds;

/// <summary>
/// The schema files below a templates folder, and the way from one to another. Kinds keep theirs in
/// <c>&lt;kind&gt;/schema.json</c>; parts that kinds share lie in <c>parts/</c>.
/// </summary>
internal sealed class SchemaFiles
{
    private readonly ImmutableDictionary<string, JsonElement> _files;

    private SchemaFiles(ImmutableDictionary<string, JsonElement> files) => _files = files;

    /// <summary>Reads every schema file. A file that is not JSON becomes a fault with its line.</summary>
    public static SchemaFiles Read(string templatesFolder, List<string> faults)
    {
        var files = ImmutableDictionary.CreateBuilder<string, JsonElement>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(templatesFolder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(templatesFolder, path).Replace('\\', '/');
            if (!name.StartsWith("parts/", StringComparison.Ordinal) && !name.EndsWith("/schema.json", StringComparison.Ordinal)) continue;
            try
            {
                using var document = JsonDocument.Parse(File.ReadAllBytes(path));
                files[name] = document.RootElement.Clone();
            }
            catch (JsonException fault)
            {
                faults.Add($"{name}({fault.LineNumber + 1}) is not JSON.");
            }
        }

        return new(files.ToImmutable());
    }

    /// <summary>The same files with this one in place of the one of its name.</summary>
    public SchemaFiles With(string file, JsonElement root) => new(_files.SetItem(file, root));

    /// <summary>The root of a file, or null where there is none.</summary>
    public JsonElement? Find(string file) => _files.TryGetValue(file, out var root) ? root : null;

    /// <summary>The file a reference leads to, seen from the file it stands in; null where it leads outside.</summary>
    public static string? Resolve(string from, string reference)
    {
        if (reference.Length == 0 || reference.Contains('#', StringComparison.Ordinal) || reference.Contains(':', StringComparison.Ordinal)) return null;
        var parts = new Stack<string>(from.Split('/')[..^1]);
        foreach (var part in reference.Split('/'))
        {
            if (part == ".") continue;
            if (part != "..") parts.Push(part);
            else if (!parts.TryPop(out _)) return null;
        }

        return string.Join('/', parts.Reverse());
    }

    /// <summary>
    /// The schema as callers get it: one file that stands on its own, with the parts it uses under <c>$defs</c>.
    /// </summary>
    public JsonObject Bundle(string file)
    {
        var parts = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        var root = (JsonObject)Rewritten(_files[file], file, parts)!;
        if (parts.Count > 0) root["$defs"] = new JsonObject(parts.Select(part => KeyValuePair.Create(part.Key, (JsonNode?)part.Value)));
        return root;
    }

    private JsonNode? Rewritten(JsonElement element, string file, SortedDictionary<string, JsonNode> parts)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var copy = new JsonObject();
                foreach (var property in element.EnumerateObject())
                {
                    copy[property.Name] = property.NameEquals("$ref")
                        ? $"#/$defs/{Part(Resolve(file, property.Value.GetString()!)!, parts)}"
                        : Rewritten(property.Value, file, parts);
                }

                return copy;
            case JsonValueKind.Array:
                return new JsonArray([.. element.EnumerateArray().Select(item => Rewritten(item, file, parts))]);
            default:
                return JsonValue.Create(element);
        }
    }

    private string Part(string file, SortedDictionary<string, JsonNode> parts)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        if (parts.ContainsKey(name)) return name;
        parts[name] = new JsonObject(); // holds the place, so that parts may use each other
        var part = (JsonObject)Rewritten(_files[file], file, parts)!;
        part.Remove("$schema");
        parts[name] = part;
        return name;
    }
}
