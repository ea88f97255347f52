using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;
using PlainPlans.Pictures.Things;

namespace PlainPlans.Pictures.Charts;

/// <summary>
/// A house with zones: rules on the roof, who lives inside, a path of eleven steps to the door, a garden for visitors,
/// and a place apart. Only the zones that the data has are drawn, and the house always.
/// </summary>
internal sealed record ZonesChart() : Chart("zones")
{
    private const double WallLeft = 130;
    private const double WallRight = Sheet.Width - WallLeft;
    private const double Padding = 26;
    private const double Front = 176;
    private const double DoorX = WallRight - 150;

    private static readonly Ink Wall = Ink.Parse("#FBEFD6");
    private static readonly Ink Roof = Ink.Parse("#EFC4A6");
    private static readonly Ink Lawn = Ink.Parse("#DDEBC9");
    private static readonly Ink Faraway = Ink.Parse("#ECEAF1");

    public override DrawnChart? Draw(JsonElement data, string pointer, Cast cast, Notes notes)
    {
        var reader = new ChartReader(cast, notes);
        var child = data.TryGetProperty("child", out var who) ? reader.Person(who, Pointers.Below(pointer, "child")) : null;
        var roof = Zone.Read(data, "roof", "Rules of the house", pointer, reader, 600);
        var inside = Zone.Read(data, "inside", "Who lives in my house", pointer, reader, WallRight - WallLeft - 2 * Padding)!; // required by the schema
        var garden = Zone.Read(data, "garden", "Who can visit", pointer, reader, Sheet.Width - 2 * Sheet.Margin - 2 * Padding - 60);
        var apart = Zone.Read(data, "apart", "Who may not come in", pointer, reader, Sheet.Width - 2 * Sheet.Margin - 2 * Padding - 60);
        var steps = Steps.Read(data, pointer, child, reader);
        if (!reader.IsWhole) return null;

        var title = ChartReader.Text(data, "title") ?? (child is null ? "My safe house" : $"{child.Name}'s safe house");
        var sheet = new Sheet();
        var heading = Sheet.Title(reader.Shown(title, Pointers.Below(pointer, "title")));
        var height = new House(sheet, roof, inside, garden, apart, steps).Draw(heading);
        ImmutableArray<Zone> zones = [.. new[] { roof, inside, garden, apart }.OfType<Zone>()];
        return sheet.ToChart(height, Alt(title, zones, steps), Twin(title, child, zones, steps).Concat(reader.Numbered));
    }

    private static string Alt(string title, ImmutableArray<Zone> zones, Steps? steps) =>
        ChartWords.Alt([ChartWords.Sentence(title), "A house with a place for each thing.", .. zones.Select(zone => zone.Told), .. steps is null ? [] : new[] { steps.Chosen }]);

    private static IEnumerable<string> Twin(string title, Somebody? child, ImmutableArray<Zone> zones, Steps? steps) =>
        [$"{ChartWords.Sentence(title)} The picture is a house{(child is null ? "" : $" of {child.Name}")} with these places:", .. zones.Select(zone => $"{zone.Place}. {zone.Told}"), .. steps is null ? [] : new[] { steps.Told }];

    /// <summary>One place of the house: its name, people, and a few words.</summary>
    private sealed record Zone(string Place, string Heading, Label Title, ImmutableArray<Somebody> People, TokenRows Rows, ImmutableArray<string> Texts, Bullets Lines)
    {
        private const double Radius = 58;
        private const double Gap = 14;

        public double Width => Math.Max(Title.Width, Math.Max(Rows.Wide, Texts.IsEmpty ? 0 : Lines.Width));

        public double Height => Title.Height + (People.IsEmpty ? 0 : Gap + Rows.Height) + (Texts.IsEmpty ? 0 : Gap + Lines.Height);

        public string Told
        {
            get
            {
                var people = People.IsEmpty ? [] : new[] { ChartWords.List(People.Select(person => person.Name)) + "." };
                return $"{ChartWords.Colon(Heading)} {string.Join(' ', people.Concat(Texts.Select(ChartWords.Sentence)).DefaultIfEmpty("nothing yet."))}";
            }
        }

