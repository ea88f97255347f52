using PlainPlans.PlainLanguage.Text;

namespace PlainPlans.PlainLanguage.Grammar;

/// <summary>
/// Says of each word of a sentence what it does there. Of all ways to read the sentence the one with the best sum is
/// taken: how likely each word is to be that (<see cref="WordList"/>), and how well each stands behind the one before
/// (<see cref="Neighbours"/>). An adverb is looked through: "will not often ask" is judged like "will ask".
/// </summary>
internal static class Tagger
{
    private const int Most = 6; // choices of one word
    private const int OnTheStack = 64; // words of a sentence

    // What it costs to be the second choice of a word, and the third or later.
    private const int Second = 2;
    private const int Later = 3;

    /// <summary>Gives each token of a sentence its tag.</summary>
    public static void Tag(Token[] tokens, Sentence sentence)
    {
        var count = sentence.Last - sentence.First;
        if (count == 0) return;
        var ways = count <= OnTheStack ? stackalloc Way[count * Most] : new Way[count * Most];
        for (var i = 0; i < count; i++)
        {
            var at = sentence.First + i;
            var choices = ChoicesOf(tokens, sentence, at);
            for (var rank = 0; rank < choices.Count; rank++)
            {
                var own = Cost(rank) + Fit(tokens, sentence, at, choices[rank]);
                ways[i * Most + rank] = i == 0
                    ? From(default, Neighbours.Start, choices[rank], own, 0)
                    : Best(ways.Slice((i - 1) * Most, Most), tokens, at, choices[rank], own);
            }
        }

        var best = 0;
        for (var rank = 1; rank < Most; rank++)
        {
            if (IsBetter(ways[(count - 1) * Most + rank], ways[(count - 1) * Most + best])) best = rank;
        }

        for (var i = count - 1; i >= 0; i--)
        {
            var way = ways[i * Most + best];
            tokens[sentence.First + i] = tokens[sentence.First + i] with { Tag = way.Tag };
            best = way.Before;
        }
    }

    private static int Cost(int rank) => rank switch { 0 => 0, 1 => -Second, _ => -Later };

    private static bool IsBetter(Way way, Way than) => way.IsThere && (!than.IsThere || way.Score > than.Score);

    private static Way Best(ReadOnlySpan<Way> before, Token[] tokens, int at, Tag tag, int own)
    {
        var best = default(Way);
        for (var rank = 0; rank < before.Length && before[rank].IsThere; rank++)
        {
            var way = From(before[rank], Left(before[rank], tokens, at), tag, own, rank);
            if (IsBetter(way, best)) best = way;
        }

        return best;
    }

    private static Way From(Way before, int left, Tag tag, int own, int rank)
    {
        var score = before.Score + own + Neighbours.Score(left, tag);

        // Washed and fed, coat and shoes: both sides of and, or, but are alike.
        if (before is { IsThere: true, Tag: Grammar.Tag.Conjunction } && tag == (Tag)before.Across && before.Across != Way.Nothing) score += 3;
        var isAdverb = tag == Grammar.Tag.Adverb;
        var across = tag == Grammar.Tag.Conjunction && before.IsThere ? (byte)before.Tag : Way.Nothing;
        return new(true, score, tag, (byte)rank, (byte)(isAdverb ? left : (int)tag), across);
    }

    // What the word before, or the comma, counts as.
    private static int Left(Way before, Token[] tokens, int at)
    {
        ref readonly var previous = ref tokens[at - 1];
        if (tokens[at].Is(TokenMarks.Break)) return Neighbours.Pause;
        if (!previous.Is(TokenMarks.ApostropheS)) return before.Left;
        if (previous.Key == "let") return (int)Grammar.Tag.To;
        return before.Tag is Grammar.Tag.Pronoun or Grammar.Tag.Conjunction or Grammar.Tag.Adverb or Grammar.Tag.Determiner ? Neighbours.IsOrHas : Neighbours.Possessive;
    }

    private static TagChoices ChoicesOf(Token[] tokens, Sentence sentence, int at)
    {
        ref readonly var token = ref tokens[at];
        if (token.Is(TokenMarks.Name)) return TagChoices.Read("w");
        if (token.Is(TokenMarks.Number)) return TagChoices.Read("u");
        var choices = WordList.Of(token.Key);
        if (!token.Is(TokenMarks.Capital) || token.Key == "i") return choices;

        // A capital inside a sentence makes a name; at its beginning only where nobody knows the word.
        var isFirst = at == sentence.First || tokens[at - 1].Is(TokenMarks.Quoted) != token.Is(TokenMarks.Quoted);
        if (isFirst) return WordList.Knows(token.Key) || choices[0] != Grammar.Tag.Noun ? choices : TagChoices.Read("w").And(choices[0]);
        if (SmallWords.Holds(token.Key)) return choices;
        var names = TagChoices.Read("w");
        for (var rank = 0; rank < choices.Count; rank++) names = names.And(choices[rank]);
        return names;
    }

    // What the words themselves say, beyond their tags.
    private static int Fit(Token[] tokens, Sentence sentence, int at, Tag tag)
    {
        if (!tag.IsVerb() || at == sentence.First || tokens[at].Is(TokenMarks.Break)) return 0;
        var before = at - 1;
        while (before > sentence.First && !tokens[before].Is(TokenMarks.Break) && WordList.Of(tokens[before].Key)[0] == Grammar.Tag.Adverb) before--;
        return tokens[before].Key switch
        {
            "he" or "she" or "it" when !tokens[before].Is(TokenMarks.ApostropheS) => tag == Grammar.Tag.VerbBase ? -4 : tag == Grammar.Tag.VerbThird ? 1 : 0,
            "i" or "you" or "we" or "they" => tag == Grammar.Tag.VerbThird ? -4 : tag == Grammar.Tag.VerbBase ? 1 : 0,
            "me" or "him" or "them" or "us" => tag is Grammar.Tag.VerbThird or Grammar.Tag.VerbPast ? -4
                : tag == Grammar.Tag.VerbBase && before > sentence.First && TakesBareVerb(tokens[before - 1].Key) ? 2 : 0,
            _ => 0,
        };
    }

    private static bool TakesBareVerb(string key) =>
        key is "let" or "lets" or "make" or "makes" or "made" or "help" or "helps" or "helped" or "see" or "saw" or "hear" or "heard" or "watch" or "watched";

    // One way to read a sentence up to a word. Left is what the word counts as for the next one, Across what stands before its conjunction.
    private readonly record struct Way(bool IsThere, int Score, Tag Tag, byte Before, byte Left, byte Across)
    {
        public const byte Nothing = byte.MaxValue;
    }
}
