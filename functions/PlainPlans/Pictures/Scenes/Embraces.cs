using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Scenes;

/// <summary>Puts arms around people. Two arms are seen and two are hidden, so that an embrace is never a tangle.</summary>
internal static class Embraces
{
    private static readonly ArmPlan Hidden = ArmPlan.Rest with { IsHidden = true };

    /// <summary>
    /// The bigger one has one arm behind the smaller one, with its hand on the far shoulder, and one arm before them. The
    /// smaller one has a hand at the bigger one's chest.
    /// </summary>
    public static void Hug(LinkedPair given)
    {
        var pair = BiggerFirst(given);
        var (big, small, side, k) = (pair.A, pair.B, pair.Side, pair.B.Scale);
        if (small.Stance == Stance.Lying || big.Stance == Stance.Lying)
        {
            PutHandOnShoulder(big.Stance == Stance.Lying ? pair.Turned : pair);
            return;
        }

        if (small.Stance == Stance.Standing) (small.Lean, small.Tilt) = (-5 * side, -6 * side);
        if (big.Stance is Stance.Standing or Stance.Kneeling) (big.Lean, big.Tilt) = (4 * side, 5 * side);
        var (torso, width) = (small.Body.Torso, small.Body.ArmWidth);
        big.SetArm(side, new(0, 0) { Fixed = Shoulder(small, side) + new Spot(side * width * .30, width * .60) * k, IsBehind = true });
        big.SetArm(-side, new(0, 0) { Fixed = Shoulder(small, side) + new Spot(-side * width * .15, torso * .50) * k });
        small.SetArm(side, new(0, 0) { Fixed = Shoulder(big, side) + new Spot(-side * big.Body.Shoulder * .34, Math.Max(20, (Shoulder(small, side).Y - Shoulder(big, side).Y) / k)) * k });
        small.SetArm(-side, Hidden);
    }

    /// <summary>A hand on the near shoulder.</summary>
    public static void PutHandOnShoulder(LinkedPair pair)
    {
        if (pair.A.Stance == Stance.Lying) return;
        var shoulder = pair.B.Stance == Stance.Lying
            ? pair.B.PanelHead + new Spot(pair.B.Forward * Bedside.Shoulder, 58) * pair.B.Scale
            : Shoulder(pair.B, -pair.Side) + new Spot(-3 * pair.Side, 6) * pair.B.Scale;

        // A long arm to a near shoulder would put its elbow into a face: it hangs down instead.
        var isNear = (shoulder - Shoulder(pair.A, pair.Side)).Length < pair.A.Body.Arm * pair.A.Scale * .85;
        pair.A.SetArm(pair.Side, new(0, 0) { Fixed = shoulder, Elbow = isNear ? (.20, .47) : null });
        if (pair.A.Stance is Stance.Standing or Stance.Kneeling) pair.A.Tilt = pair.Side * 5;
    }

    /// <summary>Behind the back, with the hand on the far shoulder. In front it would look like holding back.</summary>
    public static void PutArmAround(LinkedPair pair)
    {
        if (pair.B.Stance == Stance.Lying || pair.A.Stance == Stance.Lying)
        {
            PutHandOnShoulder(pair);
            return;
        }

        // Somebody small reaches round the waist of somebody big.
        var low = Math.Max(0, (Shoulder(pair.A, pair.Side).Y - Shoulder(pair.B, pair.Side).Y) / pair.B.Scale);
        var hand = Shoulder(pair.B, pair.Side) + new Spot(pair.B.Body.ArmWidth * .40 * pair.Side, Math.Max(pair.B.Body.ArmWidth * .50, low)) * pair.B.Scale;
        pair.A.SetArm(pair.Side, new(0, 0) { Fixed = hand, IsBehind = true });
        if (pair.A.Stance is Stance.Standing or Stance.Kneeling) pair.A.Tilt = pair.Side * 4;
        if (pair.B.Stance is Stance.Standing or Stance.Sitting) pair.B.Tilt = -pair.Side * 4;
    }

    /// <summary>A looks outwards with a hand up, and keeps an arm before B.</summary>
    public static void Protect(LinkedPair pair)
    {
        if (pair.A.Stance == Stance.Lying || pair.B.Stance == Stance.Lying) return;
        var hand = Shoulder(pair.B, -pair.Side) + new Spot(pair.Side * pair.B.Body.Shoulder * .9, pair.B.Body.Torso * .46) * pair.B.Scale;
        pair.A.SetArm(pair.Side, new(0, 0) { Fixed = hand, IsOpen = true });
    }

    /// <summary>
    /// On the hip: an arm behind the child's back, a hand under its seat, and the child's arm at the neck of who carries.
    /// </summary>
    public static void Carry(LinkedPair pair)
    {
        var (big, child, side, k) = (pair.A, pair.B, pair.Side, pair.B.Scale);
        child.Lean = -side * 7;
        child.Tilt = -side * 5;
        var seat = child.ToPanel(child.Hip);
        big.SetArm(side, new(0, 0) { Fixed = seat + new Spot(side * child.Body.Hip * .86, -child.Body.Torso * .12) * k, IsBehind = true });
        big.SetArm(-side, new(0, 0) { Fixed = seat + new Spot(-side * child.Body.Leg * .30, child.Body.LegWidth * .42) * k });
        child.SetArm(-side, new(0, 0) { Fixed = Shoulder(big, side) + new Spot(-side * big.Body.Shoulder * .5, 8) * k });
        child.SetArm(side, new(0, 0) { Fixed = Shoulder(big, side) + new Spot(-side * big.Body.Shoulder * .30, big.Body.Torso * .34) * k });
    }

    private static LinkedPair BiggerFirst(LinkedPair pair) => pair.A.Body.Torso >= pair.B.Body.Torso ? pair : pair.Turned;

    private static Spot Shoulder(Figure person, int side) => person.ToPanel(person.Shoulder(side));
}
