using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Charts;

/// <summary>People and places in somebody's life: them in the middle, circles around, and lines that say how strong each link is.</summary>
internal sealed record EcomapChart() : Chart("ecomap")
{
    private const double Radius = 78;
    private const double CentreRadius = 104;
    private const double Gap = 12;

    // Between a circle and the end of its line, so that no arrow touches a face.
    private const double Free = 15;

    public override DrawnChart? Draw(JsonElement data, string pointer, Cast cast, Notes notes)
    {
        var reader = new ChartReader(cast, notes);
        var centre = reader.Person(data.GetProperty("centre"), Pointers.Below(pointer, "centre"));
        var around = reader.People(data, "around", pointer).Select(entry => Around.Read(entry.Person, entry.Entry, entry.Pointer, reader)).ToImmutableArray();
        if (centre is null || !reader.IsWhole) return null;

        var title = ChartReader.Text(data, "title") ?? $"People and places in {centre.Name}'s life";
        var sheet = new Sheet();
        var heading = Sheet.Title(reader.Shown(title, Pointers.Below(pointer, "title")));
        var height = Drawn(sheet, heading, centre, around);
        return sheet.ToChart(height, Alt(title, centre, around), Twin(title, centre, around).Concat(reader.Numbered));
    }

    private static double Drawn(Sheet sheet, Label heading, Somebody centre, ImmutableArray<Around> around)
    {
        var widths = Surrounding.Widths(around.Length);
        var labels = around.Select((one, i) => PersonLabel.Of(one.Person.Shown, one.Shown, widths[i])).ToImmutableArray();
        var name = Label.Of(centre.Shown, Label.Usual, 300, LetterWeight.Bold);
        var places = Surrounding.Of(Sheet.BelowTitle(heading), Radius, CentreRadius + name.Height / 2 + 14, [.. labels.Select(label => (label.Width, label.Height))]);
        var legend = Legend.Of(LegendOf(around));
        var height = places.Bottom + 30 + legend.Height + (legend.Height > 0 ? Sheet.Margin : 10);
        sheet.Paint(height);
        sheet.WriteTitle(heading);

        var middle = new Spot(places.Middle.X, places.Middle.Y - name.Height / 2 - 8);
        var plate = Curve.Box(middle.X - name.Width / 2 - 22, middle.Y + CentreRadius + 4, name.Width + 44, name.Height + Gap, 22);
        for (var i = 0; i < around.Length; i++) DrawTie(sheet.Canvas, around[i], middle, StartOf(middle, places.Places[i].Spot, name), places.Places[i].Spot);
        for (var i = 0; i < around.Length; i++)
        {
            var spot = places.Places[i].Spot;
            around[i].Draw(sheet.Canvas, spot);
            labels[i].Write(sheet, spot.X, places.Places[i].WordsTop);
        }

        sheet.Canvas.Shape(Curve.Round(middle.X, middle.Y, CentreRadius), Palette.Cloth("mustard"), Palette.Line, Sheet.Pen);
        PersonToken.Draw(sheet.Canvas, centre, middle.X, middle.Y, CentreRadius - 11);
        sheet.Canvas.Shape(plate, Palette.Paper, Palette.Line, Sheet.Pen);
        sheet.Write(name, middle.X, middle.Y + CentreRadius + 4 + Gap / 2);
        legend.Draw(sheet, places.Bottom + 30);
        return height;
    }

    // Lines begin where they leave the circle in the middle or the name under it, so that an arrow there is seen whole.
    private static Spot StartOf(Spot middle, Spot end, Label name)
    {
        var along = (end - middle).Unit;
        var (half, top, bottom) = (name.Width / 2 + 22, CentreRadius + 4, CentreRadius + 4 + name.Height + Gap);
        var distance = CentreRadius;
        for (var step = CentreRadius; step < 600; step += 2)
        {
            var spot = along * step;
            if (Math.Abs(spot.X) <= half && spot.Y >= top && spot.Y <= bottom) distance = step;
        }

        return middle + along * (distance + Free);
    }

