using PlainPlans.Templating.Runtime;

namespace PlainPlans.Templating.Functions;

/// <summary>Everything that is there before a host adds anything. Made once: it never changes.</summary>
internal static class Builtins
{
    public static ScriptObject Shared { get; } = new()
    {
        ["array"] = ArrayFunctions.Table.ToObject(),
        ["blank"] = Nothing.Instance,
        ["date"] = DateFunctions.Group(),
        ["empty"] = Nothing.Instance,
        ["html"] = HtmlFunctions.Table.ToObject(),
        ["include"] = new Include(),
        ["include_join"] = new IncludeJoin(),
        ["math"] = MathFunctions.Table.ToObject(),
        ["object"] = ObjectFunctions.Table.ToObject(),
        ["regex"] = RegexFunctions.Table.ToObject(),
        ["string"] = StringFunctions.Table.ToObject(),
        ["timespan"] = TimeSpanFunctions.Group(),
    };
}
