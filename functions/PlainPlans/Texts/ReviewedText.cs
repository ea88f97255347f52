using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage;
using PlainPlans.PlainLanguage.Fixes;

namespace PlainPlans.Texts;

/// <summary>What there is to say about a text. All spans lead into the text as it was given, in UTF-16 units.</summary>
/// <param name="Text">The text as it was given.</param>
/// <param name="Reader">Who will read it.</param>
/// <param name="Findings">What the rules found, in the order of the text.</param>
/// <param name="Fixed">The text with its safe fixes made; the text as it was where none were asked for.</param>
public sealed record ReviewedText(string Text, ReaderGroup Reader, ImmutableArray<TextFinding> Findings, FixedText Fixed)
{
    /// <summary>Whether an error stands in it that no fix has taken away.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error && ChangeFor(finding) is null);

    /// <summary>The change that was made for a finding, or null where it still stands.</summary>
    public Change? ChangeFor(TextFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Fixed.Changes.FirstOrDefault(change =>
            change.Rule == finding.Rule.Code && change.Span.Start <= finding.Span.Start && finding.Span.End <= change.Span.End);
    }
}
