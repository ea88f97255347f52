using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Drawing;
using PlainPlans.Pictures;

namespace PlainPlans.Tests.Pictures;

/// <summary>The stories that ship: each scene draws, stays small, and is told in words a child can follow.</summary>
public class SampleSceneTests
{
    public static TheoryData<string> Samples() =>
        [.. Directory.EnumerateFiles(Repository.At("templates"), "sample.json", SearchOption.AllDirectories).Select(file => Path.GetFileName(Path.GetDirectoryName(file)!))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_scene_of_a_sample_draws_without_an_error(string kind)
    {
        using var sample = JsonDocument.Parse(File.ReadAllText(Repository.At("templates", kind, "sample.json")));
        var data = sample.RootElement.GetProperty("data");
        var cast = Cast.Read(data.GetProperty("people"));

        Assert.All(cast.Members, member => Assert.NotEmpty(Portrait.Draw(member).Shapes));
        foreach (var element in Scenes(data))
        {
            var notes = new Notes();
            var scene = SceneReader.Read(element, "/scene", cast, notes);
            Assert.False(notes.HasErrors);

            var words = SceneWords.Describe(scene!);
            Assert.InRange(words.Split(' ').Length, 3, SceneWords.MostWords);
            Assert.InRange(SvgWriter.Write(ScenePainter.Draw(scene!), "", words).Length, 5_000, 60_000);
        }
    }

    private static IEnumerable<JsonElement> Scenes(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var scene in element.EnumerateArray().SelectMany(Scenes)) yield return scene;
        }

        if (element.ValueKind != JsonValueKind.Object) yield break;
        foreach (var field in element.EnumerateObject())
        {
            if (field.NameEquals("scene")) yield return field.Value;
            else foreach (var scene in Scenes(field.Value)) yield return scene;
        }
    }
}
