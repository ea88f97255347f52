using System.Collections.Immutable;
using PlainPlans.Pictures;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Scenes;

namespace PlainPlans.Tests.Pictures;

/// <summary>What people do together looks like it, whoever is bigger; and what somebody sets by hand is kept.</summary>
public class TogetherTests
{
    public static TheoryData<string, string> Pairs() => new() { { "mum", "ela" }, { "ela", "mum" }, { "mum", "mark" }, { "ela", "kofi" }, { "mum", "ife" } };

    // A baby, who has no hands for it yet, is left out.
    public static TheoryData<string, string> PairsWithHands() => new() { { "mum", "ela" }, { "ela", "mum" }, { "mum", "mark" }, { "ela", "kofi" } };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Who_reads_together_sits_on_one_seat_turned_to_the_reader_with_one_book(string a, string b)
    {
        var figures = Linked("read-to", a, b);

        Assert.All(figures, figure => Assert.Equal((Stance.Sitting, 0), (figure.Stance, figure.Facing)));
        Assert.All(figures, figure => Assert.Null(figure.Holding));
        Assert.All(figures, figure => Assert.True(figure.Gaze.Down > .5));
        Assert.Equal(SeatOf(figures[0]), SeatOf(figures[1]), .01);
        Assert.InRange(HandsApart(figures), 40, 100);
    }

    [Theory]
    [MemberData(nameof(PairsWithHands))]
    public void Who_eats_or_writes_together_sits_face_to_face_at_one_table(string a, string b)
    {
        foreach (var kind in new[] { "feed", "help-write" })
        {
            var figures = Linked(kind, a, b);
            var table = SharedTable.Of(new(figures[0], figures[1]))!;

            Assert.Equal((Sides.Right, Sides.Left), (figures[0].Facing, figures[1].Facing));
            Assert.All(figures, figure => Assert.InRange(SharedTable.OwnHeight(figure) + figure.Raised, (table.Ground - table.Near.Y) / table.Scale - .01, (table.Ground - table.Near.Y) / table.Scale + .01));
        }
    }

    [Theory]
    [MemberData(nameof(PairsWithHands))]
    public void Hands_meet_high_when_two_do_a_high_five(string a, string b)
    {
        var figures = Linked("high-five", a, b);

        Assert.InRange(HandsApart(figures), 0, 40);
        Assert.All(figures, figure => Assert.True(figure.Arm(figure == figures[0] ? Sides.Right : Sides.Left).Hand.Y < figure.Shoulder(Sides.Left).Y + 30));
    }

    [Fact]
    public void A_carried_child_sits_on_an_arm_with_its_own_arm_at_the_neck()
    {
        foreach (var child in new[] { "ela", "kofi", "ife" })
        {
            var (big, small) = (Linked("carry-child", "mum", child)[0], Linked("carry-child", "mum", child)[1]);
            var seat = small.ToPanel(small.Hip);

            Assert.True(big.ArmPlanOf(Sides.Right).IsBehind);
            Assert.InRange((big.ToPanel(big.Arm(Sides.Left).Hand) - seat).Length, 0, big.Body.Arm * .6 * small.Scale);
            Assert.InRange(small.ToPanel(small.Arm(Sides.Left).Hand).X, big.X - big.Body.Shoulder * big.Scale, big.X + big.Body.Shoulder * big.Scale);
        }
    }

    [Fact]
    public void Who_protects_somebody_stands_between_them_and_the_others()
    {
        var scene = Stage.Scene("""{ "people": [{ "who": "mum" }, { "who": "ela" }, { "who": "mark" }], "between": [{ "kind": "protect", "a": "mum", "b": "ela" }] }""");

        Assert.Equal(["ela", "mum", "mark"], scene.People.Select(person => person.Member.Id));
    }

    [Theory]
    [InlineData("kitchen")]
    [InlineData("court")]
    [InlineData("meeting-room")]
    [InlineData("visiting-room")]
    public void Who_sits_where_there_is_a_table_sits_at_it(string place)
    {
        var layout = SceneLayout.Of(Stage.Scene($$"""{ "place": "{{place}}", "people": [{ "who": "mum", "pose": "sit" }, { "who": "ela", "pose": "sit" }, { "who": "mark" }] }"""));

        Assert.Equal([true, true, false], Enumerable.Range(0, 3).Select(layout.Seating.IsAtLongTable));
        Assert.Equal(TopOf(layout.Figures[0]), TopOf(layout.Figures[1]), .01);

        static double TopOf(Figure figure) => SharedTable.OwnHeight(figure) + figure.Raised;
    }

    [Theory]
    [InlineData("far-left", 120)]
    [InlineData("left", 360)]
    [InlineData("middle", 600)]
    [InlineData("right", 840)]
    [InlineData("far-right", 1080)]
    public void Somebody_stands_where_the_scene_wants_them(string at, double x)
    {
        var (scene, notes) = Stage.Read($$"""{ "people": [{ "who": "ela", "at": "{{at}}" }, { "who": "kofi" }] }""");

        var who = scene!.People.Select(person => person.Member.Id).ToList().IndexOf("ela");
        Assert.InRange(SceneLayout.Of(scene).Figures[who].X, x - 60, x + 60);
        Assert.DoesNotContain(notes, note => note.Code == "picture.person-moved");
    }

    [Fact]
    public void A_wish_that_cannot_be_met_is_named_with_what_to_change()
    {
        var people = string.Join(',', new[] { "mum", "mark", "gran", "noor" }.Select(who => $$"""{ "who": "{{who}}", "at": "far-left" }"""));

        var (_, notes) = Stage.Read($$"""{ "people": [{{people}}] }""");

        Assert.Contains(notes, note => note is { Code: "picture.person-moved", Pointer: "/scene/people/3/at" });
    }

    [Fact]
    public void Somebody_is_as_large_as_the_scene_wants()
    {
        var sizes = new[] { "smaller", "usual", "larger" }
            .Select(size => SceneLayout.Of(Stage.Scene($$"""{ "people": [{ "who": "mum" }, { "who": "mark", "size": "{{size}}" }] }""")).Figures).Select(figures => figures[1].PanelHeadRadius / figures[0].PanelHeadRadius).ToList();

        Assert.Equal([.82, 1, 1.18], sizes.Select(size => Math.Round(size, 2)));
    }

    private static ImmutableArray<Figure> Linked(string kind, string a, string b) =>
        SceneLayout.Of(Stage.Scene($$"""{ "people": [{ "who": "{{a}}" }, { "who": "{{b}}" }], "between": [{ "kind": "{{kind}}", "a": "{{a}}", "b": "{{b}}" }] }""")).Figures;

    private static double SeatOf(Figure figure) => (figure.IsBaby ? 0 : figure.SeatHeight) + figure.Raised;

    private static double HandsApart(ImmutableArray<Figure> figures) =>
        (figures[0].ToPanel(figures[0].Arm(Sides.Right).Hand) - figures[1].ToPanel(figures[1].Arm(Sides.Left).Hand)).Length / figures[0].Scale;
}
