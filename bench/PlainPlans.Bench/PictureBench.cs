using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Drawing;
using PlainPlans.Pictures;

namespace PlainPlans.Bench;

/// <summary>
/// One panel, from its scene in JSON to PNG, beside real Skia in the same run: each round measures everything once, one
/// after the other, so that whatever else the machine does falls on all alike. The least of all rounds is the figure.
/// </summary>
internal sealed class PictureBench
{
    private const int UsualShapes = 260;
    private const int Rounds = 60;
    private const double MillimetresWide = 166;

    private readonly JsonElement _scene;
    private readonly Cast _cast;
    private readonly Drawing.Drawing _drawing;
    private readonly SortedDictionary<string, (double Least, double Bytes, double Allocated)> _figures = new(StringComparer.Ordinal);
    private readonly JsonElement _data;

    private PictureBench(JsonElement data)
    {
        _data = data;
        _cast = Cast.Read(data.GetProperty("people"));
        _scene = Scenes(data).MinBy(scene => Math.Abs(Composed(scene).Shapes.Length - UsualShapes));
        _drawing = Composed(_scene);
    }

    /// <summary>Measures and prints.</summary>
    public static void Run()
    {
        var templates = Path.Combine(AppContext.BaseDirectory, "templates");
        using var sample = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(templates, "words-and-pictures", "sample.json")));
        var bench = new PictureBench(sample.RootElement.GetProperty("data"));
        using var skia = SkiaPeer.Start(bench._drawing);
        if (skia is null) Console.WriteLine("Skia is not there: run 'npm install --no-package-lock' in bench/skia first.");

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var width in (int[])[1200, 2400]) bench.Measure(width, skia);
            bench.MeasureStory(cores: 1);
            bench.MeasureStory(Environment.ProcessorCount);
        }

        bench.Print();
    }

    private static IEnumerable<JsonElement> Scenes(JsonElement data) => data.GetProperty("frames").EnumerateArray()
        .Where(frame => frame.TryGetProperty("scene", out _)).Select(frame => frame.GetProperty("scene"));

    private Drawing.Drawing Composed(JsonElement scene) => ScenePainter.Draw(SceneReader.Read(scene, "/scene", _cast, new Notes())!);

    private void Measure(int width, SkiaPeer? skia)
    {
        Take($"{width} compose", () => Composed(_scene).Shapes.Length);
        Take($"{width} draw, ours", () => Paint(_drawing, width));
        if (skia is not null) Take($"{width} draw, Skia", skia.Measure("draw", width));
        Take($"{width} scene to PNG, ours", () => PngWriter.Write(Composed(_scene), width, MillimetresWide).Length);
        Take($"{width} draw and PNG, ours", () => PngWriter.Write(_drawing, width, MillimetresWide).Length);
        if (skia is not null) Take($"{width} draw and PNG, Skia tuned", skia.Measure("tuned", width));
        if (skia is not null) Take($"{width} draw and PNG, Skia default", skia.Measure("png", width));
    }

    private static int Paint(Drawing.Drawing drawing, int width)
    {
        var scale = width / drawing.Width;
        using var surface = new PixelSurface(width, (int)Math.Round(drawing.Height * scale), scale);
        foreach (var shape in drawing.Shapes) surface.Draw(shape);
        return 0;
    }

    // Twelve panels, as the pipeline makes them: each on a core of its own.
    private void MeasureStory(int cores)
    {
        var scenes = Enumerable.Repeat(Scenes(_data), 12).SelectMany(all => all).Take(12).ToArray();
        Take($"12 panels of 1600, {cores} at a time", () =>
        {
            var bytes = new int[scenes.Length];
            Parallel.For(0, scenes.Length, new() { MaxDegreeOfParallelism = cores }, i => bytes[i] = PngWriter.Write(Composed(scenes[i]), 1600, MillimetresWide).Length);
            return bytes.Sum();
        });
    }

    private void Take(string name, Func<int> work)
    {
        var (before, from) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp());
        var bytes = work();
        var time = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        Take(name, (time, bytes), GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    private void Take(string name, (double Milliseconds, double Bytes) figure, double allocated = double.NaN)
    {
        var known = _figures.GetValueOrDefault(name, (double.MaxValue, 0, double.MaxValue));
        _figures[name] = (Math.Min(known.Item1, figure.Milliseconds), figure.Bytes, double.IsNaN(allocated) ? allocated : Math.Min(known.Item3, allocated));
    }

    private void Print()
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A panel of {_drawing.Shapes.Length} shapes; the least of {Rounds} rounds."));
        Console.WriteLine("| What | ms | to ours | file, KB | allocated, KB |\n| --- | --- | --- | --- | --- |");
        foreach (var (name, (least, bytes, allocated)) in _figures)
        {
            var ours = name.IndexOf(", Skia", StringComparison.Ordinal) is > 0 and var end ? _figures[name[..end] + ", ours"].Least : least;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {least:0.00} | {least / ours:0.0} | {bytes / 1000:0.0} | {allocated / 1000:0} |"));
        }
    }
}
