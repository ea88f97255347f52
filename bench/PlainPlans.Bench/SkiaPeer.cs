using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using PlainPlans.Drawing;

namespace PlainPlans.Bench;

/// <summary>Real Skia in a process of its own, which draws the same shapes when it is asked.</summary>
internal sealed class SkiaPeer : IDisposable
{
    private readonly Process _node;
    private readonly string _file;

    private SkiaPeer(Process node, string file) => (_node, _file) = (node, file);

    /// <summary>Starts it; null where its package is not installed.</summary>
    public static SkiaPeer? Start(Drawing.Drawing drawing)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "skia");
        while (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            // From the build's output up to the folder of the benchmarks.
            var above = Path.GetDirectoryName(Path.GetDirectoryName(folder));
            if (above is null) return null;
            folder = Path.Combine(above, "skia");
        }

        var file = Path.GetTempFileName();
        File.WriteAllText(file, ShapesOf(drawing));
        var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "draw.mjs"), file]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        return new(node, file);
    }

    /// <summary>Does it once.</summary>
    public (double Milliseconds, double Bytes) Measure(string what, int width)
    {
        _node.StandardInput.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} {width}"));
        var answer = _node.StandardOutput.ReadLine() ?? throw new InvalidOperationException("Skia has stopped.");
        var parts = answer.Split(' ');
        return (double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.WaitForExit();
        _node.Dispose();
        File.Delete(_file);
    }

    // Our own SVG says where each shape goes in the words that Skia's Path2D reads.
    private static string ShapesOf(Drawing.Drawing drawing) => JsonSerializer.Serialize(new
    {
        width = drawing.Width,
        height = drawing.Height,
        shapes = drawing.Shapes.Select(shape => new
        {
            d = WayOf(shape.Outline),
            fill = shape.Fill?.ToString(),
            stroke = shape.Stroke?.Ink.ToString(),
            width = shape.Stroke?.Width ?? 0,
            dash = shape.Stroke is { } stroke ? stroke.Dash.ToArray() : [],
            opacity = shape.Opacity,
        }),
    });

    private static string WayOf(Outline outline)
    {
        if (outline.Steps.IsEmpty) return "";
        var svg = SvgWriter.Write(new(1, 1, [new(outline, new(0, 0, 0), null)]), "", "");
        return XDocument.Parse(Encoding.UTF8.GetString(svg)).Descendants().Single(element => element.Name.LocalName == "path").Attribute("d")!.Value;
    }
}
