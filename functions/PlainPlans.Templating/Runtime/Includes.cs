using PlainPlans.Templating.Parsing;
using PlainPlans.Templating.Syntax;

namespace PlainPlans.Templating.Runtime;

/// <summary><c>include</c>: its value is the text of another template.</summary>
internal sealed class Include : Callable
{
    public override object? Call(Run run, CallSite site)
    {
        var given = new ScriptArray();
        var locals = new Table();
        run.Budget.Step(site.Arguments.Length);
        foreach (var argument in site.Arguments)
        {
            if (argument.Value is Spread spread) given.AddRange(spread.Items(run));
            else if (argument.Name is null) given.Add(argument.Value.Evaluate(run));
            else
            {
                var value = argument.Value.Evaluate(run);
                (given.Properties ??= new())[argument.Name] = value;
                locals.Set(argument.Name, value);
            }
        }

        if (given.Count == 0) throw run.Fail(site.Behind.Span, "'include' needs the name of a template.");
        return Render(run, site.Node, ValueText.Of(run, given[0]), given, locals);
    }

    public override string ToString() => "<function>";

    /// <summary>Renders the template of this name with the names that are there now.</summary>
    public static string Render(Run run, Node call, string name, ScriptArray given, Table locals)
    {
        var template = Find(run, call, name);
        run.At = call;
        run.Enter(call);
        run.Includes.Push(call);
        var names = run.Names;
        var (outerLocals, outerArguments, outerWrapping, outerIndent) = (names.Locals, names.Arguments, run.Wrapping, run.Output.Indent);
        (names.Locals, names.Arguments, run.Wrapping, run.Output.Indent) = (locals, given, null, null);
        var part = run.Output.Begin();
        try
        {
            run.RunTemplate(template.Body);
            return run.AsTemplateWords(run.Output.End(part));
        }
        finally
        {
            (names.Locals, names.Arguments, run.Wrapping, run.Output.Indent) = (outerLocals, outerArguments, outerWrapping, outerIndent);
            run.Includes.Pop();
            run.Leave();
        }
    }

    private static Template Find(Run run, Node call, string name)
    {
        var context = run.Context;
        if (context.TemplateLoader is not { } loader) throw run.Fail(call, "Nothing can be included here: there is no template loader.");
        string path;
        string text;
        try
        {
            path = loader.GetPath(context, call.Span, name) ?? throw run.Fail(call, $"There is no template called '{name}'.");
            if (context.CachedTemplates.TryGetValue(path, out var known)) return Checked(run, call, name, known);
            text = loader.Load(context, call.Span, path) ?? throw run.Fail(call, $"There is no template called '{name}'.");
        }
        catch (Exception problem) when (problem is not ScriptRuntimeException and not OutOfMemoryException)
        {
            throw run.Fail(call.Span, $"The template '{name}' could not be loaded: {problem.Message}", problem);
        }

        run.Budget.Characters(text.Length);
        var template = Template.Parse(text, path);
        context.CachedTemplates[path] = template;
        return Checked(run, call, name, template);
    }

    private static Template Checked(Run run, Node call, string name, Template template)
    {
        if (!template.HasErrors) return template;
        throw new ScriptParserRuntimeException(call.Span, $"The template '{name}' has errors:\n{template.Messages}{run.WayHere()}", template.Messages);
    }
}

/// <summary><c>include_join names separator begin end</c>: several templates, with text between and around them.</summary>
internal sealed class IncludeJoin : Callable
{
    private static readonly Parameter[] Parameters =
    [
        new("names", ParameterKind.List), new("separator", ParameterKind.TextOrNull, IsOptional: true),
        new("begin", ParameterKind.TextOrNull, IsOptional: true), new("end", ParameterKind.TextOrNull, IsOptional: true),
    ];

    public override object? Call(Run run, CallSite site)
    {
        var values = Binder.Bind(run, site, Parameters);
        var names = Lists.Gather(run, (IEnumerable<object?>?)values[0] ?? []);
        var (separator, begin, end) = (Part(values[1]), Part(values[2]), Part(values[3]));
        run.At = site.Node;
        var texts = string.Join(separator, names.Select(name => run.Budget.Made(RenderNamed(ValueText.Of(run, name)))));
        run.At = site.Node;
        return run.AsTemplateWords(run.Budget.Made(begin + texts + end));

        // A part is its own text, or with "tpl:" before it the text of a template.
        string Part(object? value) => value is not string text ? "" : text.StartsWith("tpl:", StringComparison.Ordinal) ? RenderNamed(text[4..]) : run.Escaped(text);

        string RenderNamed(string name) => Include.Render(run, site.Node, name, new ScriptArray { name }, new());
    }

    public override string ToString() => "<function>";
}
