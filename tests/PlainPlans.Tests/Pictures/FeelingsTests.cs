using PlainPlans.Drawing;
using PlainPlans.Pictures;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Scenes;

namespace PlainPlans.Tests.Pictures;

/// <summary>The gesture and the small picture that belong to a feeling.</summary>
public class FeelingsTests
{
    public static TheoryData<string> Names() => [.. Feelings.All.Names];

    public static TheoryData<string> WithToken() => [.. Feelings.All.Where(feeling => feeling.Token is not null).Select(feeling => feeling.Name)];

    public static TheoryData<string> WithGesture() => [.. Feelings.All.Where(feeling => feeling.Gesture is not null).Select(feeling => feeling.Name)];

    // The face, the gesture or the small picture: what else could it be? These pairs had one face between them.
    [Theory]
    [InlineData("hungry", "worried")]
    [InlineData("lonely", "sad")]
    [InlineData("sorry", "ashamed")]
    [InlineData("numb", "neutral")]
    [InlineData("numb", "tired")]
    [InlineData("safe", "asleep")]
    [InlineData("relieved", "safe")]
    [InlineData("confused", "worried")]
    [InlineData("brave", "calm")]
    [InlineData("listening", "calm")]
    [InlineData("loved", "proud")]
    [InlineData("excited", "shocked")]
    public void Feelings_that_are_close_differ_in_more_than_the_face(string one, string other)
    {
        var (a, b) = (Feelings.All[one], Feelings.All[other]);

        Assert.True(a.Gesture != b.Gesture || a.Token != b.Token);
        Assert.NotEqual((a.InnerBrow, a.Eyes, a.Mouth, a.Trace), (b.InnerBrow, b.Eyes, b.Mouth, b.Trace));
    }

