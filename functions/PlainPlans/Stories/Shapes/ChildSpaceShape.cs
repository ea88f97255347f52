namespace PlainPlans.Stories.Shapes;

/// <summary>Looks for a story in which a child cannot draw or colour anything.</summary>
internal sealed class ChildSpaceShape : StoryShape
{
    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        var hasSpace = reading.Story.Frames.Any(frame => frame.Draw.Length > 0 || frame.ChildSpace is "draw" or "colour");
        return hasSpace || reading.Story.Frames.IsEmpty ? [] : [new(Frames)];
    }
}
