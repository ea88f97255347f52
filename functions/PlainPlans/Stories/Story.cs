using System.Collections.Immutable;
using System.Text.Json;

namespace PlainPlans.Stories;

/// <summary>
/// A story as the rules see it: the frames one reader gets, and what is known of the people in them. Read by
/// <see cref="StoryReader"/> from the fields that every kind of story shares; a field that a kind lacks is simply empty.
/// </summary>
internal sealed record Story
{
    public required string Title { get; init; }
    public required string Purpose { get; init; }
    public required string Order { get; init; }

    /// <summary>The day it was written, or null.</summary>
    public required DateOnly? Written { get; init; }

    /// <summary>Ids of the children it is for.</summary>
    public required ImmutableArray<string> Children { get; init; }

    public required ImmutableArray<StoryPerson> People { get; init; }
    public required ImmutableArray<StoryPlace> Places { get; init; }
    public required ImmutableArray<StorySource> Sources { get; init; }

    /// <summary>All frames.</summary>
    public required ImmutableArray<StoryFrame> AllFrames { get; init; }

    /// <summary>The frames that this reader gets, in order.</summary>
    public required ImmutableArray<StoryFrame> Frames { get; init; }

    /// <summary>Ids of the people whom the children can talk to.</summary>
    public required ImmutableArray<string> TalkTo { get; init; }

    /// <summary>Ids of those who have to agree to each frame.</summary>
    public required ImmutableArray<string> MustAgree { get; init; }

    public required ImmutableArray<StoryAgreement> Agreements { get; init; }
    public required ImmutableArray<StoryShare> Shares { get; init; }

    /// <summary>The person of that id, or null.</summary>
    public StoryPerson? Find(string id) => People.FirstOrDefault(person => person.Id == id);
}

/// <summary>Somebody in the story.</summary>
internal sealed record StoryPerson(string Pointer, string Id, string Name, string Role)
{
    /// <summary>What the children call them, each name with the child's id; empty for a name that all use.</summary>
    public required ImmutableArray<(string Child, string Name)> CalledBy { get; init; }

    public required DateOnly? Born { get; init; }

    /// <summary>Id of the reader group that reads as they do. Empty where nobody says.</summary>
    public required string Reads { get; init; }

    public required bool IsAlive { get; init; }

    /// <summary>Whether somebody has said what skin they have.</summary>
    public required bool HasSkin { get; init; }

    /// <summary>What they like.</summary>
    public required ImmutableArray<string> Likes { get; init; }
}

/// <summary>A place, and the words that would give it away.</summary>
internal sealed record StoryPlace(string Id, bool IsWithheld, ImmutableArray<string> Words);

/// <summary>Where a statement comes from.</summary>
internal sealed record StorySource(string Id, string Status);

/// <summary>One frame.</summary>
internal sealed record StoryFrame(int Index, string Pointer, string Id)
{
    public required string Section { get; init; }
    public required string Balance { get; init; }
    public required string Heading { get; init; }
    public required string Words { get; init; }
    public required string Draw { get; init; }
    public required string ChildSpace { get; init; }
    public required string Where { get; init; }

    /// <summary>Ids of the children it is for; empty for all.</summary>
    public required ImmutableArray<string> For { get; init; }

    public required ImmutableArray<string> Topics { get; init; }
    public required ImmutableArray<string> Sources { get; init; }
    public required ImmutableArray<(string Who, string Words)> Positions { get; init; }

    /// <summary>The picture, or null.</summary>
    public required StoryScene? Scene { get; init; }

    /// <summary>Everything a reader reads in the frame.</summary>
    public string Text => string.Join("\n\n", ((string[])[Heading, Words, .. Positions.Select(position => position.Words), .. Scene?.Says ?? []]).Where(text => text.Length > 0));
}

/// <summary>What a picture shows, by name.</summary>
internal sealed record StoryScene(JsonElement Data, string Pointer)
{
    public required string Place { get; init; }
    public required bool IsPlain { get; init; }
    public required string Alt { get; init; }
    public required ImmutableArray<string> People { get; init; }
    public required ImmutableArray<string> Feelings { get; init; }
    public required ImmutableArray<string> Poses { get; init; }
    public required ImmutableArray<string> Links { get; init; }

    /// <summary>What stands about, is held, or shows in a bubble.</summary>
    public required ImmutableArray<string> Things { get; init; }

    public required ImmutableArray<string> Effects { get; init; }
    public required ImmutableArray<string> Says { get; init; }
}

/// <summary>What one person says to some frames, or to all that none of their other entries names.</summary>
internal sealed record StoryAgreement(string Pointer, string Who, ImmutableArray<string> Frames, string State, DateOnly? Date, string Reason)
{
    public bool IsAgreed => State is "agreed" or "agreed-with-note";
}

/// <summary>One time somebody went through the story with a child.</summary>
internal sealed record StoryShare(string Pointer, DateOnly? Date, ImmutableArray<string> Who);
