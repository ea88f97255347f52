using System.Collections.Immutable;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.Content.Shapes;

/// <summary>Looks for a text that does not say what it is there to say.</summary>
internal sealed class SaysShape(SaysShape.Settings settings) : ContentShape
{
    private readonly Phrase[] _find = [.. settings.Find.SelectMany(PhraseReader.Read)];

    public override bool NeedsEnglish => true;

    public override IEnumerable<ContentFinding> Look(ContentReading reading) =>
        reading.Root.All(settings.In).Where(node => !IsSaid(reading, node.Text)).Select(node => new ContentFinding(node.Pointer));

    private bool IsSaid(ContentReading reading, string text)
    {
        var passage = reading.Read(text);
        return passage.Sentences.Exists(sentence => _find.Any(phrase => phrase.StandsIn(passage, sentence)));
    }

    /// <summary>What stands in a rule's file under <c>says</c>.</summary>
    internal sealed record Settings
    {
        public required string In { get; init; }

        /// <summary>Phrases of which one must stand there.</summary>
        public required ImmutableArray<string> Find { get; init; }
    }
}
