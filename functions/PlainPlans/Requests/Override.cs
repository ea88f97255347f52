namespace PlainPlans.Requests;

/// <summary>What a rule found and somebody decided to keep.</summary>
/// <param name="Rule">The code of the rule.</param>
/// <param name="At">The pointer of its note; empty for the whole document.</param>
/// <param name="Person">Who answers for it.</param>
/// <param name="Reason">Why it stays.</param>
internal sealed record Override(string Rule, string At, string Person, string Reason);
