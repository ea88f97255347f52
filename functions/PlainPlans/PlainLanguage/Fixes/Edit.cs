using System.Text;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Fixes;

/// <summary>One run of characters to write anew, with the article before it where that has to change.</summary>
/// <param name="Rule">The rule that asks for it.</param>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="After">What to write.</param>
internal sealed record Edit(LanguageRule Rule, int Start, int End, string After)
{
    /// <summary>The edit that a finding asks for, or null where it asks for none.</summary>
    public static Edit? Of(Finding finding)
    {
        if (finding.Fix is not { } fix) return null;
        var edit = new Edit(finding.Rule, finding.Start, finding.End, fix);
        var text = finding.Passage.Text;
        if (finding.First == 0 || finding.Passage.Tokens[finding.First].Is(TokenMarks.Break)) return edit;
        var article = finding.Passage.Tokens[finding.First - 1];
        if (article.Key is not ("a" or "an") || article.Is(TokenMarks.AllCapitals)) return edit;
        if (article.Is(TokenMarks.Quoted)) return null;
        var right = Articles.For(fix);
        if (right == article.Key) return edit;
        if (article.Is(TokenMarks.Capital)) right = char.ToUpperInvariant(right[0]) + right[1..];
        return edit with { Start = article.Start, After = right + text[article.End..finding.Start] + fix };
    }

    /// <summary>The text with these edits made; they are in order and do not overlap.</summary>
    public static string Apply(string text, IReadOnlyList<Edit> edits)
    {
        var written = new StringBuilder(text.Length + 16);
        var from = 0;
        foreach (var edit in edits)
        {
            written.Append(text, from, edit.Start - from).Append(edit.After);
            from = edit.End;
        }

        return written.Append(text, from, text.Length - from).ToString();
    }
}
