namespace PlainPlans.Stories.Shapes;

/// <summary>Looks for people in pictures of whom nobody has said what they look like.</summary>
internal sealed class SkinShape : StoryShape
{
    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        var drawn = reading.Story.Frames.SelectMany(frame => frame.Scene?.People ?? []).ToHashSet(StringComparer.Ordinal);
        return reading.Story.People.Where(person => drawn.Contains(person.Id) && !person.HasSkin).Select(person => new StoryFinding(person.Pointer));
    }
}
