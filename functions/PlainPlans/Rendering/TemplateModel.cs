using System.Globalization;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.Kinds;
using PlainPlans.Requests;

namespace PlainPlans.Rendering;

/// <summary>
/// The data as a template sees it: every field of the schema under its own name, <c>null</c> where the data leaves it
/// out or has an empty list, people in place of their ids. Texts go in disguise (<see cref="PrintableText"/>), so no value becomes markup.
/// </summary>
internal sealed class TemplateModel
{
    private readonly Dictionary<string, ScriptObject> _people = new(StringComparer.Ordinal);

    private TemplateModel() { }

    /// <summary>Builds the model of one request.</summary>
    /// <param name="request">A request that fits its schema.</param>
    /// <param name="copy">Whose copy this is, in words: "copy for parents".</param>
    public static ScriptObject Build(DocumentRequest request, string copy)
    {
        var model = new TemplateModel();
        model.ReadPeople(request.Data, request.Kind.Fields);
        var globals = model.Group(request.Data, request.Kind.Fields, "/data");
        globals["reader"] = new ScriptObject
        {
            ["group"] = request.ReaderGroup,
            ["name"] = request.ReaderName.Length == 0 ? null : PrintableText.Disguise(request.ReaderName),
            ["copy"] = copy,
        };
        return globals;
    }

    // People first: other fields point to them by id, and a person never points to another.
    private void ReadPeople(JsonElement data, GroupSchema fields)
    {
        if (!data.TryGetProperty("people", out var people)) return;
        if (fields.Fields.FirstOrDefault(field => field.Name == "people")?.Schema is not ListSchema { Item: GroupSchema person }) return;
        var children = data.TryGetProperty("children", out var ids) ? ids.EnumerateArray().Select(id => id.GetString()).ToHashSet(StringComparer.Ordinal) : [];
        var index = 0;
        foreach (var entry in people.EnumerateArray())
        {
            var id = entry.GetProperty("id").GetString()!; // required by the part person.json
            var model = Group(entry, person, Pointers.Below("/data/people", index++));
            model["isChild"] = children.Contains(id);
            _people[id] = model;
        }
    }

    private ScriptObject Group(JsonElement value, GroupSchema group, string pointer)
    {
        var model = new ScriptObject();
        foreach (var field in group.Fields)
            model[field.Name] = value.TryGetProperty(field.Name, out var found) ? Value(found, field.Schema, Pointers.Below(pointer, field.Name)) : null;
        return model;
    }

    private object? Value(JsonElement value, FieldSchema schema, string pointer) => schema switch
    {
        GroupSchema { Draws: DrawnPart.Scene or DrawnPart.Chart } => $"![](scene:{pointer})",
        GroupSchema { Draws: DrawnPart.Look } => null, // how somebody looks is drawn, never printed
        GroupSchema group => PersonOr(value, group, pointer),
        ListSchema list => List(value, list, pointer),
        TextSchema text => Text(value.GetString()!, text.Words),
        NumberSchema { IsWhole: true } => (int)value.GetDouble(),
        NumberSchema => value.GetDouble(),
        YesNoSchema => value.GetBoolean(),
        _ => throw new System.Diagnostics.UnreachableException(schema.GetType().Name),
    };

    // An entry of the list of people is the same object as the one that ids lead to.
    private ScriptObject PersonOr(JsonElement value, GroupSchema group, string pointer) =>
        pointer.StartsWith("/data/people/", StringComparison.Ordinal) && value.TryGetProperty("id", out var id) && _people.TryGetValue(id.GetString()!, out var person)
            ? person
            : Group(value, group, pointer);

    // A list with nothing in it is the same as one that is left out, so that a template asks once.
    private ScriptArray? List(JsonElement value, ListSchema list, string pointer)
    {
        if (value.GetArrayLength() == 0) return null;
        var model = new ScriptArray();
        var index = 0;
        foreach (var item in value.EnumerateArray()) model.Add(Value(item, list.Item, Pointers.Below(pointer, index++)));
        return model;
    }

    private object Text(string text, WordsMeaning words) => words switch
    {
        WordsMeaning.Person => _people[text],
        WordsMeaning.Date => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
        WordsMeaning.Choice => text,
        _ => PrintableText.Disguise(text),
    };
}
