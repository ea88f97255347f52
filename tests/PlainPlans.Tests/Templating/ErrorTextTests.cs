using System.Text;
using PlainPlans.Templating;

namespace PlainPlans.Tests.Templating;

/// <summary>The words of the errors, approved by a reader: what is wrong, where, and what to do.</summary>
public class ErrorTextTests
{
    private static readonly string[] Faulty =
    [
        "{{ 1 + }}", "{{ if }}a{{ end }}", "{{ if x = 5 }}a{{ end }}", "{{ if true }}a", "{{ end }}", "{{ else }}", "{{ when 1 }}", "{{ if a; else; else; end }}",
        "{{ for x [1] }}{{ end }}", "{{ for x of y }}{{ end }}", "{{ for x in [1] step:2 }}{{ end }}", "{{ for.foo }}", "{{ case 1; x; when 1; end }}", "{{ case 1; else; when 1; end }}",
        "{{ func }}{{ end }}", "{{ func f(a = b); end }}", "{{ func f(a..., b); end }}", "{{ capture 5 }}{{ end }}", "{{ readonly 5 }}", "{{ wrap 5 }}{{ end }}", "{{ $$ + 1 }}",
        "{{ 5 = x }}", "{{ x = y = 1 }}", "{{ x = 1, y }}", "{{ (1 }}", "{{ [1 }}", "{{ {a: 1 }}", "{{ {1: 2} }}", "{{ {a b} }}", "{{ f(1 }}", "{{ a[1 }}", "{{ a. }}", "{{ 1 ? 2 }}", "{{ 5++ }}",
        "{{ \"abc }}", "{{ `abc }}", "{{ \"\\q\" }}", "{{ \"\\u12\" }}", "{{ $\"{1 \" }}", "{{ 0x }}", "{{ a & b }}", "{{ x = do; 1 }}",
        "{{ nothing.name }}", "{{ nothing[0] }}", "{{ products[null] }}", "{{ nothing 1 }}", "{{ \"a\" | string.upcas }}", "{{ pgae.title 1 }}", "{{ if true }}\n{{ for x in [] }}\n{{ end }}", "{{ page 1 }}", "{{ \"a\" \"b\" }}", "{{ 1 | page }}", "{{ 1 | 2 }}",
        "{{ string.replace \"a\" }}", "{{ string.upcase \"a\" \"b\" }}", "{{ math.ceil \"a\" }}", "{{ array.size 5 | array.first }}", "{{ [1] | array.each \"x\" }}", "{{ \"2026-01-01\" | date.add_days 1 }}", "{{ date.parse \"soon\" }}",
        "{{ \"a\" - \"b\" }}", "{{ \"a\" * \"b\" }}", "{{ [1] + 2 }}", "{{ 1 // 0 }}", "{{ -\"5\" }}", "{{ 1.5..3 }}", "{{ true < 1 }}", "{{ 1..5000 }}",
        "{{ break }}", "{{ for x in 5 }}{{ end }}", "{{ with 5 }}{{ end }}", "{{ import 5 }}", "{{ wrap page }}{{ end }}", "{{ readonly page; page = 1 }}", "{{ string.upcase = 1 }}",
        "{{ include }}", "{{ include 'p/missing' }}", "{{ include 'p/bad' }}", "{{ include 'p/self' }}", "{{ while true; end }}", "{{ func f; f; end; f }}", "{{ [1, \"a\"] | array.sort }}",
        "{{ \"1\" | object.eval }}", "{{ \"{\" | object.from_json }}", "{{ \"a\" | regex.match \"(\" }}", "{{ \"abc\" | string.replace \"\" \"x\" }}", "{{ 1 | math.format \"N999\" }}",
        "{{ 1 + }}\n{{ for in }}\n{{ end }}\n{{ ) }}",
    ];

    [Fact]
    public void The_words_of_every_error_are_approved()
    {
        var page = new StringBuilder("# What template writers read when something is wrong\n");
        foreach (var template in Faulty) page.Append("\n```\n").Append(template).Append("\n```\n\n").Append(StandardModel.Render(template).Replace("\n", "\n\n", StringComparison.Ordinal)).Append('\n');

        Approved.Text(Repository.At("tests", "PlainPlans.Tests", "Templating", "errors.approved.md"), page.ToString());
    }

    [Fact]
    public void Every_faulty_template_gives_an_error_with_its_place()
    {
        var given = Faulty.Select(StandardModel.Render);

        Assert.All(given, text => Assert.Matches(@"^[\w/]+\(\d+,\d+\) : error : .+[.:]", text));
    }

    [Fact]
    public void A_strict_template_says_which_name_is_not_there()
    {
        var context = StandardModel.Context();
        context.StrictVariables = true;

        Assert.Equal("text(1,9) : error : There is no 'titel' in an object. Did you mean 'title'?", StandardModel.Render("{{ page.titel }}", context));
    }
}