    private static void DrawTie(Canvas canvas, Around one, Spot middle, Spot start, Spot spot)
    {
        var along = (spot - middle).Unit;
        var end = spot - along * (Radius + Free);
        // A thick line would hide the point of its arrow.
        var (from, to) = (one.Gives ? start + along * 24 : start, one.Takes ? end - along * 24 : end);
        one.Tie.Draw(canvas, from, to);
        if (one.Gives) Ties.DrawArrow(canvas, start, end);
        if (one.Takes) Ties.DrawArrow(canvas, end, start);
    }

    private static ImmutableArray<LegendEntry> LegendOf(ImmutableArray<Around> around)
    {
        var (left, right) = (new Spot(-Legend.SignWidth / 2, 0), new Spot(Legend.SignWidth / 2, 0));
        var entries = Ties.All.Where(tie => around.Any(one => one.Tie == tie)).Select(tie => new LegendEntry(tie.Legend, canvas => tie.Draw(canvas, left, right)));
        return around.Any(one => one.Gives || one.Takes)
            ? [.. entries, new("who gets help or strength", canvas =>
            {
                canvas.Line(Curve.Segment(left, right - new Spot(24, 0)), Palette.Line, Sheet.Pen);
                Ties.DrawArrow(canvas, right, left);
            })]
            : [.. entries];
    }

    private static string Alt(string title, Somebody centre, ImmutableArray<Around> around) => ChartWords.Alt(
        [ChartWords.Sentence(title), $"{centre.Name} is in the middle.", .. Ties.All
            .Where(tie => around.Any(one => one.Tie == tie))
            .Select(tie => ChartWords.Sentence($"{tie.Words} goes to {ChartWords.List(around.Where(one => one.Tie == tie).Select(one => one.Person.Name))}"))]);

    private static IEnumerable<string> Twin(string title, Somebody centre, ImmutableArray<Around> around) => around
        .Select(one => one.Told(centre))
        .Prepend($"{ChartWords.Sentence(title)} {centre.Name} is in the middle. Lines go from {centre.Name} to these people and places:");

    private sealed record Around(Somebody Person, Tie Tie, string Energy, string? Words, string? Shown, Thing? Thing)
    {
        /// <summary>Whether help or strength comes to the middle.</summary>
        public bool Gives => Energy is "in" or "both";

        public bool Takes => Energy is "out" or "both";

        public static Around Read(Somebody person, JsonElement entry, string pointer, ChartReader reader)
        {
            var words = ChartReader.Text(entry, "about");
            return new(
                person, Ties.All[ChartReader.Text(entry, "line") ?? "usual"], ChartReader.Text(entry, "energy") ?? "none",
                words, words is null ? null : reader.Shown(words, Pointers.Below(pointer, "about")), AllThings.All.Find(ChartReader.Text(entry, "shows")));
        }

        public void Draw(Canvas canvas, Spot spot)
        {
            // A name alone may be a place: a person's outline would be wrong.
            if (Thing is { } thing) ThingSign.Draw(canvas, thing, spot, Radius);
            else if (Person.Member is null) PersonToken.DrawLetter(canvas, Person, spot.X, spot.Y, Radius);
            else PersonToken.Draw(canvas, Person, spot.X, spot.Y, Radius);
        }

        public string Told(Somebody centre)
        {
            var energy = Energy switch
            {
                "in" => $" {Person.Name} gives {centre.Name} help or strength.",
                "out" => $" {centre.Name} gives {Person.Name} help or strength.",
                "both" => $" {centre.Name} and {Person.Name} give each other help or strength.",
                _ => "",
            };
            return $"{Person.Name}: {Tie.Words}.{energy}{(Words is null ? "" : " " + ChartWords.Sentence(Words))}";
        }
    }
}
