using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Glossary;

/// <summary>
/// Three layers of words: ours, the council's, the child's. The child's wins over the council's, and that over ours.
/// Where they differ, a note shows both.
/// </summary>
internal sealed class WordLayers(CouncilWords? council, ImmutableArray<ChildWord> childWords)
{
    private readonly HouseWordIndex? _child = childWords.IsEmpty ? null : new(childWords.SelectMany(HouseWord.Of));

    /// <summary>The explained words: ours, with the council's in their places.</summary>
    public WordList List => council?.List ?? WordList.Base;

    /// <summary>Whether the law of Wales holds.</summary>
    public bool IsInWales => council?.IsInWales ?? false;

    /// <summary>Whether there is a layer above our own.</summary>
    public bool AreMany => _child is not null || council is not null;

    /// <summary>Where layers above our own have a say in a passage: the child's words, and the council's beside them.</summary>
    public List<HouseHit> In(Passage passage)
    {
        List<HouseHit> hits = [.. _child?.In(passage) ?? []];
        foreach (var hit in council?.Index.In(passage) ?? [])
        {
            if (!hits.Exists(other => other.Overlaps(hit.First, hit.Last))) hits.Add(hit);
        }

        return hits;
    }

    /// <summary>Lets the upper layers win over what our rules found about the same words, and tells where they differ.</summary>
    public void Settle(Reading reading, Notes notes)
    {
        if (!AreMany) return;
        var told = new HashSet<(HouseWord, string)>();
        var hits = reading.Passages.ToDictionary(passage => passage, In);
        if (_child is not null && council is not null) TellOfCouncil(reading, hits, told, notes);
        reading.Change(finding =>
        {
            if (finding.Rule.Category is not (RuleCategory.Jargon or RuleCategory.ComplexWord) || finding.Rule.Code == Shapes.LayersShape.Code) return finding;
            if (hits[finding.Passage].Find(hit => hit.Overlaps(finding.First, finding.Last)) is not { } hit) return finding;
            var differs = hit.Word.Stays ? !finding.Suggestions.Contains(hit.Shown) : !hit.Word.Say.Any(finding.Suggestions.Contains);
            if (differs && told.Add((hit.Word, finding.Rule.Code))) notes.Add(NoteWriter.WordsDiffer(hit.Word.Pointer, Upper(hit), Lower("ours", finding.Suggestions)));
            return hit.Word.Stays ? NoteWriter.Stays(finding, hit.Word.IsTheChilds) : null; // the layer's own finding says what to write
        });
    }

    private void TellOfCouncil(Reading reading, Dictionary<Passage, List<HouseHit>> hits, HashSet<(HouseWord, string)> told, Notes notes)
    {
        foreach (var passage in reading.Passages)
        {
            foreach (var other in council!.Index.In(passage))
            {
                if (hits[passage].Find(hit => hit.Word.IsTheChilds && hit.Overlaps(other.First, other.Last)) is not { } hit || hit.Word.Say.Any(other.Word.Say.Contains)) continue;
                if (told.Add((hit.Word, "council"))) notes.Add(NoteWriter.WordsDiffer(hit.Word.Pointer, Upper(hit), Lower("the council's", other.Word.Say)));
            }
        }
    }

    // A child's word is personal: the pointer shows it, and the sentence does not.
    private static string Upper(HouseHit hit) => hit.Word switch
    {
        { IsTheChilds: true } => "The child's own word stands.",
        { Stays: true } => $"The council keeps '{hit.Shown}'.",
        { Say: var say } => $"For '{hit.Shown}' the council says {Quoted(say)}.",
    };

    private static string Lower(string whose, ImmutableArray<string> say) => say.IsEmpty ? $"In {whose} it is a word to leave out." : $"Among {whose} it is {Quoted(say)}.";

    private static string Quoted(ImmutableArray<string> words) => string.Join(" or ", words.Select(word => $"'{word}'"));
}
