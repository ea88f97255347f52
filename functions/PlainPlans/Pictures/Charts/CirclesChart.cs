using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Drawing;
using PlainPlans.Pictures.Pens;

namespace PlainPlans.Pictures.Charts;

/// <summary>
/// Circles of closeness: the child in the innermost, the people of each ring with its name above them. Where all find
/// room the rings are true circles. Otherwise they are round above and grow downwards with the people in them, so that
/// names stay large and none is left out.
/// </summary>
internal sealed record CirclesChart() : Chart("circles")
{
    /// <summary>How many people the rings hold together.</summary>
    public const int MostPeople = 24;

    private const double Radius = 54;
    private const double ChildRadius = 92;
    private const double SmallChildRadius = 74;
    private const double AboveName = 6;
    private const double Side = 34;
    private const double Bulge = 96;
    private const double Foot = 70;
    private const double Outer = Sheet.Width / 2 - Sheet.Margin + 12;

    // From the middle outwards: each is paler than the one inside it, in grey as well.
    private static readonly ImmutableArray<Ink> Fills = [.. new[] { "#F3C469", "#F6D48E", "#F8E0AF", "#FAE9C8", "#FCF1DC", "#FFFBF3" }.Select(Ink.Parse)];

    public override DrawnChart? Draw(JsonElement data, string pointer, Cast cast, Notes notes)
    {
        var reader = new ChartReader(cast, notes);
        var child = reader.Person(data.GetProperty("child"), Pointers.Below(pointer, "child"));
        var rings = ChartReader.Entries(data, "rings", pointer).Select(entry => Ring.Read(entry.Value, entry.Pointer, reader)).ToImmutableArray();
        if (rings.Sum(ring => ring.People.Length) > MostPeople) reader.Stop(ChartMessages.TooManyPeople(Pointers.Below(pointer, "rings"), MostPeople));
        if (child is null || !reader.IsWhole) return null;

        var title = ChartReader.Text(data, "title") ?? "People close to me";
        var sheet = new Sheet();
        var heading = Sheet.Title(reader.Shown(title, Pointers.Below(pointer, "title")));
        var height = Drawn(sheet, heading, child, rings);
        return sheet.ToChart(height, Alt(title, child, rings), Twin(title, child, rings).Concat(reader.Numbered));
    }

    private static double Drawn(Sheet sheet, Label heading, Somebody child, ImmutableArray<Ring> rings)
    {
        var name = Label.Of(child.Shown, Label.Usual, 300, LetterWeight.Bold);
        var heart = Heart(name, SmallChildRadius, 4);
        return RoundRings.Of([.. rings.Select(ring => (ring.Shown, ring.People))], heart, Outer) is { } round
            ? DrawRound(sheet, heading, child, name, round, rings.Length)
            : DrawArches(sheet, heading, child, name, rings);
    }

    private static double DrawRound(Sheet sheet, Label heading, Somebody child, Label name, RoundRings round, int count)
    {
        var middle = new Spot(Sheet.Middle, Sheet.BelowTitle(heading) + 6 + Outer);
        var height = middle.Y + Outer + Sheet.Margin;
        sheet.Paint(height);
        sheet.WriteTitle(heading);
        for (var i = count - 1; i >= -1; i--)
            sheet.Canvas.Shape(Curve.Round(middle.X, middle.Y, round.Edge(i)), Fill(i), Palette.Line, i == count - 1 ? Sheet.Pen : 3.6);
        round.Draw(sheet, middle);
        DrawChild(sheet, child, name, middle, SmallChildRadius);
        return height;
    }

    // The radius of the circle in the middle: it holds the child and their name.
    private static double Heart(Label name, double radius, double free)
    {
        var high = 2 * radius + AboveName + name.Height;
        return Math.Max(high / 2 + free, Math.Sqrt(name.Width * name.Width + high * high) / 2 + free - 6);
    }

    private static void DrawChild(Sheet sheet, Somebody child, Label name, Spot middle, double radius)
    {
        var top = middle.Y - (2 * radius + AboveName + name.Height) / 2;
        PersonToken.Draw(sheet.Canvas, child, middle.X, top + radius, radius, "happy");
        sheet.Write(name, middle.X, top + 2 * radius + AboveName);
    }

    private static Ink Fill(int ring) => Fills[Math.Min(ring + 1, Fills.Length - 1)];

