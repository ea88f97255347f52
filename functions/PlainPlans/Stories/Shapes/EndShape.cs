using System.Collections.Immutable;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks at the first or the last frame, which has to be of a certain sort.</summary>
internal sealed class EndShape(EndShape.Settings settings) : StoryShape
{
    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        if (reading.Story.Frames.IsEmpty) yield break;
        var frame = reading.Story.Frames[settings.IsLast ? ^1 : 0];
        if (!settings.Balance.Contains(frame.Balance, StringComparer.Ordinal)) yield return new(frame.Pointer);
    }

    /// <summary>Settings.</summary>
    internal sealed record Settings
    {
        /// <summary>Whether the last frame is meant, and not the first.</summary>
        public bool IsLast { get; set; }

        /// <summary>The balances that the frame may have.</summary>
        public required ImmutableArray<string> Balance { get; init; }
    }
}
