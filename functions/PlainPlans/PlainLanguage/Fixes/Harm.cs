using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Fixes;

/// <summary>Finds the edits that do harm: those that lose something that must stay, and those that give a rule something new to find.</summary>
internal static class Harm
{
    /// <summary>The edits to take back; empty where all may stay.</summary>
    /// <param name="before">The text before.</param>
    /// <param name="after">The text with the edits made, and what the rules find in it.</param>
    /// <param name="edits">The edits, in order.</param>
    public static HashSet<Edit> Of(Reading before, Reading after, List<Edit> edits)
    {
        if (!Kept.AllOf(before.Passages[0], after.Passages[0])) return [.. edits];

        // What was hidden under another finding is new to the person who reads the notes, and so is a second one where one was.
        var known = before.StandingFindings.GroupBy(finding => finding.Rule.Code)
            .ToDictionary(rule => rule.Key, rule => new SpanIndex<Finding>(rule, finding => (finding.Start, finding.End)), StringComparer.Ordinal);
        var used = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        var map = new TextMap(edits);
        var made = new SpanIndex<Edit>(edits, edit => (edit.Start, edit.End));
        var harm = new HashSet<Edit>();
        foreach (var finding in after.StandingFindings)
        {
            var from = map.ToBefore(finding.Start);
            var to = Math.Max(from + 1, map.ToBefore(finding.End - 1) + 1);
            var isKnown = known.TryGetValue(finding.Rule.Code, out var old) && old.Sharing(from, to).Any(used.Add);
            if (!isKnown) harm.UnionWith(Guilty(finding, from, to, before.Passages[0], made, edits));
        }

        var rulesBefore = before.Whole.Select(whole => whole.Rule.Code).ToHashSet(StringComparer.Ordinal);
        if (after.Whole.Any(whole => !rulesBefore.Contains(whole.Rule.Code))) harm.UnionWith(edits);
        return harm;
    }

    // The edits whose words the finding is about, or else those in its sentence, or else all.
    private static IEnumerable<Edit> Guilty(Finding finding, int from, int to, Passage passage, SpanIndex<Edit> made, List<Edit> edits)
    {
        var touched = made.Sharing(from, to).ToList();
        if (touched.Count > 0) return finding.IsAboutSentence && touched.Any(AddsWords) ? touched.Where(AddsWords) : touched;
        foreach (var sentence in passage.Sentences)
        {
            var start = passage.Tokens[sentence.First].Start;
            var end = passage.Tokens[sentence.Last - 1].End;
            if (start >= to || from >= end) continue;
            touched.AddRange(made.Sharing(start, end));
        }

        return touched.Count > 0 ? touched : edits;

        bool AddsWords(Edit edit) => edit.After.AsSpan().Count(' ') > passage.Text.AsSpan(edit.Start, edit.End - edit.Start).Count(' ');
    }
}
