using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage;
using PlainPlans.Stories.Shapes;

namespace PlainPlans.Stories;

/// <summary>Runs every rule for stories over one story. Pure, and safe to use from many threads.</summary>
internal static class StoryChecker
{
    /// <summary>Adds a note for each thing a rule found, rule by rule.</summary>
    /// <param name="reading">The story and its reader.</param>
    /// <param name="notes">Takes the notes.</param>
    /// <returns>What the errors make of the document.</returns>
    public static StoryVerdict Check(StoryReading reading, Notes notes)
    {
        var verdict = StoryVerdict.Sound;
        foreach (var (rule, shapes) in StoryRuleBook.Entries)
        {
            foreach (var note in Look(rule, shapes, reading))
            {
                notes.Add(note);
                if (rule.Severity != Severity.Error) continue;
                verdict = rule.Stops || verdict == StoryVerdict.Stopped ? StoryVerdict.Stopped : StoryVerdict.Draft;
            }
        }

        return verdict;
    }

    /// <summary>What one rule has to say.</summary>
    public static IEnumerable<Note> Look(StoryRule rule, ImmutableArray<StoryShape> shapes, StoryReading reading) =>
        rule.Readers.IsEmpty || rule.Readers.Any(reading.Reader.IsIn)
            ? shapes.Where(shape => reading.IsEnglish || !shape.NeedsEnglish).SelectMany(shape => shape.Look(reading)).Select(finding => finding.ToNote(rule))
            : [];
}

/// <summary>What the errors of its rules make of a story.</summary>
internal enum StoryVerdict
{
    /// <summary>None stands against it.</summary>
    Sound,

    /// <summary>It may be printed as a draft.</summary>
    Draft,

    /// <summary>It may not be printed.</summary>
    Stopped,
}
