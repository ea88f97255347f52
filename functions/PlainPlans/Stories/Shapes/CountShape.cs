namespace PlainPlans.Stories.Shapes;

/// <summary>Looks at how many frames there are.</summary>
internal sealed class CountShape(CountShape.Settings settings) : StoryShape
{
    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        var count = reading.Story.Frames.Length;
        return count >= settings.Fewest && count <= settings.Most
            ? []
            : [new(Frames) { Values = [("count", Number(count)), ("fewest", Number(settings.Fewest)), ("most", Number(settings.Most))] }];
    }

    /// <summary>Settings. Both are inclusive.</summary>
    internal sealed record Settings
    {
        /// <summary>The fewest frames.</summary>
        public required int Fewest { get; init; }

        /// <summary>The most frames.</summary>
        public required int Most { get; init; }
    }
}
