using System.Numerics;
using PlainPlans.Templating.Runtime;
using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Functions;

/// <summary>The functions of <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static readonly FunctionTable Table = new()
    {
        { "default", "value: any, default: any", given => given[0] is null or "" ? given[1] : given[0] },
        { "eval", "value: any", given => throw NotAllowed(given) },
        { "eval_template", "value: any", given => throw NotAllowed(given) },
        { "format", "value: any, format: text, culture: text? = null", Formatted },
        { "has_key", "value: any, key: text", given => given[0] is { } value && value is ScriptObject or not string && Members.TryRead(given.Run, value, given.Text(1), out _) },
        { "has_value", "value: any, key: text", given => given[0] is { } value && Members.TryRead(given.Run, value, given.Text(1), out var found) && found is not null },
        { "keys", "value: any", given => Entries(given, entry => entry.Key) },
        { "size", "value: any", given => Size(given[0]) },
        { "typeof", "value: any", given => TypeOf(given[0]) },
        { "kind", "value: any", given => KindOf(given[0]) },
        { "values", "value: any", given => Entries(given, entry => entry.Value) },
        { "from_json", "json: text?", given => given.TextOrNull(0) is { } json ? Json.Read(given, json) : null },
        { "to_json", "value: any", given => Json.Write(given, given[0]) },
    };

    private static ScriptRuntimeException NotAllowed(Given given) =>
        given.Fail("Text is not run as a template here: a value must never become code. Use 'include' or a function.");

    private static object Formatted(Given given) => given[0] switch
    {
        null => "",
        { } value when Numbers.IsNumber(value) => MathFunctions.Formatted(given),
        IFormattable value when given.Text(1).Length < 200 => given.Made(value.ToString(given.Text(1), given.CultureNamed(2))),
        var value => throw given.Fail($"This cannot be formatted: it is {ValueText.KindOf(value)}."),
    };

    private static ScriptArray Entries(Given given, Func<KeyValuePair<string, object?>, object?> choose)
    {
        var entries = given[0] switch { null => [], ScriptObject members => members, var value => HostObjects.TryEntries(value) ?? HostObjects.TryShow(given.Run, value) ?? throw given.FailAt(0, "An object is needed here.") };
        var made = new ScriptArray();
        foreach (var entry in entries)
        {
            given.WillMakeItems(1);
            made.Add(choose(entry));
        }

        return made;
    }

    private static int Size(object? value) => value switch
    {
        null => 0,
        string text => text.Length,
        ScriptObject members => members.Count,
        _ => Lists.Of(value) is { } items ? Lists.Count(items) : 0,
    };

    private static string? TypeOf(object? value) => value switch
    {
        null => null,
        string => "string",
        bool => "boolean",
        ScriptRange or LazyList => "iterator",
        ScriptObject => "object",
        _ when Numbers.IsNumber(value) => "number",
        _ => Lists.Of(value) is not null ? "array" : "object",
    };

    private static string? KindOf(object? value) => value switch
    {
        null => null,
        string => "string",
        bool => "bool",
        int => "int",
        long => "long",
        BigInteger => "bigint",
        float => "float",
        double => "double",
        decimal => "decimal",
        ScriptRange => "range",
        LazyList => "range",
        Callable => "function",
        ScriptObject => "object",
        DateTime => "datetime",
        TimeSpan => "timespan",
        _ => Lists.Of(value) is not null ? "array" : "object",
    };
}
