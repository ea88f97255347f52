namespace PlainPlans.Pictures.Figures;

/// <summary>
/// What a body does of itself when it feels something. It shows only where the scene leaves the arms free: a pose, a
/// thing in the hand and a link between two people come first.
/// </summary>
/// <param name="Front">The arm on the side that the person faces, or null to leave it.</param>
/// <param name="Back">The other arm, or null to leave it.</param>
internal sealed record Gesture(ArmPlan? Front, ArmPlan? Back)
{
    public Gesture(ArmPlan both) : this(both, both) { }

    /// <summary>Degrees by which the body leans to where it faces.</summary>
    public double Lean { get; init; }

    /// <summary>Degrees by which the head tilts the same way.</summary>
    public double Tilt { get; init; }

    /// <summary>How far the head sinks, in heads.</summary>
    public double HeadDown { get; init; }
}

/// <summary>The gestures of feelings.</summary>
internal static class Gestures
{
    public static readonly Gesture ArmsOpen = new(new ArmPlan(.22, .82) { IsOpen = true, Elbow = (.21, .44) });
    public static readonly Gesture HugOneself = new(new ArmPlan(Anchor.OtherArm)) { Tilt = 7 };
    public static readonly Gesture HandsOnHeart = new(new(Anchor.Heart) { Elbow = (.24, .42) }, new(Anchor.Heart) { Elbow = (.24, .42) }) { Tilt = 5 };
    public static readonly Gesture HandsOnHips = new(new ArmPlan(Anchor.Hip));
    public static readonly Gesture ArmsUp = new(new ArmPlan(.56, -.66) { IsOpen = true });
    public static readonly Gesture HandOnHeart = new(new(Anchor.Heart) { Elbow = (.20, .40) }, null);
    public static readonly Gesture StrongArm = new(new(.52, -.40) { Elbow = (.56, .10) }, new(Anchor.Hip));
    public static readonly Gesture HeadDown = new(null, null) { Tilt = 5, HeadDown = .12 };
    public static readonly Gesture ArmAcross = new(null, new(Anchor.OtherElbow)) { Tilt = 6, HeadDown = .12 };
    public static readonly Gesture HandsAtMouth = new(new ArmPlan(Anchor.UnderMouth) { Elbow = (.22, .44) }) { HeadDown = .05 };
    public static readonly Gesture FistsAtChin = new(new ArmPlan(Anchor.Jaw) { Elbow = (.28, .42) }) { Lean = -4, HeadDown = .12 };
    public static readonly Gesture WipeTear = new(null, new(Anchor.Tear)) { HeadDown = .06 };
    public static readonly Gesture WipeTears = new(new ArmPlan(Anchor.Tear)) { HeadDown = .08 };
    public static readonly Gesture HandsOnCheeks = new(new ArmPlan(Anchor.SideOfFace));
    public static readonly Gesture FistsDown = new(new ArmPlan(.34, .66) { Elbow = (.38, .34) }) { Lean = 3 };
    public static readonly Gesture ArmsFolded = new(new ArmPlan(Anchor.Fold));
    public static readonly Gesture ScratchHead = new(new(Anchor.Scalp) { Elbow = (.58, -.12) }, new(.50, .22) { IsOpen = true }) { Tilt = -6 };
    public static readonly Gesture Weigh = new(new(.56, .02) { IsOpen = true, Elbow = (.30, .40) }, new(.56, .44) { IsOpen = true }) { Tilt = 6 };
    public static readonly Gesture HandsBehind = new(new ArmPlan(-.20, .66) { Elbow = (.20, .46), IsBehindBack = true }) { Tilt = 9, HeadDown = .18 };
    public static readonly Gesture HandOut = new(new(.44, .30) { Elbow = (.26, .44) }, new(Anchor.Heart) { Elbow = (.24, .42) }) { Tilt = 7, HeadDown = .08 };
    public static readonly Gesture Droop = new(new(Anchor.UnderMouth) { Elbow = (.26, .42) }, new(.02, .98)) { Lean = 3, Tilt = 9, HeadDown = .12 };
    public static readonly Gesture HandsUnderCheek = new(new(Anchor.Pillow) { Elbow = (.22, .42) }, null) { Tilt = 15 };
    public static readonly Gesture HandOnForehead = new(new(Anchor.Forehead) { Elbow = (.54, -.04) }, new(Anchor.Tummy)) { Tilt = 5, HeadDown = .06 };
    public static readonly Gesture HoldArm = new(new(Anchor.OtherElbow), null) { Lean = 3, HeadDown = .05 };
    public static readonly Gesture HandsOnTummy = new(new ArmPlan(Anchor.Tummy)) { HeadDown = .04 };
    public static readonly Gesture HandAtTemple = new(new(Anchor.Temple) { Elbow = (.58, -.02) }, null) { Tilt = 8, HeadDown = .05 };
}
