using System.Collections.Immutable;
using PlainPlans.Pictures;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Scenes;

namespace PlainPlans.Tests.Pictures;

/// <summary>Where hands are: at each other, at what they hold, and away from faces.</summary>
public class HandsTests
{
    // The middle of the face, with eyes, nose and mouth, in heads.
    private const double Features = .62;

    public static TheoryData<string> Things() => [.. PictureNames.Scenes["people/holds"]];

    [Theory]
    [MemberData(nameof(Things))]
    public void What_somebody_holds_covers_no_face(string thing)
    {
        foreach (var pose in new[] { "stand", "sit", "floor", "cross-legged" })
        {
            foreach (var who in new[] { "ela", "sam", "mum", "kofi" })
            {
                var figure = FiguresOf($$"""{ "people": [{ "who": "{{who}}", "pose": "{{pose}}", "holds": "{{thing}}" }] }""")[0];
                if (figure.Holding is not { } held) continue; // never in this hand
                if (figure.Pose.Name == "phone") continue; // it belongs at the ear

                Assert.False(BoxOf(figure, held.Side).IsNear(new(figure.Head.X, figure.Head.Y, figure.Body.Head * Features * 2, figure.Body.Head * Features * 2), 0), $"{who} {pose}");
            }
        }
    }

    [Theory]
    [InlineData("mum", "ela")]
    [InlineData("mum", "mark")]
    [InlineData("ela", "kofi")]
    [InlineData("mark", "sam")]
    [InlineData("sam", "gran")]
    public void Hands_that_are_held_meet(string a, string b)
    {
        var figures = FiguresOf($$"""{ "people": [{ "who": "{{a}}" }, { "who": "{{b}}" }], "between": [{ "kind": "hold-hands", "a": "{{a}}", "b": "{{b}}" }] }""");

        var (left, right) = (figures[0].ToPanel(figures[0].Arm(Sides.Right).Hand), figures[1].ToPanel(figures[1].Arm(Sides.Left).Hand));

        Assert.InRange((left - right).Length, 0, figures[0].Body.ArmWidth * figures[0].Scale);
    }

    [Theory]
    [InlineData("mum", "ela")]
    [InlineData("mark", "sam")]
    [InlineData("gran", "sam")]
    public void Who_hugs_reaches_round(string a, string b)
    {
        var figures = FiguresOf($$"""{ "people": [{ "who": "{{a}}" }, { "who": "{{b}}" }], "between": [{ "kind": "hug", "a": "{{a}}", "b": "{{b}}" }] }""");

        var (hand, back) = (figures[0].ToPanel(figures[0].Arm(Sides.Right).Hand), figures[1].X);

        Assert.True(hand.X > back - figures[1].Body.Shoulder * figures[1].Scale, $"{hand.X} {back}");
    }

    [Fact]
    public void An_arm_around_somebody_lies_behind_them()
    {
        var figures = FiguresOf("""{ "people": [{ "who": "mum" }, { "who": "mark" }], "between": [{ "kind": "arm-around", "a": "mum", "b": "mark" }] }""");

        Assert.True(figures[0].ArmPlanOf(Sides.Right).IsBehind);
        Assert.False(figures[0].ArmPlanOf(Sides.Left).IsBehind);
    }

    [Theory]
    [InlineData("phone", "phone")]
    [InlineData("read", "book")]
    [InlineData("drink", "mug")]
    public void What_a_pose_needs_is_in_the_hand(string pose, string thing) =>
        Assert.Equal(thing, FiguresOf($$"""{ "people": [{ "who": "mum", "pose": "{{pose}}" }] }""")[0].Holding?.Thing.Name);

    private static ImmutableArray<Figure> FiguresOf(string scene) => SceneLayout.Of(Stage.Scene(scene)).Figures;

    private static Box BoxOf(Figure figure, int side)
    {
        var (thing, size) = (figure.Holding!.Value.Thing, ArmPainter.SizeInHand(figure));
        var grip = thing.Grip!;
        var hand = side == 0 ? Spot.Between(figure.Arm(Sides.Left).Hand, figure.Arm(Sides.Right).Hand, .5) : figure.Arm(side).Hand;
        var x = side == 0 ? 0 : grip.X * size * figure.Forward;
        return new(hand.X + x, hand.Y + grip.Y * size, thing.Width * grip.Scale * size, thing.Height * grip.Scale * size);
    }
}
