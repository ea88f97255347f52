using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace PlainPlans.Templating.Runtime;

/// <summary>
/// Objects of the host: templates read their public properties and fields, and entries of dictionaries. They change
/// nothing there.
/// </summary>
internal static class HostObjects
{
    // What a type shows never changes, so all renders may share it.
    private static readonly ConcurrentDictionary<Type, MemberInfo[]> Shown = new();
    private static readonly ConcurrentDictionary<Type, Dictionary<string, MemberInfo>> ShownByStandardName = new();

    public static bool TryRead(Run run, object target, string name, out object? value)
    {
        value = null;
        if (target is IDictionary dictionary)
        {
            if (!dictionary.Contains(name)) return false;
            value = Numbers.Normal(dictionary[name]);
            return true;
        }

        if (TryEntries(target) is { } entries)
        {
            foreach (var entry in entries)
            {
                if (entry.Key != name) continue;
                value = entry.Value;
                return true;
            }

            return false;
        }

        if (Find(run.Context, target.GetType(), name) is not { } member) return false;
        value = ValueOf(member, target);
        return true;
    }

    /// <summary>What an object of the host gives for a text in brackets, or null where it has no such indexer.</summary>
    public static object? ReadAt(object target, string key) =>
        target is ScriptObject or Nothing || target.GetType().GetProperty("Item", [typeof(string)]) is not { CanRead: true } indexer ? null : Numbers.Normal(indexer.GetValue(target, [key]));

    /// <summary>The members of an object of the host as a script object that cannot be changed; null for plain values.</summary>
    public static ScriptObject? TryShow(Run run, object target)
    {
        if (target is string or Callable || Numbers.IsNumber(target) || target is bool || Lists.Of(target) is not null) return null;
        var shown = new ScriptObject();
        shown.Import(target, run.Context.MemberFilter, run.Context.MemberRenamer);
        shown.IsReadOnly = true;
        return shown;
    }

    public static IEnumerable<KeyValuePair<string, object?>> Read(object target, MemberFilterDelegate? filter, MemberRenamerDelegate renamer) =>
        from member in MembersOf(target.GetType())
        where filter?.Invoke(member) != false
        select KeyValuePair.Create(renamer(member), ValueOf(member, target));

    public static bool IsDictionary(object value) => value is IDictionary || value is IEnumerable<KeyValuePair<string, object?>>
        || (value is IEnumerable && EntryType(value.GetType()) is not null);

    /// <summary>The entries of a dictionary of any kind; null where it is none.</summary>
    public static IEnumerable<KeyValuePair<string, object?>>? TryEntries(object value) => value switch
    {
        ScriptObject or string => null,
        IDictionary dictionary => dictionary.Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create(NameOf(entry.Key), Numbers.Normal(entry.Value))),
        IEnumerable<KeyValuePair<string, object?>> entries => entries.Select(entry => KeyValuePair.Create(entry.Key, Numbers.Normal(entry.Value))),
        IEnumerable entries when EntryType(value.GetType()) is { } type => entries.Cast<object>().Select(entry => KeyValuePair.Create(
            NameOf(type.GetProperty("Key")!.GetValue(entry)), Numbers.Normal(type.GetProperty("Value")!.GetValue(entry)))),
        _ => null,
    };

    // KeyValuePair<,> where the type is a generic dictionary.
    private static Type? EntryType(Type type) => type.GetInterfaces()
        .Where(face => face.IsGenericType && (face.GetGenericTypeDefinition() == typeof(IDictionary<,>) || face.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)))
        .Select(face => typeof(KeyValuePair<,>).MakeGenericType(face.GetGenericArguments()))
        .FirstOrDefault();

    private static string NameOf(object? key) => Convert.ToString(key, System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static MemberInfo? Find(TemplateContext context, Type type, string name)
    {
        if (context.MemberFilter is null && ReferenceEquals(context.MemberRenamer, StandardMemberRenamer.Default))
            return ShownByStandardName.GetOrAdd(type, ByStandardName).GetValueOrDefault(name);
        return MembersOf(type).FirstOrDefault(member => context.MemberFilter?.Invoke(member) != false && context.MemberRenamer(member) == name);
    }

    private static Dictionary<string, MemberInfo> ByStandardName(Type type)
    {
        var byName = new Dictionary<string, MemberInfo>(StringComparer.Ordinal);
        foreach (var member in MembersOf(type)) byName.TryAdd(StandardMemberRenamer.Rename(member.Name), member);
        return byName;
    }

    private static MemberInfo[] MembersOf(Type type) => Shown.GetOrAdd(type, static type =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod?.IsPublic == true && property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike),
        .. type.GetFields(BindingFlags.Public | BindingFlags.Instance),
    ]);

    private static object? ValueOf(MemberInfo member, object target)
    {
        if (member.IsDefined(typeof(ScriptMemberIgnoreAttribute))) return null;
        return Numbers.Normal(member is PropertyInfo property ? property.GetValue(target) : ((FieldInfo)member).GetValue(target));
    }
}
