using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.Stories;

/// <summary>Phrases to look for in a story, written as language rules write them (<see cref="PhraseReader"/>).</summary>
/// <exception cref="FormatException">A phrase cannot be read.</exception>
internal sealed class PhraseList(IEnumerable<string> find, IEnumerable<string>? unless = null)
{
    private readonly ImmutableArray<Phrase> _find = [.. find.SelectMany(PhraseReader.Read)];
    private readonly ImmutableArray<Phrase> _unless = [.. (unless ?? []).SelectMany(PhraseReader.Read)];

    /// <summary>Whether one of them stands in the words, also where somebody is quoted.</summary>
    public bool StandsIn(Passage passage) => Find(passage).Any();

    /// <summary>The first place where one of them stands, and the words there that the list knows; null where none does.</summary>
    public (TextSpan Span, string Shown)? FirstIn(Passage passage) => Find(passage).Select(hit => ((TextSpan, string)?)hit).FirstOrDefault();

    private IEnumerable<(TextSpan Span, string Shown)> Find(Passage passage)
    {
        foreach (var sentence in passage.Sentences)
        {
            if (_unless.Any(phrase => phrase.StandsIn(passage, sentence))) continue;
            for (var at = sentence.First; at < sentence.Last; at++)
            {
                foreach (var phrase in _find)
                {
                    if (phrase.MatchesAt(passage, sentence, at, out var first, out var last) && last > first)
                        yield return (new(passage.Tokens[first].Start, passage.Tokens[last - 1].End), phrase.Shown(passage, first, last));
                }
            }
        }
    }
}
