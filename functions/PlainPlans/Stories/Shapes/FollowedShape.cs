using System.Collections.Immutable;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks for frames of one balance that are not soon followed by a frame of another.</summary>
internal sealed class FollowedShape(FollowedShape.Settings settings) : StoryShape
{
    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        var frames = reading.Story.Frames;
        for (var i = 0; i < frames.Length; i++)
        {
            if (frames[i].Balance != settings.Balance || settings.Except.Contains(frames[i].Section, StringComparer.Ordinal)) continue;
            if (!frames.Skip(i + 1).Take(settings.Within).Any(frame => frame.Balance == settings.By)) yield return new(frames[i].Pointer);
        }
    }

    /// <summary>Settings.</summary>
    internal sealed record Settings
    {
        /// <summary>The balance of the frames to look at.</summary>
        public required string Balance { get; init; }

        /// <summary>Sections of frames that need nothing to follow.</summary>
        public ImmutableArray<string> Except { get; set; } = [];

        /// <summary>The balance of the frame that has to follow.</summary>
        public required string By { get; init; }

        /// <summary>How many frames later at most.</summary>
        public required int Within { get; init; }
    }
}
