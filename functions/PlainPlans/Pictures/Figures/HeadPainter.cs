using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.People;

namespace PlainPlans.Pictures.Figures;

/// <summary>Draws heads: ears, face, hair, coverings and what is worn on the face.</summary>
internal static class HeadPainter
{
    private static readonly Curve Skull = Curve.Parse("M -1.0 .02 C -1.0 -.62 -.62 -1.0 0 -1.0 C .62 -1.0 1.0 -.62 1.0 .02 C 1.0 .58 .62 .97 0 .97 C -.62 .97 -1.0 .58 -1.0 .02 Z");
    private static readonly Curve EarFold = Curve.Parse("M 1.05 .04 Q .95 .10 1.03 .20");

    /// <summary>The head in its own units, at its place in figure units.</summary>
    public static HeadView View(Canvas figure, Figure person)
    {
        var canvas = figure.At(person.Head.X, person.Head.Y, person.Body.Head, person.Tilt);
        return new(canvas, person.Look, person.Facing, Figure.LineWidth / person.Body.Head);
    }

    /// <summary>Hair that lies behind the head and the shoulders.</summary>
    public static void PaintBackHair(HeadView head)
    {
        var (look, covering) = (head.Look, head.Look.HeadCovering);
        if (covering is { Hair: HairUnder.None }) return;
        if (covering is { Hair: HairUnder.Below } && !look.Hair.GoesUnderHat) return;
        look.Hair.Back?.Invoke(head);
    }

    /// <summary>The head with its face.</summary>
    public static void Paint(HeadView head, Feeling feeling, Gaze gaze)
    {
        var (look, covering) = (head.Look, head.Look.HeadCovering);
        covering?.Back?.Invoke(head);
        if (covering is { HidesEars: true })
        {
            head.Shape(Curve.Oval(head.Facing * .06, .10, .84, .86, .58), look.Skin, .8);
        }
        else
        {
            PaintEars(head);
            head.Shape(Skull, look.Skin);
        }

        // A beard under a hijab would cross its edge.
        // A face that looks down sits lower on its head, and a chin that is up lifts it. A beard stays with the jaw.
        var face = head with { Canvas = head.Canvas.At(0, feeling.Bow * (look.FacialHair is { HidesCheeks: true } ? .4 : 1)) };
        if (covering is not { HidesEars: true }) look.FacialHair?.Paint(look.FacialHair.HidesCheeks ? head : face);
        FacePainter.Paint(face.Canvas, look, feeling, head.Facing, gaze);
        PaintHair(head);
        covering?.Front(head);
        if (covering is { HidesEars: true }) PaintOnScarf(head);
        foreach (var worn in look.Wears) worn.OnFace?.Invoke(face);
    }

    /// <summary>The back of a head.</summary>
    public static void PaintAway(HeadView head)
    {
        var covering = head.Look.HeadCovering;
        if (covering is { HidesEars: true })
        {
            covering.Back?.Invoke(head);
            return;
        }

        PaintEars(head with { Facing = 0 });
        head.Shape(Skull, head.Look.Skin);
        if (covering is not { Hair: HairUnder.None }) HairStyles.PaintAway(head);
        covering?.Front(head with { Facing = 0 });
    }

    private static void PaintHair(HeadView head)
    {
        switch (head.Look.HeadCovering?.Hair)
        {
            case HairUnder.None:
                break;
            case HairUnder.Below when !head.Look.Hair.GoesUnderHat:
                HairStyles.All["crop"].Front!(head);
                break;
            default:
                head.Look.Hair.Front?.Invoke(head);
                break;
        }
    }

    // What is worn on an ear is worn over a scarf as well, where it can be seen and known.
    private static void PaintOnScarf(HeadView head)
    {
        foreach (var side in Sides.Both.Where(side => side != head.Facing))
        {
            foreach (var worn in head.Look.Wears) worn.OnEar?.Invoke(side < 0 ? head.Mirrored : head);
        }
    }

    private static void PaintEars(HeadView head)
    {
        foreach (var side in Sides.Both)
        {
            if (side == head.Facing) continue;
            var ear = side < 0 ? head.Mirrored : head;
            ear.Shape(Curve.Oval(head.Facing == 0 ? 1.0 : .96, .12, .17, .21), head.Look.Skin);
            ear.Canvas.Line(EarFold, head.Look.Skin.Darker(.35), .05);
            foreach (var worn in head.Look.Wears) worn.OnEar?.Invoke(ear);
        }
    }
}
