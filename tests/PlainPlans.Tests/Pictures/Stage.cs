using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Pictures;

namespace PlainPlans.Tests.Pictures;

/// <summary>A small cast, and scenes written as JSON.</summary>
internal static class Stage
{
    private static readonly string[] PeopleJson =
    [
        """{ "id": "ela", "name": "Ela", "they": "she", "look": { "age": "young", "skin": 4, "hair": "bunches", "top": "dress", "topColour": "coral", "pattern": "dots" } }""",
        """{ "id": "kofi", "name": "Kofi", "they": "he", "look": { "age": "toddler", "skin": 9, "hair": "afro", "top": "tee", "topColour": "sky", "pattern": "star" } }""",
        """{ "id": "mum", "name": "Mum", "they": "she", "look": { "age": "adult", "skin": 8, "hair": "locs", "topColour": "plum" } }""",
        """{ "id": "mark", "name": "Mark", "they": "he", "look": { "age": "adult", "skin": 2, "hair": "side", "topColour": "mustard", "facialHair": "beard" } }""",
        """{ "id": "gran", "name": "Granny", "they": "she", "look": { "age": "older", "skin": 8, "hair": "bun", "topColour": "teal", "moves": "walking-stick" } }""",
        """{ "id": "sam", "name": "Sam", "they": "they", "look": { "age": "child", "skin": 2, "hair": "long-curly", "topColour": "leaf", "moves": "wheelchair" } }""",
        """{ "id": "ife", "name": "Ife", "they": "she", "look": { "age": "baby", "skin": 7, "hair": "puffs", "topColour": "cream" } }""",
        """{ "id": "noor", "name": "Noor", "they": "she", "look": { "age": "teen", "skin": 6, "headCovering": "hijab", "topColour": "navy" } }""",
    ];

    /// <summary>The ids of the cast.</summary>
    public static readonly string[] Ids = ["ela", "kofi", "mum", "mark", "gran", "sam", "ife", "noor"];

    public static Cast Cast { get; } = CastOf($"[{string.Join(',', PeopleJson)}]");

    public static Cast CastOf(string json)
    {
        using var people = JsonDocument.Parse(json);
        return Cast.Read(people.RootElement);
    }

    /// <summary>Reads a scene that must be without errors.</summary>
    public static Scene Scene(string json, Cast? cast = null)
    {
        var (scene, notes) = Read(json, cast);
        Assert.True(scene is not null, string.Join('\n', notes.Select(note => $"{note.Code} {note.Pointer}")));
        return scene;
    }

    public static (Scene? Scene, IReadOnlyList<Note> Notes) Read(string json, Cast? cast = null)
    {
        using var scene = JsonDocument.Parse(json);
        var notes = new Notes();
        return (SceneReader.Read(scene.RootElement, "/scene", cast ?? Cast, notes), notes.ToImmutable());
    }
}
