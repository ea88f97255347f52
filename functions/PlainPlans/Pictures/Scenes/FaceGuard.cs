using System.Collections.Immutable;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Scenes;

/// <summary>
/// The last look at a panel: an arm, or what its hand holds, that would lie over the eyes or the mouth of somebody else
/// comes down.
/// </summary>
internal static class FaceGuard
{
    // Eyes, nose and mouth, with a little room, in heads.
    private const double Features = .74;

    private static readonly ImmutableArray<ArmPlan> Lower =
        [ArmPlan.Rest, new(Anchor.Waist) { Elbow = (.14, .48) }, new(Anchor.Heart) { Elbow = (.10, .46) }, ArmPlan.Rest with { IsHidden = true }];

    public static void Clear(Scene scene, ImmutableArray<Figure> figures)
    {
        for (var i = 0; i < figures.Length; i++)
        {
            var person = figures[i];
            if (person.Stance == Stance.Lying || person.Pose.IsAway) continue;
            var faces = Enumerable.Range(0, figures.Length).Where(other => other != i && !figures[other].Pose.IsAway && !IsDrawnAgain(scene, figures, other)).Select(other => figures[other]).ToList();
            foreach (var side in Sides.Both)
            {
                var usual = person.ArmPlanOf(side);
                foreach (var lower in Lower)
                {
                    if (!faces.Exists(face => Covers(person, side, face))) break;
                    person.SetArm(side, usual.IsHidden ? usual : lower);
                }
            }
        }
    }

    /// <summary>Whether a head is drawn once more after all arms.</summary>
    public static bool IsDrawnAgain(Scene scene, ImmutableArray<Figure> figures, int index) => scene.Between.Any(link =>
        (link.Link.Embraces && index == (figures[link.A].Body.Torso >= figures[link.B].Body.Torso ? link.B : link.A))
        || (link.Link.ShowsHeadOfB && link.B == index && figures[index].Stance != Stance.Lying && (link.Link.Carries || figures[index].Look.HeadCovering is not { HidesEars: true })));

    private static bool Covers(Figure person, int side, Figure face)
    {
        if (person.ArmPlanOf(side) is { IsBehind: true } or { IsHidden: true }) return false;
        var (centre, radius, k) = (face.PanelHead, face.PanelHeadRadius * Features, person.Scale);
        var (shoulder, elbow, hand) = person.Arm(side);
        var (from, bend, to) = (person.ToPanel(shoulder), person.ToPanel(elbow), person.ToPanel(hand));
        if (Distance(centre, from, bend) < radius + person.Body.ArmWidth * .5 * k || Distance(centre, bend, to) < radius + person.Body.ArmWidth * .56 * k) return true;
        if (person.Holding is not { } held || (held.Side != 0 && held.Side != side)) return false;
        var box = ArmPainter.HeldBox(person);
        return Math.Max(Math.Abs(centre.X - box.X) - box.Width / 2, Math.Abs(centre.Y - box.Y) - box.Height / 2) < radius;
    }

    private static double Distance(Spot spot, Spot from, Spot to)
    {
        var way = to - from;
        var share = way.Length < 1e-9 ? 0 : Math.Clamp(Spot.Dot(spot - from, way) / (way.Length * way.Length), 0, 1);
        return (spot - Spot.Between(from, to, share)).Length;
    }
}
