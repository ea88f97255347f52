using System.Collections.Immutable;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks for a story about a great change that nobody has gone through with a child.</summary>
internal sealed class NotSharedShape(NotSharedShape.Settings settings) : StoryShape
{
    public override IEnumerable<StoryFinding> Look(StoryReading reading) =>
        settings.Purposes.Contains(reading.Story.Purpose, StringComparer.Ordinal) && reading.Story.Shares.IsEmpty ? [new("/data/shares")] : [];

    /// <summary>Settings.</summary>
    internal sealed record Settings
    {
        /// <summary>The purposes of such stories.</summary>
        public required ImmutableArray<string> Purposes { get; init; }
    }
}
