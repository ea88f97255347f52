namespace PlainPlans.PlainLanguage.Fixes;

/// <summary>Finds the place in a text that a place in the text with edits came from.</summary>
internal static class TextMap
{
    /// <summary>The place before the edits; inside an edit, the edit's beginning.</summary>
    public static int ToBefore(int at, IReadOnlyList<Edit> edits)
    {
        var shift = 0;
        foreach (var edit in edits)
        {
            var start = edit.Start + shift;
            if (at < start) break;
            if (at < start + edit.After.Length) return edit.Start;
            shift += edit.After.Length - (edit.End - edit.Start);
        }

        return at - shift;
    }
}
