using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Figures;

/// <summary>How the legs are.</summary>
internal enum Stance { Standing, Walking, Sitting, Kneeling, OnFloor, CrossLegged, Lying }

/// <summary>A spot on one's own body where a hand can go.</summary>
internal enum Anchor
{
    None, Hip, Fold, Ear, Cheek, Mouth, Cup, Chin, Heart, Waist, Front, Knee, Shin, Table, FarTable, Lap,
    OtherArm, OtherElbow, UnderMouth, Jaw, Tear, SideOfFace, Scalp, Temple, Forehead, Pillow, Tummy, Work, Edge, Tower,
}

/// <summary>
/// Where a hand goes: so many arm lengths outwards and down from the shoulder, or to an anchor, or to a spot that a
/// link between two people sets. One plan serves every age and build.
/// </summary>
/// <param name="Out">Arm lengths outwards.</param>
/// <param name="Down">Arm lengths down.</param>
internal sealed record ArmPlan(double Out, double Down)
{
    public ArmPlan(Anchor anchor) : this(0, 0) => Anchor = anchor;

    public Anchor Anchor { get; init; }

    /// <summary>A spot in the panel, set by a link.</summary>
    public Spot? Fixed { get; init; }

    /// <summary>Where the elbow goes, as the hand; null where the bones decide.</summary>
    public (double Out, double Down)? Elbow { get; init; }

    public bool Points { get; init; }

    /// <summary>Whether the arm lies behind the other person of a link.</summary>
    public bool IsBehind { get; init; }

    /// <summary>Whether the hand lies on one's own back.</summary>
    public bool IsBehindBack { get; init; }

    /// <summary>Whether the other person of a link hides the arm.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether the hand lies on a table.</summary>
    public bool IsOnTable { get; init; }

    /// <summary>Whether the thumb is seen.</summary>
    public bool IsOpen { get; init; }

    public static ArmPlan Rest { get; } = new(.13, .93);
}

/// <summary>What a body does.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">How a description says it after "is", with {their}; empty where it says nothing.</param>
/// <param name="Front">The arm on the side that the person faces.</param>
/// <param name="Back">The other arm.</param>
internal sealed record Pose(string Name, string Words, ArmPlan Front, ArmPlan Back) : INamed
{
    public Pose(string name, string words, ArmPlan both) : this(name, words, both, both) { }

    public Stance Stance { get; init; }

    /// <summary>Degrees by which the body leans to where it faces.</summary>
    public double Lean { get; init; }

    /// <summary>Degrees by which the head tilts the same way.</summary>
    public double Tilt { get; init; }

    /// <summary>How far the head sinks, in heads.</summary>
    public double HeadDown { get; init; }

    public double GazeDown { get; init; }

    public bool IsAway { get; init; }

    /// <summary>Whether the steps are those of somebody who runs.</summary>
    public bool IsFast { get; init; }

    /// <summary>What stands there because nobody can do this without it; null for nothing.</summary>
    public Prop? Prop { get; init; }

    /// <summary>Whether the hands are free to hold something where the pose leaves them.</summary>
    public bool CanHold { get; init; } = true;

    /// <summary>What is in the hand where the scene does not say, because nobody can do this without it; null for nothing.</summary>
    public string? Brings { get; init; }

    /// <summary>What the face shows where the scene does not say, because nobody smiles while they do this; null for calm.</summary>
    public string? Feels { get; init; }

    /// <summary>The pose that stands for it where hard things are drawn gently; null for itself.</summary>
    public string? Gentle { get; init; }
}

/// <summary>All poses.</summary>
internal static class Poses
{
    private static readonly ArmPlan Rest = ArmPlan.Rest;
    private static readonly ArmPlan OnKnee = new(Anchor.Knee);