        public static Zone? Read(JsonElement data, string field, string usual, string pointer, ChartReader reader, double width)
        {
            if (!data.TryGetProperty(field, out var zone)) return null;
            var place = Pointers.Below(pointer, field);
            var heading = ChartReader.Text(zone, "label") ?? usual;
            ImmutableArray<Somebody> people = [.. reader.People(zone, "people", place).Select(entry => entry.Person)];
            var (texts, shown) = Bullets.Read(zone, "lines", place, reader);
            var where = field switch { "roof" => "On the roof", "inside" => "Inside", "garden" => "In the garden", _ => "Apart from the house" };
            return new(where, heading, Label.Of(reader.Shown(heading, Pointers.Below(place, "label")), Label.Usual, width, LetterWeight.Bold),
                people, TokenRows.Of(people, Radius, width), texts, Bullets.Of(shown, width));
        }

        public double Draw(Sheet sheet, double top)
        {
            var y = sheet.Write(Title, Sheet.Middle, top);
            if (!People.IsEmpty) y = Rows.Draw(sheet, Sheet.Middle, y + Gap);
            return Texts.IsEmpty ? y : Lines.Write(sheet, Sheet.Middle - Lines.Width / 2, y + Gap, Bullets.Dot);
        }
    }

    /// <summary>The path to the door: eleven stones from 0 to 10.</summary>
    private sealed record Steps(string Zero, string Ten, Label ZeroLabel, Label TenLabel, int? Score, Somebody? Child)
    {
        private const double Radius = 36;
        private const double ChildRadius = 54;
        private const double First = 92;

        // Room between the house and the stones for the child who stands on one of them.
        private double Above => Child is null ? 0 : 2 * ChildRadius + 26;

        public double Height => Above + 2 * Radius + 30 + Math.Max(ZeroLabel.Height, TenLabel.Height) + 20;

        public string Chosen => Score is { } score ? string.Create(CultureInfo.InvariantCulture, $"On the path, step {score} of 10 is marked.") : "Nobody has chosen a step on the path yet.";

        public string Told => $"On the path to the door, from 0 to 10. 0 means: {ChartWords.Sentence(Zero)} 10 means: {ChartWords.Sentence(Ten)} {Chosen}";

        public static Steps? Read(JsonElement data, string pointer, Somebody? child, ChartReader reader)
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
            sheet.Canvas.Line(new Curve().Move(First, y).Line(DoorX, y).Line(DoorX, top + 29), Palette.Soft, 62);
            sheet.Canvas.Line(new Curve().Move(First, y).Line(DoorX, y).Line(DoorX, top + 29), Sheet.Sand, 54);
            for (var number = 0; number <= 10; number++)
            {
                var (x, isChosen) = (First + number * (DoorX - First) / 10, number == Score);
                sheet.Canvas.Shape(Curve.Round(x, y, isChosen ? Radius + 4 : Radius), isChosen ? Palette.Cloth("mustard") : Palette.Paper, Palette.Line, isChosen ? 8 : Sheet.Pen);
                var digits = Label.Of(number.ToString(CultureInfo.InvariantCulture), 34, 80, isChosen ? LetterWeight.Bold : LetterWeight.Regular);
                sheet.Write(digits, x, y - digits.Height / 2 - 1);
                if (isChosen && Child is not null) Token.Draw(sheet.Canvas, Child, x, y - Radius - 12 - ChildRadius, ChildRadius);
            }

