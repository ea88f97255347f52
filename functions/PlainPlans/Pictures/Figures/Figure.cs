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

    private readonly ArmPlan[] _arms;

    public Figure(Look look, Pose pose, Feeling feeling, int facing, double size = 1)
    {
        (Look, Body, Feeling, Facing) = (look, look.Body.Times(size), feeling, facing);
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
        Stance.OnFloor => Body.Hip * .62,
        Stance.CrossLegged => Body.Hip * .55,
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

    public ArmPlan ArmPlanOf(int side) => _arms[side < 0 ? 0 : 1];

    public void SetArm(int side, ArmPlan plan) => _arms[side < 0 ? 0 : 1] = plan;

    public Spot Shoulder(int side) =>
        Upper.Of(new(side * (Body.Shoulder - Body.ArmWidth * .42), Hip.Y - Body.Torso + Body.ArmWidth * .80));

    /// <summary>The joints of one arm. A hand that would be out of reach stops at the arm's length.</summary>
    public ArmLine Arm(int side)
    {
        var (plan, shoulder) = (ArmPlanOf(side), Shoulder(side));
        var hand = HandTarget(side, plan, shoulder);
        var reach = hand - shoulder;
        if (reach.Length > Body.Arm * .995) hand = shoulder + reach.Unit * (Body.Arm * .995);
        if (plan.Elbow is { } bend) return new(shoulder, Upper.Of(Unleaned(shoulder) + new Spot(side * bend.Out * Body.Arm, bend.Down * Body.Arm)), hand);

        var prefer = plan.Anchor switch
        {
            Anchor.Ear => new Spot(side, .2),
            Anchor.Table or Anchor.FarTable or Anchor.Shin or Anchor.FarShin => new Spot(0, 1),
            _ => new Spot(side * .9, .8),
        };
        return new(shoulder, Joint(shoulder, hand, Body.Arm * .5, Body.Arm * .5, prefer), hand);
    }

    /// <summary>The joints of both legs, the farther one first.</summary>
    public IEnumerable<LegLine> Legs()
    {
        foreach (var side in Forward > 0 ? [Sides.Left, Sides.Right] : new[] { Sides.Right, Sides.Left }) yield return Leg(side);
    }

    public LegLine Leg(int side)
    {
        var (d, leg) = (Forward, Body.Leg);
        var outer = Hip + new Spot(side * (Body.Hip - Body.LegWidth * .52), -4);
        var inner = Hip + new Spot(side * Body.Hip * .25, -4);
        var isFront = side == d;
        if (IsBaby) return new(outer, Hip + new Spot(side * Body.Hip * 1.0, Body.Hip * .10), new(side * Body.Hip * 1.25, -4), side);
        switch (Stance)
        {
            case Stance.Walking:
                var step = isFront ? new Spot(d * leg * .34, 0) : new Spot(-d * leg * .40, -leg * .05);
                return new(inner, Joint(inner, step, leg * .52, leg * .52, new(d, 0)), step, d);
            case Stance.Sitting when Facing == 0:
                var frontKnee = Hip + new Spot(side * Body.Hip * .64, leg * .20);
                return new(outer + new Spot(0, -6), frontKnee, new(side * Body.Hip * .62, FootRest), 0);
            case Stance.Sitting:
                var sideKnee = Hip + new Spot(d * leg * .50 + side * Body.Hip * .22, leg * .06 + side * d * 4);
                return new(outer, sideKnee, new(sideKnee.X + d * 4, FootRest), d);
            case Stance.Kneeling when isFront:
                return new(inner, new(d * leg * .46, -leg * .50), new(d * leg * .48, 0), d);
            case Stance.Kneeling:
                return new(inner, new(d * leg * .02, -Body.LegWidth * .42), new(-d * leg * .50, -Body.LegWidth * .34), -d);
            case Stance.OnFloor:
                return new(Hip + new Spot(0, -4), new(d * leg * .50 + side * 5, -leg * .62), new(d * leg * .80 + side * 8, 0), d);
            case Stance.CrossLegged:
                return new(outer, Hip + new Spot(side * leg * .55, Body.Hip * .30), new(-side * leg * .20, -Body.LegWidth * .25), -side);
            default:
                var foot = new Spot(side * (Body.LegWidth * .5 + 3), 0);
                return new(outer, Spot.Between(outer, foot, .5), foot, Facing);
        }
    }

    /// <summary>How far everything that is drawn reaches to one side of the feet, in figure units.</summary>
    public double Reach(int side)
    {
        if (Stance == Stance.Lying) return Bed.HalfWidth(this) + 30;
        var reach = Math.Max(Body.Shoulder + Body.ArmWidth * .5, side * Head.X + HairWidth);
        foreach (var arm in Sides.Both)
        {
            var line = Arm(arm);
            var hand = Body.ArmWidth * (ArmPlanOf(arm).Points ? 1.9 : .62);
            reach = Math.Max(reach, Math.Max(side * line.Hand.X + hand, side * line.Elbow.X + Body.ArmWidth * .6));
        }

        foreach (var leg in Legs()) reach = Math.Max(reach, side * leg.Foot.X + Body.LegWidth * .85);
        if (Holding is { } held) reach = Math.Max(reach, ArmPainter.HeldReach(this, held.Thing, held.Side, side));
        if (Pose.Name == "draw" && !IsBaby && side == Forward) reach = Math.Max(reach, DeskReach);
        if (IsInWheelchair) reach = Math.Max(reach, WheelchairPainter.Reach(this, side));
        if (Look.Moves is { Name: not "wheelchair" }) reach = Math.Max(reach, AidPainter.Reach(this, side));
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
            return -top;
        }
    }

    /// <summary>The joint between two bones whose ends are known, on the side that is preferred.</summary>
    private static Spot Joint(Spot from, Spot to, double upper, double lower, Spot prefer)
    {
        var way = to - from;
        var length = Math.Clamp(way.Length, 1, (upper + lower) * .999);
        var along = (upper * upper - lower * lower + length * length) / (2 * length);
        var across = Math.Sqrt(Math.Max(0, upper * upper - along * along));
        var (unit, normal) = (way.Unit, way.Unit.Across);
        var one = from + unit * along + normal * across;
        var other = from + unit * along - normal * across;
        return Spot.Dot(one - from, prefer) >= Spot.Dot(other - from, prefer) ? one : other;
    }

    private double FootRest => IsInWheelchair ? -Body.LegWidth * .30 : 0;

    private Spot Unleaned(Spot spot) => Turning.About(Hip, -Lean).Of(spot);

    private Spot HandTarget(int side, ArmPlan plan, Spot shoulder)
    {
        var (r, head, d) = (Body.Head, Head, Facing == 0 ? side : Facing);
        if (plan.Fixed is { } spot) return ToFigure(spot);
        return plan.Anchor switch
        {
            Anchor.None when IsInWheelchair && plan == ArmPlan.Rest => HandTarget(side, new(Anchor.Lap), shoulder),
            Anchor.None when IsBaby && plan == ArmPlan.Rest => shoulder + new Spot(side * .42 * Body.Arm, .62 * Body.Arm),
            Anchor.Hip => Upper.Of(Hip + new Spot(side * Body.Hip * .98, -Body.Torso * .12)),
            Anchor.Fold => Upper.Of(Hip + new Spot(-side * Body.Shoulder * .52, -Body.Torso * .50 + (side < 0 ? 0 : 6))),
            Anchor.Ear => head + new Spot(side * r * 1.04, r * .12),
            Anchor.Cheek => head + new Spot(side * r * .52 + Facing * r * .2, r * .42),
            Anchor.Mouth => head + new Spot(Facing * r * .30, r * .56),
            Anchor.Cup => head + new Spot((Facing == 0 ? side : Facing) * r * .50, r * .92),
            Anchor.Chin => head + new Spot(Facing * r * .42 + side * r * .06, r * .96),
            Anchor.Heart => Upper.Of(Hip + new Spot(-side * Body.Shoulder * .12, -Body.Torso * .66)),
            Anchor.Waist => Upper.Of(Hip + new Spot(d * Body.Shoulder * .30, -Body.Torso * .34)),
            Anchor.Front => Upper.Of(Hip + new Spot(side * Body.Shoulder * .34 + Facing * Body.Shoulder * .35, -Body.Torso * .40)),
            Anchor.Lap when IsInWheelchair && side == -Facing => new(side * Body.Hip * .55, -WheelRadius * 1.86),
            Anchor.Lap => Upper.Of(Hip + new Spot(side * Body.Hip * .46 + Facing * Body.Leg * .22, -Body.LegWidth * .30)),
            Anchor.Knee when Stance == Stance.Sitting && side == -Facing => Hip + new Spot(Facing * Body.Hip * .12, -Body.LegWidth * .34),
            Anchor.Knee when Stance is not (Stance.Sitting or Stance.CrossLegged) => shoulder + new Spot(side * .13 * Body.Arm, .93 * Body.Arm),
            Anchor.Knee when Stance == Stance.Sitting && Facing == 0 => Hip + new Spot(side * Body.Hip * .62, Body.Leg * .06),
            Anchor.Knee => Leg(side).Knee + new Spot(side * 2, -Body.LegWidth * .40),
            Anchor.Shin => new(Forward * Body.Leg * .62, -Body.Leg * .42),
            Anchor.FarShin => new(Forward * Body.Leg * .56, -Body.Leg * .28),
            Anchor.Table or Anchor.FarTable when Facing == 0 => Upper.Of(Hip + new Spot(side * Body.Shoulder * .42, -Body.Torso * .26)),
            Anchor.Table => Upper.Of(Hip + new Spot(Forward * Body.Arm * .62, -Body.Torso * .26)),
            Anchor.FarTable => Upper.Of(Hip + new Spot(Forward * Body.Arm * .30, -Body.Torso * .24)),
            _ => shoulder + new Spot(side * plan.Out * Body.Arm, plan.Down * Body.Arm),
        };
    }
}
