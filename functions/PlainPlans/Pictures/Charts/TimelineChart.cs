using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Scenes;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Charts;

/// <summary>
/// A road with milestones, from the first event to the last. It turns back at the edge, so every milestone has its
/// number. Good times lie higher on the road and hard times lower.
/// </summary>
internal sealed record TimelineChart() : Chart("timeline")
{
    private const double Side = 92;
    private const double Radius = 56;
    private const double Badge = 27;
    private const double Hill = 30;

    // How far from the middle of a stone its number and its weather are, to each side and above: clear of the stone.
    private const double Aside = 66;

    private const double WeatherWidth = 80;
    private const double RoadWidth = 46;
    private const double Corner = 44;
    private const double AboveRoad = 140;
    private const double BelowRow = 34;

    public override DrawnChart? Draw(JsonElement data, string pointer, Cast cast, Notes notes)
    {
        var reader = new ChartReader(cast, notes);
        var events = ChartReader.Entries(data, "events", pointer).Select(entry => Event.Read(entry.Value, entry.Pointer, reader)).ToImmutableArray();
        var title = ChartReader.Text(data, "title") ?? "My timeline";
        var sheet = new Sheet();
        var heading = Sheet.Title(reader.Shown(title, Pointers.Below(pointer, "title")));
        var height = Drawn(sheet, heading, events);
        return sheet.ToChart(height, Alt(title, events), Twin(title, events).Concat(reader.Numbered));
    }

    private static double Drawn(Sheet sheet, Label heading, ImmutableArray<Event> events)
    {
        var columns = events.Length switch { <= 3 => events.Length, 4 => 2, _ => 3 };
        var wide = (Sheet.Width - 2 * Side) / columns;
        var labels = events.Select(one => PersonLabel.Of(one.ShownWhen, one.ShownWhat, Math.Min(420, wide - 26))).ToImmutableArray();
        var (spots, bottom) = Places(events, labels, columns, wide, Sheet.BelowTitle(heading));
        var legend = Legend.Of(LegendOf(events));
        var height = bottom + legend.Height + (legend.Height > 0 ? Sheet.Margin : 0);
        sheet.Paint(height);
        sheet.WriteTitle(heading);

        DrawRoad(sheet.Canvas, spots, columns);
        for (var i = 0; i < events.Length; i++)
        {
            DrawStone(sheet, events[i], i + 1, spots[i]);
            labels[i].Write(sheet, spots[i].X, spots[i].Y + Radius + 12);
        }

        legend.Draw(sheet, bottom);
        return height;
    }

    private static (ImmutableArray<Spot> Spots, double Bottom) Places(ImmutableArray<Event> events, ImmutableArray<PersonLabel> labels, int columns, double wide, double top)
    {
        var spots = ImmutableArray.CreateBuilder<Spot>();
        for (var first = 0; first < events.Length; first += columns)
        {
            var last = Math.Min(first + columns, events.Length);
            var bottom = top;
            for (var i = first; i < last; i++)
            {
                var column = first / columns % 2 == 0 ? i - first : columns - 1 - (i - first);
                var spot = new Spot(Side + (column + .5) * wide, top + AboveRoad + events[i].Fall * Hill);
                spots.Add(spot);
                bottom = Math.Max(bottom, spot.Y + Radius + 12 + labels[i].Height);
            }

            top = bottom + BelowRow;
        }

        return (spots.ToImmutable(), top);
    }

    private static void DrawRoad(Canvas canvas, ImmutableArray<Spot> spots, int columns)
    {
        var road = Road(spots, columns).ToOutline(Turning.None);
        canvas.Add([Paint(Palette.Soft, RoadWidth + 8), Paint(Sheet.Sand, RoadWidth), Paint(Palette.Paper, 5, 20, 22)]);

        Shape Paint(Ink ink, double width, params ImmutableArray<double> dash) => new(road, null, new(ink, width, dash) { End = LineEnd.Flat });
    }

