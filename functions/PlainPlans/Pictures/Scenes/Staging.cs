using System.Collections.Immutable;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.People;
using PlainPlans.Pictures.Places;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Scenes;

/// <summary>Turns the people of a scene into figures: which pose, which way, what in which hand.</summary>
internal static class Staging
{
    // What lies so far below the hand hangs from an arm that rests.
    private const double HangsFrom = 18;

    /// <summary>The figures, in the order of the scene. They have no places yet.</summary>
    public static ImmutableArray<Figure> Stage(Scene scene)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        for (var i = 0; i < scene.People.Length; i++)
        {
            var person = scene.People[i];
            var feeling = scene.IsGentle && person.Feeling.Gentle is { } gentle ? Feelings.All[gentle] : person.Feeling;
            var figure = new Figure(person.Member.Look, PoseOf(scene, i), feeling, FacingOf(scene, i), SizeOf(person)) { IsInHospital = scene.Place.Name == "hospital" };

            // Who comes down to somebody keeps the hands back: an arm that reaches out would be in a face.
            if (person.Pose is null && figure.Pose.Name == "kneel") foreach (var side in Sides.Both) figure.SetArm(side, new(.16, .88));
            figure.Gaze = GazeOf(scene, i, figure);
            Hold(scene, i, figure);
            AidPainter.PlaceHands(figure);
            figure.ShowsToken = !scene.Effects.Any(effect => effect.On == i && !effect.Effect.IsAround) && (feeling.Token != Tokens.Food || !ShowsFood(scene, i));
            if (scene.Between.FirstOrDefault(link => link.A == i || link.B == i) is { } met) figure.TokenSide = (met.A == i ? met.B : met.A) > i ? Sides.Left : Sides.Right;
            if (feeling.Gesture is { } gesture && LeavesArms(scene, i)) figure.Show(gesture);
            figures.Add(figure);
        }

