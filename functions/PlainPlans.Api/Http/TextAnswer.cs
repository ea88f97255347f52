using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Fixes;
using PlainPlans.Texts;

namespace PlainPlans.Api.Http;

/// <summary>What was found in a text, as callers get it. What does not apply is left out.</summary>
/// <param name="Reader">Id of the reader group it was held against.</param>
/// <param name="Findings">What the rules found, in the order of the text.</param>
/// <param name="Fixed">The text with its safe fixes made. Null where nobody asked.</param>
/// <param name="Changes">Every change in it. Null where nobody asked.</param>
internal sealed record TextAnswer(string Reader, IReadOnlyList<FindingAnswer> Findings, string? Fixed, IReadOnlyList<ChangeAnswer>? Changes)
{
    public static TextAnswer Of(ReviewedText review, bool fixes)
    {
        var lines = new TextLines(review.Text);
        return new(
            review.Reader.Id,
            [.. review.Findings.Select(finding => FindingAnswer.Of(finding, lines))],
            fixes ? review.Fixed.Text : null,
            fixes ? [.. review.Fixed.Changes.Select(ChangeAnswer.Of)] : null);
    }
}

/// <summary>One finding as callers get it.</summary>
/// <param name="Start">Where the words begin, in UTF-16 units from 0.</param>
/// <param name="End">Where they end, exclusive.</param>
/// <param name="Line">The line they begin in, from 1.</param>
/// <param name="Column">Where they begin in that line, from 1, in UTF-16 units.</param>
/// <param name="Rule">The rule's code, stable.</param>
/// <param name="Category">What sort of rule it is.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>information</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do about it.</param>
/// <param name="Suggestions">What to write instead, best first.</param>
internal sealed record FindingAnswer(
    int Start, int End, int Line, int Column, string Rule, string Category, string Severity, string Message, string Hint, ImmutableArray<string> Suggestions)
{
    public static FindingAnswer Of(PlainLanguage.TextFinding finding, TextLines lines)
    {
        var place = lines.PlaceOf(finding.Span.Start);
        return new(
            finding.Span.Start, finding.Span.End, place.Line, place.Column, finding.Rule.Code, CategoryNames.Of(finding.Rule.Category),
            NoteAnswer.NameOf(finding.Severity), finding.Message, finding.Hint, finding.Suggestions);
    }
}

/// <summary>One change as callers get it: the words from start to end of the text they sent, and what stands there now.</summary>
internal sealed record ChangeAnswer(int Start, int End, string Rule, string Before, string After)
{
    public static ChangeAnswer Of(Change change) => new(change.Span.Start, change.Span.End, change.Rule, change.Before, change.After);
}
