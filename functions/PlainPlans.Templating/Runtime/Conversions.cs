using System.Globalization;
using System.Numerics;
using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Runtime;

/// <summary>Turns values into what a parameter asks for. What cannot be turned is an error at the argument.</summary>
internal static class Conversions
{
    public static int ToInt(Run run, object? value, Node at) => (int)To(run, new("", ParameterKind.Int), value, at.Place)!;

    public static object? To(Run run, Parameter parameter, object? value, Place at)
    {
        switch (parameter.Kind)
        {
            case ParameterKind.Any:
                return value;
            case ParameterKind.Text:
                return value as string ?? (value is null ? "" : Text(run, value, at));
            case ParameterKind.TextOrNull:
                return value as string ?? (value is null ? null : Text(run, value, at));
            case ParameterKind.NeededText:
                return value is null ? throw run.Fail(at.Span, "A text is needed here, and this is null.") : value as string ?? Text(run, value, at);
            case ParameterKind.Bool:
                return Truth.Of(value);
            case ParameterKind.Function:
                return value is null or Callable ? value : throw run.Fail(at.Span, $"A function is needed here, and this is {ValueText.KindOf(value)}. Write @ before its name.");
            case ParameterKind.List:
                return value is null ? null : Lists.Of(value) ?? throw run.Fail(at.Span, $"A list is needed here, and this is {ValueText.KindOf(value)}.");
            case ParameterKind.Date:
                return value is null or DateTime ? value : Date(value) ?? throw run.Fail(at.Span, $"A date is needed here, and this is {ValueText.KindOf(value)}. Make one with date.parse.");
            case ParameterKind.TimeSpan:
                return value is TimeSpan ? value : throw run.Fail(at.Span, $"A time span is needed here, and this is {ValueText.KindOf(value)}.");
            case ParameterKind.Object:
                return ToHost(run, parameter, value, at);
            default:
                return Number(parameter, value) ?? throw run.Fail(at.Span, $"A number is needed here, and this is {ValueText.KindOf(value)}.");
        }
    }

    /// <summary>How a host's type is converted to.</summary>
    public static ParameterKind KindFor(Type type)
    {
        if (type == typeof(object)) return ParameterKind.Any;
        if (type == typeof(string)) return ParameterKind.TextOrNull;
        if (type == typeof(int)) return ParameterKind.Int;
        if (type == typeof(long)) return ParameterKind.Long;
        if (type == typeof(float)) return ParameterKind.Float;
        if (type == typeof(double)) return ParameterKind.Double;
        if (type == typeof(decimal)) return ParameterKind.Decimal;
        return type == typeof(bool) ? ParameterKind.Bool : ParameterKind.Object;
    }

    private static string Text(Run run, object value, Place at)
    {
        run.At = new Literal(at, null);
        return ValueText.Of(run, value);
    }

    private static object? Number(Parameter parameter, object? value)
    {
        try
        {
            return parameter.Kind switch
            {
                ParameterKind.Int => Whole(value) is { } whole && whole >= int.MinValue && whole <= int.MaxValue ? (int)whole : null,
                ParameterKind.Long => Whole(value) is { } whole && whole >= long.MinValue && whole <= long.MaxValue ? (long)whole : null,
                _ when value is not null && !Numbers.IsNumber(value) && value is not bool => null,
                ParameterKind.Float => (float)Numbers.ToDouble(value),
                ParameterKind.Double => Numbers.ToDouble(value),
                _ => Numbers.ToDecimal(value),
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static BigInteger? Whole(object? value) => value switch
    {
        null => 0,
        int number => number,
        long number => number,
        BigInteger number => number,
        bool truth => truth ? 1 : 0,
        float number => float.IsFinite(number) ? (BigInteger)Math.Round((double)number) : null,
        double number => double.IsFinite(number) ? (BigInteger)Math.Round(number) : null,
        decimal number => (BigInteger)Math.Round(number),
        string text when BigInteger.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var read) && text.Length < 40 => read,
        _ => null,
    };

    private static DateTime? Date(object value) => value switch
    {
        DateTimeOffset date => date.UtcDateTime,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        _ => null,
    };

    // A parameter of a host's own type: the value itself where it fits, an enum by name or number, a list as the host's list.
    private static object? ToHost(Run run, Parameter parameter, object? value, Place at)
    {
        var type = Nullable.GetUnderlyingType(parameter.HostType!) ?? parameter.HostType!;
        if (value is null) return parameter.HostType!.IsValueType && type == parameter.HostType ? Activator.CreateInstance(type) : null;
        if (type.IsInstanceOfType(value)) return value;
        if (KindFor(type) is not ParameterKind.Object and var plain) return To(run, parameter with { Kind = plain }, value, at);
        try
        {
            if (type.IsEnum)
            {
                if (value is string name && Enum.TryParse(type, name, ignoreCase: true, out var found)) return found;
                if (Numbers.IsNumber(value)) return Enum.ToObject(type, (long)Numbers.ToBig(value));
            }
            else if (Numbers.IsNumber(value) && type.IsPrimitive) return Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
            else if (value is DateTime date && type == typeof(DateTimeOffset)) return new DateTimeOffset(date, TimeSpan.Zero);
            else if (value is DateTime day && type == typeof(DateOnly)) return DateOnly.FromDateTime(day);
            else if (Lists.Of(value) is { } items)
            {
                var gathered = Lists.Gather(run, items);
                if (type.IsInstanceOfType(gathered)) return gathered;
                if (type.IsAssignableFrom(typeof(ScriptArray))) return new ScriptArray(gathered);
            }
        }
        catch (Exception problem) when (problem is OverflowException or InvalidCastException)
        {
            throw run.Fail(at.Span, $"This value does not fit: {problem.Message}", problem);
        }

        throw run.Fail(at.Span, $"The function cannot take {ValueText.KindOf(value)} here.");
    }
}
