using System.Reflection;
using PlainPlans.Api;
using PlainPlans.Diagnostics;

namespace PlainPlans.Tests.Diagnostics;

/// <summary>
/// Every sentence that the product can say as a note, found by looking for what gives a <see cref="Note"/> in any static
/// class. The language rules say theirs in files, and have tests of their own.
/// </summary>
internal static class AllMessages
{
    private static readonly Assembly[] Products = [typeof(Messages).Assembly, typeof(Settings).Assembly];

    public static IEnumerable<MethodInfo> Methods { get; } = [.. Products
        .SelectMany(product => product.GetTypes())
        .Where(type => type is { IsAbstract: true, IsSealed: true })
        .SelectMany(family => family.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.ReturnType == typeof(Note))];

    /// <summary>How code calls it: <c>Messages.Missing</c>.</summary>
    public static string NameOf(MethodInfo method) => $"{method.DeclaringType!.Name}.{(method.IsSpecialName ? method.Name["get_".Length..] : method.Name)}";

    public static Note Say(string name) => Say(Methods.Single(method => NameOf(method) == name));

    public static Note Say(MethodInfo method) => (Note)method.Invoke(null, [.. method.GetParameters().Select(Anything)])!;

    private static object Anything(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => parameter.Name is "pointer" ? "/data/why" : "A sentence.",
        var type when type == typeof(TextPlace) => new TextPlace("request", 3, 4),
        var type when type == typeof(int) => 3,
        var type when type == typeof(double) => 3.0,
        var type when type.IsAssignableFrom(typeof(string[])) => (string[])["one", "two"],
        var type => throw new NotSupportedException($"Say what a {type.Name} looks like here."),
    };
}
