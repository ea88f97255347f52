using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.People;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Figures;

/// <summary>A shoulder, an elbow and a hand.</summary>
internal readonly record struct ArmLine(Spot Shoulder, Spot Elbow, Spot Hand);

/// <summary>A hip, a knee, a foot, and where its toes point: -1, 0 (to the reader) or 1.</summary>
internal readonly record struct LegLine(Spot Hip, Spot Knee, Spot Foot, int Toes);

/// <summary>
/// The skeleton of one person in one picture. Joints are in figure units: the ground is at zero and up is negative;
/// <see cref="ToPanel"/> sets them into the panel. Links between people change it before it is painted.
/// </summary>
internal sealed class Figure
{
    /// <summary>The width of the line around people, in figure units.</summary>
    public const double LineWidth = 5.2;

    // A hand that meets somebody may reach a little further than an arm that rests.
    private const double Stretch = 1.08;

    // A bun or a tall hat does not carry the small picture of a feeling away from the face, in heads.
    private const double HighestToken = 1.2;

    private readonly ArmPlan[] _arms;

    public Figure(Look look, Pose pose, Feeling feeling, int facing, double size = 1)
    {
        (Look, Body, Facing) = (look, look.Body.Times(size), facing);
        Feeling = feeling == Feelings.Unsaid && pose.Feels is { } feels ? Feelings.All[feels] : feeling;
        _arms = new ArmPlan[2];
        Pose = pose;
        Take(pose);
    }

    public Look Look { get; }

    public Proportions Body { get; }

    public Feeling Feeling { get; }

    /// <summary>-1 left, 0 to the reader, 1 right.</summary>
    public int Facing { get; set; }

    public Pose Pose { get; private set; }

    /// <summary>What stands there for what they do. A baby only sits beside it all.</summary>
    public Prop? Prop => IsBaby ? null : Pose.Prop;

    public Gaze Gaze { get; set; }

    /// <summary>Where the feet stand in the panel, and how many panel units a figure unit is.</summary>
    public double X { get; set; }

    public double Y { get; set; }

    public double Scale { get; set; } = 1;

    /// <summary>How far the feet hang above the ground on a seat that somebody bigger shares, in figure units.</summary>
    public double Raised { get; set; }

    /// <summary>Degrees, clockwise.</summary>
    public double Lean { get; set; }

    public double Tilt { get; set; }

    public double HeadDown { get; set; }

    /// <summary>What is held, and by which hand: a side, or 0 for both.</summary>
    public (Thing Thing, int Side)? Holding { get; set; }

    /// <summary>Whether the bed, if there is one, is a hospital's.</summary>
    public bool IsInHospital { get; init; }

    /// <summary>The direction of everything that has one: the facing, or right.</summary>
    public int Forward => Facing == 0 ? Sides.Right : Facing;

    public Stance Stance => Look.UsesWheelchair && Pose.Stance is not (Stance.Lying or Stance.OnFloor or Stance.CrossLegged)
        ? Stance.Sitting
        : Pose.Stance;

    /// <summary>A baby never stands: it sits with its legs before it.</summary>
    public bool IsBaby => Look.Age.Name == "baby";

    public bool IsInWheelchair => Look.UsesWheelchair && Stance == Stance.Sitting && !IsBaby;

    /// <summary>The radius of the big wheel, from the length of the legs and the body.</summary>
    public double WheelRadius => .30 * (Body.Leg + .35 * Body.Torso + 30);

    public double SeatHeight => IsInWheelchair ? Math.Max(Body.Leg * .62, WheelRadius * .95) : Body.Leg * .62;

    public Spot Hip => new(0, -(IsBaby && Stance != Stance.Lying ? Body.Hip * .50 : Stance switch
    {
        Stance.Sitting => SeatHeight,
        Stance.Kneeling => Body.Leg * .54,
        Stance.OnFloor => Body.Hip * .44,
        Stance.CrossLegged => Body.Hip * .48,
        Stance.Walking => Body.Leg * .97,
        _ => Body.Leg,
    }));

