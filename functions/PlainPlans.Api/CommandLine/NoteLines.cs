using PlainPlans.Api.Http;
using PlainPlans.Diagnostics;

namespace PlainPlans.Api.CommandLine;

/// <summary>Notes as lines of text, one each: <c>error data.missing /data/title: message hint</c>.</summary>
internal static class NoteLines
{
    public static string Line(Note note)
    {
        var place = note.Pointer.Length == 0 ? "" : " " + note.Pointer;
        var source = note.Place is { Source: not "request" } text ? $" {text.Source}({text.Line},{text.Column})" : "";
        return $"{NoteAnswer.NameOf(note.Severity)} {note.Code}{place}{source}: {note.Message} {note.Hint}".TrimEnd() + Kept(note);
    }

    private static string Kept(Note note) => note.Kept is { } kept ? $" {kept.Person} keeps it: {kept.Reason}" : "";

    /// <summary>How many notes there are of each severity, in words.</summary>
    public static string Count(IReadOnlyCollection<Note> notes) => Count([.. notes.Select(note => note.Severity)]);

    /// <summary>The same for anything that has severities.</summary>
    public static string Count(IReadOnlyCollection<Severity> severities) => string.Join(", ",
        Count(severities, Severity.Error, "error", "errors"),
        Count(severities, Severity.Warning, "warning", "warnings"),
        Count(severities, Severity.Information, "other note", "other notes"));

    private static string Count(IReadOnlyCollection<Severity> severities, Severity severity, string one, string many)
    {
        var count = severities.Count(each => each == severity);
        return count == 1 ? $"1 {one}" : $"{count} {many}";
    }
}
