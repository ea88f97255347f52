using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.People;

/// <summary>The upper body that is being dressed, in figure units with the ground at zero.</summary>
/// <param name="Canvas">The canvas.</param>
/// <param name="Look">Whose body it is.</param>
/// <param name="Body">Its proportions.</param>
/// <param name="Neck">Where the neck is: the top of the torso.</param>
/// <param name="Hip">Where the hips are.</param>
/// <param name="Hem">Where the garment ends.</param>
/// <param name="HalfWidth">Half the garment's width at a height.</param>
internal sealed record TorsoView(Canvas Canvas, Look Look, Proportions Body, double Neck, double Hip, double Hem, Func<double, double> HalfWidth)
{
    public Ink Ink => Look.TopColour.Ink;

    public double Shoulder => Body.Shoulder;

    public double Torso => Body.Torso;
}

/// <summary>A garment for the upper body.</summary>
/// <param name="Name">Its name.</param>
/// <param name="HasLongSleeves">Whether the sleeves reach the hands.</param>
/// <param name="Hem">How far below the hips it reaches, in legs. 0 ends at the hips.</param>
/// <param name="Flare">Half the width of the hem, in half hips.</param>
/// <param name="Suit">The usual colour of what is worn below, or null.</param>
/// <param name="Paint">Draws collar, buttons and pockets.</param>
internal sealed record Top(string Name, bool HasLongSleeves, double Hem, double Flare, string? Suit, Action<TorsoView>? Paint) : INamed
{
    /// <summary>Whether it is all that is seen below the waist.</summary>
    public bool IsDress => Hem > 0.43;

    /// <summary>Whether it is what somebody wears at work, which has no pattern of its own accord.</summary>
    public bool IsWork => Name is "scrubs" or "uniform" or "robe" or "school-jumper";
}

/// <summary>All tops.</summary>
internal static class Tops
{
    public static readonly Table<Top> All = new(
        new("jumper", true, 0, 1, null, PaintJumper),
        new("school-jumper", true, 0, 1, "slate", PaintSchoolJumper),
        new("tee", false, 0, 1, null, PaintRoundNeck),
        new("shirt", true, 0, 1, null, PaintShirt),
        new("cardigan", true, 0, 1, null, PaintCardigan),
        new("hoodie", true, 0, 1, null, PaintHoodie),
        new("jacket", true, 0, 1, null, PaintJacket),
        new("coat", true, .40, 1.18, null, PaintCoat),
        new("tunic", true, .34, 1.14, null, PaintTunic),
        new("dress", false, .46, 1.28, null, PaintRoundNeck),
        new("long-dress", true, .84, 1.26, null, PaintTunic),
        new("scrubs", false, 0, 1, "denim", PaintScrubs),
        new("uniform", true, 0, 1, "black", PaintUniform),
        new("robe", true, .80, 1.22, "black", PaintRobe),
        new("babygrow", true, 0, 1.06, null, PaintBabygrow));

    private static void PaintJumper(TorsoView torso)
    {
        var ink = torso.Ink.Darker(.22);
        torso.Canvas.Line(new Curve().Move(-torso.Body.Hip + 6, torso.Hip - 2).Quadratic(0, torso.Hip + 3, torso.Body.Hip - 6, torso.Hip - 2), ink, 3.2);
        torso.Canvas.Line(new Curve().Move(-torso.Shoulder * .40, torso.Neck + 5).Quadratic(0, torso.Neck + torso.Torso * .17, torso.Shoulder * .40, torso.Neck + 5), ink, 5);
    }

    private static void PaintRoundNeck(TorsoView torso) => torso.Canvas.Line(
        new Curve().Move(-torso.Shoulder * .40, torso.Neck + 5).Quadratic(0, torso.Neck + torso.Torso * .18, torso.Shoulder * .40, torso.Neck + 5), torso.Ink.Darker(.22), 4.4);

    private static void PaintSchoolJumper(TorsoView torso)
    {
        torso.Canvas.Fill(Vee(torso, .34, .34), Palette.White);
        PaintCollar(torso, Palette.White);
        torso.Canvas.Line(VeeLine(torso, .34, .34), torso.Ink.Darker(.35), 5);
        torso.Canvas.Line(new Curve().Move(-torso.Body.Hip + 6, torso.Hip - 4).Quadratic(0, torso.Hip + 1, torso.Body.Hip - 6, torso.Hip - 4), torso.Ink.Darker(.35), 5);
    }

