using PlainPlans.Diagnostics;

namespace PlainPlans.Stories;

/// <summary>Something a rule found.</summary>
/// <param name="Pointer">Where.</param>
internal sealed record StoryFinding(string Pointer)
{
    /// <summary>The words in question. Null where the whole is meant.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>What stands for the braces of the rule's message and hint, by name.</summary>
    public (string Name, string Value)[] Values { get; init; } = [];

    /// <summary>The note.</summary>
    public Note ToNote(StoryRule rule) => new(rule.Severity, rule.Code, Pointer, Fill(rule.Message), Fill(rule.Hint)) { Span = Span };

    private string Fill(string text) => Values.Aggregate(text, (filled, value) => filled.Replace($"{{{value.Name}}}", value.Value, StringComparison.Ordinal));
}
