using System.Text.Json;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Scenes;

namespace PlainPlans.Pictures;

/// <summary>What makes a picture hard to look at: what two people do to each other, and poses that have a gentler form.</summary>
internal static class HardScenes
{
    /// <summary>Whether a scene that has not been read for drawing shows something hard. Names it does not know are not.</summary>
    public static bool IsHard(JsonElement scene) =>
        Names(scene, "between", "kind").Any(name => IsHard(Links.All.Find(name))) || Names(scene, "people", "pose").Any(name => IsHard(Poses.All.Find(name)));

    public static bool IsHard(Link? link) => link is { IsHard: true };

    public static bool IsHard(Pose? pose) => pose?.Gentle is not null;

    private static IEnumerable<string> Names(JsonElement scene, string list, string field) => !scene.TryGetProperty(list, out var entries)
        ? []
        : entries.EnumerateArray().Select(entry => entry.TryGetProperty(field, out var name) ? name.GetString() : null).OfType<string>();
}
