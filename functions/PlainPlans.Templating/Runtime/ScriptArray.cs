using System.Collections;

namespace PlainPlans.Templating.Runtime;

/// <summary>
/// A list of the template language. Reading beyond its ends gives null, writing beyond them makes it longer. A
/// template may also give it named properties.
/// </summary>
public class ScriptArray : IList<object?>, IReadOnlyList<object?>, IList
{
    private readonly List<object?> _items;

    /// <summary>An empty list.</summary>
    public ScriptArray() => _items = [];

    /// <summary>An empty list with room for this many items.</summary>
    public ScriptArray(int capacity) => _items = new(capacity);

    /// <summary>A list of these items.</summary>
    public ScriptArray(IEnumerable<object?> items) => _items = [.. items];

    /// <summary>A list of these items.</summary>
    public ScriptArray(IEnumerable items) : this(items.Cast<object?>()) { }

    /// <summary>How many items there are.</summary>
    public int Count => _items.Count;

    /// <summary>Whether nothing here may be changed.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>The item at a place from 0, or null beyond the ends. Setting an item beyond the end fills up with null.</summary>
    public object? this[int index]
    {
        get => index >= 0 && index < _items.Count ? _items[index] : null;
        set
        {
            ThrowIfReadOnly();
            if (index < 0) return;
            while (_items.Count <= index) _items.Add(null);
            _items[index] = value;
        }
    }

    /// <summary>The named properties a template gave the list, or null where there are none yet.</summary>
    internal ScriptObject? Properties { get; set; }

    bool IList.IsFixedSize => false;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    /// <summary>Adds an item at the end.</summary>
    public void Add(object? item)
    {
        ThrowIfReadOnly();
        _items.Add(item);
    }

    /// <summary>Adds items at the end.</summary>
    public void AddRange(IEnumerable<object?> items)
    {
        ThrowIfReadOnly();
        _items.AddRange(items);
    }

    /// <inheritdoc/>
    public void Insert(int index, object? item)
    {
        ThrowIfReadOnly();
        _items.Insert(index, item);
    }

    /// <inheritdoc cref="IList.RemoveAt"/>
    public void RemoveAt(int index)
    {
        ThrowIfReadOnly();
        if (index >= 0 && index < _items.Count) _items.RemoveAt(index);
    }

    /// <inheritdoc/>
    public bool Remove(object? item)
    {
        ThrowIfReadOnly();
        return _items.Remove(item);
    }

    /// <inheritdoc cref="IList.Clear"/>
    public void Clear()
    {
        ThrowIfReadOnly();
        _items.Clear();
    }

    /// <inheritdoc cref="IList.Contains"/>
    public bool Contains(object? item) => _items.Contains(item);

    /// <inheritdoc cref="IList.IndexOf"/>
    public int IndexOf(object? item) => _items.IndexOf(item);

    /// <inheritdoc/>
    public void CopyTo(object?[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    int IList.Add(object? value)
    {
        Add(value);
        return Count - 1;
    }

    void IList.Remove(object? value) => Remove(value);

    void ICollection.CopyTo(Array array, int index) => ((ICollection)_items).CopyTo(array, index);

    /// <summary>A copy with the same items.</summary>
    /// <param name="deep">Whether objects and lists in it are copied too.</param>
    public ScriptArray Clone(bool deep) => new(_items.Select(item => !deep ? item : item switch
    {
        ScriptObject nested => nested.Clone(deep: true),
        ScriptArray list => list.Clone(deep: true),
        _ => item,
    }));

    /// <summary>The list as the language prints it.</summary>
    public override string ToString() => ValueText.Of(this);

    private void ThrowIfReadOnly()
    {
        if (IsReadOnly) throw new InvalidOperationException("The list is read-only.");
    }
}
