using System.Text.Json.Nodes;
using PlainPlans.Pictures;

namespace PlainPlans.Tests.Pictures;

/// <summary>
/// Puts scenes together with every field of the grammar, from numbers that look thrown but are the same everywhere:
/// Numerical Recipes' linear congruence.
/// </summary>
internal sealed class SceneDice(uint state)
{
    private static readonly string[] Texts =
    [
        "Hello.", "No!", "You are safe.\nI can help.", "Where is Mum?", "When?", "I feel as if nobody ever asks me what I would like.",
        "The judge will listen to everybody, and then she will decide where you are going to live for now.", "It is not your fault.",
    ];

    private static readonly string[] Spots = ["far-left", "left", "middle", "right", "far-right"];

    public string Scene()
    {
        var people = Enumerable.Range(0, 1 + Next(6)).Select(_ => Pick(Stage.Ids)).Distinct().ToList();
        var scene = new JsonObject
        {
            ["place"] = Pick(PictureNames.Scenes["place"]),
            ["strength"] = Next(2) == 0 ? "plain" : "gentle",
            ["time"] = Next(4) == 0 ? "night" : "day",
            ["weather"] = Pick(PictureNames.Scenes["weather"]),
            ["people"] = new JsonArray([.. people.Select(id => Person(id, people))]),
        };
        if (people.Count > 1 && Next(3) > 0) scene["between"] = new JsonArray([.. Enumerable.Range(0, 1 + Next(people.Count) / 2).Select(pair => Link(people, pair))]);
        if (Next(3) > 0) scene["says"] = new JsonArray([.. Enumerable.Range(0, Next(5)).Select(_ => Says(people))]);
        if (Next(3) == 0) scene["effects"] = new JsonArray([.. Enumerable.Range(0, 1 + Next(2)).Select(_ => new JsonObject { ["kind"] = Pick(PictureNames.Scenes["effects/kind"]), ["on"] = Pick(people) })]);
        if (Next(2) == 0) scene["objects"] = new JsonArray([.. Enumerable.Range(0, 1 + Next(3)).Select(_ => Thing())]);
        return scene.ToJsonString();
    }

    private JsonObject Person(string id, List<string> people)
    {
        var person = new JsonObject { ["who"] = id, ["feeling"] = Pick(PictureNames.Scenes["people/feeling"]) };
        if (Next(2) == 0) person["pose"] = Pick(PictureNames.Scenes["people/pose"]);
        if (Next(3) == 0) person["holds"] = Pick(PictureNames.Scenes["people/holds"]);
        if (Next(4) == 0) person["facing"] = Pick(["left", "front", "right"]);
        if (Next(5) == 0) person["at"] = Pick(Spots);
        if (Next(6) == 0) person["size"] = Pick(["smaller", "usual", "larger"]);
        if (Next(6) == 0) person["looksAt"] = Pick(people);
        return person;
    }

    // Pairs of neighbours, so that several links do not pull at one person.
    private JsonObject Link(List<string> people, int pair)
    {
        var (one, other) = (people[pair * 2 % people.Count], people[(pair * 2 + 1) % people.Count]);
        var isTurned = Next(2) == 0;
        return new JsonObject { ["kind"] = Pick(PictureNames.Scenes["between/kind"]), ["a"] = isTurned ? other : one, ["b"] = isTurned ? one : other };
    }

    private JsonObject Says(List<string> people)
    {
        var says = new JsonObject { ["who"] = Pick(people), ["kind"] = Pick(PictureNames.Scenes["says/kind"]) };
        var what = Next(5);
        if (what > 0) says["text"] = Pick(Texts);
        if (what < 2) says["shows"] = Pick(PictureNames.Scenes["says/shows"]);
        return says;
    }

    private JsonObject Thing()
    {
        var thing = new JsonObject { ["kind"] = Pick(PictureNames.Scenes["objects/kind"]) };
        if (Next(2) == 0) thing["at"] = Pick(Spots);
        if (Next(2) == 0) thing["depth"] = Next(2) == 0 ? "front" : "behind";
        return thing;
    }

    private string Pick(IReadOnlyList<string> from) => from[Next(from.Count)];

    private int Next(int count)
    {
        state = state * 1664525 + 1013904223;
        return (int)((state >> 8) % (uint)count);
    }
}
