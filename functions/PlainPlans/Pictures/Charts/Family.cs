using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Diagnostics;

namespace PlainPlans.Pictures.Charts;

/// <summary>Somebody in a family tree.</summary>
internal sealed record Relative(Somebody Person, string Sign, bool HasDied, string? About, string? ShownAbout, bool IsChild);

/// <summary>Two people, or one, with the children they have or care for.</summary>
/// <param name="Partners">One or two places in the list of people.</param>
/// <param name="Now">How they stand to each other.</param>
/// <param name="Children">Places in the list of people, each with how they came.</param>
internal sealed record Couple(ImmutableArray<int> Partners, string Now, ImmutableArray<(int Child, string How)> Children);

/// <summary>A family as data: people in rows, a row for each generation, the oldest first.</summary>
internal sealed class Family
{
    /// <summary>How many people a tree holds.</summary>
    public const int Most = 30;

    private readonly List<Relative> _people = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly ChartReader _reader;

    private Family(ChartReader reader) => _reader = reader;

    public IReadOnlyList<Relative> People => _people;

    public ImmutableArray<Couple> Couples { get; private set; } = [];

    /// <summary>The row of each person.</summary>
    public ImmutableArray<int> Rows { get; private set; } = [];

    public int RowCount => Rows.Max() + 1;

    /// <summary>Reads a family; null where the reader was stopped.</summary>
    public static Family? Read(JsonElement data, string pointer, ChartReader reader)
    {
        var family = new Family(reader);
        // Whoever is described is known before anybody points to them.
        var child = family.Place(data.GetProperty("child"), Pointers.Below(pointer, "child"));
        foreach (var (entry, place) in ChartReader.Entries(data, "people", pointer)) family.Describe(entry, place);
        family.Couples = [.. ChartReader.Entries(data, "couples", pointer).Select(entry => family.ReadCouple(entry.Value, entry.Pointer))];
        if (!reader.IsWhole) return null;

        family._people[child] = family._people[child] with { IsChild = true };
        if (family._people.Count > Most) reader.Stop(ChartMessages.TooManyPeople(pointer, Most));
        else if (family.FindRows() is { } rows) family.Rows = rows;
        else reader.Stop(ChartMessages.GoesRound(Pointers.Below(pointer, "couples")));
        return reader.IsWhole ? family : null;
    }

    private Couple ReadCouple(JsonElement entry, string pointer)
    {
        var partners = ChartReader.Entries(entry, "partners", pointer).Select(partner => Place(partner.Value, partner.Pointer)).ToImmutableArray();
        if (partners is [var a, var b] && a == b) _reader.Stop(PictureMessages.SamePerson(Pointers.Below(pointer, "partners")));
        var children = ChartReader.Entries(entry, "children", pointer)
            .Select(child => (Place(child.Value, child.Pointer), ChartReader.Text(child.Value, "how") ?? "birth")).ToImmutableArray();
        return new(partners, ChartReader.Text(entry, "now") ?? "together", [.. children.DistinctBy(child => child.Item1)]);
    }

    private void Describe(JsonElement entry, string pointer)
    {
        var (place, about) = (Place(entry, pointer), ChartReader.Text(entry, "about"));
        if (!_reader.IsWhole) return;
        _people[place] = _people[place] with
        {
            Sign = ChartReader.Text(entry, "sign") ?? _people[place].Sign,
            HasDied = entry.TryGetProperty("died", out var died) && died.GetBoolean(),
            About = about,
            ShownAbout = about is null ? null : _reader.Shown(about, Pointers.Below(pointer, "about")),
        };
    }

    // The same id, or the same name of somebody without one, is the same person.
    private int Place(JsonElement entry, string pointer)
    {
        var key = ChartReader.Text(entry, "who") is { } id ? "id " + id : "name " + ChartReader.Text(entry, "name");
        if (_places.TryGetValue(key, out var known)) return known;
        if (_reader.Person(entry, pointer) is not { } person) return 0;
        _people.Add(new(person, person.Member?.They.Subject switch { "she" => "woman", "he" => "man", _ => "other" }, false, null, null, false));
        return _places[key] = _people.Count - 1;
    }

    // Partners share a row; children stand below all their parents. Then everybody moves down as far as their children
    // let them, so that grandparents of both sides stand side by side. Null where somebody is their own ancestor.
    private ImmutableArray<int>? FindRows()
    {
        var rows = new int[_people.Count];
        for (var round = 0; ; round++)
        {
            var before = (int[])rows.Clone();
            foreach (var couple in Couples)
            {
                var row = couple.Partners.Max(partner => rows[partner]);
                foreach (var partner in couple.Partners) rows[partner] = row;
                foreach (var (child, _) in couple.Children) rows[child] = Math.Max(rows[child], row + 1);
                var own = couple.Children.Where(IsOwn).Select(child => child.Child).ToList();
                foreach (var child in own) rows[child] = own.Max(other => rows[other]);
            }

            if (rows.SequenceEqual(before)) break;
            if (round > 2 * _people.Count + 2) return null;
        }

        while (Couples.Any(couple => Lower(couple, rows)) || Couples.Any(couple => LowerChildren(couple, rows)))
        {
        }

        // Nobody ties them to the tree: they stand beside the child.
        for (var i = 0; i < rows.Length; i++)
        {
            if (!Couples.Any(couple => couple.Partners.Contains(i) || couple.Children.Any(child => child.Child == i))) rows[i] = rows.Max();
        }

        var first = rows.Min();
        return [.. rows.Select(row => row - first)];
    }

    private bool Lower(Couple couple, int[] rows)
    {
        var group = Group(couple.Partners[0]);
        var row = rows[couple.Partners[0]];
        var most = Couples.Where(other => group.Contains(other.Partners[0])).SelectMany(other => other.Children).Select(child => rows[child.Child] - 1).DefaultIfEmpty(row).Min();
        if (most <= row) return false;
        foreach (var member in group) rows[member] = most;
        return true;
    }

    // Children without a family of their own stand beside the other children in the home.
    private bool LowerChildren(Couple couple, int[] rows)
    {
        var own = couple.Children.Where(IsOwn).Select(child => child.Child).ToList();
        var row = couple.Children.Select(child => rows[child.Child]).DefaultIfEmpty(0).Max();
        if (own.Count == 0 || rows[own[0]] == row || own.Any(child => Couples.Any(other => other.Partners.Contains(child)))) return false;
        if (own.Any(child => Couples.Any(other => other != couple && other.Children.Any(entry => entry.Child == child)))) return false;
        foreach (var child in own) rows[child] = row;
        return true;
    }

    // Brothers and sisters by birth or adoption share a row. A child whom grandparents look after does not share their children's.
    private static bool IsOwn((int Child, string How) child) => child.How is "birth" or "adopted";

    /// <summary>Everybody who is tied to somebody as a partner, or as a partner of a partner.</summary>
    public HashSet<int> Group(int person)
    {
        var group = new HashSet<int> { person };
        while (Couples.FirstOrDefault(couple => couple.Partners.Any(group.Contains) && !couple.Partners.All(group.Contains)) is { } couple)
            group.UnionWith(couple.Partners);
        return group;
    }
}
