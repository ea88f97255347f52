using PlainPlans.Templating;
using PlainPlans.Templating.Parsing;
using PlainPlans.Templating.Runtime;
using PlainPlans.Templating.Syntax;

namespace PlainPlans.Tests.Templating;

/// <summary>What a host can rely on.</summary>
public class HostTests
{
    [Fact]
    public void A_template_with_errors_tells_all_of_them_with_their_places()
    {
        var template = Template.Parse("{{ 1 + }}\n{{ if }}{{ end }}\n{{ ) }}", "plan.md");

        Assert.True(template.HasErrors);
        Assert.Equal(["plan.md(1,8)", "plan.md(2,7)", "plan.md(3,4)"], template.Messages.Select(message => message.Span.ToString()));
    }

    [Fact]
    public void A_template_with_errors_cannot_be_rendered()
    {
        var template = Template.Parse("{{ ) }}");

        Assert.Throws<InvalidOperationException>(() => template.Render(new TemplateContext()));
    }

    [Fact]
    public void A_missing_text_is_an_empty_template()
    {
        Assert.Equal("", Template.Parse(null).Render(new TemplateContext()));
    }

    [Fact]
    public void Members_of_a_host_object_have_names_with_underscores()
    {
        var given = Template.Parse("{{ first_name }} {{ child.first_name }}").Render(new Person("Kayleigh", new("Sam", null)));

        Assert.Equal("Kayleigh Sam", given);
    }

    [Fact]
    public void A_host_object_cannot_be_changed()
    {
        var given = Render("{{ person.first_name = 'x' }}", ("person", new Person("Sam", null)));

        Assert.Equal("text(1,4) : error : A template cannot change an object.", given);
    }

    [Fact]
    public void A_renamer_gives_the_names()
    {
        var context = new TemplateContext { MemberRenamer = member => member.Name };
        context.PushGlobal(new ScriptObject { ["person"] = new Person("Sam", null) });

        Assert.Equal("Sam", StandardModel.Render("{{ person.FirstName }}", context));
    }

    [Fact]
    public void Dictionaries_and_lists_of_a_host_are_read_as_they_are()
    {
        var given = Render("{{ d['a b'] }} {{ d.n }} {{ l[1] }} {{ l.size }} {{ for x in l }}{{ x }}{{ end }} {{ l }}", ("d", new Dictionary<string, object> { ["a b"] = 1, ["n"] = (byte)2 }), ("l", new[] { 5, 6 }));

        Assert.Equal("1 2 6 2 56 [5, 6]", given);
    }

    [Fact]
    public void Small_numbers_characters_and_days_of_a_host_are_numbers_texts_and_dates()
    {
        var given = Render("{{ n + 1 }} {{ c + 'b' }} {{ d }} {{ d < (d | date.add_days 1) }} {{ o['k'] }}", ("n", (byte)2), ("c", 'a'), ("d", new DateOnly(2026, 11, 16)), ("o", new Indexed()));

        Assert.Equal("3 ab 16 Nov 2026 true <k>", given);
    }

    [Fact]
    public void A_function_of_the_host_gets_its_arguments_converted_and_the_context_filled_in()
    {
        var globals = new ScriptObject();
        globals.Import("repeat", (TemplateContext context, SourceSpan span, string text, int times) => $"{span}:{string.Concat(Enumerable.Repeat(text, times))}{context.NewLine}");
        var context = new TemplateContext { NewLine = "|" };
        context.PushGlobal(globals);

        Assert.Equal("text(1,8):555|", StandardModel.Render("{{ 5 | repeat '3' }}", context));
    }

