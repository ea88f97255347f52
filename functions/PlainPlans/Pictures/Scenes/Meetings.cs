using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Places;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Scenes;

/// <summary>Puts hands where they meet each other, a thing or a table, once both people have their places.</summary>
internal static class Meetings
{
    // So far, in degrees, somebody tall bends to a small hand.
    private const int MostBend = 15;

    public static void JoinHands(LinkedPair pair)
    {
        var spot = Lowest(pair);
        for (var lean = 5; lean <= MostBend && spot is null; lean += 5)
        {
            Bend(pair, lean);
            spot = Lowest(pair);
        }

        var meet = spot ?? Between(pair);
        pair.A.SetArm(pair.Side, new(0, 0) { Fixed = meet - Beside(pair.A) });
        pair.B.SetArm(-pair.Side, new(0, 0) { Fixed = meet + Beside(pair.B) });

        // Both hands are seen, one beside the other.
        Spot Beside(Figure person) => new(pair.Side * person.Body.ArmWidth * person.Scale * .22, 0);
    }

    /// <summary>Palm to palm, as high as both can reach and not above the higher crown.</summary>
    public static void MeetHigh(LinkedPair pair)
    {
        var (a, b) = (ShoulderOf(pair.A, pair.Side), ShoulderOf(pair.B, -pair.Side));
        var share = pair.A.Body.Arm / (pair.A.Body.Arm + pair.B.Body.Arm);
        var x = a.X + (b.X - a.X) * share;
        var top = Math.Min(pair.A.PanelHead.Y - pair.A.Crown * pair.A.Scale, pair.B.PanelHead.Y - pair.B.Crown * pair.B.Scale);
        var y = Math.Max(top, Math.Max(HighestOf(pair.A, a, x), HighestOf(pair.B, b, x)));
        foreach (var (person, side) in new[] { (pair.A, pair.Side), (pair.B, -pair.Side) })
        {
            var palm = new Spot(side * person.Body.ArmWidth * .46 * person.Scale, 0);
            person.SetArm(side, new(0, 0) { Fixed = new Spot(x, y) - palm, IsOpen = true });
        }

        static double HighestOf(Figure person, Spot shoulder, double x)
        {
            var reach = person.Body.Arm * person.Scale * .96;
            return shoulder.Y - Math.Sqrt(Math.Max(0, reach * reach - (x - shoulder.X) * (x - shoulder.X)));
        }
    }

    /// <summary>Both have a hand on the thing, at the height of the lower chest.</summary>
    public static void Give(LinkedPair pair)
    {
        var (a, b) = (ShoulderOf(pair.A, pair.Side), ShoulderOf(pair.B, -pair.Side));
        var share = pair.A.Body.Arm / (pair.A.Body.Arm + pair.B.Body.Arm);
        HoldAt(pair, new(a.X + (b.X - a.X) * share, Math.Max(a.Y, b.Y) + Math.Min(pair.A.Body.Torso, pair.B.Body.Torso) * .30 * pair.A.Scale), 1);
    }

    /// <summary>A book over both laps.</summary>
    public static void HoldBetween(LinkedPair pair)
    {
        LeanIn(pair);
        var (a, b) = (ShoulderOf(pair.A, pair.Side), ShoulderOf(pair.B, -pair.Side));
        var lap = Math.Min(pair.A.ToPanel(pair.A.Hip).Y, pair.B.ToPanel(pair.B.Hip).Y) - 20 * pair.A.Scale;
        HoldAt(pair, new((a.X + b.X) / 2, Math.Max(lap, Math.Max(a.Y, b.Y) + 14 * pair.A.Scale)), 1.25);
    }

    /// <summary>People who sit together lean a little to each other.</summary>
    public static void LeanIn(LinkedPair pair)
    {
        if (pair.A.Stance == Stance.Sitting) pair.A.Tilt = pair.Side * 4;
        if (pair.B.Stance == Stance.Sitting) pair.B.Tilt = -pair.Side * 4;
    }

    /// <summary>Who talks shows it with the hands: one tells, the other answers.</summary>
    public static void Talk(LinkedPair pair)
    {
        Gesture(pair.A, pair.Side, new(.50, .20) { IsOpen = true, Elbow = (.26, .44) });
        Gesture(pair.B, -pair.Side, new(.36, .46) { IsOpen = true, Elbow = (.22, .46) });
    }

    /// <summary>One tells with a hand; the other keeps still and bends to it.</summary>
    public static void Listen(LinkedPair pair)
    {
        if (pair.A.Stance != Stance.Lying) pair.A.Tilt = pair.Side * 6;
        Gesture(pair.B, -pair.Side, new(.46, .26) { IsOpen = true, Elbow = (.24, .44) });
    }

    /// <summary>How far from somebody's middle the blocks are that they play with, in figure units.</summary>
    public static double PlayReach(Figure person) => person.Body.Shoulder + person.Body.Arm * .50;

