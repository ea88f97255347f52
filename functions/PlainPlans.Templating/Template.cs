using PlainPlans.Templating.Parsing;
using PlainPlans.Templating.Runtime;
using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating;

/// <summary>A parsed template. It never changes and is safe to share between threads.</summary>
/// <remarks>
/// To read the engine, go the way of a template: <see cref="Scanner"/> cuts it into tokens, <see cref="Parser"/> makes
/// nodes of them, and the nodes in <c>Syntax</c> run themselves. <see cref="Run"/> is what they share while they do:
/// output, names and budget. The built-in functions are tables in <c>Functions</c>.
/// </remarks>
public sealed class Template
{
    private readonly Block _body;

    private Template(SourceFile file, Block body, LogMessageBag messages)
    {
        SourceFilePath = file.Name;
        _body = body;
        Messages = messages;
    }

    /// <summary>The name it was parsed under.</summary>
    public string? SourceFilePath { get; }

    /// <summary>Whether it cannot be rendered.</summary>
    public bool HasErrors => Messages.Count > 0;

    /// <summary>Everything that is wrong with it, in the order it was found.</summary>
    public LogMessageBag Messages { get; }

    /// <summary>Parses a template. Never throws for what the template says: look at <see cref="HasErrors"/>.</summary>
    /// <param name="text">The template. Null counts as empty.</param>
    /// <param name="sourceFilePath">The name that messages give it.</param>
    public static Template Parse(string? text, string? sourceFilePath = null)
    {
        var file = new SourceFile(sourceFilePath, text ?? "");
        var messages = new List<LogMessage>();
        var body = Parser.Parse(file, messages);
        return new(file, body, new(messages));
    }

    /// <summary>Renders the template.</summary>
    /// <exception cref="InvalidOperationException">The template has errors.</exception>
    /// <exception cref="ScriptRuntimeException">Something in the template went wrong; its message says where.</exception>
    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (HasErrors) throw new InvalidOperationException($"The template has errors, so it cannot be rendered.\n{Messages}");
        return new Run(context).Render(_body);
    }

    /// <summary>Renders the template with an object's members as its names.</summary>
    public string Render(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null)
    {
        var context = new TemplateContext { MemberFilter = memberFilter };
        if (memberRenamer is not null) context.MemberRenamer = memberRenamer;
        var globals = new ScriptObject();
        if (model is not null) globals.Import(model, memberFilter, memberRenamer);
        context.PushGlobal(globals);
        return Render(context);
    }

    internal Block Body => _body;
}
