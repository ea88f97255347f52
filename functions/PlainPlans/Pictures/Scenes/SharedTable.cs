using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Scenes;

/// <summary>The table between two people who sit face to face, in panel units.</summary>
/// <param name="Near">Its end at the first person.</param>
/// <param name="Far">Its end at the second person.</param>
/// <param name="Ground">Where its legs stand.</param>
/// <param name="Scale">How many panel units a figure unit is.</param>
internal sealed record SharedTable(Spot Near, Spot Far, double Ground, double Scale)
{
    /// <summary>How high over the hips a table is, in torsos.</summary>
    public const double OverHip = .26;

    // How much of the top is seen, in figure units.
    private const double Depth = 30;

    /// <summary>The table of two people, or null where one of them is in bed or on the floor.</summary>
    public static SharedTable? Of(LinkedPair pair)
    {
        var (a, b) = (pair.A, pair.B);
        if (!CanSit(a) || !CanSit(b)) return null;
        var (scale, side) = (a.Scale, pair.Side);
        var ground = Math.Max(a.Y + a.Raised * scale, b.Y + b.Raised * scale);
        var top = ground - Height(a, b) * scale;
        return new(new(a.X + side * a.Body.Hip * .62 * scale, top), new(b.X - side * b.Body.Hip * .62 * scale, top), ground, scale);
    }

    /// <summary>How high the table of two people is: right for the bigger one, but never too high for wheels.</summary>
    public static double Height(Figure a, Figure b)
    {
        var (own, other) = (OwnHeight(a), OwnHeight(b));
        if (a.IsInWheelchair != b.IsInWheelchair) return (a.IsInWheelchair ? own : other) + 6;
        return Math.Max(own, other);
    }

    /// <summary>How high a table is right for somebody on a seat of their own.</summary>
    public static double OwnHeight(Figure person) => (person.IsBaby ? person.Body.Hip * .5 : person.SeatHeight) + person.Body.Torso * OverHip;

    /// <summary>Whether somebody can be at a table.</summary>
    public static bool CanSit(Figure person) => person.Stance is Stance.Sitting or Stance.Standing or Stance.Kneeling;

    /// <summary>A spot on its top, from 0 at the first person to 1 at the second.</summary>
    public Spot At(double share) => Spot.Between(Near, Far, share);

    public void Paint(Canvas panel, Thing thing, double share)
    {
        var canvas = panel.At(0, 0, Scale);
        var (left, right) = (Math.Min(Near.X, Far.X) / Scale, Math.Max(Near.X, Far.X) / Scale);
        var (top, ground) = (Near.Y / Scale, Ground / Scale);
        foreach (var x in new[] { left + 24, right - 24 }) canvas.Tube(Curve.Segment(new(x, top + 14), new(x, ground - 4)), Palette.Wood.Darker(.12), 12, Palette.Line, 3.6);

        // Its top is seen a little from above, so that what lies on it can be seen.
        canvas.Shape(new Curve().Move(left + Depth * .5, top - Depth).Line(right - Depth * .5, top - Depth).Line(right, top + 2).Line(left, top + 2).Close(), Palette.Wood.Lighter(.22), Palette.Line, 4.2);
        canvas.Shape(Curve.Box(left, top, right - left, 18, 6), Palette.Wood, Palette.Line, 4.6);
        var x0 = At(share).X / Scale;
        if (thing.Name != "paper") thing.Draw(canvas.At(x0, top - Depth * .30 - thing.Height / 2 + 6));
        else canvas.Shape(new Curve().Move(x0 - 52, top - 3).Line(x0 - 42, top - Depth + 4).Line(x0 + 46, top - Depth + 4).Line(x0 + 52, top - 3).Close(), Palette.White, Palette.Line, 3.4);
    }
}
