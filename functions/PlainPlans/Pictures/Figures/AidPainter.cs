using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Figures;

/// <summary>Draws frames, crutches, sticks and canes from the hand that is on them to the ground.</summary>
internal static class AidPainter
{
    private static readonly Ink Metal = Ink.Parse("#B9C3CC");
    private static readonly Ink Wood = Ink.Parse("#A9764A");

    /// <summary>Moves the hands of somebody who stands onto the aid.</summary>
    public static void PlaceHands(Figure person)
    {
        if (person.Stance is not (Stance.Standing or Stance.Walking) || person.IsBaby) return;
        var free = person.Holding?.Side;
        switch (person.Look.Moves?.Name)
        {
            case "walking-frame" or "crutches":
                foreach (var side in Sides.Both) if (person.ArmPlanOf(side) == ArmPlan.Rest && free != side) person.SetArm(side, Grip);
                break;
            case "walking-stick" or "white-cane":
                var hand = person.ArmPlanOf(-person.Forward) == ArmPlan.Rest && free != -person.Forward ? -person.Forward : person.Forward;
                if (person.ArmPlanOf(hand) == ArmPlan.Rest && free != hand) person.SetArm(hand, Grip);
                break;
        }
    }

    /// <summary>How far the aid reaches to one side, in figure units.</summary>
    public static double Reach(Figure person, int side)
    {
        if (!IsThere(person)) return 0;
        if (IsParked(person)) return ParkedReach(person, side);
        var hand = Hands(person).Select(one => side * one.Hand.X).Max();
        return person.Look.Moves!.Name == "white-cane" ? hand + 40 : hand + 26;
    }

    /// <summary>How far it reaches once a hand that was on it is needed for somebody, in figure units.</summary>
    public static double ParkedReach(Figure person, int side) => IsThere(person) && side == Aside(person) ? ParkedAt(person) + ParkedHalf(person) : 0;

    /// <summary>What nobody holds stands behind them.</summary>
    public static void PaintBehind(Canvas canvas, Figure person)
    {
        if (!IsThere(person) || !IsParked(person)) return;
        var (side, x, top) = (Aside(person), Aside(person) * ParkedAt(person), -(person.Body.Leg + person.Body.Torso * .22));
        switch (person.Look.Moves!.Name)
        {
            case "wheelchair":
                Chair.Draw(canvas.At(x, -Chair.Height / 2 * ChairScale(person), ChairScale(person), isMirrored: side > 0));
                break;
            case "walking-frame":
                PaintFrame(canvas, new(x - 24, top), new(x + 24, top));
                break;
            case "crutches":
                foreach (var away in new[] { -9, 9 }) PaintCrutch(canvas, new(x + away, top), side);
                break;
            case "walking-stick":
                PaintStick(canvas, new(x, top), side);
                break;
            default:
                PaintCane(canvas, new(x, top), side);
                break;
        }
    }

    /// <summary>What hands are on, over the body.</summary>
    public static void Paint(Canvas canvas, Figure person)
    {
        if (!IsThere(person) || IsParked(person)) return;
        var hands = Hands(person);
        switch (person.Look.Moves!.Name)
        {
            case "walking-frame":
                PaintFrame(canvas, hands[0].Hand, hands[1].Hand);
                break;
            case "crutches":
                foreach (var (side, hand) in hands) PaintCrutch(canvas, hand, side);
                break;
            case "walking-stick":
                foreach (var (side, hand) in hands) PaintStick(canvas, hand, side);
                break;
            case "white-cane":
                foreach (var (side, hand) in hands) PaintCane(canvas, hand, side);
                break;
        }
    }

    private static ArmPlan Grip { get; } = new(.26, .78);

    private static Thing Chair => AllThings.All["wheelchair"];

    // An aid is part of somebody: it is there whatever they do, but for beds, and for babies, who have none.
    private static bool IsThere(Figure person) =>
        person.Look.Moves is not null && !person.IsBaby && !person.IsInWheelchair && person.Stance != Stance.Lying;

    private static bool IsParked(Figure person) =>
        person.Stance is not (Stance.Standing or Stance.Walking) || !Sides.Both.Any(side => person.ArmPlanOf(side) == Grip);

    private static int Aside(Figure person) => -person.Forward;

    private static double ParkedHalf(Figure person) => person.Look.Moves!.Name switch
    {
        "wheelchair" => Chair.Width / 2 * ChairScale(person),
        "walking-frame" => 42,
        _ => 28,
    };

    private static double ParkedAt(Figure person) => person.Body.Shoulder + person.Body.ArmWidth + (person.Look.Moves!.Name == "wheelchair" ? Chair.Width * .30 * ChairScale(person) : 30);

    private static double ChairScale(Figure person) => person.Body.Torso / 180;

    // A frame that one hand has left still stands before both.
    private static List<(int Side, Spot Hand)> Hands(Figure person) =>
    [
        .. Sides.Both.Where(side => person.Look.Moves!.Name == "walking-frame" || person.ArmPlanOf(side) == Grip)
            .Select(side => (side, person.ArmPlanOf(side) == Grip ? person.Arm(side).Hand : HandPlan.Of(person, side, Grip, person.Shoulder(side)))),
    ];

    private static void PaintFrame(Canvas canvas, Spot left, Spot right)
    {
        var bar = left.Y * .55;
        var frame = new Curve().Move(left.X - 10, 0).Line(left.X - 6, left.Y + 6).Quadratic(left.X, left.Y - 6, left.X + 10, left.Y - 2)
            .Move(right.X + 10, 0).Line(right.X + 6, right.Y + 6).Quadratic(right.X, right.Y - 6, right.X - 10, right.Y - 2)
            .Move(left.X - 8, bar).Line(right.X + 8, bar);
        canvas.Tube(frame, Metal, 8, Palette.Line, 3.4);
        foreach (var x in new[] { left.X - 10, right.X + 10 }) canvas.Fill(Curve.Box(x - 8, -8, 16, 12, 4), Palette.Line);
    }

    private static void PaintCrutch(Canvas canvas, Spot hand, int side)
    {
        canvas.Tube(new Curve().Move(hand.X + side * 12, 0).Line(hand.X + side * 2, hand.Y - 46), Metal, 7, Palette.Line, 3.2);
        canvas.Line(new Curve().Move(hand.X - side * 12, hand.Y - 48).Quadratic(hand.X + side * 2, hand.Y - 36, hand.X + side * 16, hand.Y - 48), Palette.Line, 8);
        canvas.Fill(Curve.Box(hand.X + side * 12 - 8, -8, 16, 12, 4), Palette.Line);
    }

    private static void PaintStick(Canvas canvas, Spot hand, int side) =>
        canvas.Tube(new Curve().Move(hand.X + side * 8, 0).Line(hand.X + side * 2, hand.Y - 4).Quadratic(hand.X, hand.Y - 24, hand.X - side * 20, hand.Y - 14), Wood, 8, Palette.Line, 3.4);

    private static void PaintCane(Canvas canvas, Spot hand, int side)
    {
        var (top, tip) = (new Spot(hand.X, hand.Y - 18), new Spot(hand.X + side * 26, 0));
        canvas.Tube(Curve.Segment(top, tip), Palette.White, 7, Palette.Line, 3);
        canvas.Line(Curve.Segment(Spot.Between(top, tip, .84), tip), Palette.Cloth("coral"), 7);
    }
}
