using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Drawing;
using PlainPlans.Pictures;

namespace PlainPlans.Tests.Pictures;

/// <summary>Walks the tables: each name draws, adds something to the picture, and stays within what a panel may cost.</summary>
public class EveryElementTests
{
    // A panel of four people lies far below this; a page of twelve stays small.
    private const int MostShapes = 900;

    public static IEnumerable<object[]> LookChoices() => Choices(PictureNames.Looks);

    public static IEnumerable<object[]> SceneChoices() => Choices(PictureNames.Scenes);

    private static IEnumerable<object[]> Choices(IEnumerable<KeyValuePair<string, ImmutableArray<string>>> fields) =>
        fields.SelectMany(field => field.Value.Select(name => new object[] { field.Key, name }));

    [Theory]
    [MemberData(nameof(LookChoices))]
    public void Every_part_of_a_look_draws_at_every_age_from_every_side(string field, string name)
    {
        foreach (var age in PictureNames.Looks["age"])
        {
            var cast = CastWith(field == "age" ? "adult" : age, field, name);
            foreach (var facing in age == "child" ? ["left", "front", "right"] : new[] { "left" })
            {
                var scene = Stage.Scene($$"""{ "people": [{ "who": "a", "facing": "{{facing}}" }] }""", cast);

                Assert.InRange(ScenePainter.Draw(scene).Shapes.Length, 20, MostShapes);
            }
        }
    }

    [Theory]
    [MemberData(nameof(SceneChoices))]
    public void Every_part_of_a_scene_draws_at_every_age(string field, string name)
    {
        foreach (var age in PictureNames.Looks["age"])
        {
            var cast = CastWith(age, "build", "average");

            var drawing = ScenePainter.Draw(Stage.Scene(SceneWith(field, name), cast));

            Assert.InRange(drawing.Shapes.Length, 20, MostShapes);
            Assert.DoesNotContain(drawing.Shapes, shape => shape.Opacity is < 0.05 or > 1);
        }
    }

    [Theory]
    [MemberData(nameof(SceneChoices))]
    public void Every_part_of_a_scene_can_be_told_from_the_same_scene_without_it(string field, string name)
    {
        var cast = CastWith("adult", "build", "average");
        string[] usual = ["plain", "sun", "calm", "stand", "speech"];
        if (usual.Contains(name) || (field, name) is ("weather", _)) return; // the choice that stands for none, or one that only skies show

        var with = Bytes(SceneWith(field, name), cast);
        var without = Bytes(SceneWith("", ""), cast);

        Assert.NotEqual(with, without);
    }

    [Fact]
    public void The_weather_shows_outside()
    {
        var skies = PictureNames.Scenes["weather"].Select(weather => Bytes($$"""{ "place": "park", "weather": "{{weather}}", "people": [{ "who": "ela" }] }""", Stage.Cast));

        Assert.Equal(4, skies.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_feeling_has_a_face_of_its_own()
    {
        var faces = PictureNames.Scenes["people/feeling"]
            .Select(feeling => Bytes($$"""{ "strength": "plain", "people": [{ "who": "mum", "feeling": "{{feeling}}" }] }""", Stage.Cast)).ToList();

        Assert.Equal(faces.Count, faces.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_feeling_has_a_portrait()
    {
        foreach (var feeling in PictureNames.Scenes["people/feeling"])
        {
            foreach (var member in Stage.Cast.Members)
            {
                Assert.InRange(Portrait.Draw(member, feeling).Shapes.Length, 8, 120);
            }
        }
    }

    private static string Bytes(string scene, Cast cast) =>
        System.Text.Encoding.UTF8.GetString(SvgWriter.Write(ScenePainter.Draw(Stage.Scene(scene, cast)), "", ""));

    private static string SceneWith(string field, string name) => field switch
    {
        "place" or "weather" => $$"""{ "{{field}}": "{{name}}", "people": [{ "who": "a" }, { "who": "b" }] }""",
        "people/feeling" or "people/pose" or "people/holds" => $$"""{ "people": [{ "who": "a", "{{field[7..]}}": "{{name}}" }, { "who": "b" }] }""",
        "between/kind" => $$"""{ "people": [{ "who": "a" }, { "who": "b" }], "between": [{ "kind": "{{name}}", "a": "a", "b": "b" }] }""",
        "objects/kind" => $$"""{ "people": [{ "who": "a" }, { "who": "b" }], "objects": [{ "kind": "{{name}}" }] }""",
        "says/kind" => $$"""{ "people": [{ "who": "a" }, { "who": "b" }], "says": [{ "who": "a", "kind": "{{name}}", "text": "Hello." }] }""",
        "says/shows" => $$"""{ "people": [{ "who": "a" }, { "who": "b" }], "says": [{ "who": "a", "shows": "{{name}}" }] }""",
        "effects/kind" => $$"""{ "people": [{ "who": "a" }, { "who": "b" }], "effects": [{ "kind": "{{name}}", "on": "a" }] }""",
        "" => """{ "people": [{ "who": "a" }, { "who": "b" }] }""",
        _ => throw new ArgumentException($"Say here how a scene with {field} looks.", nameof(field)),
    };

    private static Cast CastWith(string age, string field, string name)
    {
        var value = JsonSerializer.Serialize(name);
        if (field == "wears") value = $"[{value}]";
        var look = field == "age" ? $$"""{ "age": {{value}} }""" : $$"""{ "age": "{{age}}", "{{field}}": {{value}} }""";
        return Stage.CastOf($$"""[{ "id": "a", "name": "A", "look": {{look}} }, { "id": "b", "name": "B", "look": { "age": "young", "skin": 5 } }]""");
    }
}
