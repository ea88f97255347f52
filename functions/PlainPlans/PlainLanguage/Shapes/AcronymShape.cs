using System.Collections.Frozen;
using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Measures;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>Looks for short forms in capitals that are not written out where a reader first meets them.</summary>
internal sealed class AcronymShape : Shape
{
    private const int LongestAcronym = 6;

    private static readonly FrozenSet<string> RomanNumbers =
        FrozenSet.ToFrozenSet(["II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII"], StringComparer.Ordinal);

    private readonly FrozenSet<string> _known;
    private readonly FrozenDictionary<string, string> _full;

    public AcronymShape(Settings settings, LanguageRule rule) : base(rule)
    {
        _known = settings.Known.ToFrozenSet(StringComparer.Ordinal);
        _full = settings.Full.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public override void Look(Reading reading)
    {
        var uses = reading.Passages.SelectMany(passage => Uses(passage).Select(at => (Passage: passage, At: at, Acronym: Written(passage, at)))).ToList();
        var since = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (passage, at, acronym) in uses)
        {
            if (!IsWrittenOut(passage, at, acronym)) continue;
            var order = reading.OrderOf(passage);
            since[acronym] = since.TryGetValue(acronym, out var earlier) ? Math.Min(earlier, order) : order;
        }

        foreach (var (passage, at, acronym) in uses)
        {
            if (since.TryGetValue(acronym, out var order) && order <= reading.OrderOf(passage)) continue;
            var full = _full.GetValueOrDefault(acronym);
            var message = full is null ? Rule.Message : $"'{acronym}' is a short form that shuts people out.";
            reading.Flag(new(Rule, passage, at, at + 1, message, full is null ? Rule.Hint : $"Write '{full}'."));
        }
    }

    private IEnumerable<int> Uses(Passage passage)
    {
        foreach (var sentence in passage.Sentences)
        {
            if (IsMostlyCapitals(passage, sentence)) continue;
            for (var at = sentence.First; at < sentence.Last; at++)
            {
                if (passage.Tokens[at].Is(TokenMarks.AllCapitals) && IsUnknown(passage, at)) yield return at;
            }
        }
    }

    private bool IsUnknown(Passage passage, int at)
    {
        var token = passage.Tokens[at];
        if (!token.IsOpen || token.Is(TokenMarks.Number) || token.Is(TokenMarks.Joined)) return false;
        var acronym = Written(passage, at);
        if (_full.ContainsKey(acronym)) return true;
        if (acronym.Length > LongestAcronym || _known.Contains(acronym) || RomanNumbers.Contains(acronym)) return false;

        // A common word in capitals is somebody raising their voice; half a postcode is an address.
        var isPostcode = at + 1 < passage.Tokens.Length && passage.Tokens[at + 1] is var next && next.Is(TokenMarks.Number) && next.Start == token.End + 1;
        return !isPostcode && !CommonWords.Holds(token.Key);
    }

    private static string Written(Passage passage, int at)
    {
        var token = passage.Tokens[at];
        var written = passage.Text[token.Start..(token.Is(TokenMarks.ApostropheS) ? token.End - 2 : token.End)];
        return written.Length > 2 && written[^1] == 's' ? written[..^1] : written;
    }

    // "independent reviewing officer (IRO)", "IRO (independent reviewing officer)", "IRO means …", "IRO stands for …"
    private static bool IsWrittenOut(Passage passage, int at, string acronym)
    {
        var tokens = passage.Tokens;
        var before = at > 0 ? passage.Text.AsSpan(tokens[at - 1].End, tokens[at].Start - tokens[at - 1].End) : default;
        if (before.Contains('(') && Spells(tokens, at - 1, -1, acronym)) return true;
        if (at + 1 >= tokens.Length) return false;
        var behind = passage.Text.AsSpan(tokens[at].End, tokens[at + 1].Start - tokens[at].End);
        return (behind.Contains('(') && Spells(tokens, at + 1, 1, acronym)) || tokens[at + 1].Key is "means" or "stands";
    }

    // Whether the first letters of the words from here on, or back from here, are the acronym's. Small words may be left out.
    private static bool Spells(Token[] tokens, int from, int direction, string acronym)
    {
        var letter = direction > 0 ? 0 : acronym.Length - 1;
        for (var i = from; i >= 0 && i < tokens.Length && letter >= 0 && letter < acronym.Length; i += direction)
        {
            if (char.ToUpperInvariant(tokens[i].Key[0]) == acronym[letter]) letter += direction;
            else if (tokens[i].Key is not ("of" or "and" or "the" or "for" or "in" or "to" or "a") && !tokens[i].Is(TokenMarks.Joined)) return false;
        }

        return letter < 0 || letter >= acronym.Length;
    }

    private static bool IsMostlyCapitals(Passage passage, Sentence sentence)
    {
        var capitals = 0;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (passage.Tokens[i].Is(TokenMarks.AllCapitals)) capitals++;
        }

        return capitals > 2 && capitals * 2 > sentence.Last - sentence.First;
    }

    /// <summary>What stands in a rule's file under <c>acronyms</c>.</summary>
    internal sealed record Settings
    {
        /// <summary>Short forms that people say more often than the words they stand for.</summary>
        public required ImmutableArray<string> Known { get; init; }

        /// <summary>Short forms of the service, and the words to write.</summary>
        public required Dictionary<string, string> Full { get; init; }
    }
}
