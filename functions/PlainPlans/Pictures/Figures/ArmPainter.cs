using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Figures;

/// <summary>
/// Draws arms, hands and what they hold. The hand comes first and the round end of the sleeve lies over it, so the
/// sleeve's end is the cuff.
/// </summary>
internal static class ArmPainter
{
    /// <summary>Draws both arms, the farther one first.</summary>
    public static void Paint(Canvas canvas, Figure person)
    {
        if (person.Stance == Stance.Lying) return;
        foreach (var side in person.Facing < 0 ? [Sides.Right, Sides.Left] : Sides.Both) if (person.ArmPlanOf(side) is { IsBehind: false, IsHidden: false, IsBehindBack: false }) PaintOne(canvas, person, side);
        if (person.Holding is { Side: 0 } held) PaintHeldByBoth(canvas, person, held.Thing);
    }

    /// <summary>Draws the arms whose hands lie on one's own back, before the body is drawn.</summary>
    public static void PaintBehindBack(Canvas canvas, Figure person)
    {
        foreach (var side in Sides.Both) if (person.ArmPlanOf(side).IsBehindBack) PaintOne(canvas, person, side);
    }

    /// <summary>Draws the arm that lies behind somebody else, before they are drawn.</summary>
    public static void PaintBehind(Canvas canvas, Figure person)
    {
        foreach (var side in Sides.Both) if (person.ArmPlanOf(side).IsBehind) PaintOne(canvas, person, side);
    }

    /// <summary>Draws the hand of that arm where it comes to the front again, if the arm is long enough.</summary>
    public static void PaintHandInFront(Canvas canvas, Figure person)
    {
        foreach (var side in Sides.Both)
        {
            if (person.ArmPlanOf(side) is not { IsBehind: true, Fixed: { } spot }) continue;
            var (hand, palm) = (person.ToFigure(spot), person.Body.ArmWidth * .56);
            if ((hand - person.Shoulder(side)).Length > person.Body.Arm * 1.15) continue;
            canvas.Shape(Curve.Oval(hand.X, hand.Y, palm * .92, palm * 1.1), person.Look.Skin, Palette.Line, Figure.LineWidth);
            foreach (var y in new[] { -.28, .28 }) canvas.Line(Curve.Segment(hand + new Spot(-side * palm * .84, palm * y), hand + new Spot(-side * palm * .30, palm * y)), person.Look.Skin.Darker(.42), 2.4);
        }
    }

    /// <summary>How far a held thing reaches to one side, in figure units.</summary>
    public static double HeldReach(Figure person, Thing thing, int hand, int side)
    {
        var (left, right) = (person.Arm(Sides.Left).Hand, person.Arm(Sides.Right).Hand);
        if (hand == 0) return side * (left.X + right.X) / 2 + thing.HalfHold + 24;
        var shift = thing.Grip!.X * person.Forward;
        return side * ((hand < 0 ? left : right).X + shift) + thing.Width / 2 * thing.Grip.Scale;
    }

    /// <summary>Where what somebody holds is, in panel units.</summary>
    public static Scenes.Box HeldBox(Figure person)
    {
        var (thing, side) = person.Holding!.Value; // only asked where something is held
        var (grip, size) = (thing.Grip!, SizeInHand(person));
        var hand = side == 0 ? Spot.Between(person.Arm(Sides.Left).Hand, person.Arm(Sides.Right).Hand, .5) : person.Arm(side).Hand;
        var middle = person.ToPanel(hand + new Spot(side == 0 ? 0 : grip.X * size * person.Forward, grip.Y * size));
        return new(middle.X, middle.Y, thing.Width * grip.Scale * size * person.Scale, thing.Height * grip.Scale * size * person.Scale);
    }

    private static void PaintOne(Canvas canvas, Figure person, int side)
    {
        var (look, body, plan) = (person.Look, person.Body, person.ArmPlanOf(side));
        var (shoulder, elbow, hand) = person.Arm(side);
        var palm = body.ArmWidth * .56;
        var ahead = (hand - elbow).Unit;
        var thing = person.Holding is { } held && held.Side == side ? held.Thing : null;
        if (thing is { Grip.IsInFront: false }) PaintHeld(canvas, person, hand, thing);

        if (plan.IsOpen && thing is null) PaintOpenHand(canvas, person, hand, ahead, side);
        else canvas.Shape(plan.Anchor == Anchor.Mouth ? Curve.Oval(hand.X, hand.Y, palm * 1.35, palm) : Curve.Round(hand.X, hand.Y, palm), look.Skin, Palette.Line, Figure.LineWidth);
        if (plan.Points) PaintFinger(canvas, person, hand, ahead);

        var wrist = hand - ahead * (palm * .55 + body.ArmWidth * .5);
        if (Spot.Dot(wrist - elbow, ahead) < 2) wrist = elbow + ahead * 2;
        if (look.Top.HasLongSleeves)
        {
            canvas.Tube(Curve.Bent(shoulder, elbow, wrist), look.TopColour.Ink, body.ArmWidth, Palette.Line, Figure.LineWidth);
        }
        else
        {
            var end = plan.IsOpen && thing is null ? hand - ahead * (palm * 1.5) : hand;
            canvas.Tube(Curve.Bent(shoulder, elbow, end), look.Skin, body.ArmWidth * .92, Palette.Line, Figure.LineWidth);
            if (plan.IsOpen && thing is null) canvas.Line(Curve.Segment(end, hand - ahead * (palm * .5)), look.Skin, body.ArmWidth * .92);
            canvas.Tube(Curve.Segment(shoulder, Spot.Between(shoulder, elbow, .70)), look.TopColour.Ink, body.ArmWidth, Palette.Line, Figure.LineWidth);
        }

        HideSeam(canvas, person, shoulder, side);
        if (thing is { Grip.IsInFront: true }) PaintHeld(canvas, person, hand, thing);
        if (thing is { Grip.IsInFront: false }) PaintGrip(canvas, person, hand, palm);
    }

