using System.Collections.Immutable;

namespace PlainPlans.Kinds;

/// <summary>All kinds of a templates folder, read once. Safe to use from many threads.</summary>
public sealed class KindStore
{
    private readonly ImmutableSortedDictionary<string, Kind> _kinds;

    private KindStore(ImmutableSortedDictionary<string, Kind> kinds) => _kinds = kinds;

    /// <summary>Every kind, by id.</summary>
    public IEnumerable<Kind> All => _kinds.Values;

    /// <summary>The kind of that id, or null.</summary>
    public Kind? Find(string id) => _kinds.GetValueOrDefault(id);

    /// <summary>
    /// Reads every folder that holds a <c>kind.json</c>.
    /// </summary>
    /// <exception cref="InvalidDataException">A folder has faults. The message lists all of them, one a line.</exception>
    public static KindStore Read(string templatesFolder)
    {
        List<string> faults = [];
        var schemas = SchemaFiles.Read(templatesFolder, faults);
        var kinds = Directory.EnumerateDirectories(templatesFolder)
            .Where(folder => File.Exists(Path.Combine(folder, "kind.json")))
            .Order(StringComparer.Ordinal)
            .Select(folder => KindReader.Read(folder, schemas, faults))
            .OfType<Kind>()
            .ToImmutableSortedDictionary(kind => kind.Id, kind => kind, StringComparer.Ordinal);
        return faults.Count == 0 ? new(kinds) : throw new InvalidDataException(string.Join('\n', faults));
    }
}
