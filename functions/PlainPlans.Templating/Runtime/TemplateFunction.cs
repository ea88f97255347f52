using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Runtime;

/// <summary>A function that a template defines.</summary>
/// <param name="parameters">Its parameters, or null for a simple one, which reads <c>$0</c>, <c>$1</c> …</param>
/// <param name="body">What it does.</param>
/// <param name="returnsValue">Whether there is a <c>ret</c> in it.</param>
internal sealed class TemplateFunction(Parameter[]? parameters, Block body, bool returnsValue) : Callable
{
    public override object? Call(Run run, CallSite site) => Call(run, site, null);

    public object? Call(Run run, CallSite site, Wrapping? wrapping)
    {
        if (!returnsValue && run.Context.ErrorForStatementFunctionAsExpression && !run.IsStatement(site.Node))
            throw run.Fail(site.Node, "This function gives no value, so it cannot be part of an expression. Add 'ret' to it.");
        run.At = site.Node;
        var given = new ScriptArray();
        FunctionScope? scope = null;
        if (parameters is null) GatherArguments(run, site, given);
        else scope = BindParameters(run, site, given);

        run.Enter(site.Node);
        var (names, outerFunction, outerLocals, outerArguments, outerWrapping) = (run.Names, run.Names.Function, run.Names.Locals, run.Names.Arguments, run.Wrapping);
        if (scope is not null) names.Function = scope;
        names.Locals = new();
        names.Arguments = given;
        run.Wrapping = wrapping;
        try
        {
            var flow = body.Execute(run);
            var value = flow == Flow.Return ? run.Returned : null;
            run.Returned = null;
            return value;
        }
        finally
        {
            (names.Function, names.Locals, names.Arguments, run.Wrapping) = (outerFunction, outerLocals, outerArguments, outerWrapping);
            run.Leave();
        }
    }

    public override string ToString() => "<function>";

    private static void GatherArguments(Run run, CallSite site, ScriptArray given)
    {
        run.Budget.Step(site.Arguments.Length);
        foreach (var argument in site.Arguments)
        {
            if (argument.Value is Spread spread) given.AddRange(spread.Items(run));
            else if (argument.Name is null) given.Add(argument.Value.Evaluate(run));
            else (given.Properties ??= new())[argument.Name] = argument.Value.Evaluate(run);
        }
    }

    private FunctionScope BindParameters(Run run, CallSite site, ScriptArray given)
    {
        var values = Binder.Bind(run, site, parameters!);
        run.Budget.Step(values.Length);
        var own = new Table();
        for (var i = 0; i < values.Length; i++)
        {
            own.Set(parameters![i].Name, values[i]);
            given.Add(values[i]);
        }

        return new(own, run.Names.LoopVariableCount);
    }
}
