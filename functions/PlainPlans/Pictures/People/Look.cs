using System.Collections.Immutable;
using PlainPlans.Drawing;

namespace PlainPlans.Pictures.People;

/// <summary>
/// How a person looks in every picture. Each part is free of the others: any hair goes with any covering, any age
/// with any aid.
/// </summary>
internal sealed record Look
{
    public required Age Age { get; init; }

    public required Build Build { get; init; }

    /// <summary>1 (lightest) to 10 (deepest).</summary>
    public required int SkinTone { get; init; }

    public required HairStyle Hair { get; init; }

    public required NamedInk HairColour { get; init; }

    public required FacialHair? FacialHair { get; init; }

    public required HeadCovering? HeadCovering { get; init; }

    public required Ink HeadCoveringInk { get; init; }

    public required Top Top { get; init; }

    public required NamedInk TopColour { get; init; }

    public required Pattern Pattern { get; init; }

    public required Bottom Bottom { get; init; }

    public required Ink BottomInk { get; init; }

    public required Ink ShoeInk { get; init; }

    public required ImmutableArray<Wearable> Wears { get; init; }

    public required MovingAid? Moves { get; init; }

    /// <summary>The body, with the build in it.</summary>
    public Proportions Body => Build.Of(Age.Body);

    public Ink Skin => Palette.Skin[SkinTone - 1];

    /// <summary>Whether features need a deeper ink, a lip tint and the whites of the eyes to be seen.</summary>
    public bool IsDeep => SkinTone >= 7;

    public bool UsesWheelchair => Moves?.Name == "wheelchair";
}
