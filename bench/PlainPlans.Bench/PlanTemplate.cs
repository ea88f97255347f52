using System.Globalization;
using System.Text;

namespace PlainPlans.Bench;

/// <summary>
/// The same plan as a template of two languages: 66 fields, three loops inside one another, six conditions, and about
/// 6.4 KB of text when it is filled in.
/// </summary>
internal static class PlanTemplate
{
    private const int Sections = 10;
    private const int FieldsInSection = 6;
    private const int Outcomes = 4;
    private const int Steps = 4;
    private const int Helpers = 2;

    /// <summary>In Scriban.</summary>
    public static string Scriban { get; } = Write(
        field => $"{{{{ {field} }}}}", field => $"{{{{ if {field} }}}}", "{{ end }}", (item, list) => $"{{{{ for {item} in {list} }}}}", "{{ end }}", item => item + ".");

    /// <summary>In Handlebars, which looks members up in the item by itself.</summary>
    public static string Handlebars { get; } = Write(
        field => $"{{{{{field}}}}}", field => $"{{{{#if {field}}}}}", "{{/if}}", (_, list) => $"{{{{#each {list}}}}}", "{{/each}}", _ => "");

    /// <summary>What fills it in.</summary>
    public static Dictionary<string, object?> Model()
    {
        var model = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var section = 0; section < Sections; section++)
        {
            for (var field = 0; field < FieldsInSection; field++)
                model[FieldName(section, field)] = string.Create(CultureInfo.InvariantCulture, $"Words {section} {field} that a parent reads, in one sentence of the usual length.");
        }

        model["outcomes"] = Enumerable.Range(0, Outcomes).Select(outcome => (object)new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["title"] = string.Create(CultureInfo.InvariantCulture, $"Goal {outcome}: quiet evenings"),
            ["steps"] = Enumerable.Range(0, Steps).Select(step => (object)new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["what"] = string.Create(CultureInfo.InvariantCulture, $"Step {step}: read a story before bed"),
                ["by"] = "18 January 2027",
                ["helpers"] = Enumerable.Range(0, Helpers).Select(helper => (object)new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    ["name"] = helper == 0 ? "Nan" : "Mr Hughes",
                    ["phone"] = "01632 960 114",
                }).ToList(),
            }).ToList(),
        }).ToList();
        return model;
    }

    private static string Write(
        Func<string, string> print, Func<string, string> ask, string endAsk, Func<string, string, string> each, string endEach, Func<string, string> of)
    {
        var text = new StringBuilder("# A plan\n\n");
        for (var section = 0; section < Sections; section++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## Section {section}\n\n");
            for (var field = 0; field < FieldsInSection; field++)
            {
                var name = FieldName(section, field);
                var isAsked = section < 6 && field == 0;
                text.Append(isAsked ? ask(name) : "").Append(print(name)).Append(isAsked ? endAsk : "").Append('\n');
            }
        }

        text.Append(each("outcome", "outcomes")).Append("\n### ").Append(print(of("outcome") + "title")).Append('\n');
        text.Append(each("step", of("outcome") + "steps")).Append("- ").Append(print(of("step") + "what")).Append(", by ").Append(print(of("step") + "by")).Append(": ");
        text.Append(each("helper", of("step") + "helpers")).Append(print(of("helper") + "name")).Append(' ').Append(print(of("helper") + "phone")).Append("; ").Append(endEach).Append('\n');
        return text.Append(endEach).Append('\n').Append(endEach).Append('\n').ToString();
    }

    private static string FieldName(int section, int field) => string.Create(CultureInfo.InvariantCulture, $"section{section}_field{field}");
}
