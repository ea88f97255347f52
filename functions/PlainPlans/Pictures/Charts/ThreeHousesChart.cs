using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Scenes;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Charts;

/// <summary>
/// Three houses with a child's words in them: worries, good things, dreams. They stand side by side, and one under the
/// other where there is much to say.
/// </summary>
internal sealed record ThreeHousesChart() : Chart("three-houses")
{
    private const double Between = 22;
    private const double MostSideBySide = 1250;
    private const double Sky = 40;

    private static readonly ImmutableArray<HouseStyle> Styles =
    [
        new("worries", "House of worries", Ink.Parse("#E6E3EE"), Ink.Parse("#8F86A8"), canvas => Effects.All["rain-cloud"].Draw(canvas.At(0, -2, .42)), canvas => canvas.Union([Curve.Round(-7, 2, 8), Curve.Round(6, 1, 9), Curve.Round(0, -5, 8)], Ink.Parse("#A9AEC4"), Palette.Line, 2.6)),
        new("good", "House of good things", Ink.Parse("#FBE9BE"), Ink.Parse("#D88A5A"), canvas => AllThings.All["sun"].Draw(canvas.At(0, 0, 76 / AllThings.All["sun"].Width)), canvas => canvas.At(0, 0, 12).Shape(Signs.HeartCurve, Palette.Cloth("coral"), Palette.Line, .22)),
        new("dreams", "House of dreams", Ink.Parse("#DDEFEA"), Ink.Parse("#4E9A93"), canvas => canvas.At(0, 2, 36).Shape(Signs.StarCurve, Palette.Cloth("mustard"), Palette.Line, 4.0 / 36), canvas => canvas.At(0, 0, 13).Shape(Signs.StarCurve, Palette.Cloth("mustard"), Palette.Line, .2)),
    ];

    public override DrawnChart? Draw(JsonElement data, string pointer, Cast cast, Notes notes)
    {
        var reader = new ChartReader(cast, notes);
        var child = data.TryGetProperty("child", out var who) ? reader.Person(who, Pointers.Below(pointer, "child")) : null;
        var houses = Styles.Select(style => House.Read(style, data, pointer, reader)).ToImmutableArray();
        if (!reader.IsWhole) return null;

        var title = ChartReader.Text(data, "title") ?? (child is null ? "Three houses" : $"{child.Name}'s three houses");
        var sheet = new Sheet();
        var heading = Sheet.Title(reader.Shown(title, Pointers.Below(pointer, "title")));
        var height = Drawn(sheet, heading, houses);
        return sheet.ToChart(height, Alt(title, houses), Twin(title, child, houses).Concat(reader.Numbered));
    }

    private static double Drawn(Sheet sheet, Label heading, ImmutableArray<House> houses)
    {
        var top = Sheet.BelowTitle(heading) + 10;
        var room = Sheet.Width - 2 * Sheet.Margin;
        var narrow = houses.Select(house => MeasuredHouse.Of(house, (room - 2 * Between) / 3)).ToImmutableArray();
        if (narrow.Max(house => house.Height) <= MostSideBySide)
        {
            var (wall, plate) = (narrow.Max(house => house.Wall), narrow.Max(house => house.Title.Height));
            var bottom = top + MeasuredHouse.HeightWith(wall, plate);
            sheet.Paint(bottom + Sky);
            sheet.WriteTitle(heading);
            Grass(sheet.Canvas, bottom);
            for (var i = 0; i < narrow.Length; i++) narrow[i].Draw(sheet, Sheet.Margin + i * (narrow[i].Width + Between), top, wall, plate);
            return bottom + Sky;
        }

        var wide = houses.Select(house => MeasuredHouse.Of(house, room)).ToImmutableArray();
        var height = top + wide.Sum(house => house.Height + Sky) + 4;
        sheet.Paint(height);
        sheet.WriteTitle(heading);
        foreach (var house in wide)
        {
            Grass(sheet.Canvas, top + house.Height);
            house.Draw(sheet, Sheet.Margin, top, house.Wall, house.Title.Height);
            top += house.Height + Sky;
        }

        return height;
    }

    private static void Grass(Canvas canvas, double y) => canvas.Fill(Curve.Box(20, y - 12, Sheet.Width - 40, 30, 15), Ink.Parse("#CBE3B4"));

    private static string Alt(string title, ImmutableArray<House> houses) => ChartWords.Alt(
        [ChartWords.Sentence(title), "There are three houses.", .. houses.Select(house => $"{ChartWords.Colon(house.Title)} {string.Join(' ', house.Lines.Select(ChartWords.Sentence).DefaultIfEmpty("nothing yet."))}")]);

