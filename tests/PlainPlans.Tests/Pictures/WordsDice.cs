using System.Text.Json.Nodes;
using PlainPlans.Pictures;

namespace PlainPlans.Tests.Pictures;

/// <summary>
/// Scenes that a fixed row of numbers puts together, as full as a scene may be: numbers that look thrown but are the same
/// everywhere (Numerical Recipes' linear congruence).
/// </summary>
internal sealed class WordsDice(uint seed)
{
    private static readonly string[] Texts = ["Hello.", "You are safe.\nI can help.", "Where is Mum?", "I did not do it", "Can I go home now?", "When?"];

    private uint _state = seed * 2654435761;

    /// <summary>A scene of one to eight people.</summary>
    public string Scene() => Scene(1 + Next(Next(2) == 0 ? 3 : 8), Next(5), Next(4));

    /// <summary>A scene of so many people with so many bubbles and links.</summary>
    public string Scene(int count, int bubbles, int links)
    {
        var people = Stage.Ids.OrderBy(_ => Next(1000)).Take(count).ToList();
        var scene = new JsonObject
        {
            ["place"] = Pick(PictureNames.Scenes["place"]),
            ["time"] = Next(3) == 0 ? "night" : "day",
            ["strength"] = Next(2) == 0 ? "plain" : "gentle",
            ["people"] = List(people.Count, index => Person(people[index])),
            ["says"] = List(bubbles, _ => Says(people)),
            ["effects"] = List(Next(3), _ => new() { ["kind"] = Pick(PictureNames.Scenes["effects/kind"]), ["on"] = Pick(people) }),
            ["objects"] = List(Next(4), _ => new() { ["kind"] = Pick(PictureNames.Scenes["objects/kind"]) }),
        };
        if (count > 1) scene["between"] = List(links, _ => Between(people));
        return scene.ToJsonString();
    }

    private static JsonArray List(int count, Func<int, JsonObject> entry) => new([.. Enumerable.Range(0, count).Select(entry)]);

    private JsonObject Person(string id)
    {
        var person = new JsonObject { ["who"] = id, ["feeling"] = Pick(PictureNames.Scenes["people/feeling"]) };
        if (Next(2) == 0) person["pose"] = Pick(PictureNames.Scenes["people/pose"]);
        if (Next(3) == 0) person["holds"] = Pick(PictureNames.Scenes["people/holds"]);
        return person;
    }

    private JsonObject Between(List<string> people)
    {
        var a = Next(people.Count);
        return new() { ["kind"] = Pick(PictureNames.Scenes["between/kind"]), ["a"] = people[a], ["b"] = people[(a + 1 + Next(people.Count - 1)) % people.Count] };
    }

    private JsonObject Says(List<string> people)
    {
        var says = new JsonObject { ["who"] = Pick(people), ["kind"] = Pick(PictureNames.Scenes["says/kind"]) };
        if (Next(4) != 0) says["text"] = Pick(Texts);
        if (says["text"] is null || Next(6) == 0) says["shows"] = Pick(PictureNames.Scenes["says/shows"]);
        return says;
    }

    private string Pick(IReadOnlyList<string> from) => from[Next(from.Count)];

    private int Next(int count)
    {
        _state = _state * 1664525 + 1013904223;
        return (int)((_state >> 8) % (uint)count);
    }
}
