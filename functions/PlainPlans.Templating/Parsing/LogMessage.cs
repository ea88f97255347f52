using System.Collections.ObjectModel;

namespace PlainPlans.Templating.Parsing;

/// <summary>How bad a message is.</summary>
public enum ParserMessageType
{
    /// <summary>The template cannot run.</summary>
    Error,

    /// <summary>The template can run, but look at it.</summary>
    Warning,
}

/// <summary>One thing that is wrong with a template.</summary>
public sealed record LogMessage(ParserMessageType Type, SourceSpan Span, string Message)
{
    /// <summary><c>name(line,column) : error : words</c>.</summary>
    public override string ToString() => $"{Span} : {(Type == ParserMessageType.Error ? "error" : "warning")} : {Message}";
}

/// <summary>What is wrong with a template, in the order it was found.</summary>
public sealed class LogMessageBag : ReadOnlyCollection<LogMessage>
{
    internal LogMessageBag(IList<LogMessage> messages) : base(messages) { }

    /// <summary>One message a line.</summary>
    public override string ToString() => string.Join('\n', this);
}
