using BenchmarkDotNet.Attributes;
using PlainPlans.Kinds;
using PlainPlans.Rendering;
using PlainPlans.Requests;

namespace PlainPlans.Bench;

/// <summary>Whole requests: from JSON to the file. The check of a plan is the measure.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private readonly KindStore _kinds;
    private readonly DocumentPipeline _pipeline;

    public DocumentBenchmarks()
    {
        _kinds = KindStore.Read(Path.Combine(AppContext.BaseDirectory, "templates"));
        _pipeline = new DocumentPipeline(_kinds);
    }

    [Benchmark(Baseline = true)]
    public bool Check_plan() => _pipeline.Check(_kinds.Find("child-plan")!.Sample).Value!.WouldRender;

    [Benchmark]
    public int Plan_as_text() => Render("child-plan", "txt");

    [Benchmark]
    public int Plan_as_web_page() => Render("child-plan", "html");

    [Benchmark]
    public int Plan_as_Word() => Render("child-plan", "docx");

    [Benchmark]
    public int Story_of_ten_pictures_as_Word() => Render("words-and-pictures", "docx");

    private int Render(string kind, string format) => _pipeline.Render(_kinds.Find(kind)!.Sample, new OutputWish(format)).Value!.Bytes.Length;
}
