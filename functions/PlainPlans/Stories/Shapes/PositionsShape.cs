using System.Collections.Immutable;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks for disputed facts that are told as one side sees them.</summary>
internal sealed class PositionsShape(PositionsShape.Settings settings) : StoryShape
{
    private readonly PhraseList _say = new(settings.Say);

    public override bool NeedsEnglish => true;

    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        var disputed = reading.Story.Sources.Where(source => source.Status == "disputed").Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        return reading.Story.Frames
            .Where(frame => !frame.Positions.IsEmpty || frame.Sources.Any(disputed.Contains))
            .Where(frame => frame.Positions.Select(position => position.Who).Distinct(StringComparer.Ordinal).Count() < 2 && !_say.StandsIn(reading.Read(frame)))
            .Select(frame => new StoryFinding(frame.Pointer));
    }

    /// <summary>Settings.</summary>
    internal sealed record Settings
    {
        /// <summary>Phrases of which one says that people see it differently.</summary>
        public required ImmutableArray<string> Say { get; init; }
    }
}