    private static IEnumerable<string> Twin(string title, Somebody? child, ImmutableArray<House> houses) => houses
        .SelectMany(house => house.Lines.Select(line => $"{ChartWords.Colon(house.Title)} {line}").DefaultIfEmpty($"{ChartWords.Colon(house.Title)} nothing yet."))
        .Prepend($"{ChartWords.Sentence(title)} The picture has three houses{(child is null ? "" : $" of {child.Name}")} with words in them:");

    private sealed record HouseStyle(string Field, string Title, Ink Wall, Ink Roof, Action<Canvas> Sign, Action<Canvas> Bullet);

    private sealed record House(HouseStyle Style, string Title, string ShownTitle, ImmutableArray<string> Lines, ImmutableArray<string> Shown)
    {
        public static House Read(HouseStyle style, JsonElement data, string pointer, ChartReader reader)
        {
            if (!data.TryGetProperty(style.Field, out var house)) return new(style, style.Title, style.Title, [], []);
            var place = Pointers.Below(pointer, style.Field);
            var title = ChartReader.Text(house, "title") ?? style.Title;
            var (lines, shown) = Bullets.Read(house, "lines", place, reader);
            return new(style, title, reader.Shown(title, Pointers.Below(place, "title")), lines, shown);
        }
    }

    private sealed record MeasuredHouse(HouseStyle Style, double Width, Label Title, Bullets Lines)
    {
        private const double Roof = 176;
        private const double Eaves = 14;
        private const double Padding = 20;
        private const double Door = 132;

        public double Wall => Padding + Lines.Height + Padding + Door;

        public double Height => HeightWith(Wall, Title.Height);

        public static MeasuredHouse Of(House house, double width) => new(
            house.Style, width, Label.Of(house.ShownTitle, Label.Usual, width - 60, LetterWeight.Bold), Bullets.Of(house.Shown, width - 2 * Eaves - 2 * Padding));

        public static double HeightWith(double wall, double plate) => Roof + plate + 30 + wall;

        /// <summary>Draws it with its roof at the top, all of them with walls and name plates of the same height.</summary>
        public void Draw(Sheet sheet, double left, double top, double wall, double plate)
        {
            var (canvas, middle, right) = (sheet.Canvas, left + Width / 2, left + Width);
            var walls = top + Roof;
            var bottom = top + HeightWith(wall, plate);
            canvas.Shape(Curve.Box(right - Width * .24, top + 16, 40, 130), Style.Roof.Darker(.12), Palette.Line, Sheet.Pen);
            canvas.Shape(Curve.Box(left + Eaves, walls - 6, Width - 2 * Eaves, bottom - walls + 6), Style.Wall, Palette.Line, Sheet.Pen);
            canvas.Shape(new Curve().Move(left, walls).Line(middle - Math.Min(50, Width * .1), top).Line(middle + Math.Min(50, Width * .1), top).Line(right, walls).Close(), Style.Roof, Palette.Line, Sheet.Pen);
            canvas.Shape(Curve.Round(middle, top + Roof * .58, 56), Palette.Paper, Palette.Line, Sheet.Pen);
            Style.Sign(canvas.At(middle, top + Roof * .58));
            canvas.Shape(Curve.Box(left + Eaves + 10, walls + 12, Width - 2 * Eaves - 20, plate + 12, 14), Palette.Paper, Palette.Line, 3.6);
            sheet.Write(Title, middle, walls + 18 + (plate - Title.Height) / 2);
            Lines.Write(sheet, left + Eaves + Padding, walls + 30 + plate + Padding, Style.Bullet);

            // The door stands below the last word.
            canvas.Shape(Curve.Box(middle - 36, bottom - 112, 72, 112, 10), Style.Roof.Lighter(.25), Palette.Line, Sheet.Pen);
            canvas.Fill(Curve.Round(middle + 20, bottom - 54, 6), Palette.Line);
            foreach (var side in new[] { -1, 1 })
            {
                var x = middle + side * Math.Min(116, Width * .32);
                canvas.Shape(Curve.Box(x - 36, bottom - 104, 72, 62, 8), Palette.Glass, Palette.Line, Sheet.Pen);
                canvas.Line(new Curve().Move(x, bottom - 104).Line(x, bottom - 42).Move(x - 36, bottom - 73).Line(x + 36, bottom - 73), Palette.Line, 3.4);
            }
        }
    }
}
