using System.Collections.Immutable;

namespace PlainPlans.Diagnostics;

/// <summary>Collects the notes of every stage of one request. Not for use from two threads.</summary>
public sealed class Notes
{
    private readonly List<Note> _notes = [];

    /// <summary>Whether something stops the document.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>How many notes there are.</summary>
    public int Count => _notes.Count;

    /// <summary>Adds one note.</summary>
    public void Add(Note note)
    {
        ArgumentNullException.ThrowIfNull(note);
        _notes.Add(note);
        HasErrors |= note.Stops;
    }

    /// <summary>All notes, in the order in which they were found.</summary>
    public ImmutableArray<Note> ToImmutable() => [.. _notes];

    /// <summary>The outcome of a stage that could not give a value.</summary>
    public Outcome<T> Failed<T>() where T : class => new(null, ToImmutable());

    /// <summary>The outcome of a stage that gave <paramref name="value"/>.</summary>
    public Outcome<T> With<T>(T value) where T : class => new(value, ToImmutable());
}

/// <summary>
/// What a stage made, beside everything it has to say. <see cref="Value"/> is null when an error stopped it; a language
/// error that only advises stands beside a value.
/// </summary>
public sealed record Outcome<T>(T? Value, ImmutableArray<Note> Notes) where T : class;
