using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlainPlans.Documents;

namespace PlainPlans.Kinds;

/// <summary>Reads one folder of <c>templates/</c> into a <see cref="Kind"/>.</summary>
internal static partial class KindReader
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    public static Kind? Read(string folder, SchemaFiles schemas, List<string> faults)
    {
        var id = Path.GetFileName(folder);
        var before = faults.Count;
        foreach (var file in (string[])["kind.json", "schema.json", "template.md", "sample.json"])
        {
            if (!File.Exists(Path.Combine(folder, file))) faults.Add($"{id}/{file} is missing.");
        }

        var card = Card(folder, id, faults);
        var sample = Sample(folder, id, faults);
        var fields = SchemaReader.Read(schemas, $"{id}/schema.json", faults);
        if (fields is not null and not GroupSchema) faults.Add($"{id}/schema.json#: the data of a kind must be an object.");
        if (faults.Count > before || card is null || fields is not GroupSchema group) return null;

        return new()
        {
            Id = id,
            Title = card.Title,
            Purpose = card.Purpose,
            Language = card.Language,
            Look = card.Look,
            Readers = [.. card.Readers],
            InsistsOnLanguage = card.InsistsOnLanguage,
            IsStory = card.IsStory,
            Explains = card.Explains,
            Fields = group,
            Schema = JsonSerializer.SerializeToUtf8Bytes(schemas.Bundle($"{id}/schema.json"), Indented),
            Template = File.ReadAllText(Path.Combine(folder, "template.md")).ReplaceLineEndings("\n"),
            Translations = Translations(folder),
            Sample = sample,
        };
    }

    private static ImmutableSortedDictionary<string, string> Translations(string folder) =>
        Directory.EnumerateFiles(folder, "template.*.md").ToImmutableSortedDictionary(
            file => Path.GetFileNameWithoutExtension(file)["template.".Length..],
            file => File.ReadAllText(file).ReplaceLineEndings("\n"),
            StringComparer.Ordinal);

    private static KindCard? Card(string folder, string id, List<string> faults)
    {
        var path = Path.Combine(folder, "kind.json");
        if (!File.Exists(path)) return null;
        var file = File.ReadAllBytes(path);
        try
        {
            return JsonSerializer.Deserialize(file, KindJson.Default.KindCard);
        }
        catch (JsonException fault)
        {
            faults.AddRange(CardFaults(file, fault).Select(said => $"{id}/kind.json({fault.LineNumber + 1}): {said}"));
            return null;
        }
    }

    // The serialiser speaks to programmers: this says the same to the people who write templates.
    private static string[] CardFaults(byte[] file, JsonException fault)
    {
        HashSet<string> named;
        try
        {
            using var card = JsonDocument.Parse(file);
            if (card.RootElement.ValueKind != JsonValueKind.Object) return ["This must be one group of fields, in { }."];
            named = [.. card.RootElement.EnumerateObject().Select(property => property.Name)];
        }
        catch (JsonException)
        {
            return ["This is not JSON. Look there for a missing or extra comma, quotation mark or bracket."];
        }

        string[] known = [.. KindJson.Default.KindCard.Properties.Select(property => property.Name)];
        string[] needed = [.. KindJson.Default.KindCard.Properties.Where(property => property.IsRequired).Select(property => property.Name)];
        string[] said =
        [
            .. named.Except(known).Select(name => $"There is no field '{name}'. The fields are {string.Join(", ", known)}."),
            .. needed.Except(named).Select(name => $"'{name}' is missing."),
        ];
        return said.Length > 0 ? said : [$"'{fault.Path?[(fault.Path.LastIndexOf('.') + 1)..]}' has a value that it cannot have. docs/kinds.md says which it can."];
    }

    // Whether it fits its schema is for a test of the kind; what is not JSON cannot even be published.
    private static byte[] Sample(string folder, string id, List<string> faults)
    {
        var file = Path.Combine(folder, "sample.json");
        if (!File.Exists(file)) return [];
        var sample = File.ReadAllBytes(file);
        try
        {
            using var json = JsonDocument.Parse(sample);
        }
        catch (JsonException fault)
        {
            faults.Add($"{id}/sample.json({fault.LineNumber + 1}) is not JSON.");
        }

        return sample;
    }

    /// <summary>The file <c>kind.json</c>: all of it is required but what has no such mark.</summary>
    internal sealed record KindCard
    {
        public required string Title { get; init; }
        public required string Purpose { get; init; }
        public required string Language { get; init; }
        public required DocumentLook Look { get; init; }
        public required IReadOnlyList<string> Readers { get; init; }
        public bool InsistsOnLanguage { get; init; }
        public bool IsStory { get; init; }
        public bool Explains { get; init; }
    }

    [JsonSourceGenerationOptions(
        JsonSerializerDefaults.Web,
        PropertyNameCaseInsensitive = false,
        UseStringEnumConverter = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
    [JsonSerializable(typeof(KindCard))]
    private sealed partial class KindJson : JsonSerializerContext;
}
