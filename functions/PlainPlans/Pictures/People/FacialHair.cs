using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.People;

/// <summary>Hair on a face. It is drawn before the features, so the mouth stays clear.</summary>
internal sealed record FacialHair(string Name, bool HidesCheeks, Action<HeadView> Paint) : INamed;

/// <summary>All kinds of facial hair.</summary>
internal static class FacialHairs
{
    private static readonly Curve Beard = Curve.Parse("M -.97 .10 C -.97 .74 -.56 1.06 0 1.06 C .56 1.06 .97 .74 .97 .10 C .82 .36 .56 .36 .36 .30 C .16 .25 -.16 .25 -.36 .30 C -.56 .36 -.82 .36 -.97 .10 Z");
    private static readonly Curve LongBeard = Curve.Parse("M -.97 .10 C -1.00 .80 -.62 1.44 0 1.48 C .62 1.44 1.00 .80 .97 .10 C .82 .36 .56 .36 .36 .30 C .16 .25 -.16 .25 -.36 .30 C -.56 .36 -.82 .36 -.97 .10 Z");
    private static readonly Curve Goatee = Curve.Parse("M -.34 .34 C -.46 .60 -.40 1.02 0 1.05 C .40 1.02 .46 .60 .34 .34 C .16 .28 -.16 .28 -.34 .34 Z");
    private static readonly Curve Shadow = Curve.Parse("M -.93 .20 C -.90 .70 -.56 .95 0 .95 C .56 .95 .90 .70 .93 .20 C .70 .40 .40 .34 0 .32 C -.40 .34 -.70 .40 -.93 .20 Z");
    private static readonly Curve Moustache = Curve.Parse("M 0 .30 C .16 .22 .34 .28 .44 .40 C .30 .44 .14 .42 0 .36 C -.14 .42 -.30 .44 -.44 .40 C -.34 .28 -.16 .22 0 .30 Z");

    public static readonly Table<FacialHair> All = new(
        new("stubble", HidesCheeks: false, head => head.Canvas.Fill(Shadow, head.HairInk, .22)),
        new("moustache", HidesCheeks: false, head => head.At(.22).Canvas.Shape(Moustache, head.HairInk, head.HairInk, .05)),
        new("goatee", HidesCheeks: false, head => PaintRound(head.At(.18), Goatee)),
        new("beard", HidesCheeks: true, head => PaintRound(head, Beard)),
        new("long-beard", HidesCheeks: true, head => PaintRound(head, LongBeard)));

    private static void PaintRound(HeadView head, Curve beard)
    {
        var turned = head with { Canvas = head.Canvas.At(head.Facing * .06, 0) };
        turned.Shape(beard, head.HairInk, .8);
        turned.Canvas.Fill(Curve.Oval(head.Facing * .22, .53, .34, .21), head.Look.Skin.Mix(head.HairInk, .10));
    }

    // Features shift with the face.
    private static HeadView At(this HeadView head, double shift) => head with { Canvas = head.Canvas.At(head.Facing * shift, 0) };
}
