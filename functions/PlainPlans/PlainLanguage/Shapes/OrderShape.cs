using System.Collections.Frozen;
using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Grammar;
using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>
/// Looks for orders to families: you must attend, Mum is to keep away from him, parents to engage. What we, the council or a
/// court must do is a duty and passes, and so do kind words (you must be proud) and rules of safety (you must not worry).
/// </summary>
internal sealed class OrderShape : Shape
{
    private static readonly FrozenSet<string> Skipped = FrozenSet.ToFrozenSet(["also", "both", "now", "therefore", "all", "then", "still", "always", "first"], StringComparer.Ordinal);

    private readonly FrozenSet<string> _demands;
    private readonly FrozenSet<string> _kind;
    private readonly FrozenSet<string> _plans;
    private readonly FrozenSet<string> _tasks;
    private readonly FrozenSet<string> _participles;

    public OrderShape(Settings settings, LanguageRule rule) : base(rule)
    {
        _demands = settings.Demands.ToFrozenSet(StringComparer.Ordinal);
        _kind = settings.Kind.ToFrozenSet(StringComparer.Ordinal);
        _tasks = settings.Tasks.ToFrozenSet(StringComparer.Ordinal);
        _plans = settings.Plans.ToFrozenSet(StringComparer.Ordinal);
        _participles = settings.Participles.ToFrozenSet(StringComparer.Ordinal);
    }

    public override void Look(Reading reading)
    {
        foreach (var passage in reading.Passages)
        {
            foreach (var sentence in passage.Sentences)
            {
                for (var at = sentence.First + 1; at + 1 < sentence.Last; at++)
                {
                    if (Last(passage.Tokens, sentence, at) is not { } last || !passage.Tokens[at].IsOpen || !passage.Tokens[last - 1].IsOpen) continue;
                    var shown = string.Join(' ', Shown(passage.Tokens, at, last));
                    reading.Flag(new(Rule, passage, at, last, Rule.Message.Replace("{term}", shown, StringComparison.Ordinal), Rule.Hint));
                }
            }
        }
    }

    // The last word is one of ours only where it is a demand; else only the text knows it.
    private IEnumerable<string> Shown(Token[] tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (i < last - 1 || _demands.Contains(tokens[i].Key) || tokens[i].Key is "to" or "must" or "shall") yield return tokens[i].Key;
        }
    }

    // Index behind the last word of an order whose first word is at this token, or null.
    private int? Last(Token[] tokens, Sentence sentence, int at)
    {
        switch (tokens[at].Key)
        {
            case "must" or "shall":
                return Demand(tokens, sentence, at, at + 1, at + 1);
            case "has" or "have" or "had" or "needs" or "need":
                return Is(tokens, sentence, at + 1, "to") && at + 2 < sentence.Last && _demands.Contains(tokens[at + 2].Key) && Whom(tokens, sentence, at) != Kind.Other ? at + 3 : null;
            case "to":
                // Parents to engage: the words of a note, with the person first and no verb.
                return at <= sentence.First + 3 && _demands.Contains(tokens[at + 1].Key) && IsOnlySubject(tokens, sentence, at) ? at + 2 : null;
        }

        if (tokens[at].Tag is not Tag.Be && !(tokens[at].Key is "be")) return null;
        var next = at + 1;
        while (next < sentence.Last && Skipped.Contains(tokens[next].Key)) next++;
        if (Is(tokens, sentence, next, "to") && next + 1 < sentence.Last && tokens[next + 1].Tag is Tag.VerbBase)
            return Whom(tokens, sentence, at) is Kind.You or Kind.Family or Kind.Name && !_plans.Contains(tokens[next + 1].Key) ? next + 2 : null;
        return next + 1 < sentence.Last && _participles.Contains(tokens[next].Key) && Is(tokens, sentence, next + 1, "to") && Whom(tokens, sentence, at) != Kind.Other
            ? next + 2
            : null;
    }

    private int? Demand(Token[] tokens, Sentence sentence, int at, int verb, int last)
    {
        while (verb < sentence.Last && Skipped.Contains(tokens[verb].Key)) verb++;
        if (verb >= sentence.Last || tokens[verb].Is(TokenMarks.Break) || _kind.Contains(tokens[verb].Key)) return null;
        var isDemand = _demands.Contains(tokens[verb].Key);
        return Whom(tokens, sentence, at) switch
        {
            Kind.You => tokens[verb].Tag is Tag.VerbBase or Tag.Noun ? verb + 1 : null,
            Kind.Family => isDemand || _tasks.Contains(tokens[verb].Key) ? verb + 1 : null,
            Kind.Name or Kind.They => isDemand ? verb + 1 : null,
            _ => null,
        };
    }

    private static bool Is(Token[] tokens, Sentence sentence, int at, string key) => at < sentence.Last && tokens[at].Key == key && !tokens[at].Is(TokenMarks.Break);

    private static bool IsOnlySubject(Token[] tokens, Sentence sentence, int at)
    {
        for (var i = sentence.First; i < at; i++)
        {
            if (!(People.IsSomebody(tokens[i]) || People.IsTitle(tokens[i]) || tokens[i].Key is "and" or "the" or "both" or "birth") || tokens[i].Is(TokenMarks.ApostropheS)) return false;
        }

        return true;
    }

    private static Kind Whom(Token[] tokens, Sentence sentence, int at)
    {
        var i = at - 1;
        while (i > sentence.First && (Skipped.Contains(tokens[i].Key) || tokens[i].Tag is Tag.Modal)) i--;
        if (i < sentence.First || tokens[i].Is(TokenMarks.ApostropheS) || People.IsHelper(tokens[i])) return Kind.Other;
        if (tokens[i].Key is "you") return Kind.You;
        if (tokens[i].Key is "he" or "she" or "they" or "children" or "child") return Kind.They;
        if (tokens[i].Key is "who" or "people" or "person" or "adult" or "adults" or "individual" or "couple" or "patient" or "resident" or "him" or "her" or "them") return Kind.Other;
        if (People.IsNoun(tokens[i])) return Kind.Family;
        if (tokens[i].Tag is not Tag.Name && !tokens[i].Is(TokenMarks.Name)) return Kind.Other;
        return i > sentence.First && (People.IsTitle(tokens[i - 1]) || (i > sentence.First + 1 && People.IsTitle(tokens[i - 2]))) ? Kind.Family : Kind.Name;
    }

    private enum Kind
    {
        Other,
        You,
        They,
        Family,
        Name,
    }

    /// <summary>What stands in a rule's file under <c>orders</c>.</summary>
    internal sealed record Settings
    {
        /// <summary>Verbs that make it an order whoever is meant: comply, engage.</summary>
        public required ImmutableArray<string> Demands { get; init; }

        /// <summary>Verbs that make it an order behind must, where a relative is meant: Nan must take him.</summary>
        public required ImmutableArray<string> Tasks { get; init; }

        /// <summary>Words behind must with which it is none: must be proud.</summary>
        public required ImmutableArray<string> Kind { get; init; }

        /// <summary>Verbs behind is to that tell a plan or something else: is to move, is to blame.</summary>
        public required ImmutableArray<string> Plans { get; init; }

        /// <summary>Participles with which a form of be is an order: is required to.</summary>
        public required ImmutableArray<string> Participles { get; init; }
    }
}
