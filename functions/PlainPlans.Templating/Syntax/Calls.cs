using PlainPlans.Templating.Runtime;

namespace PlainPlans.Templating.Syntax;

/// <param name="Place">Where it stands, its parentheses included.</param>
/// <param name="Name">Its name, or null.</param>
/// <param name="Value">What is passed.</param>
internal sealed record Argument(Place Place, string? Name, Expression Value);

/// <summary>
/// A call. A pipe is a call too: <c>a | f b</c> is <c>f a b</c>, put together when the template is parsed.
/// </summary>
internal sealed class Call(Place place, Expression target, Argument[] arguments, bool isPiped) : Expression(place)
{
    public Expression Target => target;

    public Argument[] Arguments => arguments;

    /// <summary>Whether the first argument came through a pipe.</summary>
    public bool IsPiped => isPiped;

    public override object? Evaluate(Run run)
    {
        run.CheckStack(this);
        var function = target.EvaluateUncalled(run);
        if (function is ScriptObject { CalledAs: { } called }) function = called;
        if (function is Callable callable) return callable.Call(run, new(this, target, arguments));
        if (function is null && run.Context.EnableRelaxedFunctionAccess) return null;
        throw run.Fail(target, Complaint(run, function));
    }

    private string Complaint(Run run, object? function)
    {
        var name = target switch { Variable variable => $"'{variable.Name}'", Member member => $"'{member.Name}'", _ => "this" };
        if (function is null) return $"There is no function called {name}. {Advice(run)}";
        return isPiped
            ? $"A pipe needs a function on its right side, and {name} is {ValueText.KindOf(function)}."
            : $"Only a function can be given arguments, and {name} is {ValueText.KindOf(function)}. Join texts with '+'.";
    }

    private string Advice(Run run) => target switch
    {
        Variable variable => NearestName.Advice(variable.Name, run.Names.All()),
        Member member when member.EvaluateOwner(run) is { } owner => NearestName.Advice(member.Name, Members.NamesOf(run, owner)),
        _ => "Check the spelling.",
    };
}

/// <summary>A pipe into something that calls no function.</summary>
internal sealed class PipeIntoNothing(Place place, Expression value) : Expression(place)
{
    public override object? Evaluate(Run run)
    {
        value.Evaluate(run);
        throw run.Fail(this, "A pipe needs a function on its right side.");
    }
}

/// <summary>A value that a built-in function passes to another function. Not a literal: it is no words of the template.</summary>
internal sealed class Passed(Place place, object? value) : Expression(place)
{
    public override object? Evaluate(Run run) => value;
}

/// <summary>A call that runs: what a function needs to take its arguments and to say what is wrong with them.</summary>
/// <param name="Node">The call.</param>
/// <param name="Target">The function's name in it.</param>
/// <param name="Arguments">What is passed.</param>
internal readonly record struct CallSite(Node Node, Expression Target, Argument[] Arguments)
{
    /// <summary>The character behind the call: where a missing argument would stand.</summary>
    public Place Behind => Node.Place with { Start = Node.Place.End, End = Node.Place.End + 1 };
}

/// <summary><c>func name … end</c> and <c>name(a, b) = expression</c>.</summary>
internal sealed class FunctionDefinition(Place place, Target name, TemplateFunction function) : Statement(place)
{
    public override Flow Execute(Run run)
    {
        name.Assign(run, function);
        return Flow.Next;
    }
}

/// <summary><c>wrap f arguments … end</c>: calls f, which runs the body wherever it says <c>$$</c>.</summary>
internal sealed class Wrap(Place place, Expression call, Block body) : Statement(place)
{
    public override Flow Execute(Run run)
    {
        var (target, arguments) = call is Call { IsPiped: false } found ? (found.Target, found.Arguments) : (call, []);
        if (target.EvaluateUncalled(run) is not TemplateFunction function)
            throw run.Fail(target, "'wrap' needs the name of a function that this template or an include defines.");
        run.StatementExpression = call;
        var value = function.Call(run, new(call, target, arguments), new Wrapping(body, run.Wrapping));
        run.At = call;
        run.Print(value);
        return Flow.Next;
    }
}

/// <summary><c>$$</c>: runs the block that <c>wrap</c> handed over.</summary>
internal sealed class RunWrapped(Place place) : Statement(place)
{
    public override Flow Execute(Run run)
    {
        if (run.Wrapping is not { } wrapping) return Flow.Next;
        run.CheckStack(this);
        run.Wrapping = wrapping.Outer;
        try
        {
            return wrapping.Body.Execute(run);
        }
        finally
        {
            run.Wrapping = wrapping;
        }
    }
}