    private static void PaintShirt(TorsoView torso)
    {
        torso.Canvas.Line(new Curve().Move(0, torso.Neck + torso.Torso * .12).Line(0, torso.Hem), torso.Ink.Darker(.22), 3);
        PaintCollar(torso, torso.Ink.Lighter(.42));
        for (var i = 0; i < 3; i++) torso.Canvas.Fill(Curve.Round(5, torso.Neck + torso.Torso * (.34 + .2 * i), 2.6), Palette.Line);
    }

    private static void PaintCollar(TorsoView torso, Ink ink)
    {
        foreach (var side in new[] { -1, 1 })
        {
            torso.Canvas.Shape(
                new Curve().Move(0, torso.Neck + torso.Torso * .16).Line(side * torso.Shoulder * .42, torso.Neck + 1).Line(side * torso.Shoulder * .14, torso.Neck - 4).Close(),
                ink, Palette.Line, 3.2);
        }
    }

    private static void PaintCardigan(TorsoView torso)
    {
        var (edge, belly) = (torso.Shoulder * .26, torso.Neck + torso.Torso * .42);
        torso.Canvas.Fill(
            new Curve().Move(-edge, torso.Neck + 2).Line(edge, torso.Neck + 2).Line(5, belly).Line(5, torso.Hem + 2).Line(-5, torso.Hem + 2).Line(-5, belly).Close(),
            Palette.Cloth(torso.Look.TopColour.Name is "cream" or "white" ? "sky" : "cream"));
        foreach (var side in new[] { -1, 1 })
        {
            torso.Canvas.Line(new Curve().Move(side * torso.Shoulder * .28, torso.Neck + 2).Line(side * 5, belly).Line(side * 5, torso.Hem + 3), Palette.Line, 3.4);
        }

        for (var i = 0; i < 3; i++) torso.Canvas.Fill(Curve.Round(12, torso.Neck + torso.Torso * (.50 + .18 * i), 3), torso.Ink.Darker(.45));
    }

    private static void PaintHoodie(TorsoView torso)
    {
        var (ink, cord) = (torso.Ink.Darker(.22), torso.Ink.Lighter(.6));
        torso.Canvas.Line(new Curve().Move(-torso.Shoulder * .46, torso.Neck + 4).Quadratic(0, torso.Neck + torso.Torso * .30, torso.Shoulder * .46, torso.Neck + 4), ink, 9);
        foreach (var side in new[] { -1, 1 })
        {
            torso.Canvas.Line(new Curve().Move(side * torso.Shoulder * .12, torso.Neck + torso.Torso * .18).Line(side * torso.Shoulder * .14, torso.Neck + torso.Torso * .38), cord, 3.2);
        }

        var (low, high) = (torso.Hip - 2, torso.Hip - torso.Torso * .30);
        torso.Canvas.Line(new Curve().Move(-torso.Body.Hip * .62, low).Line(-torso.Body.Hip * .44, high).Line(torso.Body.Hip * .44, high).Line(torso.Body.Hip * .62, low), ink, 3.4);
    }

    private static void PaintJacket(TorsoView torso)
    {
        torso.Canvas.Fill(Vee(torso, .30, .40), torso.Look.TopColour.Name is "white" or "cream" ? Palette.Cloth("sky") : Palette.White);
        foreach (var side in new[] { -1, 1 })
        {
            torso.Canvas.Shape(
                new Curve().Move(side * torso.Shoulder * .34, torso.Neck + 2).Line(0, torso.Neck + torso.Torso * .42).Line(side * torso.Shoulder * .38, torso.Neck + torso.Torso * .26)
                    .Line(side * torso.Shoulder * .30, torso.Neck + torso.Torso * .18).Line(side * torso.Shoulder * .52, torso.Neck + torso.Torso * .12).Close(),
                torso.Ink.Lighter(.12), Palette.Line, 3.2);
        }

        torso.Canvas.Line(new Curve().Move(0, torso.Neck + torso.Torso * .42).Line(0, torso.Hem), torso.Ink.Darker(.3), 3.2);
        torso.Canvas.Fill(Curve.Round(6, torso.Neck + torso.Torso * .56, 3.2), Palette.Line);
    }

