using PlainPlans.Diagnostics;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks for somebody who is in the list of people twice, and so would be drawn in two ways.</summary>
internal sealed class OnePersonOnceShape : StoryShape
{
    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return reading.Story.People.Where(person => !seen.Add(person.Name)).Select(person => new StoryFinding(Pointers.Below(person.Pointer, "name"))).ToList();
    }
}
