using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;
using PlainPlans.PlainLanguage;
using PlainPlans.Requests;

namespace PlainPlans.Texts;

/// <summary>One line of many texts: <c>{"id": "a1", "text": "We will meet.", "audience": "parent"}</c>. Fields of other names are let through.</summary>
/// <param name="Id">The id as JSON, just as it came: a text or a number. Null where there is none.</param>
/// <param name="Text">The text; null where the line is wrong.</param>
/// <param name="Reader">Who will read it.</param>
/// <param name="Names">Names that rules never touch.</param>
/// <param name="Fault">What is wrong with the line; null where nothing is.</param>
public sealed record TextLine(string? Id, string? Text, ReaderGroup Reader, ImmutableArray<string> Names, Note? Fault)
{
    private const int MostNames = 1000;

    // What a wrong line is told comes from the same reader as that of requests. Nothing may be longer than its line.
    private static readonly GroupSchema Fields = new(
        [
            new("text", true, new TextSchema(WordsMeaning.Prose, int.MaxValue, []) { Description = "Put the words to check here." }),
            new("audience", false, new TextSchema(WordsMeaning.Id, int.MaxValue, [])),
            new("names", false, new ListSchema(new TextSchema(WordsMeaning.Name, int.MaxValue, []), 0, MostNames)),
        ], DrawnPart.Nothing);

    /// <summary>Reads one line.</summary>
    /// <param name="utf8">The line as JSON, without its line break.</param>
    /// <param name="number">Which line it is, from 1.</param>
    /// <param name="usual">The reader where the line names none.</param>
    /// <param name="names">Names for every line.</param>
    public static TextLine Read(ReadOnlyMemory<byte> utf8, int number, ReaderGroup usual, ImmutableArray<string> names)
    {
        ArgumentNullException.ThrowIfNull(usual);
        var notes = new Notes();
        using var json = RequestJson.Parse(utf8, notes);
        if (json is null) return new(null, null, usual, names, At(number, notes.ToImmutable()[0]));

        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object) return new(null, null, usual, names, Messages.WrongType("", "a group of fields, in { }"));
        string? id = null, text = null, audience = null;
        var own = names;
        var isWrong = false;
        foreach (var property in root.EnumerateObject())
        {
            if (property.NameEquals("id"u8)) id = property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? property.Value.GetRawText() : null;
            else if (property.NameEquals("text"u8)) isWrong |= (text = TextOf(property.Value)) is null;
            else if (property.NameEquals("audience"u8)) isWrong |= (audience = TextOf(property.Value)) is null;
            else if (property.NameEquals("names"u8)) isWrong |= (own = NamesOf(property.Value, names)).IsDefault;
        }

        if (isWrong || text is null) return new(id, null, usual, names, FaultOf(root));
        var reader = audience is null ? usual : ReaderNames.Find(audience);
        return reader is null
            ? new(id, null, usual, names, Messages.NotAChoice("/audience", [.. ReaderNames.Ids, .. ReaderNames.OtherNames.Select(other => other.Key)]))
            : new(id, text, reader, own, null);
    }

    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null; // half a surrogate pair
        }
    }

    private static ImmutableArray<string> NamesOf(JsonElement value, ImmutableArray<string> always)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() > MostNames) return default;
        var names = value.EnumerateArray().Select(TextOf).ToList();
        return names.Contains(null) ? default : [.. always, .. names.OfType<string>()];
    }

    private static Note FaultOf(JsonElement root)
    {
        var notes = new Notes();
        DataReader.Read(root, Fields, "", notes);
        return notes.ToImmutable().First(note => note.Code != "data.unknown-field");
    }

    private static Note At(int line, Note note)
    {
        var place = note.Place! with { Line = line }; // what cannot be read as JSON has a place
        return note.Code switch
        {
            "json.encoding" => Messages.NotUtf8(place),
            "json.too-deep" => Messages.TooDeep(place),
            _ => Messages.Malformed(place),
        };
    }
}
