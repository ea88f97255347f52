using System.Globalization;
using System.Text.Json;
using PlainPlans.Templating;
using PlainPlans.Templating.Parsing;
using PlainPlans.Templating.Runtime;
using PlainPlans.Templating.Syntax;

namespace PlainPlans.Tests.Templating;

/// <summary>Renders templates with the model that the golden cases were recorded with.</summary>
internal static class StandardModel
{
    private static readonly JsonElement Recorded = Read("standard-model.json");

    public static JsonElement Read(string file) =>
        JsonDocument.Parse(File.ReadAllText(Repository.At("tests", "PlainPlans.Tests", "Templating", "golden", file))).RootElement;

    /// <summary>What the template gives: its text, or its messages.</summary>
    public static string Render(string template, TemplateContext context, string name = "text")
    {
        var parsed = Template.Parse(template, name);
        if (parsed.HasErrors) return parsed.Messages.ToString();
        try
        {
            return parsed.Render(context);
        }
        catch (ScriptRuntimeException problem)
        {
            return problem.Message;
        }
    }

    /// <summary>What the template gives with the standard model.</summary>
    public static string Render(string template) => Render(template, Context());

    /// <summary>A context with the standard model, or with another one, and with settings by name.</summary>
    public static TemplateContext Context(JsonElement? model = null, JsonElement? settings = null)
    {
        var context = new TemplateContext { TemplateLoader = new RecordedPartials(), NewLine = "\n", Clock = new StoppedClock() };
        foreach (var setting in settings?.EnumerateObject() ?? default)
        {
            var property = typeof(TemplateContext).GetProperty(setting.Name)!;
            property.SetValue(context, Convert.ChangeType(setting.Value.ToString(), property.PropertyType, CultureInfo.InvariantCulture));
        }

        var globals = (ScriptObject)ValueOf(model ?? Recorded.GetProperty("globals"))!;
        globals.Import(typeof(HostFunctions));
        context.PushGlobal(globals);
        return context;
    }

    public static object? ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ObjectOf(element),
        JsonValueKind.Array => new ScriptArray(element.EnumerateArray().Select(ValueOf)),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number when element.TryGetInt32(out var small) => small,
        JsonValueKind.Number when element.TryGetInt64(out var large) => large,
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static ScriptObject ObjectOf(JsonElement element)
    {
        var made = new ScriptObject();
        foreach (var member in element.EnumerateObject()) made[member.Name] = ValueOf(member.Value);
        return made;
    }

    private sealed class RecordedPartials : ITemplateLoader
    {
        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName == "null" ? null : templateName;

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            Recorded.GetProperty("partials").TryGetProperty(templatePath, out var text) ? text.GetString() : templatePath;

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
    }

    public sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 16, 9, 30, 0, TimeSpan.Zero);
    }

    private static class HostFunctions
    {
        public static string SpecialConcatStrings(string a = "default_a", string b = "default_b", string c = "default_c") => $"a: {a}, b: {b}, c: {c}";

        public static string SpecialConcatStringAndParams(string a, params string[] args) => $"a: {a}{string.Concat(args.Select((arg, i) => $", v{i}: {arg}"))}";

        public static string SpecialConcatParams(params string[] args) => string.Join(", ", args.Select((arg, i) => $"v{i}: {arg}"));
    }
}