    /// <summary>Each has a hand on the blocks.</summary>
    public static void Play(LinkedPair pair)
    {
        var scale = pair.A.Scale;
        foreach (var (person, side) in new[] { (pair.A, pair.Side), (pair.B, -pair.Side) })
        {
            if (person.Stance is Stance.Lying or Stance.Standing or Stance.Walking) continue;
            person.Lean = side * 6;
            person.SetArm(side, new(0, 0) { Fixed = new(PlaySpot(pair) - side * 26 * scale, person.Y - 52 * scale) });
        }
    }

    /// <summary>Where across the panel the blocks lie: nearer to whose arms are shorter.</summary>
    public static double PlaySpot(LinkedPair pair)
    {
        var (a, b) = (PlayReach(pair.A), PlayReach(pair.B));
        return pair.A.X + (pair.B.X - pair.A.X) * a / (a + b);
    }

    /// <summary>A puts the plate before B, who waits with the hands at the edge of the table.</summary>
    public static void ServeAtTable(LinkedPair pair)
    {
        if (SharedTable.Of(pair) is not { } table) return;
        Lay(pair.A, pair.Side, table, .66, -40);
        Lay(pair.A, -pair.Side, table, .12);
        Lay(pair.B, -pair.Side, table, .95);
    }

    /// <summary>B writes; the hand of A is at the same sheet.</summary>
    public static void WriteAtTable(LinkedPair pair)
    {
        if (SharedTable.Of(pair) is not { } table) return;
        Lay(pair.A, pair.Side, table, .36);
        Lay(pair.A, -pair.Side, table, .10);
        Lay(pair.B, -pair.Side, table, .62);
        Lay(pair.B, pair.Side, table, .92);
    }

    /// <summary>What a pair has its hands on, with how large it is there in figure units.</summary>
    public static (Thing Thing, double Size) SharedThing(Link link, Thing? held) =>
        (link.Name == "give" ? held ?? AllThings.All[link.Shares!] : AllThings.All[link.Shares!], link.Name == "give" ? 1 : 1.25);

    private static void Lay(Figure person, int side, SharedTable table, double share, double aside = 0) =>
        person.SetArm(side, new(0, 0) { Fixed = table.At(share) + new Spot(aside * Math.Sign(table.Far.X - table.Near.X), -14) * person.Scale });

    private static void HoldAt(LinkedPair pair, Spot spot, double size)
    {
        var half = new Spot(pair.Side * 36 * size * pair.A.Scale, 0);
        pair.A.SetArm(pair.Side, new(0, 0) { Fixed = spot - half });
        pair.B.SetArm(-pair.Side, new(0, 0) { Fixed = spot + half });
    }

    private static void Gesture(Figure person, int side, ArmPlan plan)
    {
        if (person.Stance == Stance.Lying || person.Pose.Name is not ("stand" or "sit" or "kneel" or "cross-legged") || person.Holding is { } held && held.Side != -side) return;
        if (person.IsBaby || person.Look.Moves is { Name: not "wheelchair" }) return;
        person.SetArm(side, plan);
    }

    private static Spot ShoulderOf(Figure person, int side) => person.ToPanel(person.Shoulder(side));

    // The taller one bends down to a hand that is out of reach.
    private static void Bend(LinkedPair pair, double degrees)
    {
        var (tall, side) = ShoulderOf(pair.A, pair.Side).Y < ShoulderOf(pair.B, -pair.Side).Y ? (pair.A, pair.Side) : (pair.B, -pair.Side);
        if (tall.Stance is Stance.Standing or Stance.Walking or Stance.Kneeling) tall.Lean = side * degrees;
    }

    // By the length of their arms, on the line from shoulder to shoulder.
    private static Spot Between(LinkedPair pair) =>
        Spot.Between(ShoulderOf(pair.A, pair.Side), ShoulderOf(pair.B, -pair.Side), pair.A.Body.Arm / (pair.A.Body.Arm + pair.B.Body.Arm));

    // The lowest spot both can reach without effort; hands hang there. A small arm goes up to a long one.
    private static Spot? Lowest(LinkedPair pair)
    {
        var (a, b) = (ShoulderOf(pair.A, pair.Side), ShoulderOf(pair.B, -pair.Side));
        var (reachA, reachB) = (pair.A.Body.Arm * pair.A.Scale * .97, pair.B.Body.Arm * pair.B.Scale * .97);
        Spot? best = null;
        for (var share = .08; share < .93; share += .04)
        {
            var x = a.X + (b.X - a.X) * share;
            var (downA, downB) = (Down(a, reachA, x), Down(b, reachB, x));
            var y = Math.Min(a.Y + downA, b.Y + downB);
            if (downA < 0 || downB < 0 || y < Math.Max(a.Y - downA, b.Y - downB) || y <= best?.Y) continue;
            best = new(x, y);
        }

        return best;

        static double Down(Spot shoulder, double reach, double x) => reach * reach < (x - shoulder.X) * (x - shoulder.X) ? -1 : Math.Sqrt(reach * reach - (x - shoulder.X) * (x - shoulder.X));
    }
}
