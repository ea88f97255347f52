using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using PlainPlans.Templating.Functions;

namespace PlainPlans.Templating.Runtime;

/// <summary>Values as text, as the language prints them; and what a value is, for messages.</summary>
internal static class ValueText
{
    /// <summary>The text of a value that no render is charged for: what <c>ToString</c> gives hosts.</summary>
    public static string Of(object? value)
    {
        var context = new TemplateContext();
        return Of(new Run(context), value);
    }

    /// <summary>The text of a value.</summary>
    public static string Of(Run run, object? value)
    {
        switch (value)
        {
            case null or Nothing: return "";
            case string text: return text;
            case bool truth: return truth ? "true" : "false";
            case int number: return number.ToString(CultureInfo.InvariantCulture);
            case DateTime date: return DatePattern.Format(date, DateFunctions.DefaultPattern(run), run.Context.CurrentCulture);
            case TimeSpan span: return span.ToString("c", CultureInfo.InvariantCulture);
            case Callable: return "<function>";
        }

        if (Numbers.IsNumber(value)) return run.Budget.Made(Numbers.Text(run, value, run.Context.CurrentCulture));
        if (value is not ScriptObject && Lists.Of(value) is null && HostObjects.TryEntries(value) is null) return OfHost(run, value);
        var written = new StringBuilder();
        Write(run, written, value, 0);
        return written.ToString();
    }

    /// <summary>A text in quotation marks, with everything in it that could end it escaped.</summary>
    public static string Quoted(string text) => "\"" + StringFunctions.Escape(text) + "\"";

    /// <summary>What kind of value it is, in words. Never the value itself: messages must not carry data.</summary>
    public static string KindOf(object? value, bool isFirst = false)
    {
        var kind = value switch
        {
            null => "null",
            string => "a text",
            bool => "true or false",
            DateTime => "a date",
            TimeSpan => "a time span",
            Callable => "a function",
            ScriptObject or Nothing => "an object",
            _ when Numbers.IsNumber(value) => "a number",
            _ when Lists.Of(value) is not null => "a list",
            _ => "an object",
        };
        return isFirst ? char.ToUpperInvariant(kind[0]) + kind[1..] : kind;
    }

    private static string OfHost(Run run, object value) =>
        run.Budget.Made((value is IFormattable formattable ? formattable.ToString(null, run.Context.CurrentCulture) : value.ToString()) ?? "");

    private static void Write(Run run, StringBuilder written, object? value, int depth)
    {
        run.Budget.Step();
        var limit = run.Context.ObjectRecursionLimit;
        if (depth > (limit > 0 ? Math.Min(limit, 200) : 200)) throw run.Fail("The value cannot be printed: its lists and objects lie too deeply in each other, or one of them holds itself.");
        if (value is null) Append(run, written, "null");
        else if (value is string text) Append(run, written, Quoted(text));
        else if (value is ScriptObject members) WriteMembers(run, written, members, depth);
        else if (HostObjects.TryEntries(value) is { } entries) WriteMembers(run, written, entries, depth);
        else if (Lists.Of(value) is { } items) WriteItems(run, written, items, depth);
        else Append(run, written, Of(run, value));
    }

    private static void WriteItems(Run run, StringBuilder written, IEnumerable<object?> items, int depth)
    {
        Append(run, written, "[");
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst) Append(run, written, ", ");
            isFirst = false;
            Write(run, written, item, depth + 1);
        }

        Append(run, written, "]");
    }

    private static void WriteMembers(Run run, StringBuilder written, IEnumerable<KeyValuePair<string, object?>> members, int depth)
    {
        Append(run, written, "{");
        var isFirst = true;
        foreach (var (name, value) in members)
        {
            if (!isFirst) Append(run, written, ", ");
            isFirst = false;
            Append(run, written, IsName(name) ? name : Quoted(name));
            Append(run, written, ": ");
            Write(run, written, value, depth + 1);
        }

        Append(run, written, "}");
    }

    private static void Append(Run run, StringBuilder written, string text)
    {
        run.Budget.Characters(text.Length);
        if (run.Context.LimitToString > 0 && written.Length + text.Length > run.Context.LimitToString)
            throw run.Fail($"The value is longer than {run.Context.LimitToString:N0} characters as text. It is not cut off, so nothing is made.");
        written.Append(text);
    }

    private static bool IsName(string text) =>
        text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_') && text.All(character => char.IsLetterOrDigit(character) || character == '_');
}
