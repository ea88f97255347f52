using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Diagnostics;

namespace PlainPlans.Stories;

/// <summary>
/// Something hard that a frame may be about, and how to tell it: truly, gently drawn, and with what the child has to
/// hear. Every topic is one file in <c>Topics</c>.
/// </summary>
internal sealed record Topic
{
    /// <summary>Its name in the data: <c>domestic-abuse</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>Where its advice comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Words to begin from. Names stand in square brackets.</summary>
    public required string Pattern { get; init; }

    /// <summary>A picture to begin from.</summary>
    public required string Picture { get; init; }

    /// <summary>Phrases of which the frame needs one: then it says what happened, and not something softer.</summary>
    public required ImmutableArray<string> True { get; init; }

    /// <summary>What must not be in the picture.</summary>
    public required NeverDraw Never { get; init; }

    /// <summary>What the child has to hear, somewhere in the story.</summary>
    public required ImmutableArray<TopicMessage> Messages { get; init; }

    /// <summary>Words that hide what happened.</summary>
    public ImmutableArray<SofterWords> Softer { get; set; } = [];

    /// <summary>Data of stories that a topic rule must flag, by the rule's code.</summary>
    public required Dictionary<string, ImmutableArray<JsonElement>> Flags { get; init; }

    /// <summary>Data of stories that every topic rule must pass.</summary>
    public required ImmutableArray<JsonElement> Passes { get; init; }

    /// <summary>All topics, by id.</summary>
    public static ImmutableArray<Topic> All => TopicBook.Topics;
}

/// <summary>Something the child has to hear.</summary>
internal sealed record TopicMessage
{
    /// <summary>Words to begin from.</summary>
    public required string Suggest { get; init; }

    /// <summary>Phrases of which one says it.</summary>
    public required ImmutableArray<string> Say { get; init; }
}

/// <summary>Words that hide what happened.</summary>
internal sealed record SofterWords
{
    /// <summary>How they are written.</summary>
    public required ImmutableArray<string> Find { get; init; }

    /// <summary>Phrases in which the same words mean something else.</summary>
    public ImmutableArray<string> Unless { get; set; } = [];

    /// <summary>What to say instead.</summary>
    public required string Say { get; init; }
}

/// <summary>Names of a scene that must not be in a picture. A scene that has one of them is flagged.</summary>
internal sealed record NeverDraw
{
    /// <summary>Places.</summary>
    public ImmutableArray<string> Places { get; set; } = [];

    /// <summary>Things that stand about, are held or show in a bubble.</summary>
    public ImmutableArray<string> Things { get; set; } = [];

    /// <summary>What people do.</summary>
    public ImmutableArray<string> Poses { get; set; } = [];

    /// <summary>What two people do together.</summary>
    public ImmutableArray<string> Links { get; set; } = [];

    /// <summary>Signs near somebody.</summary>
    public ImmutableArray<string> Effects { get; set; } = [];

    /// <summary>How people feel.</summary>
    public ImmutableArray<string> Feelings { get; set; } = [];

    /// <summary>Whether hard things may not be shown in the plain way either.</summary>
    public bool Plainly { get; set; }

    /// <summary>Where in a scene the first such name stands, as fields of the schema: <c>objects</c>; null where none does.</summary>
    internal string? FoundIn(StoryScene scene) =>
        Places.Contains(scene.Place, StringComparer.Ordinal) ? "place"
        : scene.Things.Any(name => Things.Contains(name, StringComparer.Ordinal)) ? "objects"
        : scene.Poses.Concat(scene.Feelings).Any(name => Poses.Contains(name, StringComparer.Ordinal) || Feelings.Contains(name, StringComparer.Ordinal)) ? "people"
        : scene.Links.Any(name => Links.Contains(name, StringComparer.Ordinal)) ? "between"
        : scene.Effects.Any(name => Effects.Contains(name, StringComparer.Ordinal)) ? "effects"
        : Plainly && scene.IsPlain ? "strength"
        : null;
}
