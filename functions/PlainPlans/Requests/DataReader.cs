using System.Globalization;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.Kinds;

namespace PlainPlans.Requests;

/// <summary>
/// Holds data against its schema: every missing, unknown or wrong field at once, each with its JSON Pointer.
/// On the way it gathers the texts, so that language rules know what the words of each field are.
/// </summary>
internal sealed class DataReader
{
    private readonly Notes _notes;
    private readonly List<DataText> _texts = [];
    private string _audience = ""; // of the innermost group round the field that has one

    private DataReader(Notes notes) => _notes = notes;

    /// <summary>Checks one value.</summary>
    /// <returns>The texts found, in the order of the schema. Complete only where no error was added.</returns>
    public static IReadOnlyList<DataText> Read(JsonElement value, FieldSchema schema, string pointer, Notes notes)
    {
        var reader = new DataReader(notes);
        reader.Read(value, schema, pointer);
        return reader._texts;
    }

    private void Read(JsonElement value, FieldSchema schema, string pointer)
    {
        var around = _audience;
        if (schema.Audience.Length > 0) _audience = schema.Audience;
        ReadValue(value, schema, pointer);
        _audience = around;
    }

    private void ReadValue(JsonElement value, FieldSchema schema, string pointer)
    {
        switch (schema)
        {
            case not UncheckedSchema when value.ValueKind == JsonValueKind.Null: _notes.Add(Messages.Null(pointer)); break;
            case GroupSchema group: ReadGroup(value, group, pointer); break;
            case ListSchema list: ReadList(value, list, pointer); break;
            case TextSchema text: ReadText(value, text, pointer); break;
            case NumberSchema number: ReadNumber(value, number, pointer); break;
            case YesNoSchema:
                if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) _notes.Add(Messages.WrongType(pointer, "true or false"));
                break;
        }
    }

    private void ReadGroup(JsonElement value, GroupSchema group, string pointer)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            _notes.Add(Messages.WrongType(pointer, "a group of fields, in { }"));
            return;
        }

        RefuseStrangers(value, group, pointer);
        foreach (var field in group.Fields)
        {
            var place = Pointers.Below(pointer, field.Name);
            if (value.TryGetProperty(field.Name, out var found)) Read(found, field.Schema, place);
            else if (field.IsRequired) _notes.Add(Messages.Missing(place, field.Schema.Description));
        }
    }

    private void RefuseStrangers(JsonElement value, GroupSchema group, string pointer)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            if (NameOf(property) is not { } name)
            {
                _notes.Add(Messages.BadCharacter(pointer));
                continue;
            }

            var place = Pointers.Below(pointer, name);
            if (!seen.Add(name)) _notes.Add(Messages.Twice(place));
            var known = group.Fields.Select(field => field.Name);
            if (!known.Contains(name, StringComparer.Ordinal)) _notes.Add(Messages.Unknown(place, NearestName.To(name, known)));
        }
    }

    private void ReadList(JsonElement value, ListSchema list, string pointer)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            _notes.Add(Messages.WrongType(pointer, "a list, in [ ]"));
            return;
        }

        var count = value.GetArrayLength();
        if (count < list.MinItems) _notes.Add(Messages.TooFew(pointer, count, list.MinItems));
        if (count > list.MaxItems)
        {
            _notes.Add(Messages.TooMany(pointer, count, list.MaxItems));
            return; // a list of a million entries is refused once, not a million times
        }

        var index = 0;
        foreach (var item in value.EnumerateArray()) Read(item, list.Item, Pointers.Below(pointer, index++));
    }

    private void ReadText(JsonElement value, TextSchema schema, string pointer)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            _notes.Add(Messages.WrongType(pointer, schema.Words == WordsMeaning.Date ? "a date in quotation marks" : "a text in quotation marks"));
            return;
        }

        if (TextOf(value) is not { } text)
        {
            _notes.Add(Messages.BadCharacter(pointer));
            return;
        }

        if (PrintableText.FindUnprintable(text) is { } found)
        {
            _notes.Add(Messages.BadCharacter(pointer) with { Span = new(found.Start, found.End) });
            return;
        }

        var fault = schema.Words switch
        {
            WordsMeaning.Choice => schema.Choices.Contains(text, StringComparer.Ordinal) ? null : Messages.NotAChoice(pointer, schema.Choices),
            WordsMeaning.Date => IsDate(text) ? null : Messages.NotADate(pointer),
            _ when !PrintableText.HasInk(text) => Messages.Blank(pointer),
            _ when LengthOf(text) > schema.MaxLength => Messages.TooLong(pointer, LengthOf(text), schema.MaxLength),
            _ => null,
        };
        if (fault is not null) _notes.Add(fault);
        else _texts.Add(new(pointer, schema.Words, text) { List = schema.List, Audience = _audience });
    }

    private void ReadNumber(JsonElement value, NumberSchema schema, string pointer)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDouble(out var number))
            _notes.Add(Messages.WrongType(pointer, schema.IsWhole ? "a whole number" : "a number"));
        else if (schema.IsWhole && number != Math.Floor(number))
            _notes.Add(Messages.WrongType(pointer, "a whole number"));
        else if (number < schema.Minimum || number > schema.Maximum)
            _notes.Add(Messages.OutOfRange(pointer, schema.Minimum, schema.Maximum));
    }

    // As JSON Schema counts: an emoji is one character, though it takes two units.
    private static int LengthOf(string text) => text.Length - text.Count(char.IsLowSurrogate);

    private static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // An escape such as \uD800 alone is JSON, but no text: reading it throws.
    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
