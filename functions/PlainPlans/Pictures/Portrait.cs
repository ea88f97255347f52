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

    /// <summary>Draws a portrait of <see cref="Size"/> by <see cref="Size"/>. Outside the circle only the small picture of the feeling is drawn.</summary>
    /// <param name="member">Who.</param>
    /// <param name="feeling">A feeling by its name, as scenes have it, or null for none.</param>
    /// <exception cref="ArgumentException">There is no such feeling.</exception>
    public static Drawing.Drawing Draw(CastMember member, string? feeling = null)
    {
        ArgumentNullException.ThrowIfNull(member);
        var canvas = new Canvas();
        canvas.Fill(Curve.Round(Size / 2, Size / 2, Radius), Palette.Cloth("cream"));

        // The head alone, because a head is what tells people apart at this size. Only hair that hangs needs shoulders to
        // hang over: without them it looks like a beard.
        var figure = new Figure(member.Look, Poses.All["stand"], feeling is null ? Feelings.Unsaid : Feelings.All[feeling], 0);
        var (width, height) = (figure.HairWidth * 2, figure.Crown + figure.Body.Head * Chin(member.Look));
        figure.Scale = Math.Min(Radius * 1.56 / width, Radius * 1.60 / height);
        var middle = (Chin(member.Look) * figure.Body.Head - figure.Crown) / 2;
        figure.X = Size / 2 - figure.Head.X * figure.Scale;
        figure.Y = Size / 2 - (figure.Head.Y + middle) * figure.Scale;
        var head = HeadPainter.View(canvas.At(figure.X, figure.Y, figure.Scale), figure);
        HeadPainter.PaintBackHair(head);
        if (HasHangingHair(member.Look)) PaintShoulders(head, Chin(member.Look));
        HeadPainter.Paint(head, figure.Feeling, new(Math.Abs(figure.Feeling.GazeAside), 0)); // to where the small picture is
        canvas.Line(Curve.Round(Size / 2, Size / 2, Radius), Palette.Line, 5);
        if (figure.Feeling.Token is { } token) PaintToken(canvas, token, member.Look);
        return canvas.ToDrawing(Size, Size);
    }

    // At the edge, over hair at most.
    private static void PaintToken(Canvas canvas, Token token, Look look)
    {
        const double Disc = 37;
        var (x, y) = (Size - Disc - 2, Disc + 2);
        canvas.Shape(Curve.Round(x, y, Disc), Palette.White, Palette.Line, 4);
        token.Draw(canvas.At(x, y, Disc * .64), look);
    }

    private static bool HasHangingHair(Look look) =>
        look.HeadCovering is not { Hair: HairUnder.None } && look.FacialHair?.Name != "long-beard"
        && look.Hair.Name is "bob" or "long" or "wavy" or "braids" or "long-curly" or "locs";

    // In no colour of clothes: where nobody chose a top, its colour depends on who else is in the story.
    private static void PaintShoulders(HeadView head, double end)
    {
        head.Canvas.Fill(Curve.Box(-.28, .70, .56, .50), head.Look.Skin.Darker(.12));
        head.Shape(
            new Curve().Move(-.96, end - .06).Cubic(-.96, 1.24, -.62, 1.06, -.28, 1.02).Quadratic(0, 1.24, .28, 1.02).Cubic(.62, 1.06, .96, 1.24, .96, end - .06)
                .Quadratic(0, end + .08, -.96, end - .06).Close(),
            Palette.Cloth("stone"));
    }

    // How far below the middle of the head hair, beard or scarf reach, in heads.
    private static double Chin(Look look) => look switch
    {
        { HeadCovering.HidesEars: true } => 1.46,
        { HeadCovering.Hair: HairUnder.None, FacialHair.Name: not "long-beard" } => 1.06,
        { FacialHair.Name: "long-beard" } => 1.5,
        { Hair.Name: "long" or "wavy" or "braids" or "long-curly" } => 1.72,
        { Hair.Name: "locs" or "bob" } => 1.5,
        _ => 1.1,
    };
}
