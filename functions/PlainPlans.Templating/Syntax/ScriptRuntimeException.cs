using PlainPlans.Templating.Parsing;

namespace PlainPlans.Templating.Syntax;

/// <summary>Something went wrong while a template ran. Says where.</summary>
public class ScriptRuntimeException : Exception
{
    /// <summary>An error at a place.</summary>
    public ScriptRuntimeException(SourceSpan span, string message) : this(span, message, null) { }

    /// <summary>An error at a place, with what caused it.</summary>
    public ScriptRuntimeException(SourceSpan span, string message, Exception? innerException) : base($"{span} : error : {message}", innerException)
    {
        Span = span;
        OriginalMessage = message;
    }

    /// <summary>Where it happened.</summary>
    public SourceSpan Span { get; }

    /// <summary>The words alone; <see cref="Exception.Message"/> has the place before them.</summary>
    public string OriginalMessage { get; }

    /// <summary>The place and the words.</summary>
    public override string ToString() => Message;
}

/// <summary>The host gave up waiting for the render.</summary>
public sealed class ScriptAbortException : ScriptRuntimeException
{
    internal ScriptAbortException(SourceSpan span, CancellationToken cancellation) : base(span, "The render was cancelled.") => CancellationToken = cancellation;

    /// <summary>The token that asked for it.</summary>
    public CancellationToken CancellationToken { get; }
}

/// <summary>A template that was included cannot be read.</summary>
public sealed class ScriptParserRuntimeException : ScriptRuntimeException
{
    internal ScriptParserRuntimeException(SourceSpan span, string message, LogMessageBag messages) : base(span, message) => ParserMessages = messages;

    /// <summary>What is wrong with it.</summary>
    public LogMessageBag ParserMessages { get; }
}
