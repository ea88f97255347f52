using PlainPlans.Templating.Runtime;

namespace PlainPlans.Templating.Syntax;

internal sealed class Literal(Place place, object? value) : Expression(place)
{
    public object? Value => value;

    public override object? Evaluate(Run run) => value is string text ? run.AsTemplateWords(text) : value;
}

/// <summary><c>$"text {expression} text"</c>.</summary>
internal sealed class Interpolation(Place place, Expression[] parts) : Expression(place)
{
    public override object? Evaluate(Run run)
    {
        var texts = new string[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var value = parts[i].Evaluate(run);
            run.At = parts[i];
            texts[i] = ValueText.Of(run, value);
        }

        run.Budget.Characters(texts.Sum(text => (long)text.Length));
        return string.Concat(texts);
    }
}

internal sealed class ListLiteral(Place place, Expression[] items) : Expression(place)
{
    public override object? Evaluate(Run run)
    {
        run.At = this;
        run.Budget.Items(items.Length);
        var list = new ScriptArray(items.Length);
        foreach (var item in items)
        {
            if (item is Spread spread) list.AddRange(spread.Items(run));
            else list.Add(item.Evaluate(run));
        }

        return list;
    }
}

internal sealed class ObjectLiteral(Place place, (string Name, Expression Value)[] members) : Expression(place)
{
    public override object? Evaluate(Run run)
    {
        run.At = this;
        run.Budget.Items(members.Length);
        var made = new ScriptObject(members.Length);
        var outer = run.Names.Literal;
        foreach (var (name, value) in members)
        {
            run.Names.Literal = made;
            try
            {
                made[name] = value.Evaluate(run);
            }
            finally
            {
                run.Names.Literal = outer;
            }
        }

        return made;
    }
}

/// <summary><c>do … end</c>: a function without a name.</summary>
internal sealed class FunctionLiteral(Place place, TemplateFunction function) : Expression(place)
{
    public override object? Evaluate(Run run) => function;
}
