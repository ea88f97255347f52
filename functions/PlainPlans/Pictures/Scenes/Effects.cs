using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Scenes;

/// <summary>A sign drawn near somebody.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">A sentence for the description, with {name}; empty where it adds nothing.</param>
/// <param name="Width">How wide it is, in panel units.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Draw">Draws it around its middle.</param>
internal sealed record Effect(string Name, string Words, double Width, double Height, Action<Canvas> Draw) : INamed
{
    /// <summary>Whether it goes around the person instead of above.</summary>
    public bool IsAround => Width == 0;
}

/// <summary>All signs. Weather is kinder than monsters, so feelings are weather.</summary>
internal static class Effects
{
    private static readonly Curve Raindrop = Curve.Parse("M 0 -13 C 3 -6 8 -1 8 6 C 8 14 -8 14 -8 6 C -8 -1 -3 -6 0 -13 Z");
    private static readonly Curve Note = Curve.Parse("M 0 20 L 0 -24 Q 12 -18 18 -8");
    private static readonly Ink Noise = Ink.Parse("#D9553F");

    public static readonly Table<Effect> All = new(
        new("hearts", "Hearts float above {name}.", 130, 110, DrawHearts),
        new("sparkles", "Little stars shine near {name}.", 120, 90, DrawSparkles),
        new("sun-rays", "A small sun shines above {name}.", 110, 110, canvas => AllThings.All["sun"].Draw(canvas.At(0, 0, .72))),
        new("tick", "A tick is above {name}. It means yes.", 84, 76, DrawTick),
        new("music", "Music plays.", 110, 90, DrawMusic),
        new("rain-cloud", "A rain cloud is above {name}. It shows sad feelings.", 196, 170, DrawRainCloud),
        new("fog", "There is fog around {name}. It is hard to think.", 170, 84, DrawFog),
        new("swirl", "A swirl is above {name}. It shows a muddled head.", 92, 92, DrawSwirl),
        new("question", "A question mark is above {name}.", 66, 92, canvas => DrawMark(canvas, isQuestion: true)),
        new("exclamation", "A big mark is above {name}. It shows a shock.", 50, 92, canvas => DrawMark(canvas, isQuestion: false)),
        new("zzz", "The letter Z floats above {name}. It shows sleep.", 130, 120, DrawSleep),
        new("noise", "It is loud near {name}.", 120, 100, DrawNoise),
        new("scribble", "It is loud and muddled near {name}.", 140, 80, canvas => canvas.Line(Scribble(0, 0, 130, 46), Noise, 6.5)),
        new("shh", "A sign near {name} says shh.", 90, 90, DrawQuiet),
        new("safe-bubble", "A soft line is around {name}. It shows a safe place.", 0, 0, _ => { }));

    /// <summary>Loudness without words.</summary>
    public static Curve Scribble(double x, double y, double width, double height)
    {
        var curve = new Curve().Move(x - width * .5, y + height * .1);
        double[] points = [-.42, -.5, -.30, .5, -.18, -.45, -.02, .5, .06, -.5, .22, .45, .28, -.35, .50, .15];
        for (var i = 0; i < points.Length - 2; i += 2)
        {
            curve.Cubic(
                x + width * (points[i] - .04), y + height * points[i + 1] * 1.3, x + width * (points[i] + .16), y + height * points[i + 1] * 1.3,
                x + width * points[i + 2], y + height * points[i + 3] * .2);
        }

        return curve;
    }

    private static void DrawHearts(Canvas canvas)
    {
        foreach (var (x, y, size, colour) in new[] { (0.0, 8.0, 28.0, "coral"), (-46, 30, 16, "rose"), (45, 24, 18, "rose"), (14, -40, 13, "rose") })
        {
            canvas.At(x, y, size).Shape(Signs.HeartCurve, Palette.Cloth(colour), Palette.Line, 3.6 / size);
        }
    }

    private static void DrawSparkles(Canvas canvas)
    {
        foreach (var (x, y, size) in new[] { (0, 0, 30), (-42, 22, 16), (42, 18, 18), (30, -30, 12) })
        {
            var curve = new Curve().Move(0, -1).Quadratic(.14, -.14, 1, 0).Quadratic(.14, .14, 0, 1).Quadratic(-.14, .14, -1, 0).Quadratic(-.14, -.14, 0, -1).Close();
            canvas.At(x, y, size).Shape(curve, Palette.Cloth("mustard"), Palette.Line, 3.4 / size);
        }
    }

