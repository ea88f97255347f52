using System.Collections.Frozen;

namespace PlainPlans.PlainLanguage.Text;

/// <summary>
/// Tells names from words: the names of the data, and those that show by what stands beside them (Mr Purchase,
/// 4 Placement Road). A girl called Hope is not the word hope.
/// </summary>
internal sealed class NameBook
{
    private static readonly FrozenSet<string> Titles = FrozenSet.ToFrozenSet(
        ["mr", "mrs", "ms", "miss", "mx", "dr", "sir", "prof", "auntie", "aunty", "aunt", "uncle", "nurse", "judge", "pc", "saint", "st"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Streets = FrozenSet.ToFrozenSet(
        ["road", "street", "lane", "avenue", "close", "crescent", "terrace", "grove", "drive", "gardens", "square", "hill"],
        StringComparer.Ordinal);

    private readonly HashSet<string> _parts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _capitals = new(StringComparer.Ordinal);

    /// <summary>A book of these names. Each word of a name with a capital counts on its own.</summary>
    public NameBook(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            foreach (var token in Tokeniser.Read(name))
            {
                var written = name[token.Start..(token.Is(TokenMarks.ApostropheS) ? token.End - 2 : token.End)];
                if (!char.IsUpper(written[0])) continue;
                _parts.Add(written);
                if (written.Length > 1) _capitals.Add(written.ToUpperInvariant());
            }
        }
    }

    /// <summary>Each word of the names, in lower case.</summary>
    public IEnumerable<string> Words => _parts.Select(part => KnownWords.Key(part));

    /// <summary>Whether a word is the name of a street: 4 Placement Road.</summary>
    public static bool IsBeforeStreet(Token[] tokens, int at) =>
        at + 1 < tokens.Length && tokens[at + 1].Is(TokenMarks.Capital) && Streets.Contains(tokens[at + 1].Key);

    /// <summary>Marks the tokens that are names.</summary>
    public void Mark(string text, Token[] tokens)
    {
        var parts = _parts.GetAlternateLookup<ReadOnlySpan<char>>();
        var capitals = _capitals.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (!token.Is(TokenMarks.Capital)) continue;
            var written = text.AsSpan(token.Start, (token.Is(TokenMarks.ApostropheS) ? token.End - 2 : token.End) - token.Start);
            var isName = parts.Contains(written)
                || (token.Is(TokenMarks.AllCapitals) && capitals.Contains(written))
                || (i > 0 && Titles.Contains(tokens[i - 1].Key) && tokens[i - 1].Is(TokenMarks.Capital))
                || IsBeforeStreet(tokens, i);
            if (isName) tokens[i] = token with { Marks = token.Marks | TokenMarks.Name };
        }
    }
}
