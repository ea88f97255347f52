using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.PlainLanguage;
using PlainPlans.PlainLanguage.Glossary;

namespace PlainPlans.Tests.PlainLanguage;

/// <summary>Runs the language rules over a few words.</summary>
internal static class LanguageCheck
{
    // Enough for a rule about the whole document: the formulas want 100 words.
    private const int Repeats = 20;

    /// <summary>The notes about one field.</summary>
    public static ImmutableArray<Note> Field(string text, string reader = "parent", params string[] names) =>
        Of(new() { Reader = Reader(reader), Prose = [new("/data/why", text)], Names = [.. names] });

    /// <summary>The notes about one field, with people around it and what a child calls things.</summary>
    public static ImmutableArray<Note> Field(string text, string reader, ImmutableArray<PersonNames> people, ImmutableArray<ChildWord> words) =>
        Of(new() { ChildWords = words, Reader = Reader(reader), Prose = [new("/data/why", text)], People = people, Names = [.. people.SelectMany(person => new[] { person.Name, person.FullName, person.CalledBy })] });

    /// <summary>The notes about a document of these blocks, which no field of the data is in.</summary>
    public static ImmutableArray<Note> Blocks(string reader, params Block[] blocks) =>
        Of(new() { Reader = Reader(reader), Prose = [], Document = Document(blocks) });

    /// <summary>The notes about a document that says the same in many panels.</summary>
    public static ImmutableArray<Note> Panels(string text, string reader) =>
        Blocks(reader, [.. Enumerable.Range(0, Repeats).Select(_ => new Panel([], null, [Paragraph(text)]))]);

    /// <summary>The notes about a document that says the same paragraphs again and again.</summary>
    public static ImmutableArray<Note> Paragraphs(string text, string reader) =>
        Blocks(reader, [.. Enumerable.Repeat(text.Split("\n\n"), Repeats).SelectMany(paragraphs => paragraphs).Select(Paragraph)]);

    public static ImmutableArray<Note> Of(LanguageSubject subject)
    {
        var notes = new Notes();
        LanguageChecker.Check(subject, notes);
        return notes.ToImmutable();
    }

    public static ReaderGroup Reader(string id) => ReaderGroup.Find(id) ?? throw new ArgumentException($"No reader '{id}'.", nameof(id));

    public static Document Document(params Block[] blocks) => new() { Language = "en-GB", Title = "A day out", Blocks = [.. blocks] };

    public static Paragraph Paragraph(string text) => new([new Words(text)]);

    public static Heading Heading(string text) => new(2, [new Words(text)], Voice.Plain);

    /// <summary>The words that a note is about.</summary>
    public static string WordsOf(Note note, string text) => text[note.Span!.Value.Start..note.Span.Value.End];

    public static IEnumerable<string> Codes(IEnumerable<Note> notes) => notes.Select(note => note.Code);
}
