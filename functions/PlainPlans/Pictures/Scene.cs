using System.Collections.Immutable;
using PlainPlans.Pictures.Figures;
using PlainPlans.Pictures.Places;
using PlainPlans.Pictures.Scenes;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures;

/// <summary>
/// A picture told as data: where, who, how they feel, what they do and say. Made by <see cref="SceneReader"/>; drawn by
/// <see cref="ScenePainter"/> and told in words by <see cref="SceneWords"/>, so that both always agree.
/// </summary>
public sealed record Scene
{
    internal Scene(Place place, ImmutableArray<ScenePerson> people)
    {
        Place = place;
        People = people;
    }

    /// <summary>
    /// What people say that found no room in the picture: whole sentences, to be printed under it. Empty almost always.
    /// </summary>
    public ImmutableArray<string> WordsBelow { get; internal init; } = [];

    /// <summary>Whether it shows something hard, such as people who argue. See <see cref="HardScenes"/>.</summary>
    public bool IsHard => Between.Any(link => HardScenes.IsHard(link.Link)) || People.Any(person => HardScenes.IsHard(person.Pose));

    internal Place Place { get; }

    /// <summary>From left to right.</summary>
    internal ImmutableArray<ScenePerson> People { get; init; }

    internal bool IsNight { get; init; }

    internal Weather Weather { get; init; }

    /// <summary>Whether hard things are drawn gently.</summary>
    internal bool IsGentle { get; init; } = true;

    internal ImmutableArray<SceneLink> Between { get; init; } = [];

    internal ImmutableArray<SceneThing> Things { get; init; } = [];

    internal ImmutableArray<SceneBubble> Bubbles { get; init; } = [];

    internal ImmutableArray<SceneEffect> Effects { get; init; } = [];

    /// <summary>Where everything goes, as far as the reader found it out; whoever changes a scene leaves it behind.</summary>
    internal SceneLayout? Layout { get; init; }

    /// <summary>Where its things go, found while it was read; null for a scene made in another way.</summary>
    internal ImmutableArray<PlacedThing>? Placed { get; init; }

    /// <summary>A description somebody wrote, or null.</summary>
    internal string? Alt { get; init; }
}

/// <summary>Somebody in a scene. Null where the scene leaves it to the painter.</summary>
internal sealed record ScenePerson(CastMember Member, Feeling Feeling, Pose? Pose, int? Facing, string? LooksAt, Thing? Holds)
{
    /// <summary>Where the scene wants them, as a share of the panel's width; null where it does not say.</summary>
    public double? At { get; init; }

    /// <summary>How large they are drawn beside their usual size.</summary>
    public double Size { get; init; } = 1;

    /// <summary>Their place in the list of the request.</summary>
    public int Entry { get; init; }
}

/// <summary>What two people do together: their places in the list of people.</summary>
/// <param name="Link">What they do.</param>
/// <param name="A">Who does it.</param>
/// <param name="B">With whom.</param>
/// <param name="Entry">Its place in the list of the request.</param>
internal sealed record SceneLink(Link Link, int A, int B, int Entry = 0);

/// <summary>Something that stands about. <paramref name="At"/> is a share of the panel's width.</summary>
internal sealed record SceneThing(Thing Thing, double? At, bool IsBehind, int Entry = -1);

/// <summary>The kinds of bubble.</summary>
internal enum BubbleKind { Speech, Thought, Shout, Whisper, Phone }

/// <summary>What somebody says or thinks: words, a thing, or noise without words.</summary>
internal sealed record SceneBubble(int Who, BubbleKind Kind, string? Text, Thing? Shows, bool IsScribble, int Entry = 0);

/// <summary>A sign near somebody.</summary>
internal sealed record SceneEffect(Effect Effect, int On, int Entry = 0);
