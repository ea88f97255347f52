using System.Globalization;
using PlainPlans.Templating.Runtime;
using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Functions;

/// <summary>
/// A group of built-in functions: a table with a line for each. A line has the name, the parameters and what it does.
/// </summary>
/// <remarks>
/// Parameters are written <c>name: kind</c>, with <c>= value</c> where they may be left out. The kinds: <c>any</c>;
/// <c>text</c>, where null is ""; <c>text?</c>, where null stays null; <c>text!</c>, where null is an error; <c>int</c>,
/// <c>double</c>, <c>bool</c>, <c>list</c>, <c>function</c>, <c>date</c>, <c>span</c>.
/// </remarks>
internal sealed class FunctionTable : List<(string Name, string Parameters, Func<Given, object?> Body)>
{
    public void Add(string name, string parameters, Func<Given, object?> body) => Add((name, parameters, body));

    /// <summary>The group as an object that nobody can change.</summary>
    public ScriptObject ToObject(Callable? calledAs = null)
    {
        var group = new ScriptObject(Count) { CalledAs = calledAs };
        foreach (var (name, parameters, body) in this) group[name] = new BuiltinFunction(parameters, body);
        group.IsReadOnly = true;
        return group;
    }
}

/// <summary>One built-in function.</summary>
internal sealed class BuiltinFunction(string parameters, Func<Given, object?> body) : Callable
{
    private readonly Parameter[] _parameters = [.. parameters.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    public override object? Call(Run run, CallSite site)
    {
        var values = Binder.Bind(run, site, _parameters);
        run.At = site.Node;
        run.Budget.Step();
        try
        {
            return body(new(run, site, values));
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            throw run.Fail(site.Node.Span, $"The function could not work with this: {problem.Message}", problem);
        }
    }

    public override string ToString() => "<function>";

    private static Parameter Read(string written)
    {
        if (written.EndsWith("...", StringComparison.Ordinal)) return new(written[..^3], IsRest: true);
        var (declared, value) = written.Split(" = ") is [var head, var tail] ? (head, tail) : (written, null);
        var colon = declared.IndexOf(": ", StringComparison.Ordinal);
        return new(declared[..colon], KindOf(declared[(colon + 2)..]), value is not null, value is null ? null : ValueOf(value));
    }

    private static ParameterKind KindOf(string word) => word switch
    {
        "any" => ParameterKind.Any,
        "text" => ParameterKind.Text,
        "text?" => ParameterKind.TextOrNull,
        "text!" => ParameterKind.NeededText,
        "int" => ParameterKind.Int,
        "double" => ParameterKind.Double,
        "bool" => ParameterKind.Bool,
        "list" => ParameterKind.List,
        "function" => ParameterKind.Function,
        "date" => ParameterKind.Date,
        "span" => ParameterKind.TimeSpan,
        _ => throw new ArgumentException($"There is no kind '{word}'.", nameof(word)),
    };

    private static object? ValueOf(string word) => word switch
    {
        "null" => null,
        "false" => false,
        ['"', .., '"'] => word[1..^1],
        _ => int.Parse(word, CultureInfo.InvariantCulture),
    };
}

/// <summary>What a built-in function was given.</summary>
internal readonly record struct Given(Run Run, CallSite Site, object?[] Values)
{
    private const int HighestTower = 50;

    public CultureInfo Culture => Run.Context.CurrentCulture;

    public object? this[int index] => Values[index];

    /// <summary>A text that cannot be null.</summary>
    public string Text(int index) => (string)Values[index]!;

    public string? TextOrNull(int index) => (string?)Values[index];

    public int Int(int index) => (int)Values[index]!;

    public double Double(int index) => (double)Values[index]!;

    public IEnumerable<object?>? List(int index) => (IEnumerable<object?>?)Values[index];

    public IReadOnlyList<object?> Items(int index) => List(index) is { } items ? Lists.Gather(Run, items) : [];

    /// <summary>A list that is worked out when it is used.</summary>
    public LazyList Lazy(IEnumerable<object?> items)
    {
        // Each asks the one below, so a tower of them would use up the stack: from time to time one is worked out at once.
        var depth = 1 + Values.Max(value => value is LazyList lazy ? lazy.Depth : 0);
        return depth <= HighestTower ? new(Run, items, depth) : new(Run, Lists.Gather(Run, items), depth: 0);
    }

    /// <summary>Charges a search before it is made: long texts in long texts take long.</summary>
    public void WillSearch(string text, string wanted)
    {
        Run.At = Site.Node;
        Run.Budget.Step(1 + text.Length / 64 + (wanted.Length > 16 ? (long)text.Length * wanted.Length / 4096 : 0));
    }

    /// <summary>A text that was made: charged to the render.</summary>
    public string Made(string text)
    {
        Run.At = Site.Node;
        return Run.Budget.Made(text);
    }

    /// <summary>Charges text before it is made, and refuses what is longer than the host allows for one text.</summary>
    public void WillMake(long characters)
    {
        Run.At = Site.Node;
        var limit = Run.Context.LimitToString;
        if (limit > 0 && characters > limit) throw Fail($"The text would be longer than {limit:N0} characters.");
        Run.Budget.Characters(characters);
    }

    /// <summary>Charges new list items before they are made.</summary>
    public void WillMakeItems(long count)
    {
        Run.At = Site.Node;
        Run.Budget.Items(count);
    }

    /// <summary>Calls a function that was passed in.</summary>
    public object? Apply(int function, params IEnumerable<object?> values) => ((Callable)Values[function]!).CallWith(Run, Site.Node, Site.Target, values);

    public CultureInfo CultureNamed(int index)
    {
        if (TextOrNull(index) is not { Length: > 0 } name) return Culture;
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            throw FailAt(index, "There is no culture of this name. Write a name such as en-GB.");
        }
    }

    /// <summary>An error at the call.</summary>
    public ScriptRuntimeException Fail(string message) => Run.Fail(Site.Node, message);

    /// <summary>An error at an argument, where one was written.</summary>
    public ScriptRuntimeException FailAt(int index, string message) =>
        index < Site.Arguments.Length ? Run.Fail(Site.Arguments[index].Place.Span, message) : Fail(message);
}
