using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace PlainPlans.Templating.Runtime;

/// <summary>
/// An object of the template language: names with values, in the order they were set. A name that is not there
/// reads as null.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "The name is the one Scriban gives it.")]
public class ScriptObject : IDictionary<string, object?>
{
    private readonly OrderedDictionary<string, object?> _members;
    private ScriptObject? _base;
    private HashSet<string>? _readOnly;
    private HashSet<string>? _open;

    /// <summary>An empty object whose names count upper and lower case.</summary>
    public ScriptObject() => _members = new(StringComparer.Ordinal);

    /// <summary>An empty object with room for this many names.</summary>
    public ScriptObject(int capacity) => _members = new(capacity, StringComparer.Ordinal);

    /// <summary>An empty object that compares its names in this way.</summary>
    public ScriptObject(IEqualityComparer<string> comparer) => _members = new(comparer);

    /// <summary>Whether templates and hosts may change nothing here.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>How many names there are.</summary>
    public int Count => _base is null ? _members.Count : _base.Count + _members.Keys.Count(name => !_base.ContainsKey(name));

    /// <inheritdoc/>
    public ICollection<string> Keys => [.. this.Select(member => member.Key)];

    /// <inheritdoc/>
    public ICollection<object?> Values => [.. this.Select(member => member.Value)];

    /// <summary>The value of a name, or null. Setting it adds the name where it is new.</summary>
    /// <exception cref="InvalidOperationException">The object or the name is read-only.</exception>
    public object? this[string key]
    {
        get => TryGetValue(key, out var value) ? value : null;
        set => SetValue(key, value, readOnly: false);
    }

    /// <summary>What runs when a template calls the object itself, as in <c>date "2026-11-16"</c>.</summary>
    internal Callable? CalledAs { get; init; }

    /// <summary>Sets a value, and whether a template may change it again.</summary>
    /// <exception cref="InvalidOperationException">The object or the name is read-only.</exception>
    public void SetValue(string member, object? value, bool readOnly)
    {
        if (!CanWrite(member)) throw new InvalidOperationException($"'{member}' is read-only.");
        _members[member] = value;
        if (readOnly) SetReadOnly(member, true);
    }

    /// <summary>Says whether a template may change this name.</summary>
    public void SetReadOnly(string member, bool readOnly)
    {
        if (readOnly) (_readOnly ??= new(StringComparer.Ordinal)).Add(member);
        else _readOnly?.Remove(member);
    }

    /// <summary>Whether this name may be set.</summary>
    public bool CanWrite(string member) => !IsReadOnly && _readOnly?.Contains(member) != true && (_base?.ContainsKey(member) != true || _base._open?.Contains(member) == true);

    /// <summary>Whether the name is there, even with the value null.</summary>
    public bool Contains(string member) => ContainsKey(member);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _members.ContainsKey(key) || _base?.ContainsKey(key) == true;

    /// <inheritdoc/>
    public bool TryGetValue(string key, out object? value)
    {
        if (_members.TryGetValue(key, out value)) return true;
        return _base is not null && _base.TryGetValue(key, out value);
    }

    /// <summary>The names, in order.</summary>
    public IEnumerable<string> GetMembers() => Keys;

    /// <inheritdoc/>
    public void Add(string key, object? value)
    {
        if (ContainsKey(key)) throw new ArgumentException($"'{key}' is already there.", nameof(key));
        this[key] = value;
    }

    /// <inheritdoc/>
    public bool Remove(string key) => CanWrite(key) && _members.Remove(key);

    /// <summary>Takes out every name that this object holds itself.</summary>
    public void Clear()
    {
        if (IsReadOnly) throw new InvalidOperationException("The object is read-only.");
        _members.Clear();
    }

    /// <summary>A copy with the same names.</summary>
    /// <param name="deep">Whether objects and lists in it are copied too.</param>
    public ScriptObject Clone(bool deep)
    {
        var copy = new ScriptObject(Count);
        foreach (var (name, value) in this) copy._members[name] = deep ? Copy(value) : value;
        if (_readOnly is not null) copy._readOnly = new(_readOnly, StringComparer.Ordinal);
        return copy;
    }

    /// <summary>Copies every name and value into another object.</summary>
    public void CopyTo(ScriptObject destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        foreach (var (name, value) in this) destination[name] = value;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        if (_base is not null)
            foreach (var (name, value) in _base) yield return KeyValuePair.Create(name, _members.TryGetValue(name, out var own) ? own : value);
        foreach (var member in _members)
            if (_base?.ContainsKey(member.Key) != true) yield return member;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) => TryGetValue(item.Key, out var value) && Equals(value, item.Value);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex)
    {
        foreach (var member in this) array[arrayIndex++] = member;
    }

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) => Remove(item.Key);

    /// <summary>The object as the language prints it.</summary>
    public override string ToString() => ValueText.Of(this);

    /// <summary>An object that shows these members and keeps what is added to itself. Lets all renders share the built-in functions.</summary>
    internal static ScriptObject Over(ScriptObject shared) => new() { _base = shared, CalledAs = shared.CalledAs };

    /// <summary>Lets copies for one context change this name, though the shared object stays as it is.</summary>
    internal void MakeOpen(string name) => (_open ??= new(StringComparer.Ordinal)).Add(name);

    /// <summary>Sets a value that hides the one of the shared object below.</summary>
    internal void Replace(string name, object? value) => _members[name] = value;

    private static object? Copy(object? value) => value switch
    {
        ScriptObject nested => nested.Clone(deep: true),
        ScriptArray list => list.Clone(deep: true),
        _ => value,
    };
}
