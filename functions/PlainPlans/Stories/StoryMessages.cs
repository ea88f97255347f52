using PlainPlans.Diagnostics;

namespace PlainPlans.Stories;

/// <summary>What the data of a story can have wrong in itself, before any rule looks at it. The rules say theirs in their files.</summary>
internal static class StoryMessages
{
    public static Note AgreedTwice(string pointer) => Error("story.two-answers", pointer,
        "Another entry has a different answer from the same person to the same frame.", "Keep the answer that holds now.");

    public static Note AgreedEarly(string pointer) => Error("story.agreed-early", pointer,
        "This answer is older than the words it is about.", "Ask again about these words, or mend one of the dates.");

    public static Note BeforeBirth(string pointer) => Error("story.before-birth", pointer,
        "This day is before the birth of a child whom it is about.", "Mend this date or the date of birth.");

    public static Note NotAChild(string pointer) => Error("story.not-a-child", pointer,
        "This person is not among the children the story is for.", "Use an id from /data/children, or add the child there.");

    public static Note PetAsPerson(string pointer) => Error("story.pet-as-person", pointer,
        "A pet among the people of a scene would look like a person.", "Take it out of people, and put the animal in objects of the scene, such as cat or dog.");

    public static Note UnknownName(string pointer) => Error("story.unknown-name", pointer,
        "Braces in this text hold an id that nobody has.", "Between braces stands an id from /data/people, and not a name. Write the id, or take the braces out.");

    public static Note WhichChild(string pointer, int count) => new(Severity.Warning, "story.which-child", pointer,
        $"This copy leaves out what is for one child only. Frames left out: {count}.", "Say in /reader/child which child this copy is for.");

    private static Note Error(string code, string pointer, string message, string hint) => new(Severity.Error, code, pointer, message, hint);
}
