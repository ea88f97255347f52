using System.Collections.Immutable;
using System.Text.Json;
using PlainPlans.Diagnostics;

namespace PlainPlans.Pictures.Charts;

/// <summary>
/// A house with zones: rules on the roof, who lives inside, a path of eleven steps to the door, a garden for visitors,
/// and a place apart. Only the zones that the data has are drawn, and the house always.
/// </summary>
internal sealed record ZonesChart() : Chart("zones")
{
    public override DrawnChart? Draw(JsonElement data, string pointer, Cast cast, Notes notes)
    {
        var reader = new ChartReader(cast, notes);
        var child = data.TryGetProperty("child", out var who) ? reader.Person(who, Pointers.Below(pointer, "child")) : null;
        var roof = Zone.Read(data, "roof", "Rules of the house", pointer, reader, ZonesHouse.RoofRoom);
        var inside = Zone.Read(data, "inside", "Who lives in my house", pointer, reader, ZonesHouse.InsideRoom)!; // required by the schema
        var garden = Zone.Read(data, "garden", "Who can visit", pointer, reader, ZonesHouse.GroundRoom);
        var apart = Zone.Read(data, "apart", "Who may not come in", pointer, reader, ZonesHouse.GroundRoom);
        var steps = ZonesPath.Read(data, pointer, child, reader);
        if (!reader.IsWhole) return null;

        var title = ChartReader.Text(data, "title") ?? (child is null ? "My safe house" : $"{child.Name}'s safe house");
        var sheet = new Sheet();
        var heading = Sheet.Title(reader.Shown(title, Pointers.Below(pointer, "title")));
        var height = new ZonesHouse(sheet, roof, inside, garden, apart, steps).Draw(heading);
        ImmutableArray<Zone> zones = [.. new[] { roof, inside, garden, apart }.OfType<Zone>()];
        return sheet.ToChart(height, Alt(title, zones, steps), Twin(title, child, zones, steps).Concat(reader.Numbered));
    }

    private static string Alt(string title, ImmutableArray<Zone> zones, ZonesPath? steps) =>
        ChartWords.Alt([ChartWords.Sentence(title), "A house with a place for each thing.", .. zones.Select(zone => zone.Told), .. steps is null ? [] : new[] { steps.Chosen }]);

    private static IEnumerable<string> Twin(string title, Somebody? child, ImmutableArray<Zone> zones, ZonesPath? steps) =>
        [$"{ChartWords.Sentence(title)} The picture is a house{(child is null ? "" : $" of {child.Name}")} with these places:", .. zones.Select(zone => $"{zone.Place}. {zone.Told}"), .. steps is null ? [] : new[] { steps.Told }];
}
