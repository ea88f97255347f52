using System.Collections.Immutable;
using System.Text.Json;

namespace PlainPlans.Kinds;

/// <summary>
/// Reads the JSON Schema files of a kind. Only the keywords below are understood, and any other is refused:
/// a schema never promises what nobody checks. Texts and lists must say how long they may be.
/// </summary>
internal sealed class SchemaReader
{
    private static readonly HashSet<string> Annotations =
        new(StringComparer.Ordinal) { "$schema", "$id", "title", "description", "examples", "audience", "part" };

    private readonly SchemaFiles _files;
    private readonly List<string> _faults;

    private SchemaReader(SchemaFiles files, List<string> faults)
    {
        _files = files;
        _faults = faults;
    }

    /// <summary>Reads a file and all it refers to.</summary>
    /// <param name="files">Where the schema files lie.</param>
    /// <param name="file">The file's path below the templates folder, with <c>/</c>.</param>
    /// <param name="faults">Takes one sentence for each fault, each with file and place.</param>
    /// <returns>The schema; null where it has faults, and where the file is not there or not JSON, which others have told.</returns>
    public static FieldSchema? Read(SchemaFiles files, string file, List<string> faults) =>
        files.Find(file) is { } root ? new SchemaReader(files, faults).Read(root, file, "", []) : null;

