using System.Collections.Immutable;
using PlainPlans.Diagnostics;

namespace PlainPlans.PlainLanguage.Fixes;

/// <summary>A text with its safe fixes made.</summary>
/// <param name="Text">The text, changed only where <paramref name="Changes"/> says.</param>
/// <param name="Changes">Every change, in the order of the text.</param>
public sealed record FixedText(string Text, ImmutableArray<Change> Changes);

/// <summary>One change.</summary>
/// <param name="Rule">Code of the rule that asked for it.</param>
/// <param name="Before">The words that stood there.</param>
/// <param name="After">The words that stand there now.</param>
/// <param name="Span">Where <paramref name="Before"/> stood in the text that was given.</param>
public sealed record Change(string Rule, string Before, string After, TextSpan Span);
