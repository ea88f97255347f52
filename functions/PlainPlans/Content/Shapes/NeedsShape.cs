using System.Collections.Immutable;

namespace PlainPlans.Content.Shapes;

/// <summary>Looks for a group that lacks one of its parts.</summary>
internal sealed class NeedsShape(NeedsShape.Settings settings) : ContentShape
{
    public override IEnumerable<ContentFinding> Look(ContentReading reading) => reading.Root.SelfOrAll(settings.In)
        .Where(Holds)
        .Where(node => settings.Parts.Any(part => node.Declared.Contains(part) && !node.All(part).Any()))
        .Select(node => new ContentFinding(node.Pointer));

    private bool Holds(ContentNode node) => settings.WhenText.Length == 0 || node.All(settings.When).Any(part => part.Text == settings.WhenText);

    /// <summary>What stands in a rule's file under <c>needs</c>.</summary>
    internal sealed record Settings
    {
        /// <summary>The part that is a group.</summary>
        public required string In { get; init; }

        /// <summary>What it needs: all of them, as far as its kind has a place for them.</summary>
        public required ImmutableArray<string> Parts { get; init; }

        /// <summary>The part that says whether the rule holds; empty where it always does.</summary>
        public string When { get; set; } = "";

        /// <summary>What that part says where the rule holds.</summary>
        public string WhenText { get; set; } = "";
    }
}
