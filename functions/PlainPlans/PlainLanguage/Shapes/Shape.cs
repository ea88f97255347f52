namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>
/// One way of looking for what a rule is about. A shape is made once from its settings, holds no state of a request,
/// and is safe to use from many threads.
/// </summary>
internal abstract class Shape(LanguageRule rule)
{
    /// <summary>The rule it looks for.</summary>
    public LanguageRule Rule { get; } = rule;

    /// <summary>Looks at everything a reader will read, and flags what the rule is about.</summary>
    public abstract void Look(Reading reading);
}
