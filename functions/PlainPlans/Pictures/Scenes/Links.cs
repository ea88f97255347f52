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

    /// <summary>Whether they touch each other, and not only one thing, such as a book.</summary>
    public bool TouchesBody => IsTouching && Shares is null && OnTable is null && OnFloor is null;

    /// <summary>Whether both sit turned to the reader, on one seat where neither has wheels.</summary>
    public bool SharesSeat { get; init; }

    /// <summary>What lies on the table at which they sit face to face, or null where there is none.</summary>
    public string? OnTable { get; init; }

    /// <summary>What both have a hand on, or null. What A holds goes before it where A gives it away.</summary>
    public string? Shares { get; init; }

    /// <summary>Whether both look at what is between them instead of at each other.</summary>
    public bool LooksDown { get; init; }

    /// <summary>Whether A turns away from B.</summary>
    public bool TurnsAway { get; init; }

    /// <summary>Whether both need hands that a baby does not have yet.</summary>
    public bool NeedsHands { get; init; }

    /// <summary>Whether B is carried by A.</summary>
    public bool Carries { get; init; }

    /// <summary>
    /// From what ratio of their sizes on the bigger one comes down to the smaller one; 0 for never. A hand on a small
    /// shoulder is out of reach for somebody who stands, and would end up in a face.
    /// </summary>
    public double KneelsFrom { get; init; }

    /// <summary>Whether the arms of A lie over B, and B's head over them.</summary>
    public bool Embraces { get; init; }

    /// <summary>Whether somebody comes to the pillow of whoever is in bed, so that a hand reaches the shoulder.</summary>
    public bool ComesToBed { get; init; }

    /// <summary>Whether the head of B is drawn once more over the arm of A.</summary>
    public bool ShowsHeadOfB { get; init; }

    /// <summary>Whether A is drawn before B, so that an arm can lie behind B.</summary>
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
        new("hold-hands", "{a} and {b} are holding hands") { Apart = HandsApart, Arrange = Meetings.JoinHands, KneelsFrom = 1.9 },
        new("hug", "{a} and {b} are hugging") { Apart = HugApart, Arrange = Embraces.Hug, KneelsFrom = 1.25, Embraces = true, ComesToBed = true },
        new("arm-around", "{a} has an arm around {b}") { Apart = SideApart, Arrange = Embraces.PutArmAround, KneelsFrom = 1.35, IsBehindB = true, ComesToBed = true },
        new("comfort", "{a} has a kind hand on {b}'s shoulder") { Apart = ComfortApart, Arrange = Embraces.PutHandOnShoulder, KneelsFrom = 1.35, ShowsHeadOfB = true, ComesToBed = true },
        new("carry-child", "{a} is carrying {b}") { Apart = SideApart, Carries = true, ShowsHeadOfB = true },
        new("high-five", "{a} and {b} are doing a high five") { Apart = HighApart, Arrange = Meetings.MeetHigh, KneelsFrom = 1.3, NeedsHands = true },
        new("give", "{a} is giving something to {b}") { Apart = GiveApart, Arrange = Meetings.Give, KneelsFrom = 1.3, Shares = "present", NeedsHands = true },
        new("talk", "{a} and {b} are talking") { Arrange = Meetings.Talk, Room = 60 },
        new("listen", "{a} is listening to {b}") { Arrange = Meetings.Listen, KneelsFrom = 1.25, Room = 24 },
        new("protect", "{a} stands up for {b}", "stop") { Apart = ProtectApart, Arrange = Embraces.Protect, TurnsAway = true, ShowsHeadOfB = true },
        new("walk-with", "{a} and {b} are walking hand in hand", "walk", "walk") { Apart = WalkApart, Arrange = Meetings.JoinHands },
        new("sit-with", "{a} and {b} are sitting together", "sit", "sit") { Apart = SeatApart, Arrange = Meetings.LeanIn, SharesSeat = true },
        new("read-to", "{a} is reading to {b}", "sit", "sit") { Apart = SeatApart, Arrange = Meetings.HoldBetween, SharesSeat = true, Shares = "book", LooksDown = true },
        new("play-with", "{a} and {b} are playing together", "cross-legged", "cross-legged") { Apart = PlayApart, Arrange = Meetings.Play, OnFloor = "blocks", LooksDown = true },
        new("feed", "{a} is giving {b} something to eat", "sit", "sit") { Apart = TableApart, Arrange = Meetings.ServeAtTable, OnTable = "plate-food" },
        new("help-write", "{a} is helping {b} to write", "sit", "sit") { Apart = TableApart, Arrange = Meetings.WriteAtTable, OnTable = "paper", LooksDown = true, NeedsHands = true },
        new("wave-goodbye", "{a} and {b} are waving goodbye", "wave", "wave") { Room = 130 },
        new("phone-call", "{a} and {b} are talking on the phone", "phone", "phone") { Room = 130, HoldsA = "phone" },
        new("argue", "{a} and {b} are arguing", "argue", "argue") { Room = 90, IsHard = true },
        new("shout-at", "{a} is shouting at {b}", "shout", "head-down") { Room = 120, IsHard = true },
        new("turn-away", "{a} looks away from {b}", "turn-away") { Room = 90, IsHard = true });

    private static double HandsApart(Figure a, Figure b) => a.Body.Shoulder + b.Body.Shoulder + a.Body.ArmWidth + b.Body.ArmWidth + 14;

    private static double WalkApart(Figure a, Figure b) => HandsApart(a, b) + (a.Body.Leg + b.Body.Leg) * .12;

    private static double HugApart(Figure a, Figure b) => (a.Body.Shoulder + b.Body.Shoulder) * 1.06;

    private static double SideApart(Figure a, Figure b) => a.Body.Shoulder + b.Body.Shoulder + 22;

    private static double ComfortApart(Figure a, Figure b) => a.Body.Shoulder + b.Body.Shoulder + 34 + Math.Min(a.Body.ArmWidth, b.Body.ArmWidth);

    private static double ProtectApart(Figure a, Figure b) => a.Body.Shoulder + b.Body.Shoulder + a.Body.ArmWidth + 6;

    private static double SeatApart(Figure a, Figure b) => a.Body.Shoulder + b.Body.Shoulder + (a.Body.ArmWidth + b.Body.ArmWidth) * .6 + 12;

    private static double GiveApart(Figure a, Figure b) => a.Body.Shoulder + b.Body.Shoulder + (a.Body.Arm + b.Body.Arm) * .46 + 62;

    private static double HighApart(Figure a, Figure b) => a.Body.Shoulder + b.Body.Shoulder + (a.Body.Arm + b.Body.Arm) * .48;

    // A hand from the shoulder to the top of the blocks, for both.
    private static double PlayApart(Figure a, Figure b) => Meetings.PlayReach(a) + Meetings.PlayReach(b) + 44;

    private static double TableApart(Figure a, Figure b) => (a.Body.Hip + b.Body.Hip) * .62 + Math.Max(208, (a.Body.Arm + b.Body.Arm) * .80);
}