    private static void PaintCoat(TorsoView torso)
    {
        PaintCollar(torso, torso.Ink.Darker(.15));
        torso.Canvas.Line(new Curve().Move(0, torso.Neck + torso.Torso * .16).Line(0, torso.Hem + 6), torso.Ink.Darker(.32), 3.6);
        for (var i = 0; i < 4; i++) torso.Canvas.Fill(Curve.Round(8, torso.Neck + torso.Torso * (.30 + .24 * i), 3.6), torso.Ink.Darker(.55));
        foreach (var side in new[] { -1, 1 })
        {
            torso.Canvas.Line(new Curve().Move(side * torso.Body.Hip * .40, torso.Hip - 10).Line(side * torso.Body.Hip * .78, torso.Hip - 2), torso.Ink.Darker(.32), 3.6);
        }
    }

    private static void PaintTunic(TorsoView torso)
    {
        var trim = torso.Ink.Lighter(.5);
        torso.Canvas.Line(new Curve().Move(-torso.Shoulder * .38, torso.Neck + 5).Quadratic(0, torso.Neck + torso.Torso * .18, torso.Shoulder * .38, torso.Neck + 5), trim, 5);
        torso.Canvas.Line(new Curve().Move(0, torso.Neck + torso.Torso * .12).Line(0, torso.Neck + torso.Torso * .42), trim, 4);
        var half = torso.HalfWidth(torso.Hem - 8) - 7;
        torso.Canvas.Line(new Curve().Move(-half, torso.Hem - 8).Quadratic(0, torso.Hem + 6, half, torso.Hem - 8), trim, 4);
    }

    private static void PaintScrubs(TorsoView torso)
    {
        torso.Canvas.Fill(Vee(torso, .30, .30), torso.Look.Skin);
        torso.Canvas.Line(VeeLine(torso, .32, .31), Palette.Line, 3.4);
        torso.Canvas.Line(Curve.Box(torso.Shoulder * .16, torso.Neck + torso.Torso * .46, torso.Shoulder * .46, torso.Torso * .20, 4), torso.Ink.Darker(.25), 3);
    }

    private static void PaintUniform(TorsoView torso)
    {
        var (left, band) = (torso.HalfWidth(torso.Neck + torso.Torso * .4) - 3, torso.Neck + torso.Torso * .44);
        torso.Canvas.Fill(Curve.Box(-left, band, 2 * left, torso.Torso * .11), Ink.Parse("#FFF3B0"));
        torso.Canvas.Shape(Curve.Box(-torso.Body.Hip + 1, torso.Hip - 8, 2 * torso.Body.Hip - 2, 15, 4), Ink.Parse("#2C2530"), Palette.Line, 3);
        PaintCollar(torso, torso.Ink.Darker(.2));
        torso.Canvas.At(torso.Shoulder * .42, torso.Neck + torso.Torso * .28, torso.Torso * .085).Shape(Signs.StarCurve, Palette.Cloth("mustard"), Palette.Line, .2);
    }

    private static void PaintRobe(TorsoView torso)
    {
        torso.Canvas.Fill(Vee(torso, .30, .40), Palette.White);
        torso.Canvas.Line(VeeLine(torso, .34, .42), Palette.Line, 4);
        torso.Canvas.Line(new Curve().Move(0, torso.Neck + torso.Torso * .42).Line(0, torso.Hem), torso.Ink.Darker(.22), 3.2);
    }

    private static void PaintBabygrow(TorsoView torso)
    {
        torso.Canvas.Line(new Curve().Move(-torso.Shoulder * .40, torso.Neck + 4).Quadratic(0, torso.Neck + torso.Torso * .20, torso.Shoulder * .40, torso.Neck + 4), torso.Ink.Lighter(.5), 4);
        for (var i = 0; i < 3; i++) torso.Canvas.Fill(Curve.Round(0, torso.Neck + torso.Torso * (.34 + .2 * i), 3), torso.Ink.Lighter(.65));
    }

    private static Curve Vee(TorsoView torso, double width, double depth) => new Curve()
        .Move(-torso.Shoulder * width, torso.Neck + 2).Line(torso.Shoulder * width, torso.Neck + 2).Line(0, torso.Neck + torso.Torso * depth).Close();

    private static Curve VeeLine(TorsoView torso, double width, double depth) => new Curve()
        .Move(-torso.Shoulder * width, torso.Neck + 2).Line(0, torso.Neck + torso.Torso * depth).Line(torso.Shoulder * width, torso.Neck + 2);
}