    [Theory]
    [MemberData(nameof(WithToken))]
    public void The_small_picture_covers_no_face_and_leaves_no_frame(string feeling)
    {
        foreach (var kind in PictureNames.Scenes["between/kind"])
        {
            foreach (var (a, b) in new[] { ("mum", "ela"), ("ela", "mum"), ("mark", "gran"), ("noor", "sam"), ("kofi", "ife"), ("mum", "kofi") })
            {
                var layout = SceneLayout.Of(Stage.Scene($$"""{ "people": [{ "who": "{{a}}", "feeling": "{{feeling}}" }, { "who": "{{b}}", "feeling": "{{feeling}}" }], "between": [{ "kind": "{{kind}}", "a": "{{a}}", "b": "{{b}}" }] }"""));
                foreach (var figure in layout.Figures)
                {
                    if (TokenBox(figure) is not { } token) continue;
                    Assert.True(token.Left > 10 && token.Right < ScenePainter.Width - 10 && token.Top > 10, $"{kind} {a} {b} {token}");
                    foreach (var other in layout.Figures)
                    {
                        var apart = new Spot(token.X, token.Y) - other.PanelHead;
                        Assert.True(apart.Length > other.PanelHeadRadius + token.Width * .42, $"{kind} {a} {b}");
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(WithToken))]
    public void No_bubble_lies_over_the_small_picture(string feeling)
    {
        var layout = SceneLayout.Of(Stage.Scene($$"""{ "people": [{ "who": "mum", "feeling": "{{feeling}}" }, { "who": "ela", "feeling": "{{feeling}}" }], "says": [{ "who": "mum", "text": "I am here. I will help you with that." }, { "who": "ela", "text": "Thank you." }] }"""));

        foreach (var figure in layout.Figures)
        {
            if (TokenBox(figure) is { } token) Assert.All(layout.Floating, bubble => Assert.False(bubble.Box.IsNear(token, 0)));
        }
    }

    [Theory]
    [MemberData(nameof(WithToken))]
    public void A_sign_that_the_scene_brings_stands_alone(string feeling)
    {
        var scene = SceneLayout.Of(Stage.Scene($$"""{ "people": [{ "who": "ela", "feeling": "{{feeling}}" }], "effects": [{ "kind": "hearts", "on": "ela" }] }"""));

        Assert.Null(scene.Figures[0].Token);
    }

    [Theory]
    [InlineData("""{ "people": [{ "who": "ela", "feeling": "hungry" }], "objects": [{ "kind": "plate-food" }] }""")]
    [InlineData("""{ "people": [{ "who": "ela", "feeling": "hungry", "holds": "apple" }] }""")]
    [InlineData("""{ "people": [{ "who": "ela", "feeling": "hungry" }], "says": [{ "who": "ela", "kind": "thought", "shows": "cake" }] }""")]
    public void A_hungry_child_has_no_second_food_beside_the_food(string scene)
    {
        Assert.Null(FigureOf(scene).Token);
        Assert.NotNull(FigureOf("""{ "people": [{ "who": "ela", "feeling": "hungry" }] }""").Token);
    }

    [Fact]
    public void Who_is_sorry_holds_out_the_flower()
    {
        var figure = FigureOf("""{ "people": [{ "who": "ela", "feeling": "sorry" }] }""");

        Assert.True((figure.Token!.Value.Middle - figure.Arm(figure.Forward).Hand).Length < figure.Body.Head);
    }

    [Fact]
    public void Calm_people_and_those_who_listen_have_open_eyes_and_no_sign_beside_the_head()
    {
        Assert.Equal(Feelings.Unsaid, FigureOf("""{ "people": [{ "who": "ela" }] }""").Feeling);
        foreach (var feeling in new[] { "calm", "listening" })
        {
            var figure = FigureOf($$"""{ "people": [{ "who": "ela", "feeling": "{{feeling}}" }] }""");
            Assert.Equal((Eyes.Open, null), (figure.Feeling.Eyes, figure.Token));
        }
    }

    [Theory]
    [InlineData("shout")]
    [InlineData("argue")]
    [InlineData("cover-face")]
    [InlineData("head-down")]
    [InlineData("slump")]
    public void Nobody_smiles_over_what_is_hard(string pose)
    {
        var mouth = FigureOf($$"""{ "people": [{ "who": "mum", "pose": "{{pose}}" }], "strength": "plain" }""").Feeling.Mouth;

        Assert.True(mouth is Mouth.Shout or Mouth.Frown, mouth.ToString());
    }

    [Theory]
    [MemberData(nameof(WithGesture))]
    public void A_gesture_shows_where_the_arms_are_free_and_nowhere_else(string feeling)
    {
        var free = FigureOf($$"""{ "people": [{ "who": "ela", "feeling": "{{feeling}}" }], "strength": "plain" }""");
        Assert.Contains(Sides.Both, side => free.ArmPlanOf(side) != ArmPlan.Rest || free.Tilt != 0);

        foreach (var scene in new[]
        {
            $$"""{ "people": [{ "who": "ela", "feeling": "{{feeling}}", "pose": "wave" }] }""",
            $$"""{ "people": [{ "who": "ela", "feeling": "{{feeling}}", "holds": "teddy" }] }""",
            $$"""{ "people": [{ "who": "ela", "feeling": "{{feeling}}" }, { "who": "mum" }], "between": [{ "kind": "hold-hands", "a": "ela", "b": "mum" }] }""",
        })
        {
            var (felt, calm) = (FigureOf(scene), FigureOf(scene.Replace(feeling, "calm", StringComparison.Ordinal)));
            foreach (var side in Sides.Both) Assert.Equal(calm.ArmPlanOf(side) with { Fixed = null }, felt.ArmPlanOf(side) with { Fixed = null });
        }
    }

    // A gesture may touch the face; it may not hide eyes or mouth.
    [Theory]
    [MemberData(nameof(WithGesture))]
    public void No_gesture_hides_the_eyes_or_the_mouth(string feeling)
    {
        foreach (var who in Stage.Ids)
        {
            foreach (var facing in new[] { "left", "front", "right" })
            {
                var figure = FigureOf($$"""{ "people": [{ "who": "{{who}}", "feeling": "{{feeling}}", "facing": "{{facing}}" }], "strength": "plain" }""");
                var (r, palm) = (figure.Body.Head, figure.Body.ArmWidth * .56);
                var middle = figure.Head + new Spot(figure.Facing * .25 * r, figure.Feeling.Bow * r);
                foreach (var side in Sides.Both)
                {
                    var hand = figure.Arm(side).Hand;
                    foreach (var spot in new[] { new Spot(-.35, .08), new(.35, .08), new(0, .50) })
                    {
                        Assert.True((hand - (middle + spot * r)).Length > palm + r * .04, $"{feeling} {who} {facing} {side} {(hand - middle).X / r:0.00} {(hand - middle).Y / r:0.00}");
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_feeling_fits_its_portrait(string feeling)
    {
        foreach (var shape in Portrait.Draw(Stage.Cast.Find("ela")!, feeling).Shapes)
        {
            Assert.All(shape.Outline.Points, point => Assert.True(point.X is >= 0 and <= Portrait.Size && point.Y is >= 0 and <= Portrait.Size));
        }
    }

    private static Figure FigureOf(string scene) => SceneLayout.Of(Stage.Scene(scene)).Figures[0];

    private static Box? TokenBox(Figure figure) => figure.Token is { } token
        ? new(figure.ToPanel(token.Middle).X, figure.ToPanel(token.Middle).Y, token.Half * 2 * figure.Scale, token.Half * 2 * figure.Scale)
        : null;
}
