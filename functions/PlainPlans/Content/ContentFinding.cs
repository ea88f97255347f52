using PlainPlans.Diagnostics;

namespace PlainPlans.Content;

/// <summary>Something a rule found, or missed.</summary>
/// <param name="Pointer">The field, or the group in which something is missing.</param>
internal sealed record ContentFinding(string Pointer)
{
    /// <summary>The words in question. Null where the whole is meant.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The note.</summary>
    public Note ToNote(ContentRule rule) => new(rule.Severity, rule.Code, Pointer, rule.Message, rule.Hint) { Span = Span };
}
