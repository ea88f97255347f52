using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.People;

/// <summary>Hair on a face. It is drawn before the features, so the mouth stays clear.</summary>
internal sealed record FacialHair(string Name, bool HidesCheeks, Action<HeadView> Paint) : INamed;

/// <summary>All kinds of facial hair.</summary>
internal static class FacialHairs
{
    private static readonly Curve Goatee = Curve.Parse("M -.34 .34 C -.46 .60 -.40 1.02 0 1.05 C .40 1.02 .46 .60 .34 .34 C .16 .28 -.16 .28 -.34 .34 Z");
    private static readonly Curve Shadow = Curve.Parse("M -.93 .20 C -.90 .70 -.56 .95 0 .95 C .56 .95 .90 .70 .93 .20 C .70 .40 .40 .34 0 .32 C -.40 .34 -.70 .40 -.93 .20 Z");
    private static readonly Curve Moustache = Curve.Parse("M 0 .30 C .16 .22 .34 .28 .44 .40 C .30 .44 .14 .42 0 .36 C -.14 .42 -.30 .44 -.44 .40 C -.34 .28 -.16 .22 0 .30 Z");

    public static readonly Table<FacialHair> All = new(
        new("stubble", HidesCheeks: false, head => head.Canvas.Fill(Shadow, head.HairInk, .22)),
        new("moustache", HidesCheeks: false, head => head.At(.22).Canvas.Shape(Moustache, head.HairInk, head.HairInk, .05)),
        new("goatee", HidesCheeks: false, head => PaintGoatee(head.At(.26))),
        new("beard", HidesCheeks: true, head => PaintBeard(head, 1.06)),
        new("long-beard", HidesCheeks: true, head => PaintBeard(head, 1.48)));

    private static void PaintGoatee(HeadView head)
    {
        head.Shape(Goatee, head.HairInk, .8);
        PaintMouthRoom(head);
    }

    // Only the outer edge has a line: one along the cheeks would look like a mask.
    private static void PaintBeard(HeadView head, double chin)
    {
        var shift = head.Facing * .22;
        head.Canvas.Fill(
            Jaw(chin).Cubic(.90, .22, .82, .42, .64 + shift * .4, .41).Cubic(.48 + shift, .40, .38 + shift, .27, .20 + shift, .27)
                .Quadratic(.08 + shift, .28, shift, .33).Quadratic(shift - .08, .28, shift - .20, .27)
                .Cubic(shift - .38, .27, shift - .48, .40, shift * .4 - .64, .41).Cubic(-.82, .42, -.90, .22, -.97, .02).Close(),
            head.HairInk);
        head.Canvas.Line(Jaw(chin), Palette.Line, head.LineWidth);
        PaintMouthRoom(head.At(.26));
    }

    // From ear to ear by the chin.
    private static Curve Jaw(double chin) =>
        new Curve().Move(-.97, .02).Cubic(-1.00, chin * .70, -.60, chin, 0, chin).Cubic(.60, chin, 1.00, chin * .70, .97, .02);

    private static void PaintMouthRoom(HeadView head) => head.Canvas.Fill(Curve.Oval(0, .56, .35, .20), head.Look.Skin.Mix(head.HairInk, .10));

    // Features shift with the face.
    private static HeadView At(this HeadView head, double shift) => head with { Canvas = head.Canvas.At(head.Facing * shift, 0) };
}
