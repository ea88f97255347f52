using System.Collections.Immutable;
using PlainPlans.Diagnostics;
using PlainPlans.PlainLanguage.Words;

namespace PlainPlans.Content.Shapes;

/// <summary>Looks for a text that tells of nothing that anybody saw, heard or did.</summary>
internal sealed class EvidenceShape(EvidenceShape.Settings settings) : ContentShape
{
    private readonly PhraseIndex<string> _abstract = new(settings.Abstract.SelectMany(PhraseReader.Read).Select(phrase => (phrase, "")));

    public override bool NeedsEnglish => true;

    public override IEnumerable<ContentFinding> Look(ContentReading reading)
    {
        foreach (var node in reading.Root.All(settings.In).Where(node => node.Text.Length > 0))
        {
            var passage = reading.Read(node.Text);
            if (Evidence.Tells(passage)) continue;
            var hit = _abstract.Find(passage).Select(found => (TextSpan?)new TextSpan(passage.Tokens[found.First].Start, passage.Tokens[found.Last - 1].End)).FirstOrDefault();
            if (settings.Abstract.IsEmpty || hit is not null) yield return new(node.Pointer) { Span = hit };
        }
    }

    /// <summary>What stands in a rule's file under <c>evidence</c>.</summary>
    internal sealed record Settings
    {
        public required string In { get; init; }

        /// <summary>Names for harm that do not say what happened. Where there are any, a text is flagged only for one of them.</summary>
        public ImmutableArray<string> Abstract { get; set; } = [];
    }
}
