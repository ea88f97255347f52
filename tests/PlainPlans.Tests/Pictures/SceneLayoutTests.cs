using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PlainPlans.Drawing;
using PlainPlans.Pictures;

namespace PlainPlans.Tests.Pictures;

/// <summary>What must hold for every picture, tried on scenes that a fixed row of numbers puts together.</summary>
public class SceneLayoutTests
{
    private const int Scenes = 400;
    private const double Frame = 10;

    private static readonly ImmutableArray<string> Random = [.. Enumerable.Range(1, Scenes).Select(seed => new Dice((uint)seed).Scene())];
    private static readonly ImmutableArray<PanelParts> RandomParts = [.. Random.Select(json => ScenePainter.Parts(Stage.Scene(json)))];

    [Fact]
    public void No_face_lies_over_another_face() => ForEach((parts, json) =>
    {
        for (var i = 0; i < parts.Faces.Length; i++)
        {
            for (var j = i + 1; j < parts.Faces.Length; j++) Assert.False(TouchAsCircles(parts.Faces[i], parts.Faces[j]), json);
        }
    });

    [Fact]
    public void No_bubble_lies_over_a_face() => ForEach((parts, json) =>
    {
        foreach (var bubble in parts.Floating) Assert.DoesNotContain(parts.Faces, face => bubble.Overlaps(face) && Fail(json));
    });

    [Fact]
    public void No_bubble_lies_over_another_bubble() => ForEach((parts, json) =>
    {
        for (var i = 0; i < parts.Floating.Length; i++)
        {
            for (var j = i + 1; j < parts.Floating.Length; j++) Assert.False(parts.Floating[i].Overlaps(parts.Floating[j]), json);
        }
    });

    [Fact]
    public void Nothing_leaves_the_frame() => ForEach((parts, json) =>
    {
        foreach (var part in parts.People.Concat(parts.Floating))
        {
            Assert.True(part.Left >= Frame && part.Right <= ScenePainter.Width - Frame && part.Top >= Frame && part.Bottom <= ScenePainter.Height - Frame, $"{part} in {json}");
        }
    });

    [Fact]
    public void Every_face_is_at_least_9_percent_of_the_height() => ForEach((parts, json) =>
    {
        foreach (var face in parts.Faces) Assert.True(face.Bottom - face.Top >= ScenePainter.Height * .09, $"{face} in {json}");
    });

    [Fact]
    public void The_same_scene_gives_the_same_bytes()
    {
        foreach (var json in Random.Take(40))
        {
            var (one, other) = (ScenePainter.Draw(Stage.Scene(json)), ScenePainter.Draw(Stage.Scene(json)));

            Assert.Equal(SvgWriter.Write(one, "", ""), SvgWriter.Write(other, "", ""));
        }
    }

    [Fact]
    public void Eight_people_fit_into_a_picture()
    {
        var people = string.Join(',', Stage.Ids.Select(id => $$"""{ "who": "{{id}}" }"""));

        var parts = ScenePainter.Parts(Stage.Scene($$"""{ "people": [{{people}}] }"""));

        Assert.Equal(8, parts.People.Length);
        Assert.All(parts.People, part => Assert.True(part.Left >= Frame && part.Right <= ScenePainter.Width - Frame));
    }

    [Fact]
    public void People_whose_hands_meet_stand_side_by_side()
    {
        var scene = Stage.Scene("""{ "people": [{ "who": "mum" }, { "who": "mark" }, { "who": "ela" }], "between": [{ "kind": "hold-hands", "a": "mum", "b": "ela" }] }""");

        var order = ScenePainter.Parts(scene).Faces.OrderBy(face => face.Left).Select(face => face.Who).ToList();

        Assert.Equal(1, Math.Abs(order.IndexOf("mum") - order.IndexOf("ela")));
    }

    private static void ForEach(Action<PanelParts, string> check)
    {
        foreach (var (parts, json) in RandomParts.Zip(Random)) check(parts, json);
    }

    private static bool TouchAsCircles(PanelPart one, PanelPart other)
    {
        var (dx, dy) = ((one.Left + one.Right - other.Left - other.Right) / 2, (one.Top + one.Bottom - other.Top - other.Bottom) / 2);
        return Math.Sqrt(dx * dx + dy * dy) < (one.Right - one.Left + other.Right - other.Left) / 2;
    }

    private static bool Fail(string json) => throw new InvalidOperationException($"A bubble lies over a face in {json}");

    /// <summary>Numbers that look thrown but are the same everywhere: Numerical Recipes' linear congruence.</summary>
    private sealed class Dice(uint state)
    {
        private static readonly string[] Texts = ["Hello.", "You are safe.\nI can help.", "Where is Mum?", "I feel as if nobody ever asks me what I would like.", "When?"];

        public string Scene()
        {
            var people = Enumerable.Range(0, 1 + Next(5)).Select(_ => Pick(Stage.Ids)).Distinct().ToList();
            var scene = new JsonObject
            {
                ["place"] = Pick(PictureNames.Scenes["place"]),
                ["strength"] = Next(2) == 0 ? "plain" : "gentle",
                ["people"] = new JsonArray([.. people.Select(Person)]),
            };
            if (people.Count > 1 && Next(2) == 0) scene["between"] = new JsonArray(new JsonObject { ["kind"] = Pick(PictureNames.Scenes["between/kind"]), ["a"] = people[0], ["b"] = people[1] });
            if (Next(2) == 0) scene["says"] = new JsonArray([.. Enumerable.Range(0, 1 + Next(2)).Select(_ => Says(people))]);
            if (Next(3) == 0) scene["effects"] = new JsonArray(new JsonObject { ["kind"] = Pick(PictureNames.Scenes["effects/kind"]), ["on"] = Pick(people) });
            if (Next(3) == 0) scene["objects"] = new JsonArray(new JsonObject { ["kind"] = Pick(PictureNames.Scenes["objects/kind"]) });
            return scene.ToJsonString();
        }

        private JsonObject Person(string id)
        {
            var person = new JsonObject { ["who"] = id, ["feeling"] = Pick(PictureNames.Scenes["people/feeling"]) };
            if (Next(2) == 0) person["pose"] = Pick(PictureNames.Scenes["people/pose"]);
            if (Next(3) == 0) person["holds"] = Pick(PictureNames.Scenes["people/holds"]);
            if (Next(4) == 0) person["facing"] = Pick(["left", "front", "right"]);
            return person;
        }

        private JsonObject Says(List<string> people) => Next(4) == 0
            ? new() { ["who"] = Pick(people), ["kind"] = Pick(PictureNames.Scenes["says/kind"]), ["shows"] = Pick(PictureNames.Scenes["says/shows"]) }
            : new() { ["who"] = Pick(people), ["kind"] = Pick(PictureNames.Scenes["says/kind"]), ["text"] = Pick(Texts) };

        private string Pick(IReadOnlyList<string> from) => from[Next(from.Count)];

        private int Next(int count)
        {
            state = state * 1664525 + 1013904223;
            return (int)((state >> 8) % (uint)count);
        }
    }
}
