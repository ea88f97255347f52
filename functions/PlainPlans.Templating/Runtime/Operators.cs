using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Runtime;

/// <summary>What an operator does with two values of any type.</summary>
internal static class Operators
{
    // Lists and objects that lie deeper in each other than this are compared by what no template needs.
    private const int DeepestComparison = 60;

    public static object? Apply(Run run, Binary at, object? left, object? right)
    {
        switch (at.Sign)
        {
            case BinaryOperator.Equal: return Boxed.Bool(AreEqual(run, left, right));
            case BinaryOperator.NotEqual: return Boxed.Bool(!AreEqual(run, left, right));
            case BinaryOperator.Range or BinaryOperator.RangeExclusive: return Range(run, at, left, right);
        }

        if (left is int && right is int && at.Sign >= BinaryOperator.Add) return Compute(run, at, left, right);
        if (left is string || right is string) return OfTexts(run, at, left, right);
        if (left is null || right is null) return IsOrdering(at.Sign) ? Boxed.False : null;
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
            return IsOrdering(at.Sign) ? Boxed.Bool(Holds(at.Sign, Numbers.Compare(left, right))) : Compute(run, at, left, right);
        if (left is DateTime || left is TimeSpan) return OfDates(run, at, left, right);
        var (first, second) = (Lists.Of(left), Lists.Of(right));
        if (first is not null || second is not null) return OfLists(run, at, first, second, left, right);
        throw DoesNotApply(run, at, left, right);
    }

    /// <summary><c>==</c>.</summary>
    public static bool AreEqual(Run run, object? left, object? right) => AreEqual(run, left, right, 0);

    /// <summary>Below 0, 0 or above 0, for sorting. Null comes first; kinds that have no order between them are an error.</summary>
    public static int Compare(Run run, object? left, object? right)
    {
        run.Budget.Step();
        if (left is null || right is null) return left is null ? right is null ? 0 : -1 : 1;
        if (left is string a && right is string b) return run.Context.CurrentCulture.CompareInfo.Compare(a, b);
        if (left.GetType() == right.GetType())
        {
            if (Numbers.IsNumber(left)) return Numbers.Compare(left, right) ?? 0;
            if (left is IComparable comparable) return comparable.CompareTo(right);
        }

        throw run.Fail($"{ValueText.KindOf(left, isFirst: true)} and {ValueText.KindOf(right)} have no order between them, so they cannot be sorted together.");
    }

