using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Drawing;

namespace PlainPlans.Pictures.Charts;

/// <summary>Somebody in a chart.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Shown">What the picture writes for it: the name, or a number where the pen lacks a letter of it.</param>
/// <param name="Member">How they look; null for somebody who is not in the list of people.</param>
internal sealed record Somebody(string Name, string Shown, CastMember? Member);

/// <summary>
/// Reads the people and the texts of one chart. A text whose letters the pen does not have stands in the picture as a
/// number in brackets, and the twin says what each number stands for.
/// </summary>
internal sealed class ChartReader(Cast cast, Notes notes)
{
    private readonly List<string> _numbered = [];
    private readonly HashSet<string> _guessed = new(StringComparer.Ordinal);

    /// <summary>Whether nothing has stopped the chart so far.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>What the numbers in the picture stand for, a sentence each.</summary>
    public IEnumerable<string> Numbered => _numbered.Select((text, index) => $"In the picture, {Number(index)} stands for: {text}");

    /// <summary>Adds an error: there will be no picture.</summary>
    public void Stop(Note error)
    {
        notes.Add(error);
        IsWhole = false;
    }

    public void Warn(Note note) => notes.Add(note);

    /// <summary>Somebody named by <c>who</c> (an id), by <c>name</c>, or by both: then the name is what they are called here.</summary>
    /// <returns>Null with a note where neither is there, or nobody has that id.</returns>
    public Somebody? Person(JsonElement entry, string pointer)
    {
        var (id, name) = (Text(entry, "who"), Text(entry, "name"));
        var member = id is null ? null : cast.Find(id);
        if (id is not null && member is null)
        {
            Stop(Messages.UnknownPerson(Pointers.Below(pointer, "who")));
            return null;
        }

        if ((name ?? member?.Name) is not { } called)
        {
            Stop(ChartMessages.Nobody(pointer));
            return null;
        }

        if (member is { IsGuessed: true } && _guessed.Add(member.Id)) notes.Add(PictureMessages.LookGuessed(Pointers.Below(pointer, "who")));
        called = ChartWords.OneLine(called);
        return new(called, Shown(called, Pointers.Below(pointer, name is null ? "who" : "name")), member);
    }

    /// <summary>The people of a list; those who cannot be read are left out, and the chart is stopped.</summary>
    public ImmutableArray<(Somebody Person, JsonElement Entry, string Pointer)> People(JsonElement group, string field, string pointer) =>
        [.. Entries(group, field, pointer).Select(entry => (Person(entry.Value, entry.Pointer)!, entry.Value, entry.Pointer)).Where(entry => entry.Item1 is not null)];

    /// <summary>What the picture writes for a text.</summary>
    public string Shown(string text, string pointer)
    {
        var line = ChartWords.OneLine(text);
        if (Lettering.CanWrite(line)) return line;
        if (_numbered.IndexOf(line) is >= 0 and var known) return Number(known);
        notes.Add(PictureMessages.NoLetter(pointer));
        _numbered.Add(line);
        return Number(_numbered.Count - 1);
    }

    public static string? Text(JsonElement group, string field) => group.TryGetProperty(field, out var value) ? ChartWords.OneLine(value.GetString()!) : null;

    public static IEnumerable<(JsonElement Value, string Pointer)> Entries(JsonElement group, string field, string pointer)
    {
        if (!group.TryGetProperty(field, out var list)) yield break;
        var place = Pointers.Below(pointer, field);
        var index = 0;
        foreach (var entry in list.EnumerateArray()) yield return (entry, Pointers.Below(place, index++));
    }

    private static string Number(int index) => string.Create(CultureInfo.InvariantCulture, $"({index + 1})");
}
