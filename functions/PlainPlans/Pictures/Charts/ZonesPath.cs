using System.Globalization;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Charts;

/// <summary>The path to the door: eleven stones from 0 to 10.</summary>
internal sealed record ZonesPath(string Zero, string Ten, Label ZeroLabel, Label TenLabel, int? Score, Somebody? Child)
{
    private const double Radius = 36;
    private const double ChildRadius = 54;
    private const double First = 92;

    // Room between the house and the stones for the child who stands on one of them.
    private double Above => Child is null ? 0 : 2 * ChildRadius + 26;

    public double Height => Above + 2 * Radius + 30 + Math.Max(ZeroLabel.Height, TenLabel.Height) + 20;

    public string Chosen => Score is { } score ? string.Create(CultureInfo.InvariantCulture, $"On the path, step {score} of 10 is marked.") : "Nobody has chosen a step on the path yet.";

    public string Told => $"On the path to the door, from 0 to 10. 0 means: {ChartWords.Sentence(Zero)} 10 means: {ChartWords.Sentence(Ten)} {Chosen}";

    public static ZonesPath? Read(JsonElement data, string pointer, Somebody? child, ChartReader reader)
    {
        if (!data.TryGetProperty("path", out var path)) return null;
        var place = Pointers.Below(pointer, "path");
        var (zero, ten) = (ChartReader.Text(path, "zero")!, ChartReader.Text(path, "ten")!); // required by the schema
        return new(
            zero, ten, Label.Of(reader.Shown(zero, Pointers.Below(place, "zero")), Label.Small, 500), Label.Of(reader.Shown(ten, Pointers.Below(place, "ten")), Label.Small, 500),
            path.TryGetProperty("score", out var score) ? score.GetInt32() : null, path.TryGetProperty("score", out _) ? child : null);
    }

    public void Draw(Sheet sheet, double top)
    {
        var y = top + Above + Radius + 14;
        sheet.Canvas.Line(new Curve().Move(First, y).Line(ZonesHouse.DoorX, y).Line(ZonesHouse.DoorX, top + 29), Palette.Soft, 62);
        sheet.Canvas.Line(new Curve().Move(First, y).Line(ZonesHouse.DoorX, y).Line(ZonesHouse.DoorX, top + 29), Sheet.Sand, 54);
        for (var number = 0; number <= 10; number++)
        {
            var (x, isChosen) = (First + number * (ZonesHouse.DoorX - First) / 10, number == Score);
            sheet.Canvas.Shape(Curve.Round(x, y, isChosen ? Radius + 4 : Radius), isChosen ? Palette.Cloth("mustard") : Palette.Paper, Palette.Line, isChosen ? 8 : Sheet.Pen);
            var digits = Label.Of(number.ToString(CultureInfo.InvariantCulture), 34, 80, isChosen ? LetterWeight.Bold : LetterWeight.Regular);
            sheet.Write(digits, x, y - digits.Height / 2 - 1);
            if (isChosen && Child is not null) PersonToken.Draw(sheet.Canvas, Child, x, y - Radius - 12 - ChildRadius, ChildRadius);
        }

        var below = y + Radius + 16;
        sheet.Write(ZeroLabel, First - Radius, below, LetterAlign.Left);
        sheet.Write(TenLabel, Sheet.Width - First + Radius, below, LetterAlign.Right);
    }
}
