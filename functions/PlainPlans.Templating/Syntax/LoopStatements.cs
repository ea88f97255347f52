using PlainPlans.Templating.Runtime;

namespace PlainPlans.Templating.Syntax;

/// <summary>What both kinds of loop have in common.</summary>
internal abstract class Loop(Place place) : Statement(place)
{
    // An outermost loop counts its steps, and those of the loops in it, from 0.
    protected static void Enter(Run run)
    {
        if (run.Loops.Depth++ == 0) run.Loops.Steps = 0;
    }

    protected static void Leave(Run run) => run.Loops.Depth--;

    protected void Step(Run run)
    {
        run.At = this;
        run.Budget.Step();
        var limit = run.Context.LoopLimit;
        if (limit > 0 && ++run.Loops.Steps > limit)
            throw run.Fail(this, $"This loop, with the loops in it, takes more than {limit} steps. Print fewer entries, or ask whoever runs the service to raise the limit.");
    }
}

internal sealed class While(Place place, Expression condition, Block body) : Loop(place)
{
    public override Flow Execute(Run run)
    {
        var outer = run.Loops.While;
        var state = new LoopState();
        Enter(run);
        try
        {
            for (; ; state.Index++)
            {
                Step(run);
                run.Loops.While = state;
                if (!Truth.Of(condition.Evaluate(run))) return Flow.Next;
                var flow = body.Execute(run);
                if (flow == Flow.Return) return flow;
                if (flow == Flow.Break) return Flow.Next;
            }
        }
        finally
        {
            Leave(run);
            run.Loops.While = outer;
        }
    }
}

/// <summary><c>for</c> and <c>tablerow</c>.</summary>
internal sealed class For(Place place, Target variable, Expression list, Expression? offset, Expression? limit, bool isReversed, Block body, Block? otherwise, TableRow? table) : Loop(place)
{
    public override Flow Execute(Run run)
    {
        var value = list.Evaluate(run);
        if (value is null) return Flow.Next;
        var items = Items(run, value);
        var (first, count) = Window(run, items.Count);
        if (count == 0) return items.Count == 0 && otherwise is not null ? otherwise.Execute(run) : Flow.Next;

        var outer = table is null ? run.Loops.For : run.Loops.TableRow;
        var state = new LoopState { Length = count };
        var columns = table is null ? 0 : table.Columns(run);
        var name = (variable as Variable)?.Name;
        var before = variable is LocalVariable local ? local.EvaluateUncalled(run) : null;
        Enter(run);
        if (name is not null) run.Names.PushLoopVariable(name);
        try
        {
            object? previous = null;
            for (; state.Index < count; state.Index++)
            {
                Step(run);
                if (table is null) run.Loops.For = state;
                else run.Loops.TableRow = state;
                var item = Numbers.Normal(items[isReversed ? first + count - 1 - state.Index : first + state.Index]);
                state.HasChanged = state.Index == 0 || !Operators.AreEqual(run, previous, item);
                previous = item;
                if (name is not null) run.Names.SetLoopVariable(item);
                else variable.Assign(run, item);

                if (table is not null) TableRow.BeginCell(run, state, columns);
                var flow = body.Execute(run);
                if (table is not null) TableRow.EndCell(run, state, columns);
                if (flow == Flow.Return) return flow;
                if (flow == Flow.Break) break;
            }

            return Flow.Next;
        }
        finally
        {
            if (name is not null) run.Names.PopLoopVariable();
            else if (variable is LocalVariable) variable.Assign(run, before);
            Leave(run);
            if (table is null) run.Loops.For = outer;
            else run.Loops.TableRow = outer;
        }
    }

    private IReadOnlyList<object?> Items(Run run, object value)
    {
        run.At = list;
        switch (value)
        {
            case string text:
                run.Budget.Items(text.Length);
                return [.. text.Select(character => (object?)character.ToString())];
            case ScriptObject members:
                run.Budget.Items(members.Count * 2L);
                return [.. members.Select(member => (object?)Entry(member.Key, member.Value))];
            case Nothing:
                return [];
        }

        if (HostObjects.TryEntries(value) is { } entries)
            return Lists.Gather(run, entries.Select(entry => (object?)Entry(entry.Key, entry.Value)));
        if (Lists.Of(value) is { } items) return Lists.Gather(run, items);
        throw run.Fail(list, $"A loop needs a list, and this is {ValueText.KindOf(value)}.");
    }

    private static ScriptObject Entry(object? key, object? value) => new(2) { ["key"] = key, ["value"] = value };

    // First the offset, then the order, then the limit: of the items that are left, a reversed loop takes the last.
    private (int First, int Count) Window(Run run, int length)
    {
        var first = offset is null ? 0 : Math.Clamp(Conversions.ToInt(run, offset.Evaluate(run), offset), 0, length);
        var count = length - first;
        var most = limit is null ? 0 : Conversions.ToInt(run, limit.Evaluate(run), limit);
        if (most <= 0 || most >= count) return (first, count);
        return isReversed ? (first + count - most, most) : (first, most);
    }
}

/// <summary>What <c>tablerow</c> writes around each step.</summary>
internal sealed record TableRow(Expression? ColumnsExpression)
{
    public int Columns(Run run) => ColumnsExpression is null ? 1 : Math.Max(1, Conversions.ToInt(run, ColumnsExpression.Evaluate(run), ColumnsExpression));

    public static void BeginCell(Run run, LoopState state, int columns)
    {
        state.Column = state.Index % columns;
        if (state.Column == 0) run.Output.Write($"<tr class=\"row{state.Index / columns + 1}\">");
        run.Output.Write($"<td class=\"col{state.Column + 1}\">");
    }

    public static void EndCell(Run run, LoopState state, int columns)
    {
        run.Output.Write("</td>");
        if (state.Column == columns - 1 || state.Index == state.Length - 1) run.Output.Write("</tr>" + run.Context.NewLine);
    }
}

/// <summary><c>for.index</c> and its like.</summary>
internal sealed class LoopData(Place place, string loop, string name, Place namePlace) : Expression(place)
{
    public override object? Evaluate(Run run)
    {
        var state = loop switch { "for" => run.Loops.For, "while" => run.Loops.While, _ => run.Loops.TableRow };
        if (state is null)
        {
            if (run.Context.EnableRelaxedTargetAccess) return null;
            throw run.Fail(namePlace.Span, $"'{loop}.{name}' has a value only inside a '{loop}' loop.");
        }

        return name switch
        {
            "index" => Boxed.Int(state.Index),
            "rindex" => Boxed.Int(state.Length - 1 - state.Index),
            "length" => Boxed.Int(state.Length),
            "col" => Boxed.Int(state.Column),
            "first" => Boxed.Bool(state.Index == 0),
            "last" => Boxed.Bool(state.Index == state.Length - 1),
            "even" => Boxed.Bool(state.Index % 2 == 0),
            "odd" => Boxed.Bool(state.Index % 2 != 0),
            _ => Boxed.Bool(state.HasChanged),
        };
    }

    /// <summary>Whether a loop of this kind has this data.</summary>
    public static bool Knows(string loop, string name) => name switch
    {
        "index" or "first" or "even" or "odd" => true,
        "rindex" or "last" or "length" or "changed" => loop != "while",
        "col" => loop == "tablerow",
        _ => false,
    };
}
