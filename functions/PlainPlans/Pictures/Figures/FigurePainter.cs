using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.People;

namespace PlainPlans.Pictures.Figures;

/// <summary>Draws a whole person. A body is about 25 shapes, the same for every age.</summary>
internal static class FigurePainter
{
    /// <summary>The soft shadow on the ground, before anybody is drawn.</summary>
    public static void PaintShadow(Canvas panel, Figure person)
    {
        if (person.Stance == Stance.Lying || person.Raised > 0) return;
        var half = person switch
        {
            { IsInWheelchair: true } => person.WheelRadius * 1.5,
            { Stance: Stance.OnFloor or Stance.Kneeling or Stance.CrossLegged } => person.Body.Leg * .62 + 20,
            _ => person.Body.Hip * 1.35,
        };
        panel.Fill(Curve.Oval(person.X, person.Y + 4 * person.Scale, half * person.Scale, 11 * person.Scale), Palette.Line, .13);
    }

    /// <summary>The body and the head, without the arms.</summary>
    public static void PaintBody(Canvas panel, Figure person)
    {
        var canvas = On(panel, person);
        if (person.Stance == Stance.Lying)
        {
            Bed.Paint(canvas, person);
            Tokens.Paint(canvas, person);
            return;
        }

        AidPainter.PaintBehind(canvas, person);
        person.Prop?.Behind?.Invoke(canvas, person);
        var isSeenFromBehind = person is { IsInWheelchair: true, Pose.IsAway: true, Facing: 0 };
        if (person.IsInWheelchair) WheelchairPainter.PaintBehind(canvas, person);
        if (person.Pose.IsAway)
        {
            AidPainter.Paint(canvas, person);
            ArmPainter.Paint(canvas, person);
        }

        LegPainter.PaintBehind(canvas, person);
        ArmPainter.PaintBehindBack(canvas, person);
        var head = HeadPainter.View(canvas, person);
        HeadPainter.PaintBackHair(head);
        LegPainter.PaintSkirt(canvas, person);
        PaintTorso(canvas, person);
        LegPainter.PaintBefore(canvas, person);
        if (person.IsInWheelchair) WheelchairPainter.PaintBefore(canvas, person);
        if (isSeenFromBehind) WheelchairPainter.PaintBehind(canvas, person);
        PaintHead(canvas, person);
        PaintTremble(canvas, person);
        Tokens.Paint(canvas, person);
    }

    /// <summary>The arm that lies behind the next one in a row.</summary>
    public static void PaintArmBehind(Canvas panel, Figure person) => ArmPainter.PaintBehind(On(panel, person), person);

    /// <summary>The hand of that arm.</summary>
    public static void PaintHandInFront(Canvas panel, Figure person) => ArmPainter.PaintHandInFront(On(panel, person), person);

    /// <summary>The arms, and the aids that hands are on.</summary>
    public static void PaintArms(Canvas panel, Figure person)
    {
        if (person.Pose.IsAway) return;
        var canvas = On(panel, person);
        AidPainter.Paint(canvas, person);
        if (person.Prop is { IsUnderArms: true } under) under.Before?.Invoke(canvas, person);
        ArmPainter.Paint(canvas, person);
        if (person.Prop is { IsUnderArms: false } over) over.Before?.Invoke(canvas, person);

        // A scarf or a beard over the shoulders lies over the sleeves, unless a hand is at the face.
        if (person.Look is { HeadCovering.HidesEars: true } or { FacialHair.Name: "long-beard" } && person.Stance != Stance.Lying && !Sides.Both.Any(side => IsAtFace(person, side))) PaintHead(canvas, person);
    }

    /// <summary>The head once more, where somebody's arms lie around it.</summary>
    public static void PaintHeadAgain(Canvas panel, Figure person)
    {
        var canvas = On(panel, person);

        // Hair that stands off the head belongs before the arms as well; hair that hangs down would cover the body.
        if (!person.Look.Hair.GoesUnderHat) HeadPainter.PaintBackHair(HeadPainter.View(canvas, person));
        PaintHead(canvas, person);
    }

    private static bool IsAtFace(Figure person, int side) => (person.Arm(side).Hand - person.Head).Length < person.Body.Head * 1.5;

    private static Canvas On(Canvas panel, Figure person) => panel.At(person.X, person.Y, person.Scale);

    private static void PaintHead(Canvas canvas, Figure person)
    {
        var head = HeadPainter.View(canvas, person);
        if (person.Pose.IsAway) HeadPainter.PaintAway(head);
        else HeadPainter.Paint(head, person.Feeling, person.Gaze);
    }

