using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.PlainLanguage.Glossary;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage;

/// <summary>
/// Runs every plain-language rule over the words of a request: over each prose field, and over what the template says
/// around them. Pure, and safe to use from many threads.
/// </summary>
public static class LanguageChecker
{
    private const string KnownLanguage = "en";

    /// <summary>Adds a note for each thing a rule found, in the order of the data and then of the document.</summary>
    /// <param name="subject">The words and their reader.</param>
    /// <param name="notes">
    /// Takes the notes. A note about a field has its pointer and the span of the words. A note about the template's words
    /// has no pointer; it says under which heading they stand, and its place counts the document's passages as lines.
    /// </param>
    /// <returns>The part for the end of the document that explains its hard words; empty where it needs none or has none.</returns>
    public static ImmutableArray<Block> Check(LanguageSubject subject, Notes notes)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(notes);
        if (subject.Document is { } document && !document.Language.StartsWith(KnownLanguage, StringComparison.OrdinalIgnoreCase))
        {
            notes.Add(NoteWriter.NotChecked);
            return [];
        }

        var reading = Read(subject);
        foreach (var shape in RuleBook.ShapesFor(subject.Reader)) shape.Look(reading);
        reading.Layers.Settle(reading, notes);
        var explained = Explain(subject, reading, notes);
        foreach (var note in NoteWriter.Write(reading)) notes.Add(note);
        return explained;
    }

    private static ImmutableArray<Block> Explain(LanguageSubject subject, Reading reading, Notes notes)
    {
        if (!subject.Explains || !reading.HasDocument || GlossaryLevels.For(subject.Reader) is not { } level) return [];
        var used = WordsUsed.In(reading, reading.Layers.List);

        // A child does not turn to the last page to understand the first one: for children a hard word stays a warning.
        if (!subject.Reader.IsIn("children")) reading.Change(finding => IsAnswered(finding, used) ? NoteWriter.ExplainedAtEnd(finding) : finding);
        if (!used.Left.IsEmpty) notes.Add(NoteWriter.LeftOut(used.Left.Select(word => word.Word)));
        return WordsPart.Of(used.Explained, level, reading.Layers.IsInWales);
    }

    private static bool IsAnswered(Finding finding, WordsUsed used) => finding.Rule.Category == RuleCategory.Jargon && used.Explains(finding);

    internal static Reading Read(LanguageSubject subject)
    {
        var names = new NameBook(subject.Names);
        ImmutableArray<Passage> fields =
            [.. subject.Prose.Select((field, i) => Passage.Read(field.Text, names, PassagePlace.Field(field.Pointer, i + 1)))];
        ImmutableArray<Passage> document = subject.Document is null ? [] : [.. DocumentPassages.Of(subject.Document, names)];
        var places = new DataWords(fields, subject.OwnWords).MarkIn(document);
        return new(subject.Reader, fields, document, places) 
        {
            ArePanelsCounted = subject.ArePanelsCounted,
            People = subject.People,
            Layers = new(subject.Council, subject.ChildWords),
            NameWords = names.Words,
        };
    }
}
