using System.Collections.Immutable;

namespace PlainPlans.Stories;

/// <summary>Who has agreed to what: for each frame, what everybody said who has to agree or has been asked.</summary>
internal static class AgreementLog
{
    /// <summary>The entries that hold for a frame: those that name it, and of people who name it nowhere those for all the rest.</summary>
    public static IEnumerable<StoryAgreement> For(Story story, StoryFrame frame)
    {
        var naming = story.Agreements.Where(entry => frame.Id.Length > 0 && entry.Frames.Contains(frame.Id, StringComparer.Ordinal)).ToList();
        var rest = story.Agreements.Where(entry => entry.Frames.IsEmpty && !naming.Exists(other => other.Who == entry.Who));
        return story.Agreements.Where(entry => naming.Contains(entry) || rest.Contains(entry));
    }

    /// <summary>Ids of those who have to agree to a frame and have neither agreed, with a date, nor a reason why not.</summary>
    public static ImmutableArray<string> MissingFor(Story story, StoryFrame frame)
    {
        var entries = For(story, frame).ToList();
        return [.. story.MustAgree.Distinct(StringComparer.Ordinal).Where(id => !entries.Exists(entry => entry.Who == id && IsSettled(entry)))];
    }

    private static bool IsSettled(StoryAgreement entry) => entry.IsAgreed ? entry.Date is not null : entry.Reason.Length > 0;
}
