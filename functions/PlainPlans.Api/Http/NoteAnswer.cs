using PlainPlans.Diagnostics;

namespace PlainPlans.Api.Http;

/// <summary>A note as callers get it. What does not apply is left out.</summary>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>information</c>.</param>
/// <param name="Code">Stable, for programs to switch on.</param>
/// <param name="Pointer">JSON Pointer into the request; empty for the whole of it.</param>
/// <param name="Message">What is wrong or noticed.</param>
/// <param name="Hint">What to do about it.</param>
/// <param name="Source">Which text line and column count in: <c>request</c>, or a file of the templates.</param>
/// <param name="Line">Counts from 1.</param>
/// <param name="Column">Counts from 1, in UTF-16 units.</param>
/// <param name="Start">Where the words in question begin in the value, in UTF-16 units.</param>
/// <param name="End">Where they end, exclusive.</param>
internal sealed record NoteAnswer(
    string Severity, string Code, string Pointer, string Message, string Hint, string? Source, int? Line, int? Column, int? Start, int? End)
{
    /// <summary>Who answers for it, and why. Null where nobody does.</summary>
    public KeptReason? Kept { get; init; }

    public static NoteAnswer Of(Note note) => new(
        NameOf(note.Severity), note.Code, note.Pointer, note.Message, note.Hint,
        note.Place?.Source, note.Place?.Line, note.Place?.Column, note.Span?.Start, note.Span?.End) { Kept = note.Kept };

    public static string NameOf(Severity severity) => severity switch
    {
        Diagnostics.Severity.Error => "error",
        Diagnostics.Severity.Warning => "warning",
        _ => "information",
    };
}
