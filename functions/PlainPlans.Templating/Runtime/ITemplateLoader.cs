using PlainPlans.Templating.Parsing;

namespace PlainPlans.Templating.Runtime;

/// <summary>Finds the templates that others include.</summary>
public interface ITemplateLoader
{
    /// <summary>The path a name stands for, or null where there is no such template.</summary>
    string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName);

    /// <summary>The text at a path, or null where there is none.</summary>
    string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath);

    /// <summary>The text at a path. This engine does not wait, so it never calls this.</summary>
    ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath);
}
