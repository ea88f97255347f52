namespace PlainPlans.Stories.Shapes;

/// <summary>Looks for the first frame of a section that has no frame of another section before it.</summary>
internal sealed class BeforeShape(BeforeShape.Settings settings) : StoryShape
{
    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        var later = reading.Story.Frames.FirstOrDefault(frame => frame.Section == settings.Later);
        if (later is null || reading.Story.Frames.TakeWhile(frame => frame != later).Any(frame => frame.Section == settings.First)) return [];
        return [new(later.Pointer)];
    }

    /// <summary>Settings.</summary>
    internal sealed record Settings
    {
        /// <summary>The section that has to come first.</summary>
        public required string First { get; init; }

        /// <summary>The section that comes later.</summary>
        public required string Later { get; init; }
    }
}