    private static void PaintTorso(Canvas figure, Figure person)
    {
        var (look, body, canvas) = (person.Look, person.Body, figure.At(person.Upper));
        var (hip, neck) = (person.Hip.Y, person.Hip.Y - body.Torso);
        var isUpright = person.Stance is Stance.Standing or Stance.Walking && !person.IsBaby;
        var hem = isUpright && look.Top.Hem > 0 ? hip + body.Leg * look.Top.Hem : hip + body.LegWidth * .30;
        var half = isUpright ? body.Hip * look.Top.Flare : body.Hip;
        canvas.Shape(Torso(body, neck, hip, hem, half, isUpright && look.Top.Hem > 0), look.TopColour.Ink, Palette.Line, Figure.LineWidth);

        var view = new TorsoView(canvas, look, body, neck, hip, isUpright && look.Top.Hem > 0 ? hem : hip + 2, y => HalfWidth(body, neck, hem, half, y));
        look.Pattern.Paint?.Invoke(view);
        if (!person.Pose.IsAway) look.Top.Paint?.Invoke(view);
        if (!person.Pose.IsAway) PaintNeck(canvas, person, neck);
        if (!person.Pose.IsAway) foreach (var worn in look.Wears) worn.OnTorso?.Invoke(view);
        if (!person.Pose.IsAway) PaintOnBody(canvas, person);
    }

    // Two short waves on each side of a head that shakes.
    private static void PaintTremble(Canvas canvas, Figure person)
    {
        if (person.Feeling.Trace != Trace.Tremble || person.Pose.IsAway) return;
        var (head, r) = (person.Head, person.Body.Head);
        foreach (var side in Sides.Both)
        {
            foreach (var (away, height) in new[] { (.14, .34), (.30, .22) })
            {
                var x = head.X + side * (person.HairWidth + r * away);
                var wave = new Curve().Move(x, head.Y - r * height).Quadratic(x + side * r * .10, head.Y - r * height * .5, x, head.Y).Quadratic(x - side * r * .10, head.Y + r * height * .5, x, head.Y + r * height);
                canvas.Line(wave, Palette.Line, r * .055);
            }
        }
    }

    // The rosette of somebody proud.
    private static void PaintOnBody(Canvas canvas, Figure person)
    {
        if (person is not { ShowsToken: true, Feeling: { WearsToken: true, Token: { } token } }) return;
        var (hip, body) = (person.Hip.Y, person.Body);
        var (x, y) = token.OnBody;
        token.Draw(canvas.At(x * person.Forward * body.Shoulder, hip + y * body.Torso, Math.Max(body.Torso * .20, 25)), person.Look);
    }

    private static Curve Torso(Proportions body, double neck, double hip, double hem, double half, bool isFlared)
    {
        var (shoulder, chest) = (body.Shoulder, neck + body.Torso * .28);
        var torso = new Curve().Move(-shoulder * .34, neck).Cubic(-shoulder * .82, neck + 2, -shoulder, neck + body.Torso * .10, -shoulder, chest);
        if (isFlared) torso.Cubic(-shoulder * .96, neck + body.Torso * .55, -half * .92, hip, -half, hem).Quadratic(0, hem + 16, half, hem).Cubic(half * .92, hip, shoulder * .96, neck + body.Torso * .55, shoulder, chest);
        else torso.Line(-half, hem - 12).Quadratic(-half, hem, -half + 12, hem).Line(half - 12, hem).Quadratic(half, hem, half, hem - 12).Line(shoulder, chest);
        return torso.Cubic(shoulder, neck + body.Torso * .10, shoulder * .82, neck + 2, shoulder * .34, neck).Quadratic(0, neck + 8, -shoulder * .34, neck).Close();
    }

    private static double HalfWidth(Proportions body, double neck, double hem, double half, double y)
    {
        var chest = neck + body.Torso * .28;
        return body.Shoulder + (half - body.Shoulder) * Math.Clamp((y - chest) / (hem - chest), 0, 1);
    }

    private static void PaintNeck(Canvas canvas, Figure person, double neck)
    {
        if (person.Look.HeadCovering is { HidesEars: true }) return;
        var (x, half) = (person.Facing * person.Body.Head * .05, person.Body.Head * .27);
        canvas.Fill(
            new Curve().Move(x - half, neck - person.Body.Head * .18).Line(x + half, neck - person.Body.Head * .18).Line(x + half, neck + 3).Quadratic(x, neck + half * 1.1, x - half, neck + 3).Close(),
            person.Look.Skin.Darker(.12));
        canvas.Line(new Curve().Move(x - half, neck + 2).Quadratic(x, neck + half * 1.2, x + half, neck + 2), Palette.Line, Figure.LineWidth * .7);
    }
}
