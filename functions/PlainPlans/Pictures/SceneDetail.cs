using System.Collections.Immutable;

namespace PlainPlans.Pictures;

/// <summary>Whose feelings a description tells.</summary>
internal enum ToldFeelings { None, OfSpeakers, OfLinkedAndSpeakers, All }

/// <summary>How much a description tells.</summary>
internal sealed record SceneDetail
{
    /// <summary>How many of the things that stand about.</summary>
    public int Things { get; private init; } = int.MaxValue;

    /// <summary>Whether a thing under the words of a bubble.</summary>
    public bool InBubbles { get; private init; } = true;

    /// <summary>Whether signs, and what they mean.</summary>
    public bool Signs { get; private init; } = true;

    public bool Meanings { get; private init; } = true;

    public bool Night { get; private init; } = true;

    /// <summary>Whether what people hold.</summary>
    public bool Holding { get; private init; } = true;

    /// <summary>Whether what people do.</summary>
    public bool Doing { get; private init; } = true;

    /// <summary>How much of what people do together.</summary>
    public int Links { get; private init; } = int.MaxValue;

    public ToldFeelings Feelings { get; private init; } = ToldFeelings.All;

    public bool Place { get; private init; } = true;

    /// <summary>From everything to what must be said: who speaks, and what.</summary>
    public static ImmutableArray<SceneDetail> FromFullToBare { get; } = Steps();

    private static ImmutableArray<SceneDetail> Steps()
    {
        Func<SceneDetail, SceneDetail>[] less =
        [
            detail => detail with { Things = 2 },
            detail => detail with { Things = 0 },
            detail => detail with { InBubbles = false },
            detail => detail with { Meanings = false },
            detail => detail with { Signs = false },
            detail => detail with { Night = false },
            detail => detail with { Holding = false },
            detail => detail with { Doing = false },
            detail => detail with { Links = 3 },
            detail => detail with { Feelings = ToldFeelings.OfLinkedAndSpeakers },
            detail => detail with { Links = 2 },
            detail => detail with { Feelings = ToldFeelings.OfSpeakers },
            detail => detail with { Links = 1 },
            detail => detail with { Feelings = ToldFeelings.None },
            detail => detail with { Links = 0 },
            detail => detail with { Place = false },
        ];
        var steps = new List<SceneDetail> { new() };
        foreach (var step in less) steps.Add(step(steps[^1]));
        return [.. steps];
    }
}
