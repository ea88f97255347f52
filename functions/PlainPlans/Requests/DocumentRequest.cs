using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Documents;
using PlainPlans.Drawing;
using PlainPlans.Kinds;
using PlainPlans.Writers;

namespace PlainPlans.Requests;

/// <summary>A request that has been read and found whole.</summary>
internal sealed record DocumentRequest
{
    /// <summary>What kind of document is wanted.</summary>
    public required Kind Kind { get; init; }

    /// <summary>BCP 47 language of the data's words: the request's, or else the kind's.</summary>
    public required string Language { get; init; }

    /// <summary>Id of the reader group, one of <see cref="Kind.Readers"/>.</summary>
    public required string ReaderGroup { get; init; }

    /// <summary>Whom the copy is for, by the name used on it. Empty where the request does not say.</summary>
    public required string ReaderName { get; init; }

    /// <summary>Id of the child whose own version of a story this is. Empty where the request does not say.</summary>
    public required string ReaderChild { get; init; }

    /// <summary>What writes the file.</summary>
    public required DocumentWriter Writer { get; init; }

    /// <summary>How big and how spaced the document is.</summary>
    public required Profile Profile { get; init; }

    /// <summary>How its pictures are coloured.</summary>
    public required PictureStyle Style { get; init; }

    /// <summary>How the frames of a story stand on pages.</summary>
    public required FrameLayout Layout { get; init; }

    /// <summary>Whether language errors stop the document.</summary>
    public required bool Enforces { get; init; }

    /// <summary>What the child calls things: what others say, and what the child says.</summary>
    public ImmutableArray<(string Term, string Say)> ChildWords { get; init; } = [];

    /// <summary>What rules may find and somebody answers for, in the request's order.</summary>
    public ImmutableArray<Override> Overrides { get; init; } = [];

    /// <summary>The data, which fits <see cref="Kind.Fields"/>. Independent of the bytes it was read from.</summary>
    public required JsonElement Data { get; init; }

    /// <summary>Every text of the data.</summary>
    public required IReadOnlyList<DataText> Texts { get; init; }
}

/// <summary>What the caller asked for beside the envelope (<c>?format=</c>, <c>Accept</c>, <c>--format</c>). It wins over the envelope.</summary>
/// <param name="Format">A format, or null to leave it to the envelope.</param>
/// <param name="Profile">A profile, or null to leave it to the envelope.</param>
/// <param name="Style">A style of pictures, or null to leave it to the envelope.</param>
/// <param name="Layout">A layout of frames, or null to leave it to the envelope.</param>
public sealed record OutputWish(string? Format = null, string? Profile = null, string? Style = null, string? Layout = null);
