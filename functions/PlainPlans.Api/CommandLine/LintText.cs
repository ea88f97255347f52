using System.Text;
using PlainPlans.Api.Http;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage;
using PlainPlans.Texts;

namespace PlainPlans.Api.CommandLine;

/// <summary>Findings as lines of text, one each, as compilers write them: <c>letter.txt:3:5 warning language.jargon: message hint</c>.</summary>
internal static class LintText
{
    public static string Of(ReviewedText review, string file)
    {
        var lines = new TextLines(review.Text);
        var text = new StringBuilder();
        foreach (var finding in review.Findings)
        {
            text.Append(Line(finding, lines.PlaceOf(finding.Span.Start, file)));
            if (review.ChangeFor(finding) is { } change) text.Append($" Fixed: it is now '{change.After}'.");
            text.Append('\n');
        }

        var standing = review.Findings.Where(finding => review.ChangeFor(finding) is null).Select(finding => finding.Severity).ToList();
        var changes = review.Fixed.Changes.Length;
        text.Append(changes == 0 ? "" : changes == 1 ? "1 fix. " : $"{changes} fixes. ");
        return text.Append($"{NoteLines.Count(standing)}. The reader is: {review.Reader.Id}.\n").ToString();
    }

    private static string Line(TextFinding finding, TextPlace place) =>
        $"{place.Source}:{place.Line}:{place.Column} {NoteAnswer.NameOf(finding.Severity)} {finding.Rule.Code}: {finding.Message} {finding.Hint}".TrimEnd();
}
