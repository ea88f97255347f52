using PlainPlans.PlainLanguage;

namespace PlainPlans.Tests.PlainLanguage.Sets;

/// <summary>
/// Labels against findings. A label is found where a finding shares a letter with it, of whatever category, because
/// people name the same fault differently. A long sentence is found by that category alone, since it covers all others.
/// </summary>
internal sealed class Tally
{
    private readonly Dictionary<string, (int Found, int All)> labels = [];
    private int right;
    private int findings;
    private int goodFlagged;
    private int good;

    public static Tally Of(IEnumerable<ProblemText> texts)
    {
        var tally = new Tally();
        foreach (var text in texts) tally.Add(text);
        return tally;
    }

    /// <summary>The share of all labels that were found, in hundredths.</summary>
    public double Recall => Share(labels.Values.Sum(count => count.Found), labels.Values.Sum(count => count.All));

    /// <summary>The share of all findings that meet a label, in hundredths.</summary>
    public double Precision => Share(right, findings);

    /// <summary>The share of texts without a label that have a finding, in hundredths.</summary>
    public double GoodFlagged => Share(goodFlagged, good);

    public double RecallOf(string category) => Share(labels[category].Found, labels[category].All);

    private static double Share(int part, int all) => 100.0 * part / all;

    private void Add(ProblemText text)
    {
        var found = TextChecker.Check(text.Text, LanguageCheck.Reader(text.Audience));
        if (text.Spans.IsEmpty) good++;
        if (text.Spans.IsEmpty && !found.IsEmpty) goodFlagged++;
        findings += found.Length;
        right += found.Count(finding => text.Spans.Any(label => Meet(finding, label, text.Text)));
        foreach (var label in text.Spans)
        {
            var count = labels.GetValueOrDefault(label.Category);
            labels[label.Category] = (count.Found + (found.Any(finding => Meet(finding, label, text.Text)) ? 1 : 0), count.All + 1);
        }
    }

    private static bool Meet(TextFinding finding, Label label, string text)
    {
        var start = label.StartIn(text);
        return finding.Span.Start < start + label.Text.Length && start < finding.Span.End
            && (finding.Rule.Category == RuleCategory.LongSentence) == (label.Category == "long-sentence");
    }
}
