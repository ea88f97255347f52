using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Diagnostics;
using PlainPlans.Drawing;

namespace PlainPlans.Pictures.Charts;

/// <summary>One place of the house: its name, people, and a few words.</summary>
internal sealed record Zone(string Place, string Heading, Label Title, ImmutableArray<Somebody> People, TokenRows Rows, ImmutableArray<string> Texts, Bullets Lines)
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
