using System.Reflection;
using PlainPlans.Templating.Parsing;
using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Runtime;

/// <summary>A function of the host: a delegate or a static method. Its arguments are converted to what it asks for.</summary>
internal sealed class HostFunction : Callable
{
    private readonly MethodInvoker _invoker;
    private readonly object? _target;
    private readonly Parameter[] _parameters;
    private readonly bool _takesContext;
    private readonly bool _takesSpan;

    public HostFunction(MethodInfo method, object? target)
    {
        _invoker = MethodInvoker.Create(method);
        _target = target;
        // A delegate made of a static method may carry its first argument with it.
        var parameters = method.GetParameters().AsSpan(method.IsStatic && target is not null ? 1 : 0);
        HasBoundFirst = method.IsStatic && target is not null;
        _takesContext = parameters.Length > 0 && parameters[0].ParameterType == typeof(TemplateContext);
        if (_takesContext) parameters = parameters[1..];
        _takesSpan = parameters.Length > 0 && parameters[0].ParameterType == typeof(SourceSpan);
        if (_takesSpan) parameters = parameters[1..];
        _parameters = [.. parameters.ToArray().Select(Describe)];
    }

    private bool HasBoundFirst { get; }

    public override object? Call(Run run, CallSite site)
    {
        var bound = Binder.Bind(run, site, _parameters);
        run.At = site.Node;
        run.Budget.Step();
        List<object?> arguments = [];
        if (HasBoundFirst) arguments.Add(_target);
        if (_takesContext) arguments.Add(run.Context);
        if (_takesSpan) arguments.Add(site.Node.Span);
        for (var i = 0; i < bound.Length; i++) arguments.Add(_parameters[i].IsRest ? ToHostArray(run, _parameters[i], (ScriptArray)bound[i]!, site) : bound[i]);
        try
        {
            var result = _invoker.Invoke(HasBoundFirst ? null : _target, arguments.ToArray().AsSpan());
            if (result is string text) run.Budget.Characters(text.Length);
            return Numbers.Normal(result);
        }
        catch (Exception problem) when (problem is not ScriptRuntimeException and not OutOfMemoryException)
        {
            throw run.Fail(site.Node.Span, $"The function could not work with this: {problem.Message}", problem);
        }
    }

    public override string ToString() => "<function>";

    private static Parameter Describe(ParameterInfo parameter)
    {
        var isRest = parameter.IsDefined(typeof(ParamArrayAttribute));
        var type = isRest ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        return new(parameter.Name ?? "", Conversions.KindFor(type), parameter.HasDefaultValue, parameter.HasDefaultValue ? DefaultOf(parameter) : null, isRest, type);
    }

    private static object? DefaultOf(ParameterInfo parameter) =>
        parameter.DefaultValue is null && parameter.ParameterType is { IsValueType: true } type && Nullable.GetUnderlyingType(type) is null
            ? Activator.CreateInstance(type)
            : parameter.DefaultValue;

    private static Array ToHostArray(Run run, Parameter parameter, ScriptArray items, CallSite site)
    {
        var array = Array.CreateInstance(parameter.HostType!, items.Count);
        for (var i = 0; i < items.Count; i++) array.SetValue(Conversions.To(run, parameter with { IsRest = false }, items[i], site.Node.Place), i);
        return array;
    }
}
