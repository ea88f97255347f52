using PlainPlans.Diagnostics;
using PlainPlans.Pictures;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Scenes;

namespace PlainPlans.Tests.Pictures;

/// <summary>What must never be drawn cannot be said, is left out with a note, or is refused.</summary>
public class SafePicturesTests
{
    private static readonly string[] NotForChildren = ["bottle", "can", "glass", "medicine-bottle", "pills", "warning-box"];
    private static readonly string[] Young = ["ela", "kofi", "sam", "ife", "noor"];

    [Fact]
    public void No_table_has_a_weapon_a_blow_or_bars()
    {
        string[] never = ["hit", "punch", "kick", "knife", "gun", "weapon", "needle", "syringe", "blood", "bruise", "handcuffs", "bars", "gavel", "coffin", "dock", "rope", "belt"];

        Assert.Empty(PictureNames.Scenes.SelectMany(field => field.Value).SelectMany(name => name.Split('-')).Intersect(never));
    }

    [Fact]
    public void Nothing_unsafe_is_ever_in_the_hand_of_anybody_young()
    {
        foreach (var (who, thing) in Young.SelectMany(who => NotForChildren.Select(thing => (who, thing))))
        {
            foreach (var strength in new[] { "gentle", "plain" })
            {
                var (scene, notes) = Stage.Read($$"""{ "strength": "{{strength}}", "people": [{ "who": "mum" }, { "who": "{{who}}", "holds": "{{thing}}" }] }""");

                Assert.Contains(notes, note => note is { Code: "picture.unsafe-in-hand", Pointer: "/scene/people/1/holds" });
                Assert.All(SceneLayout.Of(scene!).Figures, figure => Assert.Null(figure.Holding));
            }
        }
    }

    [Theory]
    [InlineData("pills")]
    [InlineData("medicine-bottle")]
    [InlineData("warning-box")]
    public void Nobody_takes_pills_or_drugs(string thing)
    {
        var (scene, notes) = Stage.Read($$"""{ "people": [{ "who": "mum", "pose": "drink", "holds": "{{thing}}" }] }""");

        Assert.Contains(notes, note => note.Code == "picture.unsafe-in-hand");
        Assert.Equal("mug", SceneLayout.Of(scene!).Figures[0].Holding?.Thing.Name);
    }

    [Fact]
    public void Two_people_in_bed_never_touch()
    {
        foreach (var link in Links.All.Where(link => link.IsTouching))
        {
            var (scene, notes) = Stage.Read($$"""{ "people": [{ "who": "mark", "pose": "in-bed" }, { "who": "ela", "pose": "in-bed" }], "between": [{ "kind": "{{link.Name}}", "a": "mark", "b": "ela" }] }""");

            Assert.Null(scene);
            Assert.Contains(notes, note => note is { Severity: Severity.Error, Code: "picture.touch-in-bed", Pointer: "/scene/between/0" });
        }
    }

    [Theory]
    [InlineData("""{ "who": "mark", "pose": "shout" }""", "")]
    [InlineData("""{ "who": "mark", "pose": "argue" }""", "")]
    [InlineData("""{ "who": "mark" }""", """, { "kind": "shout-at", "a": "mark", "b": "ela" }""")]
    [InlineData("""{ "who": "mark" }""", """, { "kind": "argue", "a": "ela", "b": "mark" }""")]
    public void Who_shouts_or_points_in_anger_touches_nobody(string mark, string link)
    {
        var people = $$""" "people": [{{mark}}, { "who": "ela" }], "between": [{ "kind": "hold-hands", "a": "mark", "b": "ela" }{{link}}] """;

        var (plain, notes) = Stage.Read($$"""{ "strength": "plain", {{people}} }""");

        Assert.Null(plain);
        Assert.Contains(notes, note => note is { Severity: Severity.Error, Code: "picture.hard-and-touching" });
        Assert.All(Staging.Stage(Stage.Scene($$"""{ {{people}} }""")), figure => Assert.NotEqual("shout", figure.Pose.Name));
    }

    [Fact]
    public void In_the_gentle_strength_nobody_shouts_at_a_child_to_its_face()
    {
        foreach (var child in Young)
        {
            var figures = Staging.Stage(Stage.Scene($$"""{ "people": [{ "who": "mark" }, { "who": "{{child}}" }], "between": [{ "kind": "shout-at", "a": "mark", "b": "{{child}}" }] }"""));

            Assert.Equal((Sides.Left, "hands-on-hips"), (figures[0].Facing, figures[0].Pose.Name));
        }
    }

    [Theory]
    [InlineData("""{ "people": [{ "who": "sam", "feeling": "upset" }] }""", "picture.child-alone", "/scene/people")]
    [InlineData("""{ "people": [{ "who": "noor", "feeling": "crying" }] }""", "picture.child-alone", "/scene/people")]
    [InlineData("""{ "people": [{ "who": "ela" }, { "who": "mum" }], "between": [{ "kind": "protect", "a": "ela", "b": "mum" }] }""", "picture.child-protects", "/scene/between/0")]
    [InlineData("""{ "place": "bedroom", "people": [{ "who": "ela" }, { "who": "mum" }], "between": [{ "kind": "hug", "a": "ela", "b": "mum" }] }""", "picture.touch-in-bedroom", "/scene/place")]
    [InlineData("""{ "people": [{ "who": "ela" }, { "who": "kofi" }], "between": [{ "kind": "carry-child", "a": "ela", "b": "kofi" }] }""", "picture.too-big-to-carry", "/scene/between/0")]
    public void What_a_careful_colleague_would_ask_about_is_a_warning(string json, string code, string pointer)
    {
        var (scene, notes) = Stage.Read(json);

        Assert.NotNull(scene);
        Assert.Contains(notes, note => note.Severity == Severity.Warning && note.Code == code && note.Pointer == pointer);
    }

    [Theory]
    [InlineData("""{ "people": [{ "who": "ela" }, { "who": "mum" }], "between": [{ "kind": "hug", "a": "ela", "b": "mum" }] }""", false)]
    [InlineData("""{ "people": [{ "who": "mark" }, { "who": "mum" }], "between": [{ "kind": "argue", "a": "mark", "b": "mum" }] }""", true)]
    [InlineData("""{ "people": [{ "who": "mark", "pose": "shout" }] }""", true)]
    public void A_scene_says_whether_it_is_hard(string json, bool isHard) => Assert.Equal(isHard, Stage.Scene(json).IsHard);
}
