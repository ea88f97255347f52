using System.Collections;
using System.Collections.Immutable;

namespace PlainPlans.Pictures;

/// <summary>Something that requests call by a name.</summary>
internal interface INamed
{
    /// <summary>The name, as JSON has it: lower case, with hyphens.</summary>
    string Name { get; }
}

/// <summary>Everything of one family that can be drawn, each under its name.</summary>
internal sealed class Table<T> : IEnumerable<T> where T : INamed
{
    private readonly ImmutableArray<T> _entries;
    private readonly Dictionary<string, T> _byName;

    public Table(params ImmutableArray<T> entries)
    {
        _entries = entries;
        _byName = entries.ToDictionary(entry => entry.Name, StringComparer.Ordinal);
    }

    /// <summary>The names, in the table's order.</summary>
    public ImmutableArray<string> Names => [.. _entries.Select(entry => entry.Name)];

    /// <summary>The entry of that name.</summary>
    /// <exception cref="ArgumentException">There is none: the data was not held against the schema first.</exception>
    public T this[string name] => Find(name) ?? throw new ArgumentException($"Nothing here is called '{name}'. Hold the data against the schema first.", nameof(name));

    /// <summary>The entry of that name, or null.</summary>
    public T? Find(string? name) => name is not null && _byName.TryGetValue(name, out var entry) ? entry : default;

    public IEnumerator<T> GetEnumerator() => _entries.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
