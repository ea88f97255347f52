using System.Collections.Frozen;
using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Grammar;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.PlainLanguage.Shapes;

/// <summary>
/// Looks for sentences that say what was done before they say who did it (by Priya), or without saying it at all.
/// <see cref="Passives"/> finds them.
/// </summary>
internal sealed class PassiveShape(PassiveShape.Settings settings, LanguageRule rule) : Shape(rule)
{
    private readonly FrozenSet<string> _verbs = settings.Verbs.SelectMany(Inflections.OfVerb).ToFrozenSet(StringComparer.Ordinal);
    private readonly Phrase[] _unlessNear = [.. settings.UnlessNear.SelectMany(PhraseReader.Read)];

    public override void Look(Reading reading)
    {
        foreach (var passage in reading.Passages)
        {
            foreach (var (sentence, found) in passage.Passives)
            {
                if (found.NamesTheDoer != settings.NamesTheDoer) continue;
                if (_verbs.Count > 0 && !_verbs.Contains(passage.Tokens[found.Last - 1].Key)) continue;
                if (Array.Exists(_unlessNear, phrase => phrase.StandsIn(passage, sentence))) continue;
                reading.Flag(new(Rule, passage, found.First, found.Last, Rule.Message, Rule.Hint) { IsAboutSentence = true });
            }
        }
    }

    /// <summary>What stands in a rule's file under <c>passive</c>.</summary>
    internal sealed record Settings
    {
        /// <summary>Whether the rule is about those that name the doer, or about those that do not.</summary>
        public bool NamesTheDoer { get; set; }

        /// <summary>The verbs it is about; empty for all.</summary>
        public ImmutableArray<string> Verbs { get; set; } = [];

        /// <summary>Phrases that show, anywhere in the sentence, that nobody did it.</summary>
        public ImmutableArray<string> UnlessNear { get; set; } = [];
    }
}
