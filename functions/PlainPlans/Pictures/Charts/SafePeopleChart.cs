using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Charts;

/// <summary>A child in the middle, and around them the people who keep them safe, each on a dotted line.</summary>
internal sealed record SafePeopleChart() : Chart("safe-people")
{
    private const double Radius = 96;
    private const double ChildRadius = 124;
    private const double Gap = 12;

    private static readonly ImmutableArray<string> Rings = ["mustard", "teal", "coral", "sky", "leaf", "plum", "rose", "navy"];

    public override DrawnChart? Draw(JsonElement data, string pointer, Cast cast, Notes notes)
    {
        var reader = new ChartReader(cast, notes);
        var child = reader.Person(data.GetProperty("child"), Pointers.Below(pointer, "child"));
        var people = reader.People(data, "people", pointer);
        if (child is null || !reader.IsWhole) return null;

        var title = ChartReader.Text(data, "title") ?? "My safe people";
        var shownTitle = reader.Shown(title, Pointers.Below(pointer, "title"));
        var helps = people.Select(entry => ChartReader.Text(entry.Entry, "how")).ToImmutableArray();
        var widths = Surrounding.Widths(people.Length);
        var labels = people.Select((entry, i) => PersonLabel.Of(
            entry.Person.Shown, helps[i] is { } how ? reader.Shown(how, Pointers.Below(entry.Pointer, "how")) : null, widths[i])).ToImmutableArray();

        var sheet = Drawn(shownTitle, child, [.. people.Select(entry => entry.Person)], labels, out var height);
        return sheet.ToChart(height, Alt(title, child, people), Twin(title, child, people, helps).Concat(reader.Numbered));
    }

    private static Sheet Drawn(string title, Somebody child, ImmutableArray<Somebody> people, ImmutableArray<PersonLabel> labels, out double height)
    {
        var (sheet, heading) = (new Sheet(), Sheet.Title(title));
        var name = Label.Of(child.Shown, Label.Usual + 4, 330, LetterWeight.Bold);
        var around = Surrounding.Of(Sheet.BelowTitle(heading), Radius, ChildRadius + name.Height / 2 + 14, [.. labels.Select(label => (label.Width, label.Height))]);
        height = around.Bottom + Sheet.Margin;
        sheet.Paint(height);
        sheet.WriteTitle(heading);

        var middle = new Spot(around.Middle.X, around.Middle.Y - name.Height / 2 - 8);
        foreach (var place in around.Places)
            sheet.Canvas.Line(Curve.Segment(middle, place.Spot), Palette.Line, 6, 1, 1, 17);

        for (var i = 0; i < people.Length; i++)
        {
            var (spot, top) = (around.Places[i].Spot, around.Places[i].WordsTop);
            Ring(sheet.Canvas, spot, Radius, Palette.Cloth(Rings[i]));
            PersonToken.Draw(sheet.Canvas, people[i], spot.X, spot.Y, Radius - 9, "happy");
            labels[i].Write(sheet, spot.X, top);
        }

        Ring(sheet.Canvas, middle, ChildRadius, Palette.Cloth("mustard"));
        PersonToken.Draw(sheet.Canvas, child, middle.X, middle.Y, ChildRadius - 11, "happy");
        var plate = middle.Y + ChildRadius + 4;
        sheet.Canvas.Shape(Curve.Box(middle.X - name.Width / 2 - 22, plate, name.Width + 44, name.Height + Gap, 22), Palette.Paper, Palette.Line, Sheet.Pen);
        sheet.Write(name, middle.X, plate + Gap / 2);
        return sheet;
    }

    private static void Ring(Canvas canvas, Spot spot, double radius, Ink ink) => canvas.Shape(Curve.Round(spot.X, spot.Y, radius), ink, Palette.Line, Sheet.Pen);

    private static string Alt(string title, Somebody child, ImmutableArray<(Somebody Person, JsonElement, string)> people) => ChartWords.Alt(
        ChartWords.Sentence(title), $"{child.Name} is in the middle.", $"Around {child.Name}: {ChartWords.List(people.Select(entry => entry.Person.Name))}.");

    private static IEnumerable<string> Twin(string title, Somebody child, ImmutableArray<(Somebody Person, JsonElement, string)> people, ImmutableArray<string?> helps) =>
        people.Select((entry, i) => helps[i] is { } how ? $"{entry.Person.Name}: {ChartWords.Sentence(how)}" : $"{entry.Person.Name}.")
            .Prepend($"{ChartWords.Sentence(title)} {child.Name} is in the middle. These people are around {child.Name}:");
}
