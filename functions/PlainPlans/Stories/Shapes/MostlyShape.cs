namespace PlainPlans.Stories.Shapes;

/// <summary>Looks for a story of which more than a share has one balance.</summary>
internal sealed class MostlyShape(MostlyShape.Settings settings) : StoryShape
{
    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        var frames = reading.Story.Frames;
        var count = frames.Count(frame => frame.Balance == settings.Balance);
        return count * 100 > frames.Length * settings.MostPercent ? [new(Frames) { Values = [("count", Number(count)), ("all", Number(frames.Length))] }] : [];
    }

    /// <summary>Settings.</summary>
    internal sealed record Settings
    {
        /// <summary>The balance to count.</summary>
        public required string Balance { get; init; }

        /// <summary>The greatest share of all frames, in percent.</summary>
        public required int MostPercent { get; init; }
    }
}
