using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.People;

/// <summary>A pattern on a top: a second way to tell people apart, for readers who do not see colours.</summary>
internal sealed record Pattern(string Name, Action<TorsoView>? Paint) : INamed;

/// <summary>All patterns.</summary>
internal static class Patterns
{
    public static readonly Table<Pattern> All = new(
        new("plain", null),
        new("stripes", PaintStripes),
        new("dots", PaintDots),
        new("checks", PaintChecks),
        new("heart", torso => PaintBadge(torso, Signs.HeartCurve, "coral", "cream")),
        new("star", torso => PaintBadge(torso, Signs.StarCurve, "mustard", "cream")));

    private static Ink Tint(TorsoView torso) =>
        torso.Look.TopColour.Name is "white" or "cream" or "rose" or "stone" ? torso.Ink.Darker(.30) : torso.Ink.Lighter(.45);

    private static void PaintStripes(TorsoView torso)
    {
        for (var y = torso.Neck + torso.Torso * .26 + 8; y < torso.Hem - 6; y += torso.Torso * .17)
        {
            var half = torso.HalfWidth(y) - 7.6;
            torso.Canvas.Line(new Curve().Move(-half, y).Quadratic(0, y + 7, half, y), Tint(torso), torso.Torso * .06);
        }
    }

    private static void PaintDots(TorsoView torso)
    {
        var row = 0;
        for (var y = torso.Neck + torso.Torso * .26 + 4; y < torso.Hem - 8; y += torso.Torso * .16, row++)
        {
            var half = torso.HalfWidth(y) - 12;
            var step = torso.Torso * .2;
            var count = (int)(half / step + (row % 2 == 0 ? 0 : .5));
            for (var i = -count; i <= count; i++)
            {
                var x = (i + (row % 2 == 0 ? 0 : .5)) * step;
                if (Math.Abs(x) <= half) torso.Canvas.Fill(Curve.Round(x, y, torso.Torso * .034), Tint(torso));
            }
        }
    }

    private static void PaintChecks(TorsoView torso)
    {
        var top = torso.Neck + torso.Torso * .24;
        for (var y = top + 10; y < torso.Hem - 4; y += torso.Torso * .2)
        {
            var half = torso.HalfWidth(y) - 6;
            torso.Canvas.Line(new Curve().Move(-half, y).Line(half, y), Tint(torso), 3.4);
        }

        for (var x = -.75; x <= .76; x += .5)
        {
            torso.Canvas.Line(new Curve().Move(x * (torso.HalfWidth(top) - 6), top).Line(x * (torso.HalfWidth(torso.Hem) - 6), torso.Hem - 2), Tint(torso), 3.4);
        }
    }

    private static void PaintBadge(TorsoView torso, Curve curve, string colour, string otherColour)
    {
        var ink = torso.Look.TopColour.Name == colour || (colour == "coral" && torso.Look.TopColour.Name is "brick" or "rose") ? otherColour : colour;
        torso.Canvas.At(0, torso.Hip - torso.Torso * .42, torso.Torso * .20).Fill(curve, Palette.Cloth(ink));
    }
}