    private static double DrawArches(Sheet sheet, Label heading, Somebody child, Label name, ImmutableArray<Ring> rings)
    {
        var heart = Heart(name, ChildRadius, 24);
        var measured = rings.Select((ring, i) => MeasuredRing.Of(ring, Wide(rings.Length - i) - 2 * Side)).ToImmutableArray();

        // Outermost first, each over the one around it.
        var top = Sheet.BelowTitle(heading) + 6;
        var bottom = top + measured.Sum(ring => ring.Height) + 2 * heart + rings.Length * Foot / 2;
        sheet.Paint(bottom + Sheet.Margin);
        sheet.WriteTitle(heading);
        var (y, foot) = (top, bottom);
        for (var i = rings.Length - 1; i >= 0; i--)
        {
            var wide = Wide(rings.Length - i);
            sheet.Canvas.Shape(Arch(wide, y, foot), Fill(i), Palette.Line, i == rings.Length - 1 ? Sheet.Pen : 3.6);
            measured[i].Draw(sheet, y);
            y += measured[i].Height;
            foot -= Foot / 2;
        }

        sheet.Canvas.Shape(Curve.Round(Sheet.Middle, y + heart, heart), Fills[0], Palette.Line, 3.6);
        DrawChild(sheet, child, name, new(Sheet.Middle, y + heart), ChildRadius);
        return bottom + Sheet.Margin;
    }

    private static double Wide(int fromOutside) => Sheet.Width - 2 * Sheet.Margin - (fromOutside - 1) * 2 * Side;

    // Round above, straight at the sides, round at the feet.
    private static Curve Arch(double width, double top, double bottom)
    {
        var (left, right, foot) = (Sheet.Middle - width / 2, Sheet.Middle + width / 2, Math.Min(Foot * 1.5, width / 2));
        return new Curve().Move(left, top + Bulge * 1.6)
            .Cubic(left, top + Bulge * .30, Sheet.Middle - width * .30, top, Sheet.Middle, top)
            .Cubic(Sheet.Middle + width * .30, top, right, top + Bulge * .30, right, top + Bulge * 1.6)
            .Line(right, bottom - foot).Cubic(right, bottom - foot * .3, right - foot * .3, bottom, right - foot, bottom)
            .Line(left + foot, bottom).Cubic(left + foot * .3, bottom, left, bottom - foot * .3, left, bottom - foot).Close();
    }

    private static string Alt(string title, Somebody child, ImmutableArray<Ring> rings) => ChartWords.Alt(
        rings.Where(ring => !ring.People.IsEmpty).Select(ring => $"{ChartWords.Colon(ring.Heading)} {ChartWords.List(ring.Names)}.").Prepend($"{child.Name} is in the middle.").Prepend(ChartWords.Sentence(title)));

    private static IEnumerable<string> Twin(string title, Somebody child, ImmutableArray<Ring> rings) => rings
        .Select((ring, i) => $"{Place(i, rings.Length)}, {ChartWords.Colon(ring.Heading)} {(ring.People.IsEmpty ? "nobody" : ChartWords.List(ring.Names))}.")
        .Prepend($"{ChartWords.Sentence(title)} {child.Name} is in the middle, and there are rings around {child.Name}.");

    private static string Place(int index, int count) =>
        index == 0 ? "In the ring closest to the middle" : index == count - 1 ? "In the ring furthest out" : "In the next ring";

    private sealed record Ring(string Heading, string Shown, ImmutableArray<Somebody> People)
    {
        public IEnumerable<string> Names => People.Select(person => person.Name);

        public static Ring Read(JsonElement ring, string pointer, ChartReader reader)
        {
            var label = ChartReader.Text(ring, "label")!; // required by the schema
            return new(label, reader.Shown(label, Pointers.Below(pointer, "label")), [.. reader.People(ring, "people", pointer).Select(entry => entry.Person)]);
        }
    }

    private sealed record MeasuredRing(Label Heading, TokenRows People)
    {
        private const double Above = 22;
        private const double Between = 12;
        private const double Below = 26;

        public double Height => Above + Heading.Height + Between + People.Height + Below;

        // The label stands where the ring is round, so it is kept from the corners.
        public static MeasuredRing Of(Ring ring, double width) =>
            new(Label.Of(ring.Shown, Label.Usual, width * .62, LetterWeight.Bold), TokenRows.Of(ring.People, Radius, width - 90));

        public void Draw(Sheet sheet, double top) => People.Draw(sheet, Sheet.Middle, sheet.Write(Heading, Sheet.Middle, top + Above) + Between);
    }
}
