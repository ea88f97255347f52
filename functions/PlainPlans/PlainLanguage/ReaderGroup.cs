using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlainPlans.Documents;

namespace PlainPlans.PlainLanguage;

/// <summary>A group of people who read a copy, and what they can be asked to read. The groups are data: <c>readers.json</c>.</summary>
public sealed record ReaderGroup
{
    /// <summary>Stable, as requests and kinds name it: <c>child-8-11</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What people call the group: "children aged 8 to 11".</summary>
    public required string Title { get; init; }

    /// <summary>What a copy for them is called: "copy for children".</summary>
    public required string Copy { get; init; }

    /// <summary>The page design that a family document takes for them.</summary>
    public required DocumentLook Look { get; init; }

    /// <summary>What they can be asked to read.</summary>
    public required ReaderLimits Limits { get; init; }

    /// <summary>All groups: those who can be asked to read least stand first.</summary>
    public static ImmutableArray<ReaderGroup> All => Readers.File.Readers;

    /// <summary>The group of that id, or null.</summary>
    public static ReaderGroup? Find(string id) => All.FirstOrDefault(group => group.Id == id);

    /// <summary>Whether there is an audience (several groups under one name) or a group of that name.</summary>
    public static bool IsAudience(string name) => Readers.File.Audiences.ContainsKey(name) || Find(name) is not null;

    /// <summary>Whether the group belongs to an audience.</summary>
    /// <exception cref="InvalidDataException">There is no such audience or group.</exception>
    public bool IsIn(string audience) => Readers.Named(audience).Contains(Id, StringComparer.Ordinal);
}

/// <summary>What a reader can be asked to read. Every limit is inclusive. The sources stand in <c>readers.json</c>.</summary>
public sealed record ReaderLimits
{
    /// <summary>Words in one sentence.</summary>
    public required int LongestSentence { get; init; }

    /// <summary>Words in a sentence, on average over the document.</summary>
    public required int MeanSentence { get; init; }

    /// <summary>Reading age of the whole document, in years.</summary>
    public required int ReadingAge { get; init; }

    /// <summary>Sentences of one paragraph; null where there is no limit.</summary>
    public int? SentencesInParagraph { get; init; }

    /// <summary>Words in 100 that <see cref="FamiliarList"/> does not hold; null where there is no limit.</summary>
    public int? UnfamiliarWords { get; init; }

    /// <summary>The published list of the words that this reader knows.</summary>
    public FamiliarList FamiliarList { get; init; }

    /// <summary>Sentences in 100 that say what was done before who did it; null where there is no limit.</summary>
    public int? PassiveSentences { get; init; }

    /// <summary>Negatives (not, never, nobody) of one sentence; null where there is no limit.</summary>
    public int? Negatives { get; init; }

    /// <summary>Words in one panel of a storyboard; null where there is no limit.</summary>
    public int? LongestPanel { get; init; }

    /// <summary>Words in the whole document; null where there is no limit.</summary>
    public int? LongestDocument { get; init; }
}

/// <summary>A published list of words that readers know.</summary>
public enum FamiliarList
{
    /// <summary>Of Chall and Dale, for readers of nine and older.</summary>
    [JsonStringEnumMemberName("dale-chall")]
    DaleChall,

    /// <summary>Of Spache, for younger ones.</summary>
    [JsonStringEnumMemberName("spache")]
    Spache,
}

/// <summary>The file <c>readers.json</c>.</summary>
internal static class Readers
{
    public static ReadersFile File { get; } = Read();

    /// <summary>Ids of the readers that a name in a rule stands for: an audience, or one reader.</summary>
    /// <exception cref="InvalidDataException">There is no such audience or reader.</exception>
    public static IEnumerable<string> Named(string name)
    {
        if (File.Audiences.TryGetValue(name, out var ids)) return ids;
        return File.Readers.Any(reader => reader.Id == name) ? [name] : throw new InvalidDataException($"readers.json has no reader or audience '{name}'.");
    }

    private static ReadersFile Read()
    {
        var file = JsonSerializer.Deserialize(EmbeddedFiles.Text("PlainLanguage.readers.json"), PlainLanguageJson.Default.ReadersFile)
            ?? throw new InvalidDataException("readers.json is empty.");
        var known = file.Readers.Select(reader => reader.Id).ToHashSet(StringComparer.Ordinal);
        var stray = file.Audiences.SelectMany(audience => audience.Value).FirstOrDefault(id => !known.Contains(id));
        return stray is null ? file : throw new InvalidDataException($"readers.json has no reader '{stray}'.");
    }
}

/// <summary>Reader groups, audiences (several groups under one name) and where each limit comes from.</summary>
internal sealed record ReadersFile
{
    public required ImmutableArray<ReaderGroup> Readers { get; init; }

    public required Dictionary<string, ImmutableArray<string>> Audiences { get; init; }

    public required Dictionary<string, string> Sources { get; init; }
}

/// <summary>Reads the files of this folder. A field that is not known is a fault.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    PropertyNameCaseInsensitive = false,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ReadersFile))]
[JsonSerializable(typeof(RuleFile))]
[JsonSerializable(typeof(Shapes.WordsShape.Settings), TypeInfoPropertyName = "Words")]
[JsonSerializable(typeof(Shapes.PassiveShape.Settings), TypeInfoPropertyName = "Passive")]
[JsonSerializable(typeof(Shapes.DoubleNegativeShape.Settings), TypeInfoPropertyName = "DoubleNegatives")]
[JsonSerializable(typeof(Shapes.HiddenVerbShape.Settings), TypeInfoPropertyName = "HiddenVerbs")]
[JsonSerializable(typeof(Shapes.AcronymShape.Settings), TypeInfoPropertyName = "Acronyms")]
[JsonSerializable(typeof(Shapes.NumberedShape.Settings), TypeInfoPropertyName = "Numbered")]
[JsonSerializable(typeof(Shapes.CompoundShape.Settings), TypeInfoPropertyName = "Compounds")]
[JsonSerializable(typeof(Shapes.NounChainShape.Settings), TypeInfoPropertyName = "NounChains")]
[JsonSerializable(typeof(Shapes.HardWordShape.Settings), TypeInfoPropertyName = "HardWords")]
[JsonSerializable(typeof(Shapes.TraitShape.Settings), TypeInfoPropertyName = "Traits")]
[JsonSerializable(typeof(Shapes.OrderShape.Settings), TypeInfoPropertyName = "Orders")]
[JsonSerializable(typeof(Shapes.FigureShape.Settings), TypeInfoPropertyName = "Figures")]
internal sealed partial class PlainLanguageJson : JsonSerializerContext;
