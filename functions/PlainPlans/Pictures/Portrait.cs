using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.People;

namespace PlainPlans.Pictures;

/// <summary>Draws one person's head in a circle, for lists and scales.</summary>
public static class Portrait
{
    /// <summary>The width and height of a portrait, in units.</summary>
    public const double Size = 240;

    private const double Radius = 112;

    /// <summary>Draws a portrait of <see cref="Size"/> by <see cref="Size"/>. Outside the circle nothing is drawn.</summary>
    /// <param name="member">Who.</param>
    /// <param name="feeling">A feeling by its name, as scenes have it.</param>
    /// <exception cref="ArgumentException">There is no such feeling.</exception>
    public static Drawing.Drawing Draw(CastMember member, string feeling = "calm")
    {
        ArgumentNullException.ThrowIfNull(member);
        var canvas = new Canvas();
        canvas.Fill(Curve.Round(Size / 2, Size / 2, Radius), Palette.Cloth("cream"));

        // The head alone: a body would have to be cut at the circle, and a head is what tells people apart at this size.
        var figure = new Figure(member.Look, Poses.All["stand"], Feelings.All[feeling], 0);
        var (width, height) = (figure.HairWidth * 2, figure.Crown + figure.Body.Head * Chin(member.Look));
        figure.Scale = Math.Min(Radius * 1.56 / width, Radius * 1.60 / height);
        var middle = (Chin(member.Look) * figure.Body.Head - figure.Crown) / 2;
        figure.X = Size / 2 - figure.Head.X * figure.Scale;
        figure.Y = Size / 2 - (figure.Head.Y + middle) * figure.Scale;
        var head = HeadPainter.View(canvas.At(figure.X, figure.Y, figure.Scale), figure);
        HeadPainter.PaintBackHair(head);
        HeadPainter.Paint(head, figure.Feeling, new(0, 0));
        canvas.Line(Curve.Round(Size / 2, Size / 2, Radius), Palette.Line, 5);
        return canvas.ToDrawing(Size, Size);
    }

    // How far below the middle of the head hair, beard or scarf reach, in heads.
    private static double Chin(Look look) => look switch
    {
        { HeadCovering.HidesEars: true } => 1.46,
        { HeadCovering.Hair: HairUnder.None, FacialHair.Name: not "long-beard" } => 1.06,
        { FacialHair.Name: "long-beard" } => 1.5,
        { Hair.Name: "long" or "wavy" or "braids" or "long-curly" } => 1.72,
        { Hair.Name: "locs" } => 1.25,
        _ => 1.1,
    };
}
