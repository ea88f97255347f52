using BenchmarkDotNet.Attributes;
using HandlebarsDotNet;
using PlainPlans.Templating;
using PlainPlans.Templating.Runtime;

namespace PlainPlans.Bench;

/// <summary>Parsing and filling in one plan: ours, Handlebars.Net, and Scriban where the switch is on.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class TemplatingBenchmarks
{
    private readonly Template _ours = Template.Parse(PlanTemplate.Scriban);
    private readonly HandlebarsTemplate<object, object> _handlebars = Handlebars.Compile(PlanTemplate.Handlebars);
    private readonly Dictionary<string, object?> _model = PlanTemplate.Model();
    private readonly ScriptObject _ourModel = Ours(PlanTemplate.Model());

    /// <summary>Stops the run where the peers do not give the same words. Handlebars drops line ends after blocks that stand alone.</summary>
    [GlobalSetup]
    public void TheDocumentsAreTheSame()
    {
        var (ours, theirs) = (Render_ours(), Render_Handlebars());
        if (Words(ours) != Words(theirs)) throw new InvalidOperationException($"The documents differ: {ours.Length} and {theirs.Length} letters.");
        Console.WriteLine($"// Each document has {ours.Length} letters.");
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("parse")]
    public Template Parse_ours() => Template.Parse(PlanTemplate.Scriban);

    [Benchmark]
    [BenchmarkCategory("parse")]
    public object Parse_Handlebars() => Handlebars.Create().Compile(PlanTemplate.Handlebars);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("render")]
    public string Render_ours()
    {
        var context = new TemplateContext { StrictVariables = true };
        context.PushGlobal(_ourModel);
        return _ours.Render(context);
    }

    [Benchmark]
    [BenchmarkCategory("render")]
    public string Render_Handlebars() => _handlebars(_model);

#if SCRIBAN
    private readonly global::Scriban.Template _scriban = global::Scriban.Template.Parse(PlanTemplate.Scriban);

    [Benchmark]
    [BenchmarkCategory("parse")]
    public object Parse_Scriban() => global::Scriban.Template.Parse(PlanTemplate.Scriban);

    [Benchmark]
    [BenchmarkCategory("render")]
    public string Render_Scriban() => _scriban.Render(_model);
#endif

    private static string Words(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static ScriptObject Ours(Dictionary<string, object?> model)
    {
        var ours = new ScriptObject();
        foreach (var (name, value) in model) ours[name] = value is List<object> list ? OurList(list) : value;
        return ours;
    }

    private static ScriptArray OurList(List<object> list)
    {
        var ours = new ScriptArray();
        foreach (var item in list) ours.Add(Ours((Dictionary<string, object?>)item));
        return ours;
    }
}
