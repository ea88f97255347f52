using System.Collections.Immutable;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks for frames of a section that do not say what such a frame has to say.</summary>
internal sealed class SaidInShape(SaidInShape.Settings settings) : StoryShape
{
    private readonly PhraseList _say = new(settings.Say);

    public override bool NeedsEnglish => true;

    public override IEnumerable<StoryFinding> Look(StoryReading reading) => reading.Story.Frames
        .Where(frame => frame.Section == settings.Section && !_say.StandsIn(reading.Read(frame)))
        .Select(frame => new StoryFinding(frame.Pointer));

    /// <summary>Settings.</summary>
    internal sealed record Settings
    {
        /// <summary>The section to look at.</summary>
        public required string Section { get; init; }

        /// <summary>Phrases of which one says it.</summary>
        public required ImmutableArray<string> Say { get; init; }
    }
}