    public static readonly Table<Pose> All = new(
        new("stand", "", Rest),
        new("wave", "waving", new(.60, -.52) { IsOpen = true }, Rest),
        new("point", "pointing", new(.86, .02) { Points = true }, Rest),
        new("reach", "reaching out", new(.80, .30) { IsOpen = true }, Rest) { Lean = 5 },
        new("offer", "holding out a hand", new(.62, .40) { IsOpen = true }, Rest) { Lean = 3 },
        new("welcome", "holding out {their} arms", new ArmPlan(.80, .22) { IsOpen = true }),
        new("cheer", "cheering", new ArmPlan(.64, -.72) { IsOpen = true }),
        new("shrug", "shrugging", new ArmPlan(.55, .18) { IsOpen = true }) { Tilt = 7 },
        new("hands-on-hips", "putting {their} hands on {their} hips", new ArmPlan(Anchor.Hip)) { CanHold = false },
        new("arms-folded", "folding {their} arms", new ArmPlan(Anchor.Fold)) { CanHold = false },
        new("cover-ears", "covering {their} ears", new ArmPlan(Anchor.Ear)) { CanHold = false },
        new("cover-face", "hiding {their} face", new ArmPlan(Anchor.Cheek) { IsOpen = true, Elbow = (.30, .42) }) { HeadDown = .06, CanHold = false, Feels = "sad" },
        new("cover-mouth", "holding a hand to {their} mouth", new(Anchor.Mouth) { Elbow = (.18, .42) }, Rest),
        new("hand-on-heart", "holding a hand on {their} heart", new(Anchor.Heart) { Elbow = (.20, .40) }, Rest),
        new("think", "thinking", new(Anchor.Chin) { Elbow = (.14, .50) }, new(Anchor.Waist) { Elbow = (.20, .46) }) { Tilt = 5, CanHold = false },
        new("stop", "holding up a hand to say stop", new(.56, -.06) { IsOpen = true, Elbow = (.50, .36) }, Rest) { Feels = "neutral" },
        new("hold", "", new(.50, .40) { Elbow = (.24, .42) }, Rest),
        new("carry", "", new ArmPlan(Anchor.Front) { Elbow = (.24, .44) }),
        new("phone", "on the phone", new(Anchor.Ear) { Elbow = (.34, .40) }, Rest) { Tilt = 4, Brings = "phone" },
        new("drink", "drinking", new(Anchor.Cup) { Elbow = (.30, .42) }, Rest) { Brings = "mug" },
        new("read", "reading", new ArmPlan(Anchor.Front) { Elbow = (.24, .44) }) { GazeDown = .8, Brings = "book" },
        new("draw", "drawing", new(Anchor.Table), new(Anchor.FarTable)) { Stance = Stance.Sitting, Lean = 4, Tilt = 4, GazeDown = .9 },
        new("shout", "shouting", new(.62, .10) { Points = true, Elbow = (.40, .36) }, new(.34, .66) { Elbow = (.38, .34) }) { Lean = 7, Tilt = 3, Feels = "angry", Gentle = "hands-on-hips" },
        new("argue", "arguing", new(.66, .10) { Points = true }, new(Anchor.Hip)) { Lean = 5, Tilt = 2, Feels = "cross", Gentle = "hands-on-hips" },
        new("turn-away", "looking away", Rest) { IsAway = true, CanHold = false },
        new("head-down", "looking down", new ArmPlan(.10, .93)) { Lean = 3, Tilt = 5, HeadDown = .16, GazeDown = 1, Feels = "sad" },
        new("walk", "walking", new(.30, .80), new(.40, .78)) { Stance = Stance.Walking, Lean = 3 },
        new("run", "running", new(.60, .18) { Elbow = (.34, .40) }, new(.26, .62) { Elbow = (.46, .26) }) { Stance = Stance.Walking, Lean = 9, IsFast = true },
        new("sit", "sitting down", OnKnee) { Stance = Stance.Sitting },
        new("slump", "drooping on a seat", new(.30, .74), OnKnee) { Stance = Stance.Sitting, Lean = -4, Tilt = 9, HeadDown = .10, GazeDown = .6, Feels = "sad" },
        new("floor", "sitting on the floor", new(Anchor.Shin), new(.46, .84) { Elbow = (.36, .42) }) { Stance = Stance.OnFloor, Lean = -4 },
        new("cross-legged", "sitting cross-legged", OnKnee) { Stance = Stance.CrossLegged },
        new("kneel", "kneeling", new(.70, .40) { IsOpen = true, Elbow = (.32, .44) }, new(.16, .88)) { Stance = Stance.Kneeling, Lean = 4 },
        new("in-bed", "in bed", Rest) { Stance = Stance.Lying, Tilt = -14, CanHold = false },
        new("cook", "cooking", new ArmPlan(Anchor.Work) { Elbow = (.26, .44) }) { GazeDown = .7, CanHold = false, Prop = Props.Stove },
        new("pack", "packing a case", new ArmPlan(Anchor.Work) { Elbow = (.26, .44) }) { GazeDown = .7, CanHold = false, Prop = Props.Case },
        new("knock", "knocking at a door", new(.72, -.16) { Elbow = (.40, .24) }, Rest) { Lean = 2, CanHold = false, Prop = Props.Door },
        new("play", "playing with blocks", new(Anchor.Tower), OnKnee) { Stance = Stance.CrossLegged, GazeDown = .5, CanHold = false, Prop = Props.Blocks },
        new("hide", "hiding behind a sofa", new ArmPlan(Anchor.Edge)) { Stance = Stance.Kneeling, CanHold = false, Prop = Props.Sofa });
}