    /// <summary>The lean of the upper body.</summary>
    public Turning Upper => Turning.About(Hip, Lean);

    public Spot Head => Stance == Stance.Lying
        ? Bed.HeadOf(this)
        : Upper.Of(Hip + new Spot(Facing * Body.Head * .06, -Body.Torso - Body.Head * .80 + HeadDown * Body.Head));

    /// <summary>How far hair and hats reach above the centre of the head, in figure units.</summary>
    public double Crown => Body.Head * (Look.HeadCovering is { Hair: not HairUnder.All } covering ? covering.Crown : Math.Max(Look.Hair.Crown, Look.HeadCovering?.Crown ?? 0));

    /// <summary>Half the width of head and hair, in figure units.</summary>
    public double HairWidth => Body.Head * (Look.HeadCovering switch
    {
        { Name: "sun-hat" } => 1.6,
        { Hair: HairUnder.None } => 1.2,
        _ => Math.Max(1.2, Look.Hair.Width),
    });

    /// <summary>Whether the small picture of the feeling is drawn beside the head: not where the scene brings one of its own.</summary>
    public bool ShowsToken { get; set; } = true;

    /// <summary>The side away from whoever they are with; null for behind the head.</summary>
    public int? TokenSide { get; set; }

    /// <summary>The small picture of the feeling: where its middle is, and half its size, in figure units. Null for none.</summary>
    public (Spot Middle, double Half)? Token
    {
        get
        {
            if (!ShowsToken || Pose.IsAway || Feeling.Token is not { } token || Feeling.WearsToken || token.IsOnlyInPortraits) return null;
            var (half, side) = (Body.Head * token.Half, Stance == Stance.Lying ? Forward : TokenSide ?? -Forward);
            if (token.IsInHand && ArmPlanOf(Forward) == Feeling.Gesture?.Front) return (Arm(Forward).Hand + new Spot(0, -half * .62), half);
            return (Head + new Spot(side * (HairWidth * .80 + half * .92), -(Math.Min(Crown, Body.Head * HighestToken) * .78 + half * .80)), half);
        }
    }

    /// <summary>How far hair, the small picture of the feeling and trembling reach to one side of the head, in figure units.</summary>
    public double HeadReach(int side) => Math.Max(
        Token is { } token ? side * (token.Middle.X - Head.X) + token.Half : 0, HairWidth + (Feeling.Trace == Trace.Tremble && !Pose.IsAway ? Body.Head * .40 : 0));

    public Spot PanelHead => ToPanel(Head);

    public double PanelHeadRadius => Body.Head * Scale;

    public Spot ToPanel(Spot spot) => new(X + spot.X * Scale, Y + spot.Y * Scale);

    public Spot ToFigure(Spot spot) => new((spot.X - X) / Scale, (spot.Y - Y) / Scale);

    /// <summary>Takes another pose, with its arms, lean and tilt.</summary>
    public void Take(Pose pose)
    {
        Pose = pose;
        (Lean, Tilt, HeadDown) = (pose.Lean * Forward, pose.Tilt * Forward, pose.HeadDown);
        SetArm(Forward, pose.Front);
        SetArm(-Forward, pose.Back);
    }

    /// <summary>Lets the body show what it feels, with the arms that rest.</summary>
    public void Show(Gesture gesture)
    {
        (Lean, Tilt, HeadDown) = (Lean + gesture.Lean * Forward, Tilt + gesture.Tilt * Forward, HeadDown + gesture.HeadDown);
        foreach (var (side, plan) in new[] { (Forward, gesture.Front), (-Forward, gesture.Back) })
        {
            if (plan is not null && ArmPlanOf(side) == ArmPlan.Rest && CanReach(side, plan)) SetArm(side, plan);
        }
    }

    // A short arm that stops on its way to the top of the head would end in the face.
    private bool CanReach(int side, ArmPlan plan) => (HandPlan.Of(this, side, plan, Shoulder(side)) - Shoulder(side)).Length < Body.Arm * 1.12;

    public ArmPlan ArmPlanOf(int side) => _arms[side < 0 ? 0 : 1];

