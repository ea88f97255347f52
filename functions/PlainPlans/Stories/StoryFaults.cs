using PlainPlans.Diagnostics;

namespace PlainPlans.Stories;

/// <summary>Finds what cannot all be true: two answers from one person, answers and readings on days when they could not be.</summary>
internal static class StoryFaults
{
    public static void Check(Story story, Notes notes)
    {
        CheckAnswers(story, notes);
        CheckBirths(story, notes);
        CheckPets(story, notes);
        foreach (var frame in story.AllFrames)
        {
            for (var i = 0; i < frame.For.Length; i++) CheckChild(story, frame.For[i], Pointers.Below(Pointers.Below(frame.Pointer, "for"), i), notes);
        }
    }

    private static void CheckAnswers(Story story, Notes notes)
    {
        for (var i = 0; i < story.Agreements.Length; i++)
        {
            var entry = story.Agreements[i];
            if (story.Agreements.Take(i).Any(other => Contradict(entry, other))) notes.Add(StoryMessages.AgreedTwice(entry.Pointer));
            if (entry.Date is { } date && date < story.Written) notes.Add(StoryMessages.AgreedEarly(Pointers.Below(entry.Pointer, "date")));
        }
    }

    private static bool Contradict(StoryAgreement one, StoryAgreement other) =>
        one.Who == other.Who && one.State != other.State
        && (one.Frames.IsEmpty ? other.Frames.IsEmpty : one.Frames.Intersect(other.Frames, StringComparer.Ordinal).Any());

    private static void CheckBirths(Story story, Notes notes)
    {
        foreach (var child in story.Children.Distinct(StringComparer.Ordinal).Select(story.Find).OfType<StoryPerson>())
        {
            if (child.Born > story.Written) notes.Add(StoryMessages.BeforeBirth(Pointers.Below(child.Pointer, "born")));
        }

        foreach (var share in story.Shares)
        {
            if (share.Who.Select(story.Find).Any(person => person?.Born > share.Date)) notes.Add(StoryMessages.BeforeBirth(Pointers.Below(share.Pointer, "date")));
        }
    }

    // A person of a scene has a person's body, so a cat there would be a man called after the cat.
    private static void CheckPets(Story story, Notes notes)
    {
        foreach (var scene in story.AllFrames.Select(frame => frame.Scene).OfType<StoryScene>())
        {
            for (var i = 0; i < scene.People.Length; i++)
            {
                if (story.Find(scene.People[i])?.Role == "pet") notes.Add(StoryMessages.PetAsPerson(Pointers.Below(Pointers.Below(scene.Pointer, "people"), i)));
            }
        }
    }

    private static void CheckChild(Story story, string id, string pointer, Notes notes)
    {
        if (!story.Children.Contains(id, StringComparer.Ordinal)) notes.Add(StoryMessages.NotAChild(pointer));
    }
}
