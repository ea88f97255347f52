using PlainPlans.Diagnostics;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks for words that hide what happened.</summary>
internal sealed class TopicSofterShape : TopicShape
{
    public override bool NeedsEnglish => true;

    protected override IEnumerable<StoryFinding> Look(StoryReading reading, StoryFrame frame, TopicPhrases topic)
    {
        foreach (var (find, say) in topic.Softer)
        {
            if (find.FirstIn(reading.Read(frame.Words)) is { } found)
                yield return new(Pointers.Below(frame.Pointer, "words")) { Span = found.Span, Values = [("term", found.Shown), ("say", say)] };
        }
    }
}