    private FieldSchema? Read(JsonElement schema, string file, string place, ImmutableStack<string> within)
    {
        if (schema.ValueKind != JsonValueKind.Object) return Fault(file, place, "a schema must be an object");
        if (schema.TryGetProperty("$ref", out var reference)) return Follow(schema, reference, file, place, within);

        var type = schema.TryGetProperty("type", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString() : null;
        FieldSchema? read = type switch
        {
            "object" => Group(schema, file, place, within),
            "array" => List(schema, file, place, within),
            "string" => Text(schema, file, place),
            "integer" or "number" => Number(schema, file, place, isWhole: type == "integer"),
            "boolean" => YesNo(schema, file, place),
            _ => Fault(file, place, "'type' must be object, array, string, integer, number or boolean"),
        };
        return read is null ? null : read with { Title = Annotation(schema, "title"), Description = Annotation(schema, "description"), Audience = Annotation(schema, "audience"), Part = Part(schema, file, place) };
    }

    private FieldSchema? Follow(JsonElement schema, JsonElement reference, string file, string place, ImmutableStack<string> within)
    {
        Refuse(schema, file, place, "$ref");
        var target = SchemaFiles.Resolve(file, reference.GetString() ?? "");
        if (target is null) return Fault(file, place, "'$ref' must be the path of another schema file, such as ../parts/person.json");
        if (_files.Find(target) is not { } root) return Fault(file, place, $"'$ref' must be the path of another schema file, and there is no {target} that can be read");
        if (within.Contains(target)) return Fault(file, place, $"'$ref' goes round in a circle through {target}");

        var read = Read(root, target, "", within.Push(target));
        if (read is null) return null;
        var (description, audience, part) = (Annotation(schema, "description"), Annotation(schema, "audience"), Part(schema, file, place));
        return read with
        {
            Description = description.Length == 0 ? read.Description : description,
            Audience = audience.Length == 0 ? read.Audience : audience,
            Part = part.Length == 0 ? read.Part : part,
        };
    }

    private GroupSchema? Group(JsonElement schema, string file, string place, ImmutableStack<string> within)
    {
        Refuse(schema, file, place, "type", "properties", "required", "additionalProperties", "draws");
        if (!schema.TryGetProperty("additionalProperties", out var more) || more.ValueKind != JsonValueKind.False)
            Fault(file, place, "an object must have \"additionalProperties\": false");
        if (!schema.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object)
        {
            Fault(file, place, "an object must list its 'properties'");
            return null;
        }

        var required = schema.TryGetProperty("required", out var names) && names.ValueKind == JsonValueKind.Array
            ? names.EnumerateArray().Select(name => name.GetString() ?? "").ToHashSet(StringComparer.Ordinal)
            : [];
        var fields = ImmutableArray.CreateBuilder<NamedField>();
        foreach (var property in properties.EnumerateObject())
        {
            var field = Read(property.Value, file, $"{place}/properties/{property.Name}", within);
            if (field is not null) fields.Add(new(property.Name, required.Remove(property.Name), field));
        }

        foreach (var unknown in required) Fault(file, place, $"'required' names '{unknown}', which is not among the properties");
        var draws = schema.TryGetProperty("draws", out var drawn) && drawn.ValueKind == JsonValueKind.String ? drawn.GetString() : null;
        if (draws is null && drawn.ValueKind != JsonValueKind.Undefined) Fault(file, place, "'draws' must be look, scene or the name of a chart");
        var part = draws switch { null => DrawnPart.Nothing, "look" => DrawnPart.Look, "scene" => DrawnPart.Scene, _ => DrawnPart.Chart };
        return new(fields.ToImmutable(), part) { Chart = part == DrawnPart.Chart ? draws! : "" }; // a part is a chart only where there is a name
    }

    private ListSchema? List(JsonElement schema, string file, string place, ImmutableStack<string> within)
    {
        Refuse(schema, file, place, "type", "items", "minItems", "maxItems");
        if (!schema.TryGetProperty("items", out var items))
        {
            Fault(file, place, "an array must say what its 'items' are");
            return null;
        }

        var least = schema.TryGetProperty("minItems", out var min) && min.TryGetInt32(out var minimum) ? minimum : 0;
        var item = Read(items, file, $"{place}/items", within);
        return Limit(schema, "maxItems", file, place) is { } most && item is not null ? new(item, least, most) : null;
    }

    private TextSchema? Text(JsonElement schema, string file, string place)
    {
        Refuse(schema, file, place, "type", "words", "of", "minLength", "maxLength", "enum", "format");
        if (schema.TryGetProperty("enum", out var choices))
            return new(WordsMeaning.Choice, int.MaxValue, [.. choices.EnumerateArray().Select(choice => choice.GetString() ?? "")]);

        if (schema.TryGetProperty("format", out var format))
        {
            if (!format.ValueEquals("date")) Fault(file, place, "'format' must be date");
            return new(WordsMeaning.Date, 10, []);
        }

        // A blank text is never let in (DataReader), and the published contract has to say so as well.
        if (!schema.TryGetProperty("minLength", out var min) || !min.TryGetInt32(out var least) || least != 1)
            Fault(file, place, "a text must have \"minLength\": 1");
        return Limit(schema, "maxLength", file, place) is { } most ? new(Meaning(schema, file, place), most, []) { List = Annotation(schema, "of") } : null;
    }

    private WordsMeaning Meaning(JsonElement schema, string file, string place)
    {
        var words = schema.TryGetProperty("words", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString() : null;
        switch (words)
        {
            case "prose": return WordsMeaning.Prose;
            case "own-words": return WordsMeaning.OwnWords;
            case "name": return WordsMeaning.Name;
            case "contact": return WordsMeaning.Contact;
            case "id": return WordsMeaning.Id;
            case "person": return WordsMeaning.Person;
            case "hidden": return WordsMeaning.Hidden;
            case "entry":
                if (Annotation(schema, "of").Length == 0) Fault(file, place, "an entry must say in 'of' which list of the data it is in, such as \"of\": \"frames\"");
                return WordsMeaning.Entry;
            default:
                Fault(file, place, "'words' must say what the words are: prose, own-words, name, contact, id, person, entry or hidden");
                return WordsMeaning.Prose;
        }
    }

    private NumberSchema? Number(JsonElement schema, string file, string place, bool isWhole)
    {
        Refuse(schema, file, place, "type", "minimum", "maximum");
        if (schema.TryGetProperty("minimum", out var min) && min.TryGetDouble(out var least)
            && schema.TryGetProperty("maximum", out var max) && max.TryGetDouble(out var most)) return new(least, most, isWhole);
        Fault(file, place, "a number must have a 'minimum' and a 'maximum'");
        return null;
    }

    private YesNoSchema YesNo(JsonElement schema, string file, string place)
    {
        Refuse(schema, file, place, "type");
        return new();
    }

    private int? Limit(JsonElement schema, string keyword, string file, string place)
    {
        if (schema.TryGetProperty(keyword, out var limit) && limit.TryGetInt32(out var value) && value > 0) return value;
        Fault(file, place, $"'{keyword}' is missing");
        return null;
    }

    private void Refuse(JsonElement schema, string file, string place, params ReadOnlySpan<string> known)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Annotations.Contains(keyword.Name) && !known.Contains(keyword.Name))
                Fault(file, place, $"the keyword '{keyword.Name}' is not checked here, so it may not stand here");
        }
    }

    private FieldSchema? Fault(string file, string place, string fault)
    {
        _faults.Add($"{file}#{place}: {fault}.");
        return null;
    }

    private string Part(JsonElement schema, string file, string place)
    {
        var part = Annotation(schema, "part");
        if (part.Length > 0 && !FieldParts.All.Contains(part)) Fault(file, place, $"'part' must be one of {string.Join(", ", FieldParts.All)}");
        return part;
    }

    private static string Annotation(JsonElement schema, string name) =>
        schema.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
