using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;
using PlainPlans.Pictures;
using PlainPlans.Requests;

namespace PlainPlans.Tests.Pictures;

/// <summary>One whole request for a picture, out of <c>samples/pictures/situations</c>.</summary>
internal sealed partial record Situation(string Name, JsonElement Json, Cast Cast, Scene Scene, ImmutableArray<Note> Notes)
{
    private static readonly GroupSchema Schema = new([new("people", true, new ListSchema(Part("person"), 1, 8)), new("scene", true, Part("scene"))], DrawnPart.Nothing);

    public static string Folder { get; } = Repository.At("samples", "pictures", "situations");

    /// <summary>The names of the files, without their ending.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>The words under each picture, from the table in the folder's page.</summary>
    public static IReadOnlyDictionary<string, string> Captions { get; } =
        Row().Matches(File.ReadAllText(Path.Combine(Folder, "README.md"))).ToDictionary(row => row.Groups["name"].Value, row => row.Groups["words"].Value);

    /// <summary>Reads a file as the service would: against the schema first. Its notes are everything there is to say about it.</summary>
    public static Situation Read(string name)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")));
        var (json, notes) = (file.RootElement.Clone(), new Notes());
        DataReader.Read(json, Schema, "", notes);
        Assert.False(notes.HasErrors, string.Join('\n', notes.ToImmutable().Select(note => $"{name}: {note.Message} {note.Pointer}")));

        var cast = Cast.Read(json.GetProperty("people"));
        var scene = SceneReader.Read(json.GetProperty("scene"), "/scene", cast, notes);
        Assert.True(scene is not null, $"{name} has no picture.");
        return new(name, json, cast, scene, notes.ToImmutable());
    }

    /// <summary>Every word of the scene that is a choice: poses, things, feelings and so on.</summary>
    public IEnumerable<string> Choices() => Texts(Json.GetProperty("scene"));

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().Where(field => field.Name is not ("text" or "who" or "a" or "b" or "on")).SelectMany(field => Texts(field.Value)),
        _ => [],
    };

    private static FieldSchema Part(string name)
    {
        var faults = new List<string>();
        var schema = SchemaReader.Read(SchemaFiles.Read(Repository.At("templates"), faults), $"parts/{name}.json", faults);
        Assert.Empty(faults);
        return schema!;
    }

    [GeneratedRegex(@"^\| \[(?<name>[a-z-]+)\]\(\k<name>\.json\) \| (?<words>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
