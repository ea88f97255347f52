using System.Collections;
using System.Numerics;

namespace PlainPlans.Templating.Runtime;

/// <summary>Whole numbers from one to another, upwards or downwards. Takes no memory for its items.</summary>
internal sealed class ScriptRange(long from, int count, int step) : IReadOnlyList<object?>
{
    public int Count => count;

    public object? this[int index]
    {
        get
        {
            var value = from + (long)index * step;
            return value is >= int.MinValue and <= int.MaxValue ? Boxed.Int((int)value) : value;
        }
    }

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>
/// A list that is worked out anew each time it is used, the functions it calls included: what <c>array.each</c>,
/// <c>array.filter</c> and others give.
/// </summary>
/// <param name="run">The render that is charged each time.</param>
/// <param name="items">Works the items out.</param>
/// <param name="depth">How many such lists it is made of, one upon the other.</param>
internal sealed class LazyList(Run run, IEnumerable<object?> items, int depth) : IEnumerable<object?>
{
    public int Depth => depth;

    public IEnumerator<object?> GetEnumerator()
    {
        foreach (var item in items)
        {
            run.Budget.Step();
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The value of <c>empty</c> and <c>blank</c>: equal to every list and object with nothing in it.</summary>
internal sealed class Nothing
{
    public static Nothing Instance { get; } = new();

    public override string ToString() => "";
}

/// <summary>Small numbers as objects, made once: loops would make thousands of them.</summary>
internal static class Boxed
{
    private const int Lowest = -16;
    private const int Highest = 1024;

    private static readonly object[] Small = [.. Enumerable.Range(Lowest, Highest - Lowest + 1).Select(value => (object)value)];

    public static object True { get; } = true;

    public static object False { get; } = false;

    public static object Int(int value) => value is >= Lowest and <= Highest ? Small[value - Lowest] : value;

    public static object Bool(bool value) => value ? True : False;
}

/// <summary>What counts as a list, and how to walk it.</summary>
internal static class Lists
{
    /// <summary>The items of a list of any kind, the host's included; null where the value is no list.</summary>
    public static IEnumerable<object?>? Of(object? value) => value switch
    {
        ScriptArray list => list,
        ScriptRange range => range,
        LazyList lazy => lazy,
        null or string or ScriptObject or IDictionary or Callable => null,
        _ when HostObjects.IsDictionary(value) => null,
        IEnumerable<object?> items => items,
        IEnumerable items => items.Cast<object?>(),
        _ => null,
    };

    /// <summary>The items at once, so that they can be counted and indexed. Charges the budget for copies.</summary>
    public static IReadOnlyList<object?> Gather(Run run, IEnumerable<object?> items)
    {
        if (items is ScriptArray or ScriptRange) return (IReadOnlyList<object?>)items;
        var list = new List<object?>();
        foreach (var item in items)
        {
            run.Budget.Items(1);
            list.Add(item);
        }

        return list;
    }

    /// <summary>How many items a list has.</summary>
    public static int Count(IEnumerable<object?> items) => items is IReadOnlyCollection<object?> known ? known.Count : items.Count();

    /// <summary>The range from one number to another.</summary>
    public static ScriptRange Range(Run run, object from, object to, bool excludesLast)
    {
        var (first, last) = (Numbers.ToBig(from), Numbers.ToBig(to));
        var step = first > last ? -1 : 1;
        var count = BigInteger.Abs(last - first) + (excludesLast ? 0 : 1);
        if (run.Context.LoopLimit > 0 && count > run.Context.LoopLimit)
            throw run.Fail($"The range has more than {run.Context.LoopLimit} numbers, the limit for loops. Make it shorter.");
        if (count > int.MaxValue || first < long.MinValue / 2 || first > long.MaxValue / 2) throw run.Fail("The range is too long.");
        return new((long)first, (int)count, step);
    }
}