    public void SetArm(int side, ArmPlan plan) => _arms[side < 0 ? 0 : 1] = plan;

    public Spot Shoulder(int side) =>
        Upper.Of(new(side * (Body.Shoulder - Body.ArmWidth * .42), Hip.Y - Body.Torso + Body.ArmWidth * .80));

    /// <summary>The joints of one arm. A hand that would be out of reach stops at the arm's length.</summary>
    public ArmLine Arm(int side)
    {
        var (plan, shoulder) = (ArmPlanOf(side), Shoulder(side));
        var hand = HandPlan.Of(this, side, plan, shoulder);
        var reach = hand - shoulder;
        var most = Body.Arm * (plan.Fixed is null ? .995 : Stretch);
        if (reach.Length > most) hand = shoulder + reach.Unit * most;
        if (plan.Elbow is { } bend) return new(shoulder, Upper.Of(Unleaned(shoulder) + new Spot(side * bend.Out * Body.Arm, bend.Down * Body.Arm)), hand);

        var prefer = plan.Anchor switch
        {
            Anchor.Ear or Anchor.Scalp or Anchor.Temple or Anchor.Forehead => new Spot(side, .2),
            Anchor.Table or Anchor.FarTable or Anchor.Shin => new Spot(0, 1),
            _ => new Spot(side * .9, .8),
        };
        return new(shoulder, Bones.Joint(shoulder, hand, Body.Arm * .5, Body.Arm * .5, prefer), hand);
    }

    /// <summary>The joints of both legs, the farther one first.</summary>
    public IEnumerable<LegLine> Legs()
    {
        foreach (var side in Forward > 0 ? [Sides.Left, Sides.Right] : new[] { Sides.Right, Sides.Left }) yield return Leg(side);
    }

    public LegLine Leg(int side) => LegPlan.Of(this, side);

    /// <summary>How far everything that is drawn reaches to one side of the feet, in figure units.</summary>
    public double Reach(int side)
    {
        if (Stance == Stance.Lying) return Bed.HalfWidth(this) + 30;
        var reach = Math.Max(Body.Shoulder + Body.ArmWidth * .5, side * Head.X + HeadReach(side));
        foreach (var arm in Sides.Both)
        {
            var line = Arm(arm);
            var hand = Body.ArmWidth * (ArmPlanOf(arm).Points ? 1.9 : .62);
            reach = Math.Max(reach, Math.Max(side * line.Hand.X + hand, side * line.Elbow.X + Body.ArmWidth * .6));
        }

        foreach (var leg in Legs()) reach = Math.Max(reach, side * leg.Foot.X + Body.LegWidth * .85);
        if (Holding is { } held) reach = Math.Max(reach, ArmPainter.HeldReach(this, held.Thing, held.Side, side));
        if (Pose.Name == "draw" && !IsBaby && side == Forward) reach = Math.Max(reach, DeskReach);
        if (Prop is { } prop) reach = Math.Max(reach, prop.Reach(this, side));
        if (IsInWheelchair) reach = Math.Max(reach, WheelchairPainter.Reach(this, side));
        reach = Math.Max(reach, AidPainter.Reach(this, side));
        return reach + LineWidth;
    }

    /// <summary>How far the table of somebody who draws reaches from the hips to the side, in figure units.</summary>
    public double DeskReach => Facing == 0 ? Body.Shoulder + Body.ArmWidth * 1.6 : Body.Hip * .55 + Body.Arm * .95;

    /// <summary>How high everything but signs and bubbles reaches above the feet, in figure units.</summary>
    public double Height
    {
        get
        {
            var top = Head.Y - Crown;
            foreach (var side in Sides.Both) top = Math.Min(top, Arm(side).Hand.Y - Body.ArmWidth * .7);
            if (Prop is { } prop) top = Math.Min(top, -prop.Height(this));
            if (Token is { } token) top = Math.Min(top, token.Middle.Y - token.Half);
            return -top;
        }
    }

    private Spot Unleaned(Spot spot) => Turning.About(Hip, -Lean).Of(spot);
}
