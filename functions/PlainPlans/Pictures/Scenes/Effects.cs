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
        Sign("hearts", "Hearts float above {name}.", 130, 110, 1.6, DrawHearts),
        Sign("sparkles", "Little stars shine near {name}.", 120, 90, 1.6, DrawSparkles),
        Sign("sun-rays", "A small sun shines above {name}.", 150, 150, 1.1, canvas => AllThings.All["sun"].Draw(canvas)),
        Sign("tick", "A tick is above {name}. It means yes.", 84, 76, 1.5, DrawTick),
        Sign("music", "Music plays.", 110, 90, 1.6, DrawMusic),
        Sign("rain-cloud", "A rain cloud is above {name}. It shows sad feelings.", 196, 170, 1.25, DrawRainCloud),
        Sign("fog", "There is fog around {name}. It is hard to think.", 170, 84, 1.5, DrawFog),
        Sign("swirl", "A swirl is above {name}. It shows a muddled head.", 92, 92, 1.5, DrawSwirl),
        Sign("question", "A question mark is above {name}.", 66, 92, 1.5, canvas => DrawMark(canvas, isQuestion: true)),
        Sign("exclamation", "A big mark is above {name}. It shows a shock.", 50, 92, 1.5, canvas => DrawMark(canvas, isQuestion: false)),
        Sign("zzz", "The letter Z floats above {name}. It shows sleep.", 130, 120, 1.4, DrawSleep),
        Sign("noise", "It is loud near {name}.", 130, 104, 1.4, DrawNoise),
        Sign("scribble", "It is loud and muddled near {name}.", 140, 80, 1.5, canvas => canvas.Line(Scribble(0, 0, 130, 46), Noise, 6.5)),
        Sign("shh", "A sign near {name} says shh.", 92, 106, 1.4, DrawQuiet),
        Sign("safe-bubble", "A soft line is around {name}. It shows a safe place.", 0, 0, 1, _ => { }),
        Sign("sun-cloud", "A sun and a cloud are above {name}. They show good and hard feelings.", 200, 130, 1.25, DrawSunCloud),
        Sign("storm-cloud", "A storm cloud is above {name}. It shows big feelings.", 210, 176, 1.25, DrawStormCloud),
        Sign("snow-cloud", "A snow cloud is above {name}. It shows a cold, lonely feeling.", 196, 170, 1.2, DrawSnowCloud),
        Sign("wind", "The wind blows above {name}. It shows a restless feeling.", 170, 100, 1.4, DrawWind),
        Sign("rainbow", "A rainbow is above {name}. It shows that things get better.", 300, 150, .95, canvas => AllThings.All["rainbow"].Draw(canvas)),
        Sign("butterflies", "Butterflies are near {name}. They show a nervous feeling.", 160, 100, 1.4, DrawButterflies),
        Sign("idea", "A bright lamp is above {name}. It shows an idea.", 100, 120, 1.25, DrawIdea),
        Sign("startled", "Short lines are above {name}. They show a sudden fright.", 170, 76, 1.3, DrawStartled));

    // A sign is read from a chair away, so it is drawn larger than the hand that made it.
    private static Effect Sign(string name, string words, double width, double height, double size, Action<Canvas> draw) =>
        new(name, words, width * size, height * size, canvas => draw(canvas.At(0, 0, size)));

    /// <summary>The shield on the line around somebody who is safe.</summary>
    public static void PaintShield(Canvas canvas)
    {
        canvas.Shape(Curve.Parse("M -20 -24 L 20 -24 L 20 0 C 20 14 8 22 0 26 C -8 22 -20 14 -20 0 Z"), Palette.Cloth("teal"), Palette.Line, 4);
        canvas.Heart(0, -3, 10, Palette.White);
    }

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

    private static void DrawSunCloud(Canvas canvas)
    {
        AllThings.All["sun"].Draw(canvas.At(44, -14, .72));
        canvas.Union([Curve.Round(-58, 26, 28), Curve.Round(-24, 6, 36), Curve.Round(14, 20, 30), Curve.Box(-60, 22, 96, 34, 17)], Palette.White, Palette.Line, 4.2);
    }

    // Dark and windy, without lightning: it must not frighten.
    private static void DrawStormCloud(Canvas panel)
    {
        var canvas = panel.At(0, -24, 1.05);
        foreach (var (x, y) in new[] { (-56, 62), (-24, 78), (10, 62), (44, 78) }) canvas.Line(new Curve().Move(x + 9, y - 15).Line(x - 7, y + 15), Palette.DeepWater, 6);
        canvas.Line(Curve.Parse("M 30 102 C 60 108 96 98 90 78 C 86 66 70 70 74 82"), Palette.Soft, 6);
        canvas.Line(Curve.Parse("M -84 98 C -60 106 -30 106 -6 100"), Palette.Soft, 6);
        canvas.Union([Curve.Round(-58, 8, 34), Curve.Round(-22, -16, 42), Curve.Round(26, -12, 40), Curve.Round(60, 10, 30), Curve.Round(0, 16, 44)], Ink.Parse("#73778F"), Palette.Line, 4.5);
        canvas.Line(Curve.Parse("M -42 -22 Q -24 -42 0 -40"), Ink.Parse("#A4A8BC"), 6);
    }

    private static void DrawSnowCloud(Canvas panel)
    {
        var canvas = panel.At(0, -26, 1.05);
        foreach (var (x, y) in new[] { (-52, 74), (-16, 96), (20, 74), (54, 94) })
        {
            for (var i = 0; i < 3; i++)
            {
                var (sin, cos) = Math.SinCos(i * Math.PI / 3);
                canvas.Line(Curve.Segment(new(x - cos * 12, y - sin * 12), new(x + cos * 12, y + sin * 12)), Palette.DeepWater, 4);
            }
        }

        canvas.Union([Curve.Round(-58, 8, 34), Curve.Round(-22, -14, 42), Curve.Round(26, -10, 40), Curve.Round(60, 10, 30), Curve.Round(0, 16, 44)], Ink.Parse("#DDE6F0"), Palette.Line, 4.5);
    }

    private static void DrawWind(Canvas canvas)
    {
        canvas.Line(Curve.Parse("M -76 -14 L 14 -14 C 52 -14 48 -50 24 -44 C 12 -40 16 -28 26 -30"), Palette.DeepWater, 8);
        canvas.Line(Curve.Parse("M -60 10 L 48 10 C 90 10 86 -22 64 -18"), Palette.DeepWater, 8);
        canvas.Line(Curve.Parse("M -76 32 L 4 32 C 34 32 30 56 12 48"), Palette.DeepWater, 8);
    }

    private static void DrawButterflies(Canvas canvas)
    {
        foreach (var (x, y, turn, colour) in new[] { (-50, 16, -18, "sky"), (4, -20, 8, "rose"), (54, 18, 20, "mustard") })
        {
            var one = canvas.At(x, y, .95, turn);
            foreach (var side in new[] { -1, 1 })
            {
                one.Shape(Curve.Oval(side * 14, -8, 13, 15), Palette.Cloth(colour), Palette.Line, 3.4);
                one.Shape(Curve.Oval(side * 11, 13, 10, 10), Palette.Cloth(colour).Lighter(), Palette.Line, 3.4);
                one.Line(new Curve().Move(0, -14).Quadratic(side * 3, -26, side * 9, -30), Palette.Line, 2.8);
            }

            one.Line(Curve.Parse("M 0 -14 L 0 20"), Palette.Line, 6);
        }
    }

    private static void DrawIdea(Canvas canvas)
    {
        foreach (var degrees in new[] { -160, -125, -90, -55, -20 }) canvas.At(0, -6, 1, degrees).Line(Curve.Parse("M 38 0 L 50 0"), Palette.Cloth("mustard"), 7);
        canvas.Shape(Curve.Parse("M -13 26 C -13 12 -28 8 -28 -10 C -28 -46 28 -46 28 -10 C 28 8 13 12 13 26 Z"), Palette.Lamp, Palette.Line, 4.4);
        canvas.Line(Curve.Parse("M -6 24 L -8 0 L 0 8 L 8 0 L 6 24"), Palette.Line, 3);
        canvas.Shape(Curve.Box(-13, 26, 26, 24, 7), Ink.Parse("#C6D3DC"), Palette.Line, 4.2);
    }

    private static void DrawStartled(Canvas canvas)
    {
        foreach (var (degrees, from) in new[] { (-154, 78), (-122, 66), (-90, 62), (-58, 66), (-26, 78) }) canvas.At(0, 62, 1, degrees).Line(new Curve().Move(from - 26, 0).Line(from + 14, 0), Palette.Cloth("mustard").Darker(.25), 9);
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

    // A loudspeaker, as every screen has it: jagged lines alone look like pain.
    private static void DrawNoise(Canvas thing)
    {
        var canvas = thing.At(-22, 0);
        canvas.Shape(Curve.Parse("M -38 -16 L -18 -16 L 8 -38 L 8 38 L -18 16 L -38 16 Z"), Palette.Cloth("slate"), Palette.Line, 4.4);
        canvas.Line(Curve.Parse("M -18 -15 L -18 15"), Palette.Line, 3.4);
        foreach (var (x, half) in new[] { (24, 16), (44, 31), (64, 46) }) canvas.Line(new Curve().Move(x, -half).Quadratic(x + half * .62, 0, x, half), Noise, 8);
    }

    // A calm face with a finger upright before closed lips. The hand has the colour of the face, so that nothing sticks out of a mouth.
    private static void DrawQuiet(Canvas thing)
    {
        var (canvas, skin) = (thing.At(0, -7), Palette.Cloth("mustard").Lighter(.35));
        canvas.Shape(Curve.Round(0, 0, 42), skin, Palette.Line, 4.4);
        foreach (var side in new[] { -1, 1 })
        {
            canvas.Line(new Curve().Move(side * 16 - 8, -12).Quadratic(side * 16, -4, side * 16 + 8, -12), Palette.Line, 4.4);
            canvas.Fill(Curve.Oval(side * 27, 6, 6, 4), Palette.Cloth("coral"), .5);
        }

        canvas.Line(Curve.Parse("M -17 15 Q 0 20 17 15"), Palette.Line, 4.4);
        canvas.Shape(Curve.Box(-6.5, 3, 13, 44, 6.5), skin, Palette.Line, 3.6);
        canvas.Shape(Curve.Box(-19, 33, 38, 25, 11), skin, Palette.Line, 3.6);
        canvas.Line(Curve.Parse("M 5 40 L 5 49 M 12 41 L 12 48"), Palette.Line, 2.6);
        canvas.Shape(Curve.Box(-17, 36, 17, 10, 5), skin, Palette.Line, 2.8);
    }
}
