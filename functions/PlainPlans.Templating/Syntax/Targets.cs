using PlainPlans.Templating.Runtime;

namespace PlainPlans.Templating.Syntax;

internal sealed class Variable(Place place, string name) : Target(place)
{
    public string Name => name;

    public override object? EvaluateUncalled(Run run)
    {
        if (run.Names.TryRead(name, out var value) || !run.Context.StrictVariables) return Numbers.Normal(value);
        throw run.Fail(this, $"There is nothing called '{name}' here. {NearestName.Advice(name, run.Names.All())}");
    }

    public override void Assign(Run run, object? value) => run.Names.Write(name, value, this);
}

/// <summary><c>$name</c>.</summary>
internal sealed class LocalVariable(Place place, string name) : Target(place)
{
    public string Name => name;

    public override object? EvaluateUncalled(Run run) => run.Names.Locals.TryGet(name, out var value) ? value : null;

    public override void Assign(Run run, object? value) => run.Names.Locals.Set(name, value);
}

/// <summary><c>$</c>: the arguments.</summary>
internal sealed class Arguments(Place place) : Expression(place)
{
    public override object? Evaluate(Run run) => run.Names.Arguments;
}

/// <summary><c>this</c>: the object on top.</summary>
internal sealed class This(Place place) : Expression(place)
{
    public override object? Evaluate(Run run) => run.Names.Top;
}

/// <param name="place">Where the whole of it stands.</param>
/// <param name="owner">What it is a member of.</param>
/// <param name="name">Its name.</param>
/// <param name="namePlace">Where the name stands.</param>
/// <param name="isCareful">Whether a member of null is null: <c>?.</c> was used here or before in the chain.</param>
internal sealed class Member(Place place, Expression owner, string name, Place namePlace, bool isCareful) : Target(place)
{
    public string Name => name;

    public bool IsCareful => isCareful;

    public object? EvaluateOwner(Run run) => owner.Evaluate(run);

    public override object? EvaluateUncalled(Run run)
    {
        var found = owner.Evaluate(run);
        if (found is ScriptObject members && members.TryGetValue(name, out var value)) return Numbers.Normal(value);
        if (found is null)
        {
            if (isCareful || name is "empty?" or "blank?" || run.Context.EnableRelaxedTargetAccess) return null;
            if (owner is Variable variable && !run.Names.TryRead(variable.Name, out _))
                throw run.Fail(namePlace.Span, $"'{name}' cannot be read, because there is nothing called '{variable.Name}'. {NearestName.Advice(variable.Name, run.Names.All())}");
            throw run.Fail(namePlace.Span, $"'{name}' cannot be read, because what is before it is null. Ask with 'if' first, or write '?.{name}'.");
        }

        if (Members.TryRead(run, found, name, out value) || run.Context.EnableRelaxedMemberAccess) return value;
        throw run.Fail(namePlace.Span, $"There is no '{name}' in {ValueText.KindOf(found)}. {NearestName.Advice(name, Members.NamesOf(run, found))}");
    }

    public override void Assign(Run run, object? value)
    {
        var found = owner.Evaluate(run);
        run.At = this;
        if (found is null) throw run.Fail(namePlace.Span, $"'{name}' cannot be set, because what is before it is null.");
        Members.Write(run, found, name, value, this);
    }
}

internal sealed class ItemAt(Place place, Expression owner, Expression index, bool isCareful) : Target(place)
{
    public bool IsCareful => isCareful;

    public override object? EvaluateUncalled(Run run)
    {
        var found = owner.Evaluate(run);
        var at = index.Evaluate(run);
        if (found is null)
        {
            if (isCareful || run.Context.EnableRelaxedTargetAccess) return null;
            throw run.Fail(this, "Nothing can be read here, because what is before the bracket is null. Ask with 'if' first.");
        }

        if (at is null)
        {
            if (run.Context.EnableNullIndexer) return null;
            throw run.Fail(index, "What stands in the brackets is null.");
        }

        return Members.ReadAt(run, found, at, index);
    }

    public override void Assign(Run run, object? value)
    {
        var found = owner.Evaluate(run);
        var at = index.Evaluate(run);
        run.At = this;
        if (found is null) throw run.Fail(this, "Nothing can be set here, because what is before the bracket is null.");
        if (at is null) throw run.Fail(index, "What stands in the brackets is null.");
        Members.WriteAt(run, found, at, value, index, this);
    }
}
