using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage;
using PlainPlans.PlainLanguage.Fixes;
using PlainPlans.PlainLanguage.Measures;
using PlainPlans.Texts;
using PlainPlans.Texts.Word;

namespace PlainPlans.Api.Http;

/// <summary>What was found in a text, as callers get it. What does not apply is left out.</summary>
/// <param name="Reader">Id of the reader group it was held against.</param>
/// <param name="Findings">What the rules found, in the order of the text.</param>
/// <param name="Measure">How hard the text is to read.</param>
/// <param name="Fixed">The text with its safe fixes made. Null where nobody asked.</param>
/// <param name="Changes">Every change in it. Null where nobody asked.</param>
internal sealed record TextAnswer(string Reader, IReadOnlyList<FindingAnswer> Findings, MeasureAnswer Measure, string? Fixed, IReadOnlyList<ChangeAnswer>? Changes)
{
    public static TextAnswer Of(ReviewedText review, bool fixes, WordFile? word = null)
    {
        var lines = new TextLines(review.Text);
        return new(
            review.Reader.Id,
            [.. review.Findings.Select(finding => word is null ? FindingAnswer.Of(finding, lines) : FindingAnswer.Of(finding, word))],
            MeasureAnswer.Of(review.Measure()),
            fixes ? review.Fixed.Text : null,
            fixes ? [.. review.Fixed.Changes.Select(ChangeAnswer.Of)] : null);
    }
}

/// <summary>One finding as callers get it.</summary>
/// <param name="Start">Where the words begin in the text, or in the paragraph of a Word file, in UTF-16 units from 0.</param>
/// <param name="End">Where they end, exclusive.</param>
/// <param name="Line">The line they begin in, from 1; null in a Word file.</param>
/// <param name="Column">Where they begin in that line, from 1, in UTF-16 units; null in a Word file.</param>
/// <param name="Paragraph">The number of the paragraph in a Word file, from 1; null elsewhere.</param>
/// <param name="Part">Where in a Word file it stands: <c>body</c>, <c>header</c>, <c>footer</c>, <c>footnote</c> or <c>endnote</c>; null elsewhere.</param>
/// <param name="Rule">The rule's code, stable.</param>
/// <param name="Category">What sort of rule it is.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>information</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do about it.</param>
/// <param name="Suggestions">What to write instead, best first.</param>
internal sealed record FindingAnswer(
    int Start, int End, int? Line, int? Column, int? Paragraph, string? Part, string Rule, string Category, string Severity, string Message, string Hint, ImmutableArray<string> Suggestions)
{
    public static FindingAnswer Of(TextFinding finding, TextLines lines)
    {
        var place = lines.PlaceOf(finding.Span.Start);
        return Of(finding, finding.Span) with { Line = place.Line, Column = place.Column };
    }

    public static FindingAnswer Of(TextFinding finding, WordFile word)
    {
        var place = word.PlaceOf(finding.Span);
        return Of(finding, place.Span) with { Paragraph = place.Paragraph, Part = place.Part };
    }

    private static FindingAnswer Of(TextFinding finding, TextSpan span) => new(
        span.Start, span.End, null, null, null, null, finding.Rule.Code, CategoryNames.Of(finding.Rule.Category),
        NoteAnswer.NameOf(finding.Severity), finding.Message, finding.Hint, finding.Suggestions);
}

/// <summary>One change as callers get it: the words from start to end of the text they sent, and what stands there now.</summary>
internal sealed record ChangeAnswer(int Start, int End, string Rule, string Before, string After)
{
    public static ChangeAnswer Of(Change change) => new(change.Span.Start, change.Span.End, change.Rule, change.Before, change.After);
}

/// <summary>How hard a text is to read, as callers get it. Numbers are rounded to hundredths.</summary>
/// <param name="Words">Words in whole sentences.</param>
/// <param name="Sentences">Whole sentences.</param>
/// <param name="LongestSentence">Words of the longest sentence.</param>
/// <param name="WordsPerSentence">Words of a sentence on average.</param>
/// <param name="Limit">The highest reading age that suits the reader, in years.</param>
/// <param name="Says">The result in a sentence or two.</param>
/// <param name="Score">The reading age. Null for a text that is too short to grade.</param>
internal sealed record MeasureAnswer(int Words, int Sentences, int LongestSentence, double WordsPerSentence, int Limit, string Says, ScoreAnswer? Score)
{
    public static MeasureAnswer Of(TextMeasure measure) => new(
        measure.Words, measure.Sentences, measure.LongestSentence, Math.Round(measure.WordsPerSentence, 2), measure.Limit, measure.Says,
        measure.Score is null ? null : ScoreAnswer.Of(measure.Score, measure.SuitsReader == true));
}

/// <summary>The reading age of a text.</summary>
/// <param name="ReadingAge">In years.</param>
/// <param name="From">It may be this low, in whole years.</param>
/// <param name="To">It may be this high, in whole years.</param>
/// <param name="SuitsReader">Whether the text suits the reader, as far as a score can tell.</param>
/// <param name="Formulas">What each formula says.</param>
internal sealed record ScoreAnswer(double ReadingAge, int From, int To, bool SuitsReader, IReadOnlyList<FormulaAnswer> Formulas)
{
    public static ScoreAnswer Of(ReadingScore score, bool suits) =>
        new(Math.Round(score.ReadingAge, 2), score.From, score.To, suits, [.. score.Formulas.Select(FormulaAnswer.Of)]);
}

/// <summary>What one formula says of a text.</summary>
/// <param name="Name">Stable: <c>flesch-kincaid</c>.</param>
/// <param name="Value">What the formula gives.</param>
/// <param name="Grade">The value as a school grade; null where the formula gives none.</param>
/// <param name="IsInScore">Whether it is one of the three that make the score.</param>
internal sealed record FormulaAnswer(string Name, double Value, double? Grade, bool IsInScore)
{
    public static FormulaAnswer Of(FormulaScore formula) =>
        new(formula.Name, Math.Round(formula.Value, 2), formula.Grade is { } grade ? Math.Round(grade, 2) : null, formula.IsInScore);
}
