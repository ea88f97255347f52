using System.Collections.Immutable;
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

    /// <summary>The text with its safe fixes made.</summary>
    /// <param name="text">Plain text or Markdown. An empty line ends a paragraph.</param>
    /// <param name="reader">Who will read it.</param>
    /// <param name="names">Names of people, places and organisations, which are never changed.</param>
    public static FixedText Fix(string text, ReaderGroup reader, ImmutableArray<string> names = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reader);
        var book = names.IsDefault ? [] : names;
        var refused = new HashSet<Edit>();
        var before = Look(text, reader, book);
        for (var round = 0; round < MostRounds; round++)
        {
            var made = Once(before, refused, reader, book);
            if (made.Edits.Count == 0) break;

            // What a second run would do to the new text is nothing, or this round went too far.
            var again = made.After.AllFindings.Any(finding => finding.Fix is not null) ? Once(made.After, [], reader, book).Edits : [];
            if (again.Count == 0) return new(made.After.Passages[0].Text, Changes(text, made.Edits));
            refused.UnionWith(made.Edits.Where(edit => again.Any(other => IsNear(edit, other, made.Edits, before.Passages[0]))));
            if (!refused.Overlaps(made.Edits)) break;
        }

        return new(text, []);
    }

    private static ImmutableArray<Change> Changes(string text, List<Edit> edits) =>
        [.. edits.Select(edit => new Change(edit.Rule.Code, text[edit.Start..edit.End], edit.After, new(edit.Start, edit.End)))];

    private static Reading Look(string text, ReaderGroup reader, ImmutableArray<string> names)
    {
        var reading = LanguageChecker.Read(new() { Reader = reader, Prose = [new("", text)], Names = names });
        foreach (var shape in RuleBook.ShapesFor(reader)) shape.Look(reading);
        return reading;
    }

    // All fixes but those refused and those that break something; and what the rules find in the text they make.
    private static (List<Edit> Edits, Reading After) Once(Reading before, HashSet<Edit> refused, ReaderGroup reader, ImmutableArray<string> names)
    {
        var edits = Proposed(before, refused);
        while (edits.Count > 0)
        {
            var after = Look(Edit.Apply(before.Passages[0].Text, edits), reader, names);
            var harm = Harm.Of(before, after, edits);
            if (harm.Count == 0) return (edits, after);
            edits.RemoveAll(harm.Contains);
        }

        return (edits, before);
    }

    // Also where a weightier finding stands over it: "undertake an assessment" hides a verb, and may be "do an assessment" as well.
    private static List<Edit> Proposed(Reading reading, HashSet<Edit> refused)
    {
        var edits = new List<Edit>();
        var text = reading.Passages[0].Text;
        var longestFirst = reading.AllFindings.Select(Edit.Of).OfType<Edit>().Where(edit => !refused.Contains(edit))
            .OrderByDescending(edit => edit.End - edit.Start).ThenBy(edit => edit.Start).ThenBy(edit => edit.Rule.Code, StringComparer.Ordinal);
        foreach (var edit in longestFirst)
        {
            if (!edits.Exists(other => other.Start < edit.End && edit.Start < other.End) && !edits.Exists(other => IsSaidTwice(other, edit, text))) edits.Add(edit);
        }

        edits.Sort((one, other) => one.Start.CompareTo(other.Start));
        return edits;
    }

    // "hazardous and perilous": one of them is dangerous, and the other stays.
    private static bool IsSaidTwice(Edit one, Edit other, string text) =>
        string.Equals(one.After, other.After, StringComparison.OrdinalIgnoreCase)
        && text[Math.Min(one.End, other.End)..Math.Max(one.Start, other.Start)].Trim() is "and" or "or" or "," or "";

    // Whether an edit stands in the sentence in which the second run would change something.
    private static bool IsNear(Edit edit, Edit second, List<Edit> edits, Passage passage)
    {
        var place = TextMap.ToBefore(second.Start, edits);
        return passage.Sentences.Any(sentence => Holds(sentence, edit.Start) && Holds(sentence, place));

        bool Holds(Sentence sentence, int at) =>
            at >= passage.Tokens[sentence.First].Start && at <= passage.Tokens[sentence.Last - 1].End;
    }
}
