using System.Collections.Immutable;
using System.Text.Json;

namespace PlainPlans.PlainLanguage.Glossary;

/// <summary>What one council calls things, how it explains them, and which words it keeps: the second of three layers. Read once; safe to use from many threads.</summary>
public sealed class CouncilWords
{
    private CouncilWords(CouncilFile file)
    {
        Council = file.Council;
        IsInWales = file.Nation == CouncilFile.Wales;
        Entries = file.Words;
        var explained = file.Words.Where(word => word.IsExplained).Select(word => word.ToExplained()).ToList();
        var replaced = explained.Select(word => word.Word).ToHashSet(StringComparer.OrdinalIgnoreCase);
        List = explained.Count == 0 ? WordList.Base : new([.. WordList.Base.Words.Where(word => !replaced.Contains(word.Word)), .. explained]);
        Index = new(file.Words.Where(word => word.Stays || !word.Say.IsEmpty).Select(word => word.ToHouseWord()));
    }

    /// <summary>The council's name.</summary>
    public string Council { get; }

    /// <summary>Whether the law of Wales holds.</summary>
    public bool IsInWales { get; }

    internal ImmutableArray<CouncilWord> Entries { get; }

    /// <summary>Our explained words with the council's in their places.</summary>
    internal WordList List { get; }

    /// <summary>What the council calls things.</summary>
    internal HouseWordIndex Index { get; }

    /// <summary>Reads a file of a council.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="text">What is in it.</param>
    /// <exception cref="InvalidDataException">The file has faults. The message lists all of them, one a line.</exception>
    public static CouncilWords Read(string name, string text)
    {
        CouncilFile file;
        try
        {
            file = JsonSerializer.Deserialize(text, GlossaryJson.Default.CouncilFile) ?? throw new JsonException("The file is empty.");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{name}({fault.LineNumber + 1}) cannot be read. docs/words.md shows what it may hold.", fault);
        }

        var faults = CouncilFaults.Of(file).Select(fault => $"{name}: {fault}").ToList();
        return faults.Count == 0 ? new(file) : throw new InvalidDataException(string.Join('\n', faults));
    }
}

/// <summary>The file <c>words.json</c> of a council.</summary>
/// <remarks>What may be left out has a setter: the JSON reader would put null into an init-only property that is not there.</remarks>
internal sealed record CouncilFile
{
    public const string England = "england";
    public const string Wales = "wales";

    public required string Council { get; init; }

    public string Nation { get; set; } = England;

    public required ImmutableArray<CouncilWord> Words { get; init; }
}

/// <summary>One word of a council: what it says instead, or what it means, or that it stays, or all of these.</summary>
internal sealed record CouncilWord
{
    public required string Term { get; init; }

    public ImmutableArray<string> Find { get; set; } = [];

    public ImmutableArray<string> Unless { get; set; } = [];

    public ImmutableArray<string> Say { get; set; } = [];

    public bool Stays { get; set; }

    public int Weight { get; set; } = 2;

    public string SaidAs { get; set; } = "";

    public string Young { get; set; } = "";

    public string Older { get; set; } = "";

    public string Adult { get; set; } = "";

    public string Source { get; set; } = "";

    public bool IsExplained => Young.Length > 0 || Older.Length > 0 || Adult.Length > 0;

    public IEnumerable<string> Phrases => Find.IsEmpty ? [Term.ToLowerInvariant()] : Find;

    public HouseWord ToHouseWord() => new("", [.. Phrases], Say) { Unless = Unless, Stays = Stays };

    public ExplainedWord ToExplained() => new()
    {
        Word = Term,
        Find = [.. Phrases],
        Unless = Unless,
        Weight = Weight,
        SaidAs = SaidAs,
        Young = Young,
        Older = Older,
        Adult = Adult,
        Source = Source,
    };
}
