using System.Globalization;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.Kinds;
using PlainPlans.PlainLanguage;
using PlainPlans.Requests;
using PlainPlans.Stories;

namespace PlainPlans.Rendering;

/// <summary>
/// The data as a template sees it: every field of the schema under its own name, <c>null</c> where the data leaves it
/// out, has an empty list, or keeps it from this reader; people and other entries in place of their ids. Texts go in disguise (<see cref="PrintableText"/>), so no value becomes markup.
/// </summary>
internal sealed class TemplateModel
{
    private readonly Dictionary<string, ScriptObject> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScriptObject> _groups = new(StringComparer.Ordinal); // by pointer
    private readonly DocumentRequest _request;
    private readonly ReaderGroup _reader;
    private readonly StoryCopy? _story;

    private TemplateModel(DocumentRequest request, ReaderGroup reader, StoryCopy? story)
    {
        _request = request;
        _reader = reader;
        _story = story;
    }

    /// <summary>Builds the model of one request.</summary>
    /// <param name="request">A request that fits its schema.</param>
    /// <param name="reader">Who will read it.</param>
    /// <param name="story">The reader's copy of the story, or null for a kind that is none.</param>
    public static ScriptObject Build(DocumentRequest request, ReaderGroup reader, StoryCopy? story)
    {
        var model = new TemplateModel(request, reader, story);
        model.ReadPeople(request.Data, request.Kind.Fields);
        var globals = model.Group(request.Data, request.Kind.Fields, "/data");
        globals["reader"] = new ScriptObject
        {
            ["group"] = request.ReaderGroup,
            ["name"] = request.ReaderName.Length == 0 ? null : PrintableText.Disguise(request.ReaderName),
            ["copy"] = reader.Copy,
            ["child"] = model._people.GetValueOrDefault(request.ReaderChild),
        };
        if (story is not null) globals["story"] = model.Record(story);
        return globals;
    }

    // What no field says: whether the reader gets the worker's record, and whose agreement is missing where.
    private ScriptObject Record(StoryCopy copy)
    {
        var missing = new ScriptArray();
        foreach (var frame in copy.Story.AllFrames)
        {
            var model = EntryAt("frames", frame.Index);
            model["number"] = frame.Index + 1;
            var who = AgreementLog.MissingFor(copy.Story, frame);
            if (!who.IsEmpty) missing.Add(new ScriptObject { ["frame"] = model, ["who"] = new ScriptArray(who.Select(id => _people[id])) });
        }

        return new() { ["record"] = copy.HasRecord, ["missing"] = missing.Count == 0 || !copy.HasRecord ? null : missing };
    }

    // People first: other fields point to them by id.
    private void ReadPeople(JsonElement data, GroupSchema fields)
    {
        if (!data.TryGetProperty("people", out var people)) return;
        if (fields.Fields.FirstOrDefault(field => field.Name == "people")?.Schema is not ListSchema { Item: GroupSchema person }) return;
        var children = data.TryGetProperty("children", out var ids) ? ids.EnumerateArray().Select(id => id.GetString()).ToHashSet(StringComparer.Ordinal) : [];
        var index = 0;
        foreach (var entry in people.EnumerateArray())
        {
            var id = entry.GetProperty("id").GetString()!; // required by the part person.json
            _people[id] = new() { ["isChild"] = children.Contains(id) };
        }

        // Filled in when all are known: a person may point to another, such as the child who calls them something.
        foreach (var entry in people.EnumerateArray())
        {
            var model = _people[entry.GetProperty("id").GetString()!]; // as above
            foreach (var (name, value) in Group(entry, person, Pointers.Below("/data/people", index++))) model[name] = value;
        }
    }

    private ScriptObject Group(JsonElement value, GroupSchema group, string pointer)
    {
        var model = new ScriptObject();
        foreach (var field in group.Fields)
            model[field.Name] = IsFor(field.Schema) && value.TryGetProperty(field.Name, out var found) ? Value(found, field.Schema, Pointers.Below(pointer, field.Name)) : null;
        return model;
    }

    private bool IsFor(FieldSchema schema) => schema.Audience.Length == 0 || _reader.IsIn(schema.Audience);

    private object? Value(JsonElement value, FieldSchema schema, string pointer) => schema switch
    {
        GroupSchema { Draws: DrawnPart.Scene or DrawnPart.Chart } => $"![](scene:{pointer})",
        GroupSchema { Draws: DrawnPart.Look } => null, // how somebody looks is drawn, never printed
        GroupSchema group => PersonOr(value, group, pointer),
        ListSchema list => List(value, list, pointer),
        TextSchema text => Text(value.GetString()!, text),
        NumberSchema { IsWhole: true } => (int)value.GetDouble(),
        NumberSchema => value.GetDouble(),
        YesNoSchema => value.GetBoolean(),
        _ => throw new System.Diagnostics.UnreachableException(schema.GetType().Name),
    };

    // An entry of the list of people is the same object as the one that ids lead to.
    private ScriptObject PersonOr(JsonElement value, GroupSchema group, string pointer) =>
        pointer.StartsWith("/data/people/", StringComparison.Ordinal) && value.TryGetProperty("id", out var id) && _people.TryGetValue(id.GetString()!, out var person)
            ? person
            : GroupAt(value, group, pointer);

    // One object for each place, however the template comes to it.
    private ScriptObject GroupAt(JsonElement value, GroupSchema group, string pointer)
    {
        if (!_groups.TryGetValue(pointer, out var model)) _groups[pointer] = model = Group(value, group, pointer);
        return model;
    }

    private ScriptObject EntryAt(string list, int index)
    {
        var schema = (ListSchema)_request.Kind.Fields.Fields.First(field => field.Name == list).Schema;
        return GroupAt(_request.Data.GetProperty(list)[index], (GroupSchema)schema.Item, Pointers.Below($"/data/{list}", index));
    }

    private ScriptObject Entry(string list, string id)
    {
        var index = _request.Data.GetProperty(list).EnumerateArray().TakeWhile(entry => !entry.TryGetProperty("id", out var its) || its.GetString() != id).Count();
        return EntryAt(list, index); // the references of the data were checked before
    }

    // A list with nothing in it is the same as one that is left out, so that a template asks once.
    private ScriptArray? List(JsonElement value, ListSchema list, string pointer)
    {
        if (value.GetArrayLength() == 0) return null;
        var model = new ScriptArray();
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            var place = Pointers.Below(pointer, index++);
            if (_story is null || !_story.LeftOut.Contains(place)) model.Add(Value(item, list.Item, place));
        }

        return model;
    }

    private object Text(string text, TextSchema schema) => schema.Words switch
    {
        WordsMeaning.Entry => Entry(schema.List, text),
        WordsMeaning.Person => _people[text],
        WordsMeaning.Date => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
        WordsMeaning.Choice => text,
        _ => PrintableText.Disguise(text),
    };
}
