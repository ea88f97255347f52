using System.Collections.Immutable;
using System.Text;
using PlainPlans.PlainLanguage;
using PlainPlans.PlainLanguage.Fixes;

namespace PlainPlans.Texts;

/// <summary>Looks at a text for its reader: what the rules find, and the text with its safe fixes made. Pure, and safe to use from many threads.</summary>
public static class TextReview
{
    /// <summary>Looks at a text.</summary>
    /// <param name="text">The text as it stands.</param>
    /// <param name="form">How it is written.</param>
    /// <param name="reader">Who will read it.</param>
    /// <param name="names">Names of people, places and organisations, which are never flagged or changed.</param>
    /// <param name="fixes">Whether to make the safe fixes as well.</param>
    public static ReviewedText Of(string text, TextForm form, ReaderGroup reader, ImmutableArray<string> names, bool fixes)
    {
        ArgumentNullException.ThrowIfNull(text);
        var prose = form == TextForm.Markdown ? MarkdownProse.Of(text) : Prose.Of(text);
        if (form == TextForm.Markdown) names = [.. names, MarkdownProse.Code];
        var findings = TextChecker.Check(prose.Text, reader, names);

        // Most texts have nothing that may be fixed, and looking costs as much again.
        var isFixable = fixes && findings.Any(finding => finding.Fix is not null);
        var changes = isFixable ? Fixer.Fix(prose.Text, reader, names).Changes : [];
        return new(text, reader, [.. findings.Select(finding => finding with { Span = prose.ToSource(finding.Span) })], Fixed(text, prose, changes));
    }

    private static FixedText Fixed(string text, Prose prose, ImmutableArray<Change> changes)
    {
        var made = ImmutableArray.CreateBuilder<Change>(changes.Length);
        var written = new StringBuilder(text.Length + 16);
        var from = 0;
        foreach (var change in changes)
        {
            if (prose.ToWholeSource(change.Span) is not { } span) continue;
            made.Add(change with { Span = span });
            written.Append(text, from, span.Start - from).Append(change.After);
            from = span.End;
        }

        return new(made.Count == 0 ? text : written.Append(text, from, text.Length - from).ToString(), made.ToImmutable());
    }
}
