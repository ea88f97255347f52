using System.Text.Json;
using PlainPlans.Drawing;
using PlainPlans.Pictures;

namespace PlainPlans.Tests.Pictures;

public class CastTests
{
    [Fact]
    public void Somebody_without_a_look_looks_the_same_in_every_run_and_every_cast()
    {
        var alone = Face(Stage.CastOf("""[{ "id": "dan", "name": "Dan" }]"""), "dan");
        var among = Face(Stage.CastOf("""[{ "id": "eve", "name": "Eve" }, { "id": "dan", "name": "Daniel" }]"""), "dan");

        Assert.Equal(alone, among);
    }

    [Fact]
    public void People_without_a_look_wear_colours_that_can_be_told_apart()
    {
        var cast = Stage.CastOf($"[{string.Join(',', Enumerable.Range(0, 8).Select(i => $$"""{ "id": "p{{i}}", "name": "P" }"""))}]");
        var people = string.Join(',', Enumerable.Range(0, 8).Select(i => $$"""{ "who": "p{{i}}" }"""));

        var (_, notes) = Stage.Read($$"""{ "people": [{{people}}] }""", cast);

        Assert.DoesNotContain(notes, note => note.Code == "picture.tops-look-alike");
    }

    [Theory]
    [InlineData("2026-03-01", "baby")]
    [InlineData("2024-03-01", "toddler")]
    [InlineData("2020-11-13", "young")]
    [InlineData("2017-03-01", "child")]
    [InlineData("2010-03-01", "teen")]
    public void A_child_whose_birth_is_known_has_that_age(string born, string age)
    {
        var day = new DateOnly(2026, 11, 12);
        var known = Cast.Read(Json($$"""[{ "id": "a", "name": "A", "born": "{{born}}" }]"""), day);
        var told = Cast.Read(Json($$"""[{ "id": "a", "name": "A", "look": { "age": "{{age}}" } }]"""), day);

        Assert.Equal(Panel(told), Panel(known));
    }

    [Fact]
    public void Pictures_call_people_what_the_child_calls_them()
    {
        var cast = Cast.Read(Json("""[{ "id": "a", "name": "Jean Hollis", "childCallsThem": "Nan" }, { "id": "b", "name": "Bo" }]"""));

        Assert.Equal(["Nan", "Bo"], cast.Members.Select(member => member.Name));
        Assert.Equal(["Jean Hollis", "Bo"], cast.Members.Select(member => member.NameInRecord));
    }

    [Fact]
    public void An_unknown_id_finds_nobody() => Assert.Null(Stage.Cast.Find("nobody"));

    [Fact]
    public void A_portrait_of_an_unknown_feeling_is_our_mistake() =>
        Assert.Throws<ArgumentException>(() => Portrait.Draw(Stage.Cast.Members[0], "purple"));

    private static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private static string Face(Cast cast, string id) => System.Text.Encoding.UTF8.GetString(SvgWriter.Write(Portrait.Draw(cast.Find(id)!), "", ""));

    private static string Panel(Cast cast) =>
        System.Text.Encoding.UTF8.GetString(SvgWriter.Write(ScenePainter.Draw(Stage.Scene("""{ "people": [{ "who": "a" }] }""", cast)), "", ""));
}