    [Fact]
    public void What_a_function_of_the_host_throws_stands_at_the_call()
    {
        var globals = new ScriptObject();
        globals.Import("fail", string () => throw new NotSupportedException("Not today."));
        var context = new TemplateContext();
        context.PushGlobal(globals);

        var problem = Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ fail }}", "text").Render(context));

        Assert.StartsWith("text(1,4) : error : ", problem.Message, StringComparison.Ordinal);
        Assert.IsType<NotSupportedException>(problem.InnerException);
    }

    [Theory]
    [InlineData("{{ o.fails }}")]
    [InlineData("{{ with o; 1; end }}")]
    [InlineData("{{ [o] | array.map 'fails' }}")]
    public void A_property_that_throws_is_an_error_of_the_template(string template)
    {
        var given = Render(template, ("o", new Throwing()));

        Assert.Matches(@"^text\(1,\d+\) : error : .*Not today\.", given);
    }

    [Theory]
    [InlineData("{{ plan.titel }}", "text(1,9)")]
    [InlineData("{{ titel }}", "text(1,4)")]
    [InlineData("{{ plan?.titel }}", "text(1,10)")]
    [InlineData("{{ for x in plans }}{{ end }}", "text(1,13)")]
    public void A_strict_template_finds_every_slip_in_a_name(string template, string place)
    {
        var context = new TemplateContext { StrictVariables = true };
        context.PushGlobal(new ScriptObject { ["plan"] = new ScriptObject { ["title"] = "A" } });

        Assert.StartsWith(place + " : error : ", StandardModel.Render(template, context), StringComparison.Ordinal);
    }

    [Fact]
    public void A_strict_template_may_ask_for_a_member_that_is_there_and_null()
    {
        var context = new TemplateContext { StrictVariables = true };
        context.PushGlobal(new ScriptObject { ["plan"] = new ScriptObject { ["title"] = null } });

        Assert.Equal("none", StandardModel.Render("{{ if plan.title }}{{ plan.title }}{{ else }}none{{ end }}", context));
    }

    [Fact]
    public void An_error_in_an_include_names_the_way_there()
    {
        var context = new TemplateContext { TemplateLoader = new Parts(new() { ["outer"] = "\n{{ include 'inner' }}", ["inner"] = "{{ x.y }}" }) };

        var given = StandardModel.Render("{{ include 'outer' }}", context);

        Assert.StartsWith("inner(1,6) : error : ", given, StringComparison.Ordinal);
        Assert.EndsWith(" Included from outer(2,4), from text(1,4).", given, StringComparison.Ordinal);
    }

    [Fact]
    public void An_include_that_cannot_be_read_carries_its_messages()
    {
        var context = new TemplateContext { TemplateLoader = new Parts(new() { ["bad"] = "{{ 1 + }}" }) };

        var problem = Assert.Throws<ScriptParserRuntimeException>(() => Template.Parse("{{ include 'bad' }}", "text").Render(context));

        Assert.Equal("bad(1,8)", Assert.Single(problem.ParserMessages).Span.ToString());
    }

    [Fact]
    public void An_include_is_loaded_once_for_each_context()
    {
        var parts = new Parts(new() { ["a"] = "x" });
        var context = new TemplateContext { TemplateLoader = parts };

        var given = StandardModel.Render("{{ include 'a' }}{{ include 'a' }}", context);

        Assert.Equal("xx", given);
        Assert.Equal(1, parts.Loads);
    }

    [Fact]
    public void A_template_may_be_rendered_on_many_threads_at_once()
    {
        var template = Template.Parse("{{ func f(n); ret n < 2 ? 1 : n * f(n - 1); end; for i in 1..10; f i; ','; end; capture x; 'a'; end; x + id }}");

        var given = Enumerable.Range(0, 200).AsParallel().Select(id =>
        {
            var context = new TemplateContext();
            context.PushGlobal(new ScriptObject { ["id"] = id });
            return (Id: id, Text: template.Render(context));
        }).ToArray();

        Assert.All(given, one => Assert.Equal($"1,2,6,24,120,720,5040,40320,362880,3628800,a{one.Id}", one.Text));
    }

    [Fact]
    public void Every_template_of_the_kinds_can_be_read()
    {
        var files = Directory.EnumerateFiles(Repository.At("templates"), "*.md", SearchOption.AllDirectories).ToArray();

        var messages = files.SelectMany(file => Template.Parse(File.ReadAllText(file), Path.GetFileName(file)).Messages);

        Assert.NotEmpty(files);
        Assert.Empty(messages);
    }

    [Fact]
    public void A_cancelled_render_stops()
    {
        using var cancelling = new CancellationTokenSource();
        var globals = new ScriptObject();
        globals.Import("cancel", () => cancelling.Cancel());
        var context = new TemplateContext { CancellationToken = cancelling.Token, LoopLimit = 0 };
        context.PushGlobal(globals);

        var problem = Assert.Throws<ScriptAbortException>(() => Template.Parse("{{ cancel; while true; end }}").Render(context));

        Assert.Equal(cancelling.Token, problem.CancellationToken);
    }

    [Fact]
    public void What_a_template_adds_to_the_built_in_functions_is_gone_in_the_next_context()
    {
        const string template = "{{ string.foo = 1; date.format = '%F'; string.foo }} {{ date.parse '2026-11-16' }}";

        Assert.Equal("1 2026-11-16", StandardModel.Render(template, new TemplateContext()));
        Assert.Equal("[] 16 Nov 2026", StandardModel.Render("[{{ string.foo }}] {{ date.parse '2026-11-16' }}", new TemplateContext()));
    }

    [Fact]
    public void A_built_in_function_cannot_be_replaced()
    {
        Assert.StartsWith("text(1,4) : error : ", StandardModel.Render("{{ string.upcase = 1 }}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Renders_count_their_budgets_apart()
    {
        var context = new TemplateContext();
        var template = Template.Parse("{{ for i in 1..900; 'x' * 1000; end }}");

        var lengths = Enumerable.Range(0, 30).Select(_ => template.Render(context).Length).Distinct();

        Assert.Equal([900_000], lengths);
    }

    [Fact]
    public void Numbers_dates_and_order_do_not_follow_the_machine()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new("de-DE");
        try
        {
            Assert.Equal("1.5 1,234.50 I [\"a\", \"ä\", \"b\"]", StandardModel.Render("{{ 1.5 }} {{ 1234.5 | math.format 'N2' }} {{ 'i' | string.upcase }} {{ ['b', 'ä', 'a'] | array.sort }}"));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static string Render(string template, params (string Name, object Value)[] globals)
    {
        var pushed = new ScriptObject();
        foreach (var (name, value) in globals) pushed[name] = value;
        var context = new TemplateContext();
        context.PushGlobal(pushed);
        return StandardModel.Render(template, context);
    }

    private sealed class Throwing
    {
        public string Fails => throw new NotSupportedException("Not today.");
    }

    private sealed class Indexed
    {
        public string this[string key] => $"<{key}>";
    }

    private sealed record Person(string FirstName, Person? Child);
}
