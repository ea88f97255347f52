using System.Collections.Immutable;

namespace PlainPlans.Content.Shapes;

/// <summary>Looks for a plan with one side of the picture only.</summary>
internal sealed class BothSidesShape(BothSidesShape.Settings settings) : ContentShape
{
    public override IEnumerable<ContentFinding> Look(ContentReading reading)
    {
        var root = reading.Root;
        var isOneSided = Has(settings.One) != Has(settings.Other);
        return isOneSided && settings.One.Any(root.Declared.Contains) && settings.Other.Any(root.Declared.Contains) ? [new(root.Pointer)] : [];

        bool Has(ImmutableArray<string> side) => side.Any(part => root.All(part).Any());
    }

    /// <summary>What stands in a rule's file under <c>bothSides</c>: the parts that make up each side.</summary>
    internal sealed record Settings
    {
        public required ImmutableArray<string> One { get; init; }

        public required ImmutableArray<string> Other { get; init; }
    }
}
