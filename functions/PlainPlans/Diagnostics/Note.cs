namespace PlainPlans.Diagnostics;

/// <summary>How much a note matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing. Nothing has to be done.</summary>
    Information,

    /// <summary>Should be mended, or kept for a reason.</summary>
    Warning,

    /// <summary>Stops the document.</summary>
    Error,
}

/// <summary>
/// One thing worth telling the sender: what is wrong or noticed, where, and what to do about it.
/// A note never repeats a value from the data; it may repeat a word that a language rule knows.
/// </summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">Stable, lower case, dotted: <c>data.missing</c>, <c>language.acronym</c>. Callers may switch on it.</param>
/// <param name="Pointer">RFC 6901 JSON Pointer into the request, such as <c>/data/outcomes/0/steps/1/who</c>. Empty for the whole request.</param>
/// <param name="Message">One plain sentence or two: what is wrong.</param>
/// <param name="Hint">What to do about it. Empty only where the message already says so.</param>
public sealed record Note(Severity Severity, string Code, string Pointer, string Message, string Hint)
{
    /// <summary>Line and column in the text the note is about (the request's JSON, a template). Null where a pointer says enough.</summary>
    public TextPlace? Place { get; init; }

    /// <summary>The words in question inside the value at <see cref="Pointer"/>. Null where the whole value is meant.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Who decided to keep what the note is about, and why. Null where nobody did.</summary>
    public KeptReason? Kept { get; init; }

    /// <summary>Whether it may stop the document: an error that nobody answers for.</summary>
    public bool Stops => Severity == Severity.Error && Kept is null;
}

/// <summary>Somebody's reason to keep what a rule found, as the request gives it.</summary>
/// <param name="Pointer">Where it stands in the request: <c>/overrides/0</c>.</param>
/// <param name="Person">Who answers for it.</param>
/// <param name="Reason">Why it stays.</param>
public sealed record KeptReason(string Pointer, string Person, string Reason);

/// <summary>A place in a text. Lines and columns count from 1; columns count UTF-16 units.</summary>
public sealed record TextPlace(string Source, int Line, int Column);

/// <summary>A run of characters in a value, in UTF-16 units: <paramref name="Start"/> inclusive, <paramref name="End"/> exclusive.</summary>
public readonly record struct TextSpan(int Start, int End);