    // It comes from beyond the picture and leads beyond it: life did not begin with the first stop, nor ends with the last.
    private static Curve Road(ImmutableArray<Spot> spots, int columns)
    {
        var curve = new Curve().Move(Sheet.Edge, spots[0].Y).Line(spots[0]);
        for (var i = 1; i < spots.Length; i++)
        {
            var (from, to) = (spots[i - 1], spots[i]);
            if (i % columns != 0)
            {
                var middle = (from.X + to.X) / 2;
                curve.Cubic(middle, from.Y, middle, to.Y, to.X, to.Y);
                continue;
            }

            // Round the bend, outside all words.
            var way = i / columns % 2 == 1 ? 1 : -1;
            var edge = way > 0 ? Sheet.Width - Side / 2 - 4 : Side / 2 + 4;
            curve.Line(edge - way * Corner, from.Y).Quadratic(new(edge, from.Y), new(edge, from.Y + Corner))
                .Line(edge, to.Y - Corner).Quadratic(new(edge, to.Y), new(edge - way * Corner, to.Y)).Line(to);
        }

        return curve.Line((spots.Length - 1) / columns % 2 == 0 ? Sheet.Width - Sheet.Edge : Sheet.Edge, spots[^1].Y);
    }

    private static void DrawStone(Sheet sheet, Event one, int number, Spot spot)
    {
        var digits = Label.Of(number.ToString(CultureInfo.InvariantCulture), one.Thing is null ? 46 : Label.Small, 100, LetterWeight.Bold);
        if (one.Thing is { } thing)
        {
            ThingSign.Draw(sheet.Canvas, thing, spot, Radius);
            var badge = spot + new Spot(-Aside, -Aside * .86);
            sheet.Canvas.Shape(Curve.Round(badge.X, badge.Y, Badge), Palette.Cloth("mustard"), Palette.Line, Sheet.Pen);
            sheet.Write(digits, badge.X, badge.Y - digits.Height / 2 - digits.Size * .02);
        }
        else
        {
            sheet.Canvas.Shape(Curve.Round(spot.X, spot.Y, Radius - 10), Palette.Cloth("mustard"), Palette.Line, Sheet.Pen);
            sheet.Write(digits, spot.X, spot.Y - digits.Height / 2 - digits.Size * .02);
        }

        if (one.Time.Length > 0) DrawTime(sheet.Canvas, one.Time, spot + new Spot(Aside + 8, -Aside - 4));
    }

    private static void DrawTime(Canvas canvas, string time, Spot spot)
    {
        if (time == "good") AllThings.All["sun"].Draw(canvas.At(spot.X, spot.Y, 64 / AllThings.All["sun"].Width));
        else Effects.All["rain-cloud"].Draw(canvas.At(spot.X, spot.Y, .34));
    }

    private static ImmutableArray<LegendEntry> LegendOf(ImmutableArray<Event> events) =>
    [
        .. new[] { ("good", "a good time"), ("hard", "a hard time") }.Where(time => events.Any(one => one.Time == time.Item1))
            .Select(time => new LegendEntry(time.Item2, canvas => DrawTime(canvas, time.Item1, new(0, 0)), WeatherWidth)),
    ];

    private static string Alt(string title, ImmutableArray<Event> events) => ChartWords.Alt(
        [ChartWords.Sentence(title), $"A road with {events.Length} stops.", .. events.Select((one, i) => i == 0 ? $"It starts: {one.Told}" : $"Then: {one.Told}")]);

    private static IEnumerable<string> Twin(string title, ImmutableArray<Event> events) => events
        .Select((one, i) => $"{i + 1}. {one.Told}{one.Kind}")
        .Prepend($"{ChartWords.Sentence(title)} The picture is a road with {events.Length} stops, from first to last:");

    private sealed record Event(string When, string ShownWhen, string What, string ShownWhat, Thing? Thing, string Time)
    {
        /// <summary>How far down the road lies: -1 for a good time, 1 for a hard one.</summary>
        public int Fall => Time switch { "good" => -1, "hard" => 1, _ => 0 };

        public string Told => $"{ChartWords.Colon(When)} {ChartWords.Sentence(What)}";

        public string Kind => Time switch { "good" => " A good time.", "hard" => " A hard time.", _ => "" };

        public static Event Read(JsonElement entry, string pointer, ChartReader reader)
        {
            var (when, what) = (ChartReader.Text(entry, "when")!, ChartReader.Text(entry, "what")!); // required by the schema
            return new(
                when, reader.Shown(when, Pointers.Below(pointer, "when")), what, reader.Shown(what, Pointers.Below(pointer, "what")),
                AllThings.All.Find(ChartReader.Text(entry, "shows")), ChartReader.Text(entry, "time") ?? "");
        }
    }
}
