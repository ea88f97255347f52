using System.Collections.Immutable;
using PlainPlans.Drawing;
using PlainPlans.Pictures;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Scenes;

namespace PlainPlans.Tests.Pictures;

/// <summary>What must hold for every picture, tried on scenes that a fixed row of numbers puts together.</summary>
public class SceneLayoutTests
{
    private const int Scenes = 5_000;
    private const double Frame = 10;

    // Eyes, nose and mouth lie within so much of the head; around it, hair and cheek may be covered a little.
    private const double Features = .62;
    private const double MostOfRim = .12;
    private const double MostOfRimInEmbrace = .30;

    // A speaker on the right who begins, before one on the left with a low head, finds no better place.
    private const double MostOutOfOrder = .05;

    // From a tail's end to the hair, and from the words of a bubble to its edge.
    private const double MostFromHair = 16;

    private static readonly Lazy<ImmutableArray<RandomScene>> All = new(() =>
        [.. Enumerable.Range(1, Scenes).AsParallel().AsOrdered().Select(seed => RandomScene.Of((uint)seed)).Where(one => one is not null).Select(one => one!)]);

    [Fact]
    public void Nearly_every_random_scene_can_be_drawn() => Assert.InRange(All.Value.Length, Scenes * 95 / 100, Scenes);

    [Fact]
    public void No_face_is_covered_by_an_arm_a_body_a_thing_or_another_head() => ForEach(one =>
    {
        for (var i = 0; i < one.Figures.Length; i++)
        {
            if (one.Figures[i].Pose.IsAway) continue;
            var (features, rim) = one.CoveredOfFace(i, Features);

            Assert.True(features == 0, $"{features:P0} of the eyes and mouth of person {i} are covered: {one}");
            Assert.True(rim <= (one.IsHeld(i) ? MostOfRimInEmbrace : MostOfRim), $"{rim:P0} of the rim of face {i} is covered: {one}");
        }
    });

    [Fact]
    public void No_bubble_or_sign_lies_over_a_head_over_the_picture_of_a_feeling_or_over_another() => ForEach(one =>
    {
        for (var i = 0; i < one.Floating.Length; i++)
        {
            var box = one.Floating[i].Box;
            Assert.False(one.Figures.Any(figure => FloatingPlaces.HeadBox(figure).IsNear(box, 0)), $"A bubble lies over a head: {one}");
            Assert.False(one.Figures.SelectMany(FloatingPlaces.Tokens).Any(token => token.IsNear(box, 0)), $"A bubble lies over the picture of a feeling: {one}");
            for (var j = i + 1; j < one.Floating.Length; j++) Assert.False(one.Floating[i].Box.IsNear(one.Floating[j].Box, 0), $"Bubbles lie over each other: {one}");
        }
    });

    [Fact]
    public void Nothing_leaves_the_frame() => ForEach(one =>
    {
        foreach (var part in one.Parts.People.Concat(one.Parts.Floating))
        {
            Assert.True(part.Left >= Frame && part.Right <= ScenePainter.Width - Frame && part.Top >= Frame && part.Bottom <= ScenePainter.Height - Frame, $"{part} leaves the frame: {one}");
        }

        foreach (var thing in one.Things)
        {
            Assert.True(thing.Box.Left >= Frame && thing.Box.Right <= ScenePainter.Width - Frame && thing.Box.Top >= Frame && thing.Box.Bottom <= ScenePainter.Height - Frame, $"{thing.Thing.Name} leaves the frame: {one}");
        }
    });

    [Fact]
    public void Every_face_is_at_least_9_percent_of_the_height_unless_a_note_says_that_there_are_too_many() => ForEach(one =>
    {
        if (one.Has("picture.crowded")) return;
        foreach (var face in one.Parts.Faces) Assert.True(face.Bottom - face.Top >= ScenePainter.Height * .09, $"{face}: {one}");
    });

    [Fact]
    public void Up_to_four_people_are_never_too_many() =>
        ForEach(one => Assert.False(one.Figures.Length <= 4 && one.Has("picture.crowded") && !one.HasBeds, $"{one}"));

