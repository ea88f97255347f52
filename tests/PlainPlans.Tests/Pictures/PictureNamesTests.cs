using System.Text.Json.Nodes;
using PlainPlans.Pictures;

namespace PlainPlans.Tests.Pictures;

/// <summary>What the schema offers and what the tables can draw must be the same, in the same order.</summary>
public class PictureNamesTests
{
    private static readonly string[] Flags = ["time", "strength", "people/facing", "people/at", "people/size", "objects/at", "objects/depth"];

    [Fact]
    public void Every_choice_of_a_look_can_be_drawn_and_every_drawing_can_be_chosen() =>
        Assert.Equal(Lines(PictureNames.Looks), Lines(Choices("look.json")));

    [Fact]
    public void Every_choice_of_a_scene_can_be_drawn_and_every_drawing_can_be_chosen() =>
        Assert.Equal(Lines(PictureNames.Scenes), Lines(Choices("scene.json").Where(choice => !Flags.Contains(choice.Key))));

    /// <summary>The choices of a part of the schema, by field; fields of lists as <c>people/pose</c>.</summary>
    internal static IEnumerable<KeyValuePair<string, System.Collections.Immutable.ImmutableArray<string>>> Choices(string part) =>
        Choices(JsonNode.Parse(File.ReadAllText(Repository.At("templates", "parts", part)))!, "");

    private static IEnumerable<KeyValuePair<string, System.Collections.Immutable.ImmutableArray<string>>> Choices(JsonNode schema, string path)
    {
        foreach (var (name, field) in schema["properties"]!.AsObject())
        {
            var item = field!["items"] ?? field;
            if (item["enum"] is { } choices) yield return new(path + name, [.. choices.AsArray().Select(choice => choice!.GetValue<string>())]);
            if (item["properties"] is null) continue;
            foreach (var below in Choices(item, name + "/")) yield return below;
        }
    }

    private static string Lines(IEnumerable<KeyValuePair<string, System.Collections.Immutable.ImmutableArray<string>>> choices) =>
        string.Join('\n', choices.OrderBy(choice => choice.Key, StringComparer.Ordinal).Select(choice => $"{choice.Key}: {string.Join(' ', choice.Value)}"));
}
