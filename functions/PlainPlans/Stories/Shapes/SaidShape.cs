using System.Collections.Immutable;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks for something that nobody says anywhere in a story that needs it.</summary>
internal sealed class SaidShape(SaidShape.Settings settings) : StoryShape
{
    private readonly PhraseList _say = new(settings.Say);

    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        var story = reading.Story;
        var isNeeded = settings.Purposes.Contains(story.Purpose, StringComparer.Ordinal)
            || story.Frames.Any(frame => settings.Balance.Contains(frame.Balance, StringComparer.Ordinal) || (settings.AnyTopic && !frame.Topics.IsEmpty));
        return isNeeded && !story.Frames.Any(frame => reading.IsEnglish ? _say.StandsIn(reading.Read(frame)) : frame.Section == settings.Section) ? [new(Frames)] : [];
    }

    /// <summary>Settings: any of the conditions makes a story need it.</summary>
    internal sealed record Settings
    {
        /// <summary>Purposes of stories that need it.</summary>
        public ImmutableArray<string> Purposes { get; set; } = [];

        /// <summary>Stories with a frame of this balance need it.</summary>
        public ImmutableArray<string> Balance { get; set; } = [];

        /// <summary>Whether stories with a topic need it.</summary>
        public bool AnyTopic { get; set; }

        /// <summary>The section of the frame that says it. In another language than English its words cannot be looked for.</summary>
        public required string Section { get; init; }

        /// <summary>Phrases of which one says it.</summary>
        public required ImmutableArray<string> Say { get; init; }
    }
}
