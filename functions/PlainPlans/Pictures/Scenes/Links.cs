using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Places;

namespace PlainPlans.Pictures.Scenes;

/// <summary>Two people who do something together, with their places in the panel.</summary>
/// <param name="A">The first.</param>
/// <param name="B">The second.</param>
internal sealed record LinkedPair(Figure A, Figure B)
{
    /// <summary>The side of A on which B is.</summary>
    public int Side => B.X >= A.X ? Sides.Right : Sides.Left;

    public LinkedPair Turned => new(B, A);
}

/// <summary>Something two people do together.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">A sentence with {a} and {b}.</param>
/// <param name="PoseA">What A does where the scene does not say, or null.</param>
/// <param name="PoseB">The same for B.</param>
internal sealed record Link(string Name, string Words, string? PoseA = null, string? PoseB = null) : INamed
{
    /// <summary>How far apart their middles are, in figure units; null where their reach decides.</summary>
    public Func<Figure, Figure, double>? Apart { get; init; }

    /// <summary>Room between them beside their reach, in figure units.</summary>
    public double Room { get; init; } = 34;

    /// <summary>Puts arms, and sometimes bodies, where they meet. Called when both have their places.</summary>
    public Action<LinkedPair>? Arrange { get; init; }

    /// <summary>Whether their hands meet, so that they must be neighbours.</summary>
    public bool IsTouching => Apart is not null;

    /// <summary>Whether both look the same way instead of at each other.</summary>
    public bool IsSideBySide { get; init; }

    /// <summary>Whether A turns away from B.</summary>
    public bool TurnsAway { get; init; }

    /// <summary>Whether B is carried by A.</summary>
    public bool Carries { get; init; }

    /// <summary>
    /// From what ratio of their sizes on the bigger one comes down to the smaller one; 0 for never. A hand on a small
    /// shoulder is out of reach for somebody who stands, and would end up in a face.
    /// </summary>
    public double KneelsFrom { get; init; }

    /// <summary>Whether the arms of A lie over B, and B's head over them.</summary>
    public bool Embraces { get; init; }

    /// <summary>Whether the head of B is drawn once more over the arm of A.</summary>
    public bool ShowsHeadOfB { get; init; }

    /// <summary>Whether an arm of A lies behind B.</summary>
    public bool IsBehindB { get; init; }

    /// <summary>Whether it is hard to see for a child.</summary>
    public bool IsHard { get; init; }

    /// <summary>What A holds where the scene does not say, or null.</summary>
    public string? HoldsA { get; init; }

    /// <summary>What lies on the floor between them, or null.</summary>
    public string? OnFloor { get; init; }
}