        return figures.ToImmutable();
    }

    // No face becomes smaller than a baby's: that is as small as can be read when several people share a panel.
    private static double SizeOf(ScenePerson person) => Math.Max(person.Size, Math.Min(1, Ages.All["baby"].Body.Head / person.Member.Look.Body.Head));

    // Food that stands about, is held, or is what they speak or think of.
    private static bool ShowsFood(Scene scene, int index) =>
        scene.Things.Any(one => FoodThings.All.Contains(one.Thing)) || scene.People.Any(person => person.Holds is { } held && FoodThings.All.Contains(held))
        || scene.Between.Any(link => link.Link.OnTable == "plate-food") || scene.Bubbles.Any(bubble => bubble.Who == index && bubble.Shows is { } shown && FoodThings.All.Contains(shown));

    // Where nothing else asks for the arms, they show the feeling.
    private static bool LeavesArms(Scene scene, int index) =>
        scene.People[index] is { Pose: null, Holds: null, Member.Look.Age.Name: not "baby" }
        && !scene.Between.Any(link => (link.A == index || link.B == index) && (link.Link.Arrange is not null || link.Link.PoseA is not null || link.Link.PoseB is not null || link.Link.Carries));

    /// <summary>What somebody does: the scene's word, or what they hold, or what a link asks for.</summary>
    public static Pose PoseOf(Scene scene, int index)
    {
        var person = scene.People[index];
        var name = person.Pose?.Name ?? LinkedPose(scene, index) ?? HoldingPose(HeldBy(scene, index)) ?? "stand";
        if (person.Pose?.Name is "stand" && HoldingPose(HeldBy(scene, index)) is { } holding) name = holding;
        var pose = Poses.All[name];
        if (scene.Place.BodyLine is not null && pose.Stance == Stance.Lying) pose = Poses.All["sit"]; // no bed in a car
        return scene.IsGentle && pose.Gentle is { } gentle ? Poses.All[gentle] : pose;
    }

    /// <summary>What somebody holds, from the scene, from a link or from what they do.</summary>
    public static Thing? HeldBy(Scene scene, int index) => IsGivenAway(scene, index) ? null : scene.People[index].Holds ?? scene.Between
        .Where(link => link.Link.HoldsA is not null && (link.A == index || (link.B == index && link.Link.Name == "phone-call")))
        .Select(link => AllThings.All[link.Link.HoldsA!])
        .FirstOrDefault() ?? AllThings.All.Find(scene.People[index].Pose?.Brings);

    // It is between the two, or on the table: not in one hand.
    private static bool IsGivenAway(Scene scene, int index) =>
        scene.Between.Any(link => link.A == index && (link.Link.Name == "give" || (link.Link.Name == "feed" && scene.People[index].Holds is { Pose: "carry", Width: < 120 })));

    private static string? LinkedPose(Scene scene, int index)
    {
        foreach (var link in scene.Between)
        {
            if ((link.Link.KneelsFrom > 0 && KneelsIn(scene, link, link.Link.KneelsFrom) == index) || (link.Link.OnTable is not null && IsBesideWheels(scene, link, index))) return "kneel";
            if (Bedside.Of(scene, link)?.Visitor == index && scene.People[index].Member.Look is { Age.IsGrown: true, UsesWheelchair: false }) return "kneel";
            var pose = link.A == index ? link.Link.PoseA : link.B == index ? link.Link.PoseB : null;
            if (pose is not null) return Poses.All[pose].Stance == Stance.CrossLegged && scene.People[index].Member.Look.UsesWheelchair ? "sit" : pose;
            if (link.Link.Carries && link.B == index) return "sit";
        }

        return null;
    }

    // A table that fits wheels is low for a grown-up on a chair.
    private static bool IsBesideWheels(Scene scene, SceneLink link, int index) =>
        scene.People[link.A == index ? link.B : link.A].Member.Look.UsesWheelchair && KneelsIn(scene, link, 1.25) == index;

    // The bigger one comes down to the eyes of the smaller one.
    private static int? KneelsIn(Scene scene, SceneLink link, double from)
    {
        var (a, b) = (scene.People[link.A].Member.Look, scene.People[link.B].Member.Look);
        var (big, look, other) = a.Body.Torso >= b.Body.Torso ? (link.A, a, b) : (link.B, b, a);
        return look.Body.Torso > other.Body.Torso * from && !look.UsesWheelchair ? big : null;
    }

    private static string? HoldingPose(Thing? thing) => thing switch
    {
        null => null,
        { Pose: { } pose } => pose,
        { Grip.Y: > HangsFrom } => null,
        _ => "hold",
    };

    private static int FacingOf(Scene scene, int index)
    {
        if (scene.People[index].Facing is { } facing) return facing;
        foreach (var link in scene.Between)
        {
            if (link.A != index && link.B != index) continue;
            var other = link.A == index ? link.B : link.A;
            if (Bedside.Of(scene, link)?.Visitor == index && !scene.People[index].Member.Look.UsesWheelchair) return -FacingOf(scene, other);
            var toOther = other > index ? Sides.Right : Sides.Left;
            if (link.Link.Name == "walk-with") return Sides.Right;
            if (link.A == index && (link.Link.TurnsAway || SafePictures.IsShoutedAway(scene, link))) return -toOther;
            if (link.Link.SharesSeat && PoseOf(scene, index).Stance == Stance.Sitting) return 0;
            if (link.Link.Carries) return link.B == index ? toOther : 0;
            if (link.Link is { IsTouching: true, OnTable: null, OnFloor: null } && scene.People[index].Member.Look.UsesWheelchair) return 0;
            return toOther;
        }

        if (scene.People.Length == 1) return 0;
        if (scene.Place.HasTable && PoseOf(scene, index).Stance == Stance.Sitting) return 0;

        // Visitors turn to the bed; whoever lies in it turns into the room.
        var inBed = Enumerable.Range(0, scene.People.Length).FirstOrDefault(i => scene.People[i].Pose?.Stance == Stance.Lying, -1);
        if (inBed == index) return index * 2 < scene.People.Length ? Sides.Right : Sides.Left;
        if (inBed >= 0) return inBed > index ? Sides.Right : Sides.Left;
        if (PoseOf(scene, index) is { Name: "cheer" or "cover-ears" or "cover-face" or "turn-away" or "shrug" }) return 0;
        return index == 0 ? Sides.Right : index == scene.People.Length - 1 ? Sides.Left : 0;
    }

    private static Gaze GazeOf(Scene scene, int index, Figure figure)
    {
        var down = figure.Pose.GazeDown;
        var target = scene.People[index].LooksAt is { } id
            ? Enumerable.Range(0, scene.People.Length).FirstOrDefault(i => scene.People[i].Member.Id == id, -1)
            : scene.Between.Where(link => link.A == index || link.B == index).Select(link => link.A == index ? link.B : link.A).FirstOrDefault(-1);
        if (target < 0 || target == index) return new(figure.Feeling.GazeAside is not 0 and var aside ? aside * figure.Forward : figure.Facing * .7, down);
        if (scene.People[index].LooksAt is null && scene.Between.Any(link => link.A == index && SafePictures.IsShoutedAway(scene, link))) return new(figure.Facing * .9, down);
        if (scene.People[index].LooksAt is null && scene.Between.First(link => link.A == index || link.B == index).Link.LooksDown) return new(target > index ? .7 : -.7, .9);
        var isRight = target > index;
        if (Bedside.AllOf(scene).FirstOrDefault(one => (one.Visitor, one.Bed) == (index, target) || (one.Visitor, one.Bed) == (target, index)) is { } bedside)
            isRight = FacingOf(scene, bedside.Bed) < 0 == (index == bedside.Visitor);
        var taller = scene.People[index].Member.Look.Body.Height - scene.People[target].Member.Look.Body.Height;
        return new(isRight ? 1 : -1, Math.Clamp(down + taller / 260, -.8, 1));
    }

    private static void Hold(Scene scene, int index, Figure figure)
    {
        if (HeldBy(scene, index) is not { Grip: not null } thing || figure.Stance == Stance.Lying) return;
        if (thing.HalfHold > 0 && figure.Pose.Name is ("carry" or "read" or "sit" or "cross-legged" or "floor" or "slump") && !NeedsHand(scene, index))
        {
            foreach (var one in Sides.Both) figure.SetArm(one, new(Anchor.Front) { Elbow = (.24, .44) });
            figure.Holding = (thing, 0);
            return;
        }

        var side = FreeHand(scene, index, figure);
        figure.Holding = (thing, side);

        // In a hand that rests, most things would be lost behind the sleeve or before the face.
        if (thing.Grip.Y <= HangsFrom && figure.ArmPlanOf(side) is var plan && (plan == ArmPlan.Rest || plan.Anchor is Anchor.Knee or Anchor.Shin))
            figure.SetArm(side, Poses.All["hold"].Front);
    }

    private static bool NeedsHand(Scene scene, int index) =>
        scene.Between.Any(link => link.Link.IsTouching && (link.A == index || link.B == index));

    // A link needs the hand on its own side, so the thing goes into the other one.
    private static int FreeHand(Scene scene, int index, Figure figure)
    {
        foreach (var link in scene.Between.Where(link => link.Link.IsTouching && !link.Link.Carries))
        {
            if (link.A == index) return link.B > index ? Sides.Left : Sides.Right;
            if (link.B == index) return link.A > index ? Sides.Left : Sides.Right;
        }

        if (figure.Pose.Name is not ("stand" or "walk" or "wave" or "point")) return figure.Forward;
        if (figure.Pose.Name is "wave" or "point") return -figure.Forward;
        return index * 2 < scene.People.Length ? Sides.Left : Sides.Right;
    }
}
