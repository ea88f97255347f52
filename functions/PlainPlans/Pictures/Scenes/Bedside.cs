using PlainPlans.Pictures.Figures;

namespace PlainPlans.Pictures.Scenes;

/// <summary>
/// Who comes to the bed of somebody to comfort them. They are before the bed and near the pillow: from its foot no hand
/// reaches a shoulder.
/// </summary>
/// <param name="Visitor">Their place in the list of people.</param>
/// <param name="Bed">The place of whoever is in bed.</param>
internal sealed record Bedside(int Visitor, int Bed)
{
    /// <summary>From a head on the pillow to the shoulder under the cover, in figure units.</summary>
    public const double Shoulder = 96;

    /// <summary>The one at a bed for what two people do together, or null where nobody is in bed or another hand holds them.</summary>
    public static Bedside? Of(Scene scene, SceneLink link)
    {
        if (!link.Link.ComesToBed || IsLying(scene, link.A) == IsLying(scene, link.B) || (IsLying(scene, link.A) && !link.Link.Embraces)) return null;
        var (visitor, bed) = IsLying(scene, link.A) ? (link.B, link.A) : (link.A, link.B);
        return scene.Between.Any(other => other != link && other.Link.IsTouching && (Has(other, visitor) || Has(other, bed))) ? null : new(visitor, bed);
    }

    /// <summary>Everybody who is at a bed.</summary>
    public static IEnumerable<Bedside> AllOf(Scene scene) => scene.Between.Select(link => Of(scene, link)).OfType<Bedside>();

    /// <summary>How far the visitor's feet are from the middle of the bed, in figure units.</summary>
    public static double Aside(Figure visitor, Figure inBed) =>
        inBed.Forward * (-Math.Abs(Figures.Bed.HeadOf(inBed).X) + Shoulder + visitor.Body.Shoulder + visitor.Body.Arm * .62);

    private static bool Has(SceneLink link, int index) => link.A == index || link.B == index;

    // No bed in a car.
    private static bool IsLying(Scene scene, int index) => scene.People[index].Pose?.Stance == Stance.Lying && scene.Place.BodyLine is null;
}
