namespace PlainPlans.PlainLanguage.Fixes;

/// <summary>Finds what shares a character with a run of text, without looking at all there is: texts may be long.</summary>
/// <typeparam name="T">What has a place in the text.</typeparam>
internal sealed class SpanIndex<T>
{
    private readonly (int Start, int End, T Item)[] _items;
    private readonly int[] _starts;
    private readonly int _longest;

    /// <summary>An index of these.</summary>
    /// <param name="items">What has a place.</param>
    /// <param name="place">Where it begins, and where it ends, exclusive.</param>
    public SpanIndex(IEnumerable<T> items, Func<T, (int Start, int End)> place)
    {
        _items = [.. items.Select(item => (place(item).Start, place(item).End, item)).OrderBy(row => row.Start)];
        _starts = [.. _items.Select(row => row.Start)];
        _longest = _items.Length == 0 ? 0 : _items.Max(row => row.End - row.Start);
    }

    /// <summary>Those that share a character with the run, in the order in which they begin.</summary>
    /// <param name="from">Where the run begins.</param>
    /// <param name="to">Where it ends, exclusive.</param>
    public IEnumerable<T> Sharing(int from, int to)
    {
        for (var i = FirstFrom(from - _longest); i < _items.Length && _items[i].Start < to; i++)
        {
            if (from < _items[i].End) yield return _items[i].Item;
        }
    }

    private int FirstFrom(int start)
    {
        var (low, high) = (0, _starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_starts[middle] < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
