using PlainPlans.PlainLanguage.Glossary;
using PlainPlans.PlainLanguage.Measures;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>Looks in what people typed for a word with a capital that is nearly the name of somebody in the data, and no word or name of its own.</summary>
internal sealed class NearNameShape(LanguageRule rule) : Shape(rule)
{
    private const int LongestName = 40;

    public override void Look(Reading reading)
    {
        if (reading.People.IsEmpty) return;
        var names = Parts(reading);
        var right = names.Select(name => name.Key).Concat(reading.NameWords).ToHashSet(StringComparer.Ordinal);
        foreach (var passage in reading.Passages)
        {
            if (!passage.Place.IsField) continue;
            for (var at = 0; at < passage.Tokens.Length; at++)
            {
                if (!MayBeSlip(passage.Tokens, at, right)) continue;
                if (Meant(passage.Tokens, at, names) is not { } name) continue;
                var hint = name.Pointer.Length == 0 ? "Write it as it stands among the names." : Rule.Hint.Replace("{pointer}", name.Pointer, StringComparison.Ordinal);
                reading.Flag(new(Rule, passage, at, at + 1, Rule.Message, hint));
            }
        }
    }

    private static bool MayBeSlip(Token[] tokens, int at, HashSet<string> right)
    {
        var token = tokens[at];
        return token.Is(TokenMarks.Capital) && !token.Is(TokenMarks.Number) && !token.Is(TokenMarks.Quoted) && !token.Is(TokenMarks.Address)
            && token.Key.Length is > 2 and <= LongestName
            && !right.Contains(token.Key)
            && !CommonWords.Holds(token.Key)
            && !WordList.Base.Holds(token.Key)
            && !NameBook.IsBeforeStreet(tokens, at);
    }

    // The name that was meant. A word that is a name of its own counts only where it sounds the same, or stands beside the rest of the name.
    private static NamePart? Meant(Token[] tokens, int at, List<NamePart> names)
    {
        var written = tokens[at].Key;
        var isKnown = NameSpelling.IsKnown(written);
        foreach (var name in names)
        {
            if (!(isKnown && !StandsBeside(tokens, at, name, names) ? NameSpelling.IsVariant(written, name.Key) : NameSpelling.IsSlip(written, name.Key))) continue;
            return name;
        }

        return null;
    }

    private static bool StandsBeside(Token[] tokens, int at, NamePart name, List<NamePart> names) =>
        names.Exists(other => other.Person == name.Person && other.Key != name.Key && (IsAt(tokens, at - 1, other) || IsAt(tokens, at + 1, other)));

    private static bool IsAt(Token[] tokens, int at, NamePart name) =>
        at >= 0 && at < tokens.Length && tokens[at].Is(TokenMarks.Capital) && tokens[at].Key == name.Key;

    // Titles and everyday words in a name (Auntie, Miss, Nan) are no spelling of their own.
    private static List<NamePart> Parts(Reading reading)
    {
        List<NamePart> parts = [];
        for (var person = 0; person < reading.People.Length; person++)
        {
            var names = reading.People[person];
            Add(names.Name, "/name", person);
            Add(names.FullName, "/fullName", person);
            Add(names.CalledBy, "/childCallsThem", person);
        }

        return parts;

        void Add(string name, string field, int person)
        {
            var pointer = reading.People[person].Pointer;
            foreach (var token in Tokeniser.Read(name))
            {
                if (token.Is(TokenMarks.Capital) && token.Key.Length > 2 && !CommonWords.Holds(token.Key)) parts.Add(new(token.Key, person, pointer.Length == 0 ? "" : pointer + field));
            }
        }
    }

    private sealed record NamePart(string Key, int Person, string Pointer);
}
