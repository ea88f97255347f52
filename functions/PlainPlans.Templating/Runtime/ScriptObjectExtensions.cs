using System.Reflection;

namespace PlainPlans.Templating.Runtime;

/// <summary>Hides a member of a host's type from templates.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ScriptMemberIgnoreAttribute : Attribute;

/// <summary>Puts what a host has into objects that templates can read.</summary>
public static class ScriptObjectExtensions
{
    /// <summary>
    /// Copies what an object shows: the static methods, properties and fields of a <see cref="Type"/>; the entries of a
    /// script object or dictionary, with their names as they are; the public properties and fields of anything else.
    /// </summary>
    public static void Import(this ScriptObject script, object source, MemberFilterDelegate? filter = null, MemberRenamerDelegate? renamer = null)
    {
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(source);
        renamer ??= StandardMemberRenamer.Default;
        if (source is Type type) ImportStatics(script, type, filter, renamer);
        else if (source is ScriptObject other) other.CopyTo(script);
        else if (HostObjects.TryEntries(source) is { } entries) foreach (var (key, value) in entries) script[key] = value;
        else foreach (var (name, value) in HostObjects.Read(source, filter, renamer)) script[name] = value;
    }

    /// <summary>
    /// Gives templates a function. A first parameter of type <see cref="TemplateContext"/> and a next one of type
    /// <see cref="Parsing.SourceSpan"/> are filled in by the engine.
    /// </summary>
    public static void Import(this ScriptObject script, string member, Delegate function)
    {
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(function);
        script[member] = new HostFunction(function.Method, function.Target);
    }

    private static void ImportStatics(ScriptObject script, Type type, MemberFilterDelegate? filter, MemberRenamerDelegate renamer)
    {
        foreach (var member in type.GetMembers(BindingFlags.Public | BindingFlags.Static))
        {
            if (member.IsDefined(typeof(ScriptMemberIgnoreAttribute)) || filter?.Invoke(member) == false) continue;
            switch (member)
            {
                case MethodInfo { IsSpecialName: false, ContainsGenericParameters: false } method: script[renamer(member)] = new HostFunction(method, null); break;
                case PropertyInfo { CanRead: true } property when property.GetIndexParameters().Length == 0: script[renamer(member)] = property.GetValue(null); break;
                case FieldInfo field: script[renamer(member)] = field.GetValue(null); break;
            }
        }
    }
}
