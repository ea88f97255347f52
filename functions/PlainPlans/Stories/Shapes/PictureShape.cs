using PlainPlans.Diagnostics;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks for what must not be in a picture for readers this young.</summary>
internal sealed class PictureShape(PictureShape.Settings settings) : StoryShape
{
    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        foreach (var frame in reading.Story.Frames)
        {
            if (frame.Scene is { } scene && reading.BandOf(frame).IsIn(settings.Readers) && settings.Never.FoundIn(scene) is { } field) yield return new(Pointers.Below(scene.Pointer, field));
        }
    }

    /// <summary>Settings.</summary>
    internal sealed record Settings
    {
        /// <summary>The audience or reader group it is for.</summary>
        public required string Readers { get; init; }

        /// <summary>What must not be there.</summary>
        public required NeverDraw Never { get; init; }
    }
}
