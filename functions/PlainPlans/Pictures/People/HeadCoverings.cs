using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.People;

/// <summary>What hair still shows.</summary>
internal enum HairUnder { All, Below, None }

/// <summary>Something worn on the head.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Hair">What hair still shows.</param>
/// <param name="HidesEars">Whether it covers ears and neck.</param>
/// <param name="Front">Draws what lies over the hair.</param>
/// <param name="Back">Draws what lies behind the face.</param>
/// <param name="Crown">How far it reaches above the centre of the head, in heads.</param>
internal sealed record HeadCovering(
    string Name, HairUnder Hair, bool HidesEars, Action<HeadView> Front, Action<HeadView>? Back = null, double Crown = 1.3) : INamed;

/// <summary>All head coverings. Each goes with any hair, face, age and aid.</summary>
internal static class HeadCoverings
{
    private static readonly Ink PoliceNavy = Ink.Parse("#2F3A57");
    private static readonly Curve Drape = Curve.Parse("M -1.10 .30 C -1.24 -.80 -.70 -1.24 0 -1.24 C .70 -1.24 1.24 -.80 1.10 .30 C 1.06 .72 .98 .98 .80 1.22 C .45 1.50 -.45 1.50 -.80 1.22 C -.98 .98 -1.06 .72 -1.10 .30 Z");
    private static readonly Curve Dome = Curve.Parse("M -1.08 -.16 C -1.22 -.90 -.66 -1.46 0 -1.46 C .66 -1.46 1.22 -.90 1.08 -.16 C .70 -.50 .30 -.60 0 -.62 C -.30 -.60 -.70 -.50 -1.08 -.16 Z");
    private static readonly Curve PatkaDome = Curve.Parse("M -1.05 -.14 C -1.16 -.80 -.66 -1.20 0 -1.20 C .66 -1.20 1.16 -.80 1.05 -.14 C .70 -.46 .30 -.56 0 -.58 C -.30 -.56 -.70 -.46 -1.05 -.14 Z");
    private static readonly Curve WrapDome = Curve.Parse("M -1.08 -.10 C -1.24 -.90 -.70 -1.38 0 -1.38 C .70 -1.38 1.24 -.90 1.08 -.10 C .70 -.42 .30 -.50 0 -.51 C -.30 -.50 -.70 -.42 -1.08 -.10 Z");
    private static readonly Curve Hat = Curve.Parse("M -1.08 -.36 C -1.16 -.92 -.66 -1.28 0 -1.28 C .66 -1.28 1.16 -.92 1.08 -.36 C .60 -.48 -.60 -.48 -1.08 -.36 Z");

    public static readonly Table<HeadCovering> All = new(
        new("hijab", HairUnder.None, HidesEars: true, PaintHijabFolds, head => head.Shape(Drape, head.Look.HeadCoveringInk), 1.3),
        new("turban", HairUnder.None, HidesEars: false, PaintTurban, Crown: 1.5),
        new("patka", HairUnder.None, HidesEars: false, PaintPatka, Crown: 1.72),
        new("headwrap", HairUnder.None, HidesEars: false, PaintHeadwrap, Crown: 1.75),
        new("kippah", HairUnder.All, HidesEars: false, PaintKippah),
        new("cap", HairUnder.Below, HidesEars: false, PaintCap, Crown: 1.34),
        new("beanie", HairUnder.Below, HidesEars: false, PaintBeanie, Crown: 1.5),
        new("sun-hat", HairUnder.Below, HidesEars: false, PaintSunHat, Crown: 1.4),
        new("police-hat", HairUnder.Below, HidesEars: false, PaintPoliceHat, Crown: 1.3));

    private static void PaintHijabFolds(HeadView head)
    {
        var fold = head.Look.HeadCoveringInk.Darker(.25);
        head.Canvas.Line(Curve.Parse("M -.90 .60 C -.50 1.10 .10 1.22 .72 1.10"), fold, .05);
        head.Canvas.Line(Curve.Parse("M -.80 .84 C -.50 1.16 -.10 1.32 .40 1.34"), fold, .05);
        head.Canvas.Line(Curve.Parse("M -.60 -.92 Q -.30 -1.08 .06 -1.08"), head.Look.HeadCoveringInk.Lighter(.3), .06);
    }

    private static void PaintTurban(HeadView head)
    {
        var fold = head.Look.HeadCoveringInk.Darker(.3);
        head.Shape(Dome, head.Look.HeadCoveringInk);
        head.Canvas.Line(Curve.Parse("M -1.04 -.44 C -.60 -.86 -.20 -1.00 .10 -1.40"), fold, .05);
        head.Canvas.Line(Curve.Parse("M -.92 -.80 C -.40 -.86 .30 -.90 1.03 -.36"), fold, .05);
        head.Canvas.Line(Curve.Parse("M -.62 -1.14 C -.10 -1.16 .60 -1.00 1.02 -.62"), fold, .05);
    }

