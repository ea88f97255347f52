using PlainPlans.Templating;
using PlainPlans.Templating.Parsing;
using PlainPlans.Templating.Runtime;

namespace PlainPlans.Tests.Templating;

/// <summary>A loader that knows the templates it was given.</summary>
internal sealed class Parts(Dictionary<string, string> texts) : ITemplateLoader
{
    public int Loads { get; private set; }

    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => texts.ContainsKey(templateName) ? templateName : null;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath)
    {
        Loads++;
        return texts[templatePath];
    }

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
}
