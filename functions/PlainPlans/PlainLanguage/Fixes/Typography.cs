using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Fixes;

/// <summary>Gives new words the capitals, the possessive and the line break of the words they replace.</summary>
internal static class Typography
{
    /// <summary>The words as they must stand in place of the tokens from first to last (exclusive), or null where that cannot be done.</summary>
    public static string? Fit(string words, Passage passage, int first, int last)
    {
        var tokens = passage.Tokens;
        var found = passage.Text.AsSpan(tokens[first].Start, tokens[last - 1].End - tokens[first].Start);
        if (IsAllCapitals(tokens, first, last)) words = words.ToUpperInvariant();
        else if (tokens[first].Is(TokenMarks.Capital) && !tokens[first].Is(TokenMarks.Name)) words = char.ToUpperInvariant(words[0]) + words[1..];

        for (var i = first; i < last - 1; i++)
        {
            if (tokens[i].Is(TokenMarks.ApostropheS) && !words.Contains(passage.Text[tokens[i].Start..tokens[i].End], StringComparison.Ordinal)) return null;
        }

        // individuals' needs: people's needs
        var isPluralOwner = tokens[last - 1].Key.EndsWith('s') && tokens[last - 1].End < passage.Text.Length && passage.Text[tokens[last - 1].End] is '\'' or '’';
        if (isPluralOwner && !words.EndsWith("s", StringComparison.OrdinalIgnoreCase)) return null;

        if (tokens[last - 1].Is(TokenMarks.ApostropheS)) words += passage.Text[(tokens[last - 1].End - 2)..tokens[last - 1].End];
        return found.Contains('\n') ? WithLineBreak(words, found) : words;
    }

    private static bool IsAllCapitals(Token[] tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (!tokens[i].Is(TokenMarks.AllCapitals)) return false;
        }

        return true;
    }

    // The break goes where a space stands in the new words, with as many words behind it as before. One word cannot hold it,
    // and who breaks a line in the middle of a phrase twice has a layout in mind that nobody may change.
    private static string? WithLineBreak(string words, ReadOnlySpan<char> found)
    {
        var from = found.IndexOfAny("\r\n");
        var to = from;
        while (to < found.Length && char.IsWhiteSpace(found[to])) to++;
        if (found[to..].IndexOfAny("\r\n") >= 0) return null;
        var space = words.LastIndexOf(' ');
        for (var behind = found[to..].Count(' '); behind > 0 && space > 0 && words.LastIndexOf(' ', space - 1) > 0; behind--) space = words.LastIndexOf(' ', space - 1);
        if (space < 0) return null;
        return string.Concat(words.AsSpan(0, space), found[from..to], words.AsSpan(space + 1));
    }
}
