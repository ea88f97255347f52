using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.People;

/// <summary>A head that is being drawn: units are heads, the face looks to <paramref name="Facing"/>.</summary>
/// <param name="Canvas">The canvas, with the centre of the head at zero and its radius 1.</param>
/// <param name="Look">Whose head it is.</param>
/// <param name="Facing">-1 left, 0 front, 1 right.</param>
/// <param name="LineWidth">The width of an outline here.</param>
internal sealed record HeadView(Canvas Canvas, Look Look, int Facing, double LineWidth)
{
    public Ink HairInk => Look.HairColour.Ink;

    /// <summary>A shape in the given colour with the usual outline.</summary>
    public void Shape(Curve curve, Ink fill, double lineShare = 1) => Canvas.Shape(curve, fill, Palette.Line, LineWidth * lineShare);

    /// <summary>The same head seen in a mirror.</summary>
    public HeadView Mirrored => this with { Canvas = Canvas.At(0, 0, isMirrored: true) };

    /// <summary>The same shape on both sides of the head; it is drawn for the right.</summary>
    public void OnBothSides(Action<HeadView> paint)
    {
        paint(this);
        paint(Mirrored);
    }
}

/// <summary>A hair style.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Front">Draws what lies over the face: the hairline.</param>
/// <param name="Back">Draws what lies behind the head and the body.</param>
/// <param name="Crown">How far it reaches above the centre of the head, in heads.</param>
/// <param name="Width">How far it reaches to each side, in heads.</param>
/// <param name="GoesUnderHat">Whether <paramref name="Back"/> is still seen when a hat is on.</param>
/// <param name="Away">Draws the back of the head where a smooth one will not do.</param>
internal sealed record HairStyle(
    string Name, Action<HeadView>? Front, Action<HeadView>? Back = null, double Crown = 1.2, double Width = 1.1, bool GoesUnderHat = true,
    Action<HeadView>? Away = null) : INamed;

/// <summary>All hair styles. A pale stroke lies on each, so that black hair is not one with its outline.</summary>
internal static class HairStyles
{
    private const string Cap = "M -1.03 .08 C -1.18 -.66 -.74 -1.17 0 -1.17 C .74 -1.17 1.18 -.66 1.03 .08 ";

