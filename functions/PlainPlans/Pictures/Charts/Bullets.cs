using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Charts;

/// <summary>Texts one under the other, each behind a sign.</summary>
/// <param name="Texts">The texts, measured.</param>
internal sealed record Bullets(ImmutableArray<Label> Texts)
{
    private const double Indent = 46;
    private const double Between = 14;

    public double Height => Texts.Sum(text => text.Height) + Math.Max(0, Texts.Length - 1) * Between;

    public double Width => Indent + Texts.Select(text => text.Width).DefaultIfEmpty(0).Max();

    public static Bullets Of(IEnumerable<string> texts, double width) => new([.. texts.Select(text => Label.Of(text, Label.Small, width - Indent))]);

    /// <summary>The texts of a list, as the data has them and as the picture shows them.</summary>
    public static (ImmutableArray<string> Texts, ImmutableArray<string> Shown) Read(JsonElement group, string field, string pointer, ChartReader reader)
    {
        var entries = ChartReader.Entries(group, field, pointer).Select(entry => (Text: ChartWords.OneLine(entry.Value.GetString()!), entry.Pointer)).ToImmutableArray();
        return ([.. entries.Select(entry => entry.Text)], [.. entries.Select(entry => reader.Shown(entry.Text, entry.Pointer))]);
    }

    /// <summary>Writes them, and says where they end below.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="left">Their left end.</param>
    /// <param name="top">Their top.</param>
    /// <param name="sign">Draws the sign before each, around zero, at most 30 wide and high.</param>
    public double Write(Sheet sheet, double left, double top, Action<Canvas> sign)
    {
        foreach (var text in Texts)
        {
            // The sign stands at the height of the small letters of the first line.
            sign(sheet.Canvas.At(left + 15, top + text.Baseline(0) - text.Size * .3));
            top = sheet.Write(text, left + Indent, top, LetterAlign.Left) + Between;
        }

        return Texts.IsEmpty ? top : top - Between;
    }

    /// <summary>A plain dot.</summary>
    public static void Dot(Canvas canvas) => canvas.Fill(Curve.Round(0, 0, 7), Palette.Line);
}
