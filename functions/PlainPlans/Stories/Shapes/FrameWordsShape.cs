using System.Collections.Immutable;
using PlainPlans.Diagnostics;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks for words in the frames.</summary>
internal sealed class FrameWordsShape(FrameWordsShape.Settings settings) : StoryShape
{
    private readonly PhraseList _words = new(settings.Find, settings.Unless);

    public override bool NeedsEnglish => true;

    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        foreach (var frame in reading.Story.Frames)
        {
            if (_words.FirstIn(reading.Read(frame.Words)) is { } found)
                yield return new(Pointers.Below(frame.Pointer, "words")) { Span = found.Span, Values = [("term", found.Shown)] };
        }
    }

    /// <summary>Settings.</summary>
    internal sealed record Settings
    {
        /// <summary>How they are written.</summary>
        public required ImmutableArray<string> Find { get; init; }

        /// <summary>Phrases that make a sentence harmless.</summary>
        public ImmutableArray<string> Unless { get; set; } = [];
    }
}
