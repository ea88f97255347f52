using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Shapes;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Glossary;

/// <summary>
/// The explained words that a document uses and does not explain itself: those that its end explains, and those for
/// which there is no room there.
/// </summary>
internal sealed class WordsUsed
{
    /// <summary>A list of more words at the end of a plan is one that nobody reads. Proposed in this project.</summary>
    public const int Most = 12;

    // Words that begin alike for so many letters are forms of each other: adopted, adoption.
    private const int SameStem = 4;

    private readonly ImmutableHashSet<ExplainedWord> _explained;
    private readonly WordList _list;

    private WordsUsed(WordList list, ImmutableArray<UsedWord> explained, ImmutableArray<ExplainedWord> left)
    {
        _list = list;
        Explained = explained;
        Left = left;
        _explained = [.. explained.Select(used => used.Word)];
    }

    /// <summary>What the end of the document explains, in the order of the alphabet.</summary>
    public ImmutableArray<UsedWord> Explained { get; }

    /// <summary>What it has no room for, in the order of the alphabet.</summary>
    public ImmutableArray<ExplainedWord> Left { get; }

    /// <summary>The words that the document of this reading uses.</summary>
    public static WordsUsed In(Reading reading, WordList list)
    {
        var uses = new Dictionary<ExplainedWord, UsedWord>(ReferenceEqualityComparer.Instance);
        var selfExplained = new HashSet<ExplainedWord>(ReferenceEqualityComparer.Instance);
        foreach (var hit in reading.Passages.Where(IsRead).SelectMany(list.In))
        {
            if (hit.Word.For.Length > 0 && !reading.Reader.IsIn(hit.Word.For)) continue;
            if (Explanations.Stands(hit.Passage, hit.First, hit.Last)) selfExplained.Add(hit.Word);
            if (!uses.TryGetValue(hit.Word, out var used)) used = new(hit.Word, Shown(hit), 0);
            uses[hit.Word] = used with { Times = used.Times + 1 };
        }

        var byImportance = uses.Values
            .Where(used => !selfExplained.Contains(used.Word))
            .OrderByDescending(used => used.Word.Weight)
            .ThenByDescending(used => used.Times)
            .ThenBy(used => used.Word.Word, StringComparer.OrdinalIgnoreCase)
            .ToList();
        return new(
            list,
            [.. byImportance.Take(Most).OrderBy(used => used.Shown, StringComparer.OrdinalIgnoreCase)],
            [.. byImportance.Skip(Most).Select(used => used.Word).OrderBy(word => word.Word, StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>Whether all words of a finding belong to a word that the end explains.</summary>
    public bool Explains(Finding finding) => !_explained.IsEmpty
        && _list.In(finding.Passage).Exists(hit => hit.First <= finding.First && finding.Last <= hit.Last && _explained.Contains(hit.Word));

    // Labels say who and when; the running text and its headings are what people read.
    private static bool IsRead(Passage passage) => passage.Place.Role is PassageRole.Running or PassageRole.Heading;

    // A reader looks for the word they met: "s17" stands in the list as "s17 (child in need)", and a strategy meeting as itself.
    private static string Shown(WordHit hit)
    {
        var tokens = hit.Passage.Tokens;
        var met = hit.Passage.Text[tokens[hit.First].Start..tokens[hit.Last - 1].End].ReplaceLineEndings(" ");
        var word = hit.Word.Word;
        if (char.IsLower(word[0]) && met.Length > 1 && char.IsLower(met[1])) met = char.ToLowerInvariant(met[0]) + met[1..];
        if (IsSame(met, word)) return word;
        return met.StartsWith(FirstWord(word), StringComparison.OrdinalIgnoreCase) && met.Contains(' ', StringComparison.Ordinal) ? met : $"{met} ({word})";
    }

    private static bool IsSame(string met, string word) =>
        met.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        || (!met.Contains(' ', StringComparison.Ordinal) && met.AsSpan().CommonPrefixLength(word, CaseBlind.Instance) >= Math.Min(word.Length, SameStem));

    private static string FirstWord(string word) => word.Split(' ')[0];

    private sealed class CaseBlind : IEqualityComparer<char>
    {
        public static readonly CaseBlind Instance = new();

        public bool Equals(char x, char y) => char.ToUpperInvariant(x) == char.ToUpperInvariant(y);

        public int GetHashCode(char obj) => char.ToUpperInvariant(obj).GetHashCode();
    }
}

/// <summary>A word of the glossary that a document uses.</summary>
/// <param name="Word">The word.</param>
/// <param name="Shown">How the list names it.</param>
/// <param name="Times">How often the document uses it.</param>
internal sealed record UsedWord(ExplainedWord Word, string Shown, int Times);