    // A short stroke of sleeve where the arm's outline meets the torso. A longer one would hide collar and lanyard.
    private static void HideSeam(Canvas canvas, Figure person, Spot shoulder, int side)
    {
        var inward = person.Upper.Of(person.Hip + new Spot(-side, .42)) - person.Hip;
        canvas.Line(
            Curve.Segment(shoulder + inward.Unit * (person.Body.ArmWidth * .05), shoulder + inward.Unit * (person.Body.ArmWidth * .30)),
            person.Look.TopColour.Ink, person.Body.ArmWidth * .99);
    }

    private static void PaintHeld(Canvas canvas, Figure person, Spot hand, Thing thing)
    {
        var (grip, size) = (thing.Grip!, SizeInHand(person));
        thing.Draw(canvas.At(hand.X + grip.X * size * person.Forward, hand.Y + grip.Y * size, grip.Scale * size, isMirrored: person.Forward < 0 && thing.HasDirection));
    }

    /// <summary>Small hands hold small things: a teddy does not reach the ground.</summary>
    public static double SizeInHand(Figure person) => Math.Clamp(.45 + person.Body.Torso / 290, .66, 1);

    private static void PaintHeldByBoth(Canvas canvas, Figure person, Thing thing)
    {
        var middle = Spot.Between(person.Arm(Sides.Left).Hand, person.Arm(Sides.Right).Hand, .5);
        var size = SizeInHand(person);
        thing.Draw(canvas.At(middle.X, middle.Y + thing.Grip!.Y * size, thing.Grip.Scale * size));
        foreach (var side in Sides.Both)
        {
            canvas.Shape(Curve.Round(middle.X + side * thing.HalfHold * size, middle.Y + 2, person.Body.ArmWidth * .56), person.Look.Skin, Palette.Line, Figure.LineWidth);
        }
    }

    // The lower half of the hand closes over what it holds.
    private static void PaintGrip(Canvas canvas, Figure person, Spot hand, double palm)
    {
        canvas.Fill(Curve.Round(hand.X, hand.Y, palm - Figure.LineWidth * .5), person.Look.Skin);
        canvas.Line(
            new Curve().Move(hand.X - palm, hand.Y).Cubic(hand.X - palm, hand.Y + palm * 1.33, hand.X + palm, hand.Y + palm * 1.33, hand.X + palm, hand.Y),
            Palette.Line, Figure.LineWidth);
    }

    private static void PaintFinger(Canvas canvas, Figure person, Spot hand, Spot ahead)
    {
        var palm = person.Body.ArmWidth * .56;
        canvas.Tube(Curve.Segment(hand, hand + ahead * (palm * 2.3)), person.Look.Skin, palm * .70, Palette.Line, Figure.LineWidth);
        canvas.Fill(Curve.Round(hand.X, hand.Y, palm - Figure.LineWidth * .5), person.Look.Skin);
    }

    // A palm, three fingers, which read as a hand at a size at which four do not, and a thumb on the upper side.
    private static void PaintOpenHand(Canvas canvas, Figure person, Spot hand, Spot ahead, int side)
    {
        var (palm, skin) = (person.Body.ArmWidth * .56, person.Look.Skin);
        var across = ahead.Across * (Spot.Dot(ahead.Across, new(-side * .6, -1)) > 0 ? 1 : -1);
        var root = hand + across * (palm * .55) - ahead * (palm * .25);
        var thumb = Curve.Segment(root, root + (across * .9 + ahead * .7).Unit * (palm * .55));
        var fingers = new[] { -.50, 0, .50 }.Select(at => Curve.Segment(hand + across * (palm * at * .8) + ahead * (palm * .5), hand + across * (palm * at * 1.35) + ahead * (palm * (at == 0 ? 1.50 : 1.36)))).ToList();
        canvas.Line(thumb, Palette.Line, palm * .62 + 2 * Figure.LineWidth);
        foreach (var finger in fingers) canvas.Line(finger, Palette.Line, palm * .50 + 1.5 * Figure.LineWidth);
        var degrees = Math.Atan2(ahead.Y, ahead.X) * 180 / Math.PI;
        canvas.At(hand.X + ahead.X * palm * .12, hand.Y + ahead.Y * palm * .12, 1, degrees).Shape(Curve.Oval(0, 0, palm * 1.05, palm * .98), skin, Palette.Line, Figure.LineWidth);
        canvas.Line(thumb, skin, palm * .62);
        foreach (var finger in fingers) canvas.Line(finger, skin, palm * .50);
    }
}
