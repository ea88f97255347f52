using PlainPlans.Templating.Runtime;
using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Functions;

/// <summary>The functions of <c>array</c>. They never change a list: each gives a new one.</summary>
internal static class ArrayFunctions
{
    public static readonly FunctionTable Table = new()
    {
        { "add", "list: list, value: any", given => Made(given, given.List(0) ?? [], [given[1]]) },
        { "add_range", "list1: list, list2: list", Concatenated },
        { "any", "list: list, function: function, args...", given => Any(given) },
        { "compact", "list: list", given => Lazily(given, items => items.Where(item => item is not null)) },
        { "concat", "list1: list, list2: list", Concatenated },
        { "contains", "list: any, item: any", given => Contains(given) },
        { "cycle", "list: list, group: any = null", Cycled },
        { "each", "list: list, function: function", given => given[1] is null ? given[0] : Lazily(given, items => items.Select(item => given.Apply(1, item))) },
        { "filter", "list: list, function: function", given => given[1] is null ? given[0] : Lazily(given, items => items.Where(item => Truth.Of(given.Apply(1, item)))) },
        { "first", "list: any", given => Ends(given).FirstOrDefault() },
        { "insert_at", "list: list, index: int, value: any", InsertedAt },
        { "join", "list: list, delimiter: text, function: function = null", Joined },
        { "last", "list: any", given => Ends(given) is IReadOnlyList<object?> { Count: > 0 } items ? items[^1] : Ends(given).LastOrDefault() },
        { "limit", "list: list, count: int", given => Lazily(given, items => items.Take(given.Int(1))) },
        { "map", "list: any, member: text?", Mapped },
        { "offset", "list: list, index: int", given => Lazily(given, items => items.Skip(given.Int(1))) },
        { "remove_at", "list: list, index: int", RemovedAt },
        { "reverse", "list: list", given => Lazily(given, items => Gathered(given, items).Reverse()) },
        { "size", "list: any", given => Size(given) },
        { "sort", "list: any, member: text? = null", Sorted },
        { "uniq", "list: list", given => Lazily(given, items => Gathered(given, items).Distinct()) },
    };

    private static LazyList? Lazily(Given given, Func<IEnumerable<object?>, IEnumerable<object?>> change) =>
        given.List(0) is { } items ? given.Lazy(change(Walked(given, items))) : null;

    // Steps are charged also for the items that a function leaves out.
    private static IEnumerable<object?> Walked(Given given, IEnumerable<object?> items)
    {
        foreach (var item in items)
        {
            given.Run.Budget.Step();
            yield return item;
        }
    }

    // For functions that need all items before they give the first.
    private static IEnumerable<object?> Gathered(Given given, IEnumerable<object?> items)
    {
        foreach (var item in Lists.Gather(given.Run, items)) yield return item;
    }

    private static ScriptArray Made(Given given, params IEnumerable<object?>[] parts)
    {
        var made = new ScriptArray();
        foreach (var item in parts.SelectMany(part => part))
        {
            given.Run.Budget.Items(1);
            made.Add(item);
        }

        return made;
    }

    private static object? Concatenated(Given given)
    {
        if (given[0] is null || given[1] is null) return given[0] ?? given[1];
        return given.Lazy(given.List(0)!.Concat(given.List(1)!));
    }

    private static bool Any(Given given)
    {
        foreach (var item in given.List(0) ?? [])
            if (given[1] is not null && given.Apply(1, [item, .. (ScriptArray)given[2]!]) is true) return true;
        return false;
    }

    private static bool Contains(Given given)
    {
        if (given[0] is null or string) return false;
        var items = Lists.Of(given[0]) ?? throw given.FailAt(0, $"A list is needed here, and this is {ValueText.KindOf(given[0])}.");
        return Walked(given, items).Any(item => Equals(item, given[1]) || (item is Enum && given[1] is string name && item.ToString() == name));
    }

    private static object? Cycled(Given given)
    {
        var items = given.Items(0);
        if (items.Count == 0) return null;
        var group = given[1] is null ? string.Join(',', items.Select(item => ValueText.Of(given.Run, item))) : ValueText.Of(given.Run, given[1]);
        given.WillMake(group.Length);
        var cycles = given.Run.Context.Cycles;
        var at = cycles.GetValueOrDefault(group);
        cycles[group] = at + 1;
        return items[at % items.Count];
    }

    private static IEnumerable<object?> Ends(Given given) => given[0] switch
    {
        null => [],
        string text => text.Select(character => (object?)character.ToString()),
        var value => Lists.Of(value) ?? throw given.FailAt(0, $"A list is needed here, and this is {ValueText.KindOf(value)}."),
    };

    private static ScriptArray InsertedAt(Given given)
    {
        var items = given.Items(0);
        var at = Math.Max(0, given.Int(1));
        given.WillMakeItems(Math.Max(items.Count, (long)at) + 1);
        var made = new ScriptArray(items);
        while (made.Count < at) made.Add(null);
        made.Insert(at, given[2]);
        return made;
    }

    private static ScriptArray RemovedAt(Given given)
    {
        var made = Made(given, given.List(0) ?? []);
        made.RemoveAt(given.Int(1) < 0 ? given.Int(1) + made.Count : given.Int(1));
        return made;
    }

    private static string Joined(Given given)
    {
        var delimiter = given.Text(1);
        var texts = new List<string>();
        var length = 0L;
        foreach (var item in given.List(0) ?? [])
        {
            var text = given[2] is null ? ValueText.Of(given.Run, item) : ValueText.Of(given.Run, given.Apply(2, item is null ? "" : ValueText.Of(given.Run, item)));
            given.WillMakeItems(1);
            given.WillMake(text.Length + (long)delimiter.Length);
            length += text.Length + delimiter.Length;
            if (given.Run.Context.LimitToString is > 0 and var limit && length - delimiter.Length > limit) throw given.Fail($"The text would be longer than {limit:N0} characters.");
            texts.Add(text);
        }

        return string.Join(delimiter, texts);
    }

    private static object Mapped(Given given)
    {
        if (given[0] is null || given.TextOrNull(1) is not { } name) return given.Lazy([]);
        var items = given[0] is ScriptObject ? [] : Lists.Of(given[0]) ?? [];
        return given.Lazy(Values());

        IEnumerable<object?> Values()
        {
            foreach (var item in Walked(given, items))
                if (item is not null && Members.TryRead(given.Run, item, name, out var value)) yield return value;
        }
    }

    private static object? Read(Given given, object item, string name) => Members.TryRead(given.Run, item, name, out var value) ? value : null;

    private static int Size(Given given) => given[0] switch
    {
        null => 0,
        string text => text.Length,
        ScriptObject members => members.Count,
        var value => Lists.Of(value) is { } items ? Lists.Count(items) : 0,
    };

    private static ScriptArray Sorted(Given given)
    {
        if (given[0] is null) return [];
        var items = Lists.Gather(given.Run, Lists.Of(given[0]) ?? [given[0]]);
        given.WillMakeItems(items.Count);
        given.Run.At = given.Site.Node;
        var path = given.TextOrNull(1)?.Split('.') ?? [];
        var order = Comparer<object?>.Create((a, b) => Operators.Compare(given.Run, a, b));
        try
        {
            return new(items.OrderBy(item => path.Aggregate(item, (value, name) => value is null ? null : Read(given, value, name)), order).ToArray());
        }
        catch (InvalidOperationException problem) when (problem.InnerException is ScriptRuntimeException inner)
        {
            throw inner;
        }
    }
}
