using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlainPlans.Templating;
using PlainPlans.Templating.Runtime;

namespace PlainPlans.Tests.Templating;

/// <summary>The page for template writers. What it says a template gives, the template gives.</summary>
public partial class TemplatesPageTests
{
    private const string Refuses = "refuses";

    private static readonly string Page = File.ReadAllText(Repository.At("docs", "templates.md")).ReplaceLineEndings("\n");

    private static readonly JsonElement Data = JsonDocument.Parse(DataBlock().Match(Page).Groups[1].Value).RootElement;

    public static TheoryData<string, string> Examples() => Pairs(Example().Matches(Page));

    public static TheoryData<string, string> Rows() => Pairs(Row().Matches(Page));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_what_the_page_says(string template, string wanted) => Assert.Equal(wanted, Render(template).TrimEnd('\n'));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_function_gives_what_the_page_says(string expression, string wanted) =>
        Assert.Equal(wanted.Replace("\\|", "|", StringComparison.Ordinal), Render($"{{{{ {expression.Replace("\\|", "|", StringComparison.Ordinal)} }}}}"));

    [Fact]
    public void Every_built_in_function_is_on_the_page()
    {
        var functions = TemplateContext.GetDefaultBuiltinObject()
            .Where(member => member.Value is ScriptObject)
            .SelectMany(group => ((ScriptObject)group.Value!).Where(member => member.Value is not string).Select(member => $"{group.Key}.{member.Key}"))
            .ToImmutableArray();

        Assert.Equal(124, functions.Length);
        Assert.DoesNotContain(functions, name => !Regex.IsMatch(Page, $@"^\| `.*\b{Regex.Escape(name)}\b.*` \|", RegexOptions.Multiline));
    }

    [Fact]
    public void What_the_page_says_is_refused_is_refused()
    {
        var refused = Refused().Matches(Page).Select(match => match.Groups[1].Value).ToImmutableArray();

        Assert.NotEmpty(refused);
        Assert.All(refused, name => Assert.Contains(" : error : ", Render($"{{{{ {name} \"1\" }}}}"), StringComparison.Ordinal));
    }

    private static string Render(string template)
    {
        var context = new TemplateContext { StrictVariables = true, Clock = new StandardModel.StoppedClock() };
        context.PushGlobal((ScriptObject)StandardModel.ValueOf(Data)!);
        return StandardModel.Render(template, context, "template");
    }

    private static TheoryData<string, string> Pairs(MatchCollection matches)
    {
        var pairs = new TheoryData<string, string>();
        foreach (Match match in matches) pairs.Add(match.Groups[1].Value, match.Groups[2].Value);
        return pairs;
    }

    [GeneratedRegex("^```json\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex DataBlock();

    [GeneratedRegex("^```scriban\n(.*?)\n```\n\n```gives\n(.*?)\n?```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^\| `(.+)` \| `(.+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex($@"^\| `(.+)` \| {Refuses}", RegexOptions.Multiline)]
    private static partial Regex Refused();
}
