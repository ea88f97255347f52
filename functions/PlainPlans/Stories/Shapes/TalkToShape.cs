using System.Collections.Immutable;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks at whom the child can talk to: enough people who are alive, and one of their own where there is one.</summary>
internal sealed class TalkToShape(TalkToShape.Settings settings) : StoryShape
{
    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        var story = reading.Story;
        var people = story.TalkTo.Distinct(StringComparer.Ordinal).Select(story.Find).OfType<StoryPerson>().Where(person => person.IsAlive).ToList();
        var isEnough = people.Count >= settings.Fewest && (people.Exists(IsOfTheirOwn) || !story.People.Any(person => IsOfTheirOwn(person) && person.IsAlive && !IsChild(story, person)));
        return isEnough ? [] : [new("/data/talkTo")];
    }

    private bool IsOfTheirOwn(StoryPerson person) => !settings.Professions.Contains(person.Role, StringComparer.Ordinal) && person.Role != "pet";

    private static bool IsChild(Story story, StoryPerson person) => story.Children.Contains(person.Id, StringComparer.Ordinal);

    /// <summary>Settings.</summary>
    internal sealed record Settings
    {
        /// <summary>How many people there have to be.</summary>
        public required int Fewest { get; init; }

        /// <summary>Roles of people who are paid to help.</summary>
        public required ImmutableArray<string> Professions { get; init; }
    }
}