    private static void DrawTick(Canvas canvas)
    {
        canvas.Tick(0, 0, 30, Palette.Line, 21);
        canvas.Tick(0, 0, 30, Palette.Cloth("leaf"), 12);
    }

    private static void DrawMusic(Canvas canvas)
    {
        foreach (var (x, y, size) in new[] { (-28, 10, 1.1), (30, -6, .9) })
        {
            var note = canvas.At(x, y, size);
            note.Line(Note, Palette.Cloth("plum"), 7);
            note.At(-9, 21, 1, -18).Fill(Curve.Oval(0, 0, 13, 9), Palette.Cloth("plum"));
        }
    }

    private static void DrawRainCloud(Canvas panel)
    {
        var canvas = panel.At(0, -26, 1.05);
        foreach (var (x, y) in new[] { (-52, 76), (-18, 94), (18, 74), (50, 92) }) canvas.At(x, y).Shape(Raindrop, Palette.Water, Palette.DeepWater, 2.6);
        canvas.Union([Curve.Round(-58, 8, 34), Curve.Round(-22, -14, 42), Curve.Round(26, -10, 40), Curve.Round(60, 10, 30), Curve.Round(0, 16, 44)], Ink.Parse("#A9AEC4"), Palette.Line, 4.5);
        canvas.Line(Curve.Parse("M -40 -20 Q -24 -40 0 -38"), Ink.Parse("#D3D6E4"), 6);
    }

    private static void DrawFog(Canvas canvas)
    {
        canvas.Union([Curve.Oval(-44, 8, 38, 24), Curve.Oval(0, -6, 46, 30), Curve.Oval(46, 8, 38, 24)], Ink.Parse("#DADDE8"), Palette.Soft, 3.4);
        canvas.Line(Curve.Parse("M -44 10 Q -30 0 -16 10 M 10 4 Q 24 -6 40 6"), Palette.Soft, 3.4);
    }

    private static void DrawSwirl(Canvas canvas)
    {
        var curve = new Curve().Move(4, 0);
        for (var i = 1; i <= 36; i++)
        {
            var (sin, cos) = Math.SinCos(i * Math.PI / 9);
            curve.Line(cos * (4 + i * 1.05), sin * (4 + i * 1.05) * .92);
        }

        canvas.Line(curve, Palette.Cloth("plum"), 7);
    }

    private static void DrawMark(Canvas canvas, bool isQuestion)
    {
        var curve = isQuestion ? Curve.Parse("M -20 -22 C -20 -48 24 -48 22 -20 C 20 -2 0 -2 0 16") : Curve.Parse("M 0 -40 L 0 12");
        foreach (var (ink, width) in new[] { (Palette.Line, 21.0), (Palette.Cloth("mustard"), 12.0) })
        {
            canvas.Line(curve, ink, width);
            canvas.Fill(Curve.Round(0, 38, width / 2 + 1), ink);
        }
    }

    private static void DrawSleep(Canvas canvas)
    {
        foreach (var (x, y, size) in new[] { (-42, 36, 12.0), (-6, 6, 17), (40, -30, 22) })
        {
            canvas.Line(new Curve().Move(x - size, y - size).Line(x + size, y - size).Line(x - size, y + size).Line(x + size, y + size), Ink.Parse("#5F6FA8"), 7);
        }
    }

    private static void DrawNoise(Canvas canvas)
    {
        foreach (var degrees in new[] { -128, -90, -52 })
        {
            canvas.At(0, 44, 1, degrees).Line(Curve.Parse("M 26 0 L 46 -10 L 60 9 L 78 -9 L 96 2"), Noise, 7);
        }
    }

    private static void DrawQuiet(Canvas canvas)
    {
        canvas.Shape(Curve.Round(0, 0, 40), Palette.Cloth("mustard").Lighter(.35), Palette.Line, 4.4);
        foreach (var side in new[] { -1, 1 }) canvas.Fill(Curve.Oval(side * 14, -11, 5, 7), Palette.Line);
        canvas.Line(Curve.Parse("M -12 12 Q 0 18 12 12"), Palette.Line, 5);
        canvas.Tube(Curve.Parse("M 0 40 L 0 2"), Palette.White, 10, Palette.Line, 3.4);
    }
}