    private static void PaintPatka(HeadView head)
    {
        head.Shape(Curve.Oval(0, -1.34, .30, .34), head.Look.HeadCoveringInk);
        head.Shape(PatkaDome, head.Look.HeadCoveringInk);
        head.Canvas.Line(Curve.Parse("M -.20 -1.12 Q 0 -1.04 .20 -1.12"), head.Look.HeadCoveringInk.Darker(.3), .06);
        head.Canvas.Line(Curve.Parse("M 0 -.58 L 0 -1.02"), head.Look.HeadCoveringInk.Darker(.2), .04);
    }

    private static void PaintHeadwrap(HeadView head)
    {
        var (ink, fold) = (head.Look.HeadCoveringInk, head.Look.HeadCoveringInk.Darker(.28));
        head.Shape(Curve.Parse("M -.10 -1.20 C -.62 -1.78 -.86 -1.40 -.40 -1.16 Z"), ink);
        head.Shape(Curve.Parse("M .10 -1.20 C .62 -1.78 .86 -1.40 .40 -1.16 Z"), ink);
        head.Shape(WrapDome, ink);
        head.Shape(Curve.Oval(0, -1.22, .22, .17), ink.Lighter(.18));
        head.Canvas.Line(Curve.Parse("M -1.04 -.40 C -.60 -.72 -.30 -.90 -.10 -1.10"), fold, .05);
        head.Canvas.Line(Curve.Parse("M 1.04 -.40 C .60 -.72 .30 -.90 .10 -1.10"), fold, .05);
        head.Canvas.Line(Curve.Parse("M -.56 -.52 C -.30 -.76 -.10 -.90 0 -1.04"), fold, .04);
    }

    private static void PaintKippah(HeadView head) =>
        head.Shape(Curve.Parse("M -.66 -.90 C -.52 -1.42 .52 -1.42 .66 -.90 C .34 -1.06 -.34 -1.06 -.66 -.90 Z"), head.Look.HeadCoveringInk);

    private static void PaintCap(HeadView head)
    {
        var (ink, turned) = (head.Look.HeadCoveringInk, head.Facing < 0 ? head.Mirrored : head);
        turned.Shape(Hat, ink);
        var peak = head.Facing == 0
            ? Curve.Parse("M -.92 -.44 C -.62 -.16 .62 -.16 .92 -.44 C .50 -.58 -.50 -.58 -.92 -.44 Z")
            : Curve.Parse("M .10 -.50 C .60 -.62 1.30 -.56 1.52 -.30 C 1.10 -.26 .50 -.26 .10 -.36 Z");
        turned.Shape(peak, ink.Darker(.22));
        head.Shape(Curve.Round(0, -1.28, .08), ink.Darker(.22), .8);
    }

    private static void PaintBeanie(HeadView head)
    {
        var ink = head.Look.HeadCoveringInk;
        head.Shape(Curve.Round(0, -1.32, .18), ink.Lighter(.4));
        head.Shape(Hat, ink);
        head.Shape(Curve.Parse("M -1.12 -.62 C -.60 -.78 .60 -.78 1.12 -.62 L 1.08 -.28 C .60 -.44 -.60 -.44 -1.08 -.28 Z"), ink.Darker(.15));
    }

    private static void PaintSunHat(HeadView head)
    {
        head.Shape(Curve.Parse("M -1.55 -.34 C -1.30 -.66 1.30 -.66 1.55 -.34 C 1.10 -.18 .60 -.36 0 -.36 C -.60 -.36 -1.10 -.18 -1.55 -.34 Z"), head.Look.HeadCoveringInk);
        head.Shape(Curve.Parse("M -.92 -.46 C -.98 -1.00 -.56 -1.32 0 -1.32 C .56 -1.32 .98 -1.00 .92 -.46 C .50 -.58 -.50 -.58 -.92 -.46 Z"), head.Look.HeadCoveringInk);
        head.Canvas.Line(Curve.Parse("M -.90 -.60 C -.50 -.72 .50 -.72 .90 -.60"), head.Look.HeadCoveringInk.Darker(.3), .14);
    }

    private static void PaintPoliceHat(HeadView head)
    {
        head.Shape(Curve.Parse("M -1.06 -.46 C -1.10 -.90 -.60 -1.22 0 -1.22 C .60 -1.22 1.10 -.90 1.06 -.46 Z"), PoliceNavy);
        head.Shape(Curve.Parse("M -1.10 -.60 L 1.10 -.60 L 1.06 -.40 L -1.06 -.40 Z"), Ink.Parse("#F4F4F4"), .8);
        foreach (var i in new[] { -4, -2, 0, 2, 4 }) head.Canvas.Fill(Curve.Box(i * .22 - .11, -.59, .20, .09), PoliceNavy);
        foreach (var i in new[] { -3, -1, 1, 3 }) head.Canvas.Fill(Curve.Box(i * .22 - .11, -.50, .20, .09), PoliceNavy);
        head.Shape(Curve.Parse("M -.90 -.40 C -.60 -.20 .60 -.20 .90 -.40 Z"), Ink.Parse("#2C2530"), .8);
        head.Shape(Curve.Round(0, -.86, .15), Palette.Cloth("mustard"), .6);
    }
}
