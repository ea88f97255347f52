using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Words;

/// <summary>Finds many phrases in one walk over a passage. Built once; safe to use from many threads.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseIndex<T>
{
    private readonly FrozenDictionary<string, (Phrase Phrase, T Entry)[]> _byAnchor;

    /// <summary>An index over these phrases.</summary>
    public PhraseIndex(IEnumerable<(Phrase Phrase, T Entry)> phrases) => _byAnchor = phrases
        .SelectMany(pair => pair.Phrase.AnchorForms.Select(form => (Form: form, Pair: pair)))
        .GroupBy(row => row.Form, row => row.Pair, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Every place where a phrase stands and no part of it is closed to rules.</summary>
    public IEnumerable<PhraseHit<T>> Find(Passage passage)
    {
        foreach (var sentence in passage.Sentences)
        {
            for (var at = sentence.First; at < sentence.Last; at++)
            {
                if (!_byAnchor.TryGetValue(passage.Tokens[at].Key, out var candidates)) continue;
                foreach (var (phrase, entry) in candidates)
                {
                    if (phrase.MatchesAt(passage, sentence, at, out var first, out var last) && IsOpen(passage.Tokens, first, last))
                        yield return new(phrase, entry, sentence, first, last);
                }
            }
        }
    }

    // A name may stand in a phrase (put Sam at risk), a quotation may not.
    private static bool IsOpen(Token[] tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (tokens[i].Is(TokenMarks.Quoted) || tokens[i].Is(TokenMarks.Address)) return false;
        }

        return true;
    }
}

/// <summary>A phrase found: the tokens from <paramref name="First"/> to <paramref name="Last"/>, the last one exclusive.</summary>
internal readonly record struct PhraseHit<T>(Phrase Phrase, T Entry, Sentence Sentence, int First, int Last);
