using System.Collections;
using System.Globalization;
using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Runtime;

/// <summary>Reads and sets what stands behind a point or in brackets, for each type of value.</summary>
internal static class Members
{
    /// <summary>A member by name. False where the value can have members but not this one.</summary>
    public static bool TryRead(Run run, object owner, string name, out object? value)
    {
        value = null;
        switch (owner)
        {
            case ScriptObject members:
                if (members.TryGetValue(name, out value)) return true;
                if (name is not ("empty?" or "blank?")) return false;
                value = Boxed.Bool(members.Count == 0);
                return true;
            case string text:
                value = name switch { "size" => text.Length, "empty?" or "blank?" => text.Length == 0, _ => null };
                return value is not null;
            case Nothing:
                value = name switch { "size" => 0, "empty?" or "blank?" => true, _ => null };
                return value is not null;
            case bool:
                return false;
            case TimeSpan or DateTime:
                return HostObjects.TryRead(run, owner, name, out value);
        }

        if (Numbers.IsNumber(owner))
        {
            if (name is "empty?" or "blank?") value = false;
            return value is not null;
        }

        if (Lists.Of(owner) is { } items) return TryReadList(owner, items, name, out value);
        return owner is not Callable && TryReadHost(run, owner, name, out value);
    }

    /// <summary>The names of the members a value has, for advice about one it has not.</summary>
    public static IEnumerable<string> NamesOf(Run run, object owner) =>
        owner is ScriptObject members ? members.Keys : HostObjects.TryShow(run, owner)?.Keys ?? [];

    public static void Write(Run run, object owner, string name, object? value, Node at)
    {
        switch (owner)
        {
            case ScriptObject members:
                if (run.IsShared(members)) members = run.OwnCopyOf(members);
                if (!members.CanWrite(name)) throw run.Fail(at, $"'{name}' is read-only.");
                if (!members.ContainsKey(name)) run.Budget.Items(1);
                members[name] = value;
                break;
            case ScriptArray { IsReadOnly: false } list:
                if (name == "size") break; // as upstream: the size follows from the items, setting it is ignored
                run.Budget.Items(1);
                (list.Properties ??= new())[name] = value;
                break;
            default:
                throw run.Fail(at, $"A template cannot change {ValueText.KindOf(owner)}.");
        }
    }

    /// <summary>What stands at <c>owner[index]</c>.</summary>
    public static object? ReadAt(Run run, object owner, object index, Expression indexAt)
    {
        if (owner is ScriptObject or Nothing || (Lists.Of(owner) is null && owner is not string && !Numbers.IsNumber(owner) && owner is not bool))
        {
            run.At = indexAt;
            var name = ValueText.Of(run, index);
            if (owner is Callable) return null;
            return TryRead(run, owner, name, out var member) ? member : HostObjects.ReadAt(owner, name);
        }

        if (index is string attached) return TryRead(run, owner, attached, out var property) ? property : null;
        if (owner is not string && Lists.Of(owner) is not { }) return null;
        var at = Conversions.ToInt(run, index, indexAt);
        if (owner is string text) return Item(text.Length, at) is { } character and >= 0 ? text[character].ToString() : OutOfRange(run, indexAt);
        run.At = indexAt;
        var items = Lists.Gather(run, Lists.Of(owner)!);
        return Item(items.Count, at) is { } place and >= 0 ? Numbers.Normal(items[place]) : OutOfRange(run, indexAt);
    }

    public static void WriteAt(Run run, object owner, object index, object? value, Expression indexAt, Node at)
    {
        if (owner is ScriptObject || (owner is ScriptArray && index is string))
        {
            Write(run, owner, ValueText.Of(run, index), value, at);
            return;
        }

        if (owner is not ScriptArray { IsReadOnly: false } list) throw run.Fail(at, $"A template cannot change {ValueText.KindOf(owner)}.");
        var place = Conversions.ToInt(run, index, indexAt);
        if (place < 0) place += list.Count;
        if (place < 0) return; // as upstream: before the start there is nothing to set
        run.At = indexAt;
        run.Budget.Items(Math.Max(0, (long)place + 1 - list.Count));
        list[place] = value;
    }

    private static bool TryReadList(object owner, IEnumerable<object?> items, string name, out object? value)
    {
        value = null;
        switch (name)
        {
            case "size": value = Boxed.Int(Lists.Count(items)); return true;
            case "empty?" or "blank?": value = !items.Any(); return true;
            default: return owner is ScriptArray { Properties: { } properties } && properties.TryGetValue(name, out value);
        }
    }

    private static bool TryReadHost(Run run, object owner, string name, out object? value)
    {
        if (owner is IDictionary dictionary && dictionary.Count > 0 && !dictionary.Contains(name))
        {
            // Keys that are no texts: d[5] looks for 5.
            foreach (DictionaryEntry entry in dictionary)
            {
                if (entry.Key is string || Convert.ToString(entry.Key, CultureInfo.InvariantCulture) != name) continue;
                value = Numbers.Normal(entry.Value);
                return true;
            }
        }

        return HostObjects.TryRead(run, owner, name, out value);
    }

    private static int Item(int count, int at) => at < 0 ? (at + count < 0 ? -1 : at + count) : at < count ? at : -1;

    private static object? OutOfRange(Run run, Expression indexAt) =>
        run.Context.EnableRelaxedIndexerAccess ? null : throw run.Fail(indexAt, "There is no item at this place of the list.");
}
