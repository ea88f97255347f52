using System.Collections.Frozen;
using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Grammar;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>
/// Looks for words that judge, where they are said of a person or of what a person does: a lazy boy, her hostile tone, Mum
/// is demanding. The same words said of a job, a film or a dog pass.
/// </summary>
internal sealed class TraitShape : Shape
{
    // How many words may stand between the judging word and the person.
    private const int Reach = 8;

    private static readonly FrozenSet<string> Links = WordSet.Of(
        "be been being become becomes became becoming seem seems seemed seeming appear appears appeared remain remains remained remaining get gets got getting act acts acted " +
        "acting as turn turned look looks looked sound sounds sounded behave present presents presented consider considered find found call called");

    private static readonly FrozenSet<string> Between = WordSet.Of("and or too very so quite rather a bit more most less just at times both also always often increasingly really such all to");

    private static readonly FrozenSet<string> No = WordSet.Of("not never isn't wasn't aren't weren't don't doesn't didn't nor neither no");

    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string> _beforeOnly;

    public TraitShape(Settings settings, LanguageRule rule) : base(rule)
    {
        _words = settings.Words.Concat(settings.BeforeOnly).ToFrozenSet(StringComparer.Ordinal);
        _beforeOnly = settings.BeforeOnly.ToFrozenSet(StringComparer.Ordinal);
    }

    public override void Look(Reading reading)
    {
        foreach (var passage in reading.Passages)
        {
            foreach (var sentence in passage.Sentences)
            {
                for (var at = sentence.First; at < sentence.Last; at++)
                {
                    var token = passage.Tokens[at];
                    if (!token.IsOpen || !_words.Contains(token.Key) || Last(passage.Tokens, sentence, at) is not { } last) continue;
                    if (Sayings.Hold(passage.Tokens, sentence, at, last)) continue;
                    reading.Flag(new(Rule, passage, at, last, Rule.Message.Replace("{term}", token.Key, StringComparison.Ordinal), Rule.Hint));
                }
            }
        }
    }

    // Index behind the last word to flag, or null where nobody is judged.
    private int? Last(Token[] tokens, Sentence sentence, int at)
    {
        if (NounBehind(tokens, sentence, at) is { } noun) return People.IsNoun(tokens[noun]) || People.IsManner(tokens[noun]) ? noun + 1 : null;
        return !_beforeOnly.Contains(tokens[at].Key) && IsSaidOfSomebody(tokens, sentence, at) ? at + 1 : null;
    }

    // The noun that the word stands before: a lazy and rude young man.
    private static int? NounBehind(Token[] tokens, Sentence sentence, int at)
    {
        int? noun = null;
        for (var i = at + 1; i < sentence.Last && i <= at + 4; i++)
        {
            if (tokens[i].Is(TokenMarks.Break) && tokens[i].Tag is not Tag.Adjective) break;
            if (tokens[i].Tag.IsNoun() || People.IsNoun(tokens[i]) || People.IsManner(tokens[i])) noun = i;
            else if (noun is not null || !(tokens[i].Tag is Tag.Adjective or Tag.Adverb or Tag.Participle or Tag.Ing || tokens[i].Key is "and" or "or")) break;
        }

        return noun;
    }

    private static bool IsSaidOfSomebody(Token[] tokens, Sentence sentence, int at)
    {
        var link = -1;
        var from = Math.Max(sentence.First, at - Reach);

        // In a list the words between may be anything: he is hard to reach, hostile and rude.
        var isInList = tokens[at].Is(TokenMarks.Break) && (at + 1 >= sentence.Last || tokens[at + 1].Is(TokenMarks.Break) || tokens[at + 1].Key is "and" or "or");
        for (var i = at - 1; i >= from; i--)
        {
            var token = tokens[i];
            if (No.Contains(token.Key)) return false;
            if (token.Tag is Tag.Be || Links.Contains(token.Key) || IsShortBe(token))
            {
                link = i;
                if (IsShortBe(token) && IsSubject(token)) return true;
                break;
            }

            if (!isInList && !(token.Tag is Tag.Adverb or Tag.Adjective || Between.Contains(token.Key) || Words.WordClasses.IsAdverb(token))) return false;
        }

        if (link < 0) return false;
        for (var i = link - 1; i >= sentence.First && i >= link - Reach; i--)
        {
            var token = tokens[i];
            if (No.Contains(token.Key)) return false;
            if (token.Key is "you've" or "they've") return true;
            if (token.Tag is Tag.Modal or Tag.Be or Tag.Have or Tag.Do or Tag.Adverb or Tag.To || Links.Contains(token.Key) || Between.Contains(token.Key)) continue;
            return IsSubject(token);
        }

        return false;
    }

    private static bool IsShortBe(Token token) => token.Key is "you're" or "they're" || (token.Is(TokenMarks.ApostropheS) && token.Tag is Tag.Pronoun);

    private static bool IsSubject(Token token) => token.Key is "you're" or "they're" || People.IsSomebody(token) || People.IsManner(token);

    /// <summary>What stands in a rule's file under <c>traits</c>.</summary>
    internal sealed record Settings
    {
        /// <summary>The words, in lower case.</summary>
        public required ImmutableArray<string> Words { get; init; }

        /// <summary>Words that judge only right before the person: a bad mother, but not that she is bad at sums.</summary>
        public ImmutableArray<string> BeforeOnly { get; set; } = [];
    }
}
