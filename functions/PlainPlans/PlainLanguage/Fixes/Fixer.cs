using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Fixes;

/// <summary>
/// Makes the fixes that are safe to make without asking anybody, and no others. Pure, and safe to use from many threads.
/// Kept in every case, and proved for each text before it is given out: names, numbers, dates, negations and quotations
/// stay as they are; a second run changes nothing; no fix makes a new finding.
/// </summary>
public static class Fixer
{
    // Fixes that get into each other's way are taken out and the rest is tried again, this often.
    private const int MostRounds = 5;

    // As far as two words with only "and" between them stand apart, also over the end of a line.
    private const int LongestGap = 20;

    /// <summary>The text with its safe fixes made.</summary>
    /// <param name="text">Plain text or Markdown. An empty line ends a paragraph.</param>
    /// <param name="reader">Who will read it.</param>
    /// <param name="names">Names of people, places and organisations, which are never changed.</param>
    public static FixedText Fix(string text, ReaderGroup reader, ImmutableArray<string> names = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reader);
        return Fix(new LanguageSubject { Reader = reader, Prose = [new("", text)], Names = names.IsDefault ? [] : names }, "", ImmutableHashSet<string>.Empty);
    }

    /// <summary>
    /// The same, where a council and a child have words of their own, for a text of many: what is written out in an earlier
    /// one stays short here, and what somebody keeps stays.
    /// </summary>
    /// <param name="subject">One text, its reader and the words that win over ours.</param>
    /// <param name="earlier">What the reader has read before.</param>
    /// <param name="kept">Rules whose findings somebody keeps in this text.</param>
    internal static FixedText Fix(LanguageSubject subject, string earlier, IReadOnlySet<string> kept)
    {
        var before = Look(subject);
        var text = before.Passages[0].Text;
        var refused = Refused(before, earlier);
        for (var round = 0; round < MostRounds; round++)
        {
            var made = Once(before, refused, subject, kept);
            if (made.Edits.Count == 0) break;

            // What a second run would do to the new text is nothing, or this round went too far.
            var again = made.After.AllFindings.Any(finding => finding.Fix is not null) ? Once(made.After, Refused(made.After, earlier), subject, kept).Edits : [];
            if (again.Count == 0) return new(made.After.Passages[0].Text, Changes(text, made.Edits));
            var map = new TextMap(made.Edits);
            var unsettled = again.Select(other => SentenceAt(map.ToBefore(other.Start), before.Passages[0])).ToHashSet();
            refused.UnionWith(made.Edits.Where(edit => unsettled.Contains(SentenceAt(edit.Start, before.Passages[0]))));
            if (!refused.Overlaps(made.Edits)) break;
        }

        return new(text, []);
    }

    private static HashSet<Edit> Refused(Reading reading, string earlier) =>
        earlier.Length == 0 ? [] : reading.AllFindings.Select(Edit.Of).OfType<Edit>().Where(edit => IsWrittenOut(edit, earlier)).ToHashSet();

    // "(IRO)" stands in the text that was read before.
    private static bool IsWrittenOut(Edit edit, string earlier) =>
        edit.After[^1] == ')' && edit.After.LastIndexOf('(') is > 0 and var from && earlier.Contains(edit.After[from..], StringComparison.Ordinal);

    private static ImmutableArray<Change> Changes(string text, List<Edit> edits) =>
        [.. edits.Select(edit => new Change(edit.Rule.Code, text[edit.Start..edit.End], edit.After, new(edit.Start, edit.End)))];

    private static Reading Look(LanguageSubject subject)
    {
        var reading = LanguageChecker.Read(subject);
        foreach (var shape in RuleBook.ShapesFor(subject.Reader)) shape.Look(reading);
        reading.Layers.Settle(reading, new Notes()); // where layers differ is told by the check
        return reading;
    }

    // All fixes but those refused and those that break something; and what the rules find in the text they make.
    private static (List<Edit> Edits, Reading After) Once(Reading before, HashSet<Edit> refused, LanguageSubject subject, IReadOnlySet<string> kept)
    {
        var edits = Proposed(before, refused, kept);
        while (edits.Count > 0)
        {
            var after = Look(subject with { Prose = [new("", Edit.Apply(before.Passages[0].Text, edits))] });
            var harm = Harm.Of(before, after, edits);
            if (harm.Count == 0) return (edits, after);
            edits.RemoveAll(harm.Contains);
        }

        return (edits, before);
    }

    // Also where a weightier finding stands over it: "undertake an assessment" hides a verb, and may be "do an assessment" as well.
    private static List<Edit> Proposed(Reading reading, HashSet<Edit> refused, IReadOnlySet<string> kept)
    {
        var edits = new List<Edit>();
        var text = reading.Passages[0].Text;
        var owners = new Edit?[text.Length];
        var staying = Staying(reading, kept);
        var longestFirst = reading.AllFindings.Where(finding => !kept.Contains(finding.Rule.Code)).Select(Edit.Of).OfType<Edit>()
            .Where(edit => !refused.Contains(edit) && !staying.Exists(span => span.Start < edit.End && edit.Start < span.End))
            .OrderByDescending(edit => edit.End - edit.Start).ThenBy(edit => edit.Start).ThenBy(edit => edit.Rule.Code, StringComparer.Ordinal);
        foreach (var edit in longestFirst)
        {
            // Whatever overlaps it is at least as long, and so stands at one of its ends.
            if (owners[edit.Start] is not null || owners[edit.End - 1] is not null || IsSaidTwice(edit, owners, text)) continue;
            owners.AsSpan(edit.Start, edit.End - edit.Start).Fill(edit);
            edits.Add(edit);
        }

        edits.Sort((one, other) => one.Start.CompareTo(other.Start));
        return edits;
    }

    // Words that somebody keeps, and those for which the council or the child has a word. A kept sentence may still be mended inside.
    private static List<TextSpan> Staying(Reading reading, IReadOnlySet<string> kept)
    {
        var passage = reading.Passages[0];
        List<TextSpan> staying = kept.Count == 0 ? [] : [.. reading.AllFindings.Where(finding => kept.Contains(finding.Rule.Code) && !finding.IsAboutSentence).Select(finding => new TextSpan(finding.Start, finding.End))];
        if (reading.Layers.AreMany) staying.AddRange(reading.Layers.In(passage).Select(hit => new TextSpan(passage.Tokens[hit.First].Start, passage.Tokens[hit.Last - 1].End)));
        return staying;
    }

    // "hazardous and perilous": one of them is dangerous, and the other stays.
    private static bool IsSaidTwice(Edit edit, Edit?[] owners, string text)
    {
        var before = edit.Start - 1;
        while (before >= Math.Max(0, edit.Start - LongestGap) && owners[before] is null) before--;
        var behind = edit.End;
        while (behind < Math.Min(text.Length, edit.End + LongestGap) && owners[behind] is null) behind++;
        return (before >= 0 && owners[before] is { } one && SaysTheSame(one, edit)) || (behind < text.Length && owners[behind] is { } other && SaysTheSame(edit, other));

        bool SaysTheSame(Edit first, Edit second) =>
            string.Equals(first.After, second.After, StringComparison.OrdinalIgnoreCase) && text.AsSpan(first.End, second.Start - first.End).Trim() is "and" or "or" or "," or "";
    }

    // In which sentence a place stands, or -1.
    private static int SentenceAt(int at, Passage passage)
    {
        var (low, high) = (0, passage.Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (passage.Tokens[passage.Sentences[middle].First].Start <= at) low = middle;
            else high = middle - 1;
        }

        return high == low && at >= passage.Tokens[passage.Sentences[low].First].Start && at <= passage.Tokens[passage.Sentences[low].Last - 1].End ? low : -1;
    }
}
