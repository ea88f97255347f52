using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Diagnostics;

namespace PlainPlans.Pictures.Charts;

/// <summary>A family tree (genogram): a row for each generation, the usual signs, and a legend of those it uses.</summary>
internal sealed record FamilyTreeChart() : Chart("family-tree")
{
    public override DrawnChart? Draw(JsonElement data, string pointer, Cast cast, Notes notes)
    {
        var reader = new ChartReader(cast, notes);
        if (Family.Read(data, pointer, reader) is not { } family) return null;

        var child = family.People.First(person => person.IsChild);
        var title = ChartReader.Text(data, "title") ?? $"{child.Person.Name}'s family tree";
        var layout = FamilyLayout.Of(family);
        if (layout.Unit < 1) reader.Warn(ChartMessages.SmallLetters(Pointers.Below(pointer, "couples")));
        var sheet = new Sheet();
        var heading = Sheet.Title(reader.Shown(title, Pointers.Below(pointer, "title")));
        var height = FamilyPainter.Paint(sheet, heading, family, layout, ChartReader.Text(data, "diedSign") ?? "candle");
        return sheet.ToChart(height, Alt(title, family, child), Twin(title, family, layout, child).Concat(reader.Numbered));
    }

    private static string Alt(string title, Family family, Relative child) => ChartWords.Alt(
        [ChartWords.Sentence(title), .. family.Couples.Where(couple => couple.Children.Any(entry => family.People[entry.Child].IsChild)).Select(couple => Parents(family, couple, child)),
            $"It shows {family.People.Count} people in {family.RowCount} rows."]);

    private static string Parents(Family family, Couple couple, Relative child)
    {
        var names = ChartWords.List(couple.Partners.Select(partner => family.People[partner].Person.Name));
        var isOne = couple.Partners.Length == 1;
        return couple.Children.First(entry => family.People[entry.Child].IsChild).How switch
        {
            "adopted" => $"{names} adopted {child.Person.Name}.",
            "fostered" or "kinship" => $"{names} {(isOne ? "looks" : "look")} after {child.Person.Name}.",
            _ => $"{names} {(isOne ? "is" : "are")} {child.Person.Name}'s {(isOne ? "parent" : "parents")}.",
        };
    }

    // Who is in each row from left to right, then each couple with their children, then what is said of somebody.
    private static IEnumerable<string> Twin(string title, Family family, FamilyLayout layout, Relative child)
    {
        yield return $"{ChartWords.Sentence(title)} The picture is about {child.Person.Name}. The oldest people are in the top row.";
        for (var row = 0; row < layout.Rows.Count; row++)
        {
            var names = layout.Rows[row].SelectMany(block => block.Members).Select(member => Named(family.People[member.Place]));
            yield return $"Row {row + 1}: {ChartWords.List(names)}.";
        }

        foreach (var couple in family.Couples)
        {
            var names = ChartWords.List(couple.Partners.Select(partner => family.People[partner].Person.Name));
            var bond = couple.Partners.Length == 2 ? $"{names} {FamilySigns.Bonds[couple.Now].Words}." : "";
            var children = ChartWords.List(couple.Children.Select(entry => Came(family.People[entry.Child].Person.Name, entry.How)));
            if (!couple.Children.IsEmpty) yield return $"{bond} {(couple.Children.Length == 1 ? "Child" : "Children")} of {names}: {children}.".TrimStart();
            else if (bond.Length > 0) yield return bond;
        }

        foreach (var person in family.People)
        {
            if (person.HasDied) yield return $"{person.Person.Name} has died.";
            if (person.About is not null) yield return $"{person.Person.Name}: {ChartWords.Sentence(person.About)}";
        }
    }

    private static string Named(Relative person) => person.Sign switch
    {
        "man" => $"{person.Person.Name} (a man or boy)",
        "woman" => $"{person.Person.Name} (a woman or girl)",
        "unknown" => $"{person.Person.Name} (we do not know them)",
        "unborn" => $"{person.Person.Name} (not born yet)",
        _ => person.Person.Name,
    };

    private static string Came(string name, string how) => FamilySigns.Lines[how].Words is { Length: > 0 } words ? $"{name} ({words})" : name;
}
