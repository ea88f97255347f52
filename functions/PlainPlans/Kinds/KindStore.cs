using System.Collections.Immutable;

namespace PlainPlans.Kinds;

/// <summary>All kinds of a templates folder, read once. Safe to use from many threads.</summary>
public sealed class KindStore
{
    private const string PartsFolder = "parts";

    private readonly ImmutableSortedDictionary<string, Kind> _kinds;

    private KindStore(ImmutableSortedDictionary<string, Kind> kinds, ImmutableSortedDictionary<string, string> parts, SchemaFiles schemas)
    {
        _kinds = kinds;
        Parts = parts;
        Schemas = schemas;
    }

    /// <summary>Every kind, by id.</summary>
    public IEnumerable<Kind> All => _kinds.Values;

    /// <summary>The template parts that kinds include, by their path below the templates folder: <c>parts/steps.md</c>.</summary>
    public IReadOnlyDictionary<string, string> Parts { get; }

    /// <summary>The schema files, for what is asked for without a kind.</summary>
    internal SchemaFiles Schemas { get; }

    /// <summary>The kind of that id, or null.</summary>
    public Kind? Find(string id) => _kinds.GetValueOrDefault(id);

    /// <summary>Reads every folder but the one with the parts.</summary>
    /// <exception cref="InvalidDataException">A folder has faults. The message lists all of them, one a line.</exception>
    public static KindStore Read(string templatesFolder)
    {
        List<string> faults = [];
        var schemas = SchemaFiles.Read(templatesFolder, faults);
        var kinds = Directory.EnumerateDirectories(templatesFolder)
            .Where(folder => Path.GetFileName(folder) != PartsFolder)
            .Order(StringComparer.Ordinal)
            .Select(folder => KindReader.Read(folder, schemas, faults))
            .OfType<Kind>()
            .ToImmutableSortedDictionary(kind => kind.Id, kind => kind, StringComparer.Ordinal);
        return faults.Count == 0 ? new(kinds, ReadParts(templatesFolder), schemas) : throw new InvalidDataException(string.Join('\n', faults));
    }

    private static ImmutableSortedDictionary<string, string> ReadParts(string templatesFolder)
    {
        var folder = Path.Combine(templatesFolder, PartsFolder);
        return !Directory.Exists(folder)
            ? ImmutableSortedDictionary<string, string>.Empty
            : Directory.EnumerateFiles(folder, "*.md").ToImmutableSortedDictionary(
                file => $"{PartsFolder}/{Path.GetFileName(file)}",
                file => File.ReadAllText(file).ReplaceLineEndings("\n"),
                StringComparer.Ordinal);
    }
}
