using System.Reflection;
using System.Runtime.CompilerServices;
using PlainPlans.Templating.Parsing;
using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Runtime;

/// <summary>One render: its output, its names, its budget, and where it is just now. Nothing of it outlives the render.</summary>
internal sealed class Run
{
    // Words of the template, known by being that very object. Only there to be told from values when a host escapes them.
    private readonly HashSet<string>? _templateWords;
    private int _depth;

    public Run(TemplateContext context)
    {
        Context = context;
        Budget = new(this, context.LimitToString, context.CancellationToken);
        Names = new(this, context.Globals);
        if (context.EscapeValue is not null) _templateWords = new(ReferenceEqualityComparer.Instance);
    }

    public TemplateContext Context { get; }

    public Output Output => field ??= new(this, Context.LimitToString) { IndentsEmptyLines = Context.IndentOnEmptyLines };

    public Budget Budget { get; }

    public Names Names { get; }

    /// <summary>What runs just now: where an error is when nobody knows better.</summary>
    public Node? At { get; set; }

    public SourceSpan SpanHere => At?.Span ?? default;

    /// <summary>The value of the last <c>ret</c>.</summary>
    public object? Returned { get; set; }

    /// <summary>The includes that led here, the outermost first.</summary>
    public Stack<Node> Includes { get; } = new();

    /// <summary>The loops that run just now.</summary>
    public Loops Loops { get; } = new();

    /// <summary>The block that <c>wrap</c> hands to the running function.</summary>
    public Wrapping? Wrapping { get; set; }

    public string Render(Block body)
    {
        try
        {
            RunTemplate(body);
            return Output.ToString();
        }
        catch (TargetInvocationException problem)
        {
            // A property of a host's object threw.
            throw Fail(SpanHere, $"A value could not be read: {problem.InnerException?.Message}", problem.InnerException);
        }
        finally
        {
            Output.Dispose();
        }
    }

    /// <summary>Runs a whole template, the first one or an included one.</summary>
    public void RunTemplate(Block body)
    {
        if (body.Execute(this) != Flow.Return) return;
        Print(Returned);
        Returned = null;
    }

    /// <summary>Writes a value as <c>{{ }}</c> does.</summary>
    public void Print(object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                Output.Write(Escaped(text));
                break;
            case int number when Context.EscapeValue is null:
                Output.Write(number);
                break;
            default:
                Output.Write(Escaped(ValueText.Of(this, value)));
                break;
        }
    }

    /// <summary>Marks a text as words of the template, which are never escaped.</summary>
    public string AsTemplateWords(string text)
    {
        if (text.Length > 0) _templateWords?.Add(text);
        return text;
    }

    /// <summary>Whether a text is words of the template. Always false where the host escapes nothing.</summary>
    public bool IsTemplateWords(string text) => _templateWords is not null && (text.Length == 0 || _templateWords.Contains(text));

    /// <summary>The expression that the running statement consists of.</summary>
    public Expression? StatementExpression { get; set; }

    public bool IsStatement(Node node) => ReferenceEquals(node, StatementExpression);

    /// <summary>Whether an object is one of the groups of functions that all renders share.</summary>
    public bool IsShared(ScriptObject members) => members.IsReadOnly && Context.BuiltinObject.Any(member => ReferenceEquals(member.Value, members));

    /// <summary>This context's own copy of a shared group of functions. Templates may add to it.</summary>
    public ScriptObject OwnCopyOf(ScriptObject shared)
    {
        var name = Context.BuiltinObject.First(member => ReferenceEquals(member.Value, shared)).Key;
        var own = ScriptObject.Over(shared);
        Context.BuiltinObject.Replace(name, own);
        return own;
    }

    /// <summary>Begins a call or an include. Refuses to go deeper than the host or the stack allows.</summary>
    public void Enter(Node call)
    {
        if (Context.RecursiveLimit > 0 && _depth >= Context.RecursiveLimit)
            throw Fail(call, $"Functions and includes call each other more than {Context.RecursiveLimit} deep. Look for one that calls itself without an end.");
        CheckStack(call);
        Budget.Step(4);
        _depth++;
    }

    public void Leave() => _depth--;

    /// <summary>Refuses to go on when the stack is nearly used up, because that would end the process.</summary>
    public void CheckStack(Node node)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw Fail(node, "The template is nested too deeply to run. Make it flatter.");
    }

    /// <summary>An error at what runs just now.</summary>
    public ScriptRuntimeException Fail(string message) => Fail(SpanHere, message);

    /// <summary>An error at a node.</summary>
    public ScriptRuntimeException Fail(Node node, string message) => Fail(node.Span, message);

    /// <summary>An error at a place. Names the includes that led there.</summary>
    public ScriptRuntimeException Fail(SourceSpan span, string message, Exception? cause = null) => new(span, message + WayHere(), cause);

    public string WayHere()
    {
        const int most = 3;
        if (Includes.Count == 0) return "";
        var shown = string.Join(", from ", Includes.Take(most).Select(call => call.Span.ToString()));
        return $" Included from {shown}{(Includes.Count > most ? ", and so on" : "")}.";
    }

    /// <summary>A text as it is printed: escaped, unless it is words of the template.</summary>
    public string Escaped(string text) =>
        _templateWords is null || IsTemplateWords(text) ? text : Context.EscapeValue!(text);
}

/// <summary>The loops that run just now, for <c>for.index</c> and for <c>break</c>.</summary>
internal sealed class Loops
{
    public LoopState? For { get; set; }

    public LoopState? While { get; set; }

    public LoopState? TableRow { get; set; }

    public int Depth { get; set; }

    /// <summary>Steps since the outermost loop began.</summary>
    public int Steps { get; set; }
}

/// <summary>Where a loop is.</summary>
internal sealed class LoopState
{
    public int Index { get; set; }

    public int Length { get; init; }

    public bool HasChanged { get; set; }

    public int Column { get; set; }
}

/// <summary>A block handed to a function by <c>wrap</c>, and the one that was handed over where it stands.</summary>
internal sealed record Wrapping(Block Body, Wrapping? Outer);