            var below = y + Radius + 16;
            sheet.Write(ZeroLabel, First - Radius, below, LetterAlign.Left);
            sheet.Write(TenLabel, Sheet.Width - First + Radius, below, LetterAlign.Right);
        }
    }

    private sealed class House(Sheet sheet, Zone? roof, Zone inside, Zone? garden, Zone? apart, Steps? path)
    {
        private const double GardenLeft = 54;
        private const double GardenGap = 20;
        private const double TreeWidth = 150;

        public double Draw(Label heading)
        {
            var roofTop = Sheet.BelowTitle(heading) + 44;
            var roofHeight = roof is null ? 130 : roof.Height + 2 * Padding + 8;
            var wallTop = roofTop + roofHeight;
            var wallBottom = wallTop + Padding + inside.Height + Padding + Front;
            var pathBottom = wallBottom + (path?.Height ?? 26);
            var lawnBottom = pathBottom + (garden is null ? 0 : garden.Height + 2 * Padding + 10);
            var height = apart is null ? lawnBottom + 26 : lawnBottom + 40 + apart.Height + 2 * Padding + Sheet.Margin;
            sheet.Paint(height);
            sheet.WriteTitle(heading);

            sheet.Canvas.Fill(Curve.Box(22, wallBottom - 16, Sheet.Width - 44, lawnBottom - wallBottom + 30, 30), Lawn);
            DrawHouse(roofTop, wallTop, wallBottom);
            roof?.Draw(sheet, roofTop + Padding + 4);
            inside.Draw(sheet, wallTop + Padding);
            path?.Draw(sheet, wallBottom);
            if (garden is not null)
            {
                DrawPlants(pathBottom, lawnBottom, (Sheet.Width - garden.Width) / 2 - GardenGap);
                garden.Draw(sheet, pathBottom + Padding);
            }

            if (apart is not null)
            {
                var (canvas, top) = (sheet.Canvas, lawnBottom + 40);
                var box = Curve.Box(Sheet.Margin, top, Sheet.Width - 2 * Sheet.Margin, apart.Height + 2 * Padding, 46);
                canvas.Fill(box, Faraway);
                canvas.Line(box, Palette.Line, 4, 1, 16, 14);
                apart.Draw(sheet, top + Padding);
            }

            return height;
        }

        private void DrawHouse(double roofTop, double wallTop, double wallBottom)
        {
            var canvas = sheet.Canvas;
            canvas.Shape(Curve.Box(WallRight - 260, roofTop - 40, 70, 120), Roof.Darker(.2), Palette.Line, Sheet.Pen);
            canvas.Shape(Curve.Box(WallLeft, wallTop - 4, WallRight - WallLeft, wallBottom - wallTop + 4), Wall, Palette.Line, Sheet.Pen);
            canvas.Shape(new Curve().Move(WallLeft - 60, wallTop).Line(WallLeft + 150, roofTop).Line(WallRight - 150, roofTop).Line(WallRight + 60, wallTop).Close(), Roof, Palette.Line, Sheet.Pen);
            if (roof is null) canvas.At(Sheet.Middle, (roofTop + wallTop) / 2, 38).Shape(Signs.HeartCurve, Palette.Cloth("coral"), Palette.Line, Sheet.Pen / 38);

            canvas.Shape(Curve.Box(DoorX - 56, wallBottom - 158, 112, 158, 12), Palette.Cloth("teal").Lighter(.25), Palette.Line, Sheet.Pen);
            canvas.Fill(Curve.Round(DoorX + 34, wallBottom - 76, 7), Palette.Line);
            foreach (var x in new[] { WallLeft + 150, WallLeft + 370 })
            {
                canvas.Shape(Curve.Box(x - 66, wallBottom - 150, 132, 96, 10), Palette.Glass, Palette.Line, Sheet.Pen);
                canvas.Line(new Curve().Move(x, wallBottom - 150).Line(x, wallBottom - 54).Move(x - 66, wallBottom - 102).Line(x + 66, wallBottom - 102), Palette.Line, 3.6);
            }
        }

        // A tree at one side of the words and a swing at the other where there is room for them, and flowers.
        private void DrawPlants(double top, double bottom, double room)
        {
            var hasTree = room > GardenLeft + TreeWidth + 60;
            if (hasTree)
            {
                DrawThing("tree", GardenLeft + TreeWidth / 2, bottom - 20, TreeWidth);
                DrawThing("swing", Sheet.Width - GardenLeft - TreeWidth / 2, bottom - 12, TreeWidth);
            }

            foreach (var (x, up) in hasTree ? [(room - 24, 26), (Sheet.Width - room + 24, 14)] : new[] { (62.0, 16), (Sheet.Width - 62, 16) })
                DrawThing("flower", x, bottom - up, 38);
            if (!hasTree) return;
            DrawThing("flower", GardenLeft + TreeWidth + 12, bottom - 8, 38);
        }

        private void DrawThing(string name, double x, double foot, double width)
        {
            var thing = AllThings.All[name];
            thing.Draw(sheet.Canvas.At(x, foot - thing.Height / 2 * width / thing.Width, width / thing.Width));
        }
    }
}
