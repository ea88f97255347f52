using PlainPlans.Diagnostics;

namespace PlainPlans.Stories.Shapes;

/// <summary>Offers words and a picture to begin from, to a frame that names a topic.</summary>
internal sealed class TopicIdeaShape : TopicShape
{
    protected override bool IsOnce => true;

    protected override IEnumerable<StoryFinding> Look(StoryReading reading, StoryFrame frame, TopicPhrases topic) =>
        [new(Pointers.Below(frame.Pointer, "topics")) { Values = [("topic", topic.Topic.Title), ("pattern", topic.Topic.Pattern), ("picture", topic.Topic.Picture)] }];
}