/// <summary>All links.</summary>
internal static class Links
{
    public static readonly Table<Link> All = new(
        new("hold-hands", "{a} and {b} are holding hands") { Apart = HandsApart, Arrange = JoinHands, IsSideBySide = true },
        new("hug", "{a} and {b} are hugging") { Apart = HugApart, Arrange = Hug, KneelsFrom = 1.25, Embraces = true },
        new("arm-around", "{a} has an arm around {b}") { Apart = SideApart, Arrange = PutArmAround, IsSideBySide = true, KneelsFrom = 1.5, IsBehindB = true },
        new("comfort", "{a} has a kind hand on {b}'s shoulder") { Apart = SideApart, Arrange = PutHandOnShoulder, KneelsFrom = 1.5, ShowsHeadOfB = true },
        new("carry-child", "{a} is carrying {b}") { Apart = SideApart, Carries = true, ShowsHeadOfB = true },
        new("high-five", "{a} and {b} are doing a high five") { Apart = HighApart, Arrange = MeetHigh, KneelsFrom = 1.3 },
        new("give", "{a} is giving something to {b}", "offer") { Apart = GiveApart, Arrange = Give, KneelsFrom = 1.3, HoldsA = "present" },
        new("talk", "{a} and {b} are talking"),
        new("listen", "{a} is listening to {b}") { KneelsFrom = 1.25 },
        new("protect", "{a} stands up for {b}", "stop") { TurnsAway = true },
        new("walk-with", "{a} and {b} are walking hand in hand", "walk", "walk") { Apart = HandsApart, Arrange = JoinHands, IsSideBySide = true },
        new("sit-with", "{a} and {b} are sitting together", "sit", "sit") { IsSideBySide = true, Room = 14 },
        new("read-to", "{a} is reading to {b}", "sit", "sit") { Room = 8, HoldsA = "book" },
        new("play-with", "{a} and {b} are playing together", "cross-legged", "cross-legged") { Room = 120, OnFloor = "blocks" },
        new("feed", "{a} is giving {b} something to eat", "carry") { HoldsA = "plate-food", Room = 14 },
        new("help-write", "{a} is helping {b} to write", "kneel", "draw") { Room = 10 },
        new("wave-goodbye", "{a} and {b} are waving goodbye", "wave", "wave") { Room = 130 },
        new("phone-call", "{a} and {b} are talking on the phone", "phone", "phone") { Room = 130, HoldsA = "phone" },
        new("argue", "{a} and {b} are arguing", "argue", "argue") { Room = 90, IsHard = true },
        new("shout-at", "{a} is shouting at {b}", "shout", "head-down") { Room = 120, IsHard = true },
        new("turn-away", "{a} is turned away from {b}", "turn-away") { Room = 90, IsHard = true });

    private static double HandsApart(Figure a, Figure b) => a.Body.Shoulder + b.Body.Shoulder + a.Body.ArmWidth + b.Body.ArmWidth + 14;

    private static double HugApart(Figure a, Figure b) => (a.Body.Shoulder + b.Body.Shoulder) * 1.34;

    private static double SideApart(Figure a, Figure b) => a.Body.Shoulder + b.Body.Shoulder + 34;

    private static double GiveApart(Figure a, Figure b) => a.Body.Shoulder + b.Body.Shoulder + (a.Body.Arm + b.Body.Arm) * .70;

    private static double HighApart(Figure a, Figure b) => a.Body.Shoulder + b.Body.Shoulder + (a.Body.Arm + b.Body.Arm) * .52;

    /// <summary>The lowest spot both can reach without effort; hands hang there. A small arm goes up to a long one.</summary>
    private static Spot Meeting(LinkedPair pair)
    {
        var (a, b) = (pair.A.ToPanel(pair.A.Shoulder(pair.Side)), pair.B.ToPanel(pair.B.Shoulder(-pair.Side)));
        var (reachA, reachB) = (pair.A.Body.Arm * pair.A.Scale * .97, pair.B.Body.Arm * pair.B.Scale * .97);
        var best = new Spot(a.X + (b.X - a.X) * reachA / (reachA + reachB), Math.Max(a.Y, b.Y));
        var isFound = false;
        for (var share = .08; share < .93; share += .04)
        {
            for (var y = Math.Min(a.Y, b.Y); y < PlaceView.Height; y += 2)
            {
                var spot = new Spot(a.X + (b.X - a.X) * share, y);
                if ((spot - a).Length > reachA || (spot - b).Length > reachB || (isFound && y <= best.Y)) continue;
                (best, isFound) = (spot, true);
            }
        }

        return best;
    }

    private static void JoinHands(LinkedPair pair)
    {
        var spot = Meeting(pair);
        pair.A.SetArm(pair.Side, new(0, 0) { Fixed = spot - Beside(pair.A) });
        pair.B.SetArm(-pair.Side, new(0, 0) { Fixed = spot + Beside(pair.B) });

        // Both hands are seen, one beside the other.
        Spot Beside(Figure person) => new(pair.Side * person.Body.ArmWidth * person.Scale * .22, 0);
    }