    private static bool AreEqual(Run run, object? left, object? right, int depth)
    {
        run.Budget.Step();
        if (left is null || right is null) return left is null && right is null;
        if (ReferenceEquals(left, right)) return true;
        if (left is Nothing || right is Nothing) return IsEmpty(left is Nothing ? right : left);
        if (left is string || right is string)
            return left is string a && right is string b ? a == b : ValueText.Of(run, left) == ValueText.Of(run, right);
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right)) return Numbers.Compare(left, right) == 0;
        if (left is bool || right is bool) return AreEqualTruths(left, right);
        if (left is ScriptObject or Callable || right is ScriptObject or Callable) return false;
        if (Lists.Of(left) is not { } first || Lists.Of(right) is not { } second) return left.Equals(right);
        if (depth > DeepestComparison) throw run.Fail("The lists lie too deeply in each other to be compared.");
        var (ours, theirs) = (Lists.Gather(run, first), Lists.Gather(run, second));
        if (ours.Count != theirs.Count) return false;
        for (var i = 0; i < ours.Count; i++)
            if (!AreEqual(run, ours[i], theirs[i], depth + 1)) return false;
        return true;
    }

    // Against a number, true is 1.
    private static bool AreEqualTruths(object left, object right) => (left, right) switch
    {
        (bool a, bool b) => a == b,
        (bool a, _) when Numbers.IsNumber(right) => Numbers.Compare(a ? 1 : 0, right) == 0,
        (_, bool b) when Numbers.IsNumber(left) => Numbers.Compare(left, b ? 1 : 0) == 0,
        _ => false,
    };

    // As upstream, a text is never equal to "empty": ask for text.empty? or string.empty.
    private static bool IsEmpty(object value) => value switch
    {
        Nothing => true,
        ScriptObject members => members.Count == 0,
        _ => Lists.Of(value) is { } items && !items.Any(),
    };

    private static ScriptRange Range(Run run, Binary at, object? left, object? right)
    {
        if (Numbers.IsWhole(left) && Numbers.IsWhole(right))
        {
            run.At = at.SignNode;
            return Lists.Range(run, left!, right!, at.Sign == BinaryOperator.RangeExclusive);
        }

        throw run.Fail(at.SignPlace.Span, "A range goes from one whole number to another. Put parentheses around what works them out.");
    }

    private static object Compute(Run run, Binary at, object left, object right)
    {
        run.At = at.SignNode;
        return Numbers.Compute(run, at.Sign, left, right);
    }

    private static object? OfTexts(Run run, Binary at, object? left, object? right)
    {
        if (at.Sign == BinaryOperator.Add) return Joined(run, left, right);
        if (at.Sign == BinaryOperator.Multiply) return Repeated(run, at, left, right);
        if (!IsOrdering(at.Sign)) throw DoesNotApply(run, at, left, right);
        if (left is null || right is null) return Boxed.False;
        return Boxed.Bool(Holds(at.Sign, string.CompareOrdinal(ValueText.Of(run, left), ValueText.Of(run, right))));
    }

    // Two texts of the template make a text of the template; with a value between them it is a value.
    private static string Joined(Run run, object? left, object? right)
    {
        var (first, second) = (ValueText.Of(run, left), ValueText.Of(run, right));
        run.Budget.Characters(first.Length + (long)second.Length);
        var joined = first + second;
        return run.IsTemplateWords(first) && run.IsTemplateWords(second) ? run.AsTemplateWords(joined) : joined;
    }

    private static string Repeated(Run run, Binary at, object? left, object? right)
    {
        var (text, times, timesAt) = left is string && right is not string ? ((string)left, right, at.Right) : (ValueText.Of(run, right), left, at.Left);
        if (times is string) throw run.Fail(timesAt, "A text can be repeated by a number only.");
        var count = Conversions.ToInt(run, times, timesAt);
        if (count <= 0 || text.Length == 0) return "";
        run.Budget.Characters((long)text.Length * count);
        return string.Concat(Enumerable.Repeat(text, count));
    }

    private static object OfDates(Run run, Binary at, object left, object right)
    {
        try
        {
            switch (left, at.Sign, right)
            {
                case (DateTime a, BinaryOperator.Subtract, DateTime b): return a - b;
                case (DateTime a, BinaryOperator.Add, TimeSpan b): return a + b;
                case (DateTime a, BinaryOperator.Subtract, TimeSpan b): return a - b;
                case (DateTime a, _, DateTime b) when IsOrdering(at.Sign): return Boxed.Bool(Holds(at.Sign, a.CompareTo(b)));
                default: throw DoesNotApply(run, at, left, right);
            }
        }
        catch (ArgumentOutOfRangeException problem)
        {
            throw run.Fail(at.SignPlace.Span, "The date would lie outside the calendar.", problem);
        }
    }

    private static object OfLists(Run run, Binary at, IEnumerable<object?>? first, IEnumerable<object?>? second, object left, object right)
    {
        run.At = at;
        switch (at.Sign)
        {
            case BinaryOperator.Add when first is not null && second is not null: return Made(run, first, second);
            case BinaryOperator.Add: throw run.Fail(first is null ? at.Left : at.Right, "A list can be joined to another list only. Put [ ] around a single item, or write list << item.");
            case BinaryOperator.ShiftLeft when first is not null: return Made(run, first, [right]);
            case BinaryOperator.ShiftRight when second is not null: return Made(run, [left], second);
            case BinaryOperator.Multiply when first is null != second is null:
                var repeated = Lists.Gather(run, first ?? second!);
                var times = Conversions.ToInt(run, first is null ? left : right, first is null ? at.Left : at.Right);
                run.Budget.Items(Math.Max(0, (long)repeated.Count * times));
                return new ScriptArray(Enumerable.Repeat(repeated, Math.Max(0, times)).SelectMany(items => items));
            case BinaryOperator.Divide when first is not null && second is null:
                var divided = Lists.Gather(run, first);
                return Made(run, divided.Take(divided.Count / Math.Max(1, Conversions.ToInt(run, right, at.Right))), []);
            case BinaryOperator.Modulo when first is not null && second is null:
                var every = Math.Max(1, Conversions.ToInt(run, right, at.Right));
                return Made(run, first.Where((_, index) => index % every == 0), []);
        }

        if (IsOrdering(at.Sign) && first is not null && second is not null) return Boxed.Bool(Holds(at.Sign, CompareLists(run, first, second)));
        throw DoesNotApply(run, at, left, right);
    }

    // The shorter list comes first; lists of one length are compared item by item.
    private static int CompareLists(Run run, IEnumerable<object?> first, IEnumerable<object?> second)
    {
        var byLength = Lists.Count(first).CompareTo(Lists.Count(second));
        return byLength != 0 ? byLength : first.Zip(second).Select(pair => Compare(run, pair.First, pair.Second)).FirstOrDefault(order => order != 0);
    }

    private static ScriptArray Made(Run run, IEnumerable<object?> first, IEnumerable<object?> second)
    {
        var made = new ScriptArray();
        foreach (var item in first.Concat(second))
        {
            run.Budget.Items(1);
            made.Add(item);
        }

        return made;
    }

    private static bool IsOrdering(BinaryOperator sign) => sign is >= BinaryOperator.Less and <= BinaryOperator.GreaterOrEqual;

    private static bool Holds(BinaryOperator sign, int? order) => sign switch
    {
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        _ => order >= 0,
    };

    private static ScriptRuntimeException DoesNotApply(Run run, Binary at, object? left, object? right) =>
        run.Fail(at.SignPlace.Span, $"This operator has no meaning between {ValueText.KindOf(left)} and {ValueText.KindOf(right)}.");
}
