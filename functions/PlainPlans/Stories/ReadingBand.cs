using PlainPlans.PlainLanguage;

namespace PlainPlans.Stories;

/// <summary>Whom the words of a story have to suit: a named child, else the young readers of the copy, else the youngest child.</summary>
internal static class ReadingBand
{
    private const string Young = "young";

    public static ReaderGroup Of(Story story, ReaderGroup reader, string child, IEnumerable<string> children)
    {
        if (story.Find(child) is { } named && Of(named, story.Written) is { } own) return own;
        if (reader.IsIn(Young)) return reader;
        return children.Select(story.Find).OfType<StoryPerson>()
            .Select(person => Of(person, story.Written)).OfType<ReaderGroup>()
            .OrderBy(group => ReaderGroup.All.IndexOf(group)) // the youngest stands first
            .FirstOrDefault() ?? reader;
    }

    private static ReaderGroup? Of(StoryPerson child, DateOnly? on) => child.Reads.Length > 0
        ? ReaderGroup.Find(child.Reads)
        : child.Born is { } born && on is { } day && born <= day ? ReaderGroup.Find(GroupAt(Age(born, day))) : null;

    private static string GroupAt(int age) => age switch { < 5 => "child-under-5", < 8 => "child-5-7", < 12 => "child-8-11", _ => "teen" };

    private static int Age(DateOnly born, DateOnly on) =>
        on.Year - born.Year - (on.Month < born.Month || (on.Month == born.Month && on.Day < born.Day) ? 1 : 0);
}
