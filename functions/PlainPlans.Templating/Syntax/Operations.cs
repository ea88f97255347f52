using PlainPlans.Templating.Runtime;

namespace PlainPlans.Templating.Syntax;

internal enum BinaryOperator
{
    Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual,
    Add, Subtract, Multiply, Divide, WholeDivide, Modulo, ShiftLeft, ShiftRight, Range, RangeExclusive,
}

/// <summary>An operator between two values. Both are worked out.</summary>
internal sealed class Binary(Place place, BinaryOperator sign, Place signPlace, Expression left, Expression right) : Expression(place)
{
    public BinaryOperator Sign => sign;

    public Place SignPlace => signPlace;

    /// <summary>The operator alone: where it is to blame.</summary>
    public Node SignNode { get; } = new Unreadable(signPlace);

    public Expression Left => left;

    public Expression Right => right;

    public override object? Evaluate(Run run)
    {
        run.CheckStack(this);
        var first = left.Evaluate(run);
        var second = right.Evaluate(run);
        run.At = this;
        return Operators.Apply(run, this, first, second);
    }
}

/// <summary><c>&amp;&amp;</c> and <c>||</c>: give true or false, and look at the right side only if they must.</summary>
internal sealed class Logical(Place place, bool isOr, Expression left, Expression right) : Expression(place)
{
    public bool IsOr => isOr;

    public Expression Left => left;

    public Expression Right => right;

    public override object? Evaluate(Run run)
    {
        run.CheckStack(this);
        return Boxed.Bool(Truth.Of(left.Evaluate(run)) == isOr ? isOr : Truth.Of(right.Evaluate(run)));
    }
}

/// <summary><c>??</c> and <c>?!</c>.</summary>
internal sealed class Coalesce(Place place, bool wantsNull, Expression left, Expression right) : Expression(place)
{
    public bool WantsNull => wantsNull;

    public Expression Left => left;

    public Expression Right => right;

    public override object? Evaluate(Run run)
    {
        run.CheckStack(this);
        var value = left.Evaluate(run);
        return value is null == wantsNull ? right.Evaluate(run) : value;
    }
}

internal sealed class Conditional(Place place, Expression condition, Expression then, Expression otherwise) : Expression(place)
{
    public Expression Condition => condition;

    public Expression Then => then;

    public Expression Otherwise => otherwise;

    public override object? Evaluate(Run run)
    {
        run.CheckStack(this);
        return Truth.Of(condition.Evaluate(run)) ? then.Evaluate(run) : otherwise.Evaluate(run);
    }
}

internal sealed class Not(Place place, Expression value) : Expression(place)
{
    public Expression Value => value;

    public override object? Evaluate(Run run) => Boxed.Bool(!Truth.Of(value.Evaluate(run)));
}

/// <summary><c>-x</c> and <c>+x</c>.</summary>
internal sealed class Sign(Place place, bool isMinus, Expression value) : Expression(place)
{
    public bool IsMinus => isMinus;

    public Expression Value => value;

    public override object? Evaluate(Run run)
    {
        var number = value.Evaluate(run);
        run.At = value;
        if (!Numbers.IsNumber(number)) throw run.Fail(value, $"Only a number can have a sign, and this is {ValueText.KindOf(number)}.");
        return isMinus ? Numbers.Negate(number!) : number;
    }
}

/// <summary><c>x++</c>, <c>--x</c> and their like. Give the value from before when the sign stands behind.</summary>
internal sealed class Increment(Place place, Target target, int step, bool isBehind) : Expression(place)
{
    public override object? Evaluate(Run run)
    {
        var before = target.Evaluate(run);
        run.At = this;
        if (!Numbers.IsNumber(before)) throw run.Fail(target, $"Only a number can be counted up or down, and this is {ValueText.KindOf(before)}.");
        var after = Numbers.Compute(run, BinaryOperator.Add, before!, step);
        target.Assign(run, after);
        return isBehind ? before : after;
    }
}

/// <summary><c>@f</c>: the function itself, not its call.</summary>
internal sealed class Uncalled(Place place, Expression value) : Expression(place)
{
    public Expression Inner => value;

    public override object? Evaluate(Run run) => value.EvaluateUncalled(run);
}

/// <summary><c>^list</c>: the items of a list, each on its own.</summary>
internal sealed class Spread(Place place, Expression list) : Expression(place)
{
    public override object? Evaluate(Run run) => list.Evaluate(run);

    public IReadOnlyList<object?> Items(Run run)
    {
        var value = list.Evaluate(run);
        run.At = this;
        if (value is null) return [];
        if (Lists.Of(value) is not { } items) throw run.Fail(list, $"Only a list can be spread out with '^', and this is {ValueText.KindOf(value)}.");
        var gathered = Lists.Gather(run, items);
        run.Budget.Items(gathered.Count);
        return gathered;
    }
}
