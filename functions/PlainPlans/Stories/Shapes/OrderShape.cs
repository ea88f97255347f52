using System.Collections.Immutable;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks at whether a story tells now and then in the order that it says it does.</summary>
internal sealed class OrderShape(OrderShape.Settings settings) : StoryShape
{
    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        var now = First(reading.Story, settings.Now);
        var then = First(reading.Story, settings.Then);
        if (now < 0 || then < 0) return [];
        var isWrong = reading.Story.Order switch { "present-first" => then < now, "past-first" => now < then, _ => false };
        return isWrong ? [new("/data/order")] : [];
    }

    private static int First(Story story, ImmutableArray<string> sections)
    {
        for (var i = 0; i < story.Frames.Length; i++)
        {
            if (sections.Contains(story.Frames[i].Section, StringComparer.Ordinal)) return i;
        }

        return -1;
    }

    /// <summary>Settings.</summary>
    internal sealed record Settings
    {
        /// <summary>Sections that tell how things are.</summary>
        public required ImmutableArray<string> Now { get; init; }

        /// <summary>Sections that tell what went before.</summary>
        public required ImmutableArray<string> Then { get; init; }
    }
}
