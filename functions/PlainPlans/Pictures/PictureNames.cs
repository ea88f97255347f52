using System.Collections.Immutable;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.People;
using PlainPlans.Pictures.Places;
using PlainPlans.Pictures.Scenes;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures;

/// <summary>
/// The names of everything that can be drawn, by the field that asks for it. A test holds them against the choices in
/// <c>templates/parts/look.json</c> and <c>templates/parts/scene.json</c>.
/// </summary>
internal static class PictureNames
{
    /// <summary>The choices of a look, by field. Where a field may say that there is nothing, <c>none</c> comes first.</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Looks { get; } = new Dictionary<string, ImmutableArray<string>>
    {
        ["age"] = Ages.All.Names,
        ["build"] = Build.All.Names,
        ["hair"] = HairStyles.All.Names,
        ["hairColour"] = Palette.Hair.Names,
        ["facialHair"] = ["none", .. FacialHairs.All.Names],
        ["headCovering"] = ["none", .. HeadCoverings.All.Names],
        ["headCoveringColour"] = Palette.Clothes.Names,
        ["top"] = Tops.All.Names,
        ["topColour"] = Palette.Clothes.Names,
        ["pattern"] = Patterns.All.Names,
        ["bottom"] = Bottoms.All.Names,
        ["bottomColour"] = Palette.Clothes.Names,
        ["shoes"] = Palette.Clothes.Names,
        ["wears"] = Wearables.All.Names,
        ["moves"] = MovingAids.All.Names,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The choices of a scene, by field; fields of lists as <c>people/pose</c>.</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Scenes { get; } = new Dictionary<string, ImmutableArray<string>>
    {
        ["place"] = AllPlaces.All.Names,
        ["weather"] = [.. Enum.GetNames<Weather>().Select(name => name.ToLowerInvariant())],
        ["people/feeling"] = Feelings.All.Names,
        ["people/pose"] = Poses.All.Names,
        ["people/holds"] = [.. AllThings.All.Where(thing => thing.Grip is not null).Select(thing => thing.Name)],
        ["between/kind"] = Links.All.Names,
        ["objects/kind"] = AllThings.All.Names,
        ["says/kind"] = [.. Enum.GetNames<BubbleKind>().Select(name => name.ToLowerInvariant())],
        ["says/shows"] = [.. AllThings.All.Names, "scribble"],
        ["effects/kind"] = Effects.All.Names,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
