using PlainPlans.Diagnostics;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks for what a child has to hear about a topic, and hears nowhere in the story.</summary>
internal sealed class TopicMessageShape : TopicShape
{
    public override bool NeedsEnglish => true;

    protected override bool IsOnce => true;

    protected override IEnumerable<StoryFinding> Look(StoryReading reading, StoryFrame frame, TopicPhrases topic) => topic.Messages
        .Where(message => !reading.Story.Frames.Any(other => message.Say.StandsIn(reading.Read(other))))
        .Select(message => new StoryFinding(Pointers.Below(frame.Pointer, "topics")) { Values = [("topic", topic.Topic.Title), ("suggest", message.Suggest)] });
}