    [Fact]
    public void Every_tail_points_to_who_speaks_and_crosses_nobody_else() => ForEach(one =>
    {
        foreach (var bubble in one.Floating.Where(floating => floating.Bubble is not null))
        {
            var heads = one.Figures.Select(FloatingPlaces.HeadBox).ToList();
            Assert.True(Distance(heads[bubble.Owner], bubble.Tip) <= MostFromHair, $"A tail ends far from who speaks: {one}");
            Assert.Equal(bubble.Owner, Enumerable.Range(0, heads.Count).MinBy(i => Distance(heads[i], bubble.Tip)));
            var (from, to) = BubblePainter.TailOf(bubble.Bubble!.Kind, bubble.Box, bubble.Tip);
            for (var share = .0; share <= 1; share += .05)
            {
                var spot = Spot.Between(from, to, share);
                for (var i = 0; i < heads.Count; i++) Assert.False(i != bubble.Owner && Distance(heads[i], spot) == 0, $"A tail crosses somebody's head: {one}");
            }
        }
    });

    [Fact]
    public void Every_word_is_inside_its_bubble_and_large_enough() => ForEach(one =>
    {
        Assert.True(BubbleContent.LetterSize >= 40);
        foreach (var bubble in one.Floating.Where(floating => floating.Content is not null))
        {
            var (inside, box) = (bubble.Content!, bubble.Box);
            Assert.True(inside.Width + 40 <= box.Width && inside.Height + 30 <= box.Height, $"Words leave a bubble: {one}");
            foreach (var line in inside.Lines) Assert.True(Lettering.Width(line, BubbleContent.LetterSize) <= inside.Width + .01, $"A line leaves its bubble: {one}");
        }
    });

    [Fact]
    public void Nearly_all_bubbles_are_read_in_the_order_in_which_they_are_said()
    {
        var (pairs, wrong) = (0, 0);
        foreach (var one in All.Value)
        {
            var bubbles = one.Floating.Where(floating => floating.Bubble is not null).OrderBy(floating => floating.Bubble!.Entry).ToList();
            for (var i = 0; i + 1 < bubbles.Count; i++)
            {
                pairs++;
                var (first, next) = (bubbles[i].Box, bubbles[i + 1].Box);
                if (next.Right < first.Left && next.Top < first.Bottom - 20 && next.Y <= first.Y + 30) wrong++;
            }
        }

        Assert.InRange((double)wrong / pairs, 0, MostOutOfOrder);
    }

    [Fact]
    public void Who_is_not_where_the_scene_wants_them_is_named() => ForEach(one =>
    {
        for (var i = 0; i < one.Figures.Length; i++)
        {
            if (one.Scene.People[i].At is not { } at || one.Has("picture.person-moved")) continue;
            var figure = one.Figures[i];
            var room = Math.Max(figure.Reach(Sides.Left), figure.Reach(Sides.Right)) * figure.Scale + 60;
            Assert.True(Math.Abs(figure.X - at * ScenePainter.Width) <= Math.Max(ScenePainter.Width * .11, room), $"Person {i} is elsewhere: {one}");
        }
    });

    [Fact]
    public void The_same_scene_gives_the_same_bytes()
    {
        foreach (var json in All.Value.Take(40).Select(one => one.Json))
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

    private static void ForEach(Action<RandomScene> check)
    {
        var failures = All.Value.AsParallel().AsOrdered().Select(one => Failure(check, one)).OfType<string>().ToList();

        Assert.True(failures.Count == 0, $"{failures.Count} of {All.Value.Length} scenes, first of all: {failures.FirstOrDefault()}");
    }

    private static string? Failure(Action<RandomScene> check, RandomScene one)
    {
        try
        {
            check(one);
            return null;
        }
        catch (Exception failure) when (failure is Xunit.Sdk.XunitException or InvalidOperationException)
        {
            return failure.Message;
        }
    }

    private static double Distance(Box box, Spot spot)
    {
        var (x, y) = (Math.Max(0, Math.Abs(spot.X - box.X) - box.Width / 2), Math.Max(0, Math.Abs(spot.Y - box.Y) - box.Height / 2));
        return Math.Sqrt(x * x + y * y);
    }
}