    private static readonly Curve Short = Curve.Parse(Cap + "L .91 .02 C .92 -.28 .80 -.48 .58 -.55 C .30 -.50 -.10 -.52 -.30 -.62 C -.52 -.50 -.82 -.44 -.91 .02 Z");
    private static readonly Curve Crop = Curve.Parse(Cap + "L .93 0 C .93 -.36 .74 -.62 .50 -.64 C .20 -.68 -.20 -.68 -.50 -.64 C -.74 -.62 -.93 -.36 -.93 0 Z");
    private static readonly Curve SideSwept = Curve.Parse(Cap + "L .92 .04 C .94 -.34 .74 -.62 .44 -.78 C .14 -.52 -.36 -.36 -.80 -.36 C -.87 -.24 -.91 -.10 -.92 .04 Z");
    private static readonly Curve Fringe = Curve.Parse(Cap + "L .93 .10 C .92 -.14 .88 -.32 .80 -.51 C .50 -.44 .22 -.42 0 -.43 C -.25 -.42 -.55 -.45 -.80 -.51 C -.88 -.32 -.93 -.10 -.93 .10 Z");
    private static readonly Curve Parted = Curve.Parse(Cap + "L .95 .14 C .93 -.28 .60 -.56 .10 -.84 C -.45 -.62 -.93 -.30 -.95 .14 Z");
    private static readonly Curve Swept = Curve.Parse("M -1.03 .08 C -1.18 -.66 -.78 -1.20 -.05 -1.22 C .42 -1.30 .62 -1.18 .70 -1.02 C 1.08 -.86 1.16 -.40 1.03 .08 L .91 .02 C .90 -.25 .84 -.42 .70 -.56 C .30 -.40 -.30 -.42 -.60 -.66 C -.70 -.50 -.88 -.34 -.91 .02 Z");
    private static readonly Curve Spikes = Curve.Parse("M -1.03 .08 C -1.14 -.30 -1.12 -.52 -1.02 -.74 L -.92 -1.02 L -.66 -1.00 L -.50 -1.30 L -.22 -1.14 L .04 -1.40 L .26 -1.14 L .56 -1.28 L .68 -1.00 L .96 -.98 L 1.02 -.70 C 1.12 -.50 1.14 -.30 1.03 .08 L .91 .02 C .90 -.24 .82 -.40 .70 -.52 L .44 -.44 L .22 -.60 L -.04 -.46 L -.30 -.62 L -.52 -.46 L -.72 -.52 C -.84 -.40 -.90 -.24 -.91 .02 Z");
    private static readonly Curve Shine = Curve.Parse("M -.62 -.86 Q -.34 -1.03 .02 -1.04");
    private static readonly Curve Parting = Curve.Parse("M .10 -.86 Q .12 -1.00 .10 -1.12");
    private static readonly Curve LongBack = Curve.Parse("M -1.04 -.30 C -1.22 .40 -1.26 1.00 -1.12 1.62 C -.70 1.82 .70 1.82 1.12 1.62 C 1.26 1.00 1.22 .40 1.04 -.30 C .95 -1.00 -.95 -1.00 -1.04 -.30 Z");
    private static readonly Curve WavyBack = Curve.Parse("M -1.04 -.30 C -1.34 .10 -1.10 .45 -1.28 .80 C -1.42 1.10 -1.16 1.30 -1.20 1.60 C -.80 1.84 .80 1.84 1.20 1.60 C 1.16 1.30 1.42 1.10 1.28 .80 C 1.10 .45 1.34 .10 1.04 -.30 C .95 -1.00 -.95 -1.00 -1.04 -.30 Z");
    private static readonly Curve BobBack = Curve.Parse("M -1.04 -.30 C -1.26 .20 -1.30 .62 -1.16 .96 C -.80 1.10 .80 1.10 1.16 .96 C 1.30 .62 1.26 .20 1.04 -.30 C .95 -1.00 -.95 -1.00 -1.04 -.30 Z");
    private static readonly Curve Tail = Curve.Parse("M .70 -.72 C 1.30 -1.00 1.75 -.55 1.62 .05 C 1.56 .45 1.40 .70 1.20 .86 C 1.28 .40 1.20 0 .86 -.20 Z");
    private static readonly Curve Bunch = Curve.Parse("M .90 -.20 C 1.30 -.50 1.70 -.20 1.62 .22 C 1.58 .55 1.36 .80 1.16 .82 C 1.20 .45 1.10 .20 .92 .06 Z");
    private static readonly Curve Sideburn = Curve.Parse("M 1.03 .12 C 1.12 -.20 1.06 -.50 .86 -.66 C .84 -.40 .90 -.20 .90 .10 Z");
    private static readonly Curve ShavedSides = Curve.Parse("M -.97 .02 C -1.02 -.62 -.62 -.98 0 -.98 C .62 -.98 1.02 -.62 .97 .02 C .95 -.36 .74 -.62 .50 -.62 C .20 -.66 -.20 -.66 -.50 -.62 C -.74 -.62 -.95 -.36 -.97 .02 Z");
    private static readonly Curve FadeTop = Curve.Parse("M -.80 -.56 C -.80 -.95 -.46 -1.15 0 -1.15 C .46 -1.15 .80 -.95 .80 -.56 C .66 -.68 .40 -.72 0 -.72 C -.40 -.72 -.66 -.68 -.80 -.56 Z");
    private static readonly Curve AwayCap = Curve.Parse("M -1.04 .20 C -1.20 -.66 -.74 -1.17 0 -1.17 C .74 -1.17 1.20 -.66 1.04 .20 C 1.00 .66 .70 .86 0 .88 C -.70 .86 -1.00 .66 -1.04 .20 Z");

