using System.Collections.Frozen;
using PlainPlans.Diagnostics;
using PlainPlans.Documents;
using PlainPlans.Kinds;
using PlainPlans.Pictures.Charts;
using PlainPlans.PlainLanguage;

namespace PlainPlans.Rendering;

/// <summary>The templates of all kinds, parsed once. Safe to use from many threads.</summary>
internal sealed class KindTemplates
{
    // All turns of all loops of one document. A large chronology has some thousand.
    private const int LoopLimit = 100_000;

    // Functions of the language whose answer changes from one run to the next. Their names are looked for when a template
    // is read, so that its writer hears of it at once; and they are covered up, so that no other spelling finds them.
    private static readonly (string Group, string Name)[] NeverTheSame = [("date", "now"), ("date", "utc_now"), ("math", "random"), ("math", "uuid")];

    private readonly FrozenDictionary<string, Template> _templates;
    private readonly PartLoader _parts;

    /// <summary>Parses the template of every kind.</summary>
    /// <exception cref="InvalidDataException">
    /// A template has faults, or a kind is for readers whom nobody knows or has charts that nobody draws. The message lists all of them, one a line.
    /// </exception>
    public KindTemplates(KindStore kinds)
    {
        _templates = kinds.All.SelectMany(Files).ToFrozenDictionary(file => file.Name, file => Template.Parse(file.Text, file.Name), StringComparer.Ordinal);
        _parts = new PartLoader(kinds.Parts);
        var faults = kinds.All.SelectMany(UnknownReaders)
            .Concat(kinds.All.SelectMany(UnknownCharts))
            .Concat(kinds.All.SelectMany(kind => UnknownAudiences(kind.Fields).Distinct().Select(name => $"{kind.Id}/schema.json: There is no audience '{name}'. Name a reader group, or workers.")))
            .Concat(kinds.All.Where(kind => kind.IsStory).SelectMany(MissingFields))
            .Concat(kinds.All.SelectMany(Files).SelectMany(file => Faults(_templates[file.Name], file.Name, file.Text)))
            .Concat(kinds.Parts.SelectMany(part => Faults(Template.Parse(part.Value, part.Key), part.Key, part.Value)))
            .ToList();
        if (faults.Count > 0) throw new InvalidDataException(string.Join('\n', faults));
    }

    private static IEnumerable<string> UnknownReaders(Kind kind) => kind.Readers
        .Where(reader => ReaderGroup.Find(reader) is null)
        .Select(reader => $"{kind.Id}/kind.json: There is no reader group '{reader}'. The groups are {string.Join(", ", ReaderGroup.All.Select(group => group.Id))}.");

    private static IEnumerable<string> UnknownCharts(Kind kind) => Drawn(kind.Fields).Distinct()
        .Where(name => Charts.All.Find(name) is null)
        .Select(name => $"{kind.Id}/schema.json: 'draws' must be look, scene or the name of a chart, and there is no chart '{name}'. The charts are {string.Join(", ", Charts.All.Names)}.");

    private static IEnumerable<string> Drawn(FieldSchema schema) => schema switch
    {
        GroupSchema { Draws: DrawnPart.Chart } chart => [chart.Chart],
        GroupSchema group => group.Fields.SelectMany(field => Drawn(field.Schema)),
        ListSchema list => Drawn(list.Item),
        _ => [],
    };

    private static IEnumerable<string> UnknownAudiences(FieldSchema schema)
    {
        var below = schema switch
        {
            GroupSchema group => group.Fields.SelectMany(field => UnknownAudiences(field.Schema)),
            ListSchema list => UnknownAudiences(list.Item),
            _ => [],
        };
        return schema.Audience.Length == 0 || ReaderGroup.IsAudience(schema.Audience) ? below : below.Prepend(schema.Audience);
    }

    private static IEnumerable<string> MissingFields(Kind kind) => ((string[])["people", "children", "frames"])
        .Where(name => !kind.Fields.Fields.Any(field => field.Name == name && field.IsRequired && field.Schema is ListSchema))
        .Select(name => $"{kind.Id}/schema.json: A story needs the list '{name}', and it must be required.");

    private static string FileOf(Kind kind, string language = "") => language.Length == 0 ? $"{kind.Id}/template.md" : $"{kind.Id}/template.{language}.md";

    private static IEnumerable<(string Name, string Text)> Files(Kind kind) =>
        kind.Translations.Select(translation => (FileOf(kind, translation.Key), translation.Value)).Prepend((FileOf(kind), kind.Template));

    private static IEnumerable<string> Faults(Template template, string file, string text)
    {
        foreach (var message in template.Messages) yield return message.ToString();
        foreach (var name in NeverTheSame.Select(function => $"{function.Group}.{function.Name}").Where(name => text.Contains(name, StringComparison.Ordinal)))
            yield return $"{file}: '{name}' may not stand here: the same request must always give the same document. Use a date of the data.";
    }

    /// <summary>Fills in a kind's template, in the request's language where there is one; null with a note that names the line where that fails.</summary>
    public string? Fill(Kind kind, string language, ScriptObject model, Notes notes)
    {
        var name = Script.NameOf(language);
        var isTranslated = kind.Translations.ContainsKey(name);
        if (!isTranslated && name != Script.NameOf(kind.Language)) notes.Add(Messages.NoTemplate("/language"));
        var functions = new ScriptObject();
        functions.Import(typeof(DocumentFunctions));
        var context = new TemplateContext
        {
            TemplateLoader = _parts,
            NewLine = "\n",
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            AutoIndent = false,
            LoopLimit = LoopLimit,
        };
        Cover(context.BuiltinObject, functions);
        context.PushGlobal(functions);
        context.PushGlobal(model);
        try
        {
            return _templates[FileOf(kind, isTranslated ? name : "")].Render(context);
        }
        catch (ScriptRuntimeException fault)
        {
            var start = fault.Span.Start;
            notes.Add(Messages.TemplateFault(fault.OriginalMessage, new(fault.Span.FileName ?? kind.Id, start.Line + 1, start.Column + 1)));
            return null;
        }
    }

    // The groups of the language are read-only, so new ones without those functions stand before them.
    private static void Cover(ScriptObject builtins, ScriptObject globals)
    {
        foreach (var functions in NeverTheSame.ToLookup(function => function.Group, function => function.Name))
        {
            var group = new ScriptObject();
            foreach (var (name, function) in (ScriptObject)builtins[functions.Key]!) // the language has both groups
            {
                if (!functions.Contains(name)) group[name] = function;
            }

            globals[functions.Key] = group;
        }
    }

    /// <summary>Finds the parts that templates include: <c>include 'parts/steps'</c>.</summary>
    private sealed class PartLoader(IReadOnlyDictionary<string, string> parts) : ITemplateLoader
    {
        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName + ".md";

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            parts.TryGetValue(templatePath, out var text)
                ? text
                : throw new ScriptRuntimeException(callerSpan, $"There is no part '{templatePath}' in the templates folder. The parts are {string.Join(", ", parts.Keys)}.");

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            ValueTask.FromResult(Load(context, callerSpan, templatePath));
    }
}
