namespace PlainPlans.Stories.Shapes;

/// <summary>Looks for frames to which somebody has not agreed who has to, with no reason.</summary>
internal sealed class AgreementShape : StoryShape
{
    private const string Nobody = "/data/agreement";

    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        var story = reading.Story;
        if (story.Agreements.IsEmpty) return [new(Nobody) { Values = [("count", Number(Math.Max(story.MustAgree.Length, 1)))] }];
        return story.AllFrames
            .Select(frame => (frame.Pointer, Missing: AgreementLog.MissingFor(story, frame).Length))
            .Where(frame => frame.Missing > 0)
            .Select(frame => new StoryFinding(frame.Pointer) { Values = [("count", Number(frame.Missing))] });
    }
}
