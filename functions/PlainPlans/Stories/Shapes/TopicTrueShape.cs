using PlainPlans.Diagnostics;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks for frames that name a topic and do not say what happened.</summary>
internal sealed class TopicTrueShape : TopicShape
{
    public override bool NeedsEnglish => true;

    protected override IEnumerable<StoryFinding> Look(StoryReading reading, StoryFrame frame, TopicPhrases topic) => topic.True.StandsIn(reading.Read(frame))
        ? []
        : [new(Pointers.Below(frame.Pointer, "words")) { Values = [("topic", topic.Topic.Title), ("pattern", topic.Topic.Pattern)] }];
}
