using System.Collections.Frozen;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>
/// Looks for a person who goes by two names in one copy: Kayleigh here and Mrs Osei there, or Mum where nobody in the
/// list is said to be anybody's mum.
/// </summary>
internal sealed class OneNameShape(LanguageRule rule) : Shape(rule)
{
    private static readonly FrozenSet<string> Titles = FrozenSet.ToFrozenSet(["mr", "mrs", "ms", "miss", "mx"], StringComparer.Ordinal);

    // A family word, and the words of "who they are" that tell whom it means.
    private static readonly FrozenDictionary<string, string[]> Roles = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["mum"] = ["mum", "mummy", "mam", "mama", "mother"], ["mummy"] = ["mum", "mummy", "mam", "mama", "mother"], ["mam"] = ["mum", "mummy", "mam", "mama", "mother"],
        ["dad"] = ["dad", "daddy", "dada", "father"], ["daddy"] = ["dad", "daddy", "dada", "father"],
        ["nan"] = ["nan", "nana", "nanny", "gran", "granny", "grandma", "grandmother", "grandparent", "grandparents"],
        ["nana"] = ["nan", "nana", "nanny", "gran", "granny", "grandma", "grandmother", "grandparent", "grandparents"],
        ["gran"] = ["nan", "nana", "nanny", "gran", "granny", "grandma", "grandmother", "grandparent", "grandparents"],
        ["grandma"] = ["nan", "nana", "nanny", "gran", "granny", "grandma", "grandmother", "grandparent", "grandparents"],
        ["grandad"] = ["grandad", "grandpa", "grandfather", "gramps", "grandparent", "grandparents"],
        ["grandpa"] = ["grandad", "grandpa", "grandfather", "gramps", "grandparent", "grandparents"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public override void Look(Reading reading)
    {
        if (!reading.People.Any(person => person.Relation.Length > 0)) return;
        var surnames = SecondNames(reading);
        var words = reading.People.SelectMany(person => Keys(person.Name).Concat(Keys(person.CalledBy)).Concat(Keys(person.Relation))).ToHashSet(StringComparer.Ordinal);
        foreach (var passage in reading.Passages.Where(passage => passage.Place.IsField))
        {
            foreach (var sentence in passage.Sentences)
            {
                for (var at = sentence.First; at < sentence.Last; at++)
                {
                    if (IsSecondName(passage.Tokens, sentence, at, surnames)) reading.Flag(new(Rule, passage, at, at + 2, Rule.Message, Rule.Hint));
                    else if (IsNobody(passage.Tokens, sentence, at, words)) reading.Flag(new(Rule, passage, at, at + 1, Rule.Message, Rule.Hint));
                }
            }
        }
    }

    // Family names of people who go by another name, unless somebody goes by this one.
    private static HashSet<string> SecondNames(Reading reading)
    {
        var inUse = reading.People.SelectMany(person => Keys(person.Name).Concat(Keys(person.CalledBy))).ToHashSet(StringComparer.Ordinal);
        return [.. reading.People.Select(person => Keys(person.FullName).LastOrDefault() ?? "").Where(name => name.Length > 0 && !inUse.Contains(name))];
    }

    private static bool IsSecondName(Token[] tokens, Sentence sentence, int at, HashSet<string> surnames) =>
        at + 1 < sentence.Last && tokens[at].Is(TokenMarks.Capital) && Titles.Contains(tokens[at].Key) && !tokens[at].Is(TokenMarks.Quoted) && surnames.Contains(tokens[at + 1].Key);

    // "Mum rang us": used as a name. "Her mum" and "Sam's Mum" say whose.
    private static bool IsNobody(Token[] tokens, Sentence sentence, int at, HashSet<string> words)
    {
        var token = tokens[at];
        if (!token.Is(TokenMarks.Capital) || token.Is(TokenMarks.Quoted) || !Roles.TryGetValue(token.Key, out var said) || said.Any(words.Contains)) return false;
        var isOwned = at > sentence.First && (tokens[at - 1].Is(TokenMarks.ApostropheS) || Words.WordClasses.Determiner.Contains(tokens[at - 1].Key));
        var isPartOfName = at + 1 < sentence.Last && tokens[at + 1].Is(TokenMarks.Capital) && !tokens[at + 1].Is(TokenMarks.Break);
        return !isOwned && !isPartOfName;
    }

    private static IEnumerable<string> Keys(string text) => Tokeniser.Read(text).Select(token => token.Key);
}