    private static void MeetHigh(LinkedPair pair)
    {
        var (a, b) = (pair.A.ToPanel(pair.A.Shoulder(pair.Side)), pair.B.ToPanel(pair.B.Shoulder(-pair.Side)));
        var spot = new Spot((a.X + b.X) / 2, Math.Max(a.Y, b.Y) - Math.Min(pair.A.Body.Arm, pair.B.Body.Arm) * pair.A.Scale * .55);
        pair.A.SetArm(pair.Side, new(0, 0) { Fixed = spot, IsOpen = true });
        pair.B.SetArm(-pair.Side, new(0, 0) { Fixed = spot, IsOpen = true });
    }

    private static void Hug(LinkedPair given)
    {
        var pair = given.A.Body.Torso >= given.B.Body.Torso ? given : given.Turned;
        var (big, small, side, k) = (pair.A, pair.B, pair.Side, pair.B.Scale);
        if (small.Stance == Stance.Standing)
        {
            small.Lean = -5 * side;
            small.Tilt = -5 * side;
        }

        Spot BigShoulder(int which) => big.ToPanel(big.Shoulder(which));
        Spot SmallShoulder(int which) => small.ToPanel(small.Shoulder(which));
        big.SetArm(side, new(0, 0) { Fixed = SmallShoulder(side) + new Spot(-2 * side * k, 54 * k) });
        big.SetArm(-side, new(0, 0) { Fixed = SmallShoulder(-side) + new Spot(20 * side * k, 76 * k) });
        small.SetArm(-side, new(0, 0) { Fixed = BigShoulder(side) + new Spot(-22 * side * k, 80 * k) });
        small.SetArm(side, new(0, 0) { Fixed = BigShoulder(side) + new Spot(5 * side * k, 70 * k) });
    }

    private static void PutHandOnShoulder(LinkedPair pair)
    {
        var shoulder = pair.B.Stance == Stance.Lying
            ? pair.B.PanelHead + new Spot(pair.B.Forward * 96, 44) * pair.B.Scale
            : pair.B.ToPanel(pair.B.Shoulder(-pair.Side)) + new Spot(-3 * pair.Side, 6) * pair.B.Scale;
        // A long arm to a near shoulder would put its elbow into a face: it hangs down instead.
        var isNear = (shoulder - pair.A.ToPanel(pair.A.Shoulder(pair.Side))).Length < pair.A.Body.Arm * pair.A.Scale * .85;
        pair.A.SetArm(pair.Side, new(0, 0) { Fixed = shoulder, Elbow = isNear ? (.20, .47) : null });
    }

    // Behind the back, with the hand on the far shoulder. In front it would look like holding back.
    private static void PutArmAround(LinkedPair pair)
    {
        if (pair.B.Stance == Stance.Lying)
        {
            PutHandOnShoulder(pair);
            return;
        }

        var shoulder = pair.B.ToPanel(pair.B.Shoulder(pair.Side)) + new Spot(pair.B.Body.ArmWidth * .40 * pair.Side, pair.B.Body.ArmWidth * .50) * pair.B.Scale;
        pair.A.SetArm(pair.Side, new(0, 0) { Fixed = shoulder, IsBehind = true });
    }

    private static void Give(LinkedPair pair)
    {
        var (a, b) = (pair.A.ToPanel(pair.A.Shoulder(pair.Side)), pair.B.ToPanel(pair.B.Shoulder(-pair.Side)));
        var (share, scale) = (pair.A.Body.Arm / (pair.A.Body.Arm + pair.B.Body.Arm), pair.A.Scale);
        var spot = new Spot(a.X + (b.X - a.X) * share, (a.Y + b.Y) / 2 + 40 * scale);
        pair.A.SetArm(pair.Side, new(0, 0) { Fixed = spot + new Spot(-16 * pair.Side, 0) * scale });
        pair.B.SetArm(-pair.Side, new(0, 0) { Fixed = spot + new Spot(30 * pair.Side, 4) * scale, IsOpen = true });
    }
}
