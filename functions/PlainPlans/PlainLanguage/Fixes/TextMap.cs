namespace PlainPlans.PlainLanguage.Fixes;

/// <summary>Finds the place in a text that a place in the text with edits came from.</summary>
internal sealed class TextMap
{
    private readonly IReadOnlyList<Edit> _edits;
    private readonly int[] _starts; // of each edit in the text with edits

    /// <summary>A map for these edits.</summary>
    /// <param name="edits">The edits, in order. No two share a character.</param>
    public TextMap(IReadOnlyList<Edit> edits)
    {
        _edits = edits;
        _starts = new int[edits.Count];
        var shift = 0;
        for (var i = 0; i < edits.Count; i++)
        {
            _starts[i] = edits[i].Start + shift;
            shift += edits[i].After.Length - (edits[i].End - edits[i].Start);
        }
    }

    /// <summary>The place before the edits; inside an edit, the edit's beginning.</summary>
    public int ToBefore(int at)
    {
        var found = Array.BinarySearch(_starts, at);
        var last = found >= 0 ? found : ~found - 1;
        while (last + 1 < _starts.Length && _starts[last + 1] == at) last++; // behind an edit that takes words out
        if (last < 0) return at;
        var edit = _edits[last];
        var past = at - _starts[last] - edit.After.Length;
        return past < 0 ? edit.Start : edit.End + past;
    }
}
