using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage.Text;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.Content.Shapes;

/// <summary>Looks for words that do not belong in a part.</summary>
internal sealed class NotSaysShape(NotSaysShape.Settings settings) : ContentShape
{
    private readonly PhraseIndex<string> _find = new(settings.Find.SelectMany(PhraseReader.Read).Select(phrase => (phrase, "")));
    private readonly Phrase[] _unlessNear = [.. settings.UnlessNear.SelectMany(PhraseReader.Read)];

    public override bool NeedsEnglish => true;

    public override IEnumerable<ContentFinding> Look(ContentReading reading) =>
        settings.In.SelectMany(reading.Root.All).Where(node => node.Text.Length > 0).SelectMany(node => First(node, reading.Read(node.Text)));

    // One is enough to send somebody there.
    private IEnumerable<ContentFinding> First(ContentNode node, Passage passage) => _find.Find(passage)
        .Where(hit => !_unlessNear.Any(phrase => phrase.StandsIn(passage, hit.Sentence)))
        .Where(hit => !settings.UnlessDated || !Evidence.HasDate(passage, hit.Sentence))
        .Take(1)
        .Select(hit => new ContentFinding(node.Pointer) { Span = new TextSpan(passage.Tokens[hit.First].Start, passage.Tokens[hit.Last - 1].End) });

    /// <summary>What stands in a rule's file under <c>notSays</c>.</summary>
    internal sealed record Settings
    {
        public required ImmutableArray<string> In { get; init; }

        public required ImmutableArray<string> Find { get; init; }

        /// <summary>Phrases that show, anywhere in the sentence, that something else is meant.</summary>
        public ImmutableArray<string> UnlessNear { get; set; } = [];

        /// <summary>Whether a sentence with a day or a number in it passes.</summary>
        public bool UnlessDated { get; set; }
    }
}
