using System.Collections.Immutable;
using PlainPlans.Content;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage;
using PlainPlans.Requests;

namespace PlainPlans.Rendering;

/// <summary>
/// What rules found and somebody decided to keep. The note stays and counts as before, with the person and the reason
/// beside it; it only no longer stops the document. For one request.
/// </summary>
internal sealed class Overrides
{
    // Faults of the data and what a story keeps secret are no matter of style: nobody may answer for them here.
    private static readonly ImmutableArray<string> Rules = [.. LanguageRule.All.Select(rule => rule.Code), .. ContentRuleBook.Entries.Select(entry => entry.Rule.Code)];

    private readonly ImmutableArray<Override> _overrides;
    private readonly HashSet<int> _used = [];

    public Overrides(ImmutableArray<Override> overrides, Notes notes)
    {
        _overrides = overrides;
        for (var i = 0; i < overrides.Length; i++)
        {
            if (!Rules.Contains(overrides[i].Rule)) notes.Add(Messages.UnknownRule(PointerOf(i) + "/rule", NearestName.To(overrides[i].Rule, Rules)));
        }
    }

    /// <summary>The note, with its reason where somebody answers for it.</summary>
    public Note Answered(Note note)
    {
        for (var i = 0; i < _overrides.Length; i++)
        {
            if (_overrides[i].Rule != note.Code || _overrides[i].At != note.Pointer) continue;
            _used.Add(i);
            return note with { Kept = new(PointerOf(i), _overrides[i].Person, _overrides[i].Reason) };
        }

        return note;
    }

    /// <summary>A note for each that nothing needed.</summary>
    public IEnumerable<Note> NotNeeded() => Enumerable.Range(0, _overrides.Length)
        .Where(i => !_used.Contains(i) && Rules.Contains(_overrides[i].Rule))
        .Select(i => Messages.OverrideNotNeeded(PointerOf(i)));

    private static string PointerOf(int index) => Pointers.Below("/overrides", index);
}