    public static readonly Table<HairStyle> All = new(
        new("short", Hairline(Short)),
        new("crop", Hairline(Crop)),
        new("fade", PaintFade),
        new("side", Hairline(SideSwept)),
        new("swept", Hairline(Swept), Crown: 1.32),
        new("spiky", Hairline(Spikes), Crown: 1.42, GoesUnderHat: false),
        new("fringe", Hairline(Fringe)),
        new("bob", Hairline(Fringe), head => head.Shape(BobBack, head.HairInk), Width: 1.25),
        new("long", Hairline(Parted), head => head.Shape(LongBack, head.HairInk), Width: 1.22),
        new("wavy", Hairline(Parted), head => head.Shape(WavyBack, head.HairInk), Width: 1.35),
        new("ponytail", Hairline(SideSwept), PaintPonytail, Width: 1.65),
        new("bunches", Hairline(SideSwept), head => head.OnBothSides(PaintBunch), Width: 1.65),
        new("bun", Hairline(Parted), head => head.Shape(Curve.Round(0, -1.28, .40), head.HairInk), Crown: 1.7, GoesUnderHat: false),
        new("afro", PaintAfroEdge, PaintAfro, Crown: 1.72, Width: 1.62, GoesUnderHat: false, Away: head => head.Canvas.Fill(Curve.Oval(0, -.20, 1.18, 1.05), head.HairInk)),
        new("curly", PaintCurls, Crown: 1.36, Width: 1.2, GoesUnderHat: false, Away: PaintCurlsAway),
        new("long-curly", PaintCurls, PaintLongCurls, Crown: 1.36, Width: 1.45, Away: PaintCurlsAway),
        new("puffs", Hairline(Parted), PaintPuffs, Crown: 1.46, Width: 1.6, GoesUnderHat: false),
        new("braids", Hairline(Parted), head => head.OnBothSides(PaintBraid), Width: 1.35),
        new("cornrows", PaintCornrows),
        new("locs", Hairline(Parted), PaintLocs, Width: 1.4),
        new("balding", head => head.OnBothSides(side => side.Shape(Sideburn, side.HairInk))),
        new("bald", null, Crown: 1.05));

    /// <summary>The hair of somebody who is turned away from the reader.</summary>
    public static void PaintAway(HeadView head)
    {
        head.Look.Hair.Back?.Invoke(head);
        if (head.Look.Hair.Front is null) return;
        if (head.Look.Hair.Away is { } paint)
        {
            paint(head);
            return;
        }

        head.Shape(AwayCap, head.HairInk);
        head.Canvas.Line(Shine, ShineInk(head), .07);
    }

    private static Action<HeadView> Hairline(Curve curve) => head =>
    {
        var turned = head.Facing < 0 ? head.Mirrored : head;
        turned.Shape(curve, head.HairInk);
        turned.Canvas.Line(Shine, ShineInk(head), .07);
        if (curve == Parted) turned.Canvas.Line(Parting, head.HairInk.Darker(.35), .04);
    };

    private static Ink ShineInk(HeadView head) => head.HairInk.Lighter(head.Look.HairColour.Name is "black" or "dark-brown" ? .22 : .30);

    private static void PaintFade(HeadView head)
    {
        head.Canvas.Fill(ShavedSides, head.Look.Skin.Mix(head.HairInk, .62));
        head.Shape(FadeTop, head.HairInk);
        head.Canvas.Line(Curve.Parse("M -.50 -.90 Q -.26 -1.02 .04 -1.03"), ShineInk(head), .07);
    }

    private static void PaintPonytail(HeadView head)
    {
        var turned = head.Facing > 0 ? head.Mirrored : head;
        turned.Shape(Tail, head.HairInk);
        turned.Shape(Curve.Oval(.86, -.52, .16, .20), Palette.Cloth("coral"), .8);
    }

    private static void PaintBunch(HeadView head)
    {
        head.Shape(Bunch, head.HairInk);
        head.Shape(Curve.Round(1.02, -.10, .14), Palette.Cloth("coral"), .8);
    }

    private static void PaintAfro(HeadView head) => Puff(
        head, head.LineWidth, (-1.05, .12, .36), (-1.22, -.32, .38), (-1.02, -.78, .42), (-.58, -1.14, .42), (0, -1.28, .42),
        (.58, -1.14, .42), (1.02, -.78, .42), (1.22, -.32, .38), (1.05, .12, .36), (0, -.5, .98));

