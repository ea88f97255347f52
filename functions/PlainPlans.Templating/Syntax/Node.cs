using PlainPlans.Templating.Parsing;
using PlainPlans.Templating.Runtime;

namespace PlainPlans.Templating.Syntax;

/// <summary>Where a node stands in its template.</summary>
/// <param name="File">The template.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset just behind its last character.</param>
internal readonly record struct Place(SourceFile File, int Start, int End)
{
    public SourceSpan Span => File.Span(Start, End);
}

/// <summary>
/// A part of a parsed template. The family is closed: every statement and every expression is in this folder, and
/// each knows how to run itself.
/// </summary>
internal abstract class Node(Place place)
{
    public Place Place => place;

    public SourceSpan Span => place.Span;
}

/// <summary>Something with a value.</summary>
internal abstract class Expression(Place place) : Node(place)
{
    public abstract object? Evaluate(Run run);

    /// <summary>The value itself where it is a function: <see cref="Evaluate"/> would call it.</summary>
    public virtual object? EvaluateUncalled(Run run) => Evaluate(run);
}

/// <summary>An expression that can be assigned to.</summary>
internal abstract class Target(Place place) : Expression(place)
{
    public abstract void Assign(Run run, object? value);

    /// <summary>A name that is bound to a function stands for the call of that function without arguments.</summary>
    public sealed override object? Evaluate(Run run)
    {
        var value = EvaluateUncalled(run);
        return value is Callable function ? function.Call(run, new(this, this, [])) : value;
    }
}

/// <summary>Something that is done.</summary>
internal abstract class Statement(Place place) : Node(place)
{
    public abstract Flow Execute(Run run);
}

/// <summary>How it goes on after a statement.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}
