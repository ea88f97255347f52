using PlainPlans.Diagnostics;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks for what must never be in a picture about a topic.</summary>
internal sealed class TopicPictureShape : TopicShape
{
    protected override IEnumerable<StoryFinding> Look(StoryReading reading, StoryFrame frame, TopicPhrases topic) =>
        frame.Scene is { } scene && topic.Topic.Never.FoundIn(scene) is { } field
            ? [new(Pointers.Below(scene.Pointer, field)) { Values = [("topic", topic.Topic.Title), ("picture", topic.Topic.Picture)] }]
            : [];
}
