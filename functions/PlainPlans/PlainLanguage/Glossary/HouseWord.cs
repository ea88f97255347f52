using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Glossary;

/// <summary>What a layer above our own calls something.</summary>
/// <param name="Pointer">Where the request says so, for a child's word; empty for a council's.</param>
/// <param name="Find">The ways it is written, in the notation of rules.</param>
/// <param name="Say">What to say instead, best first; empty for a word that stays.</param>
internal sealed record HouseWord(string Pointer, ImmutableArray<string> Find, ImmutableArray<string> Say)
{
    /// <summary>Phrases in which the same words mean something else.</summary>
    public ImmutableArray<string> Unless { get; init; } = [];

    /// <summary>Whether the word stays, whatever the layers below say.</summary>
    public bool Stays { get; init; }

    /// <summary>Whether it is the child's own.</summary>
    public bool IsTheChilds => Pointer.Length > 0;

    /// <summary>
    /// The words of a child: what they say for a term, and that what they say stays. A child's words are words as written,
    /// with no notation.
    /// </summary>
    public static IEnumerable<HouseWord> Of(ChildWord word) =>
        [new(word.Pointer, [AsWritten(word.Term)], [word.Say]), new(word.Pointer, [AsWritten(word.Say)], []) { Stays = true }];

    private static string AsWritten(string words) => string.Join(' ', Tokeniser.Read(words).Select(token => token.Key));
}

/// <summary>What one child calls something.</summary>
/// <param name="Pointer">Where the request says so.</param>
/// <param name="Term">What others call it.</param>
/// <param name="Say">What the child calls it.</param>
public sealed record ChildWord(string Pointer, string Term, string Say);

/// <summary>Finds the words of one layer. Safe to use from many threads.</summary>
internal sealed class HouseWordIndex
{
    private const int Reach = 5;

    private readonly PhraseIndex<(HouseWord Word, Phrase[] Unless)> _index;

    public HouseWordIndex(IEnumerable<HouseWord> words) => _index = new(words
        .Select(word => (Word: word, Unless: word.Unless.SelectMany(PhraseReader.Read).ToArray()))
        .SelectMany(entry => entry.Word.Find.Where(find => find.Length > 0).SelectMany(PhraseReader.Read).Select(phrase => (phrase, entry))));

    /// <summary>Every place in a passage.</summary>
    public IEnumerable<HouseHit> In(Passage passage) => _index.Find(passage)
        .Where(hit => !hit.Entry.Unless.Any(phrase => Overlaps(phrase, passage, hit)))
        .Select(hit => new HouseHit(hit.Entry.Word, passage, hit.First, hit.Last, hit.Phrase.Shown(passage, hit.First, hit.Last)));

    private static bool Overlaps(Phrase phrase, Passage passage, PhraseHit<(HouseWord, Phrase[])> hit)
    {
        for (var at = Math.Max(hit.Sentence.First, hit.First - Reach); at < Math.Min(hit.Sentence.Last, hit.Last + Reach); at++)
        {
            if (phrase.MatchesAt(passage, hit.Sentence, at, out var first, out var last) && first < hit.Last && last > hit.First) return true;
        }

        return false;
    }
}

/// <summary>A word of a layer in a text.</summary>
internal sealed record HouseHit(HouseWord Word, Passage Passage, int First, int Last, string Shown)
{
    public bool Overlaps(int first, int last) => First < last && first < Last;
}
