using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Runtime;

/// <summary>A function of the template language.</summary>
internal abstract class Callable
{
    /// <summary>Runs it. Errors stand at the argument where one is to blame, otherwise at the call.</summary>
    public abstract object? Call(Run run, CallSite site);

    /// <summary>Runs it with values that no template wrote down: what <c>array.each</c> does.</summary>
    public object? CallWith(Run run, Node at, Expression target, IEnumerable<object?> values)
    {
        var arguments = values.Select(value => new Argument(at.Place, null, new Passed(at.Place, value))).ToArray();
        return Call(run, new(at, target, arguments));
    }
}

/// <summary>How a value is given to a parameter.</summary>
internal enum ParameterKind
{
    Any, Text, TextOrNull, NeededText, Int, Long, Float, Double, Decimal, Bool, List, Function, Date, TimeSpan, Object,
}

/// <param name="Name">Its name, for named arguments.</param>
/// <param name="Kind">What is converted to.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="Default">Its value when it is left out.</param>
/// <param name="IsRest">Whether it takes all further arguments as a list.</param>
/// <param name="HostType">The type a host's function asks for.</param>
internal sealed record Parameter(string Name, ParameterKind Kind = ParameterKind.Any, bool IsOptional = false, object? Default = null, bool IsRest = false, Type? HostType = null);

/// <summary>Gives the arguments of a call to the parameters of a function.</summary>
internal static class Binder
{
    /// <summary>One value for each parameter, converted.</summary>
    public static object?[] Bind(Run run, CallSite site, Parameter[] parameters)
    {
        var values = new object?[parameters.Length];
        var isSet = parameters.Length <= 64 ? 0UL : throw run.Fail(site.Node, "The function has too many parameters.");
        var given = 0;
        foreach (var argument in site.Arguments)
        {
            if (argument.Value is Spread spread)
            {
                foreach (var item in spread.Items(run)) Set(Free(argument), item, argument);
                continue;
            }

            var named = argument.Name is null ? -1 : Array.FindIndex(parameters, parameter => parameter.Name == argument.Name);
            var value = argument.Value.Evaluate(run);
            Set(named >= 0 ? named : Free(argument), value, argument);
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            if ((isSet & (1UL << i)) != 0) continue;
            if (parameters[i].IsRest) values[i] = new ScriptArray();
            else if (parameters[i].IsOptional) values[i] = parameters[i].Default;
            else throw run.Fail(site.Behind.Span, Missing(parameters, given));
        }

        return values;

        int Free(Argument argument)
        {
            for (var i = 0; i < parameters.Length; i++)
                if ((isSet & (1UL << i)) == 0 || parameters[i].IsRest) return i;
            throw run.Fail(argument.Place.Span, $"The function takes {Count(parameters.Length)}, and this is one too many.");
        }

        void Set(int at, object? value, Argument argument)
        {
            given++;
            if (parameters[at].IsRest)
            {
                run.Budget.Items(1);
                ((ScriptArray)(values[at] ??= new ScriptArray())).Add(value);
            }
            else values[at] = Conversions.To(run, parameters[at], value, argument.Place);

            isSet |= 1UL << at;
        }
    }

    private static string Missing(Parameter[] parameters, int given)
    {
        var needed = parameters.Count(parameter => parameter is { IsOptional: false, IsRest: false });
        return $"The function needs {(needed == parameters.Length ? "" : "at least ")}{Count(needed)} ({string.Join(", ", parameters.Take(needed).Select(parameter => parameter.Name))}), and got {given}.";
    }

    private static string Count(int count) => count == 1 ? "1 argument" : $"{count} arguments";
}
