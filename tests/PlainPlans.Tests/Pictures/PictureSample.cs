using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlainPlans.Diagnostics;
using PlainPlans.Kinds;
using PlainPlans.Pictures;
using PlainPlans.Rendering;

namespace PlainPlans.Tests.Pictures;

/// <summary>One whole request for a picture, out of a folder of <c>samples/pictures</c>, and what the service makes of it.</summary>
/// <param name="Name">The name of its file, without the ending.</param>
/// <param name="Json">The request.</param>
/// <param name="Cast">Its people.</param>
/// <param name="Scene">Its scene, or null where it asks for a chart.</param>
/// <param name="Picture">The picture.</param>
/// <param name="Notes">Everything the service has to say about it.</param>
internal sealed partial record PictureSample(string Name, JsonElement Json, Cast Cast, Scene? Scene, DrawnPicture Picture, ImmutableArray<Note> Notes)
{
    private static readonly PicturePipeline Pipeline = new(KindStore.Read(Repository.At("templates")));

    /// <summary>The names of the files of a folder, without their ending.</summary>
    public static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(Repository.At("samples", "pictures", folder), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>The words under each situation, from the tables of the page beside them.</summary>
    public static IReadOnlyDictionary<string, string> Captions { get; } =
        Row().Matches(File.ReadAllText(Repository.At("samples", "pictures", "situations", "README.md"))).ToDictionary(row => row.Groups["name"].Value, row => row.Groups["words"].Value);

    public static PictureSample Read(string folder, string name)
    {
        var request = File.ReadAllBytes(Repository.At("samples", "pictures", folder, name + ".json"));
        var outcome = Pipeline.Draw(request, new PictureWish());
        Assert.True(outcome.Value is not null, string.Join('\n', outcome.Notes.Select(note => $"{name}: {note.Message} {note.Pointer}")));

        using var file = JsonDocument.Parse(request);
        var json = file.RootElement.Clone();
        var cast = Cast.Read(json.GetProperty("people"));
        var scene = json.TryGetProperty("scene", out var told) ? SceneReader.Read(told, "/scene", cast, new Notes()) : null;
        return new(name, json, cast, scene, outcome.Value, [.. outcome.Notes]);
    }

    /// <summary>Every word of the scene that is a choice: poses, things, feelings and so on.</summary>
    public IEnumerable<string> Choices() => Json.TryGetProperty("scene", out var scene) ? Texts(scene) : [];

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().Where(field => field.Name is not ("text" or "who" or "a" or "b" or "on")).SelectMany(field => Texts(field.Value)),
        _ => [],
    };

    [GeneratedRegex(@"^\| \[(?<name>[a-z-]+)\]\(\k<name>\.json\) \| (?<words>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
