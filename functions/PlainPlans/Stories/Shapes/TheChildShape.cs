using PlainPlans.Diagnostics;

namespace PlainPlans.Stories.Shapes;

/// <summary>Looks for a child, a pet or something a child likes that the story never mentions.</summary>
internal sealed class TheChildShape : StoryShape
{
    public override IEnumerable<StoryFinding> Look(StoryReading reading)
    {
        var story = reading.Story;
        if (story.Frames.IsEmpty) return [];
        var told = story.Frames.Select(frame => frame.Text + " " + frame.Draw).Append(story.Title).ToList();
        var shown = story.Frames.SelectMany(frame => frame.Scene?.People ?? []).ToHashSet(StringComparer.Ordinal);
        return story.People
            .Where(person => (person.Role == "pet" || story.Children.Contains(person.Id, StringComparer.Ordinal)) && IsForAll(story, person))
            .SelectMany(person => Missing(reading, person, told, shown));
    }

    // A copy for one child need not mention another.
    private static bool IsForAll(Story story, StoryPerson person) =>
        person.Role == "pet" || story.Frames.Length == story.AllFrames.Length || story.Frames.Any(frame => frame.For.Contains(person.Id, StringComparer.Ordinal));

    private static IEnumerable<StoryFinding> Missing(StoryReading reading, StoryPerson person, List<string> told, HashSet<string> shown)
    {
        if (!shown.Contains(person.Id) && !told.Exists(text => text.Contains(person.Name, StringComparison.OrdinalIgnoreCase))) yield return new(person.Pointer);
        if (person.Likes.Length > 0 && !person.Likes.Any(like => IsTold(reading, like, told))) yield return new(Pointers.Below(person.Pointer, "likes"));
    }

    // One word of it is enough: "playing football" is there where somebody kicks a football.
    private static bool IsTold(StoryReading reading, string like, List<string> told)
    {
        var words = reading.Read(like).Tokens.Where(token => token.Key.Length > 3).Select(token => Stem(token.Key)).ToHashSet(StringComparer.Ordinal);
        return told.Exists(text => reading.Read(text).Tokens.Any(token => words.Contains(Stem(token.Key))));
    }

    // "Baking" is there where somebody bakes; and "sing" is a word of its own.
    private static string Stem(string key) => (key.Length > 5 && key.EndsWith("ing", StringComparison.Ordinal) ? key[..^3] : key.TrimEnd('s')).TrimEnd('e');
}
