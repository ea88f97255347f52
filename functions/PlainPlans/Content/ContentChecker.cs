using System.Collections.Immutable;
using PlainPlans.Content.Shapes;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage;

namespace PlainPlans.Content;

/// <summary>Runs every rule about content over one plan. Pure, and safe to use from many threads.</summary>
internal static class ContentChecker
{
    /// <summary>Adds a note for each thing a rule found, rule by rule.</summary>
    /// <param name="reading">The plan.</param>
    /// <param name="reader">Who gets this copy.</param>
    /// <param name="isEnglish">Whether rules can look for words.</param>
    /// <param name="notes">Takes the notes.</param>
    public static void Check(ContentReading reading, ReaderGroup reader, bool isEnglish, Notes notes)
    {
        if (reading.Root.Parts.IsEmpty) return;
        foreach (var (rule, shapes) in ContentRuleBook.Entries)
        {
            if (!rule.Readers.IsEmpty && !rule.Readers.Any(reader.IsIn)) continue;
            foreach (var note in Look(rule, shapes, reading, isEnglish)) notes.Add(note);
        }
    }

    /// <summary>What one rule has to say.</summary>
    public static IEnumerable<Note> Look(ContentRule rule, ImmutableArray<ContentShape> shapes, ContentReading reading, bool isEnglish) =>
        shapes.Where(shape => isEnglish || !shape.NeedsEnglish).SelectMany(shape => shape.Look(reading)).Select(finding => finding.ToNote(rule)).Distinct();
}
