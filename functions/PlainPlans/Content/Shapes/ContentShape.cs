namespace PlainPlans.Content.Shapes;

/// <summary>
/// One way of looking for what a rule is about. A shape is made once from its settings, holds no state of a request, and
/// is safe to use from many threads.
/// </summary>
internal abstract class ContentShape
{
    /// <summary>Whether it looks for English words, and so has nothing to say about a plan in another language.</summary>
    public virtual bool NeedsEnglish => false;

    /// <summary>What is wrong with a plan, in its order.</summary>
    public abstract IEnumerable<ContentFinding> Look(ContentReading reading);
}
