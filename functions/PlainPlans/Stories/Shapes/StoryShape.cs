using System.Globalization;

namespace PlainPlans.Stories.Shapes;

/// <summary>
/// One way of looking for what a rule is about. A shape is made once from its settings, holds no state of a request, and
/// is safe to use from many threads.
/// </summary>
internal abstract class StoryShape
{
    protected const string Frames = "/data/frames";

    /// <summary>Whether it looks for English words, and so has nothing to say about a story in another language.</summary>
    public virtual bool NeedsEnglish => false;

    /// <summary>What is wrong with a story, in its order.</summary>
    public abstract IEnumerable<StoryFinding> Look(StoryReading reading);

    protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
