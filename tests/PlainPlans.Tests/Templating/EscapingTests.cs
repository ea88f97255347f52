using PlainPlans.Templating;
using PlainPlans.Templating.Runtime;

namespace PlainPlans.Tests.Templating;

/// <summary>What a host escapes: every value, and none of the template's own words.</summary>
public class EscapingTests
{
    [Theory]
    [InlineData("*{{ name }}*", "*<Sam*>*")]
    [InlineData("{{ '**' }}{{ name }}{{ '**' }}", "**<Sam*>**")]
    [InlineData("{{ name == 'x' ? '*a*' : '*b*' }}", "*b*")]
    [InlineData("{{ mark = '*'; mark; name }}", "*<Sam*>")]
    [InlineData("{{ '*' + '*' }}", "**")]
    [InlineData("{{ nothing ?? '*none*' }}", "*none*")]
    public void Words_of_the_template_are_not_escaped(string template, string wanted) => Assert.Equal(wanted, Render(template));

    [Theory]
    [InlineData("{{ name + '*' }}", "<Sam**>")]
    [InlineData("{{ $'*{name}*' }}", "<*Sam**>")]
    [InlineData("{{ name | string.append '*' }}", "<Sam**>")]
    [InlineData("{{ '*a*' | string.upcase }}", "<*A*>")]
    [InlineData("{{ shout 'x' }}", "<*x*>")]
    [InlineData("{{ [name] }}", "<[\"Sam*\"]>")]
    [InlineData("{{ [name] | array.each @(do; ret $0; end) | array.first }}", "<Sam*>")]
    [InlineData("{{ [name] | array.each @string.strip | array.join '*' }}", "<Sam*>")]
    [InlineData("{{ func f(x); ret x; end; f name; name | f; f x: name }}", "<Sam*><Sam*><Sam*>")]
    [InlineData("{{ for c in name; c; end }}", "<S><a><m><*>")]
    [InlineData("{{ $'{name}' }}{{ '' + name }}{{ name + '' }}", "<Sam*><Sam*><Sam*>")]
    [InlineData("{{ o = {n: name}; o.n; with o; n; end }}", "<Sam*><Sam*>")]
    [InlineData("{{ 5 }}", "<5>")]
    public void What_is_made_of_values_or_by_functions_is_escaped(string template, string wanted) => Assert.Equal(wanted, Render(template));

    [Theory]
    [InlineData("{{ capture x }}*{{ name }}*{{ end }}{{ x }}", "*<Sam*>*")]
    [InlineData("{{ include 'part' name }}", "*<Sam*>*")]
    [InlineData("{{ x = include 'part' name; x }}", "*<Sam*>*")]
    [InlineData("{{ func f }}*{{ $0 }}*{{ end }}{{ f name }}", "*<Sam*>*")]
    [InlineData("{{ include_join ['part', 'part'] ', ' }}", "**, **")]
    public void What_a_capture_or_an_include_made_is_escaped_once(string template, string wanted) => Assert.Equal(wanted, Render(template));

    [Fact]
    public void A_value_that_reads_like_words_of_the_template_is_escaped_all_the_same()
    {
        Assert.Equal("Sam*<Sam*>", Render("{{ 'Sam*' }}{{ name }}"));
    }

    [Fact]
    public void Without_a_hook_nothing_is_escaped()
    {
        Assert.Equal("<b>", Template.Parse("{{ '<b>' }}").Render(new TemplateContext()));
    }

    private static string Render(string template)
    {
        var globals = new ScriptObject { ["name"] = "Sam*" };
        globals.Import("shout", (string text) => $"*{text}*");
        var context = new TemplateContext { EscapeValue = text => $"<{text}>", TemplateLoader = new Parts(new() { ["part"] = "*{{ $1 }}*" }) };
        context.PushGlobal(globals);
        return StandardModel.Render(template, context);
    }
}