    private static void PaintAfroEdge(HeadView head)
    {
        Puff(head, 0, (-.90, -.26, .18), (-.78, -.50, .24), (-.45, -.72, .26), (-.1, -.80, .26), (.25, -.78, .26), (.55, -.66, .24), (.80, -.46, .22), (.92, -.22, .17));
        head.Canvas.Line(Curve.Parse("M -.55 -1.12 Q -.30 -1.28 .02 -1.28"), ShineInk(head), .07);
    }

    private static void PaintCurls(HeadView head)
    {
        Puff(
            head, head.LineWidth, (-.97, -.12, .19), (-.93, -.46, .24), (-.70, -.80, .27), (-.34, -.98, .30), (.04, -1.04, .30), (.42, -.96, .30),
            (.74, -.78, .27), (.94, -.44, .24), (.97, -.10, .20), (-.45, -.72, .22), (0, -.80, .22), (.45, -.72, .22));
        head.Canvas.Line(Curve.Parse("M -.48 -1.02 Q -.30 -1.14 -.10 -1.16"), ShineInk(head), .07);
        head.Canvas.Line(Curve.Parse("M .30 -1.02 Q .44 -1.08 .56 -.98"), ShineInk(head), .05);
    }

    private static void PaintCurlsAway(HeadView head) => Puff(
        head, head.LineWidth, (-.97, -.12, .22), (-.93, -.46, .24), (-.70, -.80, .27), (-.34, -.98, .30), (.04, -1.04, .30), (.42, -.96, .30), (.74, -.78, .27),
        (.94, -.44, .24), (.97, -.10, .22), (-.92, .24, .24), (.92, .24, .24), (-.70, .56, .26), (.70, .56, .26), (-.36, .74, .27), (0, .80, .27), (.36, .74, .27), (0, -.10, .96));

    private static void PaintLongCurls(HeadView head)
    {
        var curls = new List<(double, double, double)> { (0, .3, 1.1) };
        for (var i = 0; i < 5; i++)
        {
            curls.Add((-1.10 - .05 * (i % 2), -.05 + i * .30, .25));
            curls.Add((1.10 + .05 * (i % 2), -.05 + i * .30, .25));
        }

        foreach (var x in new[] { -.7, -.25, .25, .7 }) curls.Add((x, 1.32, .26));
        Puff(head, head.LineWidth, [.. curls]);
    }

    private static void PaintPuffs(HeadView head)
    {
        foreach (var side in new[] { -1, 1 })
        {
            Puff(head, head.LineWidth, (side * 1.02, -.92, .36), (side * 1.28, -.74, .30), (side * .86, -1.16, .28), (side * 1.20, -1.08, .28));
        }
    }

    private static void PaintBraid(HeadView head)
    {
        for (var i = 3; i >= 0; i--) head.Shape(Curve.Oval(1.06 + .03 * i, .42 + i * .27, .17, .19), head.HairInk, .9);
        head.Shape(Curve.Round(1.16, 1.46, .11), Palette.Cloth("coral"), .8);
    }

    private static void PaintLocs(HeadView head)
    {
        for (var i = 0; i < 4; i++)
        {
            foreach (var side in new[] { -1, 1 })
            {
                var strand = new Curve().Move(side * (.55 + .15 * i), -.4).Quadratic(side * (1.0 + .12 * i), .1, side * (.80 + .14 * i), 1.15 - .05 * i);
                head.Canvas.Tube(strand, head.HairInk, .17, Palette.Line, head.LineWidth * .7);
            }
        }
    }

    private static void PaintCornrows(HeadView head)
    {
        head.Shape(Crop, head.HairInk);
        foreach (var x in new[] { -.62, -.32, 0, .32, .62 })
        {
            head.Canvas.Line(new Curve().Move(x, -.66 + x * x * .3).Quadratic(x * 1.08, -.92, x * .72, -1.12), head.Look.Skin.Mix(head.HairInk, .45), .05);
        }
    }

    private static void Puff(HeadView head, double line, params (double X, double Y, double Radius)[] circles)
    {
        var curves = circles.Select(circle => Curve.Round(circle.X, circle.Y, circle.Radius)).ToList();
        if (line > 0) head.Canvas.Union(curves, head.HairInk, Palette.Line, line / 2);
        else foreach (var curve in curves) head.Canvas.Fill(curve, head.HairInk);
    }
}
