using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;
using PlainPlans.PlainLanguage;
using PlainPlans.Requests;

namespace PlainPlans.Texts;

/// <summary>A request to look at one text: <c>{"text": "We will meet.", "reader": "parent"}</c>.</summary>
/// <param name="Text">The text.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Reader">Who will read it.</param>
/// <param name="Names">Names that rules never touch.</param>
/// <param name="Fixes">Whether to make the safe fixes as well.</param>
public sealed record TextRequest(string Text, TextForm Form, ReaderGroup Reader, ImmutableArray<string> Names, bool Fixes)
{
    private const int LongestText = 1_000_000;
    private const int LongestName = 200;
    private const int MostNames = 1000;

    /// <summary>The fields of a request.</summary>
    public static GroupSchema Fields { get; } = new(
        [
            Field("text", new TextSchema(WordsMeaning.Prose, LongestText, []), isRequired: true, "The words to check."),
            Field("reader", Choice([.. ReaderNames.Ids, .. ReaderNames.OtherNames.Select(other => other.Key)]), isRequired: true, "Who will read it, for example parent."),
            Field("names", new ListSchema(new TextSchema(WordsMeaning.Name, LongestName, []), 0, MostNames), isRequired: false, "Names of people, places and organisations. No rule touches them."),
            Field("fix", new YesNoSchema(), isRequired: false, "Whether to make the safe fixes as well."),
            Field("format", Choice(TextForms.Names), isRequired: false, "How the text is written. It is plain text if you do not say."),
        ], DrawnPart.Nothing);

    /// <summary>Reads a request.</summary>
    /// <param name="utf8">The request as JSON.</param>
    /// <returns>The request; null with an error for everything that is wrong with it.</returns>
    public static Outcome<TextRequest> Read(ReadOnlyMemory<byte> utf8)
    {
        var notes = new Notes();
        using var json = RequestJson.Parse(utf8, notes);
        if (json is null) return notes.Failed<TextRequest>();
        var texts = DataReader.Read(json.RootElement, Fields, "", notes);
        if (notes.HasErrors) return notes.Failed<TextRequest>();

        return notes.With(new TextRequest(
            At("/text")!,
            At("/format") is { } form ? TextForms.Find(form)!.Value : TextForm.Plain, // one of the choices
            ReaderNames.Find(At("/reader")!)!,
            [.. texts.Where(text => text.Words == WordsMeaning.Name).Select(text => text.Text)],
            json.RootElement.TryGetProperty("fix", out var fix) && fix.ValueKind == JsonValueKind.True));

        string? At(string pointer) => texts.FirstOrDefault(text => text.Pointer == pointer)?.Text;
    }

    private static NamedField Field(string name, FieldSchema schema, bool isRequired, string purpose) =>
        new(name, isRequired, schema with { Description = purpose });

    private static TextSchema Choice(IEnumerable<string> choices) => new(WordsMeaning.Choice, LongestName, [.. choices]);
}
