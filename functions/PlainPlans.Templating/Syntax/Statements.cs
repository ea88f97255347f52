using PlainPlans.Templating.Parsing;
using PlainPlans.Templating.Runtime;

namespace PlainPlans.Templating.Syntax;

/// <summary>Statements one after another: a whole template, or the body of one.</summary>
/// <param name="place">Where it stands.</param>
/// <param name="statements">Its statements.</param>
/// <param name="setsIndents">Whether a <see cref="SetIndent"/> is among them.</param>
internal sealed class Block(Place place, Statement[] statements, bool setsIndents) : Statement(place)
{
    public override Flow Execute(Run run)
    {
        if (setsIndents && run.Context.AutoIndent) return ExecuteIndented(run);
        foreach (var statement in statements)
        {
            run.At = statement;
            run.Budget.Step();
            var flow = statement.Execute(run);
            if (flow != Flow.Next) return flow;
        }

        return Flow.Next;
    }

    private Flow ExecuteIndented(Run run)
    {
        var outside = run.Output.Indent;
        var flow = Flow.Next;
        for (var i = 0; i < statements.Length && flow == Flow.Next; i++)
        {
            run.At = statements[i];
            run.Budget.Step();
            if (statements[i] is SetIndent set) run.Output.Indent = set.Indent is { } indent ? indent.Length == 0 ? null : indent : outside;
            else flow = statements[i].Execute(run);
        }

        run.Output.Indent = outside;
        return flow;
    }
}

/// <summary>At the opening of a block: its indent. At its closing: null, for the one that held before.</summary>
internal sealed class SetIndent(Place place, string? indent) : Statement(place)
{
    public string? Indent => indent;

    public override Flow Execute(Run run) => Flow.Next;
}

/// <summary>Text between the blocks.</summary>
internal sealed class RawText(Place place, string text) : Statement(place)
{
    public override Flow Execute(Run run)
    {
        run.Output.Write(text);
        return Flow.Next;
    }
}

/// <summary>An expression on its own: its value is printed.</summary>
internal sealed class Print(Place place, Expression value) : Statement(place)
{
    public override Flow Execute(Run run)
    {
        run.StatementExpression = value;
        var printed = value.Evaluate(run);
        if (printed is null) return Flow.Next;
        run.At = value;
        run.Print(printed);
        return Flow.Next;
    }
}

internal sealed class Assign(Place place, Target target, Expression value) : Statement(place)
{
    public override Flow Execute(Run run)
    {
        target.Assign(run, value.Evaluate(run));
        return Flow.Next;
    }
}

/// <summary><c>x += 1</c> and its like.</summary>
internal sealed class AssignChanged(Place place, Target target, BinaryOperator sign, Place signPlace, Expression value) : Statement(place)
{
    private readonly Binary _changed = new(place, sign, signPlace, target, value);

    public override Flow Execute(Run run)
    {
        target.Assign(run, _changed.Evaluate(run));
        return Flow.Next;
    }
}

internal sealed class If(Place place, Expression condition, Block then, Statement? otherwise) : Statement(place)
{
    public override Flow Execute(Run run)
    {
        if (Truth.Of(condition.Evaluate(run))) return then.Execute(run);
        return otherwise?.Execute(run) ?? Flow.Next;
    }
}

internal sealed class Case(Place place, Expression value, When[] whens, Block? otherwise) : Statement(place)
{
    public override Flow Execute(Run run)
    {
        var wanted = value.Evaluate(run);
        foreach (var when in whens)
        {
            foreach (var candidate in when.Values)
            {
                var found = candidate.Evaluate(run);
                run.At = candidate;
                if (Operators.AreEqual(run, wanted, found)) return when.Body.Execute(run);
            }
        }

        return otherwise?.Execute(run) ?? Flow.Next;
    }
}

internal sealed record When(Expression[] Values, Block Body);

internal sealed class Capture(Place place, Target target, Block body) : Statement(place)
{
    public override Flow Execute(Run run)
    {
        var part = run.Output.Begin();
        var flow = body.Execute(run);
        target.Assign(run, run.AsTemplateWords(run.Output.End(part)));
        return flow;
    }
}

internal sealed class With(Place place, Expression value, Block body) : Statement(place)
{
    public override Flow Execute(Run run)
    {
        var scope = value.Evaluate(run) switch
        {
            ScriptObject found => found,
            ScriptArray list => list.Properties ??= new(),
            Nothing => new(),
            { } other when HostObjects.TryShow(run, other) is { } shown => shown,
            _ => throw run.Fail(value, "'with' needs an object."),
        };
        var outer = run.Names.Locals;
        run.Names.Push(scope);
        run.Names.Locals = new();
        try
        {
            return body.Execute(run);
        }
        finally
        {
            run.Names.Locals = outer;
            run.Names.Pop();
        }
    }
}

internal sealed class Import(Place place, Expression value) : Statement(place)
{
    public override Flow Execute(Run run)
    {
        var source = value.Evaluate(run) switch
        {
            null => null,
            ScriptObject found => found,
            { } other when HostObjects.TryShow(run, other) is { } shown => shown,
            _ => throw run.Fail(value, "'import' needs an object."),
        };
        if (source is null) return Flow.Next;
        run.Budget.Items(source.Count);
        foreach (var (name, member) in source.ToArray())
            if (run.Names.Top.CanWrite(name)) run.Names.Top[name] = member;
        return Flow.Next;
    }
}

internal sealed class MakeReadOnly(Place place, Target target) : Statement(place)
{
    public override Flow Execute(Run run)
    {
        if (target is Variable variable) run.Names.Top.SetReadOnly(variable.Name, true);
        else if (target is Member member && member.EvaluateOwner(run) is ScriptObject owner) owner.SetReadOnly(member.Name, true);
        return Flow.Next;
    }
}

internal sealed class Return(Place place, Expression? value) : Statement(place)
{
    public override Flow Execute(Run run)
    {
        run.Returned = value?.Evaluate(run);
        return Flow.Return;
    }
}

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class LeaveLoop(Place place, Flow flow) : Statement(place)
{
    public override Flow Execute(Run run)
    {
        if (run.Loops.Depth > 0) return flow;
        if (!run.Context.EnableBreakAndContinueAsReturnOutsideLoop)
            throw run.Fail(this, $"There is no loop here that '{(flow == Flow.Break ? "break" : "continue")}' could leave.");
        run.Returned = null;
        return Flow.Return;
    }
}

/// <summary>Stands where a statement could not be read. A template that holds one is never run.</summary>
internal sealed class Unreadable(Place place) : Expression(place)
{
    public override object? Evaluate(Run run) => null;
}
