using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Things;

/// <summary>How a hand takes a thing: where the middle of the thing lies from the hand, and its size there.</summary>
/// <param name="X">Units towards where the person faces.</param>
/// <param name="Y">Units down.</param>
/// <param name="Scale">Its size in the hand.</param>
/// <param name="IsInFront">Whether the thing hides the hand.</param>
internal sealed record Grip(double X, double Y, double Scale = 1, bool IsInFront = false);

/// <summary>Something that stands about or is held. Sizes are in figure units: an adult's head is 120 wide.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">As a description says it: "a teddy".</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Draw">Draws it around its middle.</param>
internal sealed record Thing(string Name, string Words, double Width, double Height, Action<Canvas> Draw) : INamed
{
    /// <summary>How one hand holds it; null where it cannot be held.</summary>
    public Grip? Grip { get; init; }

    /// <summary>Half the distance of two hands that hold it; 0 where one hand is enough.</summary>
    public double HalfHold { get; init; }

    /// <summary>Whether it has a front that turns with the person.</summary>
    public bool HasDirection { get; init; }

    /// <summary>Whether it usually stands behind people.</summary>
    public bool IsBackground { get; init; }

    /// <summary>Where it hangs: how high its middle is above the floor; 0 for what stands on the floor.</summary>
    public double HangsAt { get; init; }

    /// <summary>Whether it hangs on a wall, so that it needs a post where there is none.</summary>
    public bool IsOnWall { get; init; }

    /// <summary>Whether there is a flame in it, so that it never stands on a floor.</summary>
    public bool HasFlame { get; init; }

    /// <summary>Whether somebody who holds it puts it to an ear, to the mouth, or reads it: the pose to take.</summary>
    public string? Pose { get; init; }
}

/// <summary>All things.</summary>
internal static class AllThings
{
    public static readonly Table<Thing> All = new([.. FoodThings.All, .. HomeThings.All, .. PlayThings.All, .. HealthThings.All, .. SignThings.All, .. OutdoorThings.All, .. PetThings.All, .. CareThings.All, .. AidThings.All, .. LifeThings.All]);
}

/// <summary>The line and the strokes that things share.</summary>
internal static class ThingPen
{
    public const double Wide = 4.6;
    public const double Fine = 3.2;

    public static void Solid(this Canvas canvas, Curve curve, Ink fill, double width = Wide) => canvas.Shape(curve, fill, Palette.Line, width);

    public static void Mark(this Canvas canvas, Curve curve, double width = Fine) => canvas.Line(curve, Palette.Line, width);

    /// <summary>Something that lies behind: the thin pale line of places.</summary>
    public static void Pale(this Canvas canvas, Curve curve, Ink fill, double width = 3.6) => canvas.Shape(curve, fill, Palette.Soft, width);

    public static void PaleMark(this Canvas canvas, Curve curve, double width = Fine) => canvas.Line(curve, Palette.Soft, width);

    public static void Heart(this Canvas canvas, double x, double y, double size, Ink ink) => canvas.At(x, y, size).Fill(Signs.HeartCurve, ink);

    public static void Star(this Canvas canvas, double x, double y, double size, Ink ink) => canvas.At(x, y, size).Fill(Signs.StarCurve, ink);

    /// <summary>A pair of scales: the sign of a court.</summary>
    public static void Scales(this Canvas canvas, double x, double y, double size, Ink ink)
    {
        var scales = canvas.At(x, y, size);
        scales.Line(Curve.Parse("M 0 -1 L 0 .9 M -.85 -.68 L .85 -.68 M -.45 .95 L .45 .95 M -.85 -.68 L -1.2 .2 M -.85 -.68 L -.5 .2 M .85 -.68 L .5 .2 M .85 -.68 L 1.2 .2"), ink, .13);
        foreach (var side in new[] { -1, 1 }) scales.Fill(Curve.Parse("M -.42 .18 L .42 .18 C .36 .58 -.36 .58 -.42 .18 Z").Shifted(side * .85, 0), ink);
    }

    /// <summary>A tick: it means yes without a letter and without a colour.</summary>
    public static void Tick(this Canvas canvas, double x, double y, double size, Ink ink, double width = 4.6) =>
        canvas.Line(new Curve().Move(x - size, y).Line(x - size * .3, y + size * .7).Line(x + size, y - size * .8), ink, width);

    public static Ink Ink(string hex) => Drawing.Ink.Parse(hex);
}
