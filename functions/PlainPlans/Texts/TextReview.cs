using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage;
using PlainPlans.PlainLanguage.Fixes;

namespace PlainPlans.Texts;

/// <summary>Looks at a text for its reader: what the rules find, and the text with its safe fixes made. Pure, and safe to use from many threads.</summary>
public static class TextReview
{
    /// <summary>Looks at a text.</summary>
    /// <param name="text">The text as it stands.</param>
    /// <param name="reader">Who will read it.</param>
    /// <param name="names">Names of people, places and organisations, which are never flagged or changed.</param>
    /// <param name="fixes">Whether to make the safe fixes as well.</param>
    public static ReviewedText Of(string text, ReaderGroup reader, ImmutableArray<string> names, bool fixes)
    {
        ArgumentNullException.ThrowIfNull(text);
        var findings = TextChecker.Check(text, reader, names);

        // Most texts have nothing that may be fixed, and looking costs as much again.
        var isFixable = fixes && findings.Any(finding => finding.Fix is not null);
        return new(text, reader, findings, isFixable ? Fixer.Fix(text, reader, names) : new(text, []));
    }
}

/// <summary>What there is to say about a text.</summary>
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
